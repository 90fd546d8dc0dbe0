// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "sdmx/base/error.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Reference concept_reference(const std::string& item) {
  return {ArtefactClass::kConceptScheme, "T", "CS", Version("1.0"), item};
}

constexpr const char* kDsd21 =
    R"(<s:DataStructures><s:DataStructure id="D" agencyID="T" version="2.1" isFinal="true">
<c:Name>Structure</c:Name>
<s:DataStructureComponents>
<s:DimensionList id="DimensionDescriptor">
 <s:TimeDimension id="TIME_PERIOD"><s:ConceptIdentity><URN>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).TIME</URN></s:ConceptIdentity>
  <s:LocalRepresentation><s:TextFormat/></s:LocalRepresentation></s:TimeDimension>
 <s:MeasureDimension id="M" position="2"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" maintainableParentVersion="1.0" id="M"/></s:ConceptIdentity>
  <s:LocalRepresentation><s:Enumeration><Ref agencyID="T" id="CS_M" version="3.0"/></s:Enumeration></s:LocalRepresentation></s:MeasureDimension>
 <s:Dimension position="1"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="AREA"/></s:ConceptIdentity></s:Dimension>
</s:DimensionList>
<s:Group id="G"><s:GroupDimension><s:DimensionReference><Ref id="AREA"/></s:DimensionReference></s:GroupDimension></s:Group>
<s:AttributeList>
 <s:Attribute id="A1" assignmentStatus="Mandatory"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="A1"/></s:ConceptIdentity><s:AttributeRelationship><s:None/></s:AttributeRelationship></s:Attribute>
 <s:Attribute id="A2" assignmentStatus="Conditional"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="A2"/></s:ConceptIdentity><s:AttributeRelationship><s:Dimension><Ref id="AREA"/></s:Dimension><s:AttachmentGroup><Ref id="G"/></s:AttachmentGroup></s:AttributeRelationship></s:Attribute>
 <s:Attribute id="A3" assignmentStatus="Conditional"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="A3"/></s:ConceptIdentity><s:AttributeRelationship><s:Group><Ref id="G"/></s:Group></s:AttributeRelationship></s:Attribute>
 <s:ReportingYearStartDay assignmentStatus="Conditional"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="RY"/></s:ConceptIdentity><s:LocalRepresentation><s:TextFormat/></s:LocalRepresentation><s:AttributeRelationship><s:PrimaryMeasure><Ref id="OBS_VALUE"/></s:PrimaryMeasure></s:AttributeRelationship></s:ReportingYearStartDay>
</s:AttributeList>
<s:MeasureList><s:PrimaryMeasure><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="OBS"/></s:ConceptIdentity></s:PrimaryMeasure></s:MeasureList>
</s:DataStructureComponents></s:DataStructure></s:DataStructures>)";

TEST(StructureReader, ReadsTheDimensionsOfADataStructureOfVersion21InKeyOrder) {
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", kDsd21), report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  ASSERT_EQ(message.structures.data_structures.size(), 1u);
  const DataStructure& dsd = message.structures.data_structures.front();
  EXPECT_EQ(dsd.version.text(), "2.1");
  EXPECT_EQ(dsd.is_final, std::optional(true));

  ASSERT_EQ(dsd.dimensions.size(), 3u);
  EXPECT_EQ(dsd.dimensions[0].id, "AREA");  // its concept's: it states none
  EXPECT_EQ(dsd.dimensions[0].concept_identity, concept_reference("AREA"));
  EXPECT_EQ(dsd.dimensions[1].id, "M");
  EXPECT_EQ(dsd.dimensions[1].kind, Dimension::Kind::kMeasureDimension);
  EXPECT_EQ(dsd.dimensions[1].local_representation->enumeration,
            std::optional(Reference{ArtefactClass::kConceptScheme, "T", "CS_M", Version("3.0"), ""}));
  EXPECT_EQ(dsd.dimensions[2].kind, Dimension::Kind::kTimeDimension);
  EXPECT_EQ(dsd.dimensions[2].concept_identity, concept_reference("TIME"));
  EXPECT_EQ(dsd.dimensions[2].local_representation->text_type,
            std::optional(TextType::kObservationalTimePeriod));
}

