// SPDX-License-Identifier: Apache-2.0
// Item schemes: organisations, code lists, concepts, categories.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

void write_organisation(Writing& out, ArtefactClass scheme, const Organisation& organisation) {
  out.xml.start("str:" + std::string(names_of(scheme).item_class));
  out.xml.attribute("id", organisation.id);
  write_naming(out, organisation);
  if (!organisation.parent.empty()) {
    // Only organisation units have a hierarchy.
    scheme == ArtefactClass::kOrganisationUnitScheme
        ? write_local_reference(out, "str:Parent", organisation.parent)
        : out.cannot_say("Parent", organisation.id);
  }
  for (const Contact& contact : organisation.contacts) write_contact(out, "str", contact);
  out.xml.end();
}

}  // namespace

void write_organisation_scheme(Writing& out, const OrganisationScheme& scheme) {
  start_artefact(out, scheme.artefact_class, scheme);
  write_naming(out, scheme);
  for (const Organisation& item : scheme.items) write_organisation(out, scheme.artefact_class, item);
  out.xml.end();
}

namespace {

void write_code(Writing& out, const CodeItem& code) {
  out.xml.start("str:Code");
  out.xml.attribute("id", code.id);
  write_naming(out, code);
  // SDMX 3.0.0 would have this begin with a letter, codes need not: corrected in 3.0.1.
  if (!code.parent.empty()) write_local_reference(out, "str:Parent", code.parent);
  if (!code.valid_from.empty() || !code.valid_to.empty()) out.cannot_say("validFrom, validTo", code.id);
  out.xml.end();
}

void write_selection(Writing& out, const CodeSelection& selection) {
  out.xml.start(selection.include ? "str:InclusiveCodeSelection" : "str:ExclusiveCodeSelection");
  for (const CodeSelection::Member& member : selection.members) {
    out.xml.start("str:MemberValue");
    out.xml.attribute_if("cascadeValues", member.cascade);
    out.xml.text(member.value);
    out.xml.end();
  }
  out.xml.end();
}

void write_extension(Writing& out, const CodelistExtension& extension) {
  if (out.v21()) return out.cannot_say("CodelistExtension " + to_short(extension.codelist));
  out.xml.start("str:CodelistExtension");
  out.xml.attribute_if("prefix", extension.prefix);
  write_reference(out, "str:Codelist", extension.codelist);
  if (extension.selection) write_selection(out, *extension.selection);
  out.xml.end();
}

}  // namespace

void write_codelist(Writing& out, const Codelist& codelist) {
  start_artefact(out, ArtefactClass::kCodelist, codelist);
  write_naming(out, codelist);
  for (const CodeItem& code : codelist.items) write_code(out, code);
  for (const CodelistExtension& extension : codelist.extensions) write_extension(out, extension);
  out.xml.end();
}

namespace {

void write_concept(Writing& out, const Concept& one) {
  out.xml.start("str:Concept");
  out.xml.attribute("id", one.id);
  write_naming(out, one);
  if (!one.parent.empty()) write_local_reference(out, "str:Parent", one.parent);
  if (one.core_representation) {
    write_representation(out, "str:CoreRepresentation", *one.core_representation, FormatPlace::kConcept,
                         one.id);
  }
  if (const auto& iso = one.iso_concept) {
    out.xml.start("str:ISOConceptReference");
    out.xml.element("str:ConceptAgency", iso->agency);
    out.xml.element("str:ConceptSchemeID", iso->id);
    out.xml.element("str:ConceptID", iso->item);
    out.xml.end();
  }
  out.xml.end();
}

}  // namespace

void write_concept_scheme(Writing& out, const ConceptScheme& scheme) {
  start_artefact(out, ArtefactClass::kConceptScheme, scheme);
  write_naming(out, scheme);
  for (const Concept& item : scheme.items) write_concept(out, item);
  out.xml.end();
}

namespace {

void write_category(Writing& out, const Category& category) {
  out.xml.start("str:Category");
  out.xml.attribute("id", category.id);
  write_naming(out, category);
  for (const Category& child : category.children) write_category(out, child);
  out.xml.end();
}

}  // namespace

void write_category_scheme(Writing& out, const CategoryScheme& scheme) {
  start_artefact(out, ArtefactClass::kCategoryScheme, scheme);
  write_naming(out, scheme);
  for (const Category& item : scheme.items) write_category(out, item);
  out.xml.end();
}

namespace {

bool can_refer_to(const Writing& out, const Reference& reference) {
  const bool has_items = !names_of(reference.artefact_class).item_class.empty();
  return has_class(out, reference.artefact_class) && (!out.v21() || reference.item.empty() || has_items);
}

}  // namespace

void write_categorisation(Writing& out, const Categorisation& categorisation) {
  start_artefact(out, ArtefactClass::kCategorisation, categorisation);
  write_naming(out, categorisation);
  // Both or none: a stub has neither.
  if (!categorisation.source.empty() && !categorisation.target.empty()) {
    if (can_refer_to(out, categorisation.source)) {
      write_reference(out, "str:Source", categorisation.source);
      write_reference(out, "str:Target", categorisation.target);
    } else {
      out.cannot_say(to_urn(categorisation.source));
    }
  }
  out.xml.end();
}

}  // namespace sdmx::structure
