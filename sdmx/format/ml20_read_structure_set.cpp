// SPDX-License-Identifier: Apache-2.0
/// Structure sets and processes of SDMX-ML 2.0.

#include <algorithm>
#include <span>

#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::attribute;
using structure::child;
using structure::local_name;
using structure::token_of;

namespace {

constexpr size_t kDepth = 64;

struct NamedReference {
  std::string_view element;
  ReferenceNames names;
};
constexpr NamedReference kReferences[] = {
    {"KeyFamilyRef", kKeyFamilyNames},
    {"MetadataStructureRef", kMetadataStructureNames},
    {"ConceptSchemeRef", kConceptSchemeNames},
    {"CategorySchemeRef", kCategorySchemeNames},
    {"OrganisationSchemeRef", kOrganisationSchemeNames},
    {"HierarchicalCodelistRef", kHierarchicalCodelistNames},
    {"CodelistRef", kCodelistNames},
};

/// The reference that an element is; "TargetCodelistRef" is one to a code list.
std::optional<Reference> any_reference(pugi::xml_node node, std::string_view prefix = {}) {
  std::string_view name = local_name(node);
  if (!name.starts_with(prefix)) return std::nullopt;
  name.remove_prefix(prefix.size());
  const auto found = std::ranges::find(kReferences, name, &NamedReference::element);
  if (found == std::end(kReferences)) return std::nullopt;
  return read_reference(node, found->names);
}

/// Sets the ends of a map from its references.
template <class Map>
void read_ends(pugi::xml_node part, Map& map) {
  if (const auto target = any_reference(part, "Target")) map.target = *target;
  if (const auto source = any_reference(part)) map.source = *source;
}

/// Maps of item schemes, and how their items are called.
struct ItemMapKind {
  std::string_view element;
  ItemSchemeAssociation::Kind kind;
  std::string_view item, source, target;
};
constexpr ItemMapKind kItemMaps[] = {
    {"CodelistMap", ItemSchemeAssociation::Kind::kCodelist, "CodeMap", "MapCodeRef", "MapTargetCodeRef"},
    {"CategorySchemeMap", ItemSchemeAssociation::Kind::kCategory, "CategoryMap", "CategoryID",
     "TargetCategoryID"},
    {"ConceptSchemeMap", ItemSchemeAssociation::Kind::kConcept, "ConceptMap", "ConceptID", "TargetConceptID"},
    {"OrganisationSchemeMap", ItemSchemeAssociation::Kind::kOrganisation, "OrganisationMap", "OrganisationID",
     "TargetOrganisationID"},
};

std::string item_of(pugi::xml_node node) { return child(node, "ID") ? category_path(node) : token_of(node); }

ItemSchemeAssociation read_item_map(pugi::xml_node node, const ItemMapKind& kind) {
  ItemSchemeAssociation map;
  structure::read_nameable(node, map);
  map.kind = kind.kind;
  for (const pugi::xml_node part : node.children()) {
    read_ends(part, map);
    if (local_name(part) != kind.item) continue;
    ItemAssociation& item = map.items.emplace_back();
    item.source = item_of(child(part, kind.source));
    item.target = item_of(child(part, kind.target));
  }
  const auto hierarchical = ArtefactClass::kHierarchicalCodelist;
  if (map.source.artefact_class == hierarchical || map.target.artefact_class == hierarchical) {
    map.kind = ItemSchemeAssociation::Kind::kHybridCodelist;
  }
  return map;
}

ComponentAssociation read_component_map(pugi::xml_node node, Reading& reading) {
  ComponentAssociation map;
  map.source.id = token_of(child(node, "MapConceptRef"));
  map.target.id = token_of(child(node, "MapTargetConceptRef"));
  map.codelist_map = token_of(child(child(node, "RepresentationMapRef"), "RepresentationMapID"));
  map.to_format = read_text_format(child(node, "ToTextFormat"), reading);
  map.to_value = token_of(child(node, "ToValueType"));
  return map;
}

StructureAssociation read_structure_map(pugi::xml_node node, Reading& reading) {
  StructureAssociation map;
  structure::read_nameable(node, map);
  map.is_extension = structure::flag(node, "isExtension").value_or(false);
  for (const pugi::xml_node part : node.children()) {
    read_ends(part, map);
    if (local_name(part) == "ComponentMap") map.components.push_back(read_component_map(part, reading));
  }
  return map;
}

}  // namespace

void read_structure_set(pugi::xml_node node, Reading& reading) {
  StructureSet set;
  read_identity(node, set);
  for (const pugi::xml_node part : child(node, "RelatedStructures").children()) {
    const auto related = any_reference(part);
    if (related && !related->empty()) set.related_structures.push_back(*related);
  }
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "StructureMap") set.structures.push_back(read_structure_map(part, reading));
    const auto kind = std::ranges::find(kItemMaps, name, &ItemMapKind::element);
    if (kind != std::end(kItemMaps)) set.item_schemes.push_back(read_item_map(part, *kind));
  }
  reading.add(reading.message.structures.structure_sets, std::move(set));
}

namespace {

Transition read_transition(pugi::xml_node node, size_t number) {
  Transition transition;
  transition.id = "T" + std::to_string(number);
  transition.target_step = token_of(child(node, "TargetStep"));
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Condition") structure::add_text(part, transition.conditions);
  }
  return transition;
}

/// What goes into a step and comes out of it is a class only in 2.0, no object: it is passed over.
void read_step_part(pugi::xml_node part, ProcessStep& step, Reading& reading) {
  const std::string_view name = local_name(part);
  if (name == "Input" || name == "Output") {
    structure::pass_over(part, reading.common);
  } else if (name == "Computation") {
    if (!step.computation) step.computation.emplace();
    structure::add_text(part, step.computation->descriptions);
  } else if (name == "Transition") {
    step.transitions.push_back(read_transition(part, step.transitions.size() + 1));
  }
}

std::vector<ProcessStep> read_steps(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<ProcessStep> steps;
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != "ProcessStep") continue;
    if (depth == 0) {
      reading.report.add(
          make_finding("limit-passed", structure::position_of(node), {"depth", std::to_string(kDepth)}));
      break;
    }
    ProcessStep& step = steps.emplace_back();
    structure::read_nameable(node, step);
    for (const pugi::xml_node part : node.children()) read_step_part(part, step, reading);
    step.children = read_steps(node, depth - 1, reading);
  }
  return steps;
}

}  // namespace

void read_process(pugi::xml_node node, Reading& reading) {
  Process process;
  read_identity(node, process);
  process.items = read_steps(node, kDepth, reading);
  reading.add(reading.message.structures.processes, std::move(process));
}

}  // namespace sdmx::ml20