TEST(StructureReader, ReadsMeasureAttributesAndGroupsOfVersion21) {
  using Kind = AttributeRelationship::Kind;
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", kDsd21), report);
  const DataStructure& dsd = message.structures.data_structures.front();
  ASSERT_EQ(dsd.measures.size(), 1u);
  EXPECT_EQ(dsd.measures[0].id, "OBS_VALUE");
  EXPECT_TRUE(dsd.measures[0].primary);

  ASSERT_EQ(dsd.attributes.size(), 4u);
  EXPECT_EQ(dsd.attributes[0].usage, Usage::kMandatory);
  EXPECT_EQ(dsd.attributes[0].relationship, (AttributeRelationship{Kind::kDataset, {}, "", {}}));
  EXPECT_EQ(dsd.attributes[1].usage, Usage::kOptional);
  EXPECT_EQ(dsd.attributes[1].relationship, (AttributeRelationship{Kind::kDimensions, {"AREA"}, "", {"G"}}));
  EXPECT_EQ(dsd.attributes[2].relationship, (AttributeRelationship{Kind::kGroup, {}, "G", {}}));
  EXPECT_EQ(dsd.attributes[3].id, "REPORTING_YEAR_START_DAY");
  EXPECT_EQ(dsd.attributes[3].local_representation->text_type, std::optional(TextType::kMonthDay));
  EXPECT_EQ(dsd.attributes[3].relationship, (AttributeRelationship{Kind::kObservation, {}, "", {}}));
  ASSERT_EQ(dsd.groups.size(), 1u);
  EXPECT_THAT(dsd.groups[0].dimensions, ElementsAre("AREA"));
}

TEST(StructureReader, ReadsArraysAndEvolvingStructuresOfVersion31) {
  Report report;
  const StructureMessage message = read_text(message_of("v3_1", R"(<s:DataStructures>
<s:DataStructure id="D" agencyID="T" version="1.0.0" evolvingStructure="true"><c:Name>D</c:Name>
<s:DataStructureComponents><s:DimensionList><s:Dimension id="A"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).A</s:ConceptIdentity></s:Dimension></s:DimensionList>
<s:AttributeList><s:Attribute id="N"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).N</s:ConceptIdentity>
<s:LocalRepresentation minOccurs="0" maxOccurs="unbounded"><s:TextFormat textType="XHTML" isMultiLingual="true"/></s:LocalRepresentation>
<s:AttributeRelationship><s:Observation/></s:AttributeRelationship></s:Attribute></s:AttributeList>
</s:DataStructureComponents></s:DataStructure></s:DataStructures>
<s:Dataflows><s:Dataflow id="F" agencyID="T" version="1.0.0"><c:Name>F</c:Name>
<s:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:D(1.0+.0)</s:Structure>
<s:DimensionConstraint><s:Dimension>A</s:Dimension></s:DimensionConstraint></s:Dataflow></s:Dataflows>)"),
                                             report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  const DataStructure& dsd = message.structures.data_structures.front();
  EXPECT_TRUE(dsd.evolving);
  const Representation& representation = *dsd.attributes.front().local_representation;
  EXPECT_TRUE(representation.is_array());
  EXPECT_EQ(representation.min_occurs, std::optional<uint64_t>(0));
  EXPECT_EQ(representation.text_type, std::optional(TextType::kXhtml));
  EXPECT_EQ(representation.facets.is_multilingual, std::optional(true));
  const Dataflow& dataflow = message.structures.dataflows.front();
  EXPECT_EQ(dataflow.structure.version.text(), "1.0+.0");
  EXPECT_THAT(dataflow.dimension_constraint, ElementsAre("A"));
}

TEST(StructureReader, ReadsAContentConstraintOfVersion21WithItsCounts) {
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", R"(<s:Constraints>
<s:ContentConstraint id="A" agencyID="T" version="1.0"><c:Annotations>
<c:Annotation id="obs_count"><c:AnnotationTitle>40</c:AnnotationTitle><c:AnnotationType>sdmx_metrics</c:AnnotationType></c:Annotation>
<c:Annotation id="series_count"><c:AnnotationTitle>8</c:AnnotationTitle><c:AnnotationType>sdmx_metrics</c:AnnotationType></c:Annotation>
<c:Annotation id="other"><c:AnnotationTitle>x</c:AnnotationTitle></c:Annotation></c:Annotations><c:Name>N</c:Name>
<s:ConstraintAttachment><s:DataProvider><Ref agencyID="T" maintainableParentID="DATA_PROVIDERS" id="P"/></s:DataProvider></s:ConstraintAttachment>
<s:CubeRegion include="false"><c:KeyValue id="AREA"><c:Value cascadeValues="true">X</c:Value></c:KeyValue><c:Attribute id="S" include="false"><c:Value>Z</c:Value></c:Attribute></s:CubeRegion>
</s:ContentConstraint></s:Constraints>)"),
                                             report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  const DataConstraint& constraint = message.structures.data_constraints.front();
  EXPECT_EQ(constraint.role, DataConstraint::Role::kActual);  // the default of 2.1
  EXPECT_EQ(constraint.series_count, std::optional<uint64_t>(8));
  EXPECT_EQ(constraint.observation_count, std::optional<uint64_t>(40));
  ASSERT_EQ(constraint.annotations.size(), 1u);
  EXPECT_EQ(constraint.annotations[0].id, "other");
  EXPECT_THAT(constraint.attached_to, ElementsAre(Reference{ArtefactClass::kDataProviderScheme, "T",
                                                            "DATA_PROVIDERS", Version("1.0"), "P"}));
  ASSERT_EQ(constraint.cube_regions.size(), 1u);
  const CubeRegion& region = constraint.cube_regions[0];
  EXPECT_FALSE(region.include);
  EXPECT_EQ(region.keys[0].values[0].cascade, "true");
  EXPECT_EQ(region.components[0].component, "S");
  EXPECT_FALSE(region.components[0].include);
}

