// SPDX-License-Identifier: Apache-2.0
/// Hierarchical code lists of SDMX-ML 2.0.

#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::child;
using structure::local_name;
using structure::token_of;

namespace {

constexpr size_t kDepth = 64;

/// A code is named by its URN, or by the alias of its code list.
HierarchicalCode read_code(pugi::xml_node node) {
  HierarchicalCode code;
  if (const auto named = parse_urn(token_of(child(node, "URN")))) code.code = *named;
  code.code_id = token_of(child(node, "CodeID"));
  code.codelist_alias = token_of(child(node, "CodelistAliasRef"));
  code.version = token_of(child(node, "Version"));
  code.level = token_of(child(node, "LevelRef"));
  code.valid_from = token_of(child(node, "ValidFrom"));
  code.valid_to = token_of(child(node, "ValidTo"));
  const std::string alias = token_of(child(node, "NodeAliasID"));
  code.id = is_id(alias) ? alias : code.code_id;  // an alias may be any text
  if (code.id.empty()) code.id = code.code.item;
  if (code.codelist_alias.empty() && !code.code.empty()) code.code_id.clear();
  return code;
}

std::vector<HierarchicalCode> read_codes(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<HierarchicalCode> codes;
  for (const pugi::xml_node part : parent.children()) {
    if (local_name(part) != "CodeRef") continue;
    if (depth == 0) {
      reading.report.add(
          make_finding("limit-passed", structure::position_of(part), {"depth", std::to_string(kDepth)}));
      break;
    }
    codes.push_back(read_code(part));
    codes.back().children = read_codes(part, depth - 1, reading);
  }
  return codes;
}

CodelistHierarchy read_hierarchy(pugi::xml_node node, Reading& reading) {
  CodelistHierarchy hierarchy;
  structure::read_nameable(node, hierarchy);
  hierarchy.codes = read_codes(node, kDepth, reading);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "Level") continue;
    HierarchyLevel& level = hierarchy.levels.emplace_back();
    structure::read_nameable(part, level);
    level.coding_format = read_text_format(child(part, "CodingType"), reading);
  }
  hierarchy.has_formal_levels = !hierarchy.levels.empty();
  return hierarchy;
}

}  // namespace

void read_hierarchical_codelist(pugi::xml_node node, Reading& reading) {
  HierarchicalCodelist list;
  read_identity(node, list);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "CodelistRef") {
      IncludedCodelist included{token_of(child(part, "Alias")), read_reference(part, kCodelistNames)};
      if (included.alias.empty()) included.alias = included.codelist.id;
      list.codelists.push_back(std::move(included));
    } else if (name == "Hierarchy") {
      list.hierarchies.push_back(read_hierarchy(part, reading));
    }
  }
  reading.add(reading.message.structures.hierarchical_codelists, std::move(list));
}

}  // namespace sdmx::ml20
