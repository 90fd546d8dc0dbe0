// SPDX-License-Identifier: Apache-2.0
/// Series, observations, groups and their values.

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_message_reader.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::ml {

namespace {

using structure::local_name;

constexpr size_t kQuotedCharacters = 80;

constexpr std::string_view kDatasetProperties[] = {
    "structureRef",     "setID",         "action",      "dataScope",       "reportingBeginDate",
    "reportingEndDate", "validFromDate", "validToDate", "publicationYear", "publicationPeriod",
};

std::string language_of(pugi::xml_node text) {
  const std::string language = structure::attribute(text, "xml:lang");
  return language.empty() ? "en" : language;  // the default of the schema
}

/// Adds what a Value (or a metadata attribute) holds as parts of one item.
void add_parts(pugi::xml_node node, uint16_t item, std::vector<Part>& parts) {
  const size_t before = parts.size();
  for (const pugi::xml_node text : node.children()) {
    if (local_name(text) == "Text") parts.push_back({item, language_of(text), structure::text_of(text)});
    if (local_name(text) == "StructuredText") parts.push_back({item, language_of(text), inner_xml(text)});
  }
  if (parts.size() == before) parts.push_back({item, {}, structure::text_of(node)});
}

/// The parts of a component element: its Values, or texts that stand in it directly.
std::vector<Part> parts_of(pugi::xml_node node) {
  std::vector<Part> parts;
  uint16_t item = 0;
  for (const pugi::xml_node value : node.children()) {
    if (local_name(value) == "Value" && item < UINT16_MAX) add_parts(value, item++, parts);
  }
  const bool direct = structure::child(node, "Text") || structure::child(node, "StructuredText");
  if (parts.empty() && direct) add_parts(node, 0, parts);
  return parts;
}

}  // namespace

/// Fills the batch up to its limits or to the end of the dataset.
void MessageReader::fill() {
  if (at_ == At::kTag) start_element();
  while (true) {
    fast_.read(*scanner_, {in_series_, in_flat_region_, *grammar_});
    const Token token = scanner_->next();
    if (token == Token::kDone) {
      at_ = At::kDone;
      return;
    }
    if (token == Token::kEnd && scanner_->depth() < dataset_depth_) return seek_dataset();
    if (token == Token::kEnd && scanner_->depth() == dataset_depth_) in_series_ = false;
    if (token != Token::kStart) continue;
    if (!fits(scanner_->local_name())) {
      at_ = At::kTag;
      if (goes_on(scanner_->local_name())) builder_.cut();
      return;
    }
    start_element();
  }
}

/// Whether what begins with the present tag may still go into the batch.
bool MessageReader::fits(std::string_view name) const {
  constexpr std::string_view kRegions[] = {"Series", "Group", "Atts", "Comp", "Metadata", "Attributes"};
  const bool observation = name == "Obs";
  const bool region = !in_series_ && std::ranges::find(kRegions, name) != std::end(kRegions);
  if (!observation && !region) return true;  // a statement of the open region, or nothing that is kept
  const uint32_t limit = options_.limits.batch_rows;
  if (batch_.rows >= limit || values_->local_bytes() > kBatchLocalBytes) return false;
  return goes_on(name) || batch_.regions.size() < limit;
}

/// An Obs that belongs to the open region.
bool MessageReader::goes_on(std::string_view name) const {
  return name == "Obs" && (in_series_ || in_flat_region_);
}

/// Reads the element at whose start tag the scanner stands.
void MessageReader::start_element() {
  const std::string_view name = scanner_->local_name();
  if (!generic_ && !in_series_) look_for_generic();
  if (generic_) return start_generic_element(name);
  if (name == "Obs") {
    read_observation();
  } else if (name == "Comp" || name == "Metadata") {
    read_value_element(name, in_series_ ? Level::kRegion : Level::kDataset);
  } else if (in_series_) {
    pass_over_element();
  } else if (name == "Series") {
    start_region(RegionKind::kSeries);
    in_series_ = true;
  } else if (name == "Group" || name == "Atts") {
    start_region(name == "Group" ? RegionKind::kGroup : RegionKind::kPart);
  } else {
    read_dataset_part(name);
  }
}

/// There are writers (sdmx1) that put generic series into the root of structure-specific data.
void MessageReader::look_for_generic() {
  const std::string_view prefix = scanner_->prefix();
  if (prefix.empty() || !scanner_->namespace_of(prefix).ends_with("/data/generic")) return;
  generic_ = true;
  begin_fast_reading();
}

/// A region as its start tag states it. A group's values that are elements are read here too.
void MessageReader::start_region(RegionKind kind) {
  in_flat_region_ = false;
  builder_.open_region(kind, action_, semantics_, scanner_->position());
  read_attributes(Level::kRegion);
  if (kind == RegionKind::kGroup) name_group(batch_.regions.back());
  if (kind == RegionKind::kSeries) return;
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token == Token::kStart) read_value_element(scanner_->local_name(), Level::kRegion);
  }
}

void MessageReader::read_observation() {
  const Position position = scanner_->position();
  if (!in_series_ && !in_flat_region_) {
    builder_.open_region(RegionKind::kPart, action_, semantics_, position);
    in_flat_region_ = true;
  }
  builder_.begin_row(position);
  observation_key_stated_ = false;
  read_attributes(Level::kRow);
  if (!observation_key_stated_) set_explicit_measure();
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token == Token::kStart) read_value_element(scanner_->local_name(), Level::kRow);
  }
}