TEST(StructureReader, ReadsExtensionsOfACodelist) {
  Report report;
  const StructureMessage message = read_text(message_of("v3_0", R"(<s:Codelists>
<s:Codelist id="C" agencyID="T" version="1.0"><c:Name>C</c:Name>
<s:CodelistExtension prefix="P_"><s:Codelist>urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:BASE(1.0)</s:Codelist>
<s:ExclusiveCodeSelection><s:MemberValue cascadeValues="excluderoot">A%</s:MemberValue></s:ExclusiveCodeSelection></s:CodelistExtension>
</s:Codelist></s:Codelists>)"),
                                             report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  const CodelistExtension& extension = message.structures.codelists.front().extensions.front();
  EXPECT_EQ(extension.prefix, "P_");
  EXPECT_EQ(extension.codelist.id, "BASE");
  ASSERT_TRUE(extension.selection.has_value());
  EXPECT_FALSE(extension.selection->include);
  EXPECT_EQ(extension.selection->members[0], (CodeSelection::Member{"A%", "excluderoot"}));
}

TEST(StructureReader, ReportsClassesItDoesNotKnowOnceForEachClass) {
  Report report;
  const StructureMessage message = read_text(message_of("v2_1", R"(<s:Codelists>
<s:Colour id="H1"/><s:Colour id="H2"/></s:Codelists>
<s:Constraints><s:Tone id="A"/></s:Constraints>)"),
                                             report);
  EXPECT_THAT(lines_of(report), ElementsAre("warning element-unknown 6:1 [Colour] {Colour}",
                                            "warning element-unknown 7:16 [Tone] {Tone}"));
  EXPECT_TRUE(message.structures.empty());
}

TEST(StructureReader, ReportsWhatStandsTwice) {
  Report report;
  read_text(message_of("v3_0", R"(<s:Codelists>
<s:Codelist id="C" agencyID="T" version="1.0"><c:Name>C</c:Name><s:Code id="A"><c:Name>A</c:Name></s:Code>
<s:Code id="A"><c:Name>A</c:Name></s:Code></s:Codelist>
<s:Codelist id="C" agencyID="T" version="1.0"><c:Name>C</c:Name></s:Codelist></s:Codelists>)"),
            report);
  EXPECT_THAT(lines_of(report), ElementsAre("error duplicate-artefact 7:1 [Code] {A}",
                                            "error duplicate-artefact 8:1 [Codelist] {Codelist T:C(1.0)}"));
}

TEST(StructureReader, ReportsComponentsThatStandTwice) {
  const std::string dimension = R"(<s:Dimension id="X"><s:ConceptIdentity>)"
                                R"(urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).X)"
                                "</s:ConceptIdentity></s:Dimension>\n";
  Report report;
  read_text(
      message_of("v3_0",
                 R"(<s:DataStructures><s:DataStructure id="D" agencyID="T"><c:Name>D</c:Name>)"
                 "<s:DataStructureComponents><s:DimensionList>\n" +
                     dimension + dimension +
                     "</s:DimensionList></s:DataStructureComponents></s:DataStructure></s:DataStructures>"),
      report);
  EXPECT_THAT(lines_of(report), ElementsAre("error duplicate-component 7:1 [Dimension] {X}"));
}

TEST(StructureReader, ReportsAReferenceThatIsNone) {
  Report report;
  const StructureMessage message =
      read_text(message_of("v3_0", R"(<s:Dataflows><s:Dataflow id="F" agencyID="T"><c:Name>F</c:Name>
<s:Structure>T:D(1.0)</s:Structure></s:Dataflow></s:Dataflows>)"),
                report);
  EXPECT_THAT(lines_of(report), ElementsAre("error bad-syntax 6:1 [Structure] {T:D(1.0)}"));
  EXPECT_TRUE(message.structures.dataflows.front().structure.empty());
}

TEST(StructureReader, ReportsAHeaderThatIsNotComplete) {
  Report report;
  read_text(R"(<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message">
  <m:Header><m:ID>X</m:ID></m:Header></m:Structure>)",
            report);
  EXPECT_THAT(lines_of(report), ElementsAre("error header-incomplete 2:3 {Test, Prepared, Sender}"));
}

