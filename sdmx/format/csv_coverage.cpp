// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_coverage.hpp"

#include <algorithm>
#include <map>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr char kBetween = '\x1f';

}  // namespace

/// The key's cells, each ended by a sign that is in none of them; empty where a cell is empty or holds that
/// sign. The key of a dataset has no cells, and is a key all the same.
std::string CsvCoverage::key_of(const CsvLine& line, const std::vector<size_t>& dimensions) {
  std::string key;
  for (const size_t dimension : dimensions) {
    const std::string& cell = line[dimension];
    if (cell.empty() || cell.find(kBetween) != std::string::npos) return {};
    key += cell;
    key += kBetween;
  }
  return key += kBetween;
}

bool CsvCoverage::hold(const CsvLine& line, const std::vector<size_t>& dimensions) {
  const std::string key = key_of(line, dimensions);
  if (key.empty() || held_.size() >= kMostHeld) return false;
  const auto narrower = [&](const Pattern& pattern) { return pattern.dimensions.size() < dimensions.size(); };
  auto pattern = std::ranges::find(patterns_, dimensions, &Pattern::dimensions);
  if (pattern == patterns_.end()) {
    pattern = patterns_.insert(std::ranges::find_if(patterns_, narrower), Pattern{dimensions, {}});
  }
  pattern->by_key[key].push_back(held_.size());
  Held& held = held_.emplace_back();
  for (size_t column = 0; column < line.size(); ++column) {
    const bool in_key = std::ranges::find(dimensions, column) != dimensions.end();
    if (!in_key && !line[column].empty()) held.cells.emplace_back(column, line[column]);
  }
  return true;
}

bool CsvCoverage::depends_on(const std::vector<size_t>& columns) const {
  return std::ranges::any_of(patterns_, [&](const Pattern& pattern) {
    return std::ranges::any_of(pattern.dimensions, [&](size_t dimension) {
      return std::ranges::find(columns, dimension) != columns.end();
    });
  });
}

void CsvCoverage::fill(CsvLine& line) {
  for (const Pattern& pattern : patterns_) {
    const auto found = pattern.by_key.find(key_of(line, pattern.dimensions));
    if (found == pattern.by_key.end()) continue;
    for (const size_t index : found->second) {
      Held& held = held_[index];
      held.used = true;
      for (const auto& [column, cell] : held.cells) {
        if (line[column].empty()) line[column] = cell;
      }
    }
  }
}

std::vector<CsvLine> CsvCoverage::take_unused(size_t columns) {
  std::map<size_t, CsvLine> unused;  // by the order in which they came
  for (const Pattern& pattern : patterns_) {
    for (const auto& [key, indexes] : pattern.by_key) {
      const auto cells = split(key, kBetween);
      for (const size_t index : indexes) {
        if (held_[index].used) continue;
        CsvLine& line = unused[index];
        line.resize(columns);
        for (size_t i = 0; i < pattern.dimensions.size(); ++i) line[pattern.dimensions[i]] = cells[i];
        for (const auto& [column, cell] : held_[index].cells) line[column] = cell;
      }
    }
  }
  held_.clear();
  patterns_.clear();
  std::vector<CsvLine> lines;
  for (auto& [index, line] : unused) lines.push_back(std::move(line));
  return lines;
}

}  // namespace sdmx
