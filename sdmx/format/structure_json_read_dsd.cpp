// SPDX-License-Identifier: Apache-2.0
// Data and metadata structures, flows and agreements in SDMX-JSON.

#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx::structure {

namespace {

void read_component(const JsonValue& object, StructureComponent& component, JsonReading& reading) {
  read_identity(object, component, reading);
  component.concept_identity = read_urn(object, "conceptIdentity", reading);
  component.local_representation = read_representation_if(object, "localRepresentation", reading);
  // An id that is not stated is that of the concept.
  if (component.id.empty()) component.id = component.concept_identity.item;
}

void read_dsd_component(const JsonValue& object, DsdComponent& component, JsonReading& reading) {
  read_component(object, component, reading);
  component.concept_roles = read_urns(object, "conceptRoles", reading);
}

/// What is said of a list itself; its id is fixed.
Identifiable read_descriptor(const JsonValue& list, JsonReading& reading) {
  Identifiable descriptor;
  read_identity(list, descriptor, reading);
  descriptor.id.clear();
  return descriptor;
}

void read_dimension(const JsonValue& object, Dimension::Kind kind, DataStructure& dsd, JsonReading& reading) {
  Dimension& dimension = dsd.dimensions.emplace_back();
  dimension.kind = kind;
  read_dsd_component(object, dimension, reading);
}

void read_dimensions(const JsonValue& list, DataStructure& dsd, JsonReading& reading) {
  using Kind = Dimension::Kind;
  dsd.dimension_descriptor = read_descriptor(list, reading);
  for (const JsonValue& item : list.children_of("dimensions")) {
    read_dimension(item, Kind::kDimension, dsd, reading);
  }
  for (const JsonValue& item : list.children_of("measureDimensions")) {
    read_dimension(item, Kind::kMeasureDimension, dsd, reading);
  }
  for (const std::string_view member : {"timeDimension", "timeDimensions"}) {
    const JsonValue* time = list.find(member);
    if (time && time->is_object()) read_dimension(*time, Kind::kTimeDimension, dsd, reading);
    if (!time || !time->is_array()) continue;
    for (const JsonValue& item : time->children) read_dimension(item, Kind::kTimeDimension, dsd, reading);
  }
}

AttributeRelationship read_relationship(const JsonValue& object) {
  using Kind = AttributeRelationship::Kind;
  AttributeRelationship relationship;
  relationship.attachment_groups = read_component_ids(object, "attachmentGroups");
  if (object.find("dimensions")) {
    relationship.kind = Kind::kDimensions;
    relationship.dimensions = read_component_ids(object, "dimensions");
    const auto optional = object.children_of("areDimensionsOptional");
    for (size_t at = 0; at < optional.size() && at < relationship.dimensions.size(); ++at) {
      if (optional[at].text == "true")
        relationship.optional_dimensions.push_back(relationship.dimensions[at]);
    }
  } else if (const JsonValue* group = object.find("group")) {
    relationship.kind = Kind::kGroup;
    relationship.group = read_component_id(*group);
  } else if (object.find("dataflow") || object.find("none")) {
    relationship.kind = Kind::kDataset;
  }
  return relationship;
}

AttributeRelationship relationship_of(const JsonValue& object) {
  const JsonValue* relationship = object.find("attributeRelationship");
  return relationship ? read_relationship(*relationship) : AttributeRelationship{};
}

/// assignmentStatus in 1.0.
Usage read_usage(const JsonValue& object) {
  const bool mandatory =
      object.text_of("usage") == "mandatory" || object.text_of("assignmentStatus") == "Mandatory";
  return mandatory ? Usage::kMandatory : Usage::kOptional;
}

void read_attributes(const JsonValue& list, DataStructure& dsd, JsonReading& reading) {
  dsd.attribute_descriptor = read_descriptor(list, reading);
  for (const std::string_view member : {"attributes", "reportingYearStartDays"}) {
    for (const JsonValue& item : list.children_of(member)) {
      DataAttribute& attribute = dsd.attributes.emplace_back();
      read_dsd_component(item, attribute, reading);
      attribute.usage = read_usage(item);
      attribute.relationship = relationship_of(item);
      attribute.measures = read_component_ids(item, "measureRelationship");
    }
  }
  for (const JsonValue& item : list.children_of("metadataAttributeUsages")) {
    MetadataAttributeUsage& usage = dsd.metadata_attributes.emplace_back();
    read_identity(item, usage, reading);
    usage.metadata_attribute = item.text_of("metadataAttributeReference");
    usage.relationship = relationship_of(item);
  }
}

void read_measures(const JsonValue& list, DataStructure& dsd, JsonReading& reading) {
  dsd.measure_descriptor = read_descriptor(list, reading);
  if (const JsonValue* primary = list.find("primaryMeasure")) {
    Measure& measure = dsd.measures.emplace_back();
    measure.primary = true;
    read_dsd_component(*primary, measure, reading);
  }
  for (const JsonValue& item : list.children_of("measures")) {
    Measure& measure = dsd.measures.emplace_back();
    read_dsd_component(item, measure, reading);
    measure.usage = read_usage(item);
  }
}

}  // namespace

