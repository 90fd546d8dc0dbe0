// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-JSON structure writer share. Internal to the writer.
/// No array is ever empty, and name stands beside names: readers in use ask for both.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/format/json_meta.hpp"
#include "sdmx/format/structure_convert.hpp"
#include "sdmx/io/json_writer.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// One message being written.
struct JsonWriting {
  JsonWriter& json;
  Report& report;
  std::string artefact;  ///< short name of the artefact being written, for findings
  json::JsonVersion version = json::JsonVersion::k20;

  bool v21() const { return version == json::JsonVersion::k21; }
  bool v10() const { return version == json::JsonVersion::k10; }
  /// Reports what the version has no words for; the rest is written.
  void cannot_say(std::string_view what, std::string_view component = {});

  InformationModel model() const { return v10() ? InformationModel::k21 : InformationModel::k3x; }
  /// The same of what is lost where artefacts are converted.
  LossSink losses();
};

/// An array of objects, left out when there are none. write writes the members of one object.
template <typename Items, typename Write>
void write_objects(JsonWriting& out, std::string_view name, const Items& items, Write write) {
  if (items.empty()) return;
  out.json.key(name);
  out.json.begin_array();
  for (const auto& item : items) {
    out.json.begin_object();
    write(item);
    out.json.end_object();
  }
  out.json.end_array();
}
/// An array of strings, left out when there are none.
void write_strings(JsonWriting& out, std::string_view name, const std::vector<std::string>& values);
void write_flag(JsonWriting& out, std::string_view name, bool value);

/// The best match and all languages: name and names, text and texts.
struct TextNames {
  std::string_view one, all;
};
void write_texts(JsonWriting& out, TextNames names, const InternationalString& texts);
/// validFrom and validTo.
void write_validity(JsonWriting& out, const std::string& from, const std::string& to);
void write_annotations(JsonWriting& out, const std::vector<Annotation>& annotations);
/// id where there is one, annotations, links.
void write_identity(JsonWriting& out, const Identifiable& one);
/// What is said of a list of components itself; its id is fixed.
void write_descriptor(JsonWriting& out, std::string_view id, const Identifiable& list);
/// The same, name, description.
void write_naming(JsonWriting& out, const Nameable& nameable);
/// The members that every artefact has, and Writing::artefact.
void write_artefact(JsonWriting& out, ArtefactClass artefact_class, const Maintainable& artefact);
/// The same without agency and version.
void write_maintained(JsonWriting& out, const Maintainable& artefact);
/// The members of one link.
void write_link(JsonWriting& out, const Link& link);
void write_contacts(JsonWriting& out, const std::vector<Contact>& contacts);
void write_urn(JsonWriting& out, std::string_view name, const Reference& reference);
/// URN of a part of an artefact whose class is no class of items: "…Level=A:HCL(1.0).H.L".
struct PartOf {
  std::string_view part_class, path;
};
std::string urn_of_part(const Reference& artefact, PartOf part);

/// How often an attribute of metadata may stand.
struct Occurrences {
  std::optional<uint64_t> fewest, most;
  bool unbounded = false;
};
void write_occurrence_counts(JsonWriting& out, const Occurrences& occurrences);
void write_time_range(JsonWriting& out, const TimeRange& range);
void write_concept_roles(JsonWriting& out, const DsdComponent& component);

/// What a constraint is attached to, by the name of its list.
struct Attachable {
  ArtefactClass artefact_class;
  std::string_view name;
};
inline constexpr Attachable kAttachable[] = {
    {ArtefactClass::kDataStructure, "dataStructures"},
    {ArtefactClass::kDataflow, "dataflows"},
    {ArtefactClass::kProvisionAgreement, "provisionAgreements"},
    {ArtefactClass::kMetadataStructure, "metadataStructures"},
    {ArtefactClass::kMetadataflow, "metadataflows"},
    {ArtefactClass::kMetadataProvisionAgreement, "metadataProvisionAgreements"},
};
void write_queryable_sources(JsonWriting& out, const std::vector<QueryableSource>& sources);
/// 2.1 has none.
void write_release_calendar(JsonWriting& out, const std::optional<ReleaseCalendar>& calendar);

