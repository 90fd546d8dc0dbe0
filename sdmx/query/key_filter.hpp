// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What a data query lets through, for one resolved structure: keys, periods, values. Asked by a store, entry
/// by entry, key by key, row by row. REST 1.5 docs 4_4, REST 2.2 data.md.

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sdmx/model/schema.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {

/// Dimensions are numbered as in Schema::components(); the time dimension, the last where there is one, is
/// asked by period. Codes that the structure does not know are no problem: nothing is found.
class KeyFilter {
 public:
  /// A problem (400) for a key with too many positions, a component the structure has not, a period that is
  /// none, and for start and end period where there is no time dimension. Columns are not known here.
  static std::variant<KeyFilter, QueryProblem> make(const DataQuery& query, const Schema& schema);

  /// How many codes a key has: the dimensions without time.
  size_t dimension_count() const { return filters_of_.size(); }

  /// False when no key with that code at that dimension can be admitted. For leaving out early; admits_key()
  /// decides.
  bool admits_code(size_t dimension, std::string_view code) const;
  /// The codes at that dimension that can be admitted, where the query lists them; nothing where it does not.
  std::optional<std::set<std::string, std::less<>>> listed_codes(size_t dimension) const;
  /// A key, dimension_count() codes in order. An empty code is a dimension that is not stated (the attributes
  /// of a group): it stands for all values and is admitted.
  bool admits_key(std::span<const std::string_view> key) const;

  bool restricts_periods() const { return start_ || end_ || !time_filters_.empty(); }
  /// A text that is no period is admitted only where periods are not restricted.
  bool admits_period(std::string_view period) const;

  /// What remains for the store to apply to each row: conditions on attributes and measures (see
  /// cell_fits()).
  const std::vector<ComponentFilter>& filters_on_values() const { return value_filters_; }

 private:
  friend class KeyFilterBuilder;
  struct TimeCondition {
    Condition condition;
    TimePeriod asked;  ///< not used by the operators on text
  };
  using TimeAlternatives = std::vector<std::vector<TimeCondition>>;

  static bool fits(const TimeCondition& condition, std::string_view text,
                   const std::optional<TimePeriod>& period);

  std::vector<std::vector<ComponentFilter>> filters_of_;  ///< by dimension
  std::vector<KeyPattern> keys_;                          ///< empty: any
  std::optional<TimePeriod> start_, end_;
  std::vector<TimeAlternatives> time_filters_;
  std::vector<ComponentFilter> value_filters_;
};

}  // namespace sdmx
