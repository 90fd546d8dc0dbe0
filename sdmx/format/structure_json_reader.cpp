// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_reader.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/json_document_reader.hpp"
#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx {

namespace {

using structure::JsonReading;

constexpr size_t kQuotedCharacters = 80;

/// A member of data, and what reads one of its items.
struct Collection {
  std::string_view name;
  ArtefactClass artefact_class;
  void (*read)(const JsonValue&, ArtefactClass, JsonReading&);
};
constexpr Collection kCollections[] = {
    {"agencySchemes", ArtefactClass::kAgencyScheme, structure::read_json_organisations},
    {"dataProviderSchemes", ArtefactClass::kDataProviderScheme, structure::read_json_organisations},
    {"dataConsumerSchemes", ArtefactClass::kDataConsumerScheme, structure::read_json_organisations},
    {"metadataProviderSchemes", ArtefactClass::kMetadataProviderScheme, structure::read_json_organisations},
    {"organisationUnitSchemes", ArtefactClass::kOrganisationUnitScheme, structure::read_json_organisations},
    {"codelists", ArtefactClass::kCodelist, structure::read_json_codelist},
    {"geographicCodelists", ArtefactClass::kGeoRefCodelist, structure::read_json_codelist},
    {"geoGridCodelists", ArtefactClass::kGeoGridCodelist, structure::read_json_codelist},
    {"valueLists", ArtefactClass::kValueList, structure::read_json_value_list},
    {"valuelists", ArtefactClass::kValueList, structure::read_json_value_list},
    {"hierarchies", ArtefactClass::kHierarchy, structure::read_json_hierarchy},
    {"hierarchyAssociations", ArtefactClass::kHierarchyAssociation,
     structure::read_json_hierarchy_association},
    {"hierarchicalCodelists", ArtefactClass::kHierarchicalCodelist,
     structure::read_json_hierarchical_codelist},
    {"conceptSchemes", ArtefactClass::kConceptScheme, structure::read_json_concepts},
    {"dataStructures", ArtefactClass::kDataStructure, structure::read_json_data_structure},
    {"metadataStructures", ArtefactClass::kMetadataStructure, structure::read_json_metadata_structure},
    {"dataflows", ArtefactClass::kDataflow, structure::read_json_flow},
    {"metadataflows", ArtefactClass::kMetadataflow, structure::read_json_flow},
    {"provisionAgreements", ArtefactClass::kProvisionAgreement, structure::read_json_agreement},
    {"metadataProvisionAgreements", ArtefactClass::kMetadataProvisionAgreement,
     structure::read_json_agreement},
    {"dataConstraints", ArtefactClass::kDataConstraint, structure::read_json_data_constraint},
    {"contentConstraints", ArtefactClass::kDataConstraint, structure::read_json_data_constraint},
    {"attachmentConstraints", ArtefactClass::kAttachmentConstraint, structure::read_json_data_constraint},
    {"availabilityConstraints", ArtefactClass::kDataConstraint, structure::read_json_availability},
    {"metadataConstraints", ArtefactClass::kMetadataConstraint, structure::read_json_metadata_constraint},
    {"categorySchemes", ArtefactClass::kCategoryScheme, structure::read_json_categories},
    {"categorisations", ArtefactClass::kCategorisation, structure::read_json_categorisation},
    {"reportingTaxonomies", ArtefactClass::kReportingTaxonomy, structure::read_json_taxonomy},
    {"processes", ArtefactClass::kProcess, structure::read_json_process},
    {"structureMaps", ArtefactClass::kStructureMap, structure::read_json_structure_map},
    {"representationMaps", ArtefactClass::kRepresentationMap, structure::read_json_representation_map},
    {"structureSets", ArtefactClass::kStructureSet, structure::read_json_structure_set},
    {"conceptSchemeMaps", ArtefactClass::kConceptSchemeMap, structure::read_json_item_scheme_map},
    {"categorySchemeMaps", ArtefactClass::kCategorySchemeMap, structure::read_json_item_scheme_map},
    {"organisationSchemeMaps", ArtefactClass::kOrganisationSchemeMap, structure::read_json_item_scheme_map},
    {"reportingTaxonomyMaps", ArtefactClass::kReportingTaxonomyMap, structure::read_json_item_scheme_map},
    {"transformationSchemes", ArtefactClass::kTransformationScheme, structure::read_json_vtl_scheme},
    {"rulesetSchemes", ArtefactClass::kRulesetScheme, structure::read_json_vtl_scheme},
    {"userDefinedOperatorSchemes", ArtefactClass::kUserDefinedOperatorScheme,
     structure::read_json_vtl_scheme},
    {"customTypeSchemes", ArtefactClass::kCustomTypeScheme, structure::read_json_vtl_scheme},
    {"namePersonalisationSchemes", ArtefactClass::kNamePersonalisationScheme,
     structure::read_json_vtl_scheme},
    {"vtlMappingSchemes", ArtefactClass::kVtlMappingScheme, structure::read_json_vtl_scheme},
};

class MessageReader : private json::DocumentReader {
 public:
  MessageReader(const Input& input, Report& report) : DocumentReader(input, report) {}

  StructureMessage read() {
    read_message();
    return std::move(message_);
  }

 private:
  void read_member(std::string_view name, Token value) override {
    if (name == "meta" || name == "header") return read_header(name, value, message_.header);
    const auto collection = std::ranges::find(kCollections, name, &Collection::name);
    if (collection != std::end(kCollections)) return read_collection(*collection, value);
    const bool known =
        name == "errors" || name == "$schema" || name.starts_with("x-") || value == Token::kNull;
    if (!known) report_unknown(name);
    scanner_.skip_value(value);
  }

  void report_unknown(std::string_view name) {
    const std::string quoted = shorten(name, kQuotedCharacters);
    Finding finding = make_finding("element-unknown", scanner_.position(), {quoted});
    finding.value = quoted;
    report_.add(std::move(finding));
  }

  void read_collection(const Collection& collection, Token first) {
    read_objects(collection.name, first, [&](const JsonValue& artefact) {
      JsonReading reading{message_.structures, report_};
      collection.read(artefact, collection.artefact_class, reading);
      note(artefact, collection.artefact_class);
    });
  }

  void note(const JsonValue& artefact, ArtefactClass artefact_class) {
    if (!artefact.find("id")) return;
    Reference reference;
    reference.artefact_class = artefact_class;
    reference.agency = artefact.text_of("agencyID");
    reference.id = artefact.text_of("id");
    if (const JsonValue* version = artefact.find("version")) reference.version = Version(version->text);
    message_.in_order.push_back(std::move(reference));
  }

  StructureMessage message_;
};

}  // namespace

StructureMessage read_json_structures(Input& input, Report& report) {
  return MessageReader(input, report).read();
}

}  // namespace sdmx
