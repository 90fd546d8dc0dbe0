// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Puts what a pass hands out into batches, in a reader's own components and codes: dense, in the order of
/// their first use, so that starting again gives the same.

#include <memory>
#include <unordered_map>
#include <vector>

#include "gateway/store/pass.hpp"
#include "sdmx/data/batch.hpp"
#include "sdmx/data/reader.hpp"

namespace gateway {

class Outgoing {
 public:
  Outgoing(const Cube& cube, std::shared_ptr<const sdmx::Schema> schema);

  /// Empties the batch; a region that was cut goes on in it.
  void next_batch() { builder_.next_batch(); }
  void clear() { batch_.clear(); }
  void set_dataset(std::shared_ptr<const sdmx::Dataset> dataset, sdmx::Action action);
  /// Writes a region from a row on; returns the row it stopped before. When that is not the last, the batch
  /// is full and the region was cut.
  size_t write(Database& database, const OutRegion& region, size_t from_row);
  bool is_full() const {
    return batch_.rows >= limits_.batch_rows || batch_.regions.size() >= limits_.batch_rows;
  }
  const sdmx::Batch& batch() const { return batch_; }

 private:
  uint16_t index(ComponentNumber component);
  sdmx::Code code(Database& database, ComponentNumber component, sdmx::Decimal value);
  sdmx::Code entry_code(Database& database, ComponentNumber component, StoreCode code);
  void open(Database& database, const OutRegion& region);
  void state_key(Database& database, const Key& key);
  void write_row(Database& database, const Key& key, const RegionContent::Row& row);

  const Cube& cube_;
  sdmx::ReaderLimits limits_;
  sdmx::Components components_;
  sdmx::Batch batch_;
  sdmx::BatchBuilder builder_;
  sdmx::Action action_ = sdmx::Action::kReplace;
  std::vector<int> indexes_;                                      ///< by component number, -1: not used yet
  std::vector<std::unordered_map<StoreCode, sdmx::Code>> codes_;  ///< by component number
};

}  // namespace gateway
