// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_ml_nodes.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::metadata {

namespace {

using structure::add_text;
using structure::child;
using structure::local_name;
using structure::text_of;
using structure::token_of;

// Deeper nesting than any metadata structure has, and no danger to the stack.
constexpr size_t kDepth = 64;

/// Parts of a reported attribute that are no attributes themselves.
constexpr std::string_view kParts[] = {"",         "Annotations", "Text",         "StructuredText",
                                       "Value",    "StartTime",   "AttributeSet", "ReportedAttribute",
                                       "Attribute"};
bool is_part(std::string_view name) { return std::ranges::find(kParts, name) != std::end(kParts); }

class AttributeReader {
 public:
  AttributeReader(Reading& reading, bool specific) : reading_(reading), specific_(specific) {}

  std::vector<ReportedAttribute> read_all(pugi::xml_node parent) {
    std::vector<ReportedAttribute> attributes;
    for (const pugi::xml_node part : parent.children()) {
      const std::string_view name = local_name(part);
      const bool attribute = specific_ ? !is_part(name) : name == "ReportedAttribute" || name == "Attribute";
      if (attribute) {
        read(part, attributes);
      } else if (name == "AttributeSet") {
        std::ranges::move(read_all(part), std::back_inserter(attributes));
      }
    }
    return attributes;
  }

 private:
  void read(pugi::xml_node node, std::vector<ReportedAttribute>& out) {
    if (too_deep(node)) return;
    ReportedAttribute attribute;
    attribute.id = id_of(node);
    attribute.annotations = structure::read_annotations(node);
    if (const pugi::xml_attribute value = node.attribute("value")) attribute.value = value.value();
    std::vector<std::string> values;
    for (const pugi::xml_node part : node.children()) read_part(part, attribute, values);
    ++depth_;
    attribute.attributes = read_all(node);
    --depth_;
    if (specific_ && is_plain(node, attribute)) attribute.value = text_of(node);
    add(std::move(attribute), std::move(values), out);
  }

  /// Of a MetadataReport (2.0), whose attributes hold their text directly.
  static bool is_plain(pugi::xml_node node, const ReportedAttribute& attribute) {
    const bool says = attribute.value || !attribute.texts.empty() || !attribute.structured_texts.empty();
    return !says && attribute.attributes.empty() && !token_of(node).empty();
  }

  static void read_part(pugi::xml_node part, ReportedAttribute& attribute, std::vector<std::string>& values) {
    const std::string_view name = local_name(part);
    const bool in_language = part.attribute("xml:lang");
    if (name == "Text" || (name == "Value" && in_language)) add_text(part, attribute.texts);
    if (name == "Value" && !in_language) values.push_back(text_of(part));
    if (name == "StructuredText") {
      std::string language = structure::attribute(part, "xml:lang");
      if (language.empty()) language = "en";  // the schemas' default
      attribute.structured_texts.texts.push_back({language, std::string(trim(ml::inner_xml(part)))});
    }
    if (name == "StartTime") attribute.start_time = token_of(part);
  }

  /// The first value belongs to the attribute and what is below it; each further one is one more attribute.
  static void add(ReportedAttribute attribute, std::vector<std::string> values,
                  std::vector<ReportedAttribute>& out) {
    const std::string id = attribute.id;
    if (!values.empty()) attribute.value = std::move(values.front());
    out.push_back(std::move(attribute));
    for (size_t i = 1; i < values.size(); ++i) {
      out.emplace_back().id = id;
      out.back().value = std::move(values[i]);
    }
  }

  std::string id_of(pugi::xml_node node) {
    if (specific_) return std::string(local_name(node));
    const pugi::xml_attribute of20 = node.attribute("conceptID");
    if (!of20 && !node.attribute("id")) report_syntax(node, "id", reading_);
    return of20 ? of20.value() : structure::attribute(node, "id");
  }

  bool too_deep(pugi::xml_node node) {
    if (depth_ < kDepth) return false;
    reading_.report.add(
        make_finding("limit-passed", structure::position_of(node), {"depth", std::to_string(kDepth)}));
    return true;
  }

