// SPDX-License-Identifier: Apache-2.0
// Artefacts of every class: what is read from a message, and that it is the same when it was written and read
// again.
#include <gmock/gmock.h>

#include "sdmx/format/structure_json_reader.hpp"
#include "sdmx/format/structure_json_writer.hpp"
#include "sdmx/model/artefact_lists.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string written(const std::string& version, const StructureMessage& message, Report& report) {
  if (version == "v2_1") return written_21(message, report);
  return version == "v3_0" ? written_30(message, report) : written_31(message, report);
}

/// Reads the artefacts of a message of that version and, unless the test fails, finds the same after writing.
Structures read_and_repeat(const std::string& version, const std::string& content) {
  Report report, writing;
  const StructureMessage message = read_text(message_of(version, content), report);
  const StructureMessage again = read_text(written(version, message, writing), report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  EXPECT_THAT(lines_of(writing), IsEmpty());
  EXPECT_EQ(message.structures, again.structures) << written(version, message, writing);
  EXPECT_EQ(message.in_order, again.in_order);
  return message.structures;
}

const std::string kUrn = "urn:sdmx:org.sdmx.infomodel.";

TEST(StructureClasses, GeographicCodelists) {
  const Structures set = read_and_repeat("v3_1", R"(
<s:GeographicCodelists><s:GeographicCodelist id="CL_G" agencyID="T" version="1.0" geoType="GeographicCodelist">
  <c:Name>Places</c:Name>
  <s:GeoFeatureSetCode id="MSQ" value="53.9,27.6"><c:Name>Minsk</c:Name></s:GeoFeatureSetCode>
</s:GeographicCodelist></s:GeographicCodelists>
<s:GeoGridCodelists><s:GeoGridCodelist id="CL_GRID" agencyID="T" version="1.0" geoType="GeoGridCodelist">
  <c:Name>Cells</c:Name>
  <s:GeoGridCode id="A"><c:Name>First</c:Name><s:GeoCell>U33</s:GeoCell></s:GeoGridCode>
  <s:GridDefinition>WGS84</s:GridDefinition>
</s:GeoGridCodelist></s:GeoGridCodelists>)");
  ASSERT_EQ(set.codelists.size(), 2u);
  EXPECT_EQ(set.codelists[0].artefact_class, ArtefactClass::kGeoRefCodelist);
  EXPECT_EQ(set.codelists[0].items[0].geography, "53.9,27.6");
  EXPECT_EQ(set.codelists[1].items[0].geography, "U33");
  EXPECT_EQ(set.codelists[1].grid_definition, "WGS84");
}

TEST(StructureClasses, ValueListsWhoseIdsAreAnyText) {
  const Structures set = read_and_repeat("v3_0", R"(
<s:ValueLists><s:ValueList id="VL" agencyID="T" version="1.0.0"><c:Name>Signs</c:Name>
  <s:ValueItem id="&lt; 5 %"/><s:ValueItem id="€"><c:Name xml:lang="be">еўра</c:Name></s:ValueItem>
</s:ValueList></s:ValueLists>)");
  EXPECT_EQ(set.value_lists[0].items[0].id, "< 5 %");
  EXPECT_EQ(set.value_lists[0].items[1].names.in("be"), "еўра");
}

TEST(StructureClasses, Hierarchies) {
  const Structures set = read_and_repeat(
      "v3_1", R"(
<s:Hierarchies><s:Hierarchy id="H" agencyID="T" version="1.0" hasFormalLevels="true"><c:Name>H</c:Name>
  <s:Level id="L1"><c:Name>Continents</c:Name><s:CodingFormat textType="Alpha" maxLength="2"/>
    <s:Level id="L2"><c:Name>Countries</c:Name></s:Level></s:Level>
  <s:HierarchicalCode id="EU" validFrom="2020-01-01T00:00:00"><s:Code>)" +
                  kUrn + R"(codelist.Code=T:CL(1.0).EU</s:Code>
    <s:HierarchicalCode id="BY"><s:Code>)" +
                  kUrn +
                  R"(codelist.Code=T:CL(1.0).BY</s:Code><s:Level>L2</s:Level></s:HierarchicalCode>
    <s:Level>L1</s:Level></s:HierarchicalCode>
</s:Hierarchy></s:Hierarchies>
<s:HierarchyAssociations><s:HierarchyAssociation id="HA" agencyID="T" version="1.0"><c:Name>HA</c:Name>
  <s:LinkedHierarchy>)" +
                  kUrn + R"(codelist.Hierarchy=T:H(1.0)</s:LinkedHierarchy>
  <s:LinkedObject>)" +
                  kUrn + R"(datastructure.Dimension=T:DSD(1.0).AREA</s:LinkedObject>
  <s:ContextObject>)" +
                  kUrn + R"(datastructure.Dataflow=T:DF(1.0)</s:ContextObject>
