// SPDX-License-Identifier: Apache-2.0
// Structure maps, representation maps and maps of item schemes of 3.x.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

void write_mapped_value(Writing& out, const MappedValue& value) {
  out.xml.start("str:SourceValue");
  if (value.is_regex) out.xml.attribute("isRegEx", "true");
  if (value.start_index) out.xml.attribute("startIndex", std::to_string(*value.start_index));
  if (value.end_index) out.xml.attribute("endIndex", std::to_string(*value.end_index));
  out.xml.text(value.value);
  out.xml.end();
}

void write_ends(Writing& out, const std::string& side, const std::vector<MapEnd>& ends) {
  for (const MapEnd& end : ends) {
    if (end.codelist) write_reference_if(out, side + "Codelist", end.codelist);
    if (end.data_type) out.xml.element(side + "DataType", to_string(*end.data_type));
  }
}

}  // namespace

void write_artefact(Writing& out, const RepresentationMap& map) {
  start_artefact(out, ArtefactClass::kRepresentationMap, map);
  write_naming(out, map);
  write_ends(out, "str:Source", map.sources);
  write_ends(out, "str:Target", map.targets);
  for (const ValueMapping& mapping : map.mappings) {
    out.xml.start("str:RepresentationMapping");
    out.xml.attribute_if("validFrom", mapping.valid_from);
    out.xml.attribute_if("validTo", mapping.valid_to);
    write_annotations(out, mapping.annotations);
    for (const MappedValue& source : mapping.sources) write_mapped_value(out, source);
    for (const std::string& target : mapping.targets) out.xml.element("str:TargetValue", target);
    out.xml.end();
  }
  out.xml.end();
}

namespace {

/// What both maps of dates hold; the attributes of their own are written before.
void write_date_map(Writing& out, const DateMap& map) {
  out.xml.attribute_if("resolvePeriod", map.resolve_period);
  write_annotations_and_links(out, map);
  for (const ComponentPair& pair : map.components) {
    out.xml.element("str:Source", pair.source);
    out.xml.element("str:Target", pair.target);
  }
  if (!map.target_frequency.empty()) return out.xml.element("str:TargetFrequencyID", map.target_frequency);
  out.xml.element("str:FrequencyDimension", map.frequency_dimension);
  for (const std::string& id : map.mapped_frequencies) out.xml.element("str:MappedFrequencies", id);
}

void write_epoch_map(Writing& out, const EpochMap& map) {
  out.xml.start("str:EpochMap");
  write_identifiable_attributes(out, map);
  out.xml.attribute("basePeriod", map.base_period);
  out.xml.attribute("epochPeriod", map.epoch_period);
  write_date_map(out, map);
  out.xml.end();
}

void write_date_pattern_map(Writing& out, const DatePatternMap& map) {
  out.xml.start("str:DatePatternMap");
  write_identifiable_attributes(out, map);
  out.xml.attribute("sourcePattern", map.source_pattern);
  out.xml.attribute("locale", map.locale);
  write_date_map(out, map);
  out.xml.end();
}

void write_frequency_format(Writing& out, const FrequencyFormat& format) {
  out.xml.start("str:FrequencyFormatMapping");
  write_identifiable_attributes(out, format);
  write_annotations_and_links(out, format);
  out.xml.element("str:FrequencyId", format.frequency_id);
  out.xml.element("str:DatePattern", format.date_pattern);
  out.xml.end();
}

void write_component_map(Writing& out, const ComponentMap& map) {
  out.xml.start("str:ComponentMap");
  write_annotations(out, map.annotations);
  for (const std::string& source : map.sources) out.xml.element("str:Source", source);
  for (const std::string& target : map.targets) out.xml.element("str:Target", target);
  write_reference_if(out, "str:RepresentationMap", map.representation_map);
  out.xml.end();
}

void write_fixed_value_map(Writing& out, const FixedValueMap& map) {
  out.xml.start("str:FixedValueMap");
  write_annotations(out, map.annotations);
  out.xml.element(map.side == FixedValueMap::Side::kSource ? "str:Source" : "str:Target", map.component);
  for (const std::string& value : map.values) out.xml.element("str:Value", value);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const StructureMap& map) {
  start_artefact(out, ArtefactClass::kStructureMap, map);
  write_naming(out, map);
  write_reference(out, "str:Source", map.source);
  write_reference(out, "str:Target", map.target);
  for (const EpochMap& one : map.epoch_maps) write_epoch_map(out, one);
  for (const DatePatternMap& one : map.date_pattern_maps) write_date_pattern_map(out, one);
  for (const FrequencyFormat& one : map.frequency_formats) write_frequency_format(out, one);
  for (const ComponentMap& one : map.component_maps) write_component_map(out, one);
  for (const FixedValueMap& one : map.fixed_value_maps) write_fixed_value_map(out, one);
  out.xml.end();
}

void write_artefact(Writing& out, const ItemSchemeMap& map) {
  start_artefact(out, map.artefact_class, map);
  write_naming(out, map);
  write_reference(out, "str:Source", map.source);
  write_reference(out, "str:Target", map.target);
  for (const ItemMapping& item : map.items) {
    out.xml.start("str:ItemMap");
    out.xml.attribute_if("validFrom", item.valid_from);
    out.xml.attribute_if("validTo", item.valid_to);
    write_annotations(out, item.annotations);
    write_mapped_value(out, item.source);
    if (!item.target.empty()) out.xml.element("str:TargetValue", item.target);
    out.xml.end();
  }
  out.xml.end();
}

}  // namespace sdmx::structure
