// SPDX-License-Identifier: Apache-2.0
// Item schemes that SDMX-JSON 1.0 writes otherwise than 2.x: their parents are URNs, hierarchies are parts of
// a code list.
#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

namespace {

/// An item of the same scheme.
void write_parent(JsonWriting& out, const Reference& scheme, const std::string& parent) {
  if (parent.empty()) return;
  Reference item = scheme;
  item.item = parent;
  write_urn(out, "parent", item);
}

void write_iso_concept(JsonWriting& out, const Concept& one) {
  if (!one.iso_concept) return;
  Reference iso = *one.iso_concept;
  iso.artefact_class = ArtefactClass::kConceptScheme;
  write_urn(out, "isoConceptReference", iso);
}

void write_level(JsonWriting& out, const std::vector<HierarchyLevel>& levels, size_t at) {
  if (at >= levels.size()) return;
  out.json.key("level");
  out.json.begin_object();
  write_naming(out, levels[at]);
  if (levels[at].coding_format) write_coding_format(out, *levels[at].coding_format, levels[at].id);
  write_level(out, levels, at + 1);
  out.json.end_object();
}

/// Where the levels of a hierarchy are.
struct HierarchyPlace {
  Reference list;
  std::string hierarchy;
};

void write_codes(JsonWriting& out, const std::vector<HierarchicalCode>& codes, const HierarchyPlace& place) {
  write_objects(out, "hierarchicalCodes", codes, [&](const HierarchicalCode& code) {
    write_identity(out, code);
    if (!code.code.empty()) write_urn(out, "code", code.code);
    out.json.member_if("codelistAliasRef", code.codelist_alias);
    out.json.member_if("codeID", code.code_id);
    out.json.member_if("version", code.version);
    if (!code.level.empty()) {
      out.json.member("level", urn_of_part(place.list, {"Level", place.hierarchy + '.' + code.level}));
    }
    write_validity(out, code.valid_from, code.valid_to);
    write_codes(out, code.children, place);
  });
}

void write_included(JsonWriting& out, const std::vector<IncludedCodelist>& included) {
  if (included.empty()) return;
  out.json.key("includedCodelists");
  out.json.begin_object();
  for (const IncludedCodelist& one : included) {
    out.json.member(one.alias.empty() ? one.codelist.id : one.alias, to_urn(one.codelist));
  }
  out.json.end_object();
}

}  // namespace

void write_json10_organisation_units(JsonWriting& out, const OrganisationScheme& scheme) {
  write_artefact(out, scheme.artefact_class, scheme);
  write_objects(out, "organisationUnits", scheme.items, [&](const Organisation& one) {
    write_naming(out, one);
    write_parent(out, reference_to(scheme), one.parent);
    write_contacts(out, one.contacts);
  });
}

void write_json10_concept_scheme(JsonWriting& out, const ConceptScheme& scheme) {
  write_artefact(out, ArtefactClass::kConceptScheme, scheme);
  write_objects(out, "concepts", scheme.items, [&](const Concept& one) {
    write_naming(out, one);
    write_parent(out, reference_to(scheme), one.parent);
    if (one.core_representation) {
      write_representation(out, "coreRepresentation", *one.core_representation, JsonFormatPlace::kComponent,
                           one.id);
    }
    write_iso_concept(out, one);
  });
}

void write_json10_hierarchical_codelist(JsonWriting& out, const HierarchicalCodelist& list) {
  write_artefact(out, ArtefactClass::kHierarchicalCodelist, list);
  write_included(out, list.codelists);
  std::vector<CodelistHierarchy> hierarchies;
  for (const CodelistHierarchy& one : list.hierarchies) {
    // There must be codes.
    one.codes.empty() ? out.cannot_say("Hierarchy", one.id) : hierarchies.push_back(one);
  }
  write_objects(out, "hierarchies", hierarchies, [&](const CodelistHierarchy& one) {
    write_naming(out, one);
    write_flag(out, "leveled", one.has_formal_levels);
    write_level(out, one.levels, 0);
    write_codes(out, one.codes, {reference_to(list), one.id});
  });
}

}  // namespace sdmx::structure
