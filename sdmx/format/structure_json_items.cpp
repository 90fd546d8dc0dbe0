// SPDX-License-Identifier: Apache-2.0
// Item schemes in SDMX-JSON 2.0: organisations, code lists, concepts, categories.
#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

namespace {

struct ItemsName {
  ArtefactClass artefact_class;
  std::string_view name;
};
constexpr ItemsName kOrganisations[] = {
    {ArtefactClass::kAgencyScheme, "agencies"},
    {ArtefactClass::kDataProviderScheme, "dataProviders"},
    {ArtefactClass::kDataConsumerScheme, "dataConsumers"},
    {ArtefactClass::kMetadataProviderScheme, "metadataProviders"},
    {ArtefactClass::kOrganisationUnitScheme, "organisationUnits"},
};

std::string_view organisations_name(ArtefactClass artefact_class) {
  for (const ItemsName& items : kOrganisations) {
    if (items.artefact_class == artefact_class) return items.name;
  }
  return "organisations";
}

}  // namespace

void write_json_organisation_scheme(JsonWriting& out, const OrganisationScheme& scheme) {
  write_artefact(out, scheme.artefact_class, scheme);
  const bool units = scheme.artefact_class == ArtefactClass::kOrganisationUnitScheme;
  write_objects(out, organisations_name(scheme.artefact_class), scheme.items, [&](const Organisation& one) {
    write_naming(out, one);
    if (units) out.json.member_if("parent", one.parent);
    if (!units && !one.parent.empty()) out.cannot_say("parent", one.id);
    write_contacts(out, one.contacts);
  });
}

namespace {

void write_code(JsonWriting& out, const CodeItem& code, ArtefactClass artefact_class) {
  write_naming(out, code);
  if (artefact_class == ArtefactClass::kGeoRefCodelist) out.json.member("value", code.geography);
  if (artefact_class == ArtefactClass::kGeoGridCodelist) out.json.member("geoCell", code.geography);
  out.json.member_if("parent", code.parent);
  if (!code.valid_from.empty() || !code.valid_to.empty()) out.cannot_say("validFrom, validTo", code.id);
}

bool is_wildcard(const CodeSelection::Member& member) { return member.value.find('%') != std::string::npos; }

void write_selection(JsonWriting& out, const CodeSelection& selection) {
  std::vector<std::string> wildcards;
  std::vector<CodeSelection::Member> members;
  for (const CodeSelection::Member& member : selection.members) {
    if (!is_wildcard(member)) {
      members.push_back(member);
      continue;
    }
    wildcards.push_back(member.value);
    if (!member.cascade.empty() && member.cascade != "false") out.cannot_say("cascadeValues " + member.value);
  }
  out.json.key(selection.include ? "inclusiveCodeSelection" : "exclusiveCodeSelection");
  out.json.begin_object();
  write_strings(out, "wildcardedMemberValues", wildcards);
  write_objects(out, "memberValues", members, [&](const CodeSelection::Member& member) {
    out.json.member("value", member.value);
    if (member.cascade == "excluderoot") out.json.member("cascadeValues", member.cascade);
    if (member.cascade == "true" || member.cascade == "false") {
      write_flag(out, "cascadeValues", member.cascade == "true");
    }
  });
  out.json.end_object();
}

}  // namespace

void write_json_codelist(JsonWriting& out, const Codelist& codelist) {
  const ArtefactClass of_class = codelist.artefact_class;
  write_artefact(out, of_class, codelist);
  std::string_view items = "codes";
  if (of_class == ArtefactClass::kGeoRefCodelist) {
    items = "geoFeatureSetCodes";
    out.json.member("geoType", "GeographicCodelist");
  } else if (of_class == ArtefactClass::kGeoGridCodelist) {
    items = "geoGridCodes";
    out.json.member("geoType", "GeoGridCodelist");
    out.json.member_if("gridDefinition", codelist.grid_definition);
  }
  write_objects(out, items, codelist.items, [&](const CodeItem& code) { write_code(out, code, of_class); });
  if (out.v10()) {
    for (const CodelistExtension& extension : codelist.extensions) out.cannot_say(to_urn(extension.codelist));
    return;
  }
  write_objects(out, "codelistExtensions", codelist.extensions, [&](const CodelistExtension& extension) {
    write_urn(out, "codelist", extension.codelist);
    out.json.member_if("prefix", extension.prefix);
    if (extension.selection) write_selection(out, *extension.selection);
  });
}

namespace {

void write_concept(JsonWriting& out, const Concept& one) {
  write_naming(out, one);
  out.json.member_if("parent", one.parent);
  if (one.core_representation) {
    write_representation(out, "coreRepresentation", *one.core_representation, JsonFormatPlace::kComponent,
                         one.id);
  }
  if (const auto& iso = one.iso_concept) {
    out.json.key("isoConceptReference");
    out.json.begin_object();
    out.json.member("conceptAgency", iso->agency);
    out.json.member("conceptSchemeID", iso->id);
    out.json.member("conceptID", iso->item);
    out.json.end_object();
  }
}

}  // namespace

void write_json_concept_scheme(JsonWriting& out, const ConceptScheme& scheme) {
  write_artefact(out, ArtefactClass::kConceptScheme, scheme);
  write_objects(out, "concepts", scheme.items, [&](const Concept& one) { write_concept(out, one); });
}

namespace {

void write_categories(JsonWriting& out, const std::vector<Category>& categories) {
  write_objects(out, "categories", categories, [&](const Category& category) {
    write_naming(out, category);
    write_categories(out, category.children);
  });
}

}  // namespace

void write_json_category_scheme(JsonWriting& out, const CategoryScheme& scheme) {
  write_artefact(out, ArtefactClass::kCategoryScheme, scheme);
  write_categories(out, scheme.items);
}

void write_json_categorisation(JsonWriting& out, const Categorisation& categorisation) {
  write_artefact(out, ArtefactClass::kCategorisation, categorisation);
  if (!categorisation.source.empty()) write_urn(out, "source", categorisation.source);
  if (!categorisation.target.empty()) write_urn(out, "target", categorisation.target);
}

}  // namespace sdmx::structure