</s:HierarchyAssociation></s:HierarchyAssociations>)");
  const Hierarchy& hierarchy = set.hierarchies[0];
  EXPECT_TRUE(hierarchy.has_formal_levels);
  ASSERT_EQ(hierarchy.levels.size(), 2u);
  EXPECT_EQ(hierarchy.levels[0].coding_format->facets.max_length, 2u);
  EXPECT_EQ(hierarchy.codes[0].level, "L1");
  EXPECT_EQ(hierarchy.codes[0].children[0].code.item, "BY");
  EXPECT_EQ(set.hierarchy_associations[0].linked_object.item, "AREA");
  EXPECT_EQ(set.hierarchy_associations[0].context_object->id, "DF");
}

const char* const kHierarchicalCodelist = R"(
<s:HierarchicalCodelists><s:HierarchicalCodelist id="HCL" agencyID="T" version="1.0"><c:Name>HCL</c:Name>
  <s:IncludedCodelist alias="A"><Ref agencyID="T" id="CL" version="1.0" class="Codelist" package="codelist"/></s:IncludedCodelist>
  <s:Hierarchy id="H" leveled="false"><c:Name>H</c:Name>
    <s:HierarchicalCode id="1" version="1.0"><s:CodelistAliasRef>A</s:CodelistAliasRef><s:CodeID><Ref id="EU"/></s:CodeID>
      <s:HierarchicalCode id="2"><s:Code><Ref agencyID="T" maintainableParentID="CL" id="BY"/></s:Code></s:HierarchicalCode>
    </s:HierarchicalCode>
  </s:Hierarchy>
</s:HierarchicalCodelist></s:HierarchicalCodelists>)";

TEST(StructureClasses, HierarchicalCodelistsOf21) {
  const Structures set = read_and_repeat("v2_1", kHierarchicalCodelist);
  const HierarchicalCodelist& list = set.hierarchical_codelists[0];
  EXPECT_EQ(list.codelists[0].alias, "A");
  EXPECT_EQ(list.hierarchies[0].codes[0].code_id, "EU");
  EXPECT_EQ(list.hierarchies[0].codes[0].children[0].code.item, "BY");
}

TEST(StructureClasses, AHierarchicalCodelistBecomesHierarchies) {
  Report report, writing;
  const StructureMessage message = read_text(message_of("v2_1", kHierarchicalCodelist), report);
  const StructureMessage converted = read_text(written_31(message, writing), report);
  ASSERT_EQ(converted.structures.hierarchies.size(), 1u);
  const Hierarchy& hierarchy = converted.structures.hierarchies[0];
  EXPECT_EQ(to_urn(reference_to(hierarchy)), kUrn + "codelist.Hierarchy=T:HCL_H(1.0)");
  EXPECT_EQ(to_urn(hierarchy.codes[0].code), kUrn + "codelist.Code=T:CL(1.0).EU");
  EXPECT_THAT(lines_of(writing), ElementsAre("error not-in-target-format [1] {SDMX-ML 3.1} {version}"));
}

