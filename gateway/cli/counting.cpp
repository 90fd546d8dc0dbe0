// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/counting.hpp"

#include <fmt/format.h>

namespace gateway {

namespace {

/// Observations between two words of progress.
constexpr uint64_t kTold = 200'000;

/// Mixes a number into a hash (splitmix64).
uint64_t mix(uint64_t hash, uint64_t number) {
  hash += number + 0x9e3779b97f4a7c15u;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
  return hash ^ (hash >> 31);
}

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
      if (in_key) hash = mix(hash, (uint64_t{stated.component} << 32) | stated.code);
    }
    keys_.insert(hash);
  }
}

}  // namespace gateway
