// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_writer.hpp"

#include <functional>

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx {

namespace {

using structure::MlVersion;
using structure::Writing;

void write_party(Writing& out, std::string_view element, const Party& party) {
  out.xml.start(element);
  out.xml.attribute("id", party.id);
  structure::write_texts(out, "com:Name", party.names);
  for (const Contact& contact : party.contacts) structure::write_contact(out, "mes", contact);
  if (!party.timezone.empty() && element == "mes:Sender") out.xml.element("mes:Timezone", party.timezone);
  out.xml.end();
}

void write_header(Writing& out, const Header& header) {
  out.xml.start("mes:Header");
  out.xml.element("mes:ID", header.id);
  out.xml.element("mes:Test", header.test ? "true" : "false");
  out.xml.element("mes:Prepared", header.prepared);
  write_party(out, "mes:Sender", header.sender);
  if (!header.receivers.empty()) write_party(out, "mes:Receiver", header.receivers.front());
  structure::write_texts(out, "mes:Source", header.sources);
  out.xml.end();
}

/// A collection, left out when nothing is in it.
template <typename Items>
void write_collection(Writing& out, std::string_view element, const Items& items,
                      void (*write)(Writing&, const typename Items::value_type&)) {
  if (items.empty()) return;
  out.xml.start(element);
  for (const auto& item : items) write(out, item);
  out.xml.end();
}

/// 2.1 has one collection for all organisations, and no metadata providers.
void write_organisations_of_21(Writing& out, const Structures& structures) {
  std::deque<OrganisationScheme> known;
  for (const OrganisationScheme& scheme : structures.organisation_schemes) {
    if (structure::has_class(out, scheme.artefact_class)) {
      known.push_back(scheme);
    } else {
      out.cannot_say(names_of(scheme.artefact_class).element);
    }
  }
  write_collection(out, "str:OrganisationSchemes", known, structure::write_organisation_scheme);
}

/// 3.x has a collection for each kind of organisation.
void write_organisations_of_3x(Writing& out, const Structures& structures) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    std::deque<OrganisationScheme> schemes;
    for (const OrganisationScheme& scheme : structures.organisation_schemes) {
      if (scheme.artefact_class == names.artefact_class) schemes.push_back(scheme);
    }
    write_collection(out, "str:" + std::string(names.collection), schemes,
                     structure::write_organisation_scheme);
  }
}

/// In the order that SDMXStructure.xsd of 2.1 prescribes.
void write_structures_of_21(Writing& out, const Structures& all) {
  write_organisations_of_21(out, all);
  write_collection(out, "str:Dataflows", all.dataflows, structure::write_dataflow);
  write_collection(out, "str:CategorySchemes", all.category_schemes, structure::write_category_scheme);
  write_collection(out, "str:Categorisations", all.categorisations, structure::write_categorisation);
  write_collection(out, "str:Codelists", all.codelists, structure::write_codelist);
  write_collection(out, "str:Concepts", all.concept_schemes, structure::write_concept_scheme);
  write_collection(out, "str:DataStructures", all.data_structures, structure::write_data_structure);
  write_collection(out, "str:Constraints", all.data_constraints, structure::write_data_constraint);
  write_collection(out, "str:ProvisionAgreements", all.provision_agreements,
                   structure::write_provision_agreement);
}

/// 3.1 has a collection of its own for what there is.
void write_constraints_of_3x(Writing& out, const Structures& all) {
  std::deque<DataConstraint> constraints, availability;
  for (const DataConstraint& constraint : all.data_constraints) {
    const bool apart = out.v31() && structure::is_availability(constraint);
    (apart ? availability : constraints).push_back(constraint);
  }
  write_collection(out, "str:DataConstraints", constraints, structure::write_data_constraint);
  write_collection(out, "str:AvailabilityConstraints", availability,
                   structure::write_availability_constraint);
}

/// In the order of ArtefactClass; 3.x admits any.
void write_structures_of_3x(Writing& out, const Structures& all) {
  write_organisations_of_3x(out, all);
  write_collection(out, "str:Codelists", all.codelists, structure::write_codelist);
  write_collection(out, "str:ConceptSchemes", all.concept_schemes, structure::write_concept_scheme);
  write_collection(out, "str:DataStructures", all.data_structures, structure::write_data_structure);
  write_collection(out, "str:Dataflows", all.dataflows, structure::write_dataflow);
  write_collection(out, "str:ProvisionAgreements", all.provision_agreements,
                   structure::write_provision_agreement);
  write_constraints_of_3x(out, all);
  write_collection(out, "str:CategorySchemes", all.category_schemes, structure::write_category_scheme);
  write_collection(out, "str:Categorisations", all.categorisations, structure::write_categorisation);
}

void write_namespaces(XmlWriter& xml, MlVersion version) {
  xml.attribute("xmlns:mes", structure::schema_namespace(version, "message"));
  xml.attribute("xmlns:str", structure::schema_namespace(version, "structure"));
  xml.attribute("xmlns:com", structure::schema_namespace(version, "common"));
}

void write_message(const StructureMessage& message, MlVersion version, Output& output, Report& report) {
  XmlWriter xml(output);
  Writing out{xml, version, report, {}};
  xml.declaration();
  xml.start("mes:Structure");
  write_namespaces(xml, version);
  write_header(out, message.header);
  xml.start("mes:Structures");
  out.v21() ? write_structures_of_21(out, message.structures)
            : write_structures_of_3x(out, message.structures);
  xml.finish();
}

}  // namespace

void write_ml21_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k21, output, report);
}

void write_ml30_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k30, output, report);
}

void write_ml31_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k31, output, report);
}

}  // namespace sdmx
