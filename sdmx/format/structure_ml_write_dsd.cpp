// SPDX-License-Identifier: Apache-2.0
// Data structure definitions, dataflows and provision agreements; what becomes of each part in the other
// version is SDMX 3.1 Technical Notes 10.
#include <algorithm>

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

constexpr std::string_view kReportingYearStartDay = "REPORTING_YEAR_START_DAY";

void write_concept_identity(Writing& out, const DsdComponent& component) {
  write_annotations_and_links(out, component);
  write_reference(out, "str:ConceptIdentity", component.concept_identity);
}

void write_local_representation(Writing& out, const DsdComponent& component, FormatPlace place) {
  if (!component.local_representation) return;
  write_representation(out, "str:LocalRepresentation", *component.local_representation, place, component.id);
}

void write_concept_roles(Writing& out, const DsdComponent& component) {
  for (const Reference& role : component.concept_roles) write_reference(out, "str:ConceptRole", role);
}

void write_time_dimension(Writing& out, const Dimension& dimension) {
  out.xml.start("str:TimeDimension");
  write_identifiable_attributes(out, dimension);
  write_concept_identity(out, dimension);
  Representation representation = dimension.local_representation.value_or(Representation{});
  if (!representation.text_type) representation.text_type = TextType::kObservationalTimePeriod;
  write_representation(out, "str:LocalRepresentation", representation, FormatPlace::kTime, dimension.id);
  if (!dimension.concept_roles.empty()) out.cannot_say("ConceptRole", dimension.id);
  out.xml.end();
}

/// The enumeration of a 2.1 measure dimension is a concept scheme, which only 2.1 can say.
void write_measure_representation(Writing& out, const Dimension& dimension) {
  if (!out.v21() || !dimension.local_representation || !dimension.local_representation->enumeration) {
    return write_local_representation(out, dimension, FormatPlace::kSimple);
  }
  out.xml.start("str:LocalRepresentation");
  write_reference(out, "str:Enumeration", *dimension.local_representation->enumeration);
  out.xml.end();
}

void write_dimension(Writing& out, const Dimension& dimension, size_t position) {
  if (dimension.kind == Dimension::Kind::kTimeDimension) return write_time_dimension(out, dimension);
  const bool measures = dimension.kind == Dimension::Kind::kMeasureDimension;
  out.xml.start(measures && out.v21() ? "str:MeasureDimension" : "str:Dimension");
  write_identifiable_attributes(out, dimension);
  out.xml.attribute("position", std::to_string(position));
  write_concept_identity(out, dimension);
  measures ? write_measure_representation(out, dimension)
           : write_local_representation(out, dimension, FormatPlace::kSimple);
  write_concept_roles(out, dimension);
  out.xml.end();
}

void write_dimensions(Writing& out, const DataStructure& dsd) {
  out.xml.start("str:DimensionList");
  out.xml.attribute("id", "DimensionDescriptor");
  out.xml.attribute_if("uri", dsd.dimension_descriptor.uri);
  write_annotations_and_links(out, dsd.dimension_descriptor);
  size_t position = 0;
  for (const Dimension& dimension : dsd.dimensions) write_dimension(out, dimension, ++position);
  out.xml.end();
}

void write_group(Writing& out, const GroupDimensions& group) {
  // 3.0 has no attachment constraints; a group without dimensions is not legal there.
  if (!out.v21() && group.attachment_constraint) out.cannot_say("AttachmentConstraint", group.id);
  if (group.dimensions.empty() && !(out.v21() && group.attachment_constraint)) return;
  out.xml.start("str:Group");
  write_identifiable_attributes(out, group);
  write_annotations(out, group.annotations);  // it has no links
  for (const std::string& dimension : group.dimensions) {
    out.xml.start("str:GroupDimension");
    write_local_reference(out, "str:DimensionReference", dimension);
    out.xml.end();
  }
  if (group.dimensions.empty()) {
    write_reference(out, "str:AttachmentConstraint", *group.attachment_constraint, "AttachmentConstraint");
  }
  out.xml.end();
}

/// The measure that becomes the primary measure of 2.1; the structure has at least one.
const Measure& primary_of(const DataStructure& dsd) {
  const auto found = std::ranges::find_if(
      dsd.measures, [](const Measure& measure) { return measure.primary || measure.id == "OBS_VALUE"; });
  return found == dsd.measures.end() ? dsd.measures.front() : *found;
}

