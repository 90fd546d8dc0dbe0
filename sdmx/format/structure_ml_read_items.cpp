// SPDX-License-Identifier: Apache-2.0
// Item schemes: organisations, code lists, concepts, categories. SDMX 3.1 Information Model 3.6, 4.3, 4.4.
#include <algorithm>
#include <array>

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

constexpr std::array kOrganisationElements = {"Agency", "DataProvider", "DataConsumer", "MetadataProvider",
                                              "OrganisationUnit"};

Organisation read_organisation(pugi::xml_node node) {
  Organisation organisation;
  read_nameable(node, organisation);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Parent") organisation.parent = read_local_reference(part);
    if (local_name(part) == "Contact") organisation.contacts.push_back(read_contact(part));
  }
  return organisation;
}

ArtefactClass scheme_class(std::string_view element) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    if (names.element == element) return names.artefact_class;
  }
  return ArtefactClass::kAgencyScheme;
}

}  // namespace

void read_organisation_scheme(pugi::xml_node node, Reading& reading) {
  OrganisationScheme scheme;
  read_maintainable(node, scheme);
  scheme.artefact_class = scheme_class(local_name(node));
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : node.children()) {
    if (std::ranges::find(kOrganisationElements, local_name(part)) == kOrganisationElements.end()) continue;
    scheme.items.push_back(read_organisation(part));
    ids.add(scheme.items.back().id, part);
  }
  reading.structures.organisation_schemes.push_back(std::move(scheme));
}

namespace {

CodeItem read_code(pugi::xml_node node) {
  CodeItem code;
  read_nameable(node, code);
  code.valid_from = attribute(node, "validFrom");
  code.valid_to = attribute(node, "validTo");
  code.parent = read_local_reference(child(node, "Parent"));
  const pugi::xml_node cell = child(node, "GeoCell");
  code.geography = cell ? text_of(cell) : node.attribute("value").value();
  return code;
}

CodeSelection read_selection(pugi::xml_node node) {
  CodeSelection selection;
  selection.include = local_name(node) == "InclusiveCodeSelection";
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "MemberValue") continue;
    selection.members.push_back({token_of(part), attribute(part, "cascadeValues")});
  }
  return selection;
}

CodelistExtension read_extension(pugi::xml_node node, Reading& reading) {
  CodelistExtension extension;
  extension.prefix = node.attribute("prefix").value();
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Codelist") extension.codelist = read_reference(part, ArtefactClass::kCodelist, reading);
    if (name == "InclusiveCodeSelection" || name == "ExclusiveCodeSelection") {
      extension.selection = read_selection(part);
    }
  }
  return extension;
}

constexpr std::array kCodeElements = {"Code", "GeoFeatureSetCode", "GeoGridCode"};

}  // namespace

void read_codelist(pugi::xml_node node, Reading& reading) {
  Codelist codelist;
  read_maintainable(node, codelist);
  codelist.artefact_class = scheme_class(local_name(node));
  codelist.grid_definition = text_of(child(node, "GridDefinition"));
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "CodelistExtension") codelist.extensions.push_back(read_extension(part, reading));
    if (std::ranges::find(kCodeElements, name) == kCodeElements.end()) continue;
    codelist.items.push_back(read_code(part));
    ids.add(codelist.items.back().id, part);
  }
  reading.structures.codelists.push_back(std::move(codelist));
}

void read_value_list(pugi::xml_node node, Reading& reading) {
  ValueList list;
  read_maintainable(node, list);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "ValueItem") continue;
    ValueItem& item = list.items.emplace_back();
    read_nameable(part, item);
    item.id = part.attribute("id").value();  // any text: blanks count
  }
  reading.structures.value_lists.push_back(std::move(list));
}

namespace {

std::optional<Reference> read_iso_concept(pugi::xml_node node) {
  if (!node) return std::nullopt;
  Reference reference;
  reference.artefact_class = ArtefactClass::kConceptScheme;
  reference.agency = token_of(child(node, "ConceptAgency"));
  reference.id = token_of(child(node, "ConceptSchemeID"));
  reference.item = token_of(child(node, "ConceptID"));
  return reference;
}

Concept read_concept(pugi::xml_node node, Reading& reading) {
  Concept out;
  read_nameable(node, out);
  out.parent = read_local_reference(child(node, "Parent"));
  out.core_representation = read_representation(child(node, "CoreRepresentation"), {}, reading);
  out.iso_concept = read_iso_concept(child(node, "ISOConceptReference"));
  return out;
}

}  // namespace

void read_concept_scheme(pugi::xml_node node, Reading& reading) {
  ConceptScheme scheme;
  read_maintainable(node, scheme);
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "Concept") continue;
    scheme.items.push_back(read_concept(part, reading));
    ids.add(scheme.items.back().id, part);
  }
  reading.structures.concept_schemes.push_back(std::move(scheme));
}

}  // namespace sdmx::structure
