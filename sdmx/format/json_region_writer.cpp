// SPDX-License-Identifier: Apache-2.0
/// Regions as series and attributes of an SDMX-JSON dataset.

#include <algorithm>

#include "sdmx/format/json_message_writer.hpp"

namespace sdmx::json {

namespace {

constexpr size_t kMostGroups = 500'000;  // held before the observations

}  // namespace

void MessageWriter::map_components() {
  const Components& components = *batch_->components;
  const auto& declared = target_->schema().components();
  order_of_.resize(components.size());
  for (uint16_t component = 0; component < components.size(); ++component) {
    order_of_[component] = target_->schema().index_of(components[component].id);
  }
  if (numbered_ != &components) {
    numbers_.assign(declared.size(), {});
    numbered_ = &components;
  }
  columns_.assign(declared.size(), nullptr);
  const Position position = batch_->rows > 0 ? batch_->row_position.front() : Position{};
  for (const Column& column : batch_->columns) {
    const int order = order_of_[column.component];
    if (order < 0) {
      cannot_say(components[column.component].id, components[column.component].id, position);
    } else if (may_write(static_cast<size_t>(order), position)) {
      columns_[static_cast<size_t>(order)] = &column;
      if (declared[static_cast<size_t>(order)].role == Role::kAttribute) {
        target_->place(Level::kObservation, static_cast<size_t>(order));
      }
    }
  }
}

/// 1.0 has one measure.
bool MessageWriter::may_write(size_t order, Position position) {
  const SchemaComponent& component = target_->schema().components()[order];
  if (component.role != Role::kMeasure) return true;
  const bool written = std::ranges::find(target_->measures(), order) != target_->measures().end();
  if (!written) cannot_say(component.id, component.id, position);
  return written;
}

/// The statements of a region that are no key; the key goes into region_key_.
MessageWriter::Uses MessageWriter::uses_of(const Region& region) {
  Uses uses;
  region_key_.assign(target_->schema().dimension_count(), kNotStated);
  for (const Stated& stated : batch_->stated_of(region)) {
    const int order = order_of_[stated.component];
    if (order < 0) {
      const std::string& id = (*batch_->components)[stated.component].id;
      cannot_say(id, id, region.position);
    } else if (static_cast<size_t>(order) < region_key_.size()) {
      region_key_[static_cast<size_t>(order)] = stated.code;
    } else if (may_write(static_cast<size_t>(order), region.position)) {
      uses.push_back({static_cast<size_t>(order), stated.component, stated.code});
    }
  }
  return uses;
}

void MessageWriter::write_region(const Region& region) {
  position_ = region.position;
  const Uses uses = uses_of(region);
  enter_action(region.action);
  const bool has_rows = region.first_row < region.last_row;
  // What is stated of a series is stated of each of its rows where there are no series.
  const bool repeated = has_rows && is_flat() && std::ranges::any_of(region_key_, is_entry);
  for (const Use& use : uses) {
    if (repeated) target_->place(Level::kObservation, use.order);
  }
  const bool goes_on = !region.opens && series_open_ && series_key_ == region_key_;
  if (!goes_on && is_series(region, has_rows)) {
    // Neighbouring parts of one series are one object.
    if (!(series_open_ && series_key_ == region_key_ && uses.empty())) open_series(uses);
  } else if (!goes_on && region.opens) {
    if (!has_rows || (!uses.empty() && !repeated)) hold_statement(uses, region.position);
  }
  write_rows(region, uses);
  if (region.closes && region.kind == RegionKind::kSeries) close_series();
}

/// A region that is a series here: its key lacks nothing but the dimension at observation.
bool MessageWriter::is_series(const Region& region, bool has_rows) const {
  if (is_flat() || region.kind == RegionKind::kGroup || !key_complete(region_key_)) return false;
  if (region_key_[static_cast<size_t>(target_->observation_dimension())] != kNotStated) return false;
  return has_rows || region.kind == RegionKind::kSeries || version_ == JsonVersion::k10;
}

/// Whether all dimensions but the one at observation are stated.
bool MessageWriter::key_complete(const Key& key) const {
  for (size_t order = 0; order < key.size(); ++order) {
    if (static_cast<int>(order) == target_->observation_dimension()) continue;
    if (key[order] == kNotStated || (version_ == JsonVersion::k10 && key[order] == kSwitchedOff))
      return false;
  }
  return true;
}

void MessageWriter::open_series(const Uses& uses) {
  close_series();
  enter_content();
  if (!first_of_content_) text_ += ',';
  first_of_content_ = false;
  text_ += '"';
  const char* separator = "";
  CsvLine line(target_->schema().components().size());
  for (size_t order = 0; order < region_key_.size(); ++order) {
    if (static_cast<int>(order) == target_->observation_dimension()) continue;
    text_ += separator;
    const size_t begin = text_.size();
    append_number(order, region_key_[order]);
    line[order] = text_.substr(begin);
    separator = ":";
  }
  text_ += "\":{";
  Values values;
  for (const Use& use : uses) put(values, Level::kSeries, use);
  if (version_ == JsonVersion::k10) {
    coverage_.fill(line);
    for (size_t order = region_key_.size(); order < line.size(); ++order) {
      if (line[order].empty()) continue;
      const size_t place = target_->place(Level::kSeries, order);
      if (values.size() <= place) values.resize(place + 1);
      if (values[place].empty()) values[place] = line[order];
    }
  }
  series_has_attributes_ = !values.empty();
  if (series_has_attributes_) {
    text_ += "\"attributes\":";
    append_array(values);
  }
  series_open_ = true;
  rows_open_ = false;
  series_key_ = region_key_;
}

void MessageWriter::close_series() {
  if (!series_open_) return;
  text_ += rows_open_ ? "}}" : "}";
  series_open_ = rows_open_ = false;
}

/// A statement without rows: of the dataset, of a group of dimensions, of one observation.
void MessageWriter::hold_statement(const Uses& uses, Position position) {
  const size_t stated = region_key_.size() - static_cast<size_t>(std::ranges::count(region_key_, kNotStated));
  const bool deletes = action_ == Action::kDelete;
  // What says nothing is kept where it can be.
  if (uses.empty() && !deletes && (version_ != JsonVersion::k21 || stated == 0)) return;
  if (stated == region_key_.size()) return write_lone_statement(uses);
  // SDMX 3.1 brought the deletion of parts that are named by some of their dimensions.
  if (uses.empty() && version_ != JsonVersion::k21) return cannot_say(key_text(region_key_), {}, position);
  const std::string key = stated > 0 ? group_key() : std::string();
  const bool again = stated == 0 ? !set_values_.empty() : group_places_.contains(key);
  if (stage_ == Stage::kContent || groups_.size() >= kMostGroups || (again && deletes)) {
    close_dataset();
    stage_ = Stage::kHeld;
  }
  if (stated == 0) {
    for (const Use& use : uses) put(set_values_, Level::kDataSet, use);
    return;
  }
  if (version_ == JsonVersion::k10) return hold_for_rows(uses, position);
  const auto [place, is_new] = group_places_.try_emplace(key, groups_.size());
  if (is_new) groups_.emplace_back(key, Values());
  for (const Use& use : uses) put(groups_[place->second].second, Level::kDimensionGroup, use);
}

/// 1.0 states attributes of groups at each series, or observation, that they cover.
void MessageWriter::hold_for_rows(const Uses& uses, Position position) {
  CsvLine line(target_->schema().components().size());
  std::vector<size_t> dimensions;
  for (size_t order = 0; order < region_key_.size(); ++order) {
    if (region_key_[order] == kNotStated) continue;
    dimensions.push_back(order);
    const size_t begin = text_.size();
    append_number(order, region_key_[order]);
    line[order] = text_.substr(begin);
    text_.resize(begin);
  }
  Values values;
  const Level level = is_flat() ? Level::kObservation : Level::kSeries;
  for (const Use& use : uses) {
    put(values, level, use);
    line[use.order] = values[target_->place(level, use.order)];
  }
  if (!coverage_.hold(line, dimensions)) cannot_say(key_text(region_key_), {}, position);
}

/// All dimensions: an observation of which only attributes are stated.
void MessageWriter::write_lone_statement(const Uses& uses) {
  for (const Use& use : uses) target_->place(Level::kObservation, use.order);
  columns_.assign(columns_.size(), nullptr);
  row_key_ = region_key_;
  if (!is_flat()) {
    region_key_[static_cast<size_t>(target_->observation_dimension())] = kNotStated;
    if (!series_open_ || series_key_ != region_key_) open_series({});
  }
  enter_content();
  begin_row();
  write_row_values(uses, 0);
  map_components();
}

/// Puts a statement into the array of its level.
void MessageWriter::put(Values& values, Level level, const Use& use) {
  if (use.code == kNotStated) return;
  const size_t place = target_->place(level, use.order);
  if (values.size() <= place) values.resize(place + 1);
  const size_t begin = text_.size();
  append_code(use.order, use.component, use.code);
  values[place] = text_.substr(begin);
  text_.resize(begin);
}

void MessageWriter::append_array(const Values& values) {
  text_ += '[';
  for (size_t place = 0; place < values.size(); ++place) {
    if (place > 0) text_ += ',';
    text_ += values[place].empty() ? kNull : std::string_view(values[place]);
  }
  text_ += ']';
}

/// The key of region_key_ among the attributes of groups: dimensions of series, then of observations.
std::string MessageWriter::group_key() {
  const size_t begin = text_.size();
  const int last = target_->observation_dimension();
  const char* separator = "";
  const auto append = [&](size_t order) {
    text_ += separator;
    separator = ":";
    if (region_key_[order] == kSwitchedOff && version_ == JsonVersion::k21) {
      text_ += '~';
    } else if (region_key_[order] != kNotStated) {
      append_number(order, region_key_[order]);
    }
  };
  for (size_t order = 0; order < region_key_.size(); ++order) {
    if (static_cast<int>(order) != last) append(order);
  }
  if (last != Target::kFlat) append(static_cast<size_t>(last));
  std::string key = text_.substr(begin);
  text_.resize(begin);
  return key;
}

std::string MessageWriter::key_text(const Key& key) const {
  std::string text;
  for (size_t order = 0; order < key.size(); ++order) {
    if (order > 0) text += '.';
    const int component = batch_->components->of_schema(order);
    if (component < 0 || key[order] == kNotStated) continue;
    text += (*batch_->components)[static_cast<uint16_t>(component)].values.text(key[order]);
  }
  return text;
}

}  // namespace sdmx::json
