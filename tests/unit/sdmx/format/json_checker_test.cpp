// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_checker.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/json_table.hpp"

namespace sdmx {
namespace {

constexpr std::string_view kMeta =
    R"("meta":{"id":"A","prepared":"2024-01-01T00:00:00Z","test":false,"contentLanguages":["en"],)"
    R"("sender":{"id":"S"}})";
const std::string_view kTables[] = {
    grammar::kJson10Data, grammar::kJson10Structure, grammar::kJson10Metadata,
    grammar::kJson20Data, grammar::kJson20Structure, grammar::kJson20Metadata,
    grammar::kJson21Data, grammar::kJson21Structure, grammar::kJson21Metadata,
};

/// "line:column severity code parameter | parameter", one a line.
std::string found_in(const std::string& message, const JsonSchemaName& schema) {
  Report report;
  check_json(*open_memory(message), schema, report);
  std::string lines;
  for (const Finding& finding : report.findings()) {
    lines += fmt::format("{}:{} {} {} {}\n", finding.place.line, finding.place.column,
                         to_string(finding.severity), finding.code, join(finding.message.parameters, " | "));
  }
  return lines;
}
/// In the data of a structure message, which begin in line 2.
std::string found_in_structures(std::string_view data, std::string_view version = "2.0") {
  return found_in(fmt::format("{{{},\"data\":{{\n{}\n}}}}", kMeta, data), {version, "structure"});
}

TEST(JsonChecker, FindsNothingInARightMessage) {
  EXPECT_EQ(found_in_structures(R"("codelists":[{"id":"CL","agencyID":"X","version":"1.0","name":"N",)"
                                R"("codes":[{"id":"A","name":"a"}]}])"),
            "");
}

TEST(JsonChecker, TellsOfMembersThatAreMissingAtTheObject) {
  EXPECT_EQ(
      found_in_structures("\"codelists\":[\n {\"id\":\"CL\",\"agencyID\":\"X\",\"codes\":[{\"id\":\"A\"}]}]"),
      "3:2 error member-missing data.codelists[0].name\n"
      "3:37 error member-missing data.codelists[0].codes[0].name\n");
}

TEST(JsonChecker, TellsOfValuesAndTypes) {
  EXPECT_EQ(found_in_structures(R"("codelists":[{"id":"C L","agencyID":7,"name":null,"isPartial":"yes"}])"),
            "2:20 error member-wrong-value C L | data.codelists[0].id | [A-Za-z][A-Za-z0-9_-]*\n"
            "2:37 error member-wrong-type data.codelists[0].agencyID | string\n"
            "2:46 warning member-wrong-type data.codelists[0].name | string\n"
            "2:63 error member-wrong-type data.codelists[0].isPartial | boolean\n");
}

TEST(JsonChecker, TellsOfMembersThatTheSchemaDoesNotKnowWhereItAllowsNoOthers) {
  EXPECT_EQ(
      found_in_structures(R"("codelists":[{"id":"CL","agencyID":"X","name":"N","more":{"id":[]}}])", "2.0"),
      "");
  EXPECT_EQ(
      found_in_structures(R"("codelists":[{"id":"CL","agencyID":"X","name":"N","more":{"id":[]}}])", "2.1"),
      "2:51 warning member-unexpected data.codelists[0].more\n");
}

TEST(JsonChecker, TellsOfTheNumberOfItemsAndOfThoseThatAreAlike) {
  EXPECT_EQ(
      found_in_structures(
          R"j("codelists":[],"dataConstraints":[{"id":"C","agencyID":"X","name":"N","role":"Allowed",)j"
          "\n"
          R"j("cubeRegions":[{},{},{}]}],"metadataflows":[{"id":"F","agencyID":"X","name":"N","structure":)j"
          "\n"
          R"j("urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=X:M(1.0)","targets":[)j"
          "\n"
          R"j("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=X:A(1.0)",)j"
          R"j("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=X:A(1.0)"]}])j"),
      "2:13 warning member-wrong-size data.codelists | 0 | ≥ 1\n"
      "3:15 warning member-wrong-size data.dataConstraints[0].cubeRegions | 3 | ≤ 2\n"
      "5:58 warning item-repeated data.metadataflows[0].targets[1]\n");
}

TEST(JsonChecker, TakesTheNearestOfTheAlternatives) {
  // A link has href or urn.
  EXPECT_EQ(found_in_structures(
                R"("codelists":[{"id":"CL","agencyID":"X","name":"N","links":[{"urn":"urn:a:b"}]}])", "1.0"),
            "2:60 error member-missing data.codelists[0].links[0].rel\n");
}

TEST(JsonChecker, TellsOfAlternativesThatExcludeOneAnother) {
  EXPECT_EQ(
      found_in_structures(
          R"("dataConstraints":[{"id":"C","agencyID":"X","name":"N","role":"Allowed","cubeRegions":)"
          R"([{"keyValues":[{"id":"A","values":["1"],"timeRange":{"beforePeriod":{"period":"2024"}}}]}]}])"),
      "2:102 warning member-ambiguous data.dataConstraints[0].cubeRegions[0].keyValues[0]\n");
}

TEST(JsonChecker, WarnsOfTimesWithoutAZone) {
  EXPECT_EQ(
      found_in(R"({"meta":{"id":"A","prepared":"2024-01-01T00:00:00","test":false,"sender":{"id":"S"}}})",
               {"1.0", "structure"}),
      "1:30 warning member-wrong-value 2024-01-01T00:00:00 | meta.prepared | date-time\n");
}

TEST(JsonChecker, WarnsOfEverythingInMessagesOfDataAndGoesOverLongSeries) {
  std::string observations = R"("0":["1"])";
  for (int i = 1; i < 60'000; ++i) observations += fmt::format(R"(,"{}":[{}])", i, i);
  const std::string message =
      fmt::format(R"({{{},"data":{{"dataSets":[{{"links":[],"series":{{"0":{{"observations":{{{}}}}}}}}},7],)"
                  "\n\"structure\":{{\"name\":5}}}}}}",
                  kMeta, observations);
  EXPECT_EQ(found_in(message, {"1.0", "data"}),
            "1:937962 warning member-wrong-type data.dataSets[1] | object\n"
            "2:13 warning member-missing data.structure.dimensions\n"
            "2:21 warning member-wrong-type data.structure.name | string\n");
}

TEST(JsonChecker, LooksAtTheBeginningOfSeries) {
  EXPECT_EQ(
      found_in(fmt::format(R"({{{},"data":{{"dataSets":[{{"links":[],"series":{{"0:0":{{"observations":)"
                           R"({{"0":[true,{{}}]}},"extra":1}}}}}}]}}}})",
                           kMeta),
               {"1.0", "data"}),
      "1:188 warning member-wrong-type data.dataSets[0].series.0:0.observations.0[1] | "
      "string | integer | number | boolean | null\n"
      "1:193 warning member-unexpected data.dataSets[0].series.0:0.extra\n");
}

TEST(JsonChecker, ReadsUtf16) {
  std::string message("\xFF\xFE", 2);
  for (const char c : std::string("{\n\"meta\":1}")) message.append({c, '\0'});
  EXPECT_EQ(found_in(message, {"1.0", "structure"}), "2:8 error member-wrong-type meta | object\n");
}

TEST(JsonChecker, EndsWhereTheTextIsBroken) {
  EXPECT_EQ(found_in(R"({"meta":1,"data":{]}})", {"1.0", "structure"}),
            "1:9 error member-wrong-type meta | object\n");
  EXPECT_EQ(found_in("[]", {"1.0", "structure"}), "1:1 error member-wrong-type message | object\n");
  EXPECT_EQ(found_in("", {"1.0", "structure"}), "");
}

TEST(JsonChecker, KnowsNothingOfOtherMessages) {
  EXPECT_EQ(found_in("[]", {"1.0-wd", "data"}), "");
  EXPECT_EQ(found_in("[]", {"2.0", "other"}), "");
}

TEST(JsonTable, UnderstandsEveryPatternAndNumberOfTheSchemas) {
  for (const std::string_view table : kTables) {
    size_t nodes = 0;
    for (const std::string_view line : split(table, '\n')) {
      nodes += line.starts_with("S\t") ? 1 : 0;
      const bool pattern = line.starts_with("P\t");
      EXPECT_TRUE(!pattern || Pattern::parse(line.substr(2))) << line;
    }
    EXPECT_GT(nodes, 20u);
  }
}

TEST(JsonTable, KnowsFormats) {
  EXPECT_TRUE(grammar::is_of_format("2024-02-29T23:59:59.123+05:00", "date-time"));
  EXPECT_FALSE(grammar::is_of_format("2024-02-29T23:59:59", "date-time"));
  EXPECT_FALSE(grammar::is_of_format("2024-13-01", "date"));
  EXPECT_TRUE(grammar::is_of_format("https://example.org/a?b=c#d", "uri"));
  EXPECT_FALSE(grammar::is_of_format("example org", "uri"));
  EXPECT_TRUE(grammar::is_of_format("anything", "urn"));
}

}  // namespace
}  // namespace sdmx
