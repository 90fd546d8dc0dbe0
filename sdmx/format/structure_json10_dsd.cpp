// SPDX-License-Identifier: Apache-2.0
// Data and metadata structures and agreements in SDMX-JSON 1.0, which follows the information model of 2.1.
#include <algorithm>

#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

namespace {

constexpr std::string_view kPrimaryMeasure = "OBS_VALUE";

void write_component_identity(JsonWriting& out, const StructureComponent& component) {
  write_identity(out, component);
  write_urn(out, "conceptIdentity", component.concept_identity);
}

/// All of them have the formats of dimensions.
void write_component(JsonWriting& out, const DsdComponent& component) {
  write_component_identity(out, component);
  write_concept_roles(out, component);
  if (!component.local_representation) return;
  write_representation(out, "localRepresentation", *component.local_representation,
                       JsonFormatPlace::kDimension, component.id);
}

/// A measure dimension takes its values from a list, else it is a dimension like others.
Dimension::Kind kind_of(const Dimension& one) {
  const bool listed = one.local_representation && one.local_representation->enumeration;
  const bool measure = one.kind == Dimension::Kind::kMeasureDimension;
  return measure && !listed ? Dimension::Kind::kDimension : one.kind;
}

void write_dimension(JsonWriting& out, Dimension one) {
  if (kind_of(one) == Dimension::Kind::kTimeDimension) {
    // Its representation is mandatory.
    if (!one.local_representation) one.local_representation.emplace();
    if (!one.concept_roles.empty()) out.cannot_say("conceptRoles", one.id);
    write_component_identity(out, one);
    write_representation(out, "localRepresentation", *one.local_representation,
                         JsonFormatPlace::kTimeDimension, one.id);
  } else if (kind_of(one) == Dimension::Kind::kMeasureDimension) {
    Representation listed;
    listed.enumeration = one.local_representation->enumeration;
    if (listed != *one.local_representation) out.cannot_say("enumerationFormat", one.id);
    write_component_identity(out, one);
    out.json.key("localRepresentation");
    out.json.begin_object();
    write_urn(out, "enumeration", *listed.enumeration);
    out.json.end_object();
  } else {
    write_component(out, one);
  }
}

struct DimensionKind {
  Dimension::Kind kind;
  std::string_view list, type;
};
constexpr DimensionKind kDimensionKinds[] = {
    {Dimension::Kind::kDimension, "dimensions", "Dimension"},
    {Dimension::Kind::kMeasureDimension, "measureDimensions", "MeasureDimension"},
    {Dimension::Kind::kTimeDimension, "timeDimensions", "TimeDimension"},
};

void write_dimensions(JsonWriting& out, const DataStructure& dsd) {
  out.json.key("dimensionList");
  out.json.begin_object();
  write_descriptor(out, "DimensionDescriptor", dsd.dimension_descriptor);
  for (const DimensionKind& kind : kDimensionKinds) {
    std::vector<size_t> places;
    for (size_t at = 0; at < dsd.dimensions.size(); ++at) {
      if (kind_of(dsd.dimensions[at]) == kind.kind) places.push_back(at);
    }
    write_objects(out, kind.list, places, [&](size_t at) {
      write_dimension(out, dsd.dimensions[at]);
      out.json.key("position");
      out.json.number(at);
      out.json.member("type", kind.type);
    });
  }
  out.json.end_object();
}

void write_relationship(JsonWriting& out, const DataAttribute& one) {
  using Kind = AttributeRelationship::Kind;
  const AttributeRelationship& relationship = one.relationship;
  out.json.key("attributeRelationship");
  out.json.begin_object();
  write_strings(out, "attachmentGroups", relationship.attachment_groups);
  if (relationship.kind == Kind::kDimensions && !relationship.dimensions.empty()) {
    write_strings(out, "dimensions", relationship.dimensions);
  } else if (relationship.kind == Kind::kGroup) {
    out.json.member("group", relationship.group);
  } else if (relationship.kind == Kind::kObservation) {
    out.json.member("primaryMeasure", kPrimaryMeasure);
  } else {
    out.json.key("none");
    out.json.begin_object();
    out.json.end_object();
  }
  out.json.end_object();
  if (!relationship.optional_dimensions.empty()) out.cannot_say("areDimensionsOptional", one.id);
}

/// The measure that becomes the primary measure; the structure has at least one.
const Measure& primary_of(const DataStructure& dsd) {
  const auto found = std::ranges::find_if(
      dsd.measures, [](const Measure& measure) { return measure.primary || measure.id == kPrimaryMeasure; });
  return found == dsd.measures.end() ? dsd.measures.front() : *found;
}

void write_attributes(JsonWriting& out, const DataStructure& dsd) {
  for (const MetadataAttributeUsage& one : dsd.metadata_attributes) {
    out.cannot_say("MetadataAttributeUsage", one.metadata_attribute);
  }
  if (dsd.attributes.empty()) return;
  out.json.key("attributeList");
  out.json.begin_object();
  write_descriptor(out, "AttributeDescriptor", dsd.attribute_descriptor);
  write_objects(out, "attributes", dsd.attributes, [&](const DataAttribute& one) {
    write_component(out, one);
    out.json.member("assignmentStatus", one.usage == Usage::kMandatory ? "Mandatory" : "Conditional");
    write_relationship(out, one);
    const bool of_all = one.measures.empty() || one.measures == std::vector{primary_of(dsd).id};
    if (!of_all) out.cannot_say("measureRelationship", one.id);
  });
  out.json.end_object();
}

void write_primary_measure(JsonWriting& out, const DataStructure& dsd) {
  Measure primary = primary_of(dsd);
  for (const Measure& measure : dsd.measures) {
    if (measure.id != primary.id) out.cannot_say("Measure", measure.id);
  }
  if (primary.id != kPrimaryMeasure) out.cannot_say("Measure", primary.id);
  if (!primary.concept_roles.empty()) out.cannot_say("conceptRoles", primary.id);
  primary.id = kPrimaryMeasure;
  primary.concept_roles.clear();
  out.json.key("measureList");
  out.json.begin_object();
  write_descriptor(out, "MeasureDescriptor", dsd.measure_descriptor);
  out.json.key("primaryMeasure");
  out.json.begin_object();
  write_component(out, primary);
  out.json.end_object();
  out.json.end_object();
}

void write_groups(JsonWriting& out, const DataStructure& dsd) {
  write_objects(out, "groups", dsd.groups, [&](const GroupDimensions& group) {
    write_identity(out, group);
    if (group.attachment_constraint) write_urn(out, "attachmentConstraint", *group.attachment_constraint);
    write_strings(out, "groupDimensions", group.dimensions);
  });
}

}  // namespace

