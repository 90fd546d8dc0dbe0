// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-ML structure writer share. Internal to the writer.
/// All versions say the same things in nearly the same elements; every difference is decided here or asks
/// Writing::v21() or v31().

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/format/structure_convert.hpp"
#include "sdmx/io/xml_writer.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

enum class MlVersion : uint8_t { k21, k30, k31 };
/// How 2.1 refers to artefacts; 3.x knows URNs only.
enum class References : uint8_t { kRef, kUrn };

/// "SDMX-ML 2.1", for findings.
std::string_view name_of(MlVersion version);
/// The namespace of a part of the schemas, "message", "common" …
std::string schema_namespace(MlVersion version, std::string_view part);

/// One message being written.
struct Writing {
  XmlWriter& xml;
  MlVersion version;
  Report& report;
  std::string artefact;  ///< short name of the artefact being written, for findings
  References references = References::kRef;

  bool v21() const { return version == MlVersion::k21; }
  bool v31() const { return version == MlVersion::k31; }
  /// Reports what this version of SDMX-ML has no words for; the rest is written.
  void cannot_say(std::string_view what, std::string_view component = {});

  InformationModel model() const { return v21() ? InformationModel::k21 : InformationModel::k3x; }
  /// The same of what is lost where artefacts are converted.
  LossSink losses();
};

/// Whether this version has that class of artefacts at all.
bool has_class(const Writing& out, ArtefactClass artefact_class);

void write_texts(Writing& out, std::string_view element, const InternationalString& texts);
void write_annotations(Writing& out, const std::vector<Annotation>& annotations);
/// Id and annotations of what has no names; its element is open.
void write_identifiable_attributes(Writing& out, const Identifiable& one);
void write_annotations_and_links(Writing& out, const Identifiable& one);
/// Annotations, links, names and descriptions, in this order. A name is mandatory: the id stands for one that
/// is missing.
void write_naming(Writing& out, const Nameable& nameable);
/// Opens the element of an artefact: its attributes, and Writing::artefact. Naming and content follow.
void start_artefact(Writing& out, ArtefactClass artefact_class, const Maintainable& artefact);
/// The contacts of an organisation ("str") or of a party in the header ("mes").
void write_contact(Writing& out, std::string_view prefix, const Contact& contact);

/// A reference to an artefact or item: Ref with class and package in 2.1, the URN in 3.x.
void write_reference(Writing& out, std::string_view element, const Reference& reference);
/// The same where 2.1 calls the class otherwise than the model does.
void write_reference(Writing& out, std::string_view element, const Reference& reference,
                     std::string_view class21);
void write_reference_if(Writing& out, std::string_view element, const std::optional<Reference>& reference);
void write_references(Writing& out, std::string_view element, const std::vector<Reference>& references);
/// A code list that a HierarchicalCodelist of 2.1 takes codes from, with its alias.
void write_included_codelist(Writing& out, const IncludedCodelist& included);
/// The id of something in the same artefact. A bare Ref is what all clients of 2.1 take.
void write_local_reference(Writing& out, std::string_view element, std::string_view id);

/// Which text formats the schemas admit in a place.
enum class FormatPlace : uint8_t {
  kSimple,     ///< dimensions; in 2.1 all components
  kComponent,  ///< attributes and measures of 3.0
  kConcept,    ///< core representation of a concept
  kTime,       ///< time dimension
  kMetadataAttribute,
  kTarget,  ///< part of a metadata target of 2.1
};
/// An element with a representation; the component is for findings.
void write_representation(Writing& out, std::string_view element, const Representation& representation,
                          FormatPlace place, std::string_view component);

/// A text format by itself, as the coding format of a level.
void write_text_format(Writing& out, std::string_view element, const Representation& representation,
                       std::string_view component);

// One function per type of artefacts.
void write_artefact(Writing& out, const OrganisationScheme& scheme);
void write_artefact(Writing& out, const Codelist& codelist);
void write_artefact(Writing& out, const ValueList& list);
void write_artefact(Writing& out, const Hierarchy& hierarchy);
void write_artefact(Writing& out, const HierarchyAssociation& association);
void write_artefact(Writing& out, const ConceptScheme& scheme);
void write_artefact(Writing& out, const DataStructure& dsd);
void write_artefact(Writing& out, const MetadataStructure& structure);
void write_artefact(Writing& out, const Dataflow& dataflow);
void write_artefact(Writing& out, const Metadataflow& flow);
void write_artefact(Writing& out, const ProvisionAgreement& agreement);
void write_artefact(Writing& out, const MetadataProvisionAgreement& agreement);
void write_artefact(Writing& out, const DataConstraint& constraint);
void write_artefact(Writing& out, const MetadataConstraint& constraint);
void write_artefact(Writing& out, const AttachmentConstraint& constraint);
void write_artefact(Writing& out, const CategoryScheme& scheme);
void write_artefact(Writing& out, const Categorisation& categorisation);
void write_artefact(Writing& out, const ReportingTaxonomy& taxonomy);
void write_artefact(Writing& out, const Process& process);
void write_artefact(Writing& out, const StructureMap& map);
void write_artefact(Writing& out, const RepresentationMap& map);
void write_artefact(Writing& out, const ItemSchemeMap& map);
void write_artefact(Writing& out, const TransformationScheme& scheme);
void write_artefact(Writing& out, const RulesetScheme& scheme);
void write_artefact(Writing& out, const UserDefinedOperatorScheme& scheme);
void write_artefact(Writing& out, const CustomTypeScheme& scheme);
void write_artefact(Writing& out, const NamePersonalisationScheme& scheme);
void write_artefact(Writing& out, const VtlMappingScheme& scheme);
void write_artefact(Writing& out, const StructureSet& set);
void write_artefact(Writing& out, const HierarchicalCodelist& list);
/// True for what 3.1 says as AvailabilityConstraint: what there is in one region, for one artefact.
bool is_availability(const DataConstraint& constraint);
void write_availability_constraint(Writing& out, const DataConstraint& constraint);

/// All artefacts, each collection in its element; what the version has no class for is converted where the
/// standard maps it, else reported. The element that holds them is open; str and com are declared.
void write_collections(Writing& out, const Structures& structures);

}  // namespace sdmx::structure
