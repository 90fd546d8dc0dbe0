// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_writer.hpp"

#include "sdmx/format/grammar/fitted.hpp"
#include "sdmx/format/ml_header_writer.hpp"
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx {

namespace {

using structure::MlVersion;
using structure::References;
using structure::Writing;

void write_header(Writing& out, const Header& header) {
  out.xml.start("mes:Header");
  ml::write_header_start(out, header, 1);
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

void write_all(const StructureMessage& message, Target target, Output& output, Report& report) {
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

void write_message(const StructureMessage& message, Target target, Output& output, Report& report) {
  write_fitted(structure::name_of(target.version), output, report,
               [&](Output& text) { write_all(message, target, text, report); });
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
