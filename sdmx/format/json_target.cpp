// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_target.hpp"

#include <algorithm>

namespace sdmx::json {

namespace {

constexpr std::string_view kUnstatedLanguage = "en";

struct LinkWord {
  ArtefactClass artefact_class;
  std::string_view rel;
};
constexpr LinkWord kLinkWords[] = {
    {ArtefactClass::kDataStructure, "datastructure"},
    {ArtefactClass::kDataflow, "dataflow"},
    {ArtefactClass::kProvisionAgreement, "provisionagreement"},
};

/// What the numbers of a value's parts tell apart, for looking it up.
std::string key_of(const Entry& entry) {
  std::string key = "\x01";  // no text of one part begins so
  for (const Part& part : entry.parts) {
    key.append(std::to_string(part.item)).append("\x01").append(part.language).append("\x01");
    key.append(std::to_string(part.text.size())).append("\x01").append(part.text);
  }
  return key;
}

void write_link(JsonWriter& json, const Reference& reference) {
  const auto word = std::ranges::find(kLinkWords, reference.artefact_class, &LinkWord::artefact_class);
  json.begin_object();
  json.member("urn", to_urn(reference));
  json.member("rel", word == std::end(kLinkWords) ? "self" : word->rel);
  json.end_object();
}

/// The component of the DSD, for its concept and its id.
const StructureComponent* find_component(const DataStructure& dsd, std::string_view id) {
  const auto find = [id](const auto& components) -> const StructureComponent* {
    const auto found = std::ranges::find(components, id, [](const auto& component) { return component.id; });
    return found == components.end() ? nullptr : &*found;
  };
  if (const StructureComponent* dimension = find(dsd.dimensions)) return dimension;
  const StructureComponent* measure = find(dsd.measures);
  return measure ? measure : find(dsd.attributes);
}

}  // namespace

size_t NumberedValues::number(std::string_view text) {
  const auto [place, is_new] = numbers_.try_emplace(std::string(text), values_.size());
  if (is_new) values_.push_back({{{0, {}, std::string(text)}}, {}});
  return place->second;
}

size_t NumberedValues::number(const Entry& entry) {
  if (entry.is_plain() && entry.parts[0].item == 0) return number(entry.parts[0].text);
  const auto [place, is_new] = numbers_.try_emplace(key_of(entry), values_.size());
  if (is_new) values_.push_back(entry);
  return place->second;
}

Target::Target(const Reference& structure, std::shared_ptr<const Schema> schema, std::string_view dimension,
               JsonVersion version)
    : structure_(structure),
      schema_(std::move(schema)),
      version_(version),
      observation_dimension_(schema_->index_of(dimension)),
      dimension_(dimension),
      values_(schema_->components().size()) {
  const auto& components = schema_->components();
  for (size_t order = 0; order < components.size(); ++order) {
    lists_.push_back(has_list(components[order]) ? 1 : 0);
    if (components[order].role != Role::kMeasure) continue;
    // The observations of 1.0 begin with the one value they have.
    if (version != JsonVersion::k10 || measures_.empty()) measures_.push_back(order);
  }
}

bool Target::has_list(const SchemaComponent& component) const {
  switch (component.role) {
    case Role::kDimension:
    case Role::kTimeDimension:
      return true;
    case Role::kMeasure:
      return component.codelist != nullptr && version_ != JsonVersion::k10;
    default:
      return component.codelist != nullptr || version_ == JsonVersion::k10;
  }
}

size_t Target::place(Level level, size_t order) {
  auto& listed = attributes_[static_cast<size_t>(level)];
  const auto found = std::ranges::find(listed, order);
  if (found != listed.end()) return static_cast<size_t>(found - listed.begin());
  listed.push_back(order);
  return listed.size() - 1;
}

size_t Target::annotate(const Annotation& annotation) {
  const auto found = std::ranges::find(annotations_, annotation);
  if (found != annotations_.end()) return static_cast<size_t>(found - annotations_.begin());
  annotations_.push_back(annotation);
  return annotations_.size() - 1;
}

void Target::write(JsonWriter& json) const {
  json.begin_object();
  write_links(json);
  const Maintainable* artefact = schema_->structures().find(structure_);
  if (artefact && !artefact->names.empty()) {
    write_texts(json, "name", "names", artefact->names);
  } else {
    json.member("name", structure_.id);
  }
  if (version_ != JsonVersion::k10 && !datasets_.empty()) {
    json.key("dataSets");
    json.begin_array();
    for (const size_t number : datasets_) json.number(number);
    json.end_array();
  }
  write_dimensions(json);
  write_measures(json);
  write_attributes(json);
  write_annotations(json);
  json.end_object();
}

/// The first link says what the data are of.
void Target::write_links(JsonWriter& json) const {
  json.key("links");
  json.begin_array();
  write_link(json, structure_);
  const DataStructure* dsd = schema_->structures().data_structure(schema_->data_structure());
  const bool known = dsd != nullptr && !dsd->is_external;  // not one that stands for what a message says
  if (structure_ != schema_->data_structure() && known) write_link(json, schema_->data_structure());
  json.end_array();
}

void Target::write_dimensions(JsonWriter& json) const {
  const auto write_some = [&](std::string_view name, bool of_observation) {
    json.key(name);
    json.begin_array();
    for (size_t order = 0; order < schema_->dimension_count(); ++order) {
      const bool at_observation =
          observation_dimension_ == kFlat || static_cast<size_t>(observation_dimension_) == order;
      if (at_observation != of_observation) continue;
      json.begin_object();
      json.member("id", schema_->components()[order].id);
      write_naming(json, order);
      json.key("keyPosition");
      json.number(order);
      write_values(json, order);
      json.end_object();
    }
    json.end_array();
  };
  json.key("dimensions");
  json.begin_object();
  if (observation_dimension_ != kFlat) write_some("series", false);
  write_some("observation", true);
  json.end_object();
}

void Target::write_measures(JsonWriter& json) const {
  if (version_ == JsonVersion::k10) return;
  json.key("measures");
  json.begin_object();
  json.key("observation");
  json.begin_array();
  for (const size_t order : measures_) {
    json.begin_object();
    json.member("id", schema_->components()[order].id);
    write_naming(json, order);
    write_occurrences(json, order);
    write_values(json, order);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void Target::write_attributes(JsonWriter& json) const {
  constexpr std::string_view kNames[] = {"dataSet", "dimensionGroup", "series", "observation"};
  json.key("attributes");
  json.begin_object();
  for (size_t level = 0; level < kLevels; ++level) {
    if (attributes_[level].empty()) continue;
    json.key(kNames[level]);
    json.begin_array();
    for (const size_t order : attributes_[level]) {
      json.begin_object();
      json.member("id", schema_->components()[order].id);
      write_naming(json, order);
      write_relationship(json, order, static_cast<Level>(level));
      if (version_ != JsonVersion::k10) write_occurrences(json, order);
      write_values(json, order);
      json.end_object();
    }
    json.end_array();
  }
  json.end_object();
}

void Target::write_annotations(JsonWriter& json) const {
  if (annotations_.empty()) return;
  json.key("annotations");
  json.begin_array();
  for (const Annotation& annotation : annotations_) {
    json.begin_object();
    json.member_if("id", annotation.id);
    json.member_if("title", annotation.title);
    json.member_if("type", annotation.type);
    if (version_ != JsonVersion::k10) json.member_if("value", annotation.value);
    write_texts(json, "text", "texts", annotation.text);
    json.end_object();
  }
  json.end_array();
}

/// A component is called as its concept is.
void Target::write_naming(JsonWriter& json, size_t order) const {
  const std::string& id = schema_->components()[order].id;
  const Structures& set = schema_->structures();
  const DataStructure* dsd = set.data_structure(schema_->data_structure());
  const StructureComponent* component = dsd ? find_component(*dsd, id) : nullptr;
  const Concept* named = component ? set.find_concept(component->concept_identity) : nullptr;
  if (named && !named->names.empty()) return write_texts(json, "name", "names", named->names);
  json.member("name", id);
}

void Target::write_relationship(JsonWriter& json, size_t order, Level level) const {
  using Kind = AttributeRelationship::Kind;
  const AttributeRelationship& relationship = schema_->components()[order].relationship;
  const GroupDimensions* group = schema_->group(relationship.group);
  const std::vector<std::string>& dimensions = group ? group->dimensions : relationship.dimensions;
  const bool old = version_ == JsonVersion::k10;
  json.key("relationship");
  json.begin_object();
  if (relationship.kind == Kind::kDataset || (level == Level::kDataSet && dimensions.empty())) {
    json.key(old ? "none" : "dataflow");
    json.begin_object();
    json.end_object();
  } else if (relationship.kind == Kind::kObservation || dimensions.empty()) {
    if (old) {
      json.member("primaryMeasure", "OBS_VALUE");
    } else {
      json.key("observation");
      json.begin_object();
      json.end_object();
    }
  } else {
    json.key("dimensions");
    json.begin_array();
    for (const std::string& dimension : dimensions) json.string(dimension);
    json.end_array();
  }
  json.end_object();
}

void Target::write_occurrences(JsonWriter& json, size_t order) const {
  const SchemaComponent& component = schema_->components()[order];
  const bool multilingual = component.facets.is_multilingual.value_or(false);
  if (!component.array && !multilingual) return;
  json.key("format");
  json.begin_object();
  if (component.array) json.member("maxOccurs", "unbounded");
  if (multilingual) {
    json.key("isMultiLingual");
    json.boolean(true);
  }
  json.end_object();
}

/// The values that were used. 2.x allows no empty list, 1.0 asks for one; 2.0 asks for a value of each dimension,
/// where there is none for one that nothing uses.
void Target::write_values(JsonWriter& json, size_t order) const {
  const auto& used = values_[order].values();
  const bool asked = version_ == JsonVersion::k20 && order < schema_->dimension_count();
  if (!lists(order) || (used.empty() && version_ != JsonVersion::k10 && !asked)) return;
  std::unordered_map<std::string_view, const Nameable*> codes;
  if (const Codelist* codelist = schema_->components()[order].codelist) {
    for (const auto& code : codelist->items) codes.emplace(code.id, &code);
  }
  json.key("values");
  json.begin_array();
  for (const Entry& value : used) write_value(json, order, value, codes);
  if (used.empty() && asked) write_value(json, order, Entry{{Part{}}, {}}, codes);
  json.end_array();
}

void Target::write_value(JsonWriter& json, size_t order, const Entry& value,
                         const std::unordered_map<std::string_view, const Nameable*>& codes) const {
  const SchemaComponent& component = schema_->components()[order];
  const std::string& text = value.parts.front().text;
  const bool plain = value.is_plain() && value.parts[0].item == 0;
  const bool dimension = order < schema_->dimension_count();
  const bool old = version_ == JsonVersion::k10;
  json.begin_object();
  if (!plain) {
    std::string parts;
    append_parts(parts, component, value);
    json.key("values");
    json.literal(parts);
  } else if (old && !dimension && (!component.codelist || text.empty())) {
    json.member("name", text);
  } else if (!old && !is_id(text)) {
    json.member("value", text);
  } else {
    json.member("id", text);
    const auto code = codes.find(text);
    if (code != codes.end() && !code->second->names.empty()) {
      write_texts(json, "name", "names", code->second->names);
    } else {
      json.member("name", text);
    }
  }
  json.end_object();
}

void append_literal(std::string& out, const SchemaComponent& component, std::string_view text) {
  const bool number = is_numeric(component.text_type) && !component.codelist && is_json_number(text);
  const bool truth = component.text_type == TextType::kBoolean && (text == "true" || text == "false");
  if (number || truth) {
    out += text;
  } else {
    append_json_string(out, text);
  }
}

void append_parts(std::string& out, const SchemaComponent& component, const Entry& entry) {
  const auto& parts = entry.parts;
  const bool list = parts.back().item > 0 || component.array || component.codelist != nullptr;
  if (list) out += '[';
  for (size_t at = 0; at < parts.size();) {
    const uint16_t item = parts[at].item;
    if (at > 0) out += ',';
    const bool by_language =
        !parts[at].language.empty() || (at + 1 < parts.size() && parts[at + 1].item == item);
    if (!by_language) append_literal(out, component, parts[at++].text);
    if (!by_language) continue;
    out += '{';
    for (bool first = true; at < parts.size() && parts[at].item == item; ++at, first = false) {
      if (!first) out += ',';
      append_json_string(out, parts[at].language.empty() ? kUnstatedLanguage : parts[at].language);
      out += ':';
      append_json_string(out, parts[at].text);
    }
    out += '}';
  }
  if (list) out += ']';
}

}  // namespace sdmx::json