TEST(StructureClasses, MetadataStructuresWithNestedAttributes) {
  const Structures set = read_and_repeat("v3_1",
                                         R"(
<s:MetadataStructures><s:MetadataStructure id="MSD" agencyID="T" version="1.0.0"><c:Name>MSD</c:Name>
  <s:MetadataStructureComponents><s:MetadataAttributeList id="MetadataAttributeDescriptor">
    <s:MetadataAttribute id="CONTACT" minOccurs="0" maxOccurs="unbounded" isPresentational="true">
      <s:ConceptIdentity>)" + kUrn + R"(conceptscheme.Concept=T:CS(1.0).CONTACT</s:ConceptIdentity>
      <s:MetadataAttribute id="EMAIL"><s:ConceptIdentity>)" +
                                             kUrn +
                                             R"(conceptscheme.Concept=T:CS(1.0).EMAIL</s:ConceptIdentity>
        <s:LocalRepresentation><s:TextFormat textType="String"/></s:LocalRepresentation></s:MetadataAttribute>
    </s:MetadataAttribute></s:MetadataAttributeList></s:MetadataStructureComponents>
</s:MetadataStructure></s:MetadataStructures>
<s:Metadataflows><s:Metadataflow id="MDF" agencyID="T" version="1.0.0"><c:Name>MDF</c:Name>
  <s:Structure>)" + kUrn + R"(metadatastructure.MetadataStructure=T:MSD(1.0+.0)</s:Structure>
  <s:Target>)" + kUrn + R"(datastructure.Dataflow=T:*(*)</s:Target></s:Metadataflow></s:Metadataflows>
<s:MetadataProvisionAgreements><s:MetadataProvisionAgreement id="MPA" agencyID="T" version="1.0.0"><c:Name>MPA</c:Name>
  <s:Metadataflow>)" + kUrn + R"(metadatastructure.Metadataflow=T:MDF(1.0.0)</s:Metadataflow>
  <s:MetadataProvider>)" + kUrn + R"(base.MetadataProvider=T:METADATA_PROVIDERS(1.0).BY1</s:MetadataProvider>
</s:MetadataProvisionAgreement></s:MetadataProvisionAgreements>)");
  const MetadataAttribute& contact = set.metadata_structures[0].attributes[0];
  EXPECT_TRUE(contact.presentational && contact.unbounded);
  EXPECT_EQ(contact.children[0].id, "EMAIL");
  EXPECT_THAT(set.metadataflows[0].targets, ElementsAre(kUrn + "datastructure.Dataflow=T:*(*)"));
  EXPECT_EQ(set.metadata_provision_agreements[0].metadata_provider.item, "BY1");
}

TEST(StructureClasses, MetadataStructuresOf21WithTargetsAndReports) {
  const Structures set = read_and_repeat("v2_1", R"(
<s:MetadataStructures><s:MetadataStructure id="MSD" agencyID="T" version="1.0"><c:Name>MSD</c:Name>
  <s:MetadataStructureComponents>
    <s:MetadataTarget id="FLOW">
      <s:IdentifiableObjectTarget id="DF" objectType="Dataflow"><s:LocalRepresentation><s:TextFormat textType="IdentifiableReference"/></s:LocalRepresentation></s:IdentifiableObjectTarget>
      <s:ReportPeriodTarget><s:LocalRepresentation><s:TextFormat textType="ObservationalTimePeriod"/></s:LocalRepresentation></s:ReportPeriodTarget>
    </s:MetadataTarget>
    <s:ReportStructure id="REPORT">
      <s:MetadataAttribute id="SOURCE"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="SOURCE"/></s:ConceptIdentity></s:MetadataAttribute>
      <s:MetadataTarget><Ref id="FLOW"/></s:MetadataTarget>
    </s:ReportStructure>
  </s:MetadataStructureComponents>
</s:MetadataStructure></s:MetadataStructures>)");
  const MetadataStructure& structure = set.metadata_structures[0];
  EXPECT_EQ(structure.targets[0].objects[0].object_type, "Dataflow");
  EXPECT_EQ(structure.targets[0].objects[1].id, "REPORT_PERIOD_TARGET");
  EXPECT_THAT(structure.reports[0].targets, ElementsAre("FLOW"));
}