/// Which text formats the schema admits in a place.
enum class JsonFormatPlace : uint8_t { kDimension, kTimeDimension, kComponent };
void write_representation(JsonWriting& out, std::string_view name, const Representation& representation,
                          JsonFormatPlace place, std::string_view component);

/// What the codes of a level look like.
void write_coding_format(JsonWriting& out, const Representation& format, std::string_view level);

/// What coded values become.
void write_text_format(JsonWriting& out, std::string_view name, const Representation& format,
                       std::string_view component);

// The members of one artefact of each family; those of 1.0 where 2.x says them otherwise.
void write_json10_organisation_units(JsonWriting& out, const OrganisationScheme& scheme);
void write_json10_concept_scheme(JsonWriting& out, const ConceptScheme& scheme);
void write_json10_hierarchical_codelist(JsonWriting& out, const HierarchicalCodelist& list);
void write_json10_structure_set(JsonWriting& out, const StructureSet& set);
void write_json10_data_structure(JsonWriting& out, const DataStructure& dsd);
void write_json10_metadata_structure(JsonWriting& out, const MetadataStructure& structure);
void write_json10_metadataflow(JsonWriting& out, const Metadataflow& flow);
void write_json10_provision_agreement(JsonWriting& out, const ProvisionAgreement& agreement);
void write_json10_content_constraint(JsonWriting& out, const DataConstraint& constraint);
void write_json10_attachment_constraint(JsonWriting& out, const AttachmentConstraint& constraint);
void write_json_organisation_scheme(JsonWriting& out, const OrganisationScheme& scheme);
void write_json_codelist(JsonWriting& out, const Codelist& codelist);
void write_json_concept_scheme(JsonWriting& out, const ConceptScheme& scheme);
void write_json_category_scheme(JsonWriting& out, const CategoryScheme& scheme);
void write_json_categorisation(JsonWriting& out, const Categorisation& categorisation);
void write_json_data_structure(JsonWriting& out, const DataStructure& dsd);
void write_json_dataflow(JsonWriting& out, const Dataflow& dataflow);
void write_json_provision_agreement(JsonWriting& out, const ProvisionAgreement& agreement);
void write_json_data_constraint(JsonWriting& out, const DataConstraint& constraint);
void write_json_availability(JsonWriting& out, const DataConstraint& constraint);
void write_json_metadata_constraint(JsonWriting& out, const MetadataConstraint& constraint);
void write_json_value_list(JsonWriting& out, const ValueList& list);
void write_json_hierarchy(JsonWriting& out, const Hierarchy& hierarchy);
void write_json_hierarchy_association(JsonWriting& out, const HierarchyAssociation& association);
void write_json_metadata_structure(JsonWriting& out, const MetadataStructure& structure);
void write_json_metadataflow(JsonWriting& out, const Metadataflow& flow);
void write_json_metadata_agreement(JsonWriting& out, const MetadataProvisionAgreement& agreement);
void write_json_taxonomy(JsonWriting& out, const ReportingTaxonomy& taxonomy);
void write_json_process(JsonWriting& out, const Process& process);
void write_json_structure_map(JsonWriting& out, const StructureMap& map);
void write_json_representation_map(JsonWriting& out, const RepresentationMap& map);
void write_json_item_scheme_map(JsonWriting& out, const ItemSchemeMap& map);
void write_json_transformations(JsonWriting& out, const TransformationScheme& scheme);
void write_json_rulesets(JsonWriting& out, const RulesetScheme& scheme);
void write_json_operators(JsonWriting& out, const UserDefinedOperatorScheme& scheme);
void write_json_custom_types(JsonWriting& out, const CustomTypeScheme& scheme);
void write_json_personalisations(JsonWriting& out, const NamePersonalisationScheme& scheme);
void write_json_vtl_mappings(JsonWriting& out, const VtlMappingScheme& scheme);

}  // namespace sdmx::structure
