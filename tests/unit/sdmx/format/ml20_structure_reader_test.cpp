// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_structure_reader.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/format/structure_support.hpp"

namespace sdmx {
namespace {

StructureMessage read20(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  return read_ml20_structures(*input, report);
}

const std::string kBase = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/";

/// A 2.0 message around collections, which begin on line 3.
std::string message20(const std::string& collections, const std::string& base = kBase) {
  return "<m:Structure xmlns:m='" + base + "message' xmlns:c='" + base + "common' xmlns='" + base +
         "structure'>\n<m:Header><m:ID>X</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01</m:Prepared>"
         "<m:Sender id='T'/></m:Header>\n" +
         collections + "\n</m:Structure>";
}

std::vector<std::string> found_in(const std::string& text) {
  Report report;
  read_structures(*open_memory(text, "message.xml"), report);
  return lines_of(report);
}

std::vector<std::string> urns_of(const StructureMessage& message) {
  std::vector<std::string> urns;
  for (const Reference& reference : message.in_order) urns.push_back(to_urn(reference));
  return urns;
}

class Golden20 : public testing::Test {
 protected:
  Report report_;
  const StructureMessage message_ = read20(file_text(golden("everything_2.0.xml")), report_);
  const Structures& set_ = message_.structures;
};

TEST_F(Golden20, IsReadWithoutFindings) { EXPECT_EQ(lines_of(report_), std::vector<std::string>{}); }

TEST_F(Golden20, NamesEveryArtefactInTheOrderOfTheMessage) {
  const std::string base = "urn:sdmx:org.sdmx.infomodel.";
  EXPECT_EQ(urns_of(message_),
            (std::vector<std::string>{
                base + "base.OrganisationUnitScheme=T:ORGS(1.0)", base + "datastructure.Dataflow=T:DF(1.0)",
                base + "metadatastructure.Metadataflow=T:MF(1.0)",
                base + "categoryscheme.CategoryScheme=T:CATS(1.0)", base + "codelist.Codelist=T:CL_SEX(2.0)",
                base + "codelist.HierarchicalCodelist=T:HCL(1.0)",
                base + "conceptscheme.ConceptScheme=T:STANDALONE_CONCEPT_SCHEME(1.0)",
                base + "conceptscheme.ConceptScheme=T:CS(3.0)",
                base + "metadatastructure.MetadataStructure=T:MSD(1.0)",
                base + "datastructure.DataStructure=T:KF(1.0)", base + "mapping.StructureSet=T:SS(1.0)",
                base + "categoryscheme.ReportingTaxonomy=T:RT(1.0)", base + "process.Process=T:PR(1.0)"}));
}

TEST_F(Golden20, HoldsEachOrganisationOnce) {
  const OrganisationScheme& scheme = set_.organisation_schemes.front();
  ASSERT_EQ(scheme.items.size(), 2u);
  EXPECT_EQ(scheme.items[0].contacts.front().id, "D1");
  EXPECT_EQ(scheme.items[0].contacts.front().emails, std::vector<std::string>{"desk@example.org"});
  EXPECT_EQ(scheme.items[1].parent, "T");
}

TEST_F(Golden20, MakesOneCategorisationOfWhatFlowAndCategorySay) {
  ASSERT_EQ(set_.categorisations.size(), 1u);
  EXPECT_EQ(to_urn(set_.categorisations[0].source),
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)");
  EXPECT_EQ(to_urn(set_.categorisations[0].target),
            "urn:sdmx:org.sdmx.infomodel.categoryscheme.Category=T:CATS(1.0).A.B");
}

TEST_F(Golden20, CallsTheDescriptionOfACodeItsName) {
  const Codelist& codelist = set_.codelists.front();
  EXPECT_EQ(codelist.items[0].names.in("ru"), "Всего");
  EXPECT_TRUE(codelist.items[0].descriptions.empty());
  EXPECT_EQ(codelist.items[1].parent, "_T");
  EXPECT_EQ(codelist.items[1].annotations.front().title, "title");
  EXPECT_EQ(codelist.is_final, true);
  EXPECT_EQ(codelist.valid_from, "2001-01-01T00:00:00");
}

TEST_F(Golden20, ReadsAKeyFamily) {
  const DataStructure& dsd = set_.data_structures.front();
  std::string components;
  for (const Dimension& dimension : dsd.dimensions) {
    components += dimension.id + " " + to_urn(dimension.concept_identity) + "\n";
  }
  const std::string base = "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:";
  EXPECT_EQ(components, "FREQ " + base + "STANDALONE_CONCEPT_SCHEME(1.0).FREQ\nSEX " + base +
                            "CS(3.0).SEX\nTIME_PERIOD " + base + "CS(3.0).TIME\n");
  EXPECT_EQ(to_urn(*dsd.dimensions[1].local_representation->enumeration),
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL_SEX(2.0)");
  EXPECT_EQ(dsd.dimensions[2].local_representation->text_type, TextType::kGregorianDay);
  EXPECT_EQ(dsd.measures.front().id, "OBS_VALUE");
  EXPECT_EQ(dsd.groups.front().dimensions, std::vector<std::string>{"SEX"});
  EXPECT_EQ(dsd.annotations.front().id, "WOMEN");
  using Kind = AttributeRelationship::Kind;
  EXPECT_EQ(dsd.attributes[0].relationship.kind, Kind::kObservation);
  EXPECT_EQ(dsd.attributes[0].usage, Usage::kMandatory);
  EXPECT_EQ(dsd.attributes[1].relationship.group, "SiblingGroup");
  EXPECT_EQ(dsd.attributes[2].relationship.dimensions, (std::vector<std::string>{"FREQ", "SEX"}));
  EXPECT_EQ(dsd.attributes[3].relationship.kind, Kind::kDataset);
}

TEST_F(Golden20, ReadsHierarchies) {
  const CodelistHierarchy& hierarchy = set_.hierarchical_codelists.front().hierarchies.front();
  ASSERT_EQ(hierarchy.codes.size(), 1u);
  EXPECT_EQ(hierarchy.codes[0].codelist_alias + "." + hierarchy.codes[0].code_id, "SEX._T");
  const HierarchicalCode& below = hierarchy.codes[0].children.front();
  EXPECT_EQ(below.id, "N2");
  EXPECT_EQ(to_urn(below.code), "urn:sdmx:org.sdmx.infomodel.codelist.Code=T:CL_SEX(2.0).F");
  EXPECT_EQ(hierarchy.levels.size(), 2u);
}

TEST_F(Golden20, ReadsTargetsAndReportsOfAMetadataStructure) {
  const MetadataStructure& msd = set_.metadata_structures.front();
  ASSERT_EQ(msd.targets.size(), 2u);
  EXPECT_EQ(msd.targets[0].objects[0].object_type, "Dataflow");
  EXPECT_EQ(msd.targets[1].objects.size(), 1u);
  EXPECT_EQ(msd.reports[0].targets, std::vector<std::string>{"PART"});
  const MetadataAttribute& inner = msd.reports[0].attributes[0].children.front();
  EXPECT_EQ(inner.id, "VALUE");
  EXPECT_EQ(inner.min_occurs, 0u);
  EXPECT_EQ(inner.local_representation->text_type, TextType::kGregorianDay);
}

TEST(Ml20StructureReader, ReadsMessagesOf10) {
  const std::string base = "http://www.SDMX.org/resources/SDMXML/schemas/v1_0/";
  Report report;
  const StructureMessage message = read20(
      message20("<m:Agencies><Agency id='T'><Name>Office</Name></Agency></m:Agencies><m:CodeLists><CodeList "
                "id='CL' agency='T'><Name>L</Name><Code value='A'><Description>a</Description></Code>"
                "</CodeList></m:CodeLists><m:KeyFamilies><KeyFamily id='KF' agency='T'><Name>K</Name>"
                "<Components><Dimension concept='D' codelist='CL'/><TimeDimension concept='TIME'/>"
                "<PrimaryMeasure concept='VALUE'/><Attribute concept='N' attachmentLevel='Observation' "
                "assignmentStatus='Conditional'><TextFormat length='35' TextType='AlphaNum'/></Attribute>"
                "</Components></KeyFamily></m:KeyFamilies>",
                base),
      report);
  EXPECT_EQ(lines_of(report), std::vector<std::string>{});
  const DataStructure& dsd = message.structures.data_structures.front();
  EXPECT_EQ(dsd.agency, "T");
  EXPECT_EQ(dsd.dimensions[0].id, "D");
  EXPECT_EQ(dsd.attributes[0].local_representation->facets.max_length, 35u);
  EXPECT_EQ(dsd.attributes[0].local_representation->text_type, TextType::kAlphaNumeric);
  EXPECT_EQ(message.structures.organisation_schemes.front().items.front().id, "T");
}

TEST(Ml20StructureReader, FindsTheSchemeOfAConceptThatIsNamedByItsIdAlone) {
  Report report;
  const StructureMessage message = read20(
      message20("<m:Concepts><ConceptScheme id='CS' agencyID='X' version='2.0'><Name>C</Name><Concept id='D'>"
                "<Name>d</Name></Concept></ConceptScheme></m:Concepts><m:KeyFamilies><KeyFamily id='KF' "
                "agencyID='T'><Name>K</Name><Components><Dimension conceptRef='D'/><PrimaryMeasure "
                "conceptRef='V'/></Components></KeyFamily></m:KeyFamilies>"),
      report);
  const DataStructure& dsd = message.structures.data_structures.front();
  EXPECT_EQ(to_short(dsd.dimensions[0].concept_identity), "X:CS(2.0)");
  EXPECT_EQ(to_short(dsd.measures[0].concept_identity), "T:STANDALONE_CONCEPT_SCHEME(1.0)");
}

TEST(Ml20StructureReader, FindsTheOnlyCodeListOfAnIdWhoeverItsAgency) {
  Report report;
  const StructureMessage message = read20(
      message20("<m:CodeLists><CodeList id='CL' agencyID='X' version='2.0'><Name>L</Name></CodeList>"
                "</m:CodeLists><m:KeyFamilies><KeyFamily id='KF' agencyID='T'><Name>K</Name><Components>"
                "<Dimension conceptRef='D' codelist='CL' codelistAgency='Y'/><PrimaryMeasure "
                "conceptRef='V'/></Components></KeyFamily></m:KeyFamilies>"),
      report);
  const DataStructure& dsd = message.structures.data_structures.front();
  EXPECT_EQ(to_short(*dsd.dimensions[0].local_representation->enumeration), "X:CL(2.0)");
}

TEST(Ml20StructureReader, TakesASchemeOfOneKindForWhatItsIdSays) {
  Report report;
  const auto message =
      read20(message20("<m:OrganisationSchemes><OrganisationScheme id='AGENCIES' agencyID='T'>"
                       "<Name>A</Name><Agencies><Agency id='X'><Name>x</Name></Agency></Agencies>"
                       "</OrganisationScheme></m:OrganisationSchemes>"),
             report);
  EXPECT_EQ(urns_of(message),
            std::vector<std::string>{"urn:sdmx:org.sdmx.infomodel.base.AgencyScheme=T:AGENCIES(1.0)"});
}

TEST(Ml20StructureReader, ReportsWhatTheSchemaDoesNotAdmitWhereItStands) {
  EXPECT_EQ(
      found_in(message20("<m:CodeLists><CodeList id='C.L' agencyID='T'>\n<Code value='A'/><Name>N</Name>\n"
                         "<Code value='A' other='x'><Description>a</Description></Code></CodeList>\n"
                         "</m:CodeLists><m:KeyFamilies><KeyFamily agencyID='T' isFinal='yes'><Name>K</Name>\n"
                         "<Components/></KeyFamily></m:KeyFamilies><m:Concepts/>")),
      (std::vector<std::string>{
          "error unexpected-value 3:24 {C.L} {CodeList/@id}",
          "error unexpected-element 4:1 {Code} {CodeList} {Name}",
          "error missing-element 4:1 {Code} {Description}",
          "error unexpected-attribute 5:17 {other} {Code}",
          "error unexpected-value 6:54 {yes} {KeyFamily/@isFinal}",
          "error missing-attribute 6:30 {id} {KeyFamily}",
          "error missing-element 7:1 {Components} {Dimension, TimeDimension, Group, PrimaryMeasure}",
          "error unexpected-element 7:42 {Concepts} {Structure} {StructureSets, ReportingTaxonomies, "
          "Processes}",
          "error duplicate-artefact 5:1 [Code] {A}",
      }));
}

TEST(Ml20StructureReader, ReportsAPrefixThatIsNotDeclared) {
  EXPECT_EQ(found_in("<m:Structure xmlns:m='" + kBase +
                     "message' xsi:schemaLocation='x'>\n<m:Header><m:ID>X</m:ID>"
                     "<m:Test>false</m:Test><m:Prepared>2026-01-01</m:Prepared><m:Sender id='T'/></m:Header>"
                     "</m:Structure>"),
            std::vector<std::string>{"error unexpected-attribute 1:82 {xsi:schemaLocation} {Structure}"});
}

TEST(Ml20StructureReader, ReportsTheHeaderAndWhatBelongsNowhere) {
  EXPECT_EQ(
      found_in("<m:Structure xmlns:m='" + kBase +
               "message'>\n<m:Header><m:ID>a.b</m:ID>\n"
               "<m:Test>False</m:Test><m:Prepared>2026</m:Prepared></m:Header>\n<m:Other/></m:Structure>"),
      (std::vector<std::string>{
          "error unexpected-value 2:11 {a.b} {ID}", "error unexpected-value 3:1 {False} {Test}",
          "error unexpected-value 3:23 {2026} {Prepared}", "error missing-element 2:1 {Header} {Sender}",
          "error unexpected-element 4:1 {Other} {Structure} {OrganisationSchemes, Dataflows, Metadataflows, "
          "CategorySchemes, CodeLists, HierarchicalCodelists, Concepts, MetadataStructureDefinitions, …}",
          "error header-incomplete 2:1 {Sender}"}));
}

TEST(Ml20StructureReader, ReadsWhatStandsInPartOfARegistryMessage) {
  pugi::xml_document document;
  document.load_string(
      "<r:SubmitStructureRequest xmlns:r='r' xmlns='s'><r:Structure/><r:CodeLists><CodeList id='CL' "
      "agencyID='T'><Name>N</Name></CodeList></r:CodeLists></r:SubmitStructureRequest>");
  Report report;
  StructureMessage message;
  ml20::read_structures_in(document.first_child(), message, report);
  EXPECT_EQ(urns_of(message),
            std::vector<std::string>{"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.0)"});
  EXPECT_EQ(lines_of(report), std::vector<std::string>{});
}

TEST(Ml20StructureReader, ReadsWhateverItIsCutOff) {
  const std::string text = file_text(golden("everything_2.0.xml"));
  for (size_t size = 0; size < text.rfind('>'); ++size) {
    Report report;
    read20(text.substr(0, size), report);
    EXPECT_FALSE(report.findings().empty()) << size;
  }
}

TEST(Ml20StructureCorpus, IsReadAndWritten) {
  const std::filesystem::path folder = shared_folder() / "corpus/sdmx-ml-2.0/structure";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "needs the messages in ../shared/corpus";
  size_t number = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    Report report, ignored;
    const StructureMessage message = read20(file_text(entry.path()), report);
    EXPECT_FALSE(message.in_order.empty()) << entry.path();
    EXPECT_FALSE(written_21(message, ignored).empty()) << entry.path();
    ++number;
  }
  EXPECT_GT(number, 280u);
}

}  // namespace
}  // namespace sdmx