TEST(StructureClasses, StructureMaps) {
  const Structures set = read_and_repeat(
      "v3_0",
      R"(
<s:StructureMaps><s:StructureMap id="SM" agencyID="T" version="1.0.0"><c:Name>SM</c:Name>
  <s:Source>)" +
          kUrn + R"(datastructure.Dataflow=T:A(1.0)</s:Source><s:Target>)" + kUrn +
          R"(datastructure.Dataflow=T:B(1.0)</s:Target>
  <s:EpochMap id="E" basePeriod="1970" epochPeriod="day"><s:Source>DAY</s:Source><s:Target>TIME_PERIOD</s:Target><s:TargetFrequencyID>D</s:TargetFrequencyID></s:EpochMap>
  <s:DatePatternMap sourcePattern="MM yyyy" locale="en" resolvePeriod="endOfPeriod"><s:Source>MONTH</s:Source><s:Target>TIME_PERIOD</s:Target>
    <s:FrequencyDimension>FREQ</s:FrequencyDimension><s:MappedFrequencies>M</s:MappedFrequencies></s:DatePatternMap>
  <s:FrequencyFormatMapping id="M"><s:FrequencyId>M</s:FrequencyId><s:DatePattern>yyyy-MM</s:DatePattern></s:FrequencyFormatMapping>
  <s:ComponentMap><s:Source>SEX</s:Source><s:Source>AGE</s:Source><s:Target>GROUP</s:Target><s:RepresentationMap>)" +
          kUrn + R"(structuremapping.RepresentationMap=T:RM(1.0.0)</s:RepresentationMap></s:ComponentMap>
  <s:FixedValueMap><s:Target>UNIT</s:Target><s:Value>PS</s:Value></s:FixedValueMap>
</s:StructureMap></s:StructureMaps>
<s:RepresentationMaps><s:RepresentationMap id="RM" agencyID="T" version="1.0.0"><c:Name>RM</c:Name>
  <s:SourceCodelist>)" +
          kUrn + R"(codelist.Codelist=T:CL(1.0)</s:SourceCodelist><s:SourceDataType>Integer</s:SourceDataType>
  <s:TargetDataType>String</s:TargetDataType>
  <s:RepresentationMapping validFrom="2020-01-01"><s:SourceValue>F</s:SourceValue><s:SourceValue isRegEx="true" startIndex="0" endIndex="1">[0-9]</s:SourceValue><s:TargetValue>F0</s:TargetValue></s:RepresentationMapping>
</s:RepresentationMap></s:RepresentationMaps>
<s:ConceptSchemeMaps><s:ConceptSchemeMap id="CM" agencyID="T" version="1.0.0"><c:Name>CM</c:Name>
  <s:Source>)" +
          kUrn + R"(conceptscheme.ConceptScheme=T:A(1.0)</s:Source><s:Target>)" + kUrn +
          R"(conceptscheme.ConceptScheme=T:B(1.0)</s:Target>
  <s:ItemMap><s:SourceValue>X</s:SourceValue><s:TargetValue>Y</s:TargetValue></s:ItemMap>
</s:ConceptSchemeMap></s:ConceptSchemeMaps>)");
  const StructureMap& map = set.structure_maps[0];
  EXPECT_EQ(map.epoch_maps[0].target_frequency, "D");
  EXPECT_EQ(map.date_pattern_maps[0].resolve_period, "endOfPeriod");
  EXPECT_THAT(map.component_maps[0].sources, ElementsAre("SEX", "AGE"));
  EXPECT_EQ(map.fixed_value_maps[0].component, "UNIT");
  EXPECT_EQ(set.representation_maps[0].sources[1].data_type, TextType::kInteger);
  EXPECT_EQ(set.representation_maps[0].mappings[0].sources[1].end_index, 1);
  EXPECT_EQ(set.item_scheme_maps[0].artefact_class, ArtefactClass::kConceptSchemeMap);
  EXPECT_EQ(set.item_scheme_maps[0].items[0].target, "Y");
}