void read_json_data_structure(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  DataStructure dsd;
  read_artefact(object, dsd, reading);
  dsd.evolving = json::is_true(object, "evolvingStructure");
  dsd.metadata_structure = read_urn_if(object, "metadata", reading);
  if (const JsonValue* components = object.find("dataStructureComponents")) {
    if (const JsonValue* list = components->find("dimensionList")) read_dimensions(*list, dsd, reading);
    if (const JsonValue* list = components->find("attributeList")) read_attributes(*list, dsd, reading);
    if (const JsonValue* list = components->find("measureList")) read_measures(*list, dsd, reading);
    for (const JsonValue& item : components->children_of("groups")) {
      GroupDimensions& group = dsd.groups.emplace_back();
      read_identity(item, group, reading);
      group.dimensions = read_component_ids(item, "groupDimensions");
      group.attachment_constraint = read_urn_if(item, "attachmentConstraint", reading);
    }
  }
  reading.structures.data_structures.push_back(std::move(dsd));
}

namespace {

/// The scanner bounds the depth.
void read_metadata_attributes(const JsonValue& object, std::vector<MetadataAttribute>& attributes,
                              JsonReading& reading) {
  for (const JsonValue& item : object.children_of("metadataAttributes")) {
    MetadataAttribute& attribute = attributes.emplace_back();
    read_component(item, attribute, reading);
    attribute.min_occurs = read_count(item, "minOccurs");
    attribute.max_occurs = read_count(item, "maxOccurs");
    if (attribute.min_occurs == 1U) attribute.min_occurs.reset();  // as where nothing is stated
    if (attribute.max_occurs == 1U) attribute.max_occurs.reset();
    attribute.unbounded = item.text_of("maxOccurs") == "unbounded";
    attribute.presentational = json::is_true(item, "isPresentational");
    read_metadata_attributes(item, attribute.children, reading);
  }
}

struct TargetKind {
  std::string_view member;
  TargetObject::Kind kind;
};
constexpr TargetKind kTargetKinds[] = {
    {"keyDescriptorValuesTargets", TargetObject::Kind::kKeyDescriptorValues},
    {"dataSetTargets", TargetObject::Kind::kDataSet},
    {"constraintContentTargets", TargetObject::Kind::kConstraintContent},
    {"reportPeriodTargets", TargetObject::Kind::kReportPeriod},
    {"identifiableObjectTargets", TargetObject::Kind::kIdentifiableObject},
};

void read_targets(const JsonValue& components, MetadataStructure& structure, JsonReading& reading) {
  for (const JsonValue& item : components.children_of("metadataTargets")) {
    MetadataTarget& target = structure.targets.emplace_back();
    read_identity(item, target, reading);
    for (const TargetKind& kind : kTargetKinds) {
      for (const JsonValue& one : item.children_of(kind.member)) {
        TargetObject& object = target.objects.emplace_back();
        read_component(one, object, reading);
        object.kind = kind.kind;
        object.object_type = one.text_of("objectType");
      }
    }
  }
  for (const JsonValue& item : components.children_of("reportStructures")) {
    ReportStructure& report = structure.reports.emplace_back();
    read_identity(item, report, reading);
    report.targets = read_component_ids(item, "metadataTargets");
    read_metadata_attributes(item, report.attributes, reading);
  }
}

}  // namespace

void read_json_metadata_structure(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  MetadataStructure structure;
  read_artefact(object, structure, reading);
  if (const JsonValue* components = object.find("metadataStructureComponents")) {
    if (const JsonValue* list = components->find("metadataAttributeList")) {
      structure.attribute_descriptor = read_descriptor(*list, reading);
      read_metadata_attributes(*list, structure.attributes, reading);
    }
    read_targets(*components, structure, reading);
  }
  reading.structures.metadata_structures.push_back(std::move(structure));
}

void read_json_flow(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  if (artefact_class == ArtefactClass::kMetadataflow) {
    Metadataflow flow;
    read_artefact(object, flow, reading);
    flow.structure = read_urn(object, "structure", reading);
    flow.targets = json::read_strings(object, "targets");
    reading.structures.metadataflows.push_back(std::move(flow));
    return;
  }
  Dataflow flow;
  read_artefact(object, flow, reading);
  flow.structure = read_urn(object, "structure", reading);
  flow.dimension_constraint = json::read_strings(object, "dimensionConstraint");
  reading.structures.dataflows.push_back(std::move(flow));
}

void read_json_agreement(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  if (artefact_class == ArtefactClass::kMetadataProvisionAgreement) {
    MetadataProvisionAgreement agreement;
    read_artefact(object, agreement, reading);
    agreement.metadataflow = read_urn(object, "metadataflow", reading);
    agreement.metadata_provider = read_urn(object, "metadataProvider", reading);
    agreement.targets = json::read_strings(object, "targets");
    reading.structures.metadata_provision_agreements.push_back(std::move(agreement));
    return;
  }
  ProvisionAgreement agreement;
  read_artefact(object, agreement, reading);
  // structureUsage in 1.0.
  const bool old = object.find("structureUsage") != nullptr;
  agreement.dataflow = read_urn(object, old ? "structureUsage" : "dataflow", reading);
  agreement.data_provider = read_urn(object, "dataProvider", reading);
  reading.structures.provision_agreements.push_back(std::move(agreement));
}

}  // namespace sdmx::structure
