// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "sdmx/format/error_message.hpp"
#include "sdmx/format/structure_json_writer.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

StructureMessage everything() {
  Report report;
  StructureMessage message = read_text(file_text(golden("everything_3.0.xml")), report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  return message;
}

template <typename Items>
void expect_equal(const Items& left, const Items& right) {
  EXPECT_EQ(left.size(), right.size());
  for (size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
    EXPECT_TRUE(left[i] == right[i]) << left[i].id;
  }
}

void expect_equal_structures(const Structures& left, const Structures& right) {
  expect_equal(left.organisation_schemes, right.organisation_schemes);
  expect_equal(left.codelists, right.codelists);
  expect_equal(left.concept_schemes, right.concept_schemes);
  expect_equal(left.data_structures, right.data_structures);
  expect_equal(left.dataflows, right.dataflows);
  expect_equal(left.provision_agreements, right.provision_agreements);
  expect_equal(left.data_constraints, right.data_constraints);
  expect_equal(left.category_schemes, right.category_schemes);
  expect_equal(left.categorisations, right.categorisations);
}

/// What TN 10 makes of a message on its way through 2.1: every artefact states whether it is final, the only
/// measure is the primary one, and neither its usage nor a relationship to it can be said.
void convert_as_through_21(Structures& structures) {
  const auto state_final = [](auto& artefacts) {
    for (auto& one : artefacts) one.is_final = one.version.is_semantic() && !one.version.is_draft();
  };
  state_final(structures.organisation_schemes);
  state_final(structures.codelists);
  state_final(structures.concept_schemes);
  state_final(structures.data_structures);
  state_final(structures.dataflows);
  state_final(structures.provision_agreements);
  state_final(structures.data_constraints);
  state_final(structures.category_schemes);
  state_final(structures.categorisations);
  for (DataStructure& dsd : structures.data_structures) {
    for (Measure& measure : dsd.measures) {
      measure.primary = true;
      measure.usage = Usage::kOptional;
    }
    for (DataAttribute& one : dsd.attributes) one.measures.clear();
  }
}

TEST(StructureWriter, WritesEverythingInVersion30AndReadsItBack) {
  const StructureMessage message = everything();
  Report report;
  const std::string text = written_30(message, report);
  EXPECT_EQ(text, file_text(golden("everything_3.0_written.xml")));
  const StructureMessage again = read_text(text, report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  EXPECT_TRUE(again.header == message.header);
  expect_equal_structures(again.structures, message.structures);
}

TEST(StructureWriter, WritesEverythingInVersion31AndReadsItBack) {
  StructureMessage message = everything();
  Report report;
  const std::string text = written_31(message, report);
  EXPECT_THAT(lines_of(report), ElementsAre("error not-in-target-format {SDMX-ML 3.1} {id ACTUAL}",
                                            "error not-in-target-format {SDMX-ML 3.1} {Name}"));
  Report of_reading;
  const StructureMessage again = read_text(text, of_reading);
  EXPECT_THAT(lines_of(of_reading), IsEmpty());
  EXPECT_TRUE(again.header == message.header);
  for (DataConstraint& constraint : message.structures.data_constraints) {
    if (constraint.role != DataConstraint::Role::kActual) continue;
    constraint.id = "PA_AVAILABILITY";
    constraint.names = {};
  }
  expect_equal_structures(again.structures, message.structures);
}

TEST(StructureWriter, WritesWhat31BroughtAsItReadsIt) {
  const std::string text = file_text(golden("availability_3.1.xml"));
  Report report;
  const StructureMessage message = read_text(text, report);
  EXPECT_EQ(written_31(message, report), text);
  EXPECT_THAT(lines_of(report), IsEmpty());
  ASSERT_EQ(message.structures.data_constraints.size(), 1u);
  const DataConstraint& constraint = message.structures.data_constraints.front();
  EXPECT_EQ(constraint.id, "DF_AVAILABILITY");
  EXPECT_EQ(constraint.role, DataConstraint::Role::kActual);
  EXPECT_EQ(constraint.series_count, 8u);
  EXPECT_EQ(constraint.observation_count, 40u);
}

TEST(StructureWriter, ReportsThat31HasNoRoleForSeveralRegionsOfWhatThereIs) {
  StructureMessage message;
  DataConstraint& constraint = message.structures.data_constraints.emplace_back();
  constraint.id = "C";
  constraint.agency = "T";
  constraint.role = DataConstraint::Role::kActual;
  Report report;
  const std::string text = written_31(message, report);
  EXPECT_THAT(lines_of(report), ElementsAre("error not-in-target-format {SDMX-ML 3.1} {role Actual}"));
  EXPECT_THAT(text, testing::HasSubstr("<str:DataConstraint id=\"C\""));
}

TEST(StructureWriter, WritesEverythingInVersion21AndReadsItBack) {
  StructureMessage message = everything();
  Report report;
  const std::string text = written_21(message, report);
  EXPECT_EQ(text, file_text(golden("everything_2.1.xml")));
  const StructureMessage again = read_text(text, report);
  EXPECT_THAT(lines_of(report), IsEmpty());
  EXPECT_TRUE(again.header == message.header);
  convert_as_through_21(message.structures);
  expect_equal_structures(again.structures, message.structures);
}

TEST(StructureWriter, WritesEverythingAsJson) {
  Report report;
  StringOutput output;
  write_json20_structures(everything(), output, report);
  EXPECT_EQ(output.text(), file_text(golden("everything_2.0.json")));
  EXPECT_THAT(lines_of(report), IsEmpty());
}

TEST(StructureWriter, WritesMessagesThatAreValidAgainstTheOfficialSchemas) {
  const std::filesystem::path shared = shared_folder();
  if (shared.empty() || !have_xmllint())
    GTEST_SKIP() << "needs the official schemas in ../shared, and xmllint";
  Report report;
  const StructureMessage message = everything();
  const TemporaryFolder of_21, of_30, of_31;
  of_21.write("structure.xml", written_21(message, report));
  of_21.write("error.xml", error_message("2.1", "100", "Nothing found & <nowhere>"));
  of_30.write("structure.xml", written_30(message, report));
  of_30.write("error.xml", error_message("3.0", "100", "Nothing found & <nowhere>"));
  of_31.write("structure.xml", written_31(message, report));
  of_31.write("golden.xml", file_text(golden("availability_3.1.xml")));
  EXPECT_EQ(schema_errors(of_21.path(), shared / "schemas/xsd/sdmx-ml-2.1/SDMXMessage.xsd"), "");
  EXPECT_EQ(schema_errors(of_30.path(), shared / "schemas/xsd/sdmx-ml-3.0/SDMXMessage.xsd"), "");
  EXPECT_EQ(schema_errors(of_31.path(), shared / "schemas/xsd/sdmx-ml-3.1/SDMXMessage.xsd"), "");
}

TEST(StructureWriter, WritesAnErrorMessage) {
  EXPECT_EQ(error_message("3.0", "100", "Nothing found & <nowhere>"),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<mes:Error xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common">
  <mes:ErrorMessage code="100">
    <com:Text>Nothing found &amp; &lt;nowhere&gt;</com:Text>
  </mes:ErrorMessage>
</mes:Error>
)");
}

TEST(StructureWriter, WritesAvailabilityAsAnActualConstraintWithItsCounts) {
  StructureMessage message;
  DataConstraint& constraint = message.structures.data_constraints.emplace_back();
  constraint.id = "DF_AVAILABILITY";
  constraint.agency = "T";
  constraint.role = DataConstraint::Role::kActual;
  constraint.names.set("en", "Availability");
  constraint.attached_to = {{ArtefactClass::kDataflow, "T", "DF", Version("1.0"), ""}};
  constraint.series_count = 8;
  constraint.observation_count = 40;
  MemberSelection& area = constraint.cube_regions.emplace_back().keys.emplace_back();
  area.component = "AREA";
  area.values = {{"BY", "", "", "", ""}, {"KG", "", "", "", ""}};
  Report report;
  const std::string text = written_21(message, report);
  EXPECT_THAT(text, testing::HasSubstr(R"(
    <str:Constraints>
      <str:ContentConstraint id="DF_AVAILABILITY" agencyID="T" version="1.0" isFinal="false" isExternalReference="false" type="Actual">
        <com:Annotations>
          <com:Annotation id="series_count">
            <com:AnnotationTitle>8</com:AnnotationTitle>
            <com:AnnotationType>sdmx_metrics</com:AnnotationType>
          </com:Annotation>
          <com:Annotation id="obs_count">
            <com:AnnotationTitle>40</com:AnnotationTitle>
            <com:AnnotationType>sdmx_metrics</com:AnnotationType>
          </com:Annotation>
        </com:Annotations>
        <com:Name xml:lang="en">Availability</com:Name>
        <str:ConstraintAttachment>
          <str:Dataflow>
            <Ref agencyID="T" id="DF" version="1.0" class="Dataflow" package="datastructure"/>
          </str:Dataflow>
        </str:ConstraintAttachment>
        <str:CubeRegion include="true">
          <com:KeyValue id="AREA">
            <com:Value>BY</com:Value>
            <com:Value>KG</com:Value>
          </com:KeyValue>
        </str:CubeRegion>
      </str:ContentConstraint>
    </str:Constraints>
)"));
  EXPECT_THAT(lines_of(report), IsEmpty());
}

/// A structure that only 3.x can say.
constexpr const char* kOnly30 =
    R"(<s:Codelists><s:Codelist id="C" agencyID="T" version="1.1.0-draft"><c:Name>C</c:Name>
<s:CodelistExtension><s:Codelist>urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:BASE(1.0+.0)</s:Codelist></s:CodelistExtension></s:Codelist></s:Codelists>
<s:MetadataProviderSchemes><s:MetadataProviderScheme id="METADATA_PROVIDERS" agencyID="T"><c:Name>M</c:Name></s:MetadataProviderScheme></s:MetadataProviderSchemes>
<s:DataStructures><s:DataStructure id="D" agencyID="T" version="1.0.0"><c:Name>D</c:Name><s:DataStructureComponents>
<s:DimensionList id="DimensionDescriptor"><s:Dimension id="A"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).A</s:ConceptIdentity></s:Dimension></s:DimensionList>
<s:AttributeList id="AttributeDescriptor"><s:Attribute id="N"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).N</s:ConceptIdentity>
<s:LocalRepresentation maxOccurs="3"><s:TextFormat textType="String" isMultiLingual="true"/></s:LocalRepresentation>
<s:AttributeRelationship><s:Observation/></s:AttributeRelationship><s:MeasureRelationship><s:Measure>M2</s:Measure></s:MeasureRelationship></s:Attribute></s:AttributeList>
<s:MeasureList id="MeasureDescriptor"><s:Measure id="M1"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).M1</s:ConceptIdentity></s:Measure>
<s:Measure id="M2"><s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).M2</s:ConceptIdentity></s:Measure></s:MeasureList>
</s:DataStructureComponents></s:DataStructure></s:DataStructures>)";

