// SPDX-License-Identifier: Apache-2.0
/// Regions and their rows as Series, Obs, Group and Atts.

#include <algorithm>
#include <utility>

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

/// What the schema knows of the batch's components.
void MessageWriter::describe_components() {
  const Components& components = *batch_->components;
  if (described_ == &components && components_.size() == components.size()) return;
  components_.clear();
  for (uint16_t component = 0; component < components.size(); ++component) {
    Use& use = components_.emplace_back();
    use.component = component;
    const int index = schema_->index_of(components[component].id);
    if (index < 0) continue;
    use.order = static_cast<size_t>(index);
    use.declared = &schema_->components()[use.order];
  }
  described_ = &components;
  written_.reset(2 * components.size());
}

/// Null, and reported, for a component that the schema does not know: it is not written.
const MessageWriter::Use* MessageWriter::known(uint16_t component, Position position) {
  if (components_[component].declared != nullptr) return &components_[component];
  const std::string& id = (*batch_->components)[component].id;
  cannot_say(id, id, position);
  return nullptr;
}

void MessageWriter::collect_columns() {
  describe_components();
  columns_.clear();
  key_columns_.clear();
  const Position position = batch_->rows > 0 ? batch_->row_position.front() : Position{};
  for (const Column& column : batch_->columns) {
    const Use* use = known(column.component, position);
    if (use == nullptr) continue;
    Uses& columns = in_key(*use->declared) ? key_columns_ : columns_;
    columns.push_back(*use);
    columns.back().column = &column;
  }
  std::ranges::sort(columns_, {}, &Use::order);
}

/// The statements of a region that are no key; the key goes into region_key_.
void MessageWriter::read_statements(const Region& region) {
  uses_.clear();
  region_key_.assign(schema_->dimension_count(), kNotStated);
  for (const Stated& statement : batch_->stated_of(region)) {
    const Use* use = known(statement.component, region.position);
    if (use == nullptr) continue;
    if (in_key(*use->declared)) {
      region_key_[use->order] = statement.code;
    } else {
      uses_.push_back(*use);
      uses_.back().code = statement.code;
    }
  }
  if (uses_.size() > 1) std::ranges::stable_sort(uses_, {}, &Use::order);
}

void MessageWriter::write_region(const Region& region) {
  position_ = region.position;
  read_statements(region);
  if (region.action != action_) close_series();
  enter_action(region.action);
  begin_region(region);
  if (const Use* dimension = has_rows(region) ? observation_column() : nullptr) {
    write_rows_of_series(region, *dimension);
  } else {
    for (size_t row = region.first_row; row < region.last_row; ++row) write_row(region, row);
  }
  if (region.closes) close_series();
}

/// What comes before the rows: the series with its attributes, or the statement of its own that the region
/// is.
void MessageWriter::begin_region(const Region& region) {
  if (!region.opens && series_open_ && series_key_ == region_key_) return;
  close_series();
  if (is_series(region)) return open_series(region_key_, uses_);
  if (!region.opens) return;
  // In a flat dataset the observations repeat what their region states; only the dataset's attributes do not.
  const bool repeated = is_flat() && stated_in(region_key_) > 0;
  if (!has_rows(region) || (!uses_.empty() && !repeated)) write_statement(region, uses_);
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
  start("gen:Series");
  if (generic()) {
    write_generic_key("gen:SeriesKey", key);
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
  start_keyed_observation();
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

/// The column of the dimension at observation where it is all that rows add to the key of the open series.
const MessageWriter::Use* MessageWriter::observation_column() const {
  if (is_flat() || !series_open_ || series_key_ != region_key_ || key_columns_.size() != 1) return nullptr;
  const Use& only = key_columns_.front();
  return static_cast<int>(only.order) == observation_dimension_ ? &only : nullptr;
}

void MessageWriter::write_rows_of_series(const Region& region, const Use& dimension) {
  for (size_t row = region.first_row; row < region.last_row; ++row) {
    const Code code = dimension.column->code(row).value_or(kNotStated);
    if (code == kNotStated) {
      write_row(region, row);
      continue;
    }
    if (write_known_row(dimension, code, row)) continue;
    position_ = batch_->row_position[row];
    start_observation(dimension, code);
    write_observation(row, nullptr);
  }
}

/// False, and nothing written, where a value of the row was not written before.
bool MessageWriter::write_known_row(const Use& dimension, Code code, size_t row) {
  ready_.clear();
  if (generic()) return write_known_generic_row(dimension, code, row);
  if (!make_ready(place_of(dimension), code, nullptr)) return false;
  for (const Use& use : columns_) {
    if (!make_cell_ready(place_of(use), *use.column, row)) return false;
  }
  xml_.leaf("Obs", ready_);
  return true;
}

bool MessageWriter::make_ready(size_t place, Code known, const Decimal* number) {
  ready_.push_back({written_.find(place, known), number});
  return ready_.back().text.size > 0;
}

/// True for one that states nothing too.
bool MessageWriter::make_cell_ready(size_t place, const Column& column, size_t row) {
  const auto code = column.code(row);
  if (code == kNotStated) return true;
  return make_ready(place, code.value_or(kNotStated), code ? nullptr : &column.decimals[row]);
}

void MessageWriter::write_row(const Region& region, size_t row) {
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
  start_keyed_observation();
  const bool repeated = is_flat() && stated_in(region_key_) > 0;
  write_observation(row, repeated ? &uses_ : nullptr);
}

/// Opens the Obs that has row_key_, and the Series it belongs to.
void MessageWriter::start_keyed_observation() {
  if (is_flat()) {
    enter_stage(Stage::kSeries);
    start_line("gen:Obs");
    return generic() ? write_generic_key("gen:ObsKey", row_key_) : write_key(row_key_);
  }
  const auto at = static_cast<size_t>(observation_dimension_);
  const Code code = std::exchange(row_key_[at], kNotStated);
  if (!series_open_ || series_key_ != row_key_) {
    close_series();
    open_series(row_key_, {});
  }
  start_observation(dimension(at), code);
}

/// Opens an Obs of the open series.
void MessageWriter::start_observation(const Use& dimension, Code code) {
  start_line("gen:Obs");
  generic() ? write_generic_dimension(dimension, code) : write_code(dimension, code);
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
