// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_data_header.hpp"

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::ml {

namespace {

using structure::attribute;
using structure::local_name;
using structure::token_of;

Party read_party(pugi::xml_node node) {
  Party party;
  party.id = attribute(node, "id");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Name") structure::add_text(part, party.names);
    if (name == "Contact") party.contacts.push_back(structure::read_contact(part));
    if (name == "Timezone") party.timezone = token_of(part);
  }
  return party;
}

HeaderStructure read_structure(pugi::xml_node node, const FindingSink& sink) {
  HeaderStructure structure;
  structure.structure_id = attribute(node, "structureID");
  structure.schema_namespace = attribute(node, "namespace");
  structure.dimension_at_observation = attribute(node, "dimensionAtObservation");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Structure") structure.structure = read_reference(part, ArtefactClass::kDataStructure, sink);
    if (name == "StructureUsage") structure.structure = read_reference(part, ArtefactClass::kDataflow, sink);
    if (name == "MetadataProvisionAgreement") {
      structure.structure = read_reference(part, ArtefactClass::kMetadataProvisionAgreement, sink);
    }
    // So spelt in the 2.1 schema.
    if (name == "ProvisionAgrement" || name == "ProvisionAgreement") {
      structure.structure = read_reference(part, ArtefactClass::kProvisionAgreement, sink);
    }
  }
  return structure;
}

struct TextField {
  std::string_view element;
  std::string Header::*member;
};
constexpr TextField kTextFields[] = {
    {"ID", &Header::id},
    {"Prepared", &Header::prepared},
    {"Extracted", &Header::extracted},
    {"ReportingBegin", &Header::reporting_begin},
    {"ReportingEnd", &Header::reporting_end},
    {"EmbargoDate", &Header::embargo_date},
};

/// V-03: what every header must state.
void check(pugi::xml_node node, const Header& header, const FindingSink& sink) {
  std::vector<std::string> missing;
  if (!structure::child(node, "ID")) missing.emplace_back("ID");  // it may be empty in 2.0
  if (!structure::child(node, "Test")) missing.emplace_back("Test");
  if (header.prepared.empty()) missing.emplace_back("Prepared");
  if (header.sender.id.empty()) missing.emplace_back("Sender");
  if (!missing.empty()) sink(make_finding("header-incomplete", Position{}, {join(missing, ", ")}));
}

}  // namespace

void read_header_part(pugi::xml_node part, Header& header, const FindingSink& sink) {
  const std::string_view name = local_name(part);
  for (const TextField& field : kTextFields) {
    if (name == field.element) header.*field.member = token_of(part);
  }
  if (name == "Test") header.test = token_of(part) == "true" || token_of(part) == "1";
  if (name == "Sender") header.sender = read_party(part);
  if (name == "Receiver") header.receivers.push_back(read_party(part));
  if (name == "Name") structure::add_text(part, header.names);
  if (name == "Source") structure::add_text(part, header.sources);
  if (name == "Structure") header.structures.push_back(read_structure(part, sink));
  if (name == "DataSetID") header.dataset_ids.push_back(token_of(part));
  if (name == "DataProvider")
    header.data_provider = read_reference(part, ArtefactClass::kDataProviderScheme, sink);
  if (name == "DataSetAction") {
    header.action = parse_action(token_of(part));
    if (!header.action) sink(make_finding("bad-syntax", Position{}, {shorten(token_of(part), 80)}));
  }
}

Header read_header(pugi::xml_node header, const FindingSink& sink) {
  Header read;
  for (const pugi::xml_node part : header.children()) read_header_part(part, read, sink);
  check(header, read, sink);
  return read;
}

Footer read_footer(pugi::xml_node footer) {
  Footer read;
  for (const pugi::xml_node part : footer.children()) {
    if (local_name(part) != "Message") continue;
    FooterMessage& message = read.emplace_back();
    message.code = attribute(part, "code");
    message.severity = attribute(part, "severity");
    for (const pugi::xml_node text : part.children()) {
      if (local_name(text) == "Text") structure::add_text(text, message.texts);
    }
  }
  return read;
}

Reference read_reference(pugi::xml_node node, ArtefactClass expected, const FindingSink& sink) {
  Structures none;
  Report report;
  structure::Reading reading{none, report, {}};
  Reference reference = structure::read_reference(node, expected, reading);
  for (const Finding& finding : report.findings()) sink(finding);
  return reference;
}

}  // namespace sdmx::ml
