// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_writer.hpp"

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx {

namespace {

using structure::MlVersion;
using structure::References;
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

void write_namespaces(XmlWriter& xml, MlVersion version) {
  xml.attribute("xmlns:mes", structure::schema_namespace(version, "message"));
  xml.attribute("xmlns:str", structure::schema_namespace(version, "structure"));
  xml.attribute("xmlns:com", structure::schema_namespace(version, "common"));
}

struct Target {
  MlVersion version;
  References references = References::kRef;
};

void write_message(const StructureMessage& message, Target target, Output& output, Report& report) {
  const MlVersion version = target.version;
  XmlWriter xml(output);
  Writing out{xml, version, report, {}, target.references};
  xml.declaration();
  xml.start("mes:Structure");
  write_namespaces(xml, version);
  write_header(out, message.header);
  xml.start("mes:Structures");
  structure::write_collections(out, message.structures);
  xml.finish();
}

}  // namespace

void write_ml21_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k21}, output, report);
}

void write_ml21_structures_with_urns(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k21, References::kUrn}, output, report);
}

void write_ml30_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k30}, output, report);
}

void write_ml31_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k31}, output, report);
}

}  // namespace sdmx
