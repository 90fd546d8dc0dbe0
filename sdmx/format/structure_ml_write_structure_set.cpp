// SPDX-License-Identifier: Apache-2.0
// Structure sets of 2.1.
#include <algorithm>

#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/format/structure_set_kinds.hpp"

namespace sdmx::structure {

namespace {

/// A code of a hierarchy stands in it by its path: the hierarchy is what contains it.
void write_item(Writing& out, std::string_view element, const std::string& item, bool may_be_contained) {
  const size_t dot = may_be_contained ? item.find('.') : std::string::npos;
  out.xml.start(element);
  out.xml.start("Ref");
  if (dot != std::string::npos) out.xml.attribute("containerID", item.substr(0, dot));
  out.xml.attribute("id", dot == std::string::npos ? item : item.substr(dot + 1));
  out.xml.end();
  out.xml.end();
}

void write_item_schemes(Writing& out, const ItemSchemeAssociation& map) {
  const auto kind = std::ranges::find(kSchemeMapKinds, map.kind, &SchemeMapKind::kind);
  const bool hybrid = map.kind == ItemSchemeAssociation::Kind::kHybridCodelist;
  out.xml.start("str:" + std::string(kind->element));
  write_identifiable_attributes(out, map);
  write_naming(out, map);
  write_reference(out, "str:Source", map.source);
  write_reference(out, "str:Target", map.target);
  for (const ItemAssociation& item : map.items) {
    out.xml.start("str:" + std::string(kind->item_element));
    write_annotations(out, item.annotations);
    write_item(out, "str:Source", item.source, hybrid);
    write_item(out, "str:Target", item.target, hybrid);
    out.xml.end();
  }
  out.xml.end();
}

void write_component(Writing& out, std::string_view element, const ListedComponent& component) {
  const auto or_default = [](const std::string& stated, std::string_view usual) {
    return stated.empty() ? usual : std::string_view(stated);
  };
  out.xml.start(element);
  out.xml.start("Ref");
  out.xml.attribute("containerID", or_default(component.list, "DimensionDescriptor"));
  out.xml.attribute("id", component.id);
  out.xml.attribute("class", or_default(component.component_class, "Dimension"));
  out.xml.attribute("package", "datastructure");
  out.xml.end();
  out.xml.end();
}

void write_mapping(Writing& out, const ComponentAssociation& map) {
  if (map.codelist_map.empty() && !map.to_format && map.values.empty()) return;
  out.xml.start("str:RepresentationMapping");
  if (!map.codelist_map.empty()) {
    write_local_reference(out, "str:CodelistMap", map.codelist_map);
  } else if (map.to_format) {
    write_text_format(out, "str:ToTextFormat", *map.to_format, map.source.id);
    out.xml.element("str:ToValueType", map.to_value);
  } else {
    out.xml.start("str:ValueMap");
    for (const ComponentPair& value : map.values) {
      out.xml.start("str:ValueMapping");
      out.xml.attribute("source", value.source);
      out.xml.attribute("target", value.target);
      out.xml.end();
    }
    out.xml.end();
  }
  out.xml.end();
}

void write_structures(Writing& out, const StructureAssociation& map) {
  out.xml.start("str:StructureMap");
  write_identifiable_attributes(out, map);
  out.xml.attribute("isExtension", map.is_extension ? "true" : "false");
  write_naming(out, map);
  write_reference(out, "str:Source", map.source);
  write_reference(out, "str:Target", map.target);
  for (const ComponentAssociation& component : map.components) {
    out.xml.start("str:ComponentMap");
    write_annotations(out, component.annotations);
    write_component(out, "str:Source", component.source);
    write_component(out, "str:Target", component.target);
    write_mapping(out, component);
    out.xml.end();
  }
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const StructureSet& set) {
  start_artefact(out, ArtefactClass::kStructureSet, set);
  write_naming(out, set);
  write_references(out, "str:RelatedStructure", set.related_structures);
  for (const ItemSchemeAssociation& map : set.item_schemes) write_item_schemes(out, map);
  for (const StructureAssociation& map : set.structures) write_structures(out, map);
  out.xml.end();
}

}  // namespace sdmx::structure
