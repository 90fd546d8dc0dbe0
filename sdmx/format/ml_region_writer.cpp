// SPDX-License-Identifier: Apache-2.0
/// Regions and their rows as Series, Obs, Group and Atts.

#include <algorithm>

#include "sdmx/format/ml_message_writer.hpp"

namespace sdmx::ml {

namespace {

bool has_rows(const Region& region) { return region.first_row < region.last_row; }

bool in_key(const SchemaComponent& component) {
  return component.role == Role::kDimension || component.role == Role::kTimeDimension;
}

size_t stated_in(const std::vector<Code>& key) {
  return key.size() - static_cast<size_t>(std::ranges::count(key, kNotStated));
}

}  // namespace

/// What the schema knows of a component; what it does not know is reported and not written.
std::optional<MessageWriter::Use> MessageWriter::describe(uint16_t component, Position position) {
  const Component& known = (*batch_->components)[component];
  const int index = schema_->index_of(known.id);
  if (index < 0) {
    cannot_say(known.id, known.id, position);
    return std::nullopt;
  }
  Use use;
  use.component = component;
  use.order = static_cast<size_t>(index);
  use.declared = &schema_->components()[use.order];
  return use;
}

void MessageWriter::collect_columns() {
  columns_.clear();
  key_columns_.clear();
  const Position position = batch_->rows > 0 ? batch_->row_position.front() : Position{};
  for (const Column& column : batch_->columns) {
    auto use = describe(column.component, position);
    if (!use) continue;
    use->column = &column;
    (in_key(*use->declared) ? key_columns_ : columns_).push_back(*use);
  }
  std::ranges::sort(columns_, {}, &Use::order);
}

/// The statements of a region that are no key; the key goes into region_key_.
MessageWriter::Uses MessageWriter::uses_of(const Region& region) {
  Uses uses;
  region_key_.assign(schema_->dimension_count(), kNotStated);
  for (const Stated& statement : batch_->stated_of(region)) {
    auto use = describe(statement.component, region.position);
    if (!use) continue;
    use->code = statement.code;
    if (in_key(*use->declared)) {
      region_key_[use->order] = statement.code;
    } else {
      uses.push_back(*use);
    }
  }
  std::ranges::stable_sort(uses, {}, &Use::order);
  return uses;
}

void MessageWriter::write_region(const Region& region) {
  position_ = region.position;
  const Uses uses = uses_of(region);
  if (region.action != action_) close_series();
  enter_action(region.action);
  begin_region(region, uses);
  for (size_t row = region.first_row; row < region.last_row; ++row) write_row(region, uses, row);
  if (region.closes) close_series();
}

/// What comes before the rows: the series with its attributes, or the statement of its own that the region
/// is.
void MessageWriter::begin_region(const Region& region, const Uses& uses) {
  if (!region.opens && series_open_ && series_key_ == region_key_) return;
  close_series();
  if (is_series(region)) return open_series(region_key_, uses);
  if (!region.opens) return;
  // In a flat dataset the observations repeat what their region states; only the dataset's attributes do not.
  const bool repeated = is_flat() && stated_in(region_key_) > 0;
  if (!has_rows(region) || (!uses.empty() && !repeated)) write_statement(region, uses);
}

/// A region that is a Series here: its key lacks nothing but the dimension at observation.
bool MessageWriter::is_series(const Region& region) const {
  if (is_flat() || region.kind == RegionKind::kGroup || !key_complete(region_key_)) return false;
  if (region_key_[static_cast<size_t>(observation_dimension_)] != kNotStated) return false;
  return region.kind == RegionKind::kSeries || has_rows(region) || v21();
}

/// Whether all dimensions but the one at observation are stated, in a way that this version can say.
bool MessageWriter::key_complete(const Key& key) const {
  for (size_t index = 0; index < key.size(); ++index) {
    if (static_cast<int>(index) == observation_dimension_) continue;
    if (key[index] == kNotStated || (v21() && key[index] == kSwitchedOff)) return false;
  }
  return true;
}

void MessageWriter::open_series(const Key& key, const Uses& uses) {
  enter_stage(Stage::kSeries);
  start("Series");
  if (generic()) {
    write_generic_key("SeriesKey", key);
    write_generic_attributes(uses);
  } else {
    write_key(key);
    write_uses(uses);
    write_deferred();
  }
  series_open_ = true;
  series_key_ = key;
}

void MessageWriter::close_series() {
  if (series_open_) xml_.end();
  series_open_ = false;
}

/// A statement about a part of the cube, without rows.
void MessageWriter::write_statement(const Region& region, const Uses& uses) {
  const size_t stated = stated_in(region_key_);
  const std::string_view group = group_of(region, uses);
  if (!group.empty()) return write_part("Group", group, uses);
  if (region.kind == RegionKind::kGroup) return cannot_say("Group " + region.group, {}, region.position);
  if (!v21()) return write_part("Atts", {}, uses);
  if (stated == 0 && !uses.empty()) return write_dataset_attributes(uses);
  if (stated < region_key_.size() || !key_complete(region_key_)) {
    return cannot_say(key_text(region_key_), {}, region.position);
  }
  // All dimensions: an observation of which only attributes are stated.
  row_key_ = region_key_;
  start_observation();
  generic() ? write_generic_statement(uses) : write_uses(uses);
  xml_.end();
}

void MessageWriter::write_part(std::string_view element, std::string_view group, const Uses& uses) {
  if (generic()) return write_generic_group(group, uses);
  enter_stage(Stage::kGroups);
  xml_.start(element);
  if (!group.empty()) xml_.attribute("xsi:type", target_->prefix + ":" + std::string(group));
  write_key(region_key_);
  write_uses(uses);
  write_deferred();
  xml_.end();
}

/// In 2.1 they are attributes of the DataSet tag; where that is written already, of another one.
void MessageWriter::write_dataset_attributes(const Uses& uses) {
  if (stage_ != Stage::kTagDue) {
    close_dataset();
    stage_ = Stage::kTagDue;
  }
  open_dataset_tag();
  if (!generic()) write_uses(uses);
  finish_dataset_tag();
  if (generic()) write_generic_attributes(uses);
}

/// The declared group that a region is; in 2.1 also the one that just has its dimensions. A group stands for
/// its own attributes only: a part that is named to be deleted as a whole is none.
std::string_view MessageWriter::group_of(const Region& region, const Uses& uses) const {
  if (region.kind != RegionKind::kGroup && (!v21() || uses.empty())) return {};
  if (const GroupDimensions* group = schema_->group(region.group)) return group->id;
  std::vector<std::string> stated;
  for (size_t index = 0; index < region_key_.size(); ++index) {
    if (region_key_[index] != kNotStated) stated.push_back(schema_->components()[index].id);
  }
  for (const GroupDimensions& group : schema_->groups()) {
    if (!stated.empty() && std::ranges::is_permutation(group.dimensions, stated)) return group.id;
  }
  return {};
}

void MessageWriter::write_row(const Region& region, const Uses& uses, size_t row) {
  position_ = batch_->row_position[row];
  row_key_ = region_key_;
  for (const Use& use : key_columns_) {
    const Code code = use.column->code(row).value_or(kNotStated);
    if (code != kNotStated) row_key_[use.order] = code;
  }
  const bool may_lack = region.action == Action::kDelete && !v21();
  const bool lacks_time = !is_flat() && row_key_[static_cast<size_t>(observation_dimension_)] == kNotStated;
  if (!may_lack && (lacks_time || !key_complete(row_key_)))
    return cannot_say(key_text(row_key_), {}, position_);
  start_observation();
  const bool repeated = is_flat() && stated_in(region_key_) > 0;
  write_observation(row, repeated ? &uses : nullptr);
}

/// Opens the Obs that has row_key_, and the Series it belongs to.
void MessageWriter::start_observation() {
  observation_key_ = row_key_;
  if (is_flat()) {
    enter_stage(Stage::kSeries);
  } else {
    const auto at = static_cast<size_t>(observation_dimension_);
    std::ranges::fill(observation_key_, kNotStated);
    std::swap(observation_key_[at], row_key_[at]);
    if (!series_open_ || series_key_ != row_key_) {
      close_series();
      open_series(row_key_, {});
    }
  }
  start("Obs");
  generic() ? write_generic_observation_key() : write_key(observation_key_);
}

/// The rest of an Obs, behind its key; in flat data with what its region states too.
void MessageWriter::write_observation(size_t row, const Uses* of_region) {
  if (generic()) return write_generic_observation(row, of_region ? *of_region : Uses{});
  for (const Use& use : columns_) write_cell(use, row);
  const auto states = [&](const Use& use) {
    const auto column = std::ranges::find(columns_, use.order, &Use::order);
    return column != columns_.end() && column->column->code(row) != kNotStated;
  };
  if (of_region != nullptr) {
    for (const Use& use : *of_region) {
      if (!states(use)) write_code(use, use.code);
    }
  }
  write_deferred();
  xml_.end();
}

std::string MessageWriter::key_text(const Key& key) const {
  std::string text;
  for (size_t index = 0; index < key.size(); ++index) {
    if (index > 0) text += '.';
    const int component = batch_->components->of_schema(index);
    if (component < 0 || key[index] == kNotStated) continue;
    text += (*batch_->components)[static_cast<uint16_t>(component)].values.text(key[index]);
  }
  return text;
}

}  // namespace sdmx::ml
