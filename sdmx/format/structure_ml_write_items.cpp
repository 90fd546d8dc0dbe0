// SPDX-License-Identifier: Apache-2.0
// Item schemes: organisations, code lists, concepts, categories.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

void write_organisation(Writing& out, ArtefactClass scheme, const Organisation& organisation) {
  out.xml.start("str:" + std::string(names_of(scheme).item_class));
  write_identifiable_attributes(out, organisation);
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

void write_artefact(Writing& out, const OrganisationScheme& scheme) {
  start_artefact(out, scheme.artefact_class, scheme);
  write_naming(out, scheme);
  for (const Organisation& item : scheme.items) write_organisation(out, scheme.artefact_class, item);
  out.xml.end();
}

namespace {

std::string_view code_element(ArtefactClass list) {
  if (list == ArtefactClass::kGeoRefCodelist) return "str:GeoFeatureSetCode";
  return list == ArtefactClass::kGeoGridCodelist ? "str:GeoGridCode" : "str:Code";
}

void write_code(Writing& out, const CodeItem& code, ArtefactClass list) {
  out.xml.start(code_element(list));
  write_identifiable_attributes(out, code);
  if (list == ArtefactClass::kGeoRefCodelist) out.xml.attribute("value", code.geography);
  write_naming(out, code);
  // SDMX 3.0.0 would have this begin with a letter, codes need not: corrected in 3.0.1.
  if (!code.parent.empty()) write_local_reference(out, "str:Parent", code.parent);
  if (!code.valid_from.empty() || !code.valid_to.empty()) out.cannot_say("validFrom, validTo", code.id);
  if (list == ArtefactClass::kGeoGridCodelist) out.xml.element("str:GeoCell", code.geography);
  out.xml.end();
}

std::string_view geo_type(ArtefactClass list) {
  if (list == ArtefactClass::kGeoRefCodelist) return "GeographicCodelist";
  return list == ArtefactClass::kGeoGridCodelist ? "GeoGridCodelist" : "";
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

void write_artefact(Writing& out, const Codelist& codelist) {
  start_artefact(out, codelist.artefact_class, codelist);
  out.xml.attribute_if("geoType", geo_type(codelist.artefact_class));
  write_naming(out, codelist);
  for (const CodeItem& code : codelist.items) write_code(out, code, codelist.artefact_class);
  for (const CodelistExtension& extension : codelist.extensions) write_extension(out, extension);
  if (codelist.artefact_class == ArtefactClass::kGeoGridCodelist) {
    out.xml.element("str:GridDefinition", codelist.grid_definition);
  }
  out.xml.end();
}

void write_artefact(Writing& out, const ValueList& list) {
  start_artefact(out, ArtefactClass::kValueList, list);
  write_naming(out, list);
  for (const ValueItem& item : list.items) {
    out.xml.start("str:ValueItem");
    out.xml.attribute("id", item.id);
    write_annotations(out, item.annotations);
    write_texts(out, "com:Name", item.names);
    write_texts(out, "com:Description", item.descriptions);
    out.xml.end();
  }
  out.xml.end();
}

namespace {

void write_concept(Writing& out, const Concept& one) {
  out.xml.start("str:Concept");
  write_identifiable_attributes(out, one);
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

void write_artefact(Writing& out, const ConceptScheme& scheme) {
  start_artefact(out, ArtefactClass::kConceptScheme, scheme);
  write_naming(out, scheme);
  for (const Concept& item : scheme.items) write_concept(out, item);
  out.xml.end();
}

}  // namespace sdmx::structure
