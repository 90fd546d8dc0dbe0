// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_reader.hpp"

#include <gmock/gmock.h>

#include "sdmx/format/structure_json_writer.hpp"
#include "sdmx/format/structure_ml_reader.hpp"
#include "sdmx/format/structure_ml_writer.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A message read, its findings with their places.
struct ReadJson {
  Report report;
  StructureMessage message;

  explicit ReadJson(const std::string& text) {
    const auto input = open_memory(text);
    message = read_json_structures(*input, report);
    LineFinder lines(open_memory(text));
    report.resolve([&](Position position) { return lines.place(position); });
  }
};

using Write = void (*)(const StructureMessage&, Output&, Report&);

std::string written(const StructureMessage& message, Write write, Report& report) {
  StringOutput output;
  write(message, output, report);
  return output.text();
}

TEST(StructureJsonReader, ReadsWhatWasWrittenAndWritesItAgain) {
  const std::string text = file_text(golden("everything_2.0.json"));
  ReadJson read(text);
  EXPECT_THAT(lines_of(read.report), IsEmpty());
  Report of_writing;
  EXPECT_EQ(written(read.message, write_json20_structures, of_writing), text);
  EXPECT_THAT(lines_of(of_writing), IsEmpty());
}

/// A structure message of SDMX-JSON 2.0 read and written again: what is in its data.
std::string again(const std::string& data) {
  const std::string meta =
      R"({"meta":{"id":"M","test":false,"prepared":"2026-01-01T00:00:00Z","sender":{"id":"S"}},)";
  ReadJson read(meta + R"("data":{)" + data + "}}");
  const std::string text = written(read.message, write_json20_structures, read.report);
  std::string compact;
  for (const char c : text.substr(text.find("\"data\": {") + 9)) {
    if (c != ' ' && c != '\n') compact += c;
  }
  for (const std::string& line : lines_of(read.report)) compact += "\n" + line;
  return compact;
}

TEST(StructureJsonReader, KeepsWhatOnlyFewStructuresHave) {
  const std::string structure =
      R"json("dataStructures":[{"agencyID":"T","version":"1.0","id":"D","name":"D",)json"
      R"json("names":{"en":"D"},"dataStructureComponents":{"dimensionList":{"id":"DimensionDescriptor","dimensions":[)json"
      R"json({"id":"A","conceptIdentity":"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).A",)json"
      R"json("localRepresentation":{"format":{"dataType":"String","sentinelValues":[{"value":"-1","name":"none",)json"
      R"json("names":{"en":"none"}}]}},"position":1}]},"attributeList":{"id":"AttributeDescriptor",)json"
      R"json("metadataAttributeUsages":[{"metadataAttributeReference":"X","attributeRelationship":{"dimensions":["A"],)json"
      R"json("areDimensionsOptional":[true]}}]}}}])json";
  EXPECT_EQ(again(structure), structure + "}}");
  const std::string constraint =
      R"json("dataConstraints":[{"agencyID":"T","version":"1.0","id":"C","name":"C",)json"
      R"json("names":{"en":"C"},"role":"Allowed","constraintAttachment":{"dataflows":[)json"
      R"json("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)"],"queryableDataSources":[)json"
      R"json({"isRESTDatasource":true,"isWebServiceDatasource":false,"dataURL":"https://example.org"}]},)json"
      R"json("releaseCalendar":{"periodicity":"P1M","offset":"P1D","tolerance":"P2D"}}])json";
  EXPECT_EQ(again(constraint), constraint + "}}");
}

TEST(StructureJsonReader, ReadsWhatIsAvailableAs31SaysIt) {
  const std::string text = file_text(golden("availability_3.1.xml"));
  Report report;
  const auto input = open_memory(text);
  ReadJson read(written(read_ml_structures(*input, report), write_json21_structures, report));
  EXPECT_EQ(written(read.message, write_ml31_structures, report), text);
  EXPECT_THAT(lines_of(report), IsEmpty());
  EXPECT_THAT(lines_of(read.report), IsEmpty());
}

TEST(StructureJsonReader, ReadsWhatWasWrittenIn10AndWritesItAgain) {
  Report report;
  const auto input = open_memory(file_text(golden("everything_2.1.xml")));
  const std::string text = written(read_ml_structures(*input, report), write_json10_structures, report);
  EXPECT_EQ(text, file_text(golden("everything_1.0.json")));
  EXPECT_THAT(lines_of(report),
              ElementsAre("error not-in-target-format {SDMX-JSON 1.0} {contact id DESK}",
                          "error not-in-target-format [OBS_STATUS] {SDMX-JSON 1.0} {include}"));
  ReadJson read(text);
  EXPECT_THAT(lines_of(read.report), IsEmpty());
  EXPECT_EQ(written(read.message, write_json10_structures, read.report), text);
  EXPECT_THAT(lines_of(read.report), IsEmpty());
}

