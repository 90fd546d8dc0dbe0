// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/view.hpp"

#include "sdmx/data/key.hpp"

namespace sdmx {

View::View(const Batch& batch)
    : batch_(batch),
      schema_(*batch.components->schema()),
      column_(schema_.components().size(), nullptr),
      keys_(batch.regions.size() * schema_.dimension_count(), kNotStated) {
  for (uint16_t i = 0; i < batch.components->size(); ++i) {
    const int index = (*batch.components)[i].schema_index;
    known_.push_back(index < 0 ? nullptr : &schema_.components()[static_cast<size_t>(index)]);
  }
  for (const Column& column : batch.columns) {
    const int index = (*batch.components)[column.component].schema_index;
    if (index >= 0) column_[static_cast<size_t>(index)] = &column;
  }
  for (size_t region = 0; region < batch.regions.size(); ++region) {
    for (const Stated& statement : batch.stated_of(batch.regions[region])) {
      const int index = (*batch.components)[statement.component].schema_index;
      if (index < 0 || static_cast<size_t>(index) >= dimensions()) continue;
      keys_[region * dimensions() + static_cast<size_t>(index)] = statement.code;
    }
  }
  const int index = schema_.index_of(batch.dataset->observation_dimension);
  if (index >= 0 && static_cast<size_t>(index) < dimensions()) observation_dimension_ = index;
}

Code View::dimension_code(size_t region, uint32_t row, size_t dimension) const {
  const Column* in_rows = column_[dimension];
  const Code code = in_rows == nullptr ? kNotStated : in_rows->code(row).value_or(kNotStated);
  return code != kNotStated ? code : key(region)[dimension];
}

std::vector<Code> View::row_key(size_t region, uint32_t row) const {
  std::vector<Code> key(dimensions());
  for (size_t i = 0; i < key.size(); ++i) key[i] = dimension_code(region, row, i);
  return key;
}

std::string View::key_text(size_t region) const { return sdmx::key_text(batch_, key(region)); }

std::string View::key_text(size_t region, uint32_t row) const {
  return sdmx::key_text(batch_, row_key(region, row));
}

bool View::states(size_t region, size_t schema_index) const {
  const int component = batch_.components->of_schema(schema_index);
  if (component < 0) return false;
  for (const Stated& statement : batch_.stated_of(batch_.regions[region])) {
    if (statement.component == component && statement.code != kNotStated) return true;
  }
  return false;
}

bool View::row_states(uint32_t row, size_t schema_index) const {
  const Column* in_rows = column_[schema_index];
  return in_rows != nullptr && in_rows->code(row) != kNotStated;
}

}  // namespace sdmx
