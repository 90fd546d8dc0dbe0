// SPDX-License-Identifier: Apache-2.0
// Structure sets of 2.1. SDMX 2.1 Section 3A (SDMXStructureStructureSet.xsd).
#include <algorithm>

#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/format/structure_set_kinds.hpp"

namespace sdmx::structure {

namespace {

/// A code of a hierarchy stands in it by its path.
std::string read_item(pugi::xml_node node) {
  const pugi::xml_node ref = child(node, "Ref");
  const std::string container = attribute(ref, "containerID");
  const std::string id = read_local_reference(node);
  return container.empty() ? id : container + '.' + id;
}

ItemAssociation read_item_association(pugi::xml_node node) {
  return {read_annotations(node), read_item(child(node, "Source")), read_item(child(node, "Target"))};
}

ItemSchemeAssociation read_item_schemes(pugi::xml_node node, const SchemeMapKind& kind, Reading& reading) {
  ItemSchemeAssociation map;
  read_nameable(node, map);
  map.kind = kind.kind;
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Source") map.source = read_reference(part, kind.scheme, reading);
    if (name == "Target") map.target = read_reference(part, kind.scheme, reading);
    if (name == kind.item_element) map.items.push_back(read_item_association(part));
  }
  return map;
}

ListedComponent read_listed(pugi::xml_node node) {
  const pugi::xml_node ref = child(node, "Ref");
  return {read_local_reference(node), attribute(ref, "containerID"), attribute(ref, "class")};
}

void read_mapping(pugi::xml_node node, ComponentAssociation& out, Reading& reading) {
  if (const auto map = child(node, "CodelistMap")) out.codelist_map = read_local_reference(map);
  if (const auto format = child(node, "ToTextFormat")) out.to_format = read_text_format(format, reading);
  out.to_value = token_of(child(node, "ToValueType"));
  for (const pugi::xml_node value : child(node, "ValueMap").children()) {
    if (local_name(value) != "ValueMapping") continue;
    out.values.push_back({value.attribute("source").value(), value.attribute("target").value()});
  }
}

StructureAssociation read_structures(pugi::xml_node node, Reading& reading) {
  StructureAssociation map;
  read_nameable(node, map);
  map.is_extension = flag(node, "isExtension").value_or(false);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Source") map.source = read_reference(part, ArtefactClass::kDataStructure, reading);
    if (name == "Target") map.target = read_reference(part, ArtefactClass::kDataStructure, reading);
    if (name != "ComponentMap") continue;
    ComponentAssociation& component = map.components.emplace_back();
    component.annotations = read_annotations(part);
    component.source = read_listed(child(part, "Source"));
    component.target = read_listed(child(part, "Target"));
    read_mapping(child(part, "RepresentationMapping"), component, reading);
  }
  return map;
}

}  // namespace

void read_structure_set(pugi::xml_node node, Reading& reading) {
  StructureSet set;
  read_maintainable(node, set);
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    const auto kind = std::ranges::find(kSchemeMapKinds, name, &SchemeMapKind::element);
    if (name == "RelatedStructure") {
      set.related_structures.push_back(read_reference(part, ArtefactClass::kDataStructure, reading));
    } else if (name == "StructureMap") {
      set.structures.push_back(read_structures(part, reading));
      ids.add(set.structures.back().id, part);
    } else if (kind != kSchemeMapKinds.end()) {
      set.item_schemes.push_back(read_item_schemes(part, *kind, reading));
      ids.add(set.item_schemes.back().id, part);
    }
  }
  reading.structures.structure_sets.push_back(std::move(set));
}

}  // namespace sdmx::structure
