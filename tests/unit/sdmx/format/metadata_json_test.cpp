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
  const MetadataMessage message =
      read(kMeta + R"json({"metadataSets":[{"id":"SET","agencyID":"T","version":"1.0.0","name":"A set",
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

const std::string kReports = kMeta +
                             R"json({"metadataSets":[{"id":"SET","links":[{"rel":"metadatastructure",
      "urn":"urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=T:MSD(1.0)"}],
      "reports":[{"id":"R","target":{"id":"T","referenceValues":[
      {"id":"K","dataKey":{"keyValues":[{"id":"FREQ","value":"A"}]}},{"id":"P","reportPeriod":"2018"}]},
      "attributeSet":{"reportedAttributes":[{"id":"A","value":"v","text":"x","structuredTexts":{"en":"<p>x</p>"},
      "attributeSet":{"reportedAttributes":[{"id":"B","value":"y"}]}}]}
      }]}]}})json";

TEST(MetadataJson, ReadsTheReportsOf10) {
  Report report;
  const MetadataMessage message = read(kReports, report);
  EXPECT_TRUE(report.findings().empty());
  const MetadataSet& set = message.sets.at(0);
  EXPECT_EQ(to_short(*set.structure), "T:MSD(1.0)");
  EXPECT_TRUE(set.links.empty());
  const MetadataReport& read_report = set.reports.at(0);
  EXPECT_EQ(read_report.target, "T");
  EXPECT_EQ(read_report.target_values.at(0).key.at(0).first, "FREQ");
  EXPECT_EQ(read_report.target_values.at(1).value, "2018");
  EXPECT_EQ(read_report.attributes.at(0).value, "v");
  EXPECT_EQ(read_report.attributes.at(0).texts.in("en"), "x");
  EXPECT_EQ(read_report.attributes.at(0).structured_texts.in("en"), "<p>x</p>");
  EXPECT_EQ(read_report.attributes.at(0).attributes.at(0).value, "y");
}

/// "value: what", one a line.
std::string told_by(const Report& report) {
  std::string lines;
  for (const Finding& finding : report.findings())
    lines += finding.value + ": " + finding.message.parameters.back() + "\n";
  return lines;
}

TEST(MetadataJson, ReadsWhatItWritesIn10) {
  Report report;
  const MetadataMessage message = read(kReports, report);
  StringOutput output;
  write_json10_metadata(message, output, report);
  EXPECT_TRUE(read(output.text(), report).sets == message.sets) << output.text();
  EXPECT_EQ(told_by(report), "");
}

TEST(MetadataJson, MakesASetOfEachReportOf10) {
  Report report;
  const MetadataMessage message = read(kReports, report);
  StringOutput output;
  write_json20_metadata(message, output, report);
  const MetadataMessage again = read(output.text(), report);
  ASSERT_EQ(again.sets.size(), 1u) << output.text();
  const MetadataSet& set = again.sets[0];
  EXPECT_EQ(set.agency + ":" + set.id + "(" + set.version.text() + ")", "T:SET(1.0)");
  EXPECT_EQ(to_short(*set.metadataflow), "T:MSD(1.0)");
  EXPECT_EQ(set.reporting_begin, "2018");
  EXPECT_EQ(set.attributes.at(0).value, "v");
  EXPECT_EQ(told_by(report),
            "T:SET(1.0): Metadataflow\nT:SET(1.0): K\nT:SET(1.0): Text\nT:SET(1.0): StructuredText\n");
}

TEST(MetadataJson, KeepsXhtmlAndLeavesOutVersionsThatAreNotSemantic) {
  Report report;
  MetadataMessage message;
  message.header.id = "M";
  message.header.prepared = "2026-01-01T00:00:00Z";
  message.header.sender.id = "S";
  MetadataSet& set = message.sets.emplace_back();
  set.id = "SET";
  set.agency = "T";
  set.version = Version("1.2");
  set.names.set("en", "A set");
  set.metadataflow = parse_urn("urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=T:MDF(1.0)");
  set.targets = {"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)"};
  set.valid_from = "2020-01-01";
  set.attributes.emplace_back().id = "NOTE";
  set.attributes[0].structured_texts.set("en", "<p>x</p>");
  StringOutput output;
  write_json21_metadata(message, output, report);
  const MetadataMessage again = read(output.text(), report);
  ASSERT_EQ(again.sets.size(), 1u) << output.text();
  EXPECT_TRUE(again.sets[0].attributes == set.attributes);
  EXPECT_EQ(again.sets[0].valid_from, "2020-01-01T00:00:00Z");
  EXPECT_EQ(told_by(report), "T:SET(1.2): version 1.2\n");
}

}  // namespace
}  // namespace sdmx
