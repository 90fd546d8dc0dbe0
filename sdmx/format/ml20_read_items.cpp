// SPDX-License-Identifier: Apache-2.0
/// Organisations, code lists and concepts of SDMX-ML 2.0.

#include <algorithm>

#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::attribute;
using structure::child;
using structure::local_name;

namespace {

/// A contact says what it is for by the name of its element; its id is an element too.
Contact read_contact(pugi::xml_node node) {
  Contact contact = structure::read_contact(node);
  contact.id = structure::token_of(child(node, "id"));
  const std::string_view purpose = local_name(node);
  if (contact.roles.empty() && purpose != "OtherContact") contact.roles.set("en", std::string(purpose));
  return contact;
}

Organisation read_organisation(pugi::xml_node node) {
  Organisation organisation;
  structure::read_nameable(node, organisation);
  organisation.parent = attribute(node, "parentOrganisation");
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part).ends_with("Contact")) organisation.contacts.push_back(read_contact(part));
  }
  return organisation;
}

struct SchemeKind {
  std::string_view id;          ///< that 2.1 fixes for schemes of this kind
  std::string_view collection;  ///< the only one that may be there
  ArtefactClass artefact_class;
};
constexpr SchemeKind kSchemeKinds[] = {
    {"AGENCIES", "Agencies", ArtefactClass::kAgencyScheme},
    {"DATA_PROVIDERS", "DataProviders", ArtefactClass::kDataProviderScheme},
    {"DATA_CONSUMERS", "DataConsumers", ArtefactClass::kDataConsumerScheme},
};

/// An OrganisationScheme holds agencies, providers and consumers together. One of 2.1 that holds one kind
/// only has a fixed id; where id and content say that it is such a one, it is; else its organisations are
/// units.
ArtefactClass class_of_scheme(pugi::xml_node node, const std::string& id) {
  const auto holds_only = [&](std::string_view collection) {
    return std::ranges::all_of(node.children(), [&](pugi::xml_node part) {
      const std::string_view name = local_name(part);
      const bool any =
          std::ranges::find(kSchemeKinds, name, &SchemeKind::collection) != std::end(kSchemeKinds);
      return !any || name == collection;
    });
  };
  for (const SchemeKind& kind : kSchemeKinds) {
    if (id == kind.id && holds_only(kind.collection)) return kind.artefact_class;
  }
  return ArtefactClass::kOrganisationUnitScheme;
}

bool is_organisation(std::string_view name) {
  return name == "Agency" || name == "DataProvider" || name == "DataConsumer";
}

}  // namespace

void read_organisation_scheme(pugi::xml_node node, Reading& reading) {
  OrganisationScheme scheme;
  read_identity(node, scheme);
  scheme.artefact_class = class_of_scheme(node, scheme.id);
  const bool units = scheme.artefact_class == ArtefactClass::kOrganisationUnitScheme;
  std::set<std::string> seen;  // the same organisation may be agency and provider
  for (const pugi::xml_node collection : node.children()) {
    for (const pugi::xml_node part : collection.children()) {
      if (!is_organisation(local_name(part)) || !seen.insert(attribute(part, "id")).second) continue;
      scheme.items.push_back(read_organisation(part));
      if (!units) scheme.items.back().parent.clear();
    }
  }
  reading.add(reading.message.structures.organisation_schemes, std::move(scheme));
}

/// 1.0 lists agencies that stand in no scheme.
void read_agency(pugi::xml_node node, Reading& reading) {
  auto& schemes = reading.message.structures.organisation_schemes;
  const auto is_agencies = [](const OrganisationScheme& scheme) { return scheme.id == "AGENCIES"; };
  auto scheme = std::ranges::find_if(schemes, is_agencies);
  if (scheme == schemes.end()) {
    OrganisationScheme agencies;
    agencies.id = "AGENCIES";
    agencies.agency = "SDMX";
    agencies.names.set("en", "Agencies");
    schemes.push_back(std::move(agencies));
    scheme = schemes.end() - 1;
  }
  scheme->items.push_back(read_organisation(node));
  scheme->items.back().parent.clear();
}

void read_codelist(pugi::xml_node node, Reading& reading) {
  Codelist codelist;
  read_identity(node, codelist);
  structure::UniqueIds ids("duplicate-artefact", reading.common);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "Code") continue;
    CodeItem& code = codelist.items.emplace_back();
    structure::read_nameable(part, code);
    code.id = attribute(part, "value");
    code.parent = attribute(part, "parentCode");
    // A code has a description only: it is what later versions call its name.
    if (code.names.empty()) std::swap(code.names, code.descriptions);
    ids.add(code.id, part);
  }
  reading.add(reading.message.structures.codelists, std::move(codelist));
}

namespace {

Concept read_concept(pugi::xml_node node, const std::string& agency, Reading& reading) {
  Concept out;
  structure::read_nameable(node, out);
  out.parent = attribute(node, "parent");
  out.core_representation = read_text_format(child(node, "TextFormat"), reading);
  const std::string codelist = attribute(node, "coreRepresentation");
  if (codelist.empty()) return out;
  if (!out.core_representation) out.core_representation.emplace();
  const std::string stated = attribute(node, "coreRepresentationAgency");
  out.core_representation->text_type.reset();
  out.core_representation->enumeration =
      codelist_named(codelist, stated.empty() ? agency : stated, "", reading);
  return out;
}

}  // namespace

void read_concept_scheme(pugi::xml_node node, Reading& reading) {
  ConceptScheme scheme;
  read_identity(node, scheme);
  structure::UniqueIds ids("duplicate-artefact", reading.common);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "Concept") continue;
    scheme.items.push_back(read_concept(part, scheme.agency, reading));
    ids.add(scheme.items.back().id, part);
  }
  reading.add(reading.message.structures.concept_schemes, std::move(scheme));
}

/// Concepts outside of a scheme are put into one for each agency, where the first of them stands.
void read_stand_alone_concept(pugi::xml_node node, Reading& reading) {
  const std::string agency = agency_of(node);
  auto& schemes = reading.message.structures.concept_schemes;
  auto scheme = std::ranges::find_if(schemes, [&](const ConceptScheme& candidate) {
    return candidate.id == kStandAloneConcepts && candidate.agency == agency;
  });
  if (scheme == schemes.end()) {
    ConceptScheme made;
    made.id = kStandAloneConcepts;
    made.agency = agency;
    made.names.set("en", "Concepts that stand in no scheme");
    reading.add(schemes, std::move(made));
    scheme = schemes.end() - 1;
  }
  Concept read = read_concept(node, agency, reading);
  if (reading.stand_alone.insert({agency, read.id}).second) scheme->items.push_back(std::move(read));
}

}  // namespace sdmx::ml20
