// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_json.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

const std::string kMeta =
    R"json({"meta":{"id":"M","test":false,"prepared":"2026-01-01","sender":{"id":"S"}},"data":)json";

MetadataMessage read(const std::string& text, Report& report) {
  const auto input = open_memory(text);
  return read_json_metadata(*input, report);
}

TEST(MetadataJson, ReadsWhatItWrites) {
  Report report;
  const MetadataMessage message = read(
      kMeta + R"json({"metadataSets":[{"id":"SET","agencyID":"T","version":"1.0.0","name":"A set",
        "metadataflow":"urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=T:MDF(1.0)",
        "targets":["urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)"],
        "attributes":[{"id":"CONTACT","attributes":[{"id":"NAME","value":"desk"},{"id":"TEXT","value":{"en":"a","ru":"б"}},
        {"id":"COUNT","value":3}]}]
}]
}
})json",
      report);
EXPECT_TRUE(report.findings().empty());
ASSERT_EQ(message.sets.size(), 1u);
const MetadataSet& set = message.sets[0];
EXPECT_EQ(to_short(*set.metadataflow), "T:MDF(1.0)");
EXPECT_EQ(set.targets.size(), 1u);
ASSERT_EQ(set.attributes.at(0).attributes.size(), 3u);
EXPECT_EQ(set.attributes[0].attributes[0].value, "desk");
EXPECT_EQ(set.attributes[0].attributes[1].texts.in("ru"), "б");
EXPECT_EQ(set.attributes[0].attributes[2].value, "3");
for (const auto write : {write_json20_metadata, write_json21_metadata}) {
  StringOutput output;
  write(message, output, report);
  EXPECT_TRUE(read(output.text(), report).sets == message.sets);
  EXPECT_TRUE(report.findings().empty());
}
}

TEST(MetadataJson, ReadsTheReportsOf10AndSaysThat20HasNone) {
  Report report;
  const MetadataMessage message = read(
      kMeta +
          R"json({"metadataSets":[{"id":"SET","links":[],"reports":[{"id":"R","target":{"id":"T","referenceValues":[
        {"id":"K","dataKey":{"keyValues":[{"id":"FREQ","value":"A"}]}},{"id":"P","reportPeriod":"2018"}]},
        "attributeSet":{"reportedAttributes":[{"id":"A","text":"x","attributeSet":{"reportedAttributes":[{"id":"B","value":"y"}]}}]}
        }]}]}})json",
      report);
  EXPECT_TRUE(report.findings().empty());
  const MetadataReport& read_report = message.sets.at(0).reports.at(0);
  EXPECT_EQ(read_report.target, "T");
  EXPECT_EQ(read_report.target_values.at(0).key.at(0).first, "FREQ");
  EXPECT_EQ(read_report.target_values.at(1).value, "2018");
  EXPECT_EQ(read_report.attributes.at(0).texts.in("en"), "x");
  EXPECT_EQ(read_report.attributes.at(0).attributes.at(0).value, "y");
  StringOutput output;
  write_json20_metadata(message, output, report);
  ASSERT_EQ(report.findings().size(), 1u);
  EXPECT_EQ(report.findings()[0].code, "not-in-target-format");
}

}  // namespace
}  // namespace sdmx
