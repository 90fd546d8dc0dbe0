// SPDX-License-Identifier: Apache-2.0
// Structure sets in SDMX-JSON 1.0, written and read.
#include <algorithm>
#include <cctype>

#include "sdmx/format/structure_json_emit.hpp"
#include "sdmx/format/structure_json_nodes.hpp"
#include "sdmx/format/structure_set_kinds.hpp"

namespace sdmx::structure {

namespace {

/// "CodelistMap" is "codelistMaps".
std::string member_of(std::string_view element) {
  std::string member(element);
  member[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(member[0])));
  return member + 's';
}

/// A class of components: its names in SDMX 2.1 and in URNs, and the list that its components stand in.
struct ComponentClass {
  std::string_view of_21, of_urn, list;
};
constexpr ComponentClass kComponentClasses[] = {
    {"Dimension", "Dimension", "DimensionDescriptor"},
    {"MeasureDimension", "MeasureDimension", "DimensionDescriptor"},
    {"TimeDimension", "TimeDimension", "DimensionDescriptor"},
    {"Attribute", "DataAttribute", "AttributeDescriptor"},
    {"ReportingYearStartDay", "ReportingYearStartDay", "AttributeDescriptor"},
    {"PrimaryMeasure", "PrimaryMeasure", "MeasureDescriptor"},
};

// ---- written ----

std::string urn_of_component(const Reference& structure, const ListedComponent& component) {
  const auto found = std::ranges::find(kComponentClasses, component.component_class, &ComponentClass::of_21);
  Reference reference = structure;
  reference.item = component.id;
  reference.item_class = found == std::end(kComponentClasses) ? kComponentClasses[0].of_urn : found->of_urn;
  return to_urn(reference);
}

std::string urn_of_item(const Reference& scheme, const std::string& item) {
  Reference reference = scheme;
  reference.item = item;
  return to_urn(reference);
}

/// The ends of a map.
template <class Map>
void write_ends(JsonWriting& out, const Map& map) {
  write_urn(out, "source", map.source);
  write_urn(out, "target", map.target);
}

void write_item_schemes(JsonWriting& out, const StructureSet& set, const SchemeMapKind& kind) {
  std::vector<const ItemSchemeAssociation*> maps;
  for (const ItemSchemeAssociation& map : set.item_schemes) {
    if (map.kind == kind.kind) maps.push_back(&map);
  }
  write_objects(out, member_of(kind.element), maps, [&](const ItemSchemeAssociation* map) {
    write_naming(out, *map);
    write_ends(out, *map);
    write_objects(out, member_of(kind.item_element), map->items, [&](const ItemAssociation& item) {
      write_annotations(out, item.annotations);
      out.json.member("source", urn_of_item(map->source, item.source));
      out.json.member("target", urn_of_item(map->target, item.target));
    });
  });
}

void write_values(JsonWriting& out, const std::vector<ComponentPair>& values) {
  if (values.empty()) return;
  out.json.key("valueMap");
  out.json.begin_object();
  write_objects(out, "valueMappings", values, [&](const ComponentPair& value) {
    out.json.member("source", value.source);
    out.json.member("target", value.target);
  });
  out.json.end_object();
}

void write_mapping(JsonWriting& out, const StructureSet& set, const ComponentAssociation& component) {
  if (component.codelist_map.empty() && !component.to_format && component.values.empty()) return;
  out.json.key("representationMapping");
  out.json.begin_object();
  if (!component.codelist_map.empty()) {
    const std::string urn = urn_of_part(reference_to(set), {"CodelistMap", component.codelist_map});
    out.json.member("codelistMap", urn);
  }
  if (component.to_format) write_text_format(out, "toTextFormat", *component.to_format, component.source.id);
  out.json.member_if("toValueType", component.to_value);
  write_values(out, component.values);
  out.json.end_object();
}

}  // namespace

