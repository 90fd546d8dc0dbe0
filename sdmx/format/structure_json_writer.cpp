// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_writer.hpp"

#include "sdmx/format/grammar/json_fitted.hpp"
#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx {

namespace {

using json::JsonVersion;
using structure::JsonWriting;

/// One array for each class that the items may be of.
template <typename Items>
void write_collection(JsonWriting& out, const Items& items,
                      void (*write)(JsonWriting&, const typename Items::value_type&)) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    std::vector<const typename Items::value_type*> of_class;
    for (const auto& item : items) {
      if (item.artefact_class == names.artefact_class) of_class.push_back(&item);
    }
    structure::write_objects(out, names.json, of_class, [&](const auto* item) { write(out, *item); });
  }
}

/// What data there are of one artefact.
bool is_availability(const DataConstraint& constraint) {
  return constraint.role == DataConstraint::Role::kActual && constraint.attached_to.size() == 1 &&
         constraint.cube_regions.size() <= 1 && constraint.key_sets.empty();
}

/// 2.1 has the availability apart from the constraints; it is no artefact there.
void write_data_constraints(JsonWriting& out, const std::deque<DataConstraint>& all) {
  std::vector<const DataConstraint*> constraints, availability;
  for (const DataConstraint& one : all) {
    (out.v21() && is_availability(one) ? availability : constraints).push_back(&one);
  }
  structure::write_objects(out, "dataConstraints", constraints, [&](const DataConstraint* one) {
    structure::write_json_data_constraint(out, *one);
  });
  structure::write_objects(out, "availabilityConstraints", availability,
                           [&](const DataConstraint* one) { structure::write_json_availability(out, *one); });
}

/// What 2.1 of the information model had and 3.0 has no longer.
template <typename Items>
void cannot_write(JsonWriting& out, const Items& items) {
  for (const auto& item : items) {
    out.artefact = to_short(reference_to(item));
    out.cannot_say(names_of(item.artefact_class).element);
  }
}

void write_json2_data(JsonWriting& out, const Structures& all) {
  out.json.key("data");
  out.json.begin_object();
  write_collection(out, all.organisation_schemes, structure::write_json_organisation_scheme);
  write_collection(out, all.codelists, structure::write_json_codelist);
  write_collection(out, all.value_lists, structure::write_json_value_list);
  write_collection(out, all.hierarchies, structure::write_json_hierarchy);
  write_collection(out, all.hierarchy_associations, structure::write_json_hierarchy_association);
  write_collection(out, all.concept_schemes, structure::write_json_concept_scheme);
  write_collection(out, all.data_structures, structure::write_json_data_structure);
  write_collection(out, all.metadata_structures, structure::write_json_metadata_structure);
  write_collection(out, all.dataflows, structure::write_json_dataflow);
  write_collection(out, all.metadataflows, structure::write_json_metadataflow);
  write_collection(out, all.provision_agreements, structure::write_json_provision_agreement);
  write_collection(out, all.metadata_provision_agreements, structure::write_json_metadata_agreement);
  write_data_constraints(out, all.data_constraints);
  write_collection(out, all.metadata_constraints, structure::write_json_metadata_constraint);
  write_collection(out, all.category_schemes, structure::write_json_category_scheme);
  write_collection(out, all.categorisations, structure::write_json_categorisation);
  write_collection(out, all.reporting_taxonomies, structure::write_json_taxonomy);
  write_collection(out, all.processes, structure::write_json_process);
  write_collection(out, all.structure_maps, structure::write_json_structure_map);
  write_collection(out, all.representation_maps, structure::write_json_representation_map);
  write_collection(out, all.item_scheme_maps, structure::write_json_item_scheme_map);
  write_collection(out, all.transformation_schemes, structure::write_json_transformations);
  write_collection(out, all.ruleset_schemes, structure::write_json_rulesets);
  write_collection(out, all.user_defined_operator_schemes, structure::write_json_operators);
  write_collection(out, all.custom_type_schemes, structure::write_json_custom_types);
  write_collection(out, all.name_personalisation_schemes, structure::write_json_personalisations);
  write_collection(out, all.vtl_mapping_schemes, structure::write_json_vtl_mappings);
  cannot_write(out, all.attachment_constraints);
  out.json.end_object();
}

/// Organisation schemes; that of providers of metadata came with 3.0.
void write_json10_organisations(JsonWriting& out, const std::deque<OrganisationScheme>& schemes) {
  std::deque<OrganisationScheme> others, units, unknown;
  for (const OrganisationScheme& scheme : schemes) {
    const bool of_metadata = scheme.artefact_class == ArtefactClass::kMetadataProviderScheme;
    const bool of_units = scheme.artefact_class == ArtefactClass::kOrganisationUnitScheme;
    (of_metadata ? unknown : of_units ? units : others).push_back(scheme);
  }
  write_collection(out, others, structure::write_json_organisation_scheme);
  write_collection(out, units, structure::write_json10_organisation_units);
  cannot_write(out, unknown);
}

