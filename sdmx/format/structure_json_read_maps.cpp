// SPDX-License-Identifier: Apache-2.0
// Maps and processes in SDMX-JSON.

#include <charconv>

#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx::structure {

namespace {

std::optional<int64_t> read_index(const JsonValue& object, std::string_view member) {
  const std::string_view text = object.text_of(member);
  int64_t index = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return index;
}

MappedValue read_mapped(const JsonValue& item) {
  MappedValue value;
  value.value = item.is_object() ? std::string(item.text_of("value")) : item.text;
  value.is_regex = json::is_true(item, "isRegEx");
  value.start_index = read_index(item, "startIndex");
  value.end_index = read_index(item, "endIndex");
  return value;
}

void read_date_map(const JsonValue& item, DateMap& map, JsonReading& reading) {
  read_identity(item, map, reading);
  for (const JsonValue& pair : item.children_of("mappedComponents")) {
    map.components.push_back({std::string(pair.text_of("source")), std::string(pair.text_of("target"))});
  }
  map.frequency_dimension = item.text_of("frequencyDimension");
  map.mapped_frequencies = json::read_strings(item, "mappedFrequencies");
  map.target_frequency = item.text_of("targetFrequencyID");
  map.resolve_period = item.text_of("resolvePeriod");
}

void read_fixed_values(const JsonValue& item, StructureMap& map) {
  FixedValueMap& fixed = map.fixed_value_maps.emplace_back();
  fixed.annotations = json::read_annotations(item);
  fixed.side = item.find("source") ? FixedValueMap::Side::kSource : FixedValueMap::Side::kTarget;
  fixed.component = item.text_of(item.find("source") ? "source" : "target");
  fixed.values = json::read_strings(item, "values");
}

std::vector<MapEnd> read_ends(const JsonValue& object, std::string_view member, JsonReading& reading) {
  std::vector<MapEnd> ends;
  for (const JsonValue& item : object.children_of(member)) {
    MapEnd& end = ends.emplace_back();
    end.codelist = read_urn_if(item, item.find("valuelist") ? "valuelist" : "codelist", reading);
    end.data_type = parse_text_type(item.text_of("dataType"));
  }
  return ends;
}

}  // namespace

void read_json_structure_map(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  StructureMap map;
  read_artefact(object, map, reading);
  map.source = read_urn(object, "source", reading);
  map.target = read_urn(object, "target", reading);
  for (const JsonValue& item : object.children_of("epochMaps")) {
    EpochMap& epoch = map.epoch_maps.emplace_back();
    read_date_map(item, epoch, reading);
    epoch.base_period = item.text_of("basePeriod");
    epoch.epoch_period = item.text_of("epochPeriod");
  }
  for (const JsonValue& item : object.children_of("datePatternMaps")) {
    DatePatternMap& pattern = map.date_pattern_maps.emplace_back();
    read_date_map(item, pattern, reading);
    pattern.source_pattern = item.text_of("sourcePattern");
    pattern.locale = item.text_of("locale");
  }
  for (const JsonValue& item : object.children_of("frequencyFormatMappings")) {
    FrequencyFormat& format = map.frequency_formats.emplace_back();
    read_identity(item, format, reading);
    format.frequency_id = item.text_of("frequencyId");
    format.date_pattern = item.text_of("datePattern");
  }
  for (const JsonValue& item : object.children_of("componentMaps")) {
    ComponentMap& component = map.component_maps.emplace_back();
    component.annotations = json::read_annotations(item);
    component.sources = json::read_strings(item, "source");
    component.targets = json::read_strings(item, "target");
    component.representation_map = read_urn_if(item, "representationMap", reading);
  }
  for (const JsonValue& item : object.children_of("fixedValueMaps")) read_fixed_values(item, map);
  reading.structures.structure_maps.push_back(std::move(map));
}

void read_json_representation_map(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  RepresentationMap map;
  read_artefact(object, map, reading);
  map.sources = read_ends(object, "source", reading);
  map.targets = read_ends(object, "target", reading);
  for (const JsonValue& item : object.children_of("representationMappings")) {
    ValueMapping& mapping = map.mappings.emplace_back();
    mapping.annotations = json::read_annotations(item);
    for (const JsonValue& value : item.children_of("sourceValues"))
      mapping.sources.push_back(read_mapped(value));
    mapping.targets = json::read_strings(item, "targetValues");
    mapping.valid_from = item.text_of("validFrom");
    mapping.valid_to = item.text_of("validTo");
  }
  reading.structures.representation_maps.push_back(std::move(map));
}

void read_json_item_scheme_map(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  ItemSchemeMap map;
  map.artefact_class = artefact_class;
  read_artefact(object, map, reading);
  map.source = read_urn(object, "source", reading);
  map.target = read_urn(object, "target", reading);
  for (const JsonValue& item : object.children_of("itemMaps")) {
    ItemMapping& mapping = map.items.emplace_back();
    mapping.annotations = json::read_annotations(item);
    if (const JsonValue* source = item.find("sourceValue")) mapping.source = read_mapped(*source);
    mapping.target = item.text_of("targetValue");
    mapping.valid_from = item.text_of("validFrom");
    mapping.valid_to = item.text_of("validTo");
  }
  reading.structures.item_scheme_maps.push_back(std::move(map));
}

namespace {

std::vector<ProcessObject> read_objects(const JsonValue& step, std::string_view member,
                                        JsonReading& reading) {
  std::vector<ProcessObject> objects;
  for (const JsonValue& item : step.children_of(member)) {
    ProcessObject& object = objects.emplace_back();
    object.annotations = json::read_annotations(item);
    object.local_id = item.text_of("localID");
    object.object = read_urn(item, "objectReference", reading);
  }
  return objects;
}

Computation read_computation(const JsonValue& object) {
  Computation computation;
  computation.annotations = json::read_annotations(object);
  computation.descriptions = json::read_texts(object, {"description", "descriptions"});
  computation.local_id = object.text_of("localID");
  computation.software_package = object.text_of("softwarePackage");
  computation.software_language = object.text_of("softwareLanguage");
  computation.software_version = object.text_of("softwareVersion");
  return computation;
}

/// The scanner bounds the depth.
void read_steps(const JsonValue& object, std::vector<ProcessStep>& steps, JsonReading& reading) {
  for (const JsonValue& item : object.children_of("processSteps")) {
    ProcessStep& step = steps.emplace_back();
    read_naming(item, step, reading);
    step.inputs = read_objects(item, "inputs", reading);
    step.outputs = read_objects(item, "outputs", reading);
    if (const JsonValue* computation = item.find("computation"))
      step.computation = read_computation(*computation);
    for (const JsonValue& one : item.children_of("transitions")) {
      Transition& transition = step.transitions.emplace_back();
      read_identity(one, transition, reading);
      transition.local_id = one.text_of("localID");
      if (const JsonValue* target = one.find("targetStep"))
        transition.target_step = read_component_id(*target);
      transition.conditions = json::read_texts(one, {"condition", "conditions"});
    }
    read_steps(item, step.children, reading);
  }
}

}  // namespace

void read_json_process(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  Process process;
  read_artefact(object, process, reading);
  read_steps(object, process.items, reading);
  reading.structures.processes.push_back(std::move(process));
}

}  // namespace sdmx::structure
