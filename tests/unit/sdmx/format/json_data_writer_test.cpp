// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_data_writer.hpp"

#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"
#include "unit/sdmx/format/json_data_support.hpp"

namespace sdmx::test {
namespace {

/// A message of any format, arranged and written as SDMX-JSON of that version.
struct AsJson {
  std::string text, findings;

  AsJson(std::string message, const std::string& version, std::string dimension = {}) {
    Report report;
    const auto reader = open_data(open_memory(std::move(message)), {&large_lookup(), &report, {}});
    StringOutput output;
    const WriterOptions options{std::move(dimension), &report};
    const Format* format = find_format("sdmx-json-" + version, MessageKind::kData);
    const auto writer = format->make_writer(output, options);
    copy(*arranged_for(*format, *reader, options, report), *writer);
    text = output.text();
    for (const Finding& finding : report.findings()) {
      findings += finding.code;
      for (const std::string& parameter : finding.message.parameters) findings += " [" + parameter + "]";
      findings += "\n";
    }
  }
};

/// What a message holds, arranged.
std::string content(std::string message) {
  Report report;
  const auto reader = open_data(open_memory(std::move(message)), {&large_lookup(), &report, {}});
  std::string text = listing(*arranged(*reader, {}, report));
  for (const Finding& finding : report.findings()) text += finding.code + "\n";
  return text;
}

TEST(JsonDataWriter, NumbersValuesAtTheirFirstUseAndListsThemBehindTheData) {
  const AsJson json(golden("series_2.1.xml"), "2.0");
  EXPECT_EQ(json.findings, "");
  const std::string expected =
      R"json({"meta":{"schema":"https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json","id":"M1","test":false,"prepared":"2026-01-02T03:04:05Z","sender":{"id":"S1"}},"data":{"dataSets":[{"structure":0,"action":"Append","links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)","rel":"self"}],"attributes":["Census & register"],"dimensionGroupAttributes":{":0::":["Belarus"]},"series":{"0:0:0":{"attributes":[2],"observations":{"0":[12.30,null,0],"1":["NaN",null,1],"2":[""]}},"0:1:1":{"attributes":[0]}}}],)json"
      R"json("structures":[{"links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)","rel":"dataflow"},{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)","rel":"datastructure"}],"name":"DF","dataSets":[0],"dimensions":{"series":[{"id":"FREQ","name":"FREQ","keyPosition":0,"values":[{"id":"A","name":"A"}]},{"id":"REF_AREA","name":"REF_AREA","keyPosition":1,"values":[{"id":"BY","name":"BY"},{"id":"KG","name":"KG"}]},{"id":"SEX","name":"SEX","keyPosition":2,"values":[{"id":"F","name":"F"},{"id":"M","name":"M"}]}],)json"
      R"json("observation":[{"id":"TIME_PERIOD","name":"TIME_PERIOD","keyPosition":3,"values":[{"id":"2018","name":"2018"},{"id":"2019","name":"2019"},{"id":"2020","name":"2020"}]}]},"measures":{"observation":[{"id":"OBS_VALUE","name":"OBS_VALUE"},{"id":"METHOD","name":"METHOD"}]},"attributes":{"dataSet":[{"id":"SOURCE","name":"SOURCE","relationship":{"dataflow":{}}}],"dimensionGroup":[{"id":"TITLE","name":"TITLE","relationship":{"dimensions":["REF_AREA"]}}],)json"
      R"json("series":[{"id":"DECIMALS","name":"DECIMALS","relationship":{"dimensions":["FREQ","REF_AREA","SEX"]}}],"observation":[{"id":"OBS_STATUS","name":"OBS_STATUS","relationship":{"observation":{}},"values":[{"id":"A","name":"A"},{"id":"P","name":"P"}]}]}}]}})json"
      "\n";
  EXPECT_EQ(json.text, expected);
}

TEST(JsonDataWriter, TellsWhenItWasPreparedWithTimeAndZone) {
  const auto written = [](std::string_view prepared) {
    std::string message = golden("series_2.1.xml");
    constexpr std::string_view kPrepared = "2026-01-02T03:04:05Z";
    message.replace(message.find(kPrepared), kPrepared.size(), prepared);
    const std::string text = AsJson(message, "2.0").text;
    const size_t at = text.find("\"prepared\":\"") + 12;
    return text.substr(at, text.find('"', at) - at);
  };
  EXPECT_EQ(written("2026-01-02"), "2026-01-02T00:00:00Z");
  EXPECT_EQ(written("2026-01-02+05:00"), "2026-01-02T00:00:00+05:00");
  EXPECT_EQ(written("2026-01-02T03:04:05.678"), "2026-01-02T03:04:05.678Z");
  EXPECT_EQ(written("2026-01-02T03:04:05-03:00"), "2026-01-02T03:04:05-03:00");
}

TEST(JsonDataWriter, WritesWhatIsReadAsTheSame) {
  const std::string series = golden("series_2.1.xml");
  const std::string everything = golden("everything_3.0.xml");
  for (const char* version : {"1.0", "2.0", "2.1"}) {
    const AsJson json(series, version);
    EXPECT_EQ(content(json.text), content(series)) << version;
    EXPECT_EQ(json.findings, "") << version;
  }
  for (const char* version : {"2.0", "2.1"}) {
    const AsJson json(golden("series_2.0.json"), version);
    EXPECT_EQ(content(json.text), content(golden("series_2.0.json"))) << version;
    EXPECT_EQ(json.findings, "") << version;
  }
  const AsJson json(everything, "2.1");
  EXPECT_EQ(content(json.text), content(everything));
  EXPECT_EQ(json.findings, "");
}

TEST(JsonDataWriter, WritesFlatDataAndOtherDimensionsAtObservationAsTheSame) {
  const std::string series = golden("series_2.1.xml");
  for (const char* version : {"1.0", "2.0", "2.1"}) {
    for (const char* dimension : {"AllDimensions", "SEX"}) {
      const AsJson json(series, version, dimension);
      // A series without observations has no place there.
      const bool old = std::string_view(version) == "1.0";
      EXPECT_EQ(json.findings, old ? "not-in-target-format [SDMX-JSON 1.0] [DECIMALS]\n" : "")
          << version << dimension;
      const std::string again = content(json.text);
      EXPECT_NE(again.find("Append obs TIME_PERIOD=2018 OBS_VALUE=12.30 OBS_STATUS=A\n"), std::string::npos)
          << again;
      EXPECT_NE(again.find("REF_AREA=BY TITLE=Belarus\n"), std::string::npos) << again;
    }
  }
}

TEST(JsonDataWriter, ReportsWhat10CannotSay) {
  EXPECT_EQ(AsJson(golden("everything_3.0.xml"), "1.0").findings,
            "not-in-target-format [SDMX-JSON 1.0] [METHOD]\n"
            "not-in-target-format [SDMX-JSON 1.0] [CONTACT]\n"
            "not-in-target-format [SDMX-JSON 1.0] [COMMENT]\n"
            "not-in-target-format [SDMX-JSON 1.0] [PAGE]\n"
            "not-in-target-format [SDMX-JSON 1.0] [#N/A]\n"
            "not-in-target-format [SDMX-JSON 1.0] [.UZ..]\n");
}

TEST(JsonDataWriter, RefusesADimensionThatIsNone) {
  EXPECT_THROW(AsJson(golden("series_2.1.xml"), "2.0", "DECIMALS"), Error);
}

}  // namespace
}  // namespace sdmx::test
