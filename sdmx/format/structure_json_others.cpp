// SPDX-License-Identifier: Apache-2.0
// Value lists, hierarchies, what is about metadata, taxonomies and processes in SDMX-JSON 2.x.

#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

namespace {

void write_urns(JsonWriting& out, std::string_view name, const std::vector<Reference>& references) {
  std::vector<std::string> urns;
  for (const Reference& reference : references) urns.push_back(to_urn(reference));
  write_strings(out, name, urns);
}

void write_urn_if(JsonWriting& out, std::string_view name, const Reference& reference) {
  if (!reference.empty()) write_urn(out, name, reference);
}

}  // namespace

void write_json_value_list(JsonWriting& out, const ValueList& list) {
  write_artefact(out, ArtefactClass::kValueList, list);
  write_objects(out, "valueItems", list.items, [&](const ValueItem& item) {
    out.json.member("id", item.id);
    write_texts(out, {"name", "names"}, item.names);
    write_texts(out, {"description", "descriptions"}, item.descriptions);
    write_annotations(out, item.annotations);
  });
}

namespace {

void write_levels(JsonWriting& out, const std::vector<HierarchyLevel>& levels, size_t at) {
  if (at >= levels.size()) return;
  out.json.key("level");
  out.json.begin_object();
  write_naming(out, levels[at]);
  if (levels[at].coding_format) write_coding_format(out, *levels[at].coding_format, levels[at].id);
  write_levels(out, levels, at + 1);
  out.json.end_object();
}

void write_codes(JsonWriting& out, const std::vector<HierarchicalCode>& codes) {
  write_objects(out, "hierarchicalCodes", codes, [&](const HierarchicalCode& code) {
    write_identity(out, code);
    write_urn_if(out, "code", code.code);
    out.json.member_if("level", code.level);
    if (!code.version.empty()) out.cannot_say("version", code.id);
    write_validity(out, code.valid_from, code.valid_to);
    write_codes(out, code.children);
  });
}

}  // namespace

void write_json_hierarchy(JsonWriting& out, const Hierarchy& hierarchy) {
  write_artefact(out, ArtefactClass::kHierarchy, hierarchy);
  write_flag(out, "hasFormalLevels", hierarchy.has_formal_levels);
  write_levels(out, hierarchy.levels, 0);
  write_codes(out, hierarchy.codes);
}

void write_json_hierarchy_association(JsonWriting& out, const HierarchyAssociation& association) {
  write_artefact(out, ArtefactClass::kHierarchyAssociation, association);
  write_urn_if(out, "linkedHierarchy", association.hierarchy);
  write_urn_if(out, "linkedObject", association.linked_object);
  if (association.context_object) write_urn_if(out, "contextObject", *association.context_object);
}

namespace {

void write_metadata_attributes(JsonWriting& out, const std::vector<MetadataAttribute>& attributes) {
  write_objects(out, "metadataAttributes", attributes, [&](const MetadataAttribute& attribute) {
    write_identity(out, attribute);
    write_urn_if(out, "conceptIdentity", attribute.concept_identity);
    if (attribute.local_representation) {
      Representation representation = *attribute.local_representation;
      representation.min_occurs.reset();
      representation.max_occurs.reset();
      representation.unbounded = false;
      write_representation(out, "localRepresentation", representation, JsonFormatPlace::kComponent,
                           attribute.id);
    }
    // Readers in use ask for all of these.
    write_occurrence_counts(
        out, {attribute.min_occurs.value_or(1), attribute.max_occurs.value_or(1), attribute.unbounded});
    write_flag(out, "isPresentational", attribute.presentational);
    write_metadata_attributes(out, attribute.children);
  });
}

}  // namespace

