// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/run.hpp"

#include <algorithm>

namespace sdmx {

bool Run::takes(const Batch& batch, const Region& region) const {
  if (!like_) return true;
  return content_.dataset == batch.dataset && content_.components == batch.components &&
         like_->action == region.action && like_->semantics == region.semantics;
}

void Run::add(const Batch& batch, const Region& region) {
  content_.dataset = batch.dataset;
  content_.components = batch.components;
  if (!like_) like_ = region;
  const bool has_rows = region.first_row < region.last_row;
  if (region.opens || (empty() && has_rows)) open(batch, region);
  if (has_rows) add_rows(batch, region.first_row, region.last_row);
  last_closes_ = region.closes;
}

bool Run::is_full() const {
  if (empty()) return false;
  const Region& last = content_.regions.back();
  if (last.first_row == last.last_row && !last_closes_) return false;
  return content_.rows >= limits_.rows ||
         content_.regions.size() + content_.stated.size() >= limits_.statements ||
         local_bytes_ >= limits_.local_bytes;
}

void Run::next_piece() {
  content_.clear();
  local_bytes_ = 0;
}

void Run::clear() {
  next_piece();
  like_.reset();
  regions_ = 0;
}

void Run::open(const Batch& batch, const Region& region) {
  if (region.opens || regions_ == 0) ++regions_;
  if (empty()) first_region_ = regions_;
  Region& copy = builder_.open_region(region.kind, region.action, region.semantics, region.position);
  copy.group = region.group;
  for (const Stated& statement : batch.stated_of(region)) {
    builder_.state(statement.component, carry(batch, statement.code));
  }
}

void Run::add_rows(const Batch& batch, uint32_t first, uint32_t last) {
  for (const Column& source : batch.columns) add_cells(batch, source, first, last);
  const auto begin = batch.row_position.begin();
  content_.row_position.insert(content_.row_position.end(), begin + first, begin + last);
  content_.rows += last - first;
  content_.regions.back().last_row = content_.rows;
  for (Column& target : content_.columns) target.resize(content_.rows);
}

void Run::add_cells(const Batch& batch, const Column& source, uint32_t first, uint32_t last) {
  Column& target = column(source.component);
  if (source.decimal && !target.decimal) target.make_decimal();
  for (uint32_t row = first; row < last; ++row) {
    const auto code = source.code(row);
    if (!code) {
      target.decimals.push_back(source.decimals[row]);
    } else if (target.decimal) {
      target.decimals.push_back(Column::coded(carry(batch, *code)));
    } else {
      target.codes.push_back(carry(batch, *code));
    }
  }
}

/// The column of a component, filled up to the present row.
Column& Run::column(uint16_t component) {
  const auto found = std::ranges::find(content_.columns, component, &Column::component);
  if (found != content_.columns.end()) return *found;
  Column& added = content_.columns.emplace_back();
  added.component = component;
  added.resize(content_.rows);
  return added;
}

Code Run::carry(const Batch& batch, Code code) {
  if (!is_local(code)) return code;
  const Entry& entry = batch.local[code & ~kLocal];
  for (const Part& part : entry.parts) local_bytes_ += sizeof(Part) + part.language.size() + part.text.size();
  return builder_.keep_local(entry);
}

}  // namespace sdmx