TEST(StructureJsonReader, TellsWhat10CannotSay) {
  ReadJson read(
      R"({"meta":{"id":"M","prepared":"2026-01-01","sender":{"id":"S"}},"data":{)"
      R"("valueLists":[{"id":"V","agencyID":"T","version":"1.0","name":"V"}],)"
      R"("metadataProviderSchemes":[{"id":"METADATA_PROVIDERS","agencyID":"T","version":"1.0","name":"P"}],)"
      R"("codelists":[{"id":"C","agencyID":"T","version":"1.0.0-draft","name":"C","annotations":[{"value":"v"}]}]}})");
  const std::string text = written(read.message, write_json10_structures, read.report);
  EXPECT_NE(text.find("\"version\": \"1.0.0\""), std::string::npos) << text;
  EXPECT_EQ(text.find("METADATA_PROVIDERS"), std::string::npos) << text;
  EXPECT_THAT(lines_of(read.report),
              ElementsAre("error not-in-target-format {SDMX-JSON 1.0} {MetadataProviderScheme}",
                          "error not-in-target-format {SDMX-JSON 1.0} {version 1.0.0-draft}",
                          "error not-in-target-format {SDMX-JSON 1.0} {annotation value v}",
                          "error not-in-target-format {SDMX-JSON 1.0} {ValueList}"));
}

TEST(StructureJsonReader, ReadsUtf16) {
  std::string text("\xFF\xFE", 2);
  for (const char c :
       std::string("{\"meta\":{\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},\n"
                   "\"data\":{\"dataflows\":[{\"id\":\"F\",\"agencyID\":\"T\",\"structure\":\"urn:x\"}]}}")) {
    text.append({c, '\0'});
  }
  Report report;
  const StructureMessage message = read_json_structures(*open_memory(text), report);
  EXPECT_THAT(lines_of(report), ElementsAre("error bad-syntax 2:59 {URN}"));
  EXPECT_EQ(message.structures.dataflows.at(0).id, "F");
}

TEST(StructureJsonReader, KeepsTheOrderOfTheMessage) {
  ReadJson read(
      "{\"meta\":{\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},\"data\":{"
      "\"dataflows\":[{\"id\":\"F\",\"agencyID\":\"T\",\"version\":\"1.0\",\"name\":\"F\"}],"
      "\"codelists\":[{\"id\":\"B\",\"agencyID\":\"T\",\"version\":\"1.0\",\"name\":\"B\"},"
      "{\"id\":\"A\",\"agencyID\":\"T\",\"version\":\"2.0.0\",\"name\":\"A\"}]}}");
  EXPECT_THAT(lines_of(read.report), IsEmpty());
  std::vector<std::string> names;
  for (const Reference& reference : read.message.in_order) names.push_back(to_short(reference));
  EXPECT_THAT(names, ElementsAre("T:F(1.0)", "T:B(1.0)", "T:A(2.0.0)"));
}

TEST(StructureJsonReader, ReadsTheDataStructureOf10) {
  const ReadJson read(
      "{\"meta\":{\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},\"data\":{\"dataStructures\":"
      "[{\"id\":"
      "\"D\",\"agencyID\":\"T\",\"version\":\"1.0\",\"isFinal\":true,\"dataStructureComponents\":{"
      "\"dimensionList\":{"
      "\"dimensions\":[{\"id\":\"FREQ\",\"localRepresentation\":{\"textFormat\":{\"textType\":\"String\","
      "\"maxLength\":1}}}]},"
      "\"measureList\":{\"primaryMeasure\":{\"id\":\"OBS_VALUE\"}},"
      "\"attributeList\":{\"attributes\":[{\"id\":\"A\",\"assignmentStatus\":\"Mandatory\","
      "\"attributeRelationship\":{\"primaryMeasure\":\"OBS_VALUE\"}},{\"id\":\"B\",\"attributeRelationship\":"
      "{\"none\":{}}}]"
      "}}}]}}");
  EXPECT_THAT(lines_of(read.report), IsEmpty());
  const DataStructure& dsd = read.message.structures.data_structures.at(0);
  EXPECT_EQ(dsd.is_final, true);
  EXPECT_EQ(dsd.dimensions.at(0).local_representation->text_type, TextType::kString);
  EXPECT_EQ(dsd.dimensions.at(0).local_representation->facets.max_length, 1u);
  EXPECT_TRUE(dsd.measures.at(0).primary);
  EXPECT_EQ(dsd.attributes.at(0).usage, Usage::kMandatory);
  EXPECT_EQ(dsd.attributes.at(0).relationship.kind, AttributeRelationship::Kind::kObservation);
  EXPECT_EQ(dsd.attributes.at(1).relationship.kind, AttributeRelationship::Kind::kDataset);
}

TEST(StructureJsonReader, ReportsWhatIsWrongAndReadsTheRest) {
  const ReadJson read(
      "{\"meta\":{\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},\"data\":{\n"
      "\"dataflows\":[{\"agencyID\":\"T\",\"structure\":\"urn:nonsense\"},7],\n"
      "\"codelists\":{},\n"
      "\"parts\":[],\n"
      "\"conceptSchemes\":[{\"id\":\"A\",\"agencyID\":\"T\",}]}}");
  EXPECT_THAT(lines_of(read.report),
              ElementsAre("error member-missing 2:14 {id}", "error bad-syntax 2:42 {URN}",
                          "error member-wrong-type 2:58 {dataflows} {object}",
                          "error member-wrong-type 3:13 {codelists} {array}",
                          "warning element-unknown 4:9 {parts}", "error bad-json 5:44 {}]}}} {\"}"));
  EXPECT_EQ(read.message.structures.concept_schemes.at(0).id, "A");
}

TEST(StructureJsonReader, ReadsWhateverIsCutOff) {
  const std::string text = file_text(golden("everything_2.0.json"));
  for (size_t size = 0; size + 2 < text.size(); size += 7) {
    const ReadJson read(text.substr(0, size));
    EXPECT_FALSE(read.report.acceptable()) << size;
  }
}

}  // namespace
}  // namespace sdmx
