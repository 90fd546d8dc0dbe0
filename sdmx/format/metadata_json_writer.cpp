// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_json.hpp"
#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx {

namespace {

using json::JsonVersion;
using structure::JsonWriting;

void write_value(JsonWriting& out, const ReportedAttribute& attribute) {
  const InternationalString& texts = attribute.texts.empty() ? attribute.structured_texts : attribute.texts;
  if (!attribute.texts.empty() && !attribute.structured_texts.empty()) {
    out.cannot_say("StructuredText", attribute.id);
  }
  if (attribute.value) return out.json.member("value", *attribute.value);
  if (texts.empty()) return;
  out.json.key("value");
  out.json.begin_object();
  for (const auto& [language, text] : texts.texts) {
    out.json.member(language.empty() ? std::string_view("en") : std::string_view(language), text);
  }
  out.json.end_object();
}

void write_attributes(JsonWriting& out, const std::vector<ReportedAttribute>& attributes) {
  structure::write_objects(out, "attributes", attributes, [&](const ReportedAttribute& attribute) {
    out.json.member("id", attribute.id);
    structure::write_annotations(out, attribute.annotations);
    write_value(out, attribute);
    write_attributes(out, attribute.attributes);
  });
}

void write_set(JsonWriting& out, const MetadataSet& set) {
  out.artefact = set.agency + ":" + set.id;
  out.json.member("id", set.id);
  out.json.member("agencyID", set.agency);
  out.json.member("version", set.version.text());
  if (set.names.empty()) out.json.member("name", set.id);
  structure::write_texts(out, {"name", "names"}, set.names);
  structure::write_texts(out, {"description", "descriptions"}, set.descriptions);
  structure::write_annotations(out, set.annotations);
  out.json.member_if("validFrom", set.valid_from);
  out.json.member_if("validTo", set.valid_to);
  if (set.action) out.json.member("action", to_string(*set.action));
  out.json.member_if("reportingBegin", set.reporting_begin);
  out.json.member_if("reportingEnd", set.reporting_end);
  out.json.member_if("publicationYear", set.publication_year);
  out.json.member_if("publicationPeriod", set.publication_period);
  if (set.metadataflow) structure::write_urn(out, "metadataflow", *set.metadataflow);
  if (set.provision_agreement) {
    structure::write_urn(out, "metadataProvisionAgreement", *set.provision_agreement);
  }
  structure::write_strings(out, "targets", set.targets);
  write_attributes(out, set.attributes);
  for (const MetadataReport& report : set.reports) out.cannot_say("Report " + report.id);
}

void write_message(const MetadataMessage& message, Output& output, JsonVersion version, Report& report) {
  JsonWriter json(output);
  JsonWriting out{json, report, {}, version};
  json.begin_object();
  write_meta(json, message.header, version, "metadata");
  json.key("data");
  json.begin_object();
  structure::write_objects(out, "metadataSets", message.sets,
                           [&](const MetadataSet& set) { write_set(out, set); });
  json.end_object();
  json::write_errors(json, message.footer);
  json.end_object();
  json.finish();
}

}  // namespace

void write_json20_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k20, report);
}
void write_json21_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k21, report);
}

}  // namespace sdmx
