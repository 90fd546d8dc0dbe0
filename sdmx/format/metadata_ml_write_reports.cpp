// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <pugixml.hpp>

#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_ml_emit.hpp"

namespace sdmx::metadata {

namespace {

using structure::Writing;

/// XHTML of other formats is whatever they hold: what is no XML stays text.
bool is_xml(const std::string& text) {
  pugi::xml_document document;
  return static_cast<bool>(document.load_buffer(
      text.data(), text.size(), pugi::parse_fragment | pugi::parse_full, pugi::encoding_utf8));
}

void write_structured_texts(Writing& out, const InternationalString& texts) {
  for (const auto& [language, text] : texts.texts) {
    out.xml.start("com:StructuredText");
    out.xml.attribute("xml:lang", language.empty() ? std::string_view("en") : language);
    is_xml(text) ? out.xml.raw(text) : out.xml.text(text);
    out.xml.end();
  }
}

/// A version has one form for each attribute.
void check_forms(Writing& out, const ReportedAttribute& attribute) {
  const bool texts = !attribute.texts.empty(), structured = !attribute.structured_texts.empty();
  const bool value = attribute.value.has_value() && !out.v21();
  if (texts && structured) out.cannot_say("Text", attribute.id);
  if (value && (texts || structured)) out.cannot_say("Value", attribute.id);
  if (!attribute.start_time.empty()) out.cannot_say("StartTime", attribute.id);
}

class ReportWriter {
 public:
  /// Without a prefix the generic form.
  ReportWriter(Writing& out, std::string prefix) : out_(out), prefix_(std::move(prefix)) {}

  void write(const MetadataReport& report) {
    start("Report", report.id, report.id);
    structure::write_annotations(out_, report.annotations);
    start("Target", report.target, report.id + '.' + report.target);
    for (const ReferenceValue& value : report.target_values) write_value(value, report.target);
    out_.xml.end();
    write_attributes(report.attributes);
    out_.xml.end();
  }

 private:
  bool specific() const { return !prefix_.empty(); }
  std::string named(std::string_view element) const {
    return specific() ? std::string(element) : "md:" + std::string(element);
  }

  void start(std::string_view element, const std::string& id, const std::string& type) {
    out_.xml.start(named(element));
    if (specific()) out_.xml.attribute("xsi:type", prefix_ + ':' + type);
    out_.xml.attribute("id", id);
  }

  void write_value(const ReferenceValue& value, const std::string& target) {
    using Kind = ReferenceValue::Kind;
    start("ReferenceValue", id_of(value), target + '.' + type_of(value));
    switch (value.kind) {
      case Kind::kObject:
        write_urn("ObjectReference", value.object);
        break;
      case Kind::kConstraint:
        write_urn("ConstraintContentReference", value.object);
        break;
      case Kind::kPeriod:
        out_.xml.element(named("ReportPeriod"), value.value);
        break;
      case Kind::kDataKey:
        write_key(value.key);
        break;
      case Kind::kDataSet:
        write_data_set(value);
        break;
      case Kind::kComponent:
        write_component(value);
        break;
    }
    out_.xml.end();
  }

  static std::string id_of(const ReferenceValue& value) { return value.id.empty() ? value.object : value.id; }

  /// SDMX 2.1: targets that are no objects have fixed ids and types called after what they are.
  static std::string type_of(const ReferenceValue& value) {
    switch (value.kind) {
      case ReferenceValue::Kind::kPeriod:
        return "ReportPeriodTarget";
      case ReferenceValue::Kind::kDataSet:
        return "DataSetTarget";
      case ReferenceValue::Kind::kDataKey:
        return "KeyDescriptorValuesTarget";
      case ReferenceValue::Kind::kConstraint:
        return "ConstraintContentTarget";
      default:
        return id_of(value);
    }
  }

  void write_urn(std::string_view element, const std::string& urn) {
    out_.xml.start(named(element));
    out_.xml.element("URN", urn);
    out_.xml.end();
  }

  void write_key(const std::vector<std::pair<std::string, std::vector<std::string>>>& key) {
    out_.xml.start(named("DataKey"));
    for (const auto& [component, values] : key) {
      out_.xml.start("com:KeyValue");
      out_.xml.attribute("id", component);
      for (const std::string& value : values) out_.xml.element("com:Value", value);
      out_.xml.end();
    }
    out_.xml.end();
  }

  void write_data_set(const ReferenceValue& value) {
    out_.xml.start(named("DataSetReference"));
    out_.xml.start("com:DataProvider");
    out_.xml.element("URN", value.provider);
    out_.xml.end();
    out_.xml.element("com:ID", value.data_set_id);
    out_.xml.end();
  }

  /// A value of a component in 2.0 is a key of one component.
  void write_component(const ReferenceValue& value) {
    if (!value.id.empty() && !value.object.empty()) out_.cannot_say(value.object, value.id);
    write_key({{id_of(value), {value.value}}});
  }

  void write_attributes(const std::vector<ReportedAttribute>& attributes) {
    out_.xml.start(named("AttributeSet"));
    for (const ReportedAttribute& attribute : attributes) write_attribute(attribute);
    out_.xml.end();
  }

  void write_attribute(const ReportedAttribute& attribute) {
    check_forms(out_, attribute);
    out_.xml.start(specific() ? attribute.id : "md:ReportedAttribute");
    if (!specific()) out_.xml.attribute("id", attribute.id);
    if (attribute.value) out_.xml.attribute("value", *attribute.value);
    structure::write_annotations(out_, attribute.annotations);
    write_texts_of(out_, attribute);
    if (!attribute.attributes.empty()) write_attributes(attribute.attributes);
    out_.xml.end();
  }

  Writing& out_;
  std::string prefix_;
};

}  // namespace

void write_texts_of(Writing& out, const ReportedAttribute& attribute) {
  if (!attribute.structured_texts.empty()) {
    write_structured_texts(out, attribute.structured_texts);
  } else if (!attribute.texts.empty()) {
    structure::write_texts(out, "com:Text", attribute.texts);
  } else if (attribute.value && !out.v21()) {
    out.xml.element("md:Value", *attribute.value);
  }
}

void write_generic_report(Writing& out, const MetadataReport& report) { ReportWriter(out, {}).write(report); }

void write_specific_report(Writing& out, const MetadataReport& report, const std::string& prefix) {
  ReportWriter(out, prefix).write(report);
}

void write_attributes_of_3x(Writing& out, const std::vector<ReportedAttribute>& attributes) {
  for (const ReportedAttribute& attribute : attributes) {
    check_forms(out, attribute);
    out.xml.start("md:Attribute");
    out.xml.attribute("id", attribute.id);
    structure::write_annotations(out, attribute.annotations);
    write_texts_of(out, attribute);
    write_attributes_of_3x(out, attribute.attributes);
    out.xml.end();
  }
}

}  // namespace sdmx::metadata
