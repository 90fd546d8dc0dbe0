// SPDX-License-Identifier: Apache-2.0
// Metadata structure definitions, metadataflows and their agreements. SDMX 3.1 Information Model 7; targets
// and report structures of SDMX 2.1 Section 3A.
#include <algorithm>

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

void read_component(pugi::xml_node node, StructureComponent& out, RepresentationDefaults defaults,
                    Reading& reading) {
  read_identifiable(node, out);
  if (const auto identity = child(node, "ConceptIdentity")) {
    out.concept_identity = read_reference(identity, ArtefactClass::kConceptScheme, reading);
  }
  out.local_representation = read_representation(child(node, "LocalRepresentation"), defaults, reading);
  // 2.1: a component without an id takes that of its concept.
  if (out.id.empty()) out.id = out.concept_identity.item;
}

std::vector<MetadataAttribute> read_attributes(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<MetadataAttribute> attributes;
  UniqueIds ids("duplicate-component", reading);
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != "MetadataAttribute") continue;
    if (!may_nest(node, depth, reading)) break;
    MetadataAttribute& one = attributes.emplace_back();
    read_component(node, one, {}, reading);
    one.min_occurs = count(node, "minOccurs");
    one.max_occurs = count(node, "maxOccurs");
    if (one.min_occurs == 1U) one.min_occurs.reset();  // as where nothing is stated
    if (one.max_occurs == 1U) one.max_occurs.reset();
    one.unbounded = attribute(node, "maxOccurs") == "unbounded";
    one.presentational = flag(node, "isPresentational").value_or(false);
    one.children = read_attributes(node, depth + 1, reading);
    ids.add(one.id, node);
  }
  return attributes;
}

/// What the parts of a target are called, and their ids where these are fixed.
struct TargetObjectKind {
  std::string_view element;
  TargetObject::Kind kind;
  std::string_view id;
  TextType text_type;
};
constexpr TargetObjectKind kTargetObjects[] = {
    {"KeyDescriptorValuesTarget", TargetObject::Kind::kKeyDescriptorValues,
     "DIMENSION_DESCRIPTOR_VALUES_TARGET", TextType::kKeyValues},
    {"DataSetTarget", TargetObject::Kind::kDataSet, "DATA_SET_TARGET", TextType::kDataSetReference},
    {"ConstraintContentTarget", TargetObject::Kind::kConstraintContent, "CONSTRAINT_CONTENT_TARGET",
     TextType::kAttachmentConstraintReference},
    {"ReportPeriodTarget", TargetObject::Kind::kReportPeriod, "REPORT_PERIOD_TARGET",
     TextType::kObservationalTimePeriod},
    {"IdentifiableObjectTarget", TargetObject::Kind::kIdentifiableObject, "",
     TextType::kIdentifiableReference},
};

MetadataTarget read_target(pugi::xml_node node, Reading& reading) {
  MetadataTarget target;
  read_identifiable(node, target);
  UniqueIds ids("duplicate-component", reading);
  for (const pugi::xml_node part : node.children()) {
    const auto kind = std::ranges::find(kTargetObjects, local_name(part), &TargetObjectKind::element);
    if (kind == std::end(kTargetObjects)) continue;
    TargetObject& object = target.objects.emplace_back();
    read_component(part, object, {ArtefactClass::kCodelist, kind->text_type}, reading);
    object.kind = kind->kind;
    object.object_type = attribute(part, "objectType");
    if (object.id.empty()) object.id = kind->id;
    ids.add(object.id, part);
  }
  return target;
}

ReportStructure read_report(pugi::xml_node node, Reading& reading) {
  ReportStructure report;
  read_identifiable(node, report);
  report.attributes = read_attributes(node, 0, reading);
  report.targets = read_local_references(node, "MetadataTarget");
  return report;
}

}  // namespace

void read_metadata_structure(pugi::xml_node node, Reading& reading) {
  MetadataStructure structure;
  read_maintainable(node, structure);
  const pugi::xml_node components = child(node, "MetadataStructureComponents");
  UniqueIds ids("duplicate-component", reading);
  for (const pugi::xml_node part : components.children()) {
    const std::string_view name = local_name(part);
    if (name == "MetadataAttributeList") {
      read_identifiable(part, structure.attribute_descriptor);
      structure.attribute_descriptor.id.clear();  // fixed
      structure.attributes = read_attributes(part, 0, reading);
    } else if (name == "MetadataTarget") {
      structure.targets.push_back(read_target(part, reading));
      ids.add(structure.targets.back().id, part);
    } else if (name == "ReportStructure") {
      structure.reports.push_back(read_report(part, reading));
      ids.add(structure.reports.back().id, part);
    }
  }
  reading.structures.metadata_structures.push_back(std::move(structure));
}

void read_metadataflow(pugi::xml_node node, Reading& reading) {
  Metadataflow flow;
  read_maintainable(node, flow);
  if (const auto structure = child(node, "Structure")) {
    flow.structure = read_reference(structure, ArtefactClass::kMetadataStructure, reading);
  }
  flow.targets = read_local_references(node, "Target");
  reading.structures.metadataflows.push_back(std::move(flow));
}

void read_metadata_provision_agreement(pugi::xml_node node, Reading& reading) {
  MetadataProvisionAgreement agreement;
  read_maintainable(node, agreement);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Metadataflow") {
      agreement.metadataflow = read_reference(part, ArtefactClass::kMetadataflow, reading);
    } else if (name == "MetadataProvider") {
      agreement.metadata_provider = read_reference(part, ArtefactClass::kMetadataProviderScheme, reading);
    } else if (name == "Target") {
      agreement.targets.push_back(token_of(part));
    }
  }
  reading.structures.metadata_provision_agreements.push_back(std::move(agreement));
}

}  // namespace sdmx::structure