std::string_view relationship_element(const Writing& out, AttributeRelationship::Kind kind) {
  const bool dataset = kind == AttributeRelationship::Kind::kDataset;
  if (out.v21()) return dataset ? "str:None" : "str:PrimaryMeasure";
  return dataset ? "str:Dataflow" : "str:Observation";
}

void write_dimension(Writing& out, const AttributeRelationship& relationship, const std::string& id) {
  const auto& optional = relationship.optional_dimensions;
  if (std::ranges::find(optional, id) == optional.end()) {
    return write_local_reference(out, "str:Dimension", id);
  }
  if (out.v21()) {
    out.cannot_say("optional", id);
    return write_local_reference(out, "str:Dimension", id);
  }
  out.xml.start("str:Dimension");
  out.xml.attribute("optional", "true");
  out.xml.text(id);
  out.xml.end();
}

void write_dimension_relationship(Writing& out, const AttributeRelationship& relationship,
                                  std::string_view component) {
  for (const std::string& id : relationship.dimensions) write_dimension(out, relationship, id);
  for (const std::string& id : relationship.attachment_groups) {
    out.v21() ? write_local_reference(out, "str:AttachmentGroup", id)
              : out.cannot_say("AttachmentGroup", component);
  }
}

void write_attribute_relationship(Writing& out, const AttributeRelationship& relationship,
                                  std::string_view component) {
  using Kind = AttributeRelationship::Kind;
  out.xml.start("str:AttributeRelationship");
  if (relationship.kind == Kind::kDimensions && !relationship.dimensions.empty()) {
    write_dimension_relationship(out, relationship, component);
  } else if (relationship.kind == Kind::kGroup) {
    write_local_reference(out, "str:Group", relationship.group);
  } else if (out.v21() && relationship.kind == Kind::kObservation) {
    write_local_reference(out, "str:PrimaryMeasure", "OBS_VALUE");
  } else {
    const Kind kind = relationship.kind == Kind::kObservation ? Kind::kObservation : Kind::kDataset;
    out.xml.element(relationship_element(out, kind), "");
  }
  out.xml.end();
}

void write_measure_relationship(Writing& out, const DataStructure& dsd, const DataAttribute& one) {
  if (one.measures.empty()) return;
  if (out.v21()) {
    // With one measure the relationship says nothing.
    if (one.measures != std::vector{primary_of(dsd).id}) out.cannot_say("MeasureRelationship", one.id);
    return;
  }
  out.xml.start("str:MeasureRelationship");
  for (const std::string& measure : one.measures) out.xml.element("str:Measure", measure);
  out.xml.end();
}

std::string_view usage_value(const Writing& out, Usage usage) {
  const bool mandatory = usage == Usage::kMandatory;
  if (out.v21()) return mandatory ? "Mandatory" : "Conditional";
  return mandatory ? "mandatory" : "optional";
}

void write_reporting_year_start_day(Writing& out, const DataAttribute& one) {
  Representation representation;
  representation.text_type = TextType::kMonthDay;
  write_representation(out, "str:LocalRepresentation", representation, FormatPlace::kSimple, one.id);
  if (!one.concept_roles.empty()) out.cannot_say("ConceptRole", one.id);
}

void write_attribute(Writing& out, const DataStructure& dsd, const DataAttribute& one) {
  const bool reporting_year = out.v21() && one.id == kReportingYearStartDay;
  out.xml.start(reporting_year ? "str:ReportingYearStartDay" : "str:Attribute");
  write_identifiable_attributes(out, one);
  out.xml.attribute(out.v21() ? "assignmentStatus" : "usage", usage_value(out, one.usage));
  write_concept_identity(out, one);
  if (reporting_year) {
    write_reporting_year_start_day(out, one);
  } else {
    write_local_representation(out, one, FormatPlace::kComponent);
    write_concept_roles(out, one);
  }
  write_attribute_relationship(out, one.relationship, one.id);
  write_measure_relationship(out, dsd, one);
  out.xml.end();
}

void write_metadata_attributes(Writing& out, const DataStructure& dsd) {
  for (const MetadataAttributeUsage& usage : dsd.metadata_attributes) {
    if (out.v21()) {
      out.cannot_say("MetadataAttributeUsage", usage.metadata_attribute);
      continue;
    }
    out.xml.start("str:MetadataAttributeUsage");
    out.xml.attribute_if("uri", usage.uri);
    write_annotations_and_links(out, usage);
    out.xml.element("str:MetadataAttributeReference", usage.metadata_attribute);
    write_attribute_relationship(out, usage.relationship, usage.metadata_attribute);
    out.xml.end();
  }
}

