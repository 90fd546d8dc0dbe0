// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/slot_source.hpp"

#include <utility>

namespace sdmx {

PlannedSlots::PlannedSlots(const Batch& content, const Levels& levels, std::vector<Slot> slots)
    : content_(content),
      levels_(levels),
      slots_(std::move(slots)),
      pushes_down_(content.regions.front().action != Action::kDelete) {
  for (const Column& column : content.columns) {
    all_columns_.push_back(&column);
    if (levels.of(column.component) == Level::kRow) row_columns_.push_back(&column);
  }
}

const Slot* PlannedSlots::next() {
  row_ = 0;
  return next_ < slots_.size() ? &slots_[next_++] : nullptr;
}

void PlannedSlots::add_row(BatchBuilder& builder) {
  const Slot& slot = slots_[next_ - 1];
  const uint32_t row = slot.rows[row_++];
  builder.begin_row(content_.row_position[row]);
  const bool untouched = slot.order == SlotOrder::kUntouched;
  for (const Column* column : untouched ? all_columns_ : row_columns_) add_cell(builder, *column, row);
  if (untouched) return;
  const Region& region = region_at(row);
  for (size_t i = 0; i < levels_.dimensions.size(); ++i) {
    if (!levels_.in_rows[i]) continue;
    const auto component = static_cast<uint16_t>(levels_.dimensions[i]);
    builder.set(component, code_in_row(content_, region, row, component));
  }
  if (pushes_down_) push_down(builder, region, row);
}

/// The rows of a slot mostly lie in one region.
const Region& PlannedSlots::region_at(uint32_t row) {
  if (region_ == nullptr || row < region_->first_row || row >= region_->last_row)
    region_ = &region_of(content_, row);
  return *region_;
}

void PlannedSlots::add_cell(BatchBuilder& builder, const Column& column, uint32_t row) const {
  const auto code = column.code(row);
  if (!code) {
    builder.set(column.component, column.decimals[row]);
  } else if (*code != kNotStated) {
    builder.set(column.component, carried(content_, *code, builder));
  }
}

/// What the region says about each of its observations, where the row does not say it itself.
void PlannedSlots::push_down(BatchBuilder& builder, const Region& region, uint32_t row) const {
  for (const Stated& statement : content_.stated_of(region)) {
    if (levels_.of(statement.component) != Level::kRow) continue;
    const Column* column = content_.column(statement.component);
    if (column != nullptr && column->code(row) != kNotStated) continue;
    builder.set(statement.component, carried(content_, statement.code, builder));
  }
}

}  // namespace sdmx
