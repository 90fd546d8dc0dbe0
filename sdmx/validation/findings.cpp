// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/findings.hpp"

#include <algorithm>

namespace sdmx {

namespace {

std::string short_text(const Place& place) {
  if (!place.cell.empty()) return place.sheet.empty() ? place.cell : place.sheet + '!' + place.cell;
  return std::to_string(place.line) + ':' + std::to_string(place.column);
}

}  // namespace

Ticket Findings::add(Finding finding) { return add(std::move(finding), Position{}); }

Ticket Findings::add(Finding finding, Position other) {
  OfCode& of_code = by_code_[finding.code];
  if (of_code.rest) {
    again(*of_code.rest, finding.count);
    return *of_code.rest;
  }
  const auto ticket = static_cast<Ticket>(kept_.size());
  if (++of_code.kept > Report::kKeptPerCode) of_code.rest = ticket;
  kept_.push_back({std::move(finding), other});
  return ticket;
}

void Findings::flush(Report& report, const std::function<Place(Position)>& place_of) {
  resolve_others(place_of);
  for (Kept& kept : kept_) report.add(std::move(kept.finding));
  kept_.clear();
  by_code_.clear();
}

void Findings::resolve_others(const std::function<Place(Position)>& place_of) {
  std::vector<Kept*> waiting;
  for (Kept& kept : kept_) {
    if (kept.other.known()) waiting.push_back(&kept);
  }
  // Ascending positions cost one pass over the input.
  std::ranges::sort(waiting, {}, [](const Kept* kept) { return kept->other; });
  for (Kept* kept : waiting) kept->finding.message.parameters.assign(1, short_text(place_of(kept->other)));
}

}  // namespace sdmx