const char* const kStructureSet = R"(
<s:StructureSets><s:StructureSet id="SS" agencyID="T" version="1.0"><c:Name>SS</c:Name>
  <s:CodelistMap id="CM"><c:Name>CM</c:Name>
    <s:Source><Ref agencyID="T" id="CL1" version="1.0" class="Codelist" package="codelist"/></s:Source>
    <s:Target><Ref agencyID="T" id="CL2" version="1.0" class="Codelist" package="codelist"/></s:Target>
    <s:CodeMap><s:Source><Ref id="1"/></s:Source><s:Target><Ref id="M"/></s:Target></s:CodeMap>
  </s:CodelistMap>
  <s:StructureMap id="SM" isExtension="false"><c:Name>SM</c:Name>
    <s:Source><Ref agencyID="T" id="DSD1" version="1.0" class="DataStructure" package="datastructure"/></s:Source>
    <s:Target><Ref agencyID="T" id="DSD2" version="1.0" class="DataStructure" package="datastructure"/></s:Target>
    <s:ComponentMap>
      <s:Source><Ref containerID="DimensionDescriptor" id="SEX" class="Dimension" package="datastructure"/></s:Source>
      <s:Target><Ref containerID="DimensionDescriptor" id="GENDER" class="Dimension" package="datastructure"/></s:Target>
      <s:RepresentationMapping><s:CodelistMap><Ref id="CM"/></s:CodelistMap></s:RepresentationMapping>
    </s:ComponentMap>
  </s:StructureMap>
</s:StructureSet></s:StructureSets>)";

TEST(StructureClasses, StructureSetsOf21) {
  const Structures set = read_and_repeat("v2_1", kStructureSet);
  EXPECT_EQ(set.structure_sets[0].item_schemes[0].items[0].target, "M");
  EXPECT_EQ(set.structure_sets[0].structures[0].components[0].codelist_map, "CM");
}

TEST(StructureClasses, AStructureSetBecomesMaps) {
  Report report, writing;
  const StructureMessage message = read_text(message_of("v2_1", kStructureSet), report);
  const StructureMessage converted = read_text(written_30(message, writing), report);
  ASSERT_EQ(converted.structures.structure_maps.size(), 1u);
  ASSERT_EQ(converted.structures.representation_maps.size(), 1u);
  const ComponentMap& component = converted.structures.structure_maps[0].component_maps[0];
  EXPECT_THAT(component.targets, ElementsAre("GENDER"));
  EXPECT_EQ(component.representation_map, reference_to(converted.structures.representation_maps[0]));
  EXPECT_THAT(lines_of(writing), IsEmpty());
}

/// Written as JSON and read again.
Structures through_json(const StructureMessage& message,
                        void (*write)(const StructureMessage&, Output&, Report&), Report& report) {
  StringOutput output;
  write(message, output, report);
  return read_json_structures(*open_memory(output.text()), report).structures;
}

TEST(StructureClasses, JsonHasWhatSdmxMlOfItsInformationModelHas) {
  Report report, writing;
  for (const char* const content : {kStructureSet, kHierarchicalCodelist}) {
    const StructureMessage message = read_text(message_of("v2_1", content), report);
    const Structures converted = read_text(written_30(message, writing), report).structures;
    EXPECT_EQ(through_json(message, write_json20_structures, writing), converted);
    EXPECT_EQ(through_json(message, write_json21_structures, writing), converted);
  }
  EXPECT_THAT(lines_of(report), IsEmpty());
}

TEST(StructureClasses, StructureSetsOfJson10) {
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", kStructureSet), report);
  EXPECT_EQ(through_json(message, write_json10_structures, report), message.structures);
  EXPECT_THAT(lines_of(report), IsEmpty());
}

TEST(StructureClasses, Processes) {
  const Structures set = read_and_repeat("v2_1", R"(
<s:Processes><s:Process id="P" agencyID="T" version="1.0"><c:Name>P</c:Name>
  <s:ProcessStep id="A"><c:Name>Collect</c:Name>
    <s:Input localID="in"><s:ObjectReference><Ref agencyID="T" id="DF" version="1.0" class="Dataflow" package="datastructure"/></s:ObjectReference></s:Input>
    <s:Computation softwarePackage="R"><c:Description>sum</c:Description></s:Computation>
    <s:Transition id="T1"><s:TargetStep><Ref id="A.B"/></s:TargetStep><s:Condition xml:lang="en">done</s:Condition></s:Transition>
    <s:ProcessStep id="B"><c:Name>Edit</c:Name></s:ProcessStep>
  </s:ProcessStep>
</s:Process></s:Processes>)");
  const ProcessStep& step = set.processes[0].items[0];
  EXPECT_EQ(step.inputs[0].object.id, "DF");
  EXPECT_EQ(step.computation->software_package, "R");
  EXPECT_EQ(step.transitions[0].target_step, "A.B");
  EXPECT_EQ(step.children[0].id, "B");
  Report of_header;
  EXPECT_EQ(through_json({{}, set}, write_json10_structures, of_header).processes, set.processes);
}