TEST(StructureWriter, ReportsWhatVersion21CannotSayAndWritesTheRest) {
  Report report;
  const StructureMessage message = read_text(message_of("v3_0", kOnly30), report);
  const std::string text = written_21(message, report);
  EXPECT_THAT(lines_of(report),
              ElementsAre("error not-in-target-format {SDMX-ML 2.1} {MetadataProviderScheme}",
                          "error not-in-target-format {SDMX-ML 2.1} {CodelistExtension T:BASE(1.0+.0)}",
                          "error not-in-target-format [N] {SDMX-ML 2.1} {maxOccurs}",
                          "error not-in-target-format [N] {SDMX-ML 2.1} {isMultiLingual}",
                          "error not-in-target-format [N] {SDMX-ML 2.1} {MeasureRelationship}",
                          "error not-in-target-format [M2] {SDMX-ML 2.1} {Measure}",
                          "error not-in-target-format [M1] {SDMX-ML 2.1} {Measure}"));
  Report second;
  const StructureMessage again = read_text(text, second);
  EXPECT_THAT(lines_of(second), IsEmpty());
  EXPECT_EQ(again.structures.codelists.front().version.text(), "1.1.0");
  EXPECT_EQ(again.structures.codelists.front().is_final, std::optional(false));
  EXPECT_EQ(again.structures.data_structures.front().is_final, std::optional(true));
  EXPECT_EQ(again.structures.data_structures.front().measures.front().concept_identity.item, "M1");
}

