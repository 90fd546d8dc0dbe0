// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_collections.hpp"

#include <algorithm>

#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/model/artefact_lists.hpp"

namespace sdmx::structure {

namespace {

using enum ArtefactClass;

struct ElementReader {
  std::string_view element;
  ArtefactClass artefact_class;
  void (*read)(pugi::xml_node, Reading&);
};
constexpr ElementReader kReaders[] = {
    {"AgencyScheme", kAgencyScheme, read_organisation_scheme},
    {"DataProviderScheme", kDataProviderScheme, read_organisation_scheme},
    {"DataConsumerScheme", kDataConsumerScheme, read_organisation_scheme},
    {"MetadataProviderScheme", kMetadataProviderScheme, read_organisation_scheme},
    {"OrganisationUnitScheme", kOrganisationUnitScheme, read_organisation_scheme},
    {"Codelist", kCodelist, read_codelist},
    {"GeographicCodelist", kGeoRefCodelist, read_codelist},
    {"GeoGridCodelist", kGeoGridCodelist, read_codelist},
    {"ValueList", kValueList, read_value_list},
    {"Hierarchy", kHierarchy, read_hierarchy},
    {"HierarchyAssociation", kHierarchyAssociation, read_hierarchy_association},
    {"ConceptScheme", kConceptScheme, read_concept_scheme},
    {"DataStructure", kDataStructure, read_data_structure},
    {"MetadataStructure", kMetadataStructure, read_metadata_structure},
    {"Dataflow", kDataflow, read_dataflow},
    {"Metadataflow", kMetadataflow, read_metadataflow},
    {"ProvisionAgreement", kProvisionAgreement, read_provision_agreement},
    {"ProvisionAgrement", kProvisionAgreement, read_provision_agreement},  // so spelt in places of 2.1
    {"MetadataProvisionAgreement", kMetadataProvisionAgreement, read_metadata_provision_agreement},
    {"ContentConstraint", kDataConstraint, read_data_constraint},
    {"DataConstraint", kDataConstraint, read_data_constraint},
    {"AvailabilityConstraint", kDataConstraint, read_data_constraint},
    {"AttachmentConstraint", kAttachmentConstraint, read_attachment_constraint},
    {"MetadataConstraint", kMetadataConstraint, read_metadata_constraint},
    {"CategoryScheme", kCategoryScheme, read_category_scheme},
    {"Categorisation", kCategorisation, read_categorisation},
    {"ReportingTaxonomy", kReportingTaxonomy, read_reporting_taxonomy},
    {"Process", kProcess, read_process},
    {"StructureMap", kStructureMap, read_structure_map},
    {"RepresentationMap", kRepresentationMap, read_representation_map},
    {"ConceptSchemeMap", kConceptSchemeMap, read_item_scheme_map},
    {"CategorySchemeMap", kCategorySchemeMap, read_item_scheme_map},
    {"OrganisationSchemeMap", kOrganisationSchemeMap, read_item_scheme_map},
    {"ReportingTaxonomyMap", kReportingTaxonomyMap, read_item_scheme_map},
    {"TransformationScheme", kTransformationScheme, read_transformation_scheme},
    {"RulesetScheme", kRulesetScheme, read_ruleset_scheme},
    {"UserDefinedOperatorScheme", kUserDefinedOperatorScheme, read_user_defined_operator_scheme},
    {"CustomTypeScheme", kCustomTypeScheme, read_custom_type_scheme},
    {"NamePersonalisationScheme", kNamePersonalisationScheme, read_name_personalisation_scheme},
    {"VtlMappingScheme", kVtlMappingScheme, read_vtl_mapping_scheme},
    {"StructureSet", kStructureSet, read_structure_set},
    {"HierarchicalCodelist", kHierarchicalCodelist, read_hierarchical_codelist},
};

/// One element of Structures after another.
class Collections {
 public:
  Collections(StructureMessage& message, Report& report)
      : message_(message),
        reading_{message.structures, report, {}},
        identities_("duplicate-artefact", reading_) {}

  void read(pugi::xml_node artefact) {
    const auto reader = std::ranges::find(kReaders, local_name(artefact), &ElementReader::element);
    if (reader == std::end(kReaders)) return pass_over(artefact, reading_);
    // An AvailabilityConstraint has no identity.
    if (reader->element != "AvailabilityConstraint") identify(artefact, reader->artefact_class);
    reader->read(artefact, reading_);
  }

 private:
  void identify(pugi::xml_node node, ArtefactClass artefact_class) {
    Maintainable identity;
    identity.id = attribute(node, "id");
    identity.agency = attribute(node, "agencyID");
    const std::string version = attribute(node, "version");
    if (!version.empty()) identity.version = Version(version);
    message_.in_order.push_back(reference_to(artefact_class, identity));
    identities_.add(std::string(local_name(node)) + ' ' + to_short(message_.in_order.back()), node);
  }

  StructureMessage& message_;
  Reading reading_;
  UniqueIds identities_;
};

/// By the namespaces that are declared for the element or around it.
bool is_of_21(pugi::xml_node node) {
  for (; node; node = node.parent()) {
    for (const pugi::xml_attribute declaration : node.attributes()) {
      const bool declares = std::string_view(declaration.name()).starts_with("xmlns");
      const std::string_view version = declares ? ml::version_of_namespace(declaration.value()) : "";
      if (!version.empty()) return version == "2.1";
    }
  }
  return false;
}

/// The schema of 2.1 has isFinal false where it is not stated; 3.x knows it by the version.
void state_final(Structures& structures) {
  for_each_list([&](const auto member) {
    for (Maintainable& artefact : structures.*member) {
      if (!artefact.is_final) artefact.is_final = false;
    }
  });
}

}  // namespace

void read_structures_element(pugi::xml_node structures, Ending ending, StructureMessage& message,
                             Report& report) {
  std::vector<pugi::xml_node> artefacts;
  // Collections are told by what they hold: 2.1 and 3.x group and name them differently.
  for (const pugi::xml_node collection : structures.children()) {
    for (const pugi::xml_node artefact : collection.children()) {
      if (!local_name(artefact).empty()) artefacts.push_back(artefact);
    }
  }
  const bool last_is_cut = ending == Ending::kCut && !artefacts.empty();
  Collections whole(message, report);
  for (size_t i = 0; i + (last_is_cut ? 1 : 0) < artefacts.size(); ++i) whole.read(artefacts[i]);
  if (last_is_cut) {
    Report ignored;
    Collections(message, ignored).read(artefacts.back());
  }
  if (is_of_21(structures)) state_final(message.structures);
}

}  // namespace sdmx::structure
