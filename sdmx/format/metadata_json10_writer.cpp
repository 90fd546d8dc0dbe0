// SPDX-License-Identifier: Apache-2.0
// The sets of SDMX-JSON 1.0, which have the reports of 2.1.
#include "sdmx/format/metadata_json_emit.hpp"

namespace sdmx::metadata {

namespace {

using structure::JsonWriting;

constexpr std::string_view kRelations[] = {"metadatastructure", "metadataflow", "provisionagreement"};

/// What a set belongs to is said by its links, which must be there.
void write_links(JsonWriting& out, const MetadataSet& set) {
  const std::optional<Reference>* const references[] = {&set.structure, &set.metadataflow,
                                                        &set.provision_agreement};
  std::vector<Link> links;
  for (size_t i = 0; i < std::size(kRelations); ++i) {
    if (!*references[i]) continue;
    Link& link = links.emplace_back();
    link.rel = kRelations[i];
    link.urn = to_urn(**references[i]);
  }
  for (const Link& link : set.links) {
    std::erase_if(links, [&](const Link& other) { return other.urn == link.urn; });
    links.push_back(link);
  }
  out.json.key("links");
  out.json.begin_array();
  for (const Link& link : links) {
    out.json.begin_object();
    structure::write_link(out, link);
    out.json.end_object();
  }
  out.json.end_array();
}

void write_attributes(JsonWriting& out, const std::vector<ReportedAttribute>& attributes) {
  if (attributes.empty()) return;
  out.json.key("attributeSet");
  out.json.begin_object();
  structure::write_objects(out, "reportedAttributes", attributes, [&](const ReportedAttribute& attribute) {
    if (!attribute.start_time.empty()) out.cannot_say("StartTime", attribute.id);
    out.json.member("id", attribute.id);
    structure::write_annotations(out, attribute.annotations);
    if (attribute.value) out.json.member("value", *attribute.value);
    structure::write_texts(out, {"text", "texts"}, attribute.texts);
    structure::write_texts(out, {"structuredText", "structuredTexts"}, attribute.structured_texts);
    write_attributes(out, attribute.attributes);
  });
  out.json.end_object();
}

/// Of a component one value.
void write_key(JsonWriting& out, const ReferenceValue& value) {
  out.json.key("dataKey");
  out.json.begin_object();
  structure::write_objects(out, "keyValues", value.key, [&](const auto& part) {
    const auto& [component, values] = part;
    out.json.member("id", component);
    out.json.member("value", values.empty() ? std::string_view() : std::string_view(values.front()));
    for (size_t i = 1; i < values.size(); ++i) out.cannot_say(values[i], component);
  });
  out.json.end_object();
}

void write_data_set(JsonWriting& out, const ReferenceValue& value) {
  out.json.key("dataSet");
  out.json.begin_object();
  out.json.member("dataProvider", value.provider);
  out.json.member("id", value.data_set_id);
  out.json.end_object();
}

/// A value of a component in 2.0 is a key of one component.
ReferenceValue as_key(JsonWriting& out, const ReferenceValue& value) {
  if (!value.id.empty() && !value.object.empty()) out.cannot_say(value.object, value.id);
  ReferenceValue key = value;
  key.id = value.id.empty() ? value.object : value.id;
  key.key = {{key.id, {value.value}}};
  return key;
}

void write_value(JsonWriting& out, const ReferenceValue& value) {
  using Kind = ReferenceValue::Kind;
  if (value.kind == Kind::kComponent) {
    const ReferenceValue key = as_key(out, value);
    out.json.member("id", key.id);
    return write_key(out, key);
  }
  out.json.member("id", value.id);
  if (value.kind == Kind::kObject) out.json.member("object", value.object);
  if (value.kind == Kind::kConstraint) out.json.member("constraintContent", value.object);
  if (value.kind == Kind::kPeriod) {
    out.json.member("reportPeriod", json::standard_period(value.value));
  }
  if (value.kind == Kind::kDataKey) write_key(out, value);
  if (value.kind == Kind::kDataSet) write_data_set(out, value);
}

void write_report(JsonWriting& out, const MetadataReport& report) {
  out.json.member("id", report.id);
  structure::write_annotations(out, report.annotations);
  out.json.key("target");
  out.json.begin_object();
  out.json.member("id", report.target);
  structure::write_objects(out, "referenceValues", report.target_values,
                           [&](const ReferenceValue& value) { write_value(out, value); });
  out.json.end_object();
  write_attributes(out, report.attributes);
}

}  // namespace

void write_json10_set(JsonWriting& out, const MetadataSet& set) {
  out.artefact = set.id;
  out.json.member_if("id", set.id);
  structure::write_texts(out, {"name", "names"}, set.names);
  structure::write_annotations(out, set.annotations);
  structure::write_validity(out, set.valid_from, set.valid_to);
  write_periods(out, set);
  write_links(out, set);
  if (set.provider) structure::write_urn(out, "dataProvider", *set.provider);
  structure::write_objects(out, "reports", set.reports,
                           [&](const MetadataReport& report) { write_report(out, report); });
}

}  // namespace sdmx::metadata
