// SPDX-License-Identifier: Apache-2.0
// Structure maps, representation maps and maps of item schemes of 3.x. SDMX 3.1 Information Model 9.
#include <algorithm>
#include <charconv>

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

std::optional<int64_t> index_of(pugi::xml_node node, const char* name) {
  const std::string text = attribute(node, name);
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

MappedValue read_mapped_value(pugi::xml_node node) {
  return {text_of(node), flag(node, "isRegEx").value_or(false), index_of(node, "startIndex"),
          index_of(node, "endIndex")};
}

ValueMapping read_value_mapping(pugi::xml_node node) {
  ValueMapping mapping;
  mapping.annotations = read_annotations(node);
  mapping.valid_from = attribute(node, "validFrom");
  mapping.valid_to = attribute(node, "validTo");
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "SourceValue") mapping.sources.push_back(read_mapped_value(part));
    if (local_name(part) == "TargetValue") mapping.targets.push_back(text_of(part));
  }
  return mapping;
}

/// SourceCodelist, SourceDataType and the same of the target.
void read_end(pugi::xml_node node, RepresentationMap& map, Reading& reading) {
  const std::string_view name = local_name(node);
  const bool source = name.starts_with("Source");
  if (!source && !name.starts_with("Target")) return;
  MapEnd& end = (source ? map.sources : map.targets).emplace_back();
  if (name.ends_with("Codelist")) {
    end.codelist = read_reference(node, ArtefactClass::kCodelist, reading);
    return;
  }
  end.data_type = parse_text_type(token_of(node));
  if (!end.data_type) reading.report.add(bad_value(node, local_name(node), token_of(node)));
}

}  // namespace

void read_representation_map(pugi::xml_node node, Reading& reading) {
  RepresentationMap map;
  read_maintainable(node, map);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "RepresentationMapping") map.mappings.push_back(read_value_mapping(part));
    read_end(part, map, reading);
  }
  reading.structures.representation_maps.push_back(std::move(map));
}

namespace {

void read_date_map(pugi::xml_node node, DateMap& map) {
  read_identifiable(node, map);
  map.resolve_period = attribute(node, "resolvePeriod");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Source") map.components.push_back({token_of(part), ""});
    if (name == "Target" && !map.components.empty()) map.components.back().target = token_of(part);
    if (name == "FrequencyDimension") map.frequency_dimension = token_of(part);
    if (name == "MappedFrequencies") map.mapped_frequencies.push_back(token_of(part));
    if (name == "TargetFrequencyID") map.target_frequency = token_of(part);
  }
}

EpochMap read_epoch_map(pugi::xml_node node) {
  EpochMap map;
  read_date_map(node, map);
  map.base_period = attribute(node, "basePeriod");
  map.epoch_period = attribute(node, "epochPeriod");
  return map;
}

DatePatternMap read_date_pattern_map(pugi::xml_node node) {
  DatePatternMap map;
  read_date_map(node, map);
  map.source_pattern = node.attribute("sourcePattern").value();
  map.locale = attribute(node, "locale");
  return map;
}

FrequencyFormat read_frequency_format(pugi::xml_node node) {
  FrequencyFormat format;
  read_identifiable(node, format);
  format.frequency_id = token_of(child(node, "FrequencyId"));
  format.date_pattern = text_of(child(node, "DatePattern"));
  return format;
}

ComponentMap read_component_map(pugi::xml_node node, Reading& reading) {
  ComponentMap map;
  map.annotations = read_annotations(node);
  map.sources = read_local_references(node, "Source");
  map.targets = read_local_references(node, "Target");
  map.representation_map =
      read_reference_child(node, "RepresentationMap", ArtefactClass::kRepresentationMap, reading);
  return map;
}

FixedValueMap read_fixed_value_map(pugi::xml_node node) {
  FixedValueMap map;
  map.annotations = read_annotations(node);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Source" || name == "Target") {
      map.side = name == "Source" ? FixedValueMap::Side::kSource : FixedValueMap::Side::kTarget;
      map.component = token_of(part);
    }
    if (name == "Value") map.values.push_back(text_of(part));
  }
  return map;
}

void read_structure_map_part(pugi::xml_node part, StructureMap& map, Reading& reading) {
  const std::string_view name = local_name(part);
  if (name == "Source") map.source = read_reference(part, ArtefactClass::kDataStructure, reading);
  if (name == "Target") map.target = read_reference(part, ArtefactClass::kDataStructure, reading);
  if (name == "EpochMap") map.epoch_maps.push_back(read_epoch_map(part));
  if (name == "DatePatternMap") map.date_pattern_maps.push_back(read_date_pattern_map(part));
  if (name == "FrequencyFormatMapping") map.frequency_formats.push_back(read_frequency_format(part));
  if (name == "ComponentMap") map.component_maps.push_back(read_component_map(part, reading));
  if (name == "FixedValueMap") map.fixed_value_maps.push_back(read_fixed_value_map(part));
}

}  // namespace

void read_structure_map(pugi::xml_node node, Reading& reading) {
  StructureMap map;
  read_maintainable(node, map);
  for (const pugi::xml_node part : node.children()) read_structure_map_part(part, map, reading);
  reading.structures.structure_maps.push_back(std::move(map));
}

namespace {

ItemMapping read_item_mapping(pugi::xml_node node) {
  return {read_annotations(node), read_mapped_value(child(node, "SourceValue")),
          text_of(child(node, "TargetValue")), attribute(node, "validFrom"), attribute(node, "validTo")};
}

/// The maps of item schemes, and the schemes that they map.
struct SchemeMap {
  std::string_view element;
  ArtefactClass map, scheme;
};
constexpr SchemeMap kSchemeMaps[] = {
    {"ConceptSchemeMap", ArtefactClass::kConceptSchemeMap, ArtefactClass::kConceptScheme},
    {"CategorySchemeMap", ArtefactClass::kCategorySchemeMap, ArtefactClass::kCategoryScheme},
    {"OrganisationSchemeMap", ArtefactClass::kOrganisationSchemeMap, ArtefactClass::kAgencyScheme},
    {"ReportingTaxonomyMap", ArtefactClass::kReportingTaxonomyMap, ArtefactClass::kReportingTaxonomy},
};

}  // namespace

void read_item_scheme_map(pugi::xml_node node, Reading& reading) {
  ItemSchemeMap map;
  read_maintainable(node, map);
  const auto kind = std::ranges::find(kSchemeMaps, local_name(node), &SchemeMap::element);
  map.artefact_class = kind->map;
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Source") map.source = read_reference(part, kind->scheme, reading);
    if (name == "Target") map.target = read_reference(part, kind->scheme, reading);
    if (name == "ItemMap") map.items.push_back(read_item_mapping(part));
  }
  reading.structures.item_scheme_maps.push_back(std::move(map));
}

}  // namespace sdmx::structure
