// SPDX-License-Identifier: Apache-2.0
/// What is otherwise in GenericData: components are Values in elements that say what they are. SDMX 2.1
/// SDMXDataGenericBase.xsd.

#include <algorithm>

#include "sdmx/format/ml_message_writer.hpp"

namespace sdmx::ml {

namespace {

constexpr std::string_view kOnlyMeasure = "OBS_VALUE";  // that has a place

// With what may be read behind them.
constexpr char kObsTag[kShortPiece] = "<gen:Obs>", kAttributesTag[kShortPiece] = "<gen:Attributes>",
               kObsEndTag[kShortPiece] = "</gen:Obs>",
               kBothEndTags[kShortPiece] = "</gen:Attributes></gen:Obs>";
Piece fixed(const char (&text)[kShortPiece]) { return {text, std::string_view(text).size()}; }

}  // namespace

/// An element of a dataset. Those of structure-specific messages have no namespace.
void MessageWriter::start(std::string_view generic_name) {
  xml_.start(generic() ? generic_name : generic_name.substr(std::string_view("gen:").size()));
}

/// The same; what is in a generic one stands on one line.
void MessageWriter::start_line(std::string_view generic_name) {
  generic() ? xml_.start_line(generic_name) : start(generic_name);
}

/// Values follow; without one the element is not written, because it must not be empty.
void MessageWriter::start_values(std::string_view element) { due_element_ = element; }

void MessageWriter::start_due() {
  if (!due_element_.empty()) xml_.start(due_element_);
  due_element_ = {};
}

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
  start_values("gen:Attributes");
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
    element_ = ValueElement::kObservationValue;
    write_code(use, use.code);
    element_ = ValueElement::kValue;
  }
  write_generic_attributes(attributes);
}

void MessageWriter::write_generic_dimension(const Use& use, Code code) {
  if (!is_entry(code)) cannot_say("~", use.declared->id, position_);
  element_ = ValueElement::kObservationDimension;
  const Piece known = written_.find(place_of(use), code);
  known.size > 0 ? put(known) : put(use, code, (*batch_->components)[use.component].values.text(code));
  element_ = ValueElement::kValue;
}

/// True for the measure that ObsValue holds; another one is reported.
bool MessageWriter::is_observation_value(const Use& use) {
  if (use.declared->role != Role::kMeasure) return false;
  if (use.declared->id == kOnlyMeasure) return true;
  cannot_say(use.declared->id, use.declared->id, position_);
  return false;
}

void MessageWriter::write_generic_observation(size_t row, const Uses& of_region) {
  const auto states = [row](const Use& use) { return use.column->code(row) != kNotStated; };
  for (const Use& use : columns_) {
    if (!states(use) || !is_observation_value(use)) continue;
    element_ = ValueElement::kObservationValue;
    write_cell(use, row);
    element_ = ValueElement::kValue;
  }
  start_values("gen:Attributes");
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

/// As write_generic_observation() does it; false, and nothing written, where a value was not written before.
bool MessageWriter::write_known_generic_row(const Use& dimension, Code code, size_t row) {
  ready_.push_back({fixed(kObsTag), nullptr});
  if (!make_ready(place_in_other(dimension), code, nullptr)) return false;
  for (const Use& use : columns_) {
    if (use.declared->role != Role::kMeasure) continue;
    const size_t before = ready_.size();
    if (!make_cell_ready(place_in_other(use), *use.column, row)) return false;
    if (ready_.size() > before && use.declared->id != kOnlyMeasure) return false;
  }
  const size_t attributes = ready_.size();
  ready_.push_back({fixed(kAttributesTag), nullptr});
  for (const Use& use : columns_) {
    if (use.declared->role == Role::kMeasure) continue;
    if (!make_cell_ready(place_in_value(use), *use.column, row)) return false;
  }
  const bool any = ready_.size() > attributes + 1;
  if (!any) ready_.pop_back();
  ready_.push_back({any ? fixed(kBothEndTags) : fixed(kObsEndTag), nullptr});
  xml_.line(ready_, "\"/>");
  return true;
}

/// A Group must have attributes.
void MessageWriter::write_generic_group(std::string_view group, const Uses& uses) {
  const bool any = std::ranges::any_of(uses, [this](const Use& use) { return can_write(use); });
  if (!any) return cannot_say("Group " + std::string(group), {}, position_);
  enter_stage(Stage::kGroups);
  start("gen:Group");
  xml_.attribute("type", group);
  write_generic_key("gen:GroupKey", region_key_);
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
