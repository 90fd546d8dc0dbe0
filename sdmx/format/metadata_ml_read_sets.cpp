// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_ml_nodes.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::metadata {

namespace {

using structure::add_text;
using structure::child;
using structure::local_name;
using structure::token_of;

struct TextAttribute {
  std::string_view name;
  std::string MetadataSet::*member;
};
constexpr TextAttribute kTextAttributes[] = {
    {"reportingBeginDate", &MetadataSet::reporting_begin},
    {"reportingEndDate", &MetadataSet::reporting_end},
    {"publicationYear", &MetadataSet::publication_year},
    {"publicationPeriod", &MetadataSet::publication_period},
    {"validFromDate", &MetadataSet::valid_from},
    {"validToDate", &MetadataSet::valid_to},
    {"setID", &MetadataSet::id},
    {"datasetID", &MetadataSet::id},
    {"metadataStructureURI", &MetadataSet::structure_url},
    {"MetadataStructureURI", &MetadataSet::structure_url},
};

void read_names(pugi::xml_node node, MetadataSet& set) {
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Name") add_text(part, set.names);
  }
}

std::string child_token(pugi::xml_node node, std::string_view name) { return token_of(child(node, name)); }

/// SDMX 2.0: the attributes of a set name provider and flow.
void read_names_of_20(pugi::xml_node node, MetadataSet& set) {
  set.structure = Reference{ArtefactClass::kMetadataStructure,
                            child_token(node, "MetadataStructureAgencyRef"),
                            child_token(node, "MetadataStructureRef"),
                            {},
                            {}};
  if (const std::string version = child_token(node, "Version"); !version.empty()) {
    set.structure->version = Version(version);
  }
  const std::string flow = local_attribute(node, "dataflowID");
  if (!flow.empty()) {
    set.metadataflow =
        Reference{ArtefactClass::kMetadataflow, local_attribute(node, "dataflowAgencyID"), flow, {}, {}};
  }
  const std::string provider = local_attribute(node, "dataProviderID");
  if (!provider.empty()) {
    set.provider = Reference{ArtefactClass::kDataProviderScheme,
                             local_attribute(node, "dataProviderSchemeAgencyId"),
                             local_attribute(node, "dataProviderSchemeId"),
                             {},
                             provider};
  }
}

ReferenceValue component_value(std::string id, std::string object, std::string value) {
  ReferenceValue read;
  read.kind = ReferenceValue::Kind::kComponent;
  read.id = std::move(id);
  read.object = std::move(object);
  read.value = std::move(value);
  return read;
}

MetadataReport read_value_set(pugi::xml_node node, const std::string& report_id, Reading& reading) {
  MetadataReport report;
  report.id = report_id;
  report.target = child_token(node, "TargetRef");
  for (const pugi::xml_node part : child(node, "TargetValues").children()) {
    if (local_name(part) != "ComponentValue") continue;
    report.target_values.push_back(
        component_value(local_attribute(part, "component"), local_attribute(part, "object"), token_of(part)));
  }
  report.attributes = read_attributes(node, reading);
  if (report.target.empty()) report_syntax(node, "TargetRef", reading);
  return report;
}

/// SDMX 2.0 (MetadataReport): an element for each report, in it one for its target and one for each
/// attribute.
MetadataReport read_specific_report(pugi::xml_node node, Reading& reading) {
  MetadataReport report;
  report.id = local_name(node);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (!name.ends_with("Target") || !report.target.empty()) continue;
    report.target = name;
    for (const pugi::xml_node value : part.children()) {
      if (local_name(value).empty()) continue;
      report.target_values.push_back(component_value(std::string(local_name(value)), {}, token_of(value)));
    }
  }
  report.attributes = read_specific_attributes(node, reading);
  std::erase_if(report.attributes,
                [&](const ReportedAttribute& attribute) { return attribute.id == report.target; });
  return report;
}

