// SPDX-License-Identifier: Apache-2.0
/// The values of SDMX-ML 2.0: attributes of their elements (CompactData, CrossSectionalData), Values with
/// concept and value (GenericData), elements of their own (UtilityData).

#include <pugixml.hpp>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_message_reader.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx::ml20 {

namespace {

constexpr size_t kQuotedCharacters = 80;
constexpr uint64_t kPartBytes = uint64_t{8} << 20;
/// What the elements around an observation may state together.
constexpr uint64_t kKeptBytes = uint64_t{1} << 20;
/// Long texts in one batch: a batch ends long before; what is more stands in one observation.
constexpr uint64_t kLocalBytes = uint64_t{32} << 20;

/// Attributes that are no components, wherever they stand.
bool is_component(const XmlAttribute& attribute) {
  return !attribute.has_prefix() && attribute.name != "xmlns";
}

const XmlAttribute* find(std::span<const XmlAttribute> attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes) {
    if (attribute.name == name) return &attribute;
  }
  return nullptr;
}

}  // namespace

/// States or sets the attributes of the tag at hand. The type of a Group and the value of a cross-sectional
/// measure are no components.
void MessageReader::read_attributes(Level level) {
  const bool group = scanner_->local_name() == "Group";
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (!is_component(attribute) || (group && attribute.name == "type")) continue;
    if (kind_ == Kind::kCross && attribute.name == "value") continue;
    put(attribute.name, scanner_->value(attribute, scratch_), Position{attribute.offset}, level);
  }
}

/// Keeps the attributes of the tag at hand. CrossSectionalData has the time of a group as "time".
void MessageReader::keep_attributes() {
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (!is_component(attribute)) continue;
    const std::string_view text = scanner_->value(attribute, scratch_);
    const bool time = kind_ == Kind::kCross && attribute.name == "time";
    kept_bytes_ += attribute.name.size() + text.size();
    if (kept_bytes_ > kKeptBytes) {
      report("limit-passed", Position{attribute.offset}, {"Section", std::to_string(kKeptBytes)});
      return;
    }
    kept_.push_back({time ? structure_->names.time() : std::string(attribute.name), std::string(text),
                     Position{attribute.offset}});
  }
}

void MessageReader::state_kept() {
  for (const Kept& kept : kept_) put(kept.component, kept.text, kept.position, Level::kRegion);
}

void MessageReader::read_annotations() {
  const Position position = scanner_->position();
  pugi::xml_document document;
  if (!ml::read_tree(*scanner_, document, kPartBytes)) {
    return report("limit-passed", position, {"Annotations", std::to_string(kPartBytes)});
  }
  dataset_->annotations = structure::read_annotations(document);
  if (!structure::child(document.first_child(), "Annotation")) report_syntax(position, "Annotations");
}

/// Annotations of parts of a dataset are not kept; there must be one.
void MessageReader::skip_annotations() {
  const Position position = scanner_->position();
  const size_t outside = scanner_->depth() - 1;
  bool any = false;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    any |= token == Token::kStart;
  }
  if (!any) report_syntax(position, "Annotations");
}

/// The Values in the element at hand.
void MessageReader::read_values(Role role, Level level) {
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token != Token::kStart) continue;
    scanner_->local_name() == "Value" ? read_value(role, level) : pass_over_element();
  }
}

/// A Value without value states nothing.
void MessageReader::read_value(Role role, Level level) {
  const XmlAttribute* concept_id = find(scanner_->attributes(), "concept");
  const XmlAttribute* value = find(scanner_->attributes(), "value");
  if (concept_id == nullptr) return report_syntax(scanner_->position(), "Value");
  if (value == nullptr) return;
  const Position position{value->offset};
  const std::string_view name = scanner_->value(*concept_id, id_scratch_);
  const auto component = structure_->values.component(structure_->names.component(name), position);
  if (!component) return;
  Component& found = structure_->values.components()[*component];
  const bool time = role == Role::kDimension && found.id == structure_->names.time();
  if (found.stated_role == Role::kUnknown) found.stated_role = time ? Role::kTimeDimension : role;
  put(*component, scanner_->value(*value, scratch_), position, level);
}

