// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_csv.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/format/metadata_csv_column.hpp"

#include "metadata_support.hpp"

namespace sdmx {
namespace {

MetadataMessage read_csv(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.csv");
  return read_csv_metadata(*input, report);
}

/// "ID=value" of the attributes, what is below in brackets.
std::string shown(const std::vector<ReportedAttribute>& attributes) {
  std::string text;
  for (const ReportedAttribute& attribute : attributes) {
    text += (text.empty() ? "" : " ") + attribute.id;
    if (attribute.value) text += "=" + *attribute.value;
    for (const auto& [language, one] : attribute.texts.texts) text += " " + language + ":" + one;
    for (const auto& [language, one] : attribute.structured_texts.texts)
      text += " <" + language + ":" + one + ">";
    if (!attribute.attributes.empty()) text += "(" + shown(attribute.attributes) + ")";
  }
  return text;
}

TEST(MetadataCsvReader, ReadsALineAsASet) {
  Report report;
  const MetadataMessage message = read_csv(
      "MDSTRUCTURE,MDSTRUCTURE_ID,METADATASET_ID,ACTION,TARGET_TYPES,TARGET_IDS,A,A.CHILD,B\n"
      "metadataflow,T:MDF(1.0.0),T:MDS(1.1.0),R,dataflow,T:DF(1.0),A VALUE,\"<p>A \"\"word\"\"</p>\",123\n",
      report);
  EXPECT_EQ(codes_of(report), "");
  ASSERT_EQ(message.sets.size(), 1u);
  const MetadataSet& set = message.sets.front();
  EXPECT_EQ(set.agency + ":" + set.id + ":" + set.version.text(), "T:MDS:1.1.0");
  EXPECT_EQ(set.action, Action::kReplace);
  ASSERT_TRUE(set.metadataflow);
  EXPECT_EQ(to_short(*set.metadataflow), "T:MDF(1.0.0)");
  EXPECT_EQ(set.targets,
            std::vector<std::string>{"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)"});
  EXPECT_EQ(shown(set.attributes), "A=A VALUE(CHILD <:<p>A \"word\"</p>>) B=123");
}

TEST(MetadataCsvReader, ReadsInstancesAndLanguages) {
  Report report;
  const MetadataMessage message = read_csv(
      "MDSTRUCTURE[|];MDSTRUCTURE_ID;METADATASET_ID;TARGET_TYPES;TARGET_IDS;A.B[][en|fr]: Name;N[];C[].P[]\n"
      "metadataprovision;T:MDP: Label;T:MDS;dataflow|codelist;T:D1(1.0)|T:C1(2.0);"
      "\"\"\"en:One|fr:Un\"\"|\"\"en:Two\"\"\";1|2;\"\"\"1|2\"\"|3\"\n",
      report);
  EXPECT_EQ(codes_of(report), "");
  const MetadataSet& set = message.sets.front();
  ASSERT_TRUE(set.provision_agreement);
  EXPECT_EQ(to_short(*set.provision_agreement), "T:MDP(1.0)");
  EXPECT_EQ(set.targets,
            (std::vector<std::string>{"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:D1(1.0)",
                                      "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:C1(2.0)"}));
  EXPECT_EQ(shown(set.attributes), "A(B en:One fr:Un B en:Two) N=1 N=2 C(P=1 P=2) C(P=3)");
}

TEST(MetadataCsvReader, NamesTheCellsThatAreWrong) {
  Report report;
  read_csv(
      "MDSTRUCTURE,MDSTRUCTURE_ID,METADATASET_ID,ACTION,TARGET_TYPES,TARGET_IDS\n"
      "metadataflow,T:MDF(1.0),MDS,X,nothing,T:D(1.0)\n",
      report);
  EXPECT_EQ(codes_of(report), "bad-syntax MDS\nbad-syntax X\nbad-syntax T:D(1.0)\n");
  const Place& place = report.findings()[1].place;
  EXPECT_EQ(place.line, 2u);
  EXPECT_EQ(place.column, 29u);
}

TEST(MetadataCsvReader, DeletesAllSetsOfAFlow) {
  Report report;
  const MetadataMessage message =
      read_csv("MDSTRUCTURE,MDSTRUCTURE_ID,METADATASET_ID,ACTION\nmetadataflow,T:MDF(1.0),,D\n", report);
  EXPECT_EQ(codes_of(report), "");
  EXPECT_EQ(message.sets.front().action, Action::kDelete);
  EXPECT_EQ(message.sets.front().id, "");
}

TEST(MetadataCsvWriter, WritesALineForEachSet) {
  Report report;
  const MetadataMessage message = read_metadata_text(metadata_3x("3_1"), report);
  EXPECT_EQ(
      written_metadata(message, write_csv21_metadata, report),
      "MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,ACTION,TARGET_TYPES,TARGET_IDS,CONTACT.NAME,"
      "CONTACT.MAIL[],NOTE[en;ru],METHOD[en],reportingBegin,reportingEnd,publicationYear\n"
      "metadataflow,T:QUALITY(1.0),T:R1(1.2.0),R,dataflow,T:FLOW(1.0),A. Person & co,"
      "a@example.org;b@example.org,en:Note;ru:Заметка,"
      "\"\"\"en:<p xmlns=\"\"\"\"http://www.w3.org/1999/xhtml\"\"\"\">By <b>hand</b> <i>only</i>.</p>\"\"\","
      "2024,2025,2026\n");
  EXPECT_EQ(codes_of(report), "not-in-target-format Name\n");
}

TEST(MetadataCsvWriter, WritesWhatReadsTheSame) {
  Report report;
  MetadataMessage message = read_metadata_text(metadata_3x("3_1"), report);
  message.sets.front().names = {};
  MetadataSet& second = message.sets.emplace_back(message.sets.front());
  second.id = "R2";
  second.targets.push_back("urn:sdmx:org.sdmx.infomodel.codelist.Code=T:CL(1.0).A");
  second.attributes.erase(second.attributes.begin() + 1);
  second.attributes.front().attributes.front().value = "quoted \"; text";
  for (const WriteMetadata write : {write_csv20_metadata, write_csv21_metadata}) {
    const std::string written = written_metadata(message, write, report);
    const MetadataMessage again = read_csv(written, report);
    EXPECT_EQ(again.sets, message.sets) << written;
  }
  EXPECT_EQ(codes_of(report), "");
}

TEST(MetadataCsvReader, TakesAnyBeginningOfAMessage) {
  Report written_report;
  const std::string text = written_metadata(read_metadata_text(metadata_3x("3_1"), written_report),
                                            write_csv21_metadata, written_report);
  for (size_t length = 0; length < text.size(); ++length) {
    Report report;
    EXPECT_LE(read_csv(text.substr(0, length), report).sets.size(), 1u);
  }
}

TEST(MetadataCsvReader, IsFoundByItsFirstColumn) {
  const auto detected = detect_format("MDSTRUCTURE[;],MDSTRUCTURE_ID\nmetadataflow,T:M(1.0)\n");
  ASSERT_TRUE(detected && detected->format);
  EXPECT_EQ(detected->format->name, "sdmx-csv-2.0");
  EXPECT_EQ(detected->variant, "metadata");
}

}  // namespace
}  // namespace sdmx
