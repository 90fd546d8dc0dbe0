// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_coverage.hpp"

#include <algorithm>

namespace sdmx {

std::string CsvCoverage::key_of(const CsvLine& line, const std::vector<size_t>& dimensions) {
  std::string key;
  for (const size_t dimension : dimensions) {
    if (line[dimension].empty()) return {};
    key += line[dimension];
    key += '\n';
  }
  return key += '.';  // the empty key of a dataset is a key too
}

void CsvCoverage::hold(CsvLine line, std::vector<size_t> dimensions) {
  const auto narrower = [&](const Pattern& pattern) { return pattern.dimensions.size() < dimensions.size(); };
  auto pattern = std::ranges::find(patterns_, dimensions, &Pattern::dimensions);
  if (pattern == patterns_.end()) {
    pattern = patterns_.insert(std::ranges::find_if(patterns_, narrower), Pattern{std::move(dimensions), {}});
  }
  pattern->by_key[key_of(line, pattern->dimensions)].push_back(held_.size());
  held_.push_back({std::move(line)});
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
      for (size_t column = 0; column < line.size(); ++column) {
        if (line[column].empty()) line[column] = held.line[column];
      }
    }
  }
}

std::vector<CsvLine> CsvCoverage::take_unused() {
  std::vector<CsvLine> unused;
  for (Held& held : held_) {
    if (!held.used) unused.push_back(std::move(held.line));
  }
  held_.clear();
  patterns_.clear();
  return unused;
}

}  // namespace sdmx