TEST(StructureWriter, ReportsWhatVersion30CannotSay) {
  Report report;
  StructureMessage message = read_text(message_of("v2_1", R"(<s:DataStructures>
<s:DataStructure id="D" agencyID="T" version="1.0.0.4"><c:Name>D</c:Name><s:DataStructureComponents><s:DimensionList>
<s:MeasureDimension id="M"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="M"/></s:ConceptIdentity>
<s:LocalRepresentation><s:Enumeration><Ref agencyID="T" id="CS_M"/></s:Enumeration></s:LocalRepresentation></s:MeasureDimension></s:DimensionList>
<s:Group id="G"><s:AttachmentConstraint><Ref agencyID="T" id="AC" class="AttachmentConstraint" package="registry"/></s:AttachmentConstraint></s:Group>
<s:AttributeList><s:Attribute id="A" assignmentStatus="Mandatory"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="A"/></s:ConceptIdentity>
<s:AttributeRelationship><s:Dimension><Ref id="M"/></s:Dimension><s:AttachmentGroup><Ref id="G"/></s:AttachmentGroup></s:AttributeRelationship></s:Attribute></s:AttributeList>
<s:MeasureList><s:PrimaryMeasure id="OBS_VALUE"><s:ConceptIdentity><Ref agencyID="T" maintainableParentID="CS" id="O"/></s:ConceptIdentity></s:PrimaryMeasure></s:MeasureList>
</s:DataStructureComponents></s:DataStructure></s:DataStructures>)"),
                                       report);
  written_30(message, report);
  EXPECT_THAT(lines_of(report),
              ElementsAre("error not-in-target-format {SDMX-ML 3.0} {version 1.0.0.4}",
                          "error not-in-target-format [M] {SDMX-ML 3.0} "
                          "{urn:sdmx:org.sdmx.infomodel.conceptscheme.ConceptScheme=T:CS_M(1.0)}",
                          "error not-in-target-format [G] {SDMX-ML 3.0} {AttachmentConstraint}",
                          "error not-in-target-format [A] {SDMX-ML 3.0} {AttachmentGroup}"));
}

