// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_json.hpp"

#include <algorithm>
#include <iterator>

#include "sdmx/format/grammar/json_fitted.hpp"
#include "sdmx/format/metadata_json_emit.hpp"
#include "sdmx/format/metadata_shape.hpp"

namespace sdmx {

namespace metadata {

using structure::JsonWriting;

void write_periods(JsonWriting& out, const MetadataSet& set) {
  if (set.action) out.json.member("action", to_string(*set.action));
  out.json.member_if("reportingBegin", json::standard_period(set.reporting_begin));
  out.json.member_if("reportingEnd", json::standard_period(set.reporting_end));
  out.json.member_if("publicationYear", set.publication_year);
  out.json.member_if("publicationPeriod", json::standard_period(set.publication_period));
}

}  // namespace metadata

namespace {

using json::JsonVersion;
using structure::JsonWriting;

constexpr std::string_view kDefaultVersion = "1.0";

/// A value or texts: an attribute has one of them.
void check_forms(JsonWriting& out, const ReportedAttribute& attribute) {
  const bool texts = attribute.value || !attribute.texts.empty();
  if (attribute.value && !attribute.texts.empty()) out.cannot_say("Text", attribute.id);
  if (texts && !attribute.structured_texts.empty()) out.cannot_say("StructuredText", attribute.id);
  if (!attribute.start_time.empty()) out.cannot_say("StartTime", attribute.id);
}

void write_value(JsonWriting& out, const ReportedAttribute& attribute) {
  if (attribute.value) return out.json.member("value", *attribute.value);
  json::write_all_texts(out.json, "value",
                        attribute.texts.empty() ? attribute.structured_texts : attribute.texts);
}

void write_attributes(JsonWriting& out, const std::vector<ReportedAttribute>& attributes) {
  structure::write_objects(out, "attributes", attributes, [&](const ReportedAttribute& attribute) {
    check_forms(out, attribute);
    out.json.member("id", attribute.id);
    structure::write_annotations(out, attribute.annotations);
    write_value(out, attribute);
    write_attributes(out, attribute.attributes);
  });
}

void write_set(JsonWriting& out, const MetadataSet& set) {
  out.artefact = set.agency + ':' + set.id + '(' + set.version.text() + ')';
  out.json.member("agencyID", set.agency);
  if (set.version.text() != kDefaultVersion) out.json.member("version", set.version.text());
  structure::write_maintained(out, set);
  metadata::write_periods(out, set);
  if (set.metadataflow) structure::write_urn(out, "metadataflow", *set.metadataflow);
  if (set.provision_agreement) {
    structure::write_urn(out, "metadataProvisionAgreement", *set.provision_agreement);
  }
  structure::write_strings(out, "targets", set.targets);
  write_attributes(out, set.attributes);
}

/// As the information model of the version has them.
std::vector<MetadataSet> in_shape(JsonWriting& out, const std::vector<MetadataSet>& sets) {
  metadata::ShapeReport report{json::name_of(out.version), out.report};
  std::vector<MetadataSet> shaped;
  for (const MetadataSet& set : sets) {
    if (out.v10()) {
      shaped.push_back(metadata::with_reports(set, report));
    } else {
      std::ranges::move(metadata::with_targets(set, report), std::back_inserter(shaped));
    }
  }
  return shaped;
}

void write_all(const MetadataMessage& message, JsonWriting& out) {
  JsonWriter& json = out.json;
  json.begin_object();
  write_meta(json, message.header, out.version, "metadata");
  json.key("data");
  json.begin_object();
  structure::write_objects(out, "metadataSets", in_shape(out, message.sets), [&](const MetadataSet& set) {
    out.v10() ? metadata::write_json10_set(out, set) : write_set(out, set);
  });
  json.end_object();
  json::write_errors(json, message.footer);
  json.end_object();
  json.finish();
}

void write_message(const MetadataMessage& message, Output& output, JsonVersion version, Report& report) {
  write_fitted_json({json::number_of(version), "metadata"}, output, report, [&](Output& text) {
    JsonWriter json(text);
    JsonWriting out{json, report, {}, version};
    write_all(message, out);
  });
}

}  // namespace

void write_json10_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k10, report);
}
void write_json20_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k20, report);
}
void write_json21_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k21, report);
}

}  // namespace sdmx
