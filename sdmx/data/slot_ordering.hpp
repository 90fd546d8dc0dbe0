// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The order of the slots of a run and of their rows: keys by text, time periods by time. It holds while
/// dictionaries grow: values that come later stand between those that were there.

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "sdmx/data/plan.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx {

/// Ranks of a dictionary's codes; states come before all entries, in the order of their codes.
class Ranks {
 public:
  /// Takes up what the dictionary has got since the last time.
  void update(const Component& component);
  uint32_t of(Code code) const { return code < rank_.size() ? rank_[code] : code; }

 private:
  bool is_before(const Dictionary& values, Code left, Code right) const;

  std::vector<uint32_t> rank_;
  std::vector<Code> sorted_;
  std::vector<TimePeriod> periods_;  ///< of a time dimension, by code
};

class SlotOrdering {
 public:
  /// Of one run only; the levels must be those of the components as they are.
  void update(const Components& components, const Levels& levels);
  void sort(std::vector<Slot>& slots, const Batch& content, const Levels& levels) const;

  /// Slots that are equal here may differ in being bare. All that are untouched are equal.
  std::weak_ordering compare(const Slot& left, const Slot& right) const;
  uint32_t rank(size_t dimension, Code code) const { return ranks_[dimension].of(code); }

 private:
  size_t group_rank(const std::string& id) const;
  void sort_rows(std::vector<uint32_t>& rows, const Batch& content, const Levels& levels) const;

  std::vector<Ranks> ranks_;  ///< per dimension
  std::vector<std::string> group_order_;
};

}  // namespace sdmx