void write_json10_structure_set(JsonWriting& out, const StructureSet& set) {
  write_artefact(out, ArtefactClass::kStructureSet, set);
  std::vector<std::string> related;
  for (const Reference& reference : set.related_structures) related.push_back(to_urn(reference));
  write_strings(out, "relatedStructures", related);
  for (const SchemeMapKind& kind : kSchemeMapKinds) write_item_schemes(out, set, kind);
  write_objects(out, "structureMaps", set.structures, [&](const StructureAssociation& map) {
    write_naming(out, map);
    write_flag(out, "isExtension", map.is_extension);
    write_ends(out, map);
    write_objects(out, "componentMaps", map.components, [&](const ComponentAssociation& component) {
      write_annotations(out, component.annotations);
      out.json.member("source", urn_of_component(map.source, component.source));
      out.json.member("target", urn_of_component(map.target, component.target));
      write_mapping(out, set, component);
    });
  });
}

// ---- read ----

namespace {

template <class Map>
void read_ends(const JsonValue& object, Map& map, JsonReading& reading) {
  read_naming(object, map, reading);
  map.source = read_urn(object, "source", reading);
  map.target = read_urn(object, "target", reading);
}

std::string read_item(const JsonValue& object, std::string_view member) {
  const JsonValue* found = object.find(member);
  return found ? read_component_id(*found) : std::string();
}

ItemSchemeAssociation read_item_schemes(const JsonValue& object, const SchemeMapKind& kind,
                                        JsonReading& reading) {
  ItemSchemeAssociation map;
  read_ends(object, map, reading);
  map.kind = kind.kind;
  for (const JsonValue& item : object.children_of(member_of(kind.item_element))) {
    map.items.push_back({json::read_annotations(item), read_item(item, "source"), read_item(item, "target")});
  }
  return map;
}

ListedComponent read_listed(const JsonValue& object, std::string_view member) {
  ListedComponent component;
  component.id = read_item(object, member);
  const auto reference = parse_urn(object.text_of(member));
  if (!reference) return component;
  const auto found = std::ranges::find(kComponentClasses, reference->item_class, &ComponentClass::of_urn);
  // A dimension is what a URN names where it does not say otherwise.
  const ComponentClass& known = found == std::end(kComponentClasses) ? kComponentClasses[0] : *found;
  component.component_class = known.of_21;
  component.list = known.list;
  return component;
}

void read_mapping(const JsonValue& object, ComponentAssociation& component) {
  component.codelist_map = read_item(object, "codelistMap");
  if (const JsonValue* format = object.find("toTextFormat")) component.to_format = read_format(*format);
  component.to_value = object.text_of("toValueType");
  const JsonValue* values = object.find("valueMap");
  if (values == nullptr) return;
  for (const JsonValue& value : values->children_of("valueMappings")) {
    component.values.push_back({std::string(value.text_of("source")), std::string(value.text_of("target"))});
  }
}

StructureAssociation read_structures(const JsonValue& object, JsonReading& reading) {
  StructureAssociation map;
  read_ends(object, map, reading);
  map.is_extension = json::is_true(object, "isExtension");
  for (const JsonValue& item : object.children_of("componentMaps")) {
    ComponentAssociation& component = map.components.emplace_back();
    component.annotations = json::read_annotations(item);
    component.source = read_listed(item, "source");
    component.target = read_listed(item, "target");
    if (const JsonValue* mapping = item.find("representationMapping")) read_mapping(*mapping, component);
  }
  return map;
}

}  // namespace

void read_json_structure_set(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  StructureSet set;
  read_artefact(object, set, reading);
  set.related_structures = read_urns(object, "relatedStructures", reading);
  for (const SchemeMapKind& kind : kSchemeMapKinds) {
    for (const JsonValue& item : object.children_of(member_of(kind.element))) {
      set.item_schemes.push_back(read_item_schemes(item, kind, reading));
    }
  }
  for (const JsonValue& item : object.children_of("structureMaps")) {
    set.structures.push_back(read_structures(item, reading));
  }
  reading.structures.structure_sets.push_back(std::move(set));
}

}  // namespace sdmx::structure