TEST(StructureClasses, ReportingTaxonomies) {
  const Structures set = read_and_repeat(
      "v3_1", R"(
<s:ReportingTaxonomies><s:ReportingTaxonomy id="RT" agencyID="T" version="1.0"><c:Name>RT</c:Name>
  <s:ReportingCategory id="A"><c:Name>A</c:Name>
    <s:ReportingCategory id="B"><c:Name>B</c:Name><s:ProvisioningMetadata>)" +
                  kUrn + R"(datastructure.Dataflow=T:DF(1.0)</s:ProvisioningMetadata></s:ReportingCategory>
  </s:ReportingCategory>
</s:ReportingTaxonomy></s:ReportingTaxonomies>)");
  EXPECT_EQ(set.reporting_taxonomies[0].items[0].children[0].provisioning_metadata[0].id, "DF");
}

TEST(StructureClasses, SchemesOfVtl) {
  const Structures set = read_and_repeat("v3_0", R"(
<s:TransformationSchemes><s:TransformationScheme id="TS" agencyID="T" version="1.0" vtlVersion="2.0"><c:Name>TS</c:Name>
  <s:Transformation id="T1" isPersistent="true"><c:Name>T1</c:Name><s:Expression>A + B &lt; 3</s:Expression><s:Result>C</s:Result></s:Transformation>
  <s:VtlMappingScheme>)" + kUrn + R"(transformation.VtlMappingScheme=T:VM(1.0)</s:VtlMappingScheme>
</s:TransformationScheme></s:TransformationSchemes>
<s:RulesetSchemes><s:RulesetScheme id="RS" agencyID="T" version="1.0" vtlVersion="2.0"><c:Name>RS</c:Name>
  <s:Ruleset id="R" rulesetType="datapoint" rulesetScope="variable"><c:Name>R</c:Name><s:RulesetDefinition>x</s:RulesetDefinition></s:Ruleset></s:RulesetScheme></s:RulesetSchemes>
<s:UserDefinedOperatorSchemes><s:UserDefinedOperatorScheme id="US" agencyID="T" version="1.0" vtlVersion="2.0"><c:Name>US</c:Name>
  <s:UserDefinedOperator id="U"><c:Name>U</c:Name><s:OperatorDefinition>y</s:OperatorDefinition></s:UserDefinedOperator></s:UserDefinedOperatorScheme></s:UserDefinedOperatorSchemes>
<s:CustomTypeSchemes><s:CustomTypeScheme id="CS" agencyID="T" version="1.0" vtlVersion="2.0"><c:Name>CS</c:Name>
  <s:CustomType id="C"><c:Name>C</c:Name><s:VtlScalarType>string</s:VtlScalarType><s:DataType>String</s:DataType><s:NullValue>null</s:NullValue></s:CustomType></s:CustomTypeScheme></s:CustomTypeSchemes>
<s:NamePersonalisationSchemes><s:NamePersonalisationScheme id="NS" agencyID="T" version="1.0" vtlVersion="2.0"><c:Name>NS</c:Name>
  <s:NamePersonalisation id="N" vtlArtefact="errorcode"><c:Name>N</c:Name><s:VtlDefaultName>errorcode</s:VtlDefaultName><s:PersonalisedName>code</s:PersonalisedName></s:NamePersonalisation></s:NamePersonalisationScheme></s:NamePersonalisationSchemes>
<s:VtlMappingSchemes><s:VtlMappingScheme id="VM" agencyID="T" version="1.0"><c:Name>VM</c:Name>
  <s:VtlMapping id="V" alias="DF"><c:Name>V</c:Name><s:Dataflow>)" +
                                                     kUrn +
                                                     R"(datastructure.Dataflow=T:DF(1.0)</s:Dataflow>
    <s:ToVtlMapping method="Pivot"><s:ToVtlSubSpace><s:Key>FREQ</s:Key></s:ToVtlSubSpace></s:ToVtlMapping></s:VtlMapping>
  <s:VtlMapping id="G" alias="ALL"><c:Name>G</c:Name><s:GenericDataflow/></s:VtlMapping>
</s:VtlMappingScheme></s:VtlMappingSchemes>)");
  EXPECT_EQ(set.transformation_schemes[0].items[0].expression, "A + B < 3");
  EXPECT_EQ(set.transformation_schemes[0].vtl_mapping_scheme->id, "VM");
  EXPECT_EQ(set.ruleset_schemes[0].items[0].scope, "variable");
  EXPECT_EQ(set.user_defined_operator_schemes[0].items[0].definition, "y");
  EXPECT_EQ(set.custom_type_schemes[0].items[0].null_value, "null");
  EXPECT_EQ(set.name_personalisation_schemes[0].items[0].personalised_name, "code");
  EXPECT_THAT(set.vtl_mapping_schemes[0].items[0].to_vtl->keys, ElementsAre("FREQ"));
  EXPECT_EQ(set.vtl_mapping_schemes[0].items[1].kind, VtlMapping::Kind::kGenericDataflow);
}