  Reading& reading_;
  bool specific_;
  size_t depth_ = 0;
};

/// The local part of xsi:type.
std::string type_of(pugi::xml_node node) {
  const std::string type = local_attribute(node, "type");
  return type.substr(type.find(':') + 1);
}

/// An id that is stated, or that the type of a structure-specific element amounts to: what follows the
/// owner's.
std::string id_of(pugi::xml_node node, const std::string& owner) {
  const std::string id = structure::attribute(node, "id");
  if (!id.empty()) return id;
  const std::string type = type_of(node);
  return !owner.empty() && type.starts_with(owner + ".") ? type.substr(owner.size() + 1) : type;
}

struct FixedTarget {
  std::string_view type, id;
};
// SDMX 2.1 SDMXStructureMetadataStructure.xsd: the ids of these targets are fixed.
constexpr FixedTarget kFixedTargets[] = {
    {"ReportPeriodTarget", "REPORT_PERIOD_TARGET"},
    {"DataSetTarget", "DATA_SET_TARGET"},
    {"KeyDescriptorValuesTarget", "DATA_KEY_TARGET"},
    {"ConstraintContentTarget", "CONSTRAINT_CONTENT_TARGET"},
};

std::string target_id(pugi::xml_node node, const std::string& owner) {
  const std::string id = id_of(node, owner);
  const auto fixed = std::ranges::find(kFixedTargets, id, &FixedTarget::type);
  return fixed == std::end(kFixedTargets) ? id : std::string(fixed->id);
}

void read_key(pugi::xml_node node, ReferenceValue& value) {
  value.kind = ReferenceValue::Kind::kDataKey;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "KeyValue") continue;
    auto& [component, values] = value.key.emplace_back();
    component = structure::attribute(part, "id");
    for (const pugi::xml_node item : part.children()) {
      if (local_name(item) == "Value") values.push_back(token_of(item));
    }
  }
}

void read_data_set(pugi::xml_node node, ReferenceValue& value) {
  value.kind = ReferenceValue::Kind::kDataSet;
  value.data_set_id = token_of(child(node, "ID"));
  value.provider = urn_of(child(node, "DataProvider"));
}

ReferenceValue read_reference_value(pugi::xml_node node, const std::string& target, Reading& reading) {
  ReferenceValue value;
  value.id = target_id(node, target);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ObjectReference") {
      value.object = urn_of(part);
    } else if (name == "DataKey") {
      read_key(part, value);
    } else if (name == "DataSetReference") {
      read_data_set(part, value);
    } else if (name == "ConstraintContentReference") {
      value.kind = ReferenceValue::Kind::kConstraint;
      value.object = urn_of(part);
    } else if (name == "ReportPeriod") {
      value.kind = ReferenceValue::Kind::kPeriod;
      value.value = token_of(part);
    } else if (!name.empty()) {
      pass_over(part, reading);
    }
  }
  return value;
}

}  // namespace

void pass_over(pugi::xml_node node, Reading& reading) {
  const std::string name = shorten(local_name(node), 80);
  if (name.empty() || !reading.passed_over.insert(name).second) return;
  Finding finding = make_finding("element-unknown", structure::position_of(node), {name});
  finding.component = name;
  reading.report.add(std::move(finding));
}

void report_syntax(pugi::xml_node node, const std::string& found, Reading& reading) {
  Finding finding = make_finding("bad-syntax", structure::position_of(node), {shorten(found, 80)});
  finding.component = local_name(node);
  reading.report.add(std::move(finding));
}

std::string local_attribute(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    const std::string_view written = attribute.name();
    if (written.substr(written.find(':') + 1) == name) return std::string(trim(attribute.value()));
  }
  return {};
}

Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading) {
  return ml::read_reference(node, expected, [&](Finding finding) {
    finding.position = structure::position_of(node);
    reading.report.add(std::move(finding));
  });
}

std::string urn_of(pugi::xml_node node) {
  using structure::attribute;
  const pugi::xml_node ref = child(node, "Ref");
  if (!ref) return token_of(child(node, "URN"));
  const std::string parent = attribute(ref, "maintainableParentID");
  const std::string container = attribute(ref, "containerID");
  const std::string version = attribute(ref, parent.empty() ? "version" : "maintainableParentVersion");
  std::string urn =
      "urn:sdmx:org.sdmx.infomodel." + attribute(ref, "package") + '.' + attribute(ref, "class");
  urn += '=' + attribute(ref, "agencyID") + ':' + (parent.empty() ? attribute(ref, "id") : parent);
  urn += '(' + (version.empty() ? std::string("1.0") : version) + ')';
  if (!container.empty()) urn += '.' + container;
  if (!parent.empty()) urn += '.' + attribute(ref, "id");
  return urn;
}

std::vector<ReportedAttribute> read_attributes(pugi::xml_node parent, Reading& reading) {
  return AttributeReader(reading, false).read_all(parent);
}

std::vector<ReportedAttribute> read_specific_attributes(pugi::xml_node parent, Reading& reading) {
  return AttributeReader(reading, true).read_all(parent);
}

MetadataReport read_report(pugi::xml_node node, Reading& reading) {
  MetadataReport report;
  report.id = id_of(node, {});
  report.annotations = structure::read_annotations(node);
  const pugi::xml_node target = child(node, "Target");
  report.target = id_of(target, report.id);
  for (const pugi::xml_node part : target.children()) {
    if (local_name(part) == "ReferenceValue") {
      report.target_values.push_back(read_reference_value(part, report.target, reading));
    }
  }
  const pugi::xml_node attributes = child(node, "AttributeSet");
  const bool generic = child(attributes, "ReportedAttribute") ? true : false;
  report.attributes =
      generic ? read_attributes(attributes, reading) : read_specific_attributes(attributes, reading);
  if (!target) report_syntax(node, "Target", reading);
  return report;
}

}  // namespace sdmx::metadata
