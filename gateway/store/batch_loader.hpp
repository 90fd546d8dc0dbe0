// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Applies batches to the regions of one cube as their actions ask (sqlite_store.hpp says how).

#include <optional>
#include <string>
#include <vector>

#include "gateway/store/region_cache.hpp"
#include "gateway/store/statement_reader.hpp"

namespace gateway {

class BatchLoader {
 public:
  BatchLoader(const Cube& cube, RegionCache& regions) : cube_(cube), regions_(regions) {}

  void load(const sdmx::Batch& batch, Translation& translation);

 private:
  /// A region of the message while it is applied.
  struct Open {
    const sdmx::Region& region;
    Statements stated;
    bool is_whole_without_rows = false;  ///< it closes here and none of its pieces had a row
  };

  // ---- Merge, Append, Replace ----
  void merge(const Open& open, const StatementReader& reader);
  void merge_row(const Open& open, const Statements& row, LoadingRegion*& series);
  void merge_value(const Open& open, const Statements& where, const StatedValue& value);
  void put(const sdmx::Region& region, LoadingRegion& target, StoreCode time, const StatedValue& value);

  // ---- Delete ----
  void remove(const Open& open, const StatementReader& reader);
  void remove_row(const Open& open, Statements row);
  void remove_values(const Open& open, const Statements& where);
  void remove_component(const Statements& where, ComponentNumber component);
  void remove_part(const Statements& where);

  /// The region an attribute belongs to, when it is attached to something coarser than where it is stated.
  std::optional<RegionId> attached(const sdmx::Region& region, const Statements& where,
                                   const StatedValue& value) const;
  /// The region that is stated: a group by its name, a series, or another part.
  RegionId stated_region(const sdmx::Region& region, const Key& key) const;
  bool is_series(const Key& key) const;

  const Cube& cube_;
  RegionCache& regions_;
  uint64_t rows_of_cut_region_ = 0;
};

}  // namespace gateway