TEST(StructureClasses, ConstraintsOf21WithAllTheirParts) {
  const Structures set = read_and_repeat("v2_1", R"(
<s:Constraints>
  <s:ContentConstraint id="CC" agencyID="T" version="1.0" type="Allowed"><c:Name>CC</c:Name>
    <s:ConstraintAttachment><s:Dataflow><Ref agencyID="T" id="DF" version="1.0" class="Dataflow" package="datastructure"/></s:Dataflow>
      <s:QueryableDataSource isRESTDatasource="true" isWebServiceDatasource="false"><c:DataURL>http://x.org/data</c:DataURL></s:QueryableDataSource></s:ConstraintAttachment>
    <s:MetadataTargetRegion report="R" metadataTarget="M" include="true"><c:KeyValue id="DF"><c:Value>X</c:Value></c:KeyValue></s:MetadataTargetRegion>
    <s:ReleaseCalendar><s:Periodicity>P1M</s:Periodicity><s:Offset>P10D</s:Offset><s:Tolerance>P2D</s:Tolerance></s:ReleaseCalendar>
    <s:ReferencePeriod startTime="2020-01-01T00:00:00" endTime="2020-12-31T00:00:00"/>
  </s:ContentConstraint>
  <s:AttachmentConstraint id="AC" agencyID="T" version="1.0"><c:Name>AC</c:Name>
    <s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:Key></s:DataKeySet>
  </s:AttachmentConstraint>
</s:Constraints>)");
  const DataConstraint& constraint = set.data_constraints[0];
  EXPECT_EQ(constraint.sources.queryable[0].data_url, "http://x.org/data");
  EXPECT_EQ(constraint.metadata_regions[0].targets[0].values[0], "X");
  EXPECT_EQ(constraint.release_calendar->offset, "P10D");
  EXPECT_EQ(constraint.reference_period->end, "2020-12-31T00:00:00");
  EXPECT_EQ(set.attachment_constraints[0].key_sets[0].keys[0].values[0].component, "SEX");
}

TEST(StructureClasses, MetadataConstraints) {
  const Structures set = read_and_repeat(
      "v3_0", R"(
<s:MetadataConstraints><s:MetadataConstraint id="MC" agencyID="T" version="1.0" role="Allowed"><c:Name>MC</c:Name>
  <s:ConstraintAttachment><s:Metadataflow>)" +
                  kUrn +
                  R"(metadatastructure.Metadataflow=T:MDF(1.0)</s:Metadataflow></s:ConstraintAttachment>
  <s:MetadataTargetRegion><s:Component id="CONTACT.EMAIL"><s:Value>a@b.org</s:Value></s:Component></s:MetadataTargetRegion>
</s:MetadataConstraint></s:MetadataConstraints>)");
  EXPECT_EQ(set.metadata_constraints[0].attached_to[0].id, "MDF");
  EXPECT_EQ(set.metadata_constraints[0].regions[0].components[0].values[0].value, "a@b.org");
}

