// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_structure_reader.hpp"

#include <algorithm>

#include "sdmx/format/ml20_header.hpp"
#include "sdmx/format/ml20_structure_nodes.hpp"
#include "sdmx/format/ml_document.hpp"

namespace sdmx {

namespace ml20 {

using structure::attribute;
using structure::child;
using structure::local_name;

namespace {

struct ElementReader {
  std::string_view element;
  void (*read)(pugi::xml_node, Reading&);
};
constexpr ElementReader kReaders[] = {
    {"OrganisationScheme", read_organisation_scheme},
    {"Dataflow", read_dataflow},
    {"Metadataflow", read_metadataflow},
    {"CategoryScheme", read_category_scheme},
    {"CodeList", read_codelist},
    {"HierarchicalCodelist", read_hierarchical_codelist},
    {"Concept", read_stand_alone_concept},
    {"ConceptScheme", read_concept_scheme},
    {"MetadataStructureDefinition", read_metadata_structure},
    {"KeyFamily", read_key_family},
    {"StructureSet", read_structure_set},
    {"ReportingTaxonomy", read_reporting_taxonomy},
    {"Process", read_process},
    {"Agency", read_agency},
};

constexpr std::string_view kCollections[] = {
    "OrganisationSchemes",
    "Dataflows",
    "Metadataflows",
    "CategorySchemes",
    "CodeLists",
    "HierarchicalCodelists",
    "Concepts",
    "MetadataStructureDefinitions",
    "KeyFamilies",
    "StructureSets",
    "ReportingTaxonomies",
    "Processes",
    "Agencies",
};

/// What stands in a collection and is no artefact: a concept that is there twice is read once.
bool is_artefact(std::string_view element) {
  return element != "Annotations" && element != "Agency" && element != "Concept";
}

std::string identity_of(pugi::xml_node node) {
  return std::string(local_name(node)) + ' ' + agency_of(node) + ':' + attribute(node, "id") + '(' +
         attribute(node, "version") + ')';
}

Reference concept_scheme_of(pugi::xml_node scheme, const std::string& id) {
  Reference reference;
  reference.artefact_class = ArtefactClass::kConceptScheme;
  reference.agency = agency_of(scheme);
  reference.id = id;
  const std::string version = attribute(scheme, "version");
  if (!version.empty() && id != kStandAloneConcepts) reference.version = Version(version);
  return reference;
}

void declare_concept(pugi::xml_node node, const Reference& scheme, Declared& declared) {
  // A concept of many schemes is in none of them by its id alone.
  constexpr size_t kEnough = 16;
  std::vector<Reference>& schemes = declared.concepts[attribute(node, "id")];
  if (schemes.size() < kEnough) schemes.push_back(scheme);
}

void declare(pugi::xml_node artefact, Declared& declared) {
  const std::string_view name = local_name(artefact);
  const std::string version = attribute(artefact, "version");
  const Identity identity{agency_of(artefact), attribute(artefact, "id")};
  if (name == "CodeList") {
    declared.codelists.emplace(identity, version);
    declared.codelist_agencies[identity.second].insert(identity.first);
  }
  if (name == "Concept")
    declare_concept(artefact, concept_scheme_of(artefact, kStandAloneConcepts), declared);
  if (name != "ConceptScheme") return;
  declared.concept_schemes.emplace(identity, version);
  const Reference scheme = concept_scheme_of(artefact, identity.second);
  for (const pugi::xml_node part : artefact.children()) {
    if (local_name(part) == "Concept") declare_concept(part, scheme, declared);
  }
}

void read_collection(pugi::xml_node collection, structure::UniqueIds& identities, Reading& reading) {
  for (const pugi::xml_node artefact : collection.children()) {
    const std::string_view name = local_name(artefact);
    const auto reader = std::ranges::find(kReaders, name, &ElementReader::element);
    if (reader == std::end(kReaders)) {
      if (name != "Annotations") structure::pass_over(artefact, reading.common);
      continue;
    }
    if (is_artefact(name)) identities.add(identity_of(artefact), artefact);
    reader->read(artefact, reading);
  }
}

Header read_header(pugi::xml_node node, Report& report) {
  HeaderReading header;
  Position position = structure::position_of(node);
  const auto sink = [&](Finding finding) {
    finding.position = position;
    report.add(std::move(finding));
  };
  for (const pugi::xml_node part : node.children()) {
    if (part.type() != pugi::node_element) continue;
    position = structure::position_of(part);
    header.read(part, sink);
  }
  position = structure::position_of(node);
  header.finish(sink);
  return header.header;
}

}  // namespace

bool is_collection(std::string_view name) {
  return std::ranges::find(kCollections, name) != std::end(kCollections);
}

void read_structures_in(pugi::xml_node node, StructureMessage& message, Report& report) {
  Reading reading{message, report};
  structure::UniqueIds identities("duplicate-artefact", reading.common);
  for (const pugi::xml_node collection : node.children()) {
    if (!is_collection(local_name(collection))) continue;
    for (const pugi::xml_node artefact : collection.children()) declare(artefact, reading.declared);
  }
  for (const pugi::xml_node collection : node.children()) {
    if (is_collection(local_name(collection))) read_collection(collection, identities, reading);
  }
}

}  // namespace ml20

StructureMessage read_ml20_structures(Input& input, Report& report) {
  StructureMessage message;
  ml::Document document;
  if (ml::load(input, document, report) != ml::Loaded::kNothing) {
    const pugi::xml_node root = document.message;
    const pugi::xml_node header = structure::child(root, "Header");
    message.header = ml20::read_header(header ? header : root, report);
    ml20::read_structures_in(root, message, report);
  }
  ml::resolve_places(input, report);
  return message;
}

}  // namespace sdmx
