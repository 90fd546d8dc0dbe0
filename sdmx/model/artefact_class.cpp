// SPDX-License-Identifier: Apache-2.0
#include <cassert>

#include "sdmx/model/urn.hpp"

namespace sdmx {

namespace {

using enum ArtefactClass;

// In the order of ArtefactClass. Geographic lists have no resource of their own: they are asked for as code
// lists.
constexpr ArtefactClassNames kClasses[] = {
    // clang-format off
    {kAgencyScheme, "base", "AgencyScheme", "Agency", "agencyscheme", "agencyscheme", "AgencySchemes", "AgencyScheme", "agencySchemes"},
    {kDataProviderScheme, "base", "DataProviderScheme", "DataProvider", "dataproviderscheme", "dataproviderscheme", "DataProviderSchemes", "DataProviderScheme", "dataProviderSchemes"},
    {kDataConsumerScheme, "base", "DataConsumerScheme", "DataConsumer", "dataconsumerscheme", "dataconsumerscheme", "DataConsumerSchemes", "DataConsumerScheme", "dataConsumerSchemes"},
    {kMetadataProviderScheme, "base", "MetadataProviderScheme", "MetadataProvider", "metadataproviderscheme", "", "MetadataProviderSchemes", "MetadataProviderScheme", "metadataProviderSchemes"},
    {kOrganisationUnitScheme, "base", "OrganisationUnitScheme", "OrganisationUnit", "organisationunitscheme", "organisationunitscheme", "OrganisationUnitSchemes", "OrganisationUnitScheme", "organisationUnitSchemes"},
    {kCodelist, "codelist", "Codelist", "Code", "codelist", "codelist", "Codelists", "Codelist", "codelists"},
    {kGeoRefCodelist, "codelist", "GeoRefCodelist", "GeoFeatureSetCode", "codelist", "", "GeographicCodelists", "GeographicCodelist", "geographicCodelists"},
    {kGeoGridCodelist, "codelist", "GeoGridCodelist", "GeoGridCode", "codelist", "", "GeoGridCodelists", "GeoGridCodelist", "geoGridCodelists"},
    {kValueList, "codelist", "ValueList", "", "valuelist", "", "ValueLists", "ValueList", "valueLists"},
    {kHierarchy, "codelist", "Hierarchy", "HierarchicalCode", "hierarchy", "", "Hierarchies", "Hierarchy", "hierarchies"},
    {kHierarchyAssociation, "codelist", "HierarchyAssociation", "", "hierarchyassociation", "", "HierarchyAssociations", "HierarchyAssociation", "hierarchyAssociations"},
    {kConceptScheme, "conceptscheme", "ConceptScheme", "Concept", "conceptscheme", "conceptscheme", "ConceptSchemes", "ConceptScheme", "conceptSchemes"},
    {kDataStructure, "datastructure", "DataStructure", "Dimension", "datastructure", "datastructure", "DataStructures", "DataStructure", "dataStructures"},
    {kMetadataStructure, "metadatastructure", "MetadataStructure", "MetadataAttribute", "metadatastructure", "metadatastructure", "MetadataStructures", "MetadataStructure", "metadataStructures"},
    {kDataflow, "datastructure", "Dataflow", "", "dataflow", "dataflow", "Dataflows", "Dataflow", "dataflows"},
    {kMetadataflow, "metadatastructure", "Metadataflow", "", "metadataflow", "metadataflow", "Metadataflows", "Metadataflow", "metadataflows"},
    {kProvisionAgreement, "registry", "ProvisionAgreement", "", "provisionagreement", "provisionagreement", "ProvisionAgreements", "ProvisionAgreement", "provisionAgreements"},
    {kMetadataProvisionAgreement, "registry", "MetadataProvisionAgreement", "", "metadataprovisionagreement", "", "MetadataProvisionAgreements", "MetadataProvisionAgreement", "metadataProvisionAgreements"},
    {kDataConstraint, "registry", "DataConstraint", "", "dataconstraint", "contentconstraint", "DataConstraints", "DataConstraint", "dataConstraints"},
    {kMetadataConstraint, "registry", "MetadataConstraint", "", "metadataconstraint", "", "MetadataConstraints", "MetadataConstraint", "metadataConstraints"},
    {kCategoryScheme, "categoryscheme", "CategoryScheme", "Category", "categoryscheme", "categoryscheme", "CategorySchemes", "CategoryScheme", "categorySchemes"},
    {kCategorisation, "categoryscheme", "Categorisation", "", "categorisation", "categorisation", "Categorisations", "Categorisation", "categorisations"},
    {kReportingTaxonomy, "categoryscheme", "ReportingTaxonomy", "ReportingCategory", "reportingtaxonomy", "reportingtaxonomy", "ReportingTaxonomies", "ReportingTaxonomy", "reportingTaxonomies"},
    {kProcess, "process", "Process", "ProcessStep", "process", "process", "Processes", "Process", "processes"},
    {kStructureMap, "structuremapping", "StructureMap", "", "structuremap", "", "StructureMaps", "StructureMap", "structureMaps"},
    {kRepresentationMap, "structuremapping", "RepresentationMap", "", "representationmap", "", "RepresentationMaps", "RepresentationMap", "representationMaps"},
    {kConceptSchemeMap, "structuremapping", "ConceptSchemeMap", "", "conceptschememap", "", "ConceptSchemeMaps", "ConceptSchemeMap", "conceptSchemeMaps"},
    {kCategorySchemeMap, "structuremapping", "CategorySchemeMap", "", "categoryschememap", "", "CategorySchemeMaps", "CategorySchemeMap", "categorySchemeMaps"},
    {kOrganisationSchemeMap, "structuremapping", "OrganisationSchemeMap", "", "organisationschememap", "", "OrganisationSchemeMaps", "OrganisationSchemeMap", "organisationSchemeMaps"},
    {kReportingTaxonomyMap, "structuremapping", "ReportingTaxonomyMap", "", "reportingtaxonomymap", "", "ReportingTaxonomyMaps", "ReportingTaxonomyMap", "reportingTaxonomyMaps"},
    {kTransformationScheme, "transformation", "TransformationScheme", "Transformation", "transformationscheme", "transformationscheme", "TransformationSchemes", "TransformationScheme", "transformationSchemes"},
    {kRulesetScheme, "transformation", "RulesetScheme", "Ruleset", "rulesetscheme", "rulesetscheme", "RulesetSchemes", "RulesetScheme", "rulesetSchemes"},
    {kUserDefinedOperatorScheme, "transformation", "UserDefinedOperatorScheme", "UserDefinedOperator", "userdefinedoperatorscheme", "userdefinedoperatorscheme", "UserDefinedOperatorSchemes", "UserDefinedOperatorScheme", "userDefinedOperatorSchemes"},
    {kCustomTypeScheme, "transformation", "CustomTypeScheme", "CustomType", "customtypescheme", "customtypescheme", "CustomTypeSchemes", "CustomTypeScheme", "customTypeSchemes"},
    {kNamePersonalisationScheme, "transformation", "NamePersonalisationScheme", "NamePersonalisation", "namepersonalisationscheme", "namepersonalisationscheme", "NamePersonalisationSchemes", "NamePersonalisationScheme", "namePersonalisationSchemes"},
    {kVtlMappingScheme, "transformation", "VtlMappingScheme", "VtlMapping", "vtlmappingscheme", "vtlmappingscheme", "VtlMappingSchemes", "VtlMappingScheme", "vtlMappingSchemes"},
    {kStructureSet, "mapping", "StructureSet", "StructureMap", "", "structureset", "StructureSets", "StructureSet", "structureSets"},
    {kHierarchicalCodelist, "codelist", "HierarchicalCodelist", "Hierarchy", "", "hierarchicalcodelist", "HierarchicalCodelists", "HierarchicalCodelist", "hierarchicalCodelists"},
    {kAttachmentConstraint, "registry", "AttachmentConstraint", "", "", "attachmentconstraint", "Constraints", "AttachmentConstraint", "attachmentConstraints"},
    // clang-format on
};

}  // namespace

std::span<const ArtefactClassNames> artefact_classes() { return kClasses; }

const ArtefactClassNames& names_of(ArtefactClass artefact_class) {
  const ArtefactClassNames& names = kClasses[static_cast<size_t>(artefact_class)];
  assert(names.artefact_class == artefact_class);
  return names;
}

}  // namespace sdmx