TEST(StructureReader, ReportsXmlThatIsNotWellFormed) {
  Report report;
  EXPECT_TRUE(read_text("<a>\n  <b></c>\n</a>", report).structures.empty());
  EXPECT_THAT(lines_of(report), ElementsAre("error bad-xml 2:6 {</c> ≠ </b>}"));
}

TEST(StructureReader, ReportsAMessageThatBreaksOff) {
  const std::string whole = message_of("v2_1", kDsd21);
  // Wherever it is cut, there is exactly one finding and no crash.
  for (size_t size = 60; size < whole.size() - 2; size += 7) {
    Report report;
    read_text(whole.substr(0, size), report);
    ASSERT_EQ(report.findings().size(), 1u) << size;
    EXPECT_EQ(report.findings()[0].code, "truncated") << size;
  }
}

TEST(StructureReader, RefusesADoctype) {
  Report report;
  EXPECT_TRUE(read_text("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n" +
                            message_of("v2_1", kDsd21).substr(39),
                        report)
                  .structures.empty());
  ASSERT_EQ(report.findings().size(), 1u);
  EXPECT_EQ(report.findings()[0].code, "doctype-refused");
}

TEST(StructureReader, ReportsAnEmptyInputAndBytesThatAreNoUtf8) {
  Report report;
  read_text(" \n", report);
  read_text("<?xml version=\"1.0\"?>\n<a>\xD0</a>", report);
  EXPECT_THAT(lines_of(report), ElementsAre("error empty-input", "error bad-encoding 2:4 {UTF-8}"));
}

TEST(StructureReader, ThrowsWhereTheMessageCarriesNoStructures) {
  Report report;
  try {
    read_text("<m:GenericData xmlns:m='x'/>", report);
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::kUnknownFormat);
    EXPECT_EQ(error.message(), (Message{"no-structure-message", {"message.xml", "GenericData"}}));
  }
}

TEST(StructureReader, ReadsOtherEncodings) {
  const std::string name = "<c:Name xml:lang=\"ru\">\xD0\x9E</c:Name>";  // a Cyrillic O
  const std::string utf8 = message_of(
      "v3_0", "<s:Dataflows><s:Dataflow id=\"F\" agencyID=\"T\">" + name + "</s:Dataflow></s:Dataflows>");
  std::string utf16 = "\xFF\xFE";
  std::string windows;
  for (size_t at = 0; at < utf8.size(); ++at) {
    const bool cyrillic = utf8[at] == '\xD0';
    utf16 += cyrillic ? std::string("\x1E\x04") : std::string{utf8[at], '\0'};
    windows += cyrillic ? '\xCE' : utf8[at];
    if (cyrillic) ++at;
  }
  windows.replace(windows.find("UTF-8"), 5, "windows-1251");
  for (const std::string& text : {utf8, utf16, windows}) {
    Report report;
    const StructureMessage message = read_text(text, report);
    EXPECT_THAT(lines_of(report), IsEmpty());
    ASSERT_EQ(message.structures.dataflows.size(), 1u);
    EXPECT_EQ(message.structures.dataflows.front().names.in("ru"), "\xD0\x9E");
  }
}

TEST(StructureReader, RefusesATextOfNothingButTags) {
  Report report;
  EXPECT_TRUE(read_text(std::string((size_t{32} << 20) + 1, '<'), report).structures.empty());
  EXPECT_THAT(lines_of(report), ElementsAre("error limit-passed {markup} {33554432}"));
}

TEST(StructureReader, StopsAtCategoriesThatAreNestedTooDeep) {
  std::string content = "<s:CategorySchemes><s:CategoryScheme id=\"S\" agencyID=\"T\">";
  const size_t depth = 100000;
  content += "<c:Name>S</c:Name>";
  for (size_t i = 0; i < depth; ++i) content += "<s:Category id=\"C\"><c:Name>C</c:Name>";
  for (size_t i = 0; i < depth; ++i) content += "</s:Category>";
  Report report;
  read_text(message_of("v3_0", content + "</s:CategoryScheme></s:CategorySchemes>"), report);
  ASSERT_EQ(report.findings().size(), 1u);
  EXPECT_EQ(report.findings()[0].message, (Message{"limit-passed", {"depth", "64"}}));
}

}  // namespace
}  // namespace sdmx
