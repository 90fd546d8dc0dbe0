// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_rules.hpp"

#include <algorithm>
#include <unordered_map>

#include "sdmx/base/text.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

/// How the attribute id of an element is written.
enum class IdKind : uint8_t { kNone, kOptional, kOptionalNcName, kId, kNcName, kText };

constexpr unsigned k21 = 1, k30 = 2, k31 = 4, k3x = k30 | k31, kAll = k21 | k3x;

struct ElementRule {
  std::string_view parent;  ///< empty: wherever it stands
  std::string_view element;
  IdKind id;
  std::string_view attributes;  ///< that must be there
  std::string_view children;    ///< that must be there; "A|B": one of them
  unsigned versions;
};

constexpr ElementRule kRules[] = {
    // clang-format off
    {"", "AgencyScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"", "DataProviderScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"", "DataConsumerScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"", "MetadataProviderScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"", "OrganisationUnitScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"Codelists", "Codelist", IdKind::kId, "agencyID", "Name", kAll},
    {"", "GeographicCodelist", IdKind::kId, "agencyID", "Name", kAll},
    {"", "GeoGridCodelist", IdKind::kId, "agencyID", "Name GridDefinition", kAll},
    {"", "ValueList", IdKind::kId, "agencyID", "Name", kAll},
    {"Hierarchies", "Hierarchy", IdKind::kId, "agencyID", "Name HierarchicalCode", kAll},
    {"", "HierarchyAssociation", IdKind::kId, "agencyID", "Name LinkedHierarchy LinkedObject", kAll},
    {"ConceptSchemes", "ConceptScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"Concepts", "ConceptScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"DataStructures", "DataStructure", IdKind::kId, "agencyID", "Name", kAll},
    {"MetadataStructures", "MetadataStructure", IdKind::kId, "agencyID", "Name", kAll},
    {"Dataflows", "Dataflow", IdKind::kId, "agencyID", "Name", kAll},
    {"Metadataflows", "Metadataflow", IdKind::kId, "agencyID", "Name", kAll},
    {"ProvisionAgreements", "ProvisionAgreement", IdKind::kId, "agencyID", "Name StructureUsage|Dataflow DataProvider", kAll},
    {"MetadataProvisionAgreements", "MetadataProvisionAgreement", IdKind::kId, "agencyID", "Name Metadataflow MetadataProvider", kAll},
    {"", "ContentConstraint", IdKind::kId, "agencyID", "Name", kAll},
    {"", "DataConstraint", IdKind::kId, "agencyID", "Name", kAll},
    {"", "MetadataConstraint", IdKind::kId, "agencyID", "Name", kAll},
    {"Constraints", "AttachmentConstraint", IdKind::kId, "agencyID", "Name", kAll},
    {"", "CategoryScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"", "Categorisation", IdKind::kId, "agencyID", "Name", kAll},
    {"", "ReportingTaxonomy", IdKind::kId, "agencyID", "Name", kAll},
    {"", "Process", IdKind::kId, "agencyID", "Name", kAll},
    {"StructureMaps", "StructureMap", IdKind::kId, "agencyID", "Name Source Target", kAll},
    {"RepresentationMaps", "RepresentationMap", IdKind::kId, "agencyID", "Name SourceCodelist|SourceDataType TargetCodelist|TargetDataType", kAll},
    {"ConceptSchemeMaps", "ConceptSchemeMap", IdKind::kId, "agencyID", "Name Source Target", kAll},
    {"CategorySchemeMaps", "CategorySchemeMap", IdKind::kId, "agencyID", "Name Source Target", kAll},
    {"OrganisationSchemeMaps", "OrganisationSchemeMap", IdKind::kId, "agencyID", "Name Source Target", kAll},
    {"ReportingTaxonomyMaps", "ReportingTaxonomyMap", IdKind::kId, "agencyID", "Name Source Target", kAll},
    {"", "HierarchicalCodelist", IdKind::kId, "agencyID", "Name", kAll},
    {"", "StructureSet", IdKind::kId, "agencyID", "Name", kAll},
    {"TransformationSchemes", "TransformationScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"Transformations", "TransformationScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"RulesetSchemes", "RulesetScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"Rulesets", "RulesetScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"UserDefinedOperatorSchemes", "UserDefinedOperatorScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"UserDefinedOperators", "UserDefinedOperatorScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"CustomTypeSchemes", "CustomTypeScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"CustomTypes", "CustomTypeScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"NamePersonalisationSchemes", "NamePersonalisationScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"NamePersonalisations", "NamePersonalisationScheme", IdKind::kId, "agencyID vtlVersion", "Name", kAll},
    {"VtlMappingSchemes", "VtlMappingScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"VtlMappings", "VtlMappingScheme", IdKind::kId, "agencyID", "Name", kAll},
    {"DataConstraints", "DataConstraint", IdKind::kNone, "role", "", k30},
    {"Hierarchies", "Hierarchy", IdKind::kNone, "hasFormalLevels", "", k3x},
    {"Metadataflows", "Metadataflow", IdKind::kNone, "", "Target", k3x},
    {"AgencyScheme", "Agency", IdKind::kNcName, "", "Name", kAll},
    {"DataProviderScheme", "DataProvider", IdKind::kId, "", "Name", kAll},
    {"DataConsumerScheme", "DataConsumer", IdKind::kId, "", "Name", kAll},
    {"MetadataProviderScheme", "MetadataProvider", IdKind::kId, "", "Name", kAll},
    {"OrganisationUnitScheme", "OrganisationUnit", IdKind::kId, "", "Name", kAll},
    {"Codelist", "Code", IdKind::kId, "", "Name", kAll},
    {"GeographicCodelist", "GeoFeatureSetCode", IdKind::kId, "value", "Name", kAll},
    {"GeoGridCodelist", "GeoGridCode", IdKind::kId, "", "Name GeoCell", kAll},
    {"ConceptScheme", "Concept", IdKind::kNcName, "", "Name", kAll},
    {"CategoryScheme", "Category", IdKind::kId, "", "Name", kAll},
    {"Category", "Category", IdKind::kId, "", "Name", kAll},
    {"", "ReportingCategory", IdKind::kId, "", "Name", kAll},
    {"", "ValueItem", IdKind::kText, "", "", kAll},
    {"", "ProcessStep", IdKind::kId, "", "Name", kAll},
    {"", "Transition", IdKind::kOptional, "", "TargetStep Condition", kAll},
    {"", "Transformation", IdKind::kId, "isPersistent", "Name Expression Result", kAll},
    {"", "Ruleset", IdKind::kId, "rulesetType rulesetScope", "Name RulesetDefinition", kAll},
    {"", "UserDefinedOperator", IdKind::kId, "", "Name OperatorDefinition", kAll},
    {"", "CustomType", IdKind::kId, "", "Name VtlScalarType DataType", kAll},
    {"", "NamePersonalisation", IdKind::kId, "vtlArtefact", "Name VtlDefaultName PersonalisedName", kAll},
    {"", "VtlMapping", IdKind::kId, "alias", "Name", kAll},
    {"", "DataStructureComponents", IdKind::kNone, "", "DimensionList", kAll},
    {"", "DataStructureComponents", IdKind::kNone, "", "MeasureList", k21},
    {"", "DimensionList", IdKind::kNone, "", "Dimension|MeasureDimension|TimeDimension", kAll},
    {"", "AttributeList", IdKind::kNone, "", "Attribute|ReportingYearStartDay|MetadataAttributeUsage", kAll},
    {"", "MeasureList", IdKind::kNone, "", "Measure|PrimaryMeasure", kAll},
    {"DimensionList", "Dimension", IdKind::kOptionalNcName, "", "ConceptIdentity", kAll},
    {"DimensionList", "MeasureDimension", IdKind::kOptionalNcName, "", "ConceptIdentity LocalRepresentation", kAll},
    {"DimensionList", "TimeDimension", IdKind::kOptionalNcName, "", "ConceptIdentity LocalRepresentation", kAll},
    {"AttributeList", "Attribute", IdKind::kOptionalNcName, "", "ConceptIdentity AttributeRelationship", kAll},
    {"AttributeList", "Attribute", IdKind::kNone, "assignmentStatus", "", k21},
    {"AttributeList", "MetadataAttributeUsage", IdKind::kNone, "", "MetadataAttributeReference AttributeRelationship", kAll},
    {"MeasureList", "PrimaryMeasure", IdKind::kOptionalNcName, "", "ConceptIdentity", kAll},
    {"MeasureList", "Measure", IdKind::kOptionalNcName, "", "ConceptIdentity", kAll},
    {"DataStructureComponents", "Group", IdKind::kId, "", "GroupDimension|AttachmentConstraint", kAll},
    {"", "GroupDimension", IdKind::kNone, "", "DimensionReference", kAll},
    {"", "MetadataAttribute", IdKind::kOptionalNcName, "", "ConceptIdentity", kAll},
    {"MetadataStructureComponents", "MetadataTarget", IdKind::kId, "", "", kAll},
    {"", "ReportStructure", IdKind::kId, "", "MetadataAttribute MetadataTarget", kAll},
    {"", "IdentifiableObjectTarget", IdKind::kNcName, "objectType", "LocalRepresentation", kAll},
    {"", "HierarchicalCode", IdKind::kId, "", "Code|CodelistAliasRef", kAll},
    {"HierarchicalCodelist", "Hierarchy", IdKind::kId, "", "Name HierarchicalCode", kAll},
    {"Hierarchy", "Level", IdKind::kId, "", "Name", kAll},
    {"Level", "Level", IdKind::kId, "", "Name", kAll},
    {"StructureSet", "StructureMap", IdKind::kId, "", "Name Source Target ComponentMap", kAll},
    {"StructureSet", "OrganisationSchemeMap", IdKind::kId, "", "Name Source Target", kAll},
    {"StructureSet", "CategorySchemeMap", IdKind::kId, "", "Name Source Target", kAll},
    {"StructureSet", "CodelistMap", IdKind::kId, "", "Name Source Target", kAll},
    {"StructureSet", "ConceptSchemeMap", IdKind::kId, "", "Name Source Target", kAll},
    {"StructureSet", "ReportingTaxonomyMap", IdKind::kId, "", "Name Source Target", kAll},
    {"StructureSet", "HybridCodelistMap", IdKind::kId, "", "Name Source Target", kAll},
    {"", "ComponentMap", IdKind::kNone, "", "Source Target", kAll},
    {"", "ItemMap", IdKind::kNone, "", "SourceValue", kAll},
    {"RepresentationMap", "RepresentationMapping", IdKind::kNone, "", "SourceValue", kAll},
    {"", "EpochMap", IdKind::kOptional, "basePeriod epochPeriod", "Source Target FrequencyDimension|TargetFrequencyID", kAll},
    {"", "DatePatternMap", IdKind::kOptional, "sourcePattern locale", "Source Target FrequencyDimension|TargetFrequencyID", kAll},
    {"CubeRegion", "KeyValue", IdKind::kText, "", "", kAll},
    {"", "DataKeySet", IdKind::kNone, "isIncluded", "Key", kAll},
    {"", "MetadataKeySet", IdKind::kNone, "isIncluded", "Key", kAll},
    {"", "TimeRange", IdKind::kNone, "", "BeforePeriod|AfterPeriod|StartPeriod", kAll},
    {"", "ReleaseCalendar", IdKind::kNone, "", "Periodicity Offset Tolerance", kAll},
    {"AttributeRelationship", "Dimension", IdKind::kNone, "", "Ref", k21},
    {"AttributeRelationship", "Group", IdKind::kNone, "", "Ref", k21},
    {"AttributeRelationship", "PrimaryMeasure", IdKind::kNone, "", "Ref", k21},
    {"GroupDimension", "DimensionReference", IdKind::kNone, "", "Ref", k21},
    {"", "Parent", IdKind::kNone, "", "Ref", k21},
    {"", "ReferencePeriod", IdKind::kNone, "startTime endTime", "", kAll},
    {"", "Annotations", IdKind::kNone, "", "Annotation", kAll},
    {"", "Ref", IdKind::kText, "", "", kAll},
    {"", "Link", IdKind::kNone, "rel url", "", kAll},
    {"", "ISOConceptReference", IdKind::kNone, "", "ConceptAgency ConceptSchemeID ConceptID", kAll},
    // clang-format on
};

/// Ids that the schemas fix.
struct FixedId {
  std::string_view element, id;
};
constexpr FixedId kFixedIds[] = {
    {"TimeDimension", "TIME_PERIOD"},
    {"PrimaryMeasure", "OBS_VALUE"},
    {"AgencyScheme", "AGENCIES"},
    {"DataProviderScheme", "DATA_PROVIDERS"},
    {"DataConsumerScheme", "DATA_CONSUMERS"},
    {"MetadataProviderScheme", "METADATA_PROVIDERS"},
};

/// All elements below Structures in any of the versions, in alphabetic order.
constexpr std::string_view kElements[] = {
    // clang-format off
    "AfterPeriod", "Agency", "AgencyScheme", "AgencySchemes", "Annotation", "AnnotationText",
    "AnnotationTitle", "AnnotationType", "AnnotationURL", "AnnotationValue", "Annotations", "Any",
    "AttachmentConstraint", "AttachmentGroup", "Attribute", "AttributeDescriptor", "AttributeList",
    "AttributeRelationship", "AvailabilityConstraint", "AvailabilityConstraints", "BeforePeriod",
    "Categorisation", "Categorisations", "Category", "CategoryMap", "CategoryScheme", "CategorySchemeMap",
    "CategorySchemeMaps", "CategorySchemes", "Code", "CodeID", "CodeMap", "Codelist", "CodelistAliasRef",
    "CodelistExtension", "CodelistMap", "Codelists", "CodingFormat", "Component", "ComponentMap",
    "Computation", "Concept", "ConceptAgency", "ConceptID", "ConceptIdentity", "ConceptMap", "ConceptRole",
    "ConceptScheme", "ConceptSchemeID", "ConceptSchemeMap", "ConceptSchemeMaps", "ConceptSchemes",
    "Concepts", "Condition", "ConstraintAttachment", "ConstraintContentTarget", "ConstraintTarget",
    "Constraints", "Contact", "ContentConstraint", "ContextObject", "CoreRepresentation", "CubeRegion",
    "CustomType", "CustomTypeScheme", "CustomTypeSchemes", "CustomTypes", "DataConstraint",
    "DataConstraints", "DataConsumer", "DataConsumerScheme", "DataConsumerSchemes", "DataKey",
    "DataKeySet", "DataProvider", "DataProviderScheme", "DataProviderSchemes", "DataSet", "DataSetTarget",
    "DataStructure", "DataStructureComponents", "DataStructures", "DataType", "DataURL", "Dataflow",
    "Dataflows", "DatePattern", "DatePatternMap", "Department", "Description", "Dimension",
    "DimensionConstraint", "DimensionDescriptor", "DimensionDescriptorValuesTarget", "DimensionList",
    "DimensionReference", "Email", "EndPeriod", "Enumeration", "EnumerationFormat", "EpochMap",
    "ExclusiveCodeSelection", "Expression", "Fax", "FixedValueMap", "FrequencyDimension",
    "FrequencyFormatMapping", "FrequencyId", "FromVtlMapping", "FromVtlSuperSpace", "GenericDataflow",
    "GeoCell", "GeoFeatureSetCode", "GeoGridCode", "GeoGridCodelist", "GeoGridCodelists",
    "GeographicCodelist", "GeographicCodelists", "GridDefinition", "Group", "GroupDimension",
    "GroupDimensionDescriptor", "HierarchicalCode", "HierarchicalCodelist", "HierarchicalCodelists",
    "Hierarchies", "Hierarchy", "HierarchyAssociation", "HierarchyAssociations", "HybridCodeMap",
    "HybridCodelistMap", "ID", "ISOConceptReference", "IdentifiableObjectTarget", "IncludedCodelist",
    "InclusiveCodeSelection", "Input", "ItemMap", "Key", "KeyDescriptorValuesTarget", "KeyValue", "Level",
    "Link", "LinkedHierarchy", "LinkedObject", "LocalRepresentation", "MappedFrequencies", "Measure",
    "MeasureDescriptor", "MeasureDimension", "MeasureList", "MeasureRelationship", "MemberValue",
    "Metadata", "MetadataAttribute", "MetadataAttributeList", "MetadataAttributeReference",
    "MetadataAttributeUsage", "MetadataConstraint", "MetadataConstraints", "MetadataKeySet",
    "MetadataProvider", "MetadataProviderScheme", "MetadataProviderSchemes", "MetadataProvisionAgreement",
    "MetadataProvisionAgreements", "MetadataSet", "MetadataStructure", "MetadataStructureComponents",
    "MetadataStructures", "MetadataTarget", "MetadataTargetRegion", "Metadataflow", "Metadataflows",
    "Name", "NamePersonalisation", "NamePersonalisationScheme", "NamePersonalisationSchemes",
    "NamePersonalisations", "None", "NullValue", "Object", "ObjectReference", "Observation", "Offset",
    "OperatorDefinition", "OrganisationMap", "OrganisationSchemeMap", "OrganisationSchemeMaps",
    "OrganisationSchemes", "OrganisationUnit", "OrganisationUnitScheme", "OrganisationUnitSchemes",
    "Output", "OutputFormat", "Parent", "Periodicity", "PersonalisedName", "PrimaryMeasure", "Process",
    "ProcessStep", "Processes", "ProvisionAgreement", "ProvisionAgreements", "ProvisionAgrement",
    "ProvisioningMetadata", "QueryableDataSource", "Ref", "ReferencePeriod", "RelatedStructure",
    "ReleaseCalendar", "ReportPeriodTarget", "ReportStructure", "ReportingCategory",
    "ReportingCategoryMap", "ReportingTaxonomies", "ReportingTaxonomy", "ReportingTaxonomyMap",
    "ReportingTaxonomyMaps", "ReportingYearStartDay", "RepresentationMap", "RepresentationMapping",
    "RepresentationMaps", "Result", "Role", "Ruleset", "RulesetDefinition", "RulesetScheme",
    "RulesetSchemes", "Rulesets", "SentinelValue", "SimpleDataSource", "Source", "SourceCodelist",
    "SourceDataType", "SourceValue", "StartPeriod", "StructuralMetadata", "Structure", "StructureMap",
    "StructureMaps", "StructureSet", "StructureSets", "StructureUsage", "StructuredText", "Structures",
    "Target", "TargetCodelist", "TargetDataType", "TargetFrequencyID", "TargetStep", "TargetValue",
    "Telephone", "Text", "TextFormat", "TimeDimension", "TimeRange", "ToTextFormat", "ToValueType",
    "ToVtlMapping", "ToVtlSubSpace", "Tolerance", "Transformation", "TransformationScheme",
    "TransformationSchemes", "Transformations", "Transition", "URI", "URN", "UserDefinedOperator",
    "UserDefinedOperatorScheme", "UserDefinedOperatorSchemes", "UserDefinedOperators", "Value",
    "ValueItem", "ValueList", "ValueLists", "ValueMap", "ValueMapping", "VtlDefaultName",
    "VtlLiteralFormat", "VtlMapping", "VtlMappingScheme", "VtlMappingSchemes", "VtlMappings",
    "VtlScalarType", "WADLURL", "WSDLURL", "X400",
    // clang-format on
};

/// Elements that not every version has.
struct VersionedElement {
  std::string_view element;
  unsigned versions;
};
constexpr VersionedElement kVersionedElements[] = {
    {"Ref", k21},
    {"URN", k21},
    {"PrimaryMeasure", k21},
    {"MeasureDimension", k21},
    {"None", k21},
    {"AttachmentGroup", k21},
    {"ReportStructure", k21},
    {"MetadataTarget", k21},
    {"OrganisationSchemes", k21},
    {"HierarchicalCodelists", k21},
    {"Concepts", k21},
    {"StructureSets", k21},
    {"Constraints", k21},
    {"Link", k3x},
    {"AnnotationValue", k3x},
    {"SentinelValue", k3x},
    {"CodelistExtension", k3x},
    {"MeasureRelationship", k3x},
    {"MetadataAttributeUsage", k3x},
    {"AgencySchemes", k3x},
    {"DataProviderSchemes", k3x},
    {"DataConsumerSchemes", k3x},
    {"MetadataProviderSchemes", k3x},
    {"OrganisationUnitSchemes", k3x},
    {"GeographicCodelists", k3x},
    {"GeoGridCodelists", k3x},
    {"ValueLists", k3x},
    {"Hierarchies", k3x},
    {"HierarchyAssociations", k3x},
    {"ConceptSchemes", k3x},
    {"MetadataProvisionAgreements", k3x},
    {"DataConstraints", k3x},
    {"MetadataConstraints", k3x},
    {"StructureMaps", k3x},
    {"RepresentationMaps", k3x},
    {"ConceptSchemeMaps", k3x},
    {"CategorySchemeMaps", k3x},
    {"OrganisationSchemeMaps", k3x},
    {"ReportingTaxonomyMaps", k3x},
    {"AvailabilityConstraints", k31},
};

/// What must stand in this order in an element, where it stands there at all.
struct ChildOrder {
  std::string_view parent;
  std::string_view children;
  unsigned versions;
};
constexpr ChildOrder kOrders[] = {
    {"Structures",
     "OrganisationSchemes Dataflows Metadataflows CategorySchemes Categorisations Codelists "
     "HierarchicalCodelists Concepts MetadataStructures DataStructures StructureSets ReportingTaxonomies "
     "Processes Constraints ProvisionAgreements",
     k21},
    {"DataStructureComponents", "DimensionList Group AttributeList MeasureList", kAll},
    {"DimensionList", "Annotations Link Dimension TimeDimension", k3x},
    {"Dimension", "Annotations Link ConceptIdentity LocalRepresentation ConceptRole", kAll},
    {"Attribute",
     "Annotations Link ConceptIdentity LocalRepresentation ConceptRole AttributeRelationship "
     "MeasureRelationship",
     kAll},
    {"Measure", "Annotations Link ConceptIdentity LocalRepresentation ConceptRole", kAll},
    {"PrimaryMeasure", "Annotations ConceptIdentity LocalRepresentation", kAll},
    {"Code", "Annotations Link Name Description Parent", kAll},
    {"Concept", "Annotations Link Name Description Parent CoreRepresentation ISOConceptReference", kAll},
    {"Category", "Annotations Link Name Description Category", kAll},
    {"Codelist", "Annotations Link Name Description Code CodelistExtension", kAll},
    {"ConceptScheme", "Annotations Link Name Description Concept", kAll},
    {"DataStructure", "Annotations Link Name Description DataStructureComponents Metadata", kAll},
    {"Dataflow", "Annotations Link Name Description Structure DimensionConstraint", kAll},
    {"ProvisionAgreement", "Annotations Link Name Description StructureUsage Dataflow DataProvider", kAll},
    {"Categorisation", "Annotations Link Name Description Source Target", kAll},
    {"HierarchicalCode", "Annotations Link Code CodelistAliasRef CodeID HierarchicalCode Level", kAll},
    {"Annotation", "AnnotationTitle AnnotationType AnnotationURL AnnotationText AnnotationValue", kAll},
};

using RulesByElement = std::unordered_multimap<std::string_view, const ElementRule*>;

RulesByElement rules_by_element() {
  RulesByElement rules;
  for (const ElementRule& rule : kRules) rules.emplace(rule.element, &rule);
  return rules;
}

unsigned version_of(pugi::xml_node node) {
  for (; node; node = node.parent()) {
    for (const pugi::xml_attribute one : node.attributes()) {
      const std::string_view value = one.value();
      if (!std::string_view(one.name()).starts_with("xmlns")) continue;
      if (value.find("/v2_1/") != std::string_view::npos) return k21;
      if (value.find("/v3_0/") != std::string_view::npos) return k30;
      if (value.find("/v3_1/") != std::string_view::npos) return k31;
    }
  }
  return kAll;
}

Finding missing(pugi::xml_node node, std::string_view what) {
  const std::string id = attribute(node, "id");
  std::string where(local_name(node));
  if (!id.empty()) where += " " + id;
  Finding finding = make_finding("mandatory-missing", position_of(node), {where});
  finding.component = what;
  return finding;
}

/// Reports the first child that stands behind one that should follow it.
void check_order(pugi::xml_node node, unsigned version, Report& report) {
  const auto order = std::ranges::find(kOrders, local_name(node), &ChildOrder::parent);
  if (order == std::end(kOrders) || (order->versions & version) != version) return;
  const auto names = split(order->children, ' ');
  auto reached = names.begin();
  for (const pugi::xml_node part : node.children()) {
    const auto found = std::ranges::find(names, local_name(part));
    if (found == names.end()) continue;
    if (found < reached) return report.add(bad_value(part, local_name(node), local_name(part)));
    reached = found;
  }
}

bool has_child(pugi::xml_node node, std::string_view alternatives) {
  return std::ranges::any_of(split(alternatives, '|'),
                             [&](std::string_view name) { return static_cast<bool>(child(node, name)); });
}

bool is_legal_id(IdKind kind, std::string_view id) {
  const bool ncname = kind == IdKind::kNcName || kind == IdKind::kOptionalNcName;
  return kind == IdKind::kText || (ncname ? is_ncname_id(id) : is_id(id));
}

void check_id(pugi::xml_node node, IdKind kind, Report& report) {
  if (kind == IdKind::kNone) return;
  const std::string id = attribute(node, "id");
  const auto fixed = std::ranges::find(kFixedIds, local_name(node), &FixedId::element);
  const bool optional = kind == IdKind::kOptional || kind == IdKind::kOptionalNcName;
  if (!node.attribute("id")) {
    if (!optional) report.add(missing(node, "id"));
  } else if (!is_legal_id(kind, id) || (fixed != std::end(kFixedIds) && fixed->id != id)) {
    report.add(bad_value(node, "id", id));
  }
}

/// xs:dateTime, where the schemas ask for it and people write a date.
void check_reference_period(pugi::xml_node node, Report& report) {
  for (const char* name : {"startTime", "endTime"}) {
    const std::string value = attribute(node, name);
    if (!value.empty() && value.find('T') == std::string::npos) report.add(bad_value(node, name, value));
  }
}

/// Where both are stated, the URN comes second.
void check_reference(pugi::xml_node node, Report& report) {
  const pugi::xml_node before = node.previous_sibling();
  if (local_name(before) == "URN") report.add(bad_value(before, "URN", token_of(before)));
}

void apply(const ElementRule& rule, pugi::xml_node node, Report& report) {
  check_id(node, rule.id, report);
  if (!rule.attributes.empty()) {
    for (const std::string_view name : split(rule.attributes, ' ')) {
      if (!node.attribute(std::string(name).c_str())) report.add(missing(node, name));
    }
  }
  if (rule.children.empty()) return;
  for (const std::string_view names : split(rule.children, ' ')) {
    if (!has_child(node, names)) report.add(missing(node, names));
  }
}

/// What readers do not descend to, and what would make looking upwards slow, is not looked at.
constexpr size_t kCheckedDepth = 2 * kNestingLimit;

constexpr size_t kPrefixes = 64;

/// Goes over an artefact in the order of the text; text with mark-up in it is passed over.
class Walk {
 public:
  explicit Walk(pugi::xml_node artefact) : artefact_(artefact), node_(artefact) {}
  pugi::xml_node node() const { return node_; }
  void next() {
    const bool descends = depth_ < kCheckedDepth && local_name(node_) != "StructuredText";
    if (descends && node_.first_child()) {
      ++depth_;
      node_ = node_.first_child();
      return;
    }
    for (; node_ != artefact_ && !node_.next_sibling(); --depth_) node_ = node_.parent();
    node_ = node_ == artefact_ ? pugi::xml_node{} : node_.next_sibling();
  }

 private:
  pugi::xml_node artefact_, node_;
  size_t depth_ = 0;
};

bool declares(pugi::xml_node node, const std::string& declaration) {
  for (; node; node = node.parent()) {
    if (node.attribute(declaration.c_str())) return true;
  }
  return false;
}

}  // namespace

ElementChecks::ElementChecks(pugi::xml_node structures, Report& report)
    : report_(report), version_(version_of(structures)) {}

bool ElementChecks::of_21() const { return version_ == k21; }

void ElementChecks::check_collections(pugi::xml_node structures) {
  check_order(structures, version_, report_);
  for (const pugi::xml_node collection : structures.children()) {
    if (collection.type() != pugi::node_element) continue;
    if (local_name(collection) == "Structures")
      report_.add(bad_value(collection, "Structures", "Structures"));
    check_name(collection);
  }
}

void ElementChecks::check(pugi::xml_node artefact) {
  for (Walk walk(artefact); walk.node(); walk.next()) {
    if (walk.node().type() == pugi::node_element) check_element(walk.node());
  }
}

void ElementChecks::check_element(pugi::xml_node node) {
  static const RulesByElement kByElement = rules_by_element();
  check_namespace(node);
  check_name(node);
  check_order(node, version_, report_);
  if (local_name(node) == "ReferencePeriod") check_reference_period(node, report_);
  if (local_name(node) == "Ref") check_reference(node, report_);
  if (node.attribute("xsi:nil").as_bool()) report_.add(bad_value(node, "xsi:nil", "true"));
  const std::string_view parent = local_name(node.parent());
  const auto [first, last] = kByElement.equal_range(local_name(node));
  for (auto one = first; one != last; ++one) {
    const ElementRule& rule = *one->second;
    if ((rule.parent.empty() || rule.parent == parent) && (rule.versions & version_) == version_) {
      apply(rule, node, report_);
    }
  }
}

void ElementChecks::check_namespace(pugi::xml_node node) {
  const std::string_view name = node.name();
  const size_t colon = name.find(':');
  // Each prefix is looked for once, and no more of them than messages of people have: looking is slow.
  if (colon == std::string_view::npos || prefixes_.size() > kPrefixes) return;
  const std::string prefix(name.substr(0, colon));
  if (!prefixes_.insert(prefix).second || declares(node, "xmlns:" + prefix)) return;
  report_.add(bad_value(node, local_name(node), name));
}

void ElementChecks::check_name(pugi::xml_node node) {
  const std::string_view name = local_name(node);
  const auto versioned = std::ranges::find(kVersionedElements, name, &VersionedElement::element);
  const bool fits = versioned == std::end(kVersionedElements) || (versioned->versions & version_) != 0;
  if (!fits && reported_.insert(std::string(name)).second) report_.add(bad_value(node, name, name));
  if (std::ranges::binary_search(kElements, name) || !reported_.insert(std::string(name)).second) return;
  Finding finding = make_finding("element-unknown", position_of(node), {std::string(name)});
  finding.component = name;
  report_.add(std::move(finding));
}

}  // namespace sdmx::structure
