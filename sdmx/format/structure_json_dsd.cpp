// SPDX-License-Identifier: Apache-2.0
// Data structure definitions, dataflows and provision agreements in SDMX-JSON 2.0.
#include <algorithm>

#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

void write_concept_roles(JsonWriting& out, const DsdComponent& component) {
  std::vector<std::string> roles;
  for (const Reference& role : component.concept_roles) roles.push_back(to_urn(role));
  write_strings(out, "conceptRoles", roles);
}

namespace {

void write_component(JsonWriting& out, const DsdComponent& component, JsonFormatPlace place) {
  write_identity(out, component);
  write_urn(out, "conceptIdentity", component.concept_identity);
  if (component.local_representation) {
    write_representation(out, "localRepresentation", *component.local_representation, place, component.id);
  }
}

void write_time_dimension(JsonWriting& out, Dimension dimension) {
  // Its representation is mandatory.
  if (!dimension.local_representation) dimension.local_representation.emplace();
  auto& type = dimension.local_representation->text_type;
  if (!type) type = TextType::kObservationalTimePeriod;
  if (!dimension.concept_roles.empty()) out.cannot_say("conceptRoles", dimension.id);
  out.json.key("timeDimension");
  out.json.begin_object();
  write_component(out, dimension, JsonFormatPlace::kTimeDimension);
  out.json.end_object();
}

void write_dimensions(JsonWriting& out, const DataStructure& dsd) {
  std::vector<Dimension> dimensions;
  for (const Dimension& one : dsd.dimensions) {
    if (one.kind != Dimension::Kind::kTimeDimension) dimensions.push_back(one);
  }
  out.json.key("dimensionList");
  out.json.begin_object();
  write_descriptor(out, "DimensionDescriptor", dsd.dimension_descriptor);
  uint64_t position = 0;
  write_objects(out, "dimensions", dimensions, [&](const Dimension& one) {
    write_component(out, one, JsonFormatPlace::kDimension);
    out.json.key("position");
    out.json.number(++position);
    write_concept_roles(out, one);
  });
  for (const Dimension& one : dsd.dimensions) {
    if (one.kind == Dimension::Kind::kTimeDimension) write_time_dimension(out, one);
  }
  out.json.end_object();
}

void write_measures(JsonWriting& out, const DataStructure& dsd) {
  if (dsd.measures.empty()) return;
  out.json.key("measureList");
  out.json.begin_object();
  write_descriptor(out, "MeasureDescriptor", dsd.measure_descriptor);
  write_objects(out, "measures", dsd.measures, [&](const Measure& measure) {
    write_component(out, measure, JsonFormatPlace::kComponent);
    out.json.member("usage", measure.usage == Usage::kMandatory ? "mandatory" : "optional");
    write_concept_roles(out, measure);
  });
  out.json.end_object();
}

void write_empty(JsonWriting& out, std::string_view name) {
  out.json.key(name);
  out.json.begin_object();
  out.json.end_object();
}

/// Beside each dimension whether it may be left out.
void write_optional_dimensions(JsonWriting& out, const AttributeRelationship& relationship) {
  if (relationship.optional_dimensions.empty()) return;
  out.json.key("areDimensionsOptional");
  out.json.begin_array();
  for (const std::string& dimension : relationship.dimensions) {
    const auto& optional = relationship.optional_dimensions;
    out.json.boolean(std::ranges::find(optional, dimension) != optional.end());
  }
  out.json.end_array();
}

void write_attribute_relationship(JsonWriting& out, const AttributeRelationship& relationship,
                                  std::string_view component) {
  using Kind = AttributeRelationship::Kind;
  if (!relationship.attachment_groups.empty()) out.cannot_say("AttachmentGroup", component);
  out.json.key("attributeRelationship");
  out.json.begin_object();
  if (relationship.kind == Kind::kDimensions && !relationship.dimensions.empty()) {
    write_strings(out, "dimensions", relationship.dimensions);
    write_optional_dimensions(out, relationship);
  } else if (relationship.kind == Kind::kGroup) {
    out.json.member("group", relationship.group);
  } else {
    write_empty(out, relationship.kind == Kind::kObservation ? "observation" : "dataflow");
  }
  out.json.end_object();
}

void write_attributes(JsonWriting& out, const DataStructure& dsd) {
  if (dsd.attributes.empty() && dsd.metadata_attributes.empty()) return;
  out.json.key("attributeList");
  out.json.begin_object();
  write_descriptor(out, "AttributeDescriptor", dsd.attribute_descriptor);
  write_objects(out, "attributes", dsd.attributes, [&](const DataAttribute& one) {
    write_component(out, one, JsonFormatPlace::kComponent);
    out.json.member("usage", one.usage == Usage::kMandatory ? "mandatory" : "optional");
    write_concept_roles(out, one);
    write_attribute_relationship(out, one.relationship, one.id);
    write_strings(out, "measureRelationship", one.measures);
  });
  write_objects(out, "metadataAttributeUsages", dsd.metadata_attributes,
                [&](const MetadataAttributeUsage& usage) {
                  write_identity(out, usage);
                  out.json.member("metadataAttributeReference", usage.metadata_attribute);
                  write_attribute_relationship(out, usage.relationship, usage.metadata_attribute);
                });
  out.json.end_object();
}

void write_groups(JsonWriting& out, const DataStructure& dsd) {
  std::vector<GroupDimensions> groups;
  for (const GroupDimensions& group : dsd.groups) {
    if (group.attachment_constraint) out.cannot_say("AttachmentConstraint", group.id);
    if (!group.dimensions.empty()) groups.push_back(group);
  }
  write_objects(out, "groups", groups, [&](const GroupDimensions& group) {
    write_identity(out, group);
    write_strings(out, "groupDimensions", group.dimensions);
  });
}

}  // namespace

void write_json_data_structure(JsonWriting& out, const DataStructure& dsd) {
  write_artefact(out, ArtefactClass::kDataStructure, dsd);
  if (dsd.evolving && out.v21()) write_flag(out, "evolvingStructure", true);
  if (dsd.evolving && !out.v21()) out.cannot_say("evolvingStructure");
  if (dsd.metadata_structure) write_urn(out, "metadata", *dsd.metadata_structure);
  if (dsd.dimensions.empty()) return;  // a stub
  out.json.key("dataStructureComponents");
  out.json.begin_object();
  write_dimensions(out, dsd);
  write_groups(out, dsd);
  write_attributes(out, dsd);
  write_measures(out, dsd);
  out.json.end_object();
}

void write_json_dataflow(JsonWriting& out, const Dataflow& dataflow) {
  write_artefact(out, ArtefactClass::kDataflow, dataflow);
  if (!dataflow.structure.empty()) write_urn(out, "structure", dataflow.structure);
  if (out.v21()) return write_strings(out, "dimensionConstraint", dataflow.dimension_constraint);
  if (!dataflow.dimension_constraint.empty()) out.cannot_say("DimensionConstraint");
}

void write_json_provision_agreement(JsonWriting& out, const ProvisionAgreement& agreement) {
  write_artefact(out, ArtefactClass::kProvisionAgreement, agreement);
  if (!agreement.dataflow.empty()) write_urn(out, "dataflow", agreement.dataflow);
  if (!agreement.data_provider.empty()) write_urn(out, "dataProvider", agreement.data_provider);
}

}  // namespace sdmx::structure