TEST(StructureClasses, WhatEveryArtefactMayCarryIn31) {
  const Structures set =
      read_and_repeat("v3_1", R"(
<s:DataStructures><s:DataStructure id="DSD" agencyID="T" version="1.0.0" isPartialLanguage="true" validFrom="2020-01-01T00:00:00">
  <c:Annotations><c:Annotation id="N"><c:AnnotationURL>http://x.org</c:AnnotationURL><c:AnnotationURL xml:lang="ru">http://x.org/ru</c:AnnotationURL><c:AnnotationValue>1</c:AnnotationValue></c:Annotation></c:Annotations>
  <c:Link rel="help" url="http://x.org/help" type="text/html"/>
  <c:Name>DSD</c:Name>
  <s:DataStructureComponents>
    <s:DimensionList id="DimensionDescriptor"><c:Annotations><c:Annotation><c:AnnotationType>ORDER</c:AnnotationType></c:Annotation></c:Annotations>
      <s:Dimension id="SEX"><s:ConceptIdentity>)" +
                                  kUrn +
                                  R"(conceptscheme.Concept=T:CS(1.0).SEX</s:ConceptIdentity>
      <s:LocalRepresentation><s:TextFormat textType="Integer"><s:SentinelValue value="-1"><c:Name>unknown</c:Name></s:SentinelValue></s:TextFormat></s:LocalRepresentation></s:Dimension></s:DimensionList>
    <s:AttributeList id="AttributeDescriptor">
      <s:Attribute id="NOTE"><s:ConceptIdentity>)" +
                                  kUrn +
                                  R"(conceptscheme.Concept=T:CS(1.0).NOTE</s:ConceptIdentity>
        <s:AttributeRelationship><s:Dimension optional="true">SEX</s:Dimension></s:AttributeRelationship></s:Attribute>
      <s:MetadataAttributeUsage><s:MetadataAttributeReference>CONTACT</s:MetadataAttributeReference><s:AttributeRelationship><s:Dataflow/></s:AttributeRelationship></s:MetadataAttributeUsage>
    </s:AttributeList>
  </s:DataStructureComponents>
</s:DataStructure></s:DataStructures>)");
  const DataStructure& dsd = set.data_structures[0];
  EXPECT_TRUE(dsd.is_partial_language);
  EXPECT_EQ(dsd.annotations[0].further_urls[0].language, "ru");
  EXPECT_EQ(dsd.links[0].type, "text/html");
  EXPECT_EQ(dsd.dimension_descriptor.annotations[0].type, "ORDER");
  EXPECT_EQ(dsd.dimensions[0].local_representation->sentinel_values[0].value, "-1");
  EXPECT_THAT(dsd.attributes[0].relationship.optional_dimensions, ElementsAre("SEX"));
  EXPECT_EQ(dsd.metadata_attributes[0].metadata_attribute, "CONTACT");
}

TEST(StructureClasses, StandInTheOrderOfTheMessageWithRepetition) {
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", R"(
<s:Dataflows><s:Dataflow id="DF" agencyID="T"><c:Name>DF</c:Name></s:Dataflow></s:Dataflows>
<s:Codelists><s:Codelist id="CL" agencyID="T" version="2.0"><c:Name>CL</c:Name></s:Codelist>
<s:Codelist id="CL" agencyID="T" version="2.0"><c:Name>CL</c:Name></s:Codelist></s:Codelists>)"),
                                             report);
  std::vector<std::string> urns;
  for (const Reference& reference : message.in_order) urns.push_back(to_urn(reference));
  EXPECT_THAT(urns, ElementsAre(kUrn + "datastructure.Dataflow=T:DF(1.0)",
                                kUrn + "codelist.Codelist=T:CL(2.0)", kUrn + "codelist.Codelist=T:CL(2.0)"));
}

TEST(StructureClasses, AreReferredToByUrnWhereThatIsAskedFor) {
  Report report, writing;
  const StructureMessage message = read_text(message_of("v2_1", kStructureSet), report);
  StringOutput output;
  write_ml21_structures_with_urns(message, output, writing);
  EXPECT_NE(output.text().find("<URN>" + kUrn + "codelist.Codelist=T:CL1(1.0)</URN>"), std::string::npos);
  EXPECT_EQ(output.text().find("maintainableParentID"), std::string::npos);
  EXPECT_EQ(read_text(output.text(), report).structures, message.structures);
}

}  // namespace
}  // namespace sdmx