/// The key of a series: its elements are its dimensions.
void MessageReader::read_utility_key() {
  std::vector<Kept> key;
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) break;
    if (token != Token::kStart || key.size() >= options_.limits.components) continue;
    const Position position = scanner_->position();
    std::string name(scanner_->local_name());
    key.push_back({std::move(name), read_text(), position});
  }
  if (keyless_group_) key_group(key);
  open_kept_series();
  for (const Kept& kept : key) put(kept.component, kept.text, kept.position, Level::kRegion);
}

void MessageReader::read_observation_part(std::string_view name) {
  if (name == "Annotations") return skip_annotations();
  if (name == "Time") return read_time();
  if (name == "ObsValue") return read_observation_value();
  if (name == "Attributes") return read_values(Role::kAttribute, Level::kRow);
  if (kind_ != Kind::kUtility) return pass_over_element();
  const Position position = scanner_->position();
  const std::string component(name);
  put(component, read_text(), position, Level::kRow);
}

/// Generic data states time as such: a period must be one, whatever the structure says.
void MessageReader::read_time() {
  const Position position = scanner_->position();
  const std::string text = read_text();
  const bool known = dataset_->schema != nullptr;  // then whoever validates tells
  if (!known && !parse_time_period(text)) {
    Finding finding =
        make_finding("bad-period", position, {std::string(to_string(TextType::kObservationalTimePeriod))});
    finding.component = structure_->names.time();
    finding.value = shorten(text, kQuotedCharacters);
    findings_.add(std::move(finding));
  }
  put_as(Role::kTimeDimension, structure_->names.time(), text, position);
}

void MessageReader::read_observation_value() {
  const XmlAttribute* value = find(scanner_->attributes(), "value");
  if (value == nullptr) return;
  const std::string_view text = scanner_->value(*value, scratch_);
  put_as(Role::kMeasure, structure_->names.measure(), text, Position{value->offset});
}

/// The text of the element at hand, without blanks at its ends.
std::string MessageReader::read_text() {
  const Position position = scanner_->position();
  const size_t limit = options_.limits.value_bytes;
  const size_t outside = scanner_->depth() - 1;
  std::string text;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) break;
    if (token == Token::kText && text.size() <= limit) text += scanner_->text(scratch_);
  }
  if (text.size() <= limit) return std::string(trim(text));
  report("value-too-long", position, {std::to_string(limit)});
  return {};
}

void MessageReader::put(std::string_view name, std::string_view text, Position position, Level level) {
  const auto component = structure_->values.component(structure_->names.component(name), position);
  if (component) put(*component, text, position, level);
}

/// Sets a component of the row whose role the message tells.
void MessageReader::put_as(Role role, std::string_view name, std::string_view text, Position position) {
  const auto component = structure_->values.component(structure_->names.component(name), position);
  if (!component) return;
  Role& stated_role = structure_->values.components()[*component].stated_role;
  if (stated_role == Role::kUnknown) stated_role = role;
  put(*component, text, position, Level::kRow);
}

void MessageReader::put(uint16_t component, std::string_view text, Position position, Level level) {
  if (structure_->values.local_bytes() > kLocalBytes) {
    if (!passed_over_) report("limit-passed", position, {"Obs", std::to_string(kLocalBytes)});
    passed_over_ = true;
  } else if (level == Level::kRow) {
    structure_->values.set(component, text, position, builder_);
  } else if (batch_.stated_of(batch_.regions.back()).size() < options_.limits.components) {
    structure_->values.state(component, text, position, builder_);
  }
}

/// Reports an element that is not known here, once for each dataset, and skips it.
void MessageReader::pass_over_element() {
  const std::string name = shorten(scanner_->local_name(), kQuotedCharacters);
  if (!passed_over_) report("element-unknown", scanner_->position(), {name}, name);
  passed_over_ = true;
  scanner_->skip_element();
}

}  // namespace sdmx::ml20