TEST(StructureWriter, WritesOneReceiverAndNoNameInTheHeader) {
  StructureMessage message;
  message.header.id = "ID";
  message.header.prepared = "2026-01-01T00:00:00Z";
  message.header.sender.id = "S";
  message.header.receivers.resize(2);
  message.header.receivers[0].id = "R1";
  message.header.receivers[1].id = "R2";
  message.header.names.set("en", "A name");
  Report report;
  EXPECT_EQ(written_30(message, report), R"(<?xml version="1.0" encoding="UTF-8"?>
<mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message" xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common">
  <mes:Header>
    <mes:ID>ID</mes:ID>
    <mes:Test>false</mes:Test>
    <mes:Prepared>2026-01-01T00:00:00Z</mes:Prepared>
    <mes:Sender id="S"/>
    <mes:Receiver id="R1"/>
  </mes:Header>
  <mes:Structures/>
</mes:Structure>
)");
}

TEST(StructureWriter, StatesTheLanguageOfEveryNameAndNamesWhatHasNone) {
  StructureMessage message;
  Dataflow& dataflow = message.structures.dataflows.emplace_back();
  dataflow.id = "F";
  dataflow.agency = "T";
  dataflow.descriptions.texts = {{"", "As it came"}};
  Report report;
  EXPECT_THAT(written_30(message, report), testing::HasSubstr(R"(
      <str:Dataflow id="F" agencyID="T" version="1.0" isExternalReference="false">
        <com:Name xml:lang="en">F</com:Name>
        <com:Description xml:lang="en">As it came</com:Description>
      </str:Dataflow>
)"));
}

TEST(StructureWriter, KeepsOneRegionOfEachKindInVersion30) {
  StructureMessage message;
  DataConstraint& constraint = message.structures.data_constraints.emplace_back();
  constraint.id = "C";
  constraint.agency = "T";
  constraint.cube_regions.resize(3);
  constraint.cube_regions[1].include = false;
  Report report;
  Report report_21;
  written_30(message, report);
  written_21(message, report_21);
  EXPECT_THAT(lines_of(report), ElementsAre("error not-in-target-format {SDMX-ML 3.0} {CubeRegion}"));
  EXPECT_THAT(lines_of(report_21), IsEmpty());
}

TEST(StructureWriter, WritesTheSharedStructureOfTheProjectInEveryFormat) {
  Structures all;
  Report report;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(GATEWAY_SOURCE_DIR) / "dsd")) {
    if (entry.path().extension() == ".xml")
      all.merge(read_text(file_text(entry.path()), report).structures, report);
  }
  StructureMessage message;
  message.structures = std::move(all);
  message.header.id = "M";
  message.header.prepared = "2026-01-01T00:00:00Z";
  message.header.sender.id = "S";
  StringOutput json;
  write_json20_structures(message, json, report);
  const std::string text_30 = written_30(message, report);
  const std::string text_21 = written_21(message, report);
  ASSERT_THAT(lines_of(report), IsEmpty());
  Report again;
  expect_equal_structures(read_text(text_30, again).structures, message.structures);
  EXPECT_EQ(read_text(text_21, again).structures.size(), message.structures.size());
  EXPECT_THAT(lines_of(again), IsEmpty());
}

}  // namespace
}  // namespace sdmx
