// SPDX-License-Identifier: Apache-2.0
/// What is otherwise in GenericData: components are Values in elements that say what they are. SDMX 2.1
/// SDMXDataGenericBase.xsd.

#include <algorithm>

#include "sdmx/format/ml_message_writer.hpp"

namespace sdmx::ml {

namespace {

constexpr std::string_view kObservationValue = "OBS_VALUE";  // the only measure that has a place

}  // namespace

/// An element of a dataset. Those of structure-specific messages have no namespace.
void MessageWriter::start(std::string_view element) {
  xml_.start(generic() ? "gen:" + std::string(element) : std::string(element));
}

/// Values follow; without one the element is not written, because it must not be empty.
void MessageWriter::start_values(std::string_view element) { due_element_ = element; }

void MessageWriter::end_values() {
  if (due_element_.empty()) xml_.end();
  due_element_ = {};
}

void MessageWriter::write_generic_key(std::string_view element, const Key& key) {
  start_values(element);
  write_key(key);
  end_values();
}

/// What a series, a group or the dataset states: measures have no place there.
void MessageWriter::write_generic_attributes(const Uses& uses) {
  start_values("Attributes");
  for (const Use& use : uses) {
    if (use.declared->role == Role::kMeasure) {
      cannot_say(use.declared->id, use.declared->id, position_);
    } else {
      write_code(use, use.code);
    }
  }
  end_values();
}

/// What is stated of an observation that is no row.
void MessageWriter::write_generic_statement(const Uses& uses) {
  Uses attributes;
  for (const Use& use : uses) {
    if (use.declared->role != Role::kMeasure) attributes.push_back(use);
    if (!is_observation_value(use)) continue;
    in_observation_value_ = true;
    write_code(use, use.code);
    in_observation_value_ = false;
  }
  write_generic_attributes(attributes);
}

/// ObsKey of a flat observation, else ObsDimension.
void MessageWriter::write_generic_observation_key() {
  if (is_flat()) return write_generic_key("ObsKey", observation_key_);
  const auto at = static_cast<size_t>(observation_dimension_);
  const auto component = static_cast<uint16_t>(batch_->components->of_schema(at));
  if (!is_entry(observation_key_[at])) cannot_say("~", schema_->components()[at].id, position_);
  start("ObsDimension");
  xml_.attribute("id", schema_->components()[at].id);
  xml_.attribute("value", (*batch_->components)[component].values.text(observation_key_[at]));
  xml_.end();
}

/// True for the measure that ObsValue holds; another one is reported.
bool MessageWriter::is_observation_value(const Use& use) {
  if (use.declared->role != Role::kMeasure) return false;
  if (use.declared->id == kObservationValue) return true;
  cannot_say(use.declared->id, use.declared->id, position_);
  return false;
}

void MessageWriter::write_generic_observation(size_t row, const Uses& of_region) {
  const auto states = [row](const Use& use) { return use.column->code(row) != kNotStated; };
  for (const Use& use : columns_) {
    if (!states(use) || !is_observation_value(use)) continue;
    in_observation_value_ = true;
    write_cell(use, row);
    in_observation_value_ = false;
  }
  start_values("Attributes");
  for (const Use& use : columns_) {
    if (use.declared->role != Role::kMeasure) write_cell(use, row);
  }
  for (const Use& use : of_region) {
    const auto column = std::ranges::find(columns_, use.order, &Use::order);
    const bool stated = column != columns_.end() && states(*column);
    if (!stated && use.declared->role != Role::kMeasure) write_code(use, use.code);
  }
  end_values();
  xml_.end();
}

/// A Group must have attributes.
void MessageWriter::write_generic_group(std::string_view group, const Uses& uses) {
  const bool any = std::ranges::any_of(uses, [this](const Use& use) { return can_write(use); });
  if (!any) return cannot_say("Group " + std::string(group), {}, position_);
  enter_stage(Stage::kGroups);
  start("Group");
  xml_.attribute("type", group);
  write_generic_key("GroupKey", region_key_);
  write_generic_attributes(uses);
  xml_.end();
}

/// Whether a statement becomes a Value.
bool MessageWriter::can_write(const Use& use) const {
  if (use.declared->role == Role::kMeasure) return false;
  if (!is_entry(use.code)) return use.code == kEmptyCell || use.code == kToDelete;
  return !takes_element(use, batch_->entry(use.component, use.code));
}

}  // namespace sdmx::ml
