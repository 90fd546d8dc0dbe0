// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A run: all regions and rows of one dataset with one action, in memory. What Arranged rearranges at a time.

#include <string>
#include <vector>

#include "sdmx/data/batch.hpp"

namespace sdmx {

/// What a run may hold before the job ends with Error(kTooLarge).
struct RunLimits {
  size_t rows = 2'000'000;
  size_t statements = 16'000'000;
  size_t local_bytes = size_t{256} << 20;
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
  void clear();
  bool empty() const { return content_.regions.empty(); }
  const Batch& content() const { return content_; }

 private:
  void open(const Batch& batch, const Region& region);
  void add_rows(const Batch& batch, uint32_t first, uint32_t last);
  void add_cells(const Batch& batch, const Column& source, uint32_t first, uint32_t last);
  Column& column(uint16_t component);
  Code carry(const Batch& batch, Code code);
  void check_limits() const;

  RunLimits limits_;
  Batch content_;
  BatchBuilder builder_;
  size_t local_bytes_ = 0;
};

}  // namespace sdmx
