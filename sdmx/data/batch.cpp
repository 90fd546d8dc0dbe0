// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/batch.hpp"

#include <algorithm>
#include <cassert>

namespace sdmx {

namespace {

std::string readable(const Entry& entry) {
  std::string text;
  for (size_t i = 0; i < entry.parts.size(); ++i) {
    const Part& part = entry.parts[i];
    if (i > 0) text += part.item == entry.parts[i - 1].item ? "; " : ", ";
    if (!part.language.empty()) text += part.language + ": ";
    text += part.text;
  }
  return text;
}

std::optional<std::string> text_of(const Batch& batch, uint16_t component, Code code) {
  if (is_entry(code)) return readable(batch.entry(component, code));
  if (const auto state = state_text(code)) return std::string(*state);
  return std::nullopt;
}

constexpr Decimal kNoNumber = Column::coded(kNotStated);

}  // namespace

void Column::resize(size_t rows) {
  if (decimal) {
    const size_t before = decimals.size();
    decimals.resize(rows);
    // Not by resize() itself: g++ 12 copies the padding of a Decimal in the slowest way there is.
    for (size_t row = before; row < rows; ++row) decimals[row].scale = kNoNumber.scale;
  } else {
    codes.resize(rows, kNotStated);
  }
}

void Column::make_decimal() {
  decimal = true;
  decimals.reserve(codes.size());
  for (const Code code : codes) decimals.push_back(coded(code));
  codes.clear();
}

const Column* Batch::column(uint16_t component) const {
  for (const Column& candidate : columns) {
    if (candidate.component == component) return &candidate;
  }
  return nullptr;
}

std::optional<std::string> Batch::text(const Column& column, size_t row) const {
  if (const auto code = column.code(row)) return text_of(*this, column.component, *code);
  return to_text(column.decimals[row]);
}

std::optional<std::string> Batch::text(const Stated& stated_value) const {
  return text_of(*this, stated_value.component, stated_value.code);
}

void Batch::clear() {
  regions.clear();
  stated.clear();
  columns.clear();
  rows = 0;
  row_position.clear();
  local.clear();
}

Region& BatchBuilder::open_region(RegionKind kind, Action action, ActionSemantics semantics,
                                  Position position) {
  Region& region = batch_.regions.emplace_back();
  region.kind = kind;
  region.action = action;
  region.semantics = semantics;
  region.position = position;
  region.first_stated = region.last_stated = static_cast<uint32_t>(batch_.stated.size());
  region.first_row = region.last_row = batch_.rows;
  return region;
}

void BatchBuilder::state(uint16_t component, Code code) {
  assert(!batch_.regions.empty());
  batch_.stated.push_back({component, code});
  batch_.regions.back().last_stated = static_cast<uint32_t>(batch_.stated.size());
}

void BatchBuilder::begin_row(Position position) {
  assert(!batch_.regions.empty());
  if (batch_.row_position.size() > batch_.rows) {
    batch_.row_position[batch_.rows] = position;
  } else {
    for (Column& column : batch_.columns) {
      if (column.decimal) {
        column.decimals.push_back(Column::coded(kNotStated));
      } else {
        column.codes.push_back(kNotStated);
      }
    }
    batch_.row_position.push_back(position);
  }
  batch_.regions.back().last_row = ++batch_.rows;
}

void BatchBuilder::make_room(uint32_t rows) {
  for (Column& column : batch_.columns) column.resize(rows);
  batch_.row_position.resize(rows);
}

void BatchBuilder::trim() {
  if (batch_.row_position.size() > batch_.rows) make_room(batch_.rows);
}

void BatchBuilder::set(uint16_t component, Code code) {
  Column& target = column(component);
  if (target.decimal) {
    target.decimals[batch_.rows - 1] = Column::coded(code);
  } else {
    target.codes[batch_.rows - 1] = code;
  }
}

void BatchBuilder::set(uint16_t component, Decimal value) {
  Column& target = column(component);
  if (!target.decimal) target.make_decimal();
  target.decimals[batch_.rows - 1] = value;
}

Code BatchBuilder::keep_local(Entry entry) {
  batch_.local.push_back(std::move(entry));
  return kLocal | static_cast<Code>(batch_.local.size() - 1);
}

void BatchBuilder::cut() {
  if (!batch_.regions.empty()) batch_.regions.back().closes = false;
}

void BatchBuilder::next_batch() {
  if (batch_.regions.empty() || batch_.regions.back().closes) {
    clear();
    return;
  }
  const Region before = batch_.regions.back();
  const auto span = batch_.stated_of(before);
  const std::vector<Stated> statements(span.begin(), span.end());
  std::vector<Entry> local;
  local.swap(batch_.local);
  clear();
  Region& region = open_region(before.kind, before.action, before.semantics, before.position);
  region.group = before.group;
  region.opens = false;
  for (const Stated& statement : statements) {
    const bool moves = is_local(statement.code);
    state(statement.component,
          moves ? keep_local(std::move(local[statement.code & ~kLocal])) : statement.code);
  }
}

Column& BatchBuilder::column(uint16_t component) {
  assert(batch_.rows > 0);
  if (column_of_.size() <= component) column_of_.resize(component + size_t{1}, 0);
  size_t& slot = column_of_[component];
  const auto fits = [&](size_t at) {
    return at < batch_.columns.size() && batch_.columns[at].component == component;
  };
  if (fits(slot)) return batch_.columns[slot];
  for (slot = 0; slot < batch_.columns.size() && !fits(slot);) ++slot;
  if (slot == batch_.columns.size()) {
    Column& added = batch_.columns.emplace_back(take_unused(component));
    added.component = component;
    added.resize(batch_.row_position.size());
  }
  return batch_.columns[slot];
}

/// An empty column; the one this component had before, where there is one.
Column BatchBuilder::take_unused(uint16_t component) {
  if (unused_.empty()) return {};
  const auto same = std::ranges::find(unused_, component, &Column::component);
  const auto taken = same == unused_.end() ? unused_.end() - 1 : same;
  Column column = std::move(*taken);
  unused_.erase(taken);
  return column;
}

void BatchBuilder::clear() {
  for (Column& column : batch_.columns) {
    column.codes.clear();
    column.decimals.clear();
    column.decimal = false;
    unused_.push_back(std::move(column));
  }
  batch_.clear();
}

}  // namespace sdmx