void write_attributes(Writing& out, const DataStructure& dsd) {
  if (dsd.attributes.empty() && (out.v21() || dsd.metadata_attributes.empty())) {
    return write_metadata_attributes(out, dsd);
  }
  out.xml.start("str:AttributeList");
  out.xml.attribute("id", "AttributeDescriptor");
  out.xml.attribute_if("uri", dsd.attribute_descriptor.uri);
  write_annotations_and_links(out, dsd.attribute_descriptor);
  for (const DataAttribute& one : dsd.attributes) write_attribute(out, dsd, one);
  write_metadata_attributes(out, dsd);
  out.xml.end();
}

void write_primary_measure(Writing& out, const DataStructure& dsd) {
  const Measure& primary = primary_of(dsd);
  for (const Measure& measure : dsd.measures) {
    if (&measure != &primary) out.cannot_say("Measure", measure.id);
  }
  if (primary.id != "OBS_VALUE") out.cannot_say("Measure", primary.id);
  out.xml.start("str:PrimaryMeasure");
  out.xml.attribute("id", "OBS_VALUE");
  out.xml.attribute_if("uri", primary.uri);
  write_concept_identity(out, primary);
  write_local_representation(out, primary, FormatPlace::kComponent);
  out.xml.end();
}

void write_measure(Writing& out, const Measure& measure) {
  out.xml.start("str:Measure");
  write_identifiable_attributes(out, measure);
  out.xml.attribute("usage", usage_value(out, measure.usage));
  write_concept_identity(out, measure);
  write_local_representation(out, measure, FormatPlace::kComponent);
  write_concept_roles(out, measure);
  out.xml.end();
}

void write_measures(Writing& out, const DataStructure& dsd) {
  if (dsd.measures.empty()) return;
  out.xml.start("str:MeasureList");
  out.xml.attribute("id", "MeasureDescriptor");
  out.xml.attribute_if("uri", dsd.measure_descriptor.uri);
  write_annotations_and_links(out, dsd.measure_descriptor);
  if (out.v21()) {
    write_primary_measure(out, dsd);
  } else {
    for (const Measure& measure : dsd.measures) write_measure(out, measure);
  }
  out.xml.end();
}

void write_components(Writing& out, const DataStructure& dsd) {
  if (dsd.dimensions.empty()) return;  // a stub
  // "No measure" is not legal in 2.1 (Technical Notes 10): the message stays readable without the components.
  if (out.v21() && dsd.measures.empty()) return out.cannot_say("DataStructureComponents without a measure");
  out.xml.start("str:DataStructureComponents");
  write_dimensions(out, dsd);
  for (const GroupDimensions& group : dsd.groups) write_group(out, group);
  write_attributes(out, dsd);
  write_measures(out, dsd);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const DataStructure& dsd) {
  start_artefact(out, ArtefactClass::kDataStructure, dsd);
  if (dsd.evolving) {
    out.v31() ? out.xml.attribute("evolvingStructure", "true") : out.cannot_say("evolvingStructure");
  }
  write_naming(out, dsd);
  write_components(out, dsd);
  if (dsd.metadata_structure) {
    out.v21() ? out.cannot_say("Metadata") : write_reference(out, "str:Metadata", *dsd.metadata_structure);
  }
  out.xml.end();
}

namespace {

void write_dimension_constraint(Writing& out, const std::vector<std::string>& dimensions) {
  if (dimensions.empty()) return;
  if (!out.v31()) return out.cannot_say("DimensionConstraint");
  out.xml.start("str:DimensionConstraint");
  for (const std::string& dimension : dimensions) out.xml.element("str:Dimension", dimension);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const Dataflow& dataflow) {
  start_artefact(out, ArtefactClass::kDataflow, dataflow);
  write_naming(out, dataflow);
  write_reference_if(out, "str:Structure", dataflow.structure);
  write_dimension_constraint(out, dataflow.dimension_constraint);
  out.xml.end();
}

void write_artefact(Writing& out, const ProvisionAgreement& agreement) {
  start_artefact(out, ArtefactClass::kProvisionAgreement, agreement);
  write_naming(out, agreement);
  if (!agreement.dataflow.empty()) {
    write_reference(out, out.v21() ? "str:StructureUsage" : "str:Dataflow", agreement.dataflow);
  }
  if (!agreement.data_provider.empty()) write_reference(out, "str:DataProvider", agreement.data_provider);
  out.xml.end();
}

}  // namespace sdmx::structure
