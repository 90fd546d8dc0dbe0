// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/counting.hpp"

#include <fmt/format.h>

#include "sdmx/base/hash.hpp"

namespace gateway {

namespace {

/// Observations between two words of progress.
constexpr uint64_t kTold = 200'000;

}  // namespace

void Progress::write(const sdmx::Batch& batch) {
  next_.write(batch);
  counts_.write(batch);
  if (counts_.observations() - told_ < kTold) return;
  told_ = counts_.observations();
  console_.progress({"progress-observations", {fmt::to_string(told_)}});
}

void Progress::finish(const sdmx::Footer& footer) {
  next_.finish(footer);
  console_.end_progress();
}

void MessageCounts::write(const sdmx::Batch& batch) {
  sdmx::NullWriter::write(batch);
  for (const sdmx::Region& region : batch.regions) {
    if (region.kind != sdmx::RegionKind::kPart || region.first_row == region.last_row) continue;
    uint64_t hash = batch.dataset->number;
    for (const sdmx::Stated& stated : batch.stated_of(region)) {
      const bool in_key = (*batch.components)[stated.component].role == sdmx::Role::kDimension;
      if (in_key) hash = sdmx::mixed(hash + 1 + ((uint64_t{stated.component} << 32) | stated.code));
    }
    keys_.insert(hash);
  }
}

}  // namespace gateway
