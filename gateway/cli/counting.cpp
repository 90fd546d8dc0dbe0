// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/counting.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "sdmx/base/hash.hpp"

namespace gateway {

namespace {

/// Observations between two words of progress.
constexpr uint64_t kTold = 200'000;

/// How many dimensions the key of a series has.
size_t key_length(const sdmx::Batch& batch) {
  const sdmx::Schema* schema = batch.components->schema();
  if (schema == nullptr) return SIZE_MAX;
  return schema->dimension_count() - (schema->has_time_dimension() ? 1 : 0);
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
    if (region.kind != sdmx::RegionKind::kPart) continue;
    uint64_t hash = batch.dataset->number;
    size_t stated_dimensions = 0;
    for (const sdmx::Stated& stated : batch.stated_of(region)) {
      const bool in_key = (*batch.components)[stated.component].role == sdmx::Role::kDimension;
      if (!in_key) continue;
      hash = sdmx::mixed(hash + 1 + ((uint64_t{stated.component} << 32) | stated.code));
      if (sdmx::is_entry(stated.code)) ++stated_dimensions;
    }
    // A line without observation is of a series where it names all of its key.
    const bool has_rows = region.first_row < region.last_row;
    if (has_rows || stated_dimensions == key_length(batch)) keys_.insert(hash);
  }
}

}  // namespace gateway