void write_json10_data_structure(JsonWriting& out, const DataStructure& dsd) {
  write_artefact(out, ArtefactClass::kDataStructure, dsd);
  if (dsd.evolving) out.cannot_say("evolvingStructure");
  if (dsd.metadata_structure) out.cannot_say(to_urn(*dsd.metadata_structure));
  if (dsd.dimensions.empty()) return;  // a stub
  if (dsd.measures.empty()) return out.cannot_say("DataStructureComponents");
  out.json.key("dataStructureComponents");
  out.json.begin_object();
  write_dimensions(out, dsd);
  write_groups(out, dsd);
  write_attributes(out, dsd);
  write_primary_measure(out, dsd);
  out.json.end_object();
}

void write_json10_provision_agreement(JsonWriting& out, const ProvisionAgreement& agreement) {
  write_artefact(out, ArtefactClass::kProvisionAgreement, agreement);
  write_urn(out, "structureUsage", agreement.dataflow);
  write_urn(out, "dataProvider", agreement.data_provider);
}

void write_json10_metadataflow(JsonWriting& out, const Metadataflow& flow) {
  write_artefact(out, ArtefactClass::kMetadataflow, flow);
  if (!flow.structure.empty()) write_urn(out, "structure", flow.structure);
  if (!flow.targets.empty()) out.cannot_say("targets");
}

namespace {

void write_metadata_attributes(JsonWriting& out, const std::vector<MetadataAttribute>& attributes) {
  write_objects(out, "metadataAttributes", attributes, [&](const MetadataAttribute& one) {
    write_component_identity(out, one);
    if (one.local_representation) {
      write_representation(out, "localRepresentation", *one.local_representation, JsonFormatPlace::kComponent,
                           one.id);
    }
    write_occurrence_counts(out, {one.min_occurs, one.max_occurs, one.unbounded});
    if (one.presentational) write_flag(out, "isPresentational", true);
    write_metadata_attributes(out, one.children);
  });
}

constexpr std::string_view kTargetLists[] = {"keyDescriptorValuesTargets", "dataSetTargets",
                                             "constraintContentTargets", "reportPeriodTargets",
                                             "identifiableObjectTargets"};

void write_target_object(JsonWriting& out, const TargetObject& object) {
  write_identity(out, object);
  if (object.kind == TargetObject::Kind::kIdentifiableObject)
    out.json.member("objectType", object.object_type);
  const Representation representation = object.local_representation.value_or(Representation{});
  out.json.key("localRepresentation");
  out.json.begin_object();
  if (representation.enumeration) write_urn(out, "enumeration", *representation.enumeration);
  out.json.key("textFormat");
  out.json.begin_object();
  if (representation.text_type) out.json.member("textType", to_string(*representation.text_type));
  out.json.end_object();
  out.json.end_object();
}

void write_target(JsonWriting& out, const MetadataTarget& target) {
  write_identity(out, target);
  for (size_t kind = 0; kind < std::size(kTargetLists); ++kind) {
    std::vector<TargetObject> objects;
    for (const TargetObject& object : target.objects) {
      if (static_cast<size_t>(object.kind) == kind) objects.push_back(object);
    }
    write_objects(out, kTargetLists[kind], objects,
                  [&](const TargetObject& object) { write_target_object(out, object); });
  }
}

/// URNs of the targets of a report.
std::vector<std::string> targets_of(const MetadataStructure& structure, const ReportStructure& report) {
  std::vector<std::string> urns;
  for (const std::string& target : report.targets) {
    urns.push_back(urn_of_part(reference_to(structure), {"MetadataTarget", target}));
  }
  return urns;
}

}  // namespace

void write_json10_metadata_structure(JsonWriting& out, const MetadataStructure& structure) {
  write_artefact(out, ArtefactClass::kMetadataStructure, structure);
  if (!structure.attributes.empty()) out.cannot_say("MetadataAttributeList");
  if (structure.targets.empty() || structure.reports.empty()) return;  // a stub
  out.json.key("metadataStructureComponents");
  out.json.begin_object();
  write_objects(out, "metadataTargets", structure.targets,
                [&](const MetadataTarget& target) { write_target(out, target); });
  write_objects(out, "reportStructures", structure.reports, [&](const ReportStructure& report) {
    write_identity(out, report);
    write_strings(out, "metadataTargets", targets_of(structure, report));
    write_metadata_attributes(out, report.attributes);
  });
  out.json.end_object();
}

}  // namespace sdmx::structure
