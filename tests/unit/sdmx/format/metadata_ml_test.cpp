// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

#include "metadata_support.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

constexpr std::string_view kFlow =
    "urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=T:QUALITY(1.0)";

ReportedAttribute plain(std::string id, std::string value) {
  ReportedAttribute attribute;
  attribute.id = std::move(id);
  attribute.value = std::move(value);
  return attribute;
}

MetadataSet quality_report() {
  MetadataSet set;
  set.id = "R1";
  set.agency = "T";
  set.version = Version("1.2.0");
  set.names.texts = {{"en", "Report"}, {"ru", "Отчет"}};
  set.action = Action::kReplace;
  set.reporting_begin = "2024";
  set.reporting_end = "2025";
  set.publication_year = "2026";
  set.metadataflow = parse_urn(kFlow);
  set.targets = {"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:FLOW(1.0)"};
  ReportedAttribute contact, note, method;
  contact.id = "CONTACT";
  contact.attributes = {plain("NAME", "A. Person & co"), plain("MAIL", "a@example.org"),
                        plain("MAIL", "b@example.org")};
  note.id = "NOTE";
  note.texts.texts = {{"en", "Note"}, {"ru", "Заметка"}};
  method.id = "METHOD";
  method.structured_texts.texts = {
      {"en", "<p xmlns=\"http://www.w3.org/1999/xhtml\">By <b>hand</b> <i>only</i>.</p>"}};
  set.attributes = {contact, note, method};
  return set;
}

TEST(MetadataReader, ReadsASetOfVersion3Whole) {
  for (const char* version : {"3_0", "3_1"}) {
    Report report;
    const MetadataMessage message = read_metadata_text(metadata_3x(version), report);
    EXPECT_EQ(codes_of(report), "");
    ASSERT_EQ(message.sets.size(), 1u);
    EXPECT_EQ(message.sets.front(), quality_report()) << version;
    EXPECT_EQ(message.header.id, "M1");
  }
}

TEST(MetadataReader, TakesSeveralValuesForSeveralAttributes) {
  std::string text = metadata_3x("3_0");
  const std::string between = "</g:Value></g:Attribute><g:Attribute id=\"MAIL\"><g:Value>b";
  text.replace(text.find(between), between.size(), "</g:Value><g:Value>b");
  Report report;
  EXPECT_EQ(read_metadata_text(text, report).sets.front(), quality_report());
}