/// Attributes of the DataSet tag that are components: 2.1 has no Atts.
void MessageReader::state_dataset_attributes() {
  const auto is_component = [](const XmlAttribute& attribute) {
    return !attribute.has_prefix() && attribute.name != "xmlns" &&
           std::ranges::find(kDatasetProperties, attribute.name) == std::end(kDatasetProperties);
  };
  if (std::ranges::none_of(scanner_->attributes(), is_component)) return;
  builder_.open_region(RegionKind::kPart, action_, semantics_, scanner_->position());
  read_attributes(Level::kDataset);
}

/// States or sets the attributes of the tag at hand. Only attributes without prefix are components.
void MessageReader::read_attributes(Level level) {
  type_.clear();
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (attribute.has_prefix() || attribute.name == "type" || attribute.name == "xmlns") {
      read_special_attribute(attribute, level);
      continue;
    }
    const bool property = level == Level::kDataset && std::ranges::find(kDatasetProperties, attribute.name) !=
                                                          std::end(kDatasetProperties);
    if (property) continue;
    const Position position{attribute.offset};
    const auto component = values_->component(attribute.name, position);
    if (!component) continue;
    const std::string_view text = scanner_->value(attribute, scratch_);
    if (level == Level::kRow) {
      if (attribute.name == dataset_->observation_dimension) observation_key_stated_ = true;
      values_->set(*component, text, position, builder_);
    } else {
      values_->state(*component, text, position, builder_);
    }
  }
}

/// The type of a group or of an observation, as xsi:type or as the schema's attribute "type".
void MessageReader::read_special_attribute(const XmlAttribute& attribute, Level level) {
  if (level == Level::kDataset || attribute.local_name() != "type") return;
  const std::string_view type = scanner_->value(attribute, scratch_);
  type_ = type.substr(type.find(':') + 1);
}

/// The group's id is its type; where that is no group of the structure, the group that has the stated
/// dimensions.
void MessageReader::name_group(Region& region) {
  region.group = shorten(type_, options_.limits.name_bytes);
  const auto& schema = values_->schema();
  if (!schema || schema->group(region.group)) return;
  std::vector<std::string> stated;
  for (const Stated& statement : batch_.stated_of(region)) {
    const Component& component = values_->components()[statement.component];
    if (component.role == Role::kDimension) stated.push_back(component.id);
  }
  for (const GroupDimensions& group : schema->groups()) {
    if (std::ranges::is_permutation(group.dimensions, stated)) region.group = group.id;
  }
}

/// 2.1 explicit measures: the type of an Obs is the value of the measure dimension.
void MessageReader::set_explicit_measure() {
  const std::string& dimension = dataset_->observation_dimension;
  if (type_.empty() || type_ == "ObsType" || dimension.empty() || dimension == kAllDimensions) return;
  const Position position = scanner_->position();
  if (const auto component = values_->component(dimension, position)) {
    values_->set(*component, type_, position, builder_);
  }
}

void MessageReader::read_dataset_part(std::string_view name) {
  if (name != "Annotations" && name != "DataProvider") return pass_over_element();
  const bool annotations = name == "Annotations";
  const Position position = scanner_->position();
  pugi::xml_document document;
  read_part(document);
  if (annotations) {
    dataset_->annotations = structure::read_annotations(document);
    return;
  }
  dataset_->data_provider =
      read_reference(document.first_child(), ArtefactClass::kDataProviderScheme, [&](Finding finding) {
        finding.position = position;
        findings_.add(std::move(finding));
      });
}

/// Comp and Metadata: values that are no XML attributes. Whatever else stands there is passed over.
void MessageReader::read_value_element(std::string_view name, Level level) {
  if (name == "Annotations") return scanner_->skip_element();
  if (name != "Comp" && name != "Metadata") return pass_over_element();
  const bool metadata = name == "Metadata";
  const Position position = scanner_->position();
  pugi::xml_document document;
  if (level == Level::kDataset) in_flat_region_ = false;
  if (!read_part(document)) return;
  if (level == Level::kDataset) builder_.open_region(RegionKind::kPart, action_, semantics_, position);
  if (!metadata) return read_comp(document.first_child(), level, position);
  read_metadata(document.first_child(), {}, level);
}

void MessageReader::read_comp(pugi::xml_node comp, Level level, Position position) {
  put(structure::attribute(comp, "id"), Entry{parts_of(comp), position}, level);
}

void MessageReader::read_metadata(pugi::xml_node parent, const std::string& path, Level level) {
  for (const pugi::xml_node attribute : parent.children()) {
    if (local_name(attribute) != "Attribute") continue;
    const std::string id = path + structure::attribute(attribute, "id");
    Entry entry{parts_of(attribute), scanner_->position()};
    if (!entry.parts.empty()) put(id, std::move(entry), level);
    read_metadata(attribute, id + ".", level);
  }
}

void MessageReader::put(std::string_view component, Entry entry, Level level) {
  const auto index = values_->component(component, entry.first_seen);
  if (!index) return;
  const bool several = std::ranges::any_of(entry.parts, [](const Part& part) { return part.item > 0; });
  if (several) values_->components()[*index].array = true;
  if (level == Level::kRow) {
    values_->set(*index, std::move(entry), builder_);
  } else {
    values_->state(*index, std::move(entry), builder_);
  }
}

/// Reports an element that is not known here, once for each dataset, and skips it.
void MessageReader::pass_over_element() {
  const std::string name = shorten(scanner_->local_name(), kQuotedCharacters);
  if (!passed_over_ && !grammar_->refused()) report("element-unknown", scanner_->position(), {name}, name);
  passed_over_ = true;
  scanner_->skip_element();
}

}  // namespace sdmx::ml
