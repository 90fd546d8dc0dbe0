// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_totals.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>

namespace gateway {

namespace {

bool is_dimension(const sdmx::Component& component) {
  return component.role == sdmx::Role::kDimension || component.role == sdmx::Role::kTimeDimension;
}

/// The observation's place in the cube with all codes of one component taken together.
CubeCodes place_without(uint16_t summed, const CubeCodes& codes, const TableTerms& terms) {
  CubeCodes place;
  for (uint16_t component = 0; component < codes.size(); ++component) {
    if (component != summed && is_dimension(terms.components()[component])) place.push_back(codes[component]);
  }
  return place;
}

struct Sum {
  double value = 0;
  size_t addends = 0;
};
using Sums = std::map<CubeCodes, Sum>;

Sums sums_for(const TotalRule& rule, uint16_t summed, const std::vector<TableObservation>& observations,
              const TableTerms& terms) {
  Sums sums;
  for (const TableObservation& observation : observations) {
    if (observation.is_total || !observation.value) continue;
    const std::string code(terms.components()[summed].values.text(observation.codes[summed]));
    if (!rule.over.empty() && !rule.over.contains(code)) continue;
    Sum& sum = sums[place_without(summed, observation.codes, terms)];
    sum.value += to_double(*observation.value);
    ++sum.addends;
  }
  return sums;
}

// Counts are whole numbers far below 2^53; this only forgives the binary fractions of numbers in thousands.
constexpr double kRounding = 1e-6;

void hold_against(const Sum& sum, const TableTotal& total, const TableTerms& terms, sdmx::Report& report) {
  const TableObservation& cell = *total.observation;
  const double published = to_double(*cell.value);
  if (std::abs(published - sum.value) <= total.rule->tolerance + kRounding) return;
  std::string period;
  if (terms.time() >= 0) {
    const auto time = static_cast<uint16_t>(terms.time());
    period = terms.components()[time].values.text(cell.codes[time]);
  }
  sdmx::Finding finding =
      sdmx::make_finding("table-total-differs", cell.position,
                         {total.label, period, to_text(*cell.value), fmt::format("{:.15g}", sum.value)});
  finding.key = terms.series_key(cell.codes);
  finding.component = terms.components()[terms.measure()].id;
  finding.value = to_text(*cell.value);
  report.add(std::move(finding));
}

}  // namespace

void check_table_totals(const std::vector<TableTotal>& totals,
                        const std::vector<TableObservation>& observations, const TableTerms& terms,
                        sdmx::Report& report) {
  std::map<std::pair<const TotalRule*, uint16_t>, Sums> known;
  for (const TableTotal& total : totals) {
    if (!total.observation->value) continue;
    const auto [place, added] = known.try_emplace({total.rule, total.summed});
    if (added) place->second = sums_for(*total.rule, total.summed, observations, terms);
    const auto sum = place->second.find(place_without(total.summed, total.observation->codes, terms));
    if (sum != place->second.end()) hold_against(sum->second, total, terms, report);
  }
}

}  // namespace gateway