TEST(MetadataReader, ReadsTheSameFromGenericAndSpecificReports) {
  Report report;
  const MetadataMessage generic = read_metadata_text(metadata_21_generic(), report);
  const MetadataMessage specific = read_metadata_text(metadata_21_specific(), report);
  EXPECT_EQ(codes_of(report), "");
  ASSERT_EQ(generic.sets.size(), 1u);
  const MetadataSet& set = generic.sets.front();
  EXPECT_EQ(set.id, "SET");
  ASSERT_TRUE(set.structure);
  EXPECT_EQ(to_urn(*set.structure),
            "urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=T:MSD(1.0)");
  ASSERT_EQ(set.reports.size(), 1u);
  EXPECT_EQ(set.reports.front().target_values.front().object,
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:F(1.0)");
  EXPECT_EQ(generic.sets, specific.sets);
}

TEST(MetadataReader, ReadsAttributeValueSetsOf20) {
  Report report;
  const MetadataMessage message = read_metadata_text(metadata_20(), report);
  EXPECT_EQ(codes_of(report), "");
  ASSERT_EQ(message.sets.size(), 1u);
  const MetadataSet& set = message.sets.front();
  EXPECT_EQ(set.id, "DS");
  EXPECT_EQ(set.structure, (Reference{ArtefactClass::kMetadataStructure, "T", "MSD", {}, {}}));
  ReferenceValue code;
  code.kind = ReferenceValue::Kind::kComponent;
  code.id = "ORG";
  code.object = "Code";
  code.value = "1";
  ReportedAttribute name;
  name.id = "NAME";
  name.texts.texts = {{"en", "One"}, {"ru", "Один"}};
  name.start_time = "2009-01-01T00:00:00";
  name.attributes = {plain("SHORT", "W.H.O")};
  EXPECT_EQ(set.reports, (std::vector<MetadataReport>{{"FULL", {}, "OF_CODE", {code}, {name}}}));
}

TEST(MetadataReader, ReadsReportsOf20SpecificToTheirStructure) {
  Report report;
  const MetadataMessage message = read_metadata_text(metadata_20_report(), report);
  EXPECT_EQ(codes_of(report), "");
  ReferenceValue category;
  category.kind = ReferenceValue::Kind::kComponent;
  category.id = "CATEGORY";
  category.value = "DEBT";
  ASSERT_EQ(message.sets.size(), 1u);
  EXPECT_EQ(message.sets.front().reports,
            (std::vector<MetadataReport>{
                {"CONTACT", {}, "CONTACTTarget", {category}, {plain("NAME", "A. Person")}}}));
}

TEST(MetadataReader, SaysWhatASetLacksAndGoesOn) {
  std::string text = metadata_21_generic();
  const std::string target = "structureRef=\"S\"";
  text.replace(text.find(target), target.size(), "structureRef=\"X\"");
  Report report;
  const MetadataMessage message = read_metadata_text(text, report);
  EXPECT_EQ(codes_of(report), "structure-reference-unresolved X\n");
  EXPECT_EQ(report.findings().front().place.line, 1u);
  EXPECT_TRUE(message.sets.front().structure);
}

TEST(MetadataReader, BoundsTheDepthOfAttributes) {
  std::string text = metadata_3x("3_1");
  const size_t at = text.find("<g:Attribute id=\"NOTE\">");
  std::string nested, ends;
  for (int i = 0; i < 100; ++i) {
    nested += "<g:Attribute id=\"A\">";
    ends += "</g:Attribute>";
  }
  text.insert(at, nested + ends);
  Report report;
  read_metadata_text(text, report);
  EXPECT_EQ(codes_of(report), "limit-passed 64\n");
}

TEST(MetadataReader, RefusesOtherMessages) {
  Report report;
  EXPECT_THROW(read_metadata_text("<a/>", report), Error);
}

struct Way {
  std::string text;
  WriteMetadata write;
};

TEST(MetadataWriter, WritesWhatReadsTheSame) {
  const Way ways[] = {{metadata_3x("3_0"), write_ml30_metadata},
                      {metadata_3x("3_0"), write_ml31_metadata},
                      {metadata_3x("3_1"), write_ml30_metadata},
                      {metadata_21_generic(), write_ml21_generic_metadata},
                      {metadata_21_generic(), write_ml21_specific_metadata},
                      {metadata_21_specific(), write_ml21_generic_metadata}};
  for (const Way& way : ways) {
    Report report;
    const MetadataMessage message = read_metadata_text(way.text, report);
    const std::string written = written_metadata(message, way.write, report);
    const MetadataMessage again = read_metadata_text(written, report);
    EXPECT_EQ(codes_of(report), "");
    EXPECT_EQ(message.sets, again.sets) << written;
    EXPECT_EQ(written, written_metadata(again, way.write, report));
  }
}

TEST(MetadataWriter, SaysWhat21CannotHold) {
  Report report;
  const MetadataMessage message = read_metadata_text(metadata_3x("3_1"), report);
  const std::string written = written_metadata(message, write_ml21_generic_metadata, report);
  EXPECT_EQ(codes_of(report), "not-in-target-format agencyID\nnot-in-target-format version\n");
  const MetadataMessage again = read_metadata_text(written, report);
  ASSERT_EQ(again.sets.size(), 1u);
  ASSERT_EQ(again.sets.front().reports.size(), 1u);
  EXPECT_EQ(again.sets.front().reports.front().attributes, quality_report().attributes);
}

TEST(MetadataWriter, MakesASetOfEachReport) {
  Report report;
  const MetadataMessage message = read_metadata_text(metadata_21_generic(), report);
  const std::string written = written_metadata(message, write_ml31_metadata, report);
  EXPECT_EQ(codes_of(report),
            "not-in-target-format Metadataflow\nnot-in-target-format REPORT_PERIOD_TARGET\n"
            "not-in-target-format DATA_KEY_TARGET\n");
  const MetadataMessage again = read_metadata_text(written, report);
  ASSERT_EQ(again.sets.size(), 1u);
  EXPECT_EQ(again.sets.front().targets,
            std::vector<std::string>{"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:F(1.0)"});
  EXPECT_EQ(again.sets.front().attributes, message.sets.front().reports.front().attributes);
}

TEST(MetadataWriter, WritesWhatTheSchemasTake) {
  const std::filesystem::path shared = shared_folder();
  if (shared.empty() || !have_xmllint()) GTEST_SKIP() << "needs ../shared/schemas and xmllint";
  struct Target {
    const char* schema;
    WriteMetadata write;
  };
  constexpr Target kTargets[] = {{"sdmx-ml-2.1", write_ml21_generic_metadata},
                                 {"sdmx-ml-3.0", write_ml30_metadata},
                                 {"sdmx-ml-3.1", write_ml31_metadata}};
  for (const Target& target : kTargets) {
    const TemporaryFolder folder;
    size_t number = 0;
    for (const std::string& text :
         {metadata_3x("3_0"), metadata_21_generic(), metadata_20(), metadata_20_report()}) {
      Report report;
      MetadataMessage message = read_metadata_text(text, report);
      // The schemas ask for the schema of XHTML, which is not theirs.
      if (number == 0) message.sets.front().attributes.pop_back();
      folder.write(std::to_string(++number) + ".xml", written_metadata(message, target.write, report));
    }
    EXPECT_EQ(schema_errors(folder.path(), shared / "schemas/xsd" / target.schema / "SDMXMessage.xsd"), "");
  }
}

TEST(MetadataReader, TakesAnyBeginningOfAMessage) {
  for (const std::string& text : {metadata_3x("3_1"), metadata_21_generic(), metadata_21_specific(),
                                  metadata_20(), metadata_20_report()}) {
    for (size_t length = 0; length < text.size(); ++length) {
      Report report;
      try {
        read_metadata_text(text.substr(0, length), report);
      } catch (const Error&) {
      }
      EXPECT_FALSE(report.acceptable()) << length;
    }
  }
}

TEST(MetadataReader, FindsTheMessageInAnEnvelope) {
  const std::string text =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body>"
      "<GetResponse xmlns=\"http://example.org/service\">" +
      metadata_3x("3_1") + "</GetResponse></s:Body></s:Envelope>";
  Report report;
  const auto detected = detect_format(text);
  ASSERT_TRUE(detected);
  EXPECT_EQ(detected->variant, "generic-metadata");
  EXPECT_EQ(read_metadata_text(text, report).sets.front(), quality_report());
}

}  // namespace
}  // namespace sdmx