/// Which structure the set is of: the one in the header that its structureRef names, or the only one there.
const HeaderStructure* header_structure(pugi::xml_node node, Reading& reading) {
  const auto& structures = reading.header.structures;
  const std::string id = local_attribute(node, "structureRef");
  const auto found = std::ranges::find(structures, id, &HeaderStructure::structure_id);
  if (found != structures.end()) return &*found;
  Finding finding = make_finding("structure-reference-unresolved", structure::position_of(node), {id});
  finding.value = shorten(id, 80);
  reading.report.add(std::move(finding));
  return structures.size() == 1 ? &structures.front() : nullptr;
}

std::optional<Reference>& place_of(const Reference& reference, MetadataSet& set) {
  if (reference.artefact_class == ArtefactClass::kMetadataflow) return set.metadataflow;
  if (reference.artefact_class == ArtefactClass::kMetadataStructure) return set.structure;
  return set.provision_agreement;
}

}  // namespace

void read_set_attributes(pugi::xml_node node, MetadataSet& set, Reading& reading) {
  for (const TextAttribute& attribute : kTextAttributes) {
    const std::string value = local_attribute(node, attribute.name);
    if (!value.empty()) set.*attribute.member = value;
  }
  const std::string action = local_attribute(node, "action");
  if (action.empty()) return;
  set.action = parse_action(action);
  if (!set.action) report_syntax(node, action, reading);
}

MetadataSet read_set_of_20(pugi::xml_node node, Reading& reading) {
  MetadataSet set;
  read_set_attributes(node, set, reading);
  read_names(node, set);
  read_names_of_20(node, set);
  set.annotations = structure::read_annotations(node);
  const std::string report_id = child_token(node, "ReportRef");
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "AttributeValueSet") {
      set.reports.push_back(read_value_set(part, report_id, reading));
    }
  }
  if (report_id.empty()) report_syntax(node, "ReportRef", reading);
  return set;
}

MetadataSet read_specific_set_of_20(pugi::xml_node node, Reading& reading) {
  constexpr std::string_view kOwn[] = {
      "", "Name", "MetadataStructureRef", "MetadataStructureAgencyRef", "Version", "Annotations"};
  MetadataSet set;
  read_set_attributes(node, set, reading);
  read_names(node, set);
  read_names_of_20(node, set);
  for (const pugi::xml_node part : node.children()) {
    if (std::ranges::find(kOwn, local_name(part)) == std::end(kOwn)) {
      set.reports.push_back(read_specific_report(part, reading));
    }
  }
  return set;
}

MetadataSet read_set_of_21(pugi::xml_node node, Reading& reading) {
  MetadataSet set;
  read_set_attributes(node, set, reading);
  read_names(node, set);
  set.annotations = structure::read_annotations(node);
  if (const HeaderStructure* structure = header_structure(node, reading)) {
    place_of(structure->structure, set) = structure->structure;
  }
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "DataProvider") {
      set.provider = read_reference(part, ArtefactClass::kDataProviderScheme, reading);
    } else if (name == "Report") {
      set.reports.push_back(read_report(part, reading));
    } else if (!name.empty() && name != "Name" && name != "Annotations") {
      pass_over(part, reading);
    }
  }
  return set;
}

MetadataSet read_set_of_3x(pugi::xml_node node, Reading& reading) {
  constexpr std::string_view kOthers[] = {"", "Annotations", "Link", "Name", "Description", "Attribute"};
  MetadataSet set;
  structure::read_maintainable(node, set);
  read_set_attributes(node, set, reading);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Metadataflow") {
      set.metadataflow = read_reference(part, ArtefactClass::kMetadataflow, reading);
    } else if (name == "MetadataProvisionAgreement") {
      set.provision_agreement = read_reference(part, ArtefactClass::kMetadataProvisionAgreement, reading);
    } else if (name == "Target") {
      set.targets.push_back(token_of(part));
    } else if (std::ranges::find(kOthers, name) == std::end(kOthers)) {
      pass_over(part, reading);
    }
  }
  set.attributes = read_attributes(node, reading);
  if (set.id.empty()) report_syntax(node, "id", reading);
  return set;
}

}  // namespace sdmx::metadata