/// Geographic code lists came with 3.0.
void write_json10_codelists(JsonWriting& out, const std::deque<Codelist>& codelists) {
  std::deque<Codelist> plain, geographic;
  for (const Codelist& one : codelists) {
    (one.artefact_class == ArtefactClass::kCodelist ? plain : geographic).push_back(one);
  }
  write_collection(out, plain, structure::write_json_codelist);
  cannot_write(out, geographic);
}

/// What 1.0 has no collections for.
void cannot_write_in_10(JsonWriting& out, const Structures& all) {
  cannot_write(out, all.value_lists);
  cannot_write(out, all.hierarchy_associations);
  cannot_write(out, all.metadata_provision_agreements);
  cannot_write(out, all.metadata_constraints);
  cannot_write(out, all.structure_maps);
  cannot_write(out, all.representation_maps);
  cannot_write(out, all.item_scheme_maps);
  cannot_write(out, all.transformation_schemes);
  cannot_write(out, all.ruleset_schemes);
  cannot_write(out, all.user_defined_operator_schemes);
  cannot_write(out, all.custom_type_schemes);
  cannot_write(out, all.name_personalisation_schemes);
  cannot_write(out, all.vtl_mapping_schemes);
}

/// Constraints are called otherwise than in 2.x.
void write_json10_constraints(JsonWriting& out, const Structures& all) {
  structure::write_objects(out, "contentConstraints", all.data_constraints, [&](const DataConstraint& one) {
    structure::write_json10_content_constraint(out, one);
  });
  structure::write_objects(
      out, "attachmentConstraints", all.attachment_constraints,
      [&](const AttachmentConstraint& one) { structure::write_json10_attachment_constraint(out, one); });
}

void write_json10_data(JsonWriting& out, const Structures& all) {
  out.json.key("data");
  out.json.begin_object();
  write_json10_organisations(out, all.organisation_schemes);
  write_json10_codelists(out, all.codelists);
  write_collection(out, all.hierarchical_codelists, structure::write_json10_hierarchical_codelist);
  write_collection(out, all.concept_schemes, structure::write_json10_concept_scheme);
  write_collection(out, all.data_structures, structure::write_json10_data_structure);
  write_collection(out, all.metadata_structures, structure::write_json10_metadata_structure);
  write_collection(out, all.dataflows, structure::write_json_dataflow);
  write_collection(out, all.metadataflows, structure::write_json10_metadataflow);
  write_collection(out, all.provision_agreements, structure::write_json10_provision_agreement);
  write_json10_constraints(out, all);
  write_collection(out, all.category_schemes, structure::write_json_category_scheme);
  write_collection(out, all.categorisations, structure::write_json_categorisation);
  write_collection(out, all.reporting_taxonomies, structure::write_json_taxonomy);
  write_collection(out, all.processes, structure::write_json_process);
  write_collection(out, all.structure_sets, structure::write_json10_structure_set);
  cannot_write_in_10(out, all);
  out.json.end_object();
}

template <class Artefacts>
void append(Artefacts& artefacts, const Artefacts& more) {
  artefacts.insert(artefacts.end(), more.begin(), more.end());
}

/// With what stands for artefacts that the version has no class for.
Structures with_converted(JsonWriting& out, const Structures& all) {
  const Structures converted = structure::converted_for(out.model(), all, out.losses());
  Structures both = all;
  append(both.hierarchies, converted.hierarchies);
  append(both.hierarchical_codelists, converted.hierarchical_codelists);
  append(both.structure_maps, converted.structure_maps);
  append(both.representation_maps, converted.representation_maps);
  append(both.item_scheme_maps, converted.item_scheme_maps);
  return both;
}

bool needs_conversion(const JsonWriting& out, const Structures& all) {
  return out.v10() ? !all.hierarchies.empty()
                   : !all.hierarchical_codelists.empty() || !all.structure_sets.empty();
}

void write_data(JsonWriting& out, const Structures& all) {
  if (needs_conversion(out, all)) {
    const Structures converted = with_converted(out, all);
    out.v10() ? write_json10_data(out, converted) : write_json2_data(out, converted);
  } else {
    out.v10() ? write_json10_data(out, all) : write_json2_data(out, all);
  }
}

void write_all(const StructureMessage& message, JsonWriting& out) {
  out.json.begin_object();
  write_meta(out.json, message.header, out.version, "structure");
  write_data(out, message.structures);
  out.json.end_object();
  out.json.finish();
}

void write_message(const StructureMessage& message, Output& output, JsonVersion version, Report& report) {
  write_fitted_json({json::number_of(version), "structure"}, output, report, [&](Output& text) {
    JsonWriter json(text);
    JsonWriting out{json, report, {}, version};
    write_all(message, out);
  });
}

}  // namespace

void write_json10_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k10, report);
}
void write_json20_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k20, report);
}
void write_json21_structures(const StructureMessage& message, Output& output, Report& report) {
  write_message(message, output, JsonVersion::k21, report);
}

}  // namespace sdmx
