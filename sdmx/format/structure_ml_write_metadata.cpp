// SPDX-License-Identifier: Apache-2.0
// Metadata structure definitions, metadataflows and their agreements.
#include <algorithm>

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

constexpr std::string_view kAnyDataflow = "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=*:*(*)";

void write_occurrence(Writing& out, const MetadataAttribute& one) {
  if (one.min_occurs) out.xml.attribute("minOccurs", std::to_string(*one.min_occurs));
  if (one.unbounded) {
    out.xml.attribute("maxOccurs", "unbounded");
  } else if (one.max_occurs) {
    out.xml.attribute("maxOccurs", std::to_string(*one.max_occurs));
  }
}

void write_attribute(Writing& out, const MetadataAttribute& one) {
  out.xml.start("str:MetadataAttribute");
  write_identifiable_attributes(out, one);
  write_occurrence(out, one);
  if (one.presentational) out.xml.attribute("isPresentational", "true");
  write_annotations_and_links(out, one);
  write_reference(out, "str:ConceptIdentity", one.concept_identity);
  if (one.local_representation) {
    write_representation(out, "str:LocalRepresentation", *one.local_representation,
                         FormatPlace::kMetadataAttribute, one.id);
  }
  for (const MetadataAttribute& child : one.children) write_attribute(out, child);
  out.xml.end();
}

std::string_view element_of(TargetObject::Kind kind) {
  constexpr std::string_view kNames[] = {"str:KeyDescriptorValuesTarget", "str:DataSetTarget",
                                         "str:ConstraintContentTarget", "str:ReportPeriodTarget",
                                         "str:IdentifiableObjectTarget"};
  return kNames[static_cast<size_t>(kind)];
}

void write_target_object(Writing& out, const TargetObject& object) {
  out.xml.start(element_of(object.kind));
  write_identifiable_attributes(out, object);
  out.xml.attribute_if("objectType", object.object_type);
  write_annotations(out, object.annotations);
  if (object.local_representation) {
    write_representation(out, "str:LocalRepresentation", *object.local_representation, FormatPlace::kTarget,
                         object.id);
  }
  out.xml.end();
}

void write_targets_and_reports(Writing& out, const MetadataStructure& structure) {
  for (const MetadataTarget& target : structure.targets) {
    out.xml.start("str:MetadataTarget");
    write_identifiable_attributes(out, target);
    write_annotations(out, target.annotations);
    for (const TargetObject& object : target.objects) write_target_object(out, object);
    out.xml.end();
  }
  for (const ReportStructure& report : structure.reports) {
    out.xml.start("str:ReportStructure");
    write_identifiable_attributes(out, report);
    write_annotations(out, report.annotations);
    for (const MetadataAttribute& one : report.attributes) write_attribute(out, one);
    for (const std::string& target : report.targets) write_local_reference(out, "str:MetadataTarget", target);
    out.xml.end();
  }
}

void write_attribute_list(Writing& out, const MetadataStructure& structure) {
  const std::vector<MetadataAttribute> attributes = attributes_of(structure, out.losses());
  if (attributes.empty()) return;  // a stub
  out.xml.start("str:MetadataStructureComponents");
  out.xml.start("str:MetadataAttributeList");
  out.xml.attribute("id", "MetadataAttributeDescriptor");
  write_annotations_and_links(out, structure.attribute_descriptor);
  for (const MetadataAttribute& one : attributes) write_attribute(out, one);
  out.xml.end();
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const MetadataStructure& structure) {
  start_artefact(out, ArtefactClass::kMetadataStructure, structure);
  write_naming(out, structure);
  if (!out.v21()) {
    write_attribute_list(out, structure);
  } else if (!structure.targets.empty() && !structure.reports.empty()) {
    out.xml.start("str:MetadataStructureComponents");
    write_targets_and_reports(out, structure);
    out.xml.end();
  }
  if (out.v21() && !structure.attributes.empty()) out.cannot_say("MetadataAttributeList");
  out.xml.end();
}

namespace {

void write_targets(Writing& out, const std::vector<std::string>& targets) {
  for (const std::string& target : targets) {
    out.v21() ? out.cannot_say("Target " + target) : out.xml.element("str:Target", target);
  }
}

}  // namespace

void write_artefact(Writing& out, const Metadataflow& flow) {
  start_artefact(out, ArtefactClass::kMetadataflow, flow);
  write_naming(out, flow);
  if (!flow.structure.empty()) write_reference(out, "str:Structure", flow.structure);
  write_targets(out, flow.targets);
  // 3.x wants one; what comes from 2.1 says it in its structure.
  if (!out.v21() && flow.targets.empty()) out.xml.element("str:Target", kAnyDataflow);
  out.xml.end();
}

void write_artefact(Writing& out, const MetadataProvisionAgreement& agreement) {
  start_artefact(out, ArtefactClass::kMetadataProvisionAgreement, agreement);
  write_naming(out, agreement);
  write_reference(out, "str:Metadataflow", agreement.metadataflow);
  write_reference(out, "str:MetadataProvider", agreement.metadata_provider);
  write_targets(out, agreement.targets);
  out.xml.end();
}

}  // namespace sdmx::structure
