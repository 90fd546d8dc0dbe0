// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/run.hpp"

#include "sdmx/base/error.hpp"

namespace sdmx {

bool Run::takes(const Batch& batch, const Region& region) const {
  if (empty()) return true;
  const Region& here = content_.regions.front();
  return content_.dataset == batch.dataset && content_.components == batch.components &&
         here.action == region.action && here.semantics == region.semantics;
}

void Run::add(const Batch& batch, const Region& region) {
  content_.dataset = batch.dataset;
  content_.components = batch.components;
  if (region.opens || empty()) open(batch, region);
  for (uint32_t row = region.first_row; row < region.last_row; ++row) add_row(batch, row);
  check_limits();
}

void Run::clear() {
  content_.clear();
  local_bytes_ = 0;
}

void Run::open(const Batch& batch, const Region& region) {
  Region& copy = builder_.open_region(region.kind, region.action, region.semantics, region.position);
  copy.group = region.group;
  for (const Stated& statement : batch.stated_of(region)) {
    builder_.state(statement.component, carry(batch, statement.code));
  }
}

void Run::add_row(const Batch& batch, uint32_t row) {
  builder_.begin_row(batch.row_position[row]);
  for (const Column& column : batch.columns) {
    const auto code = column.code(row);
    if (!code) {
      builder_.set(column.component, column.decimals[row]);
    } else if (*code != kNotStated) {
      builder_.set(column.component, carry(batch, *code));
    }
  }
}

Code Run::carry(const Batch& batch, Code code) {
  if (!is_local(code)) return code;
  const Entry& entry = batch.local[code & ~kLocal];
  for (const Part& part : entry.parts) local_bytes_ += sizeof(Part) + part.language.size() + part.text.size();
  return builder_.keep_local(entry);
}

void Run::check_limits() const {
  const auto check = [](size_t size, size_t limit) {
    if (size <= limit) return;
    throw Error(ErrorCode::kTooLarge, Message{"arrangement-too-large", {std::to_string(limit)}});
  };
  check(content_.rows, limits_.rows);
  check(content_.regions.size() + content_.stated.size(), limits_.statements);
  check(local_bytes_, limits_.local_bytes);
}

}  // namespace sdmx
