// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Collects findings: counts all, keeps the first of each code, and says whether the message is acceptable.

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "sdmx/base/finding.hpp"

namespace sdmx {

class Report {
 public:
  /// Findings kept of each code; the rest are only counted, so that a report's size is bounded.
  static constexpr size_t kKeptPerCode = 1000;

  explicit Report(size_t kept_per_code = kKeptPerCode) : kept_per_code_(kept_per_code) {}

  /// Adds a finding.
  void add(Finding finding);

  /// Turns the positions of all findings added since the last call into places.
  void resolve(const std::function<Place(Position)>& place_of);

  const std::vector<Finding>& findings() const { return findings_; }
  /// How many of this severity were found, kept or not.
  uint64_t count(Severity severity) const { return counts_[static_cast<size_t>(severity)]; }
  /// How many of each code were found, kept or not.
  const std::map<std::string, uint64_t, std::less<>>& count_by_code() const { return count_by_code_; }
  /// True when nothing found is an error.
  bool acceptable() const { return count(Severity::kError) == 0; }

 private:
  size_t kept_per_code_;
  size_t resolved_ = 0;
  std::vector<Finding> findings_;
  std::map<std::string, uint64_t, std::less<>> count_by_code_;
  std::map<std::string, size_t, std::less<>> added_by_code_;  // findings, whatever their counts
  uint64_t counts_[3] = {0, 0, 0};
};

}  // namespace sdmx
