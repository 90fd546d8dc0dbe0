// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/format/json_document_reader.hpp"
#include "sdmx/format/metadata_json.hpp"
#include "sdmx/format/metadata_shape.hpp"
#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx {

namespace {

using structure::JsonReading;

struct Property {
  std::string_view member;
  std::string MetadataSet::*text;
};
constexpr Property kProperties[] = {
    {"reportingBegin", &MetadataSet::reporting_begin},
    {"reportingEnd", &MetadataSet::reporting_end},
    {"publicationYear", &MetadataSet::publication_year},
    {"publicationPeriod", &MetadataSet::publication_period},
};

/// 2.x does not say which texts are XHTML.
void set_texts(const JsonValue& object, ReportedAttribute& attribute) {
  InternationalString texts;
  for (const JsonValue& text : object.children) {
    if (text.is_scalar()) texts.set(text.name, text.text);
  }
  const bool structured =
      std::ranges::all_of(texts.texts, [](const auto& one) { return metadata::is_xhtml(one.text); });
  (structured ? attribute.structured_texts : attribute.texts) = std::move(texts);
}

/// The scanner bounds the depth.
void read_attributes(std::span<const JsonValue> items, std::vector<ReportedAttribute>& attributes) {
  for (const JsonValue& item : items) {
    ReportedAttribute& attribute = attributes.emplace_back();
    attribute.id = item.text_of("id");
    attribute.annotations = json::read_annotations(item);
    const JsonValue* value = item.find("value");
    if (value && value->is_object()) set_texts(*value, attribute);
    if (value && value->is_scalar()) attribute.value = value->text;
    // 1.0 has members for texts.
    if (item.find("text") || item.find("texts")) attribute.texts = json::read_texts(item, {"text", "texts"});
    if (item.find("structuredText") || item.find("structuredTexts")) {
      attribute.structured_texts = json::read_texts(item, {"structuredText", "structuredTexts"});
    }
    read_attributes(item.children_of("attributes"), attribute.attributes);
    if (const JsonValue* set = item.find("attributeSet")) {
      read_attributes(set->children_of("reportedAttributes"), attribute.attributes);
    }
  }
}

ReferenceValue read_reference_value(const JsonValue& item) {
  using Kind = ReferenceValue::Kind;
  ReferenceValue value;
  value.id = item.text_of("id");
  if (const JsonValue* key = item.find("dataKey")) {
    value.kind = Kind::kDataKey;
    for (const JsonValue& one : key->children_of("keyValues")) {
      value.key.emplace_back(one.text_of("id"), std::vector<std::string>{std::string(one.text_of("value"))});
    }
  } else if (const JsonValue* set = item.find("dataSet")) {
    value.kind = Kind::kDataSet;
    value.data_set_id = set->text_of("id");
    value.provider = set->text_of("dataProvider");
  } else if (item.find("constraintContent")) {
    value.kind = Kind::kConstraint;
    value.object = item.text_of("constraintContent");
  } else if (item.find("reportPeriod")) {
    value.kind = Kind::kPeriod;
    value.value = item.text_of("reportPeriod");
  } else {
    value.object = item.text_of("object");
  }
  return value;
}

MetadataReport read_report(const JsonValue& item) {
  MetadataReport report;
  report.id = item.text_of("id");
  report.annotations = json::read_annotations(item);
  if (const JsonValue* target = item.find("target")) {
    report.target = target->text_of("id");
    for (const JsonValue& value : target->children_of("referenceValues")) {
      report.target_values.push_back(read_reference_value(value));
    }
  }
  if (const JsonValue* set = item.find("attributeSet")) {
    read_attributes(set->children_of("reportedAttributes"), report.attributes);
  }
  return report;
}

/// The links of sets of 1.0 say what they belong to.
void read_belonging(MetadataSet& set) {
  struct Belonging {
    ArtefactClass artefact_class;
    std::optional<Reference> MetadataSet::*member;
  };
  constexpr Belonging kBelongings[] = {
      {ArtefactClass::kMetadataStructure, &MetadataSet::structure},
      {ArtefactClass::kMetadataflow, &MetadataSet::metadataflow},
      {ArtefactClass::kProvisionAgreement, &MetadataSet::provision_agreement},
  };
  std::erase_if(set.links, [&](const Link& link) {
    const auto reference = parse_urn(link.urn);
    if (!reference) return false;
    const auto found = std::ranges::find(kBelongings, reference->artefact_class, &Belonging::artefact_class);
    if (found == std::end(kBelongings) || set.*found->member) return false;
    set.*found->member = *reference;
    return link.url.empty();
  });
}

MetadataSet read_set(const JsonValue& object, JsonReading& reading) {
  MetadataSet set;
  // The sets of 1.0 are no artefacts.
  if (object.find("reports")) {
    structure::read_identity(object, set, reading);
    read_belonging(set);
    set.names = json::read_texts(object, {"name", "names"});
    set.valid_from = object.text_of("validFrom");
    set.valid_to = object.text_of("validTo");
    set.provider = structure::read_urn_if(object, "dataProvider", reading);
  } else {
    structure::read_artefact(object, set, reading);
  }
  set.metadataflow = structure::read_urn_if(object, "metadataflow", reading);
  set.provision_agreement = structure::read_urn_if(object, "metadataProvisionAgreement", reading);
  for (const Property& property : kProperties) set.*property.text = object.text_of(property.member);
  if (object.find("action")) set.action = parse_action(object.text_of("action"));
  set.targets = json::read_strings(object, "targets");
  read_attributes(object.children_of("attributes"), set.attributes);
  for (const JsonValue& report : object.children_of("reports")) set.reports.push_back(read_report(report));
  return set;
}

class MessageReader : private json::DocumentReader {
 public:
  MessageReader(const Input& input, Report& report) : DocumentReader(input, report) {}

  MetadataMessage read() {
    read_message();
    return std::move(message_);
  }

 private:
  void read_member(std::string_view name, Token value) override {
    if (name == "meta") return read_header(name, value, message_.header);
    if (name == "metadataSets") return read_sets(value);
    if (name == "errors") {
      message_.footer = json::read_errors(read_tree(name, value));
    } else {
      scanner_.skip_value(value);
    }
  }

  void read_sets(Token first) {
    Structures none;
    JsonReading reading{none, report_};
    read_objects("metadataSets", first,
                 [&](const JsonValue& set) { message_.sets.push_back(read_set(set, reading)); });
  }

  MetadataMessage message_;
};

}  // namespace

MetadataMessage read_json_metadata(Input& input, Report& report) {
  MetadataMessage message = MessageReader(input, report).read();
  LineFinder lines(input.reopen());
  report.resolve([&](Position position) { return lines.place(position); });
  return message;
}

}  // namespace sdmx
