// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A run: all regions and rows of one dataset with one action, or a piece of them, in memory. What Arranged
/// rearranges at a time.

#include <optional>
#include <vector>

#include "sdmx/data/batch.hpp"

namespace sdmx {

/// What a run may hold before it has to be taken up piece by piece.
struct RunLimits {
  size_t rows = size_t{1} << 16;
  size_t statements = size_t{1} << 20;
  size_t local_bytes = size_t{16} << 20;
};

/// The content of a run as one batch; regions that were cut between batches are whole again here.
class Run {
 public:
  explicit Run(RunLimits limits = {}) : limits_(limits), builder_(content_) {}
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  /// True when the region belongs to this run: the same dataset, action and semantics.
  bool takes(const Batch& batch, const Region& region) const;
  void add(const Batch& batch, const Region& region);
  /// Whether a limit is passed; a region of which nothing is known yet but that it goes on is waited for.
  bool is_full() const;
  /// The next piece of the same run begins.
  void next_piece();
  void clear();
  bool empty() const { return content_.regions.empty(); }
  const Batch& content() const { return content_; }
  /// Number in the run of the first region of the content.
  uint64_t first_region() const { return first_region_; }

 private:
  void open(const Batch& batch, const Region& region);
  void add_rows(const Batch& batch, uint32_t first, uint32_t last);
  void add_cells(const Batch& batch, const Column& source, uint32_t first, uint32_t last);
  Column& column(uint16_t component);
  Code carry(const Batch& batch, Code code);

  RunLimits limits_;
  Batch content_;
  BatchBuilder builder_;
  size_t local_bytes_ = 0;
  std::optional<Region> like_;  ///< the first region of the run
  uint64_t regions_ = 0;        ///< of the run so far
  uint64_t first_region_ = 0;
  bool last_closes_ = true;  ///< the region at the end
};

}  // namespace sdmx
