// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What a query wants of a cube, in the cube's numbers and codes.

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "gateway/store/code_texts.hpp"
#include "gateway/store/view.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/key_filter.hpp"

namespace gateway {

class Selection {
 public:
  /// Throws Error(kUsage) for a query that does not fit the structure, Error(kNotBuilt) for what the store
  /// cannot do.
  Selection(Database& database, const Cube& cube, const StoreQuery& query);

  /// False where the query names codes that the store never saw: nothing can be found.
  bool can_find() const { return can_find_; }
  /// The beginning that the keys of all wanted series have in common.
  const std::string& prefix() const { return prefix_; }
  /// A dimension that is not stated stands for all values.
  bool admits_key(Database& database, const Key& key);
  /// Drops the rows that are not wanted by period or value; orders the rest by period.
  void select_rows(Database& database, RegionContent& content);
  /// Leaves the first and last N of the rows of a series.
  void limit_rows(std::vector<RegionContent::Row>& rows) const;
  /// Drops the components that are not wanted.
  void select_components(std::vector<LiveCell>& cells) const;

  /// True when the query leaves out rows of a series: a series without rows is then not asked for.
  bool restricts_rows() const;
  /// True when every key is asked for.
  bool wants_all_keys() const { return wants_all_keys_; }
  bool wants_rows() const { return wants_rows_; }
  /// Groups and other parts that hold nothing but attributes.
  bool wants_parts() const { return wants_parts_; }
  /// True when no component is left out.
  bool is_complete() const { return is_complete_; }
  CodeTexts& texts() { return texts_; }

 private:
  struct Period {
    bool admitted = true;
    std::optional<sdmx::TimePeriod> moments;
    std::string_view text;
  };
  void refuse_unbuilt(const sdmx::DataQuery& query) const;
  void choose_components(const StoreQuery& query);
  void find_prefix(Database& database);
  void check_value_filters(const sdmx::Schema& schema) const;
  const Period& period(Database& database, StoreCode time);
  bool fits_values(Database& database, const RegionContent& content, const RegionContent::Row& row);
  bool fits(Database& database, const sdmx::ComponentFilter& filter, const LiveCell& cell) const;

  const Cube& cube_;
  sdmx::KeyFilter filter_;
  std::optional<uint64_t> first_n_, last_n_;
  std::string prefix_;
  bool can_find_ = true, wants_all_keys_ = true, wants_rows_ = true, wants_parts_ = true, is_complete_ = true;
  std::vector<char> wanted_;  ///< by component number
  CodeTexts texts_;
  std::unordered_map<StoreCode, Period> periods_;
};

}  // namespace gateway