void write_json_metadata_structure(JsonWriting& out, const MetadataStructure& structure) {
  write_artefact(out, ArtefactClass::kMetadataStructure, structure);
  const std::vector<MetadataAttribute> attributes = attributes_of(structure, out.losses());
  if (attributes.empty()) return;  // a stub
  out.json.key("metadataStructureComponents");
  out.json.begin_object();
  out.json.key("metadataAttributeList");
  out.json.begin_object();
  write_descriptor(out, "MetadataAttributeDescriptor", structure.attribute_descriptor);
  write_metadata_attributes(out, attributes);
  out.json.end_object();
  out.json.end_object();
}

void write_json_metadataflow(JsonWriting& out, const Metadataflow& flow) {
  write_artefact(out, ArtefactClass::kMetadataflow, flow);
  write_urn_if(out, "structure", flow.structure);
  write_strings(out, "targets", flow.targets);
}

void write_json_metadata_agreement(JsonWriting& out, const MetadataProvisionAgreement& agreement) {
  write_artefact(out, ArtefactClass::kMetadataProvisionAgreement, agreement);
  write_urn_if(out, "metadataflow", agreement.metadataflow);
  write_urn_if(out, "metadataProvider", agreement.metadata_provider);
  write_strings(out, "targets", agreement.targets);
}

namespace {

void write_reporting_categories(JsonWriting& out, const std::vector<ReportingCategory>& categories) {
  write_objects(out, "reportingCategories", categories, [&](const ReportingCategory& category) {
    write_naming(out, category);
    write_urns(out, "structuralMetadata", category.structural_metadata);
    write_urns(out, "provisioningMetadata", category.provisioning_metadata);
    write_reporting_categories(out, category.children);
  });
}

}  // namespace

void write_json_taxonomy(JsonWriting& out, const ReportingTaxonomy& taxonomy) {
  write_artefact(out, ArtefactClass::kReportingTaxonomy, taxonomy);
  write_reporting_categories(out, taxonomy.items);
}

namespace {

void write_process_objects(JsonWriting& out, std::string_view name,
                           const std::vector<ProcessObject>& objects) {
  write_objects(out, name, objects, [&](const ProcessObject& object) {
    write_annotations(out, object.annotations);
    out.json.member_if("localID", object.local_id);
    write_urn_if(out, "objectReference", object.object);
  });
}

void write_computation(JsonWriting& out, const Computation& computation) {
  out.json.key("computation");
  out.json.begin_object();
  write_annotations(out, computation.annotations);
  out.json.member_if("localID", computation.local_id);
  out.json.member_if("softwareLanguage", computation.software_language);
  out.json.member_if("softwarePackage", computation.software_package);
  out.json.member_if("softwareVersion", computation.software_version);
  write_texts(out, {"description", "descriptions"}, computation.descriptions);
  out.json.end_object();
}

/// 1.0 names a step by its URN.
std::string target_of(JsonWriting& out, const Reference& process, const std::string& step) {
  if (!out.v10() || step.empty()) return step;
  Reference target = process;
  target.item = step;
  return to_urn(target);
}

void write_steps(JsonWriting& out, const Reference& process, const std::vector<ProcessStep>& steps) {
  write_objects(out, "processSteps", steps, [&](const ProcessStep& step) {
    write_naming(out, step);
    write_process_objects(out, "inputs", step.inputs);
    write_process_objects(out, "outputs", step.outputs);
    if (step.computation) write_computation(out, *step.computation);
    write_objects(out, "transitions", step.transitions, [&](const Transition& transition) {
      write_identity(out, transition);
      out.json.member_if("localID", transition.local_id);
      out.json.member("targetStep", target_of(out, process, transition.target_step));
      write_texts(out, {"condition", "conditions"}, transition.conditions);
    });
    write_steps(out, process, step.children);
  });
}

}  // namespace

void write_json_process(JsonWriting& out, const Process& process) {
  write_artefact(out, ArtefactClass::kProcess, process);
  write_steps(out, reference_to(process), process.items);
}

}  // namespace sdmx::structure
