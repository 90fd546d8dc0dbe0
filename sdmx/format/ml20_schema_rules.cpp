// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_schema_rules.hpp"

#include <cassert>

namespace sdmx::ml20 {

namespace {

// clang-format off
constexpr ElementRule kRules[] = {
    {"Structure", kNone, "", "Header OrganisationSchemes? Dataflows? Metadataflows? CategorySchemes? CodeLists? HierarchicalCodelists? Concepts? MetadataStructureDefinitions? KeyFamilies? StructureSets? ReportingTaxonomies? Processes?"},
    // Organisations
    {"OrganisationSchemes", kNone, "", "OrganisationScheme+"},
    {"OrganisationScheme", kMaintained, "", "Name+ Description* Agencies* DataProviders* DataConsumers* Annotations?"},
    {"Agencies", kNone, "", "Agency+"},
    {"DataProviders", kNone, "", "DataProvider+"},
    {"DataConsumers", kNone, "", "DataConsumer+"},
    {"Agency", kIdentified, "version isExternalReference:B parentOrganisation:I validFrom validTo", "Name+ Description* MaintenanceContact? CollectorContact? DisseminatorContact? ReporterContact? OtherContact* Annotations?"},
    {"DataProvider", kIdentified, "version isExternalReference:B parentOrganisation:I validFrom validTo", "Name+ Description* MaintenanceContact? CollectorContact? DisseminatorContact? ReporterContact? OtherContact* Annotations?"},
    {"DataConsumer", kIdentified, "version isExternalReference:B parentOrganisation:I validFrom validTo", "Name+ Description* MaintenanceContact? CollectorContact? DisseminatorContact? ReporterContact? OtherContact* Annotations?"},
    {"MaintenanceContact", kNone, "", "Name* id? Department* Role* Telephone|Fax|X400|URI|Email*"},
    {"CollectorContact", kNone, "", "Name* id? Department* Role* Telephone|Fax|X400|URI|Email*"},
    {"DisseminatorContact", kNone, "", "Name* id? Department* Role* Telephone|Fax|X400|URI|Email*"},
    {"ReporterContact", kNone, "", "Name* id? Department* Role* Telephone|Fax|X400|URI|Email*"},
    {"OtherContact", kNone, "", "Name* id? Department* Role* Telephone|Fax|X400|URI|Email*"},
    // Flows and categories
    {"Dataflows", kNone, "", "Dataflow+"},
    {"Dataflow", kMaintained, "", "Name+ Description* KeyFamilyRef? CategoryRef* Annotations?"},
    {"KeyFamilyRef", kNone, "", "URN? KeyFamilyID? KeyFamilyAgencyID? Version?"},
    {"TargetKeyFamilyRef", kNone, "", "URN? KeyFamilyID? KeyFamilyAgencyID? Version?"},
    {"CategoryRef", kNone, "", "URN? CategorySchemeID? CategorySchemeAgencyID? CategorySchemeVersion? CategoryID?"},
    {"CategoryID", kNone, "", "ID CategoryVersion? CategoryID?"},
    {"TargetCategoryID", kNone, "", "ID CategoryVersion? CategoryID?"},
    {"Metadataflows", kNone, "", "Metadataflow+"},
    {"Metadataflow", kMaintained, "", "Name+ Description* MetadataStructureRef? CategoryRef* Annotations?"},
    {"MetadataStructureRef", kNone, "", "URN? MetadataStructureID? MetadataStructureAgencyID? Version?"},
    {"TargetMetadataStructureRef", kNone, "", "URN? MetadataStructureID? MetadataStructureAgencyID? Version?"},
    {"CategorySchemes", kNone, "", "CategoryScheme+"},
    {"CategoryScheme", kMaintained, "", "Name+ Description* Category* Annotations?"},
    {"Category", kIdentified, "version isExternalReference:B", "Name+ Description* DataflowRef* MetadataflowRef* Category* Annotations?"},
    {"DataflowRef", kNone, "", "URN? AgencyID? DataflowID? Version?"},
    {"MetadataflowRef", kNone, "", "URN? AgencyID? MetadataflowID? Version?"},
    {"ReportingTaxonomies", kNone, "", "ReportingTaxonomy+"},
    {"ReportingTaxonomy", kMaintained, "", "Name+ Description* DataflowRef* MetadataflowRef* Category* Annotations?"},
    // Code lists
    {"CodeLists", kNone, "", "CodeList*"},
    {"CodeList", kMaintained, "", "Name+ Description* Code* Annotations?"},
    {"Code", kNone, "value:I! urn parentCode:I", "Description+ Annotations?"},
    {"HierarchicalCodelists", kNone, "", "HierarchicalCodelist+"},
    {"HierarchicalCodelist", kMaintained, "", "Name+ Description* CodelistRef* Hierarchy* Annotations?"},
    {"Hierarchy", kNone, "id:I! urn version isFinal:B validFrom validTo", "Name+ Description* CodeRef* Level* Annotations?"},
    {"Level", kNone, "id:I! urn", "Name+ Description* Order CodingType? Annotations?"},
    {"CodingType", kNone, "textType:T isSequence:B minLength:N maxLength:N startValue endValue interval timeInterval decimals:N pattern", ""},
    {"CodelistRef", kNone, "", "URN? AgencyID? CodelistID? Version? Alias?"},
    {"TargetCodelistRef", kNone, "", "URN? AgencyID? CodelistID? Version? Alias?"},
    {"CodeRef", kNone, "", "URN? CodelistAliasRef? CodeID? CodeRef* LevelRef? NodeAliasID? Version? ValidFrom? ValidTo?"},
    // Concepts
    {"Concepts", kNone, "", "Concept* ConceptScheme* Annotations?"},
    {"ConceptScheme", kMaintained, "", "Name+ Description* Concept* Annotations?"},
    {"Concept", kIdentified, "agencyID:I version isExternalReference:B coreRepresentation:I coreRepresentationAgency:I parent:I parentAgency:I", "Name+ Description* TextFormat? Annotations?"},
    {"TextFormat", kNone, "textType:T isSequence:B minLength:N maxLength:N startValue endValue interval timeInterval decimals:N pattern", ""},
    {"ToTextFormat", kNone, "textType:T isSequence:B minLength:N maxLength:N startValue endValue interval timeInterval decimals:N pattern", ""},
    // Metadata structures
    {"MetadataStructureDefinitions", kNone, "", "MetadataStructureDefinition+"},
    {"MetadataStructureDefinition", kMaintained, "", "Name+ Description* TargetIdentifiers? ReportStructure* Annotations?"},
    {"TargetIdentifiers", kNone, "", "FullTargetIdentifier PartialTargetIdentifier* Annotations?"},
    {"FullTargetIdentifier", kIdentified, "", "Name+ Description* IdentifierComponent* Annotations?"},
    {"PartialTargetIdentifier", kIdentified, "", "Name+ Description* IdentifierComponentRef* Annotations?"},
    {"IdentifierComponent", kIdentified, "", "Name+ Description* TargetObjectClass RepresentationScheme? Annotations?"},
    {"RepresentationScheme", kNone, "representationScheme:I! representationSchemeAgency:I! representationSchemeType:K!", ""},
    {"ReportStructure", kIdentified, "target:I!", "Name+ Description* MetadataAttribute+ Annotations?"},
    {"MetadataAttribute", kConceptNamed, "representationScheme:I representationSchemeAgency:I usageStatus:S!", "MetadataAttribute* TextFormat? Annotations?"},
    // Key families
    {"KeyFamilies", kNone, "", "KeyFamily+"},
    {"KeyFamily", kMaintained, "", "Name+ Description* Components? Annotations?"},
    {"Components", kNone, "", "Dimension* TimeDimension? Group* PrimaryMeasure CrossSectionalMeasure* Attribute*"},
    {"Dimension", kConceptNamed | kCoded | kCrossSectional, "isMeasureDimension:B isFrequencyDimension:B isEntityDimension:B isCountDimension:B isNonObservationTimeDimension:B isIdentityDimension:B", "TextFormat? Annotations?"},
    {"TimeDimension", kConceptNamed | kCoded | kCrossSectional, "", "TextFormat? Annotations?"},
    {"Group", kNone, "id:I!", "DimensionRef|AttachmentConstraintRef+ Description* Annotations?"},
    {"PrimaryMeasure", kConceptNamed | kCoded, "", "TextFormat? Annotations?"},
    {"CrossSectionalMeasure", kConceptNamed | kCoded, "measureDimension:I! code:I!", "TextFormat? Annotations?"},
    {"Attribute", kConceptNamed | kCoded | kCrossSectional, "attachmentLevel:L! assignmentStatus:S! isTimeFormat:B isEntityAttribute:B isNonObservationalTimeAttribute:B isCountAttribute:B isFrequencyAttribute:B isIdentityAttribute:B", "TextFormat? AttachmentGroup* AttachmentMeasure* Annotations?"},
    // Annotations
    {"Annotations", kNone, "", "Annotation+"},
    {"Annotation", kNone, "", "AnnotationTitle? AnnotationType? AnnotationURL? AnnotationText*"},
    // Ids as texts
    {"ID", kNone, "", "", 'I'},
    {"KeyFamilyID", kNone, "", "", 'I'},
    {"KeyFamilyAgencyID", kNone, "", "", 'I'},
    {"CategorySchemeID", kNone, "", "", 'I'},
    {"CategorySchemeAgencyID", kNone, "", "", 'I'},
    {"AgencyID", kNone, "", "", 'I'},
    {"DataflowID", kNone, "", "", 'I'},
    {"MetadataflowID", kNone, "", "", 'I'},
    {"CodelistID", kNone, "", "", 'I'},
    {"Alias", kNone, "", "", 'I'},
    {"CodelistAliasRef", kNone, "", "", 'I'},
    {"CodeID", kNone, "", "", 'I'},
    {"LevelRef", kNone, "", "", 'I'},
    {"IdentifierComponentRef", kNone, "", "", 'I'},
    {"DimensionRef", kNone, "", "", 'I'},
    {"AttachmentGroup", kNone, "", "", 'I'},
    {"AttachmentMeasure", kNone, "", "", 'I'},
};
// clang-format on

}  // namespace

std::span<const ElementRule> element_rules() { return kRules; }

std::string_view attributes_of(AttributeGroup group) {
  switch (group) {
    case kMaintained:
      return "id:I! agencyID:I! version uri urn isExternalReference:B isFinal:B validFrom validTo";
    case kIdentified:
      return "id:I! urn uri";
    case kConceptNamed:
      return "conceptRef:I! conceptVersion conceptAgency:I conceptSchemeRef:I conceptSchemeAgency:I";
    case kCoded:
      return "codelist:I codelistVersion codelistAgency:I";
    case kCrossSectional:
      return "crossSectionalAttachDataSet:B crossSectionalAttachGroup:B crossSectionalAttachSection:B "
             "crossSectionalAttachObservation:B";
    case kNone:
      break;
  }
  return {};
}

}  // namespace sdmx::ml20
