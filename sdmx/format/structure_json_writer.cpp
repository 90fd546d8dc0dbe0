// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_writer.hpp"

#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx {

namespace {

using structure::JsonWriting;

// Readers recognise the message by this address among its first bytes.
constexpr std::string_view kSchema =
    "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/structure-message/tools/schemas/2.0.0/"
    "sdmx-json-structure-schema.json";

void write_party(JsonWriting& out, const Party& party) {
  out.json.member("id", party.id);
  structure::write_texts(out, {"name", "names"}, party.names);
  structure::write_contacts(out, party.contacts);
}

void write_meta(JsonWriting& out, const Header& header) {
  out.json.key("meta");
  out.json.begin_object();
  out.json.member("schema", kSchema);
  out.json.member("id", header.id);
  structure::write_flag(out, "test", header.test);
  out.json.member("prepared", header.prepared);
  out.json.key("sender");
  out.json.begin_object();
  write_party(out, header.sender);
  out.json.end_object();
  structure::write_objects(out, "receivers", header.receivers,
                           [&](const Party& party) { write_party(out, party); });
  out.json.end_object();
}

void write_organisations(JsonWriting& out, const Structures& structures) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    std::vector<const OrganisationScheme*> schemes;
    for (const OrganisationScheme& scheme : structures.organisation_schemes) {
      if (scheme.artefact_class == names.artefact_class) schemes.push_back(&scheme);
    }
    structure::write_objects(out, names.json, schemes, [&](const OrganisationScheme* scheme) {
      structure::write_json_organisation_scheme(out, *scheme);
    });
  }
}

template <typename Items>
void write_collection(JsonWriting& out, const Items& items,
                      void (*write)(JsonWriting&, const typename Items::value_type&)) {
  const std::string_view name = names_of(typename Items::value_type{}.artefact_class).json;
  structure::write_objects(out, name, items, [&](const auto& item) { write(out, item); });
}

void write_data(JsonWriting& out, const Structures& all) {
  out.json.key("data");
  out.json.begin_object();
  write_organisations(out, all);
  write_collection(out, all.codelists, structure::write_json_codelist);
  write_collection(out, all.concept_schemes, structure::write_json_concept_scheme);
  write_collection(out, all.data_structures, structure::write_json_data_structure);
  write_collection(out, all.dataflows, structure::write_json_dataflow);
  write_collection(out, all.provision_agreements, structure::write_json_provision_agreement);
  write_collection(out, all.data_constraints, structure::write_json_data_constraint);
  write_collection(out, all.category_schemes, structure::write_json_category_scheme);
  write_collection(out, all.categorisations, structure::write_json_categorisation);
  out.json.end_object();
}

}  // namespace

void write_json20_structures(const StructureMessage& message, Output& output, Report& report) {
  JsonWriter json(output);
  JsonWriting out{json, report, {}};
  json.begin_object();
  write_meta(out, message.header);
  write_data(out, message.structures);
  json.end_object();
  json.finish();
}

}  // namespace sdmx
