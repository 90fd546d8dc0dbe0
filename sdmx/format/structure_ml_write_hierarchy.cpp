// SPDX-License-Identifier: Apache-2.0
// Hierarchies and their associations of 3.x, hierarchical code lists of 2.1.
#include <span>

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

/// 2.1 may name a code by the alias of its code list.
void write_code_reference(Writing& out, const HierarchicalCode& code) {
  if (!code.code.empty()) return write_reference(out, "str:Code", code.code);
  if (!out.v21()) return out.cannot_say("CodelistAliasRef " + code.codelist_alias, code.id);
  out.xml.element("str:CodelistAliasRef", code.codelist_alias);
  write_local_reference(out, "str:CodeID", code.code_id);
}

void write_code(Writing& out, const HierarchicalCode& code) {
  if (!out.v21() && code.code.empty()) return write_code_reference(out, code);
  out.xml.start("str:HierarchicalCode");
  write_identifiable_attributes(out, code);
  if (!code.version.empty()) {
    out.v21() ? out.xml.attribute("version", code.version) : out.cannot_say("version", code.id);
  }
  out.xml.attribute_if("validFrom", code.valid_from);
  out.xml.attribute_if("validTo", code.valid_to);
  write_annotations_and_links(out, code);
  write_code_reference(out, code);
  for (const HierarchicalCode& child : code.children) write_code(out, child);
  // 2.1 names a level by its path from the top; in 3.x its id is enough.
  const size_t dot = out.v21() ? std::string::npos : code.level.rfind('.');
  const std::string level = dot == std::string::npos ? code.level : code.level.substr(dot + 1);
  if (!level.empty()) write_local_reference(out, "str:Level", level);
  out.xml.end();
}

/// Each level stands in the one above.
void write_levels(Writing& out, std::span<const HierarchyLevel> levels) {
  if (levels.empty()) return;
  out.xml.start("str:Level");
  write_identifiable_attributes(out, levels.front());
  write_naming(out, levels.front());
  if (const auto& format = levels.front().coding_format) {
    write_text_format(out, "str:CodingFormat", *format, levels.front().id);
  }
  write_levels(out, levels.subspan(1));
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const Hierarchy& hierarchy) {
  start_artefact(out, ArtefactClass::kHierarchy, hierarchy);
  out.xml.attribute("hasFormalLevels", hierarchy.has_formal_levels ? "true" : "false");
  write_naming(out, hierarchy);
  write_levels(out, hierarchy.levels);
  for (const HierarchicalCode& code : hierarchy.codes) write_code(out, code);
  out.xml.end();
}

void write_artefact(Writing& out, const HierarchyAssociation& association) {
  start_artefact(out, ArtefactClass::kHierarchyAssociation, association);
  write_naming(out, association);
  write_reference(out, "str:LinkedHierarchy", association.hierarchy);
  write_reference(out, "str:LinkedObject", association.linked_object);
  write_reference_if(out, "str:ContextObject", association.context_object);
  out.xml.end();
}

void write_artefact(Writing& out, const HierarchicalCodelist& list) {
  start_artefact(out, ArtefactClass::kHierarchicalCodelist, list);
  write_naming(out, list);
  for (const IncludedCodelist& included : list.codelists) write_included_codelist(out, included);
  for (const CodelistHierarchy& hierarchy : list.hierarchies) {
    out.xml.start("str:Hierarchy");
    write_identifiable_attributes(out, hierarchy);
    out.xml.attribute("leveled", hierarchy.has_formal_levels ? "true" : "false");
    write_naming(out, hierarchy);
    for (const HierarchicalCode& code : hierarchy.codes) write_code(out, code);
    write_levels(out, hierarchy.levels);
    out.xml.end();
  }
  out.xml.end();
}

}  // namespace sdmx::structure
