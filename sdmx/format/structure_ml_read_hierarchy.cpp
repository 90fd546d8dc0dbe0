// SPDX-License-Identifier: Apache-2.0
// Hierarchies and their associations of 3.x, hierarchical code lists of 2.1. SDMX 3.1 Information Model 8.
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

HierarchicalCode read_code(pugi::xml_node node, Reading& reading) {
  HierarchicalCode code;
  read_identifiable(node, code);
  if (const auto reference = child(node, "Code")) {
    code.code = read_reference(reference, ArtefactClass::kCodelist, reading);
  }
  code.codelist_alias = token_of(child(node, "CodelistAliasRef"));
  code.code_id = read_local_reference(child(node, "CodeID"));
  code.version = attribute(node, "version");
  code.level = read_local_reference(child(node, "Level"));
  code.valid_from = attribute(node, "validFrom");
  code.valid_to = attribute(node, "validTo");
  return code;
}

std::vector<HierarchicalCode> read_codes(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<HierarchicalCode> codes;
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != "HierarchicalCode") continue;
    if (!may_nest(node, depth, reading)) break;
    codes.push_back(read_code(node, reading));
    ids.add(codes.back().id, node);
    codes.back().children = read_codes(node, depth + 1, reading);
  }
  return codes;
}

/// Each level is nested in the one above.
std::vector<HierarchyLevel> read_levels(pugi::xml_node node, Reading& reading) {
  std::vector<HierarchyLevel> levels;
  for (node = child(node, "Level"); node && may_nest(node, levels.size(), reading);
       node = child(node, "Level")) {
    HierarchyLevel& level = levels.emplace_back();
    read_nameable(node, level);
    if (const auto format = child(node, "CodingFormat")) {
      level.coding_format = read_text_format(format, reading);
    }
  }
  return levels;
}

}  // namespace

void read_hierarchy(pugi::xml_node node, Reading& reading) {
  Hierarchy hierarchy;
  read_maintainable(node, hierarchy);
  hierarchy.has_formal_levels = flag(node, "hasFormalLevels").value_or(false);
  hierarchy.levels = read_levels(node, reading);
  hierarchy.codes = read_codes(node, 0, reading);
  reading.structures.hierarchies.push_back(std::move(hierarchy));
}

void read_hierarchy_association(pugi::xml_node node, Reading& reading) {
  HierarchyAssociation association;
  read_maintainable(node, association);
  if (const auto part = child(node, "LinkedHierarchy")) {
    association.hierarchy = read_reference(part, ArtefactClass::kHierarchy, reading);
  }
  if (const auto part = child(node, "LinkedObject")) {
    association.linked_object = read_reference(part, ArtefactClass::kDataStructure, reading);
  }
  association.context_object = read_reference_child(node, "ContextObject", ArtefactClass::kDataflow, reading);
  reading.structures.hierarchy_associations.push_back(std::move(association));
}

void read_hierarchical_codelist(pugi::xml_node node, Reading& reading) {
  HierarchicalCodelist list;
  read_maintainable(node, list);
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "IncludedCodelist") {
      list.codelists.push_back(
          {attribute(part, "alias"), read_reference(part, ArtefactClass::kCodelist, reading)});
    } else if (name == "Hierarchy") {
      CodelistHierarchy& hierarchy = list.hierarchies.emplace_back();
      read_nameable(part, hierarchy);
      hierarchy.has_formal_levels = flag(part, "leveled").value_or(false);
      hierarchy.codes = read_codes(part, 0, reading);
      hierarchy.levels = read_levels(part, reading);
      ids.add(hierarchy.id, part);
    }
  }
  reading.structures.hierarchical_codelists.push_back(std::move(list));
}

}  // namespace sdmx::structure
