// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_data_reader.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

TEST(MlDataReader, ReadsSeriesGroupsAndDatasetAttributes) {
  EXPECT_EQ(seen(golden("series_2.1.xml")),
            "dataset T:DF(1.0)\n"
            "Append part SOURCE=\"Census & register\"\n"
            "Append group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Append series FREQ=A REF_AREA=BY SEX=F DECIMALS=2\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=12.30 OBS_STATUS=A\n"
            "Append obs TIME_PERIOD=2019 OBS_VALUE=NaN OBS_STATUS=P\n"
            "Append obs TIME_PERIOD=2020 OBS_VALUE=<empty>\n"
            "Append series FREQ=A REF_AREA=KG SEX=M DECIMALS=0\n");
}

TEST(MlDataReader, ReadsFlatObservationsAsRowsOfOneRegion) {
  EXPECT_EQ(seen(golden("flat_2.1.xml")),
            "dataset T:DF(1.0)\n"
            "Replace part\n"
            "Replace obs FREQ=A REF_AREA=BY SEX=F TIME_PERIOD=2018 OBS_VALUE=65 OBS_STATUS=A\n"
            "Replace obs FREQ=A REF_AREA=KG SEX=M TIME_PERIOD=2018 OBS_VALUE=-0.5\n");
}

TEST(MlDataReader, ReadsACrossSection) {
  MlReading reading(golden("cross_section_2.1.xml"));
  const Batch* batch = reading.reader->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->dataset->observation_dimension, "SEX");
  reading.reader->restart();
  EXPECT_EQ(listing(*reading.reader) + reading.findings(),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=BY TIME_PERIOD=2018\n"
            "Append obs SEX=F OBS_VALUE=1\n"
            "Append obs SEX=M OBS_VALUE=2\n");
}

TEST(MlDataReader, ReadsWhatSdmx30Brought) {
  EXPECT_EQ(
      seen(golden("everything_3.0.xml")),
      "dataset T:DF(1.0)\n"
      "Replace part SOURCE=Census\n"
      "Replace part REF_AREA=BY SEX=F NOTE=\"of women\"\n"
      "Replace group:AREA REF_AREA=BY TITLE=Беларусь\n"
      "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=2 CONTACT=[0::\"one\" 1::\"two\"]\n"
      "Replace obs TIME_PERIOD=2018 OBS_VALUE=12.30 METHOD=counted OBS_STATUS=A "
      "COMMENT=[0:en:\"Good\" 0:ru:\"Хорошо\"] PAGE=[0:en:\"<p xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a "
      "<b>bold</b> &amp; word</p>\"]\n"
      "Replace obs TIME_PERIOD=2019 OBS_VALUE=<missing> OBS_STATUS=<empty>\n"
      "Replace series FREQ=A REF_AREA=<off> SEX=M\n"
      "dataset T:DF(1.0)\n"
      "Delete series FREQ=A REF_AREA=KG SEX=F\n"
      "Delete obs TIME_PERIOD=2018 OBS_VALUE=<delete>\n"
      "Delete obs TIME_PERIOD=2019\n"
      "Delete part REF_AREA=UZ\n");
}

TEST(MlDataReader, KnowsHeaderFooterAndDatasetProperties) {
  MlReading reading(golden("footer_2.1.xml"));
  const Header& header = reading.reader->header();
  EXPECT_EQ(header.id, "M1");
  EXPECT_FALSE(header.test);
  EXPECT_EQ(header.prepared, "2026-01-02T03:04:05Z");
  EXPECT_EQ(header.sender.id, "S1");
  EXPECT_EQ(header.action, Action::kInformation);
  EXPECT_EQ(header.dataset_ids, std::vector<std::string>{"D1"});
  EXPECT_EQ(header.extracted, "2026-01-01T00:00:00");
  EXPECT_EQ(header.sources.in("en"), "Office");
  ASSERT_EQ(header.structures.size(), 1u);
  EXPECT_EQ(to_urn(header.structures[0].structure),
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)");
  EXPECT_EQ(header.structures[0].dimension_at_observation, "TIME_PERIOD");
  const Batch* batch = reading.reader->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->dataset->data_scope, "Dataflow");
  EXPECT_EQ(batch->rows, 0u);
  EXPECT_EQ(reading.reader->next(), nullptr);
  ASSERT_EQ(reading.reader->footer().size(), 1u);
  EXPECT_EQ(reading.reader->footer()[0].code, "510");
  EXPECT_EQ(reading.reader->footer()[0].severity, "Error");
  EXPECT_EQ(reading.reader->footer()[0].texts.in("en"), "Response size exceeds the limit");
}

TEST(MlDataReader, KeepsAnnotationsAndValidity) {
  MlReading reading(golden("everything_3.0.xml"));
  const Batch* batch = reading.reader->next();
  ASSERT_EQ(batch->dataset->annotations.size(), 1u);
  EXPECT_EQ(batch->dataset->annotations[0].type, "NOTE");
  EXPECT_EQ(batch->dataset->set_id, "X1");
  EXPECT_EQ(batch->dataset->valid_from, "2026-01-01T00:00:00Z");
}

TEST(MlDataReader, GivesTheSameContentWithBatchesOfAnySize) {
  for (const std::string& name : golden_names()) {
    const std::string whole = seen(golden(name));
    for (const uint32_t rows : {1u, 2u, 7u, 100'000u}) {
      ReaderLimits limits;
      limits.batch_rows = rows;
      EXPECT_EQ(seen(golden(name), limits), whole) << name << " " << rows;
    }
  }
}

TEST(MlDataReader, StatesACutSeriesInEveryBatch) {
  ReaderLimits limits;
  limits.batch_rows = 2;
  MlReading reading(golden("series_2.1.xml"), limits);
  const Batch* batch = reading.reader->next();
  ASSERT_EQ(batch->regions.size(), 2u);  // dataset and group fill the first
  batch = reading.reader->next();
  ASSERT_EQ(batch->rows, 2u);
  EXPECT_TRUE(batch->regions.back().opens);
  EXPECT_FALSE(batch->regions.back().closes);
  batch = reading.reader->next();
  ASSERT_EQ(batch->rows, 1u);
  EXPECT_FALSE(batch->regions.front().opens);
  EXPECT_TRUE(batch->regions.front().closes);
  EXPECT_EQ(batch->stated_of(batch->regions.front()).size(), 4u);
}

TEST(MlDataReader, GoesOnWithAFlatRegionBehindAnUnknownElementInAFullBatch) {
  ReaderLimits limits;
  limits.batch_rows = 1;
  EXPECT_EQ(
      seen(message("3_0", "<m:DataSet><Obs OBS_VALUE='1'/><Odd/><Obs OBS_VALUE='2'/></m:DataSet>"), limits),
      "dataset T:DSD(1.0)\nAppend part\nAppend obs OBS_VALUE=1\nAppend obs OBS_VALUE=2\n2:32 element-unknown "
      "[Odd]\n");
}

TEST(MlDataReader, StartsAgainWithTheSameCodesAndNoFindingTwice) {
  const std::string text =
      message("3_0",
              "<m:DataSet ss:structureRef='DSD'><Series FREQ='A' BAD='x'><Obs TIME_PERIOD='2018' "
              "OBS_VALUE='1e3'/><Obs TIME_PERIOD='2019 OBS_VALUE='2'/></Series><Odd/></m:DataSet>");
  MlReading reading(text);
  reading.reader->next();
  reading.reader->restart();
  const std::string first = listing(*reading.reader);
  const std::string found = reading.findings();
  reading.reader->restart();
  const Batch* batch = reading.reader->next();
  EXPECT_EQ(batch->stated[0].code, kFirstEntry);
  reading.reader->restart();
  EXPECT_EQ(listing(*reading.reader), first);
  EXPECT_EQ(reading.findings(), found);
  EXPECT_NE(found, "");
}

TEST(MlDataReader, KeepsUnknownComponentsForTheReport) {
  EXPECT_EQ(seen(message("3_0", "<m:DataSet ss:structureRef='DSD'><Series FREQ='A' BAD='x'/></m:DataSet>")),
            "dataset T:DSD(1.0)\nAppend series FREQ=A BAD=x\n");
}

TEST(MlDataReader, TakesNamesAndReferencesAsProductsWriteThem) {
  // Neither structureRef nor action qualified, elements qualified, no xsi:type.
  EXPECT_EQ(seen(message("2_1",
                         "<m:DataSet structureRef='DSD' action='Replace'><ss:Series FREQ='A'><ss:Obs "
                         "TIME_PERIOD='2018' ss:note='x'/></ss:Series></m:DataSet>")),
            "dataset T:DSD(1.0)\nReplace series FREQ=A\nReplace obs TIME_PERIOD=2018\n");
  EXPECT_EQ(seen(message("2_1", "<m:DataSet/>")), "dataset T:DSD(1.0)\n");
}

TEST(MlDataReader, TakesTheActionOfTheVersionWhereNoneIsStated) {
  const std::string dataset = "<m:DataSet><Series FREQ='A'/></m:DataSet>";
  EXPECT_EQ(seen(message("2_1", dataset)), "dataset T:DSD(1.0)\nAppend series FREQ=A\n");
  EXPECT_EQ(seen(message("3_1", dataset)), "dataset T:DSD(1.0)\nMerge series FREQ=A\n");
  MlReading reading(message("3_1", dataset));
  EXPECT_EQ(reading.reader->next()->regions[0].semantics, ActionSemantics::kV31);
}

TEST(MlDataReader, TakesSignsForValuesIn21) {
  EXPECT_EQ(seen(message("2_1", "<m:DataSet><Series FREQ='~' DECIMALS='#N/A'/></m:DataSet>")),
            "dataset T:DSD(1.0)\nAppend series FREQ=~ DECIMALS=#N/A\n");
}

TEST(MlDataReader, TakesTheTypeOfAnObservationForItsMeasureDimension) {
  EXPECT_EQ(
      seen(message(
          "2_1",
          "<m:DataSet><Series FREQ='A'><Obs xsi:type='ns1:F' OBS_VALUE='1'/><Obs xsi:type='ns1:ObsType' "
          "SEX='M' OBS_VALUE='2'/></Series></m:DataSet>",
          "SEX")),
      "dataset T:DSD(1.0)\nAppend series FREQ=A\nAppend obs SEX=F OBS_VALUE=1\nAppend obs SEX=M "
      "OBS_VALUE=2\n");
}

TEST(MlDataReader, FindsTheGroupByItsDimensions) {
  EXPECT_EQ(seen(message("2_1",
                         "<m:DataSet><Group xsi:type='ns1:AreaGroup' REF_AREA='BY' TITLE='T'/></m:DataSet>")),
            "dataset T:DSD(1.0)\nAppend group:AREA REF_AREA=BY TITLE=T\n");
}

TEST(MlDataReader, ReadsReferenceMetadataInsideData) {
  EXPECT_EQ(
      seen(message("3_0",
                   "<m:DataSet><Series FREQ='A'><Metadata><Attribute id='QUALITY'><Attribute "
                   "id='SCORE'><Value>5</Value></Attribute></Attribute></Metadata></Series></m:DataSet>")),
      "dataset T:DSD(1.0)\nAppend series FREQ=A QUALITY.SCORE=5\n");
}

TEST(MlDataReader, KeepsLongTextsInTheBatchAndKeysInTheDictionary) {
  const std::string text(100, 'x');
  MlReading reading(
      message("3_0", "<m:DataSet><Series REF_AREA='" + text + "' DECIMALS='" + text + "'/></m:DataSet>"));
  const Batch* batch = reading.reader->next();
  ASSERT_EQ(batch->stated.size(), 2u);
  EXPECT_FALSE(is_local(batch->stated[0].code));
  EXPECT_TRUE(is_local(batch->stated[1].code));
  EXPECT_EQ(batch->text(batch->stated[1]), text);
}

TEST(MlDataReader, ReportsStructuresThatAreMissing) {
  const StructuresLookup nothing(std::make_shared<const Structures>());
  EXPECT_EQ(
      seen(message("3_0",
                   "<m:DataSet><Series FREQ='A'><Obs OBS_VALUE='1.50'/></Series></m:DataSet><m:DataSet/>"),
           {}, &nothing),
      "dataset T:DSD(1.0)\nAppend series FREQ=A\nAppend obs OBS_VALUE=1.50\ndataset T:DSD(1.0)\n"
      "2:1 structure-missing [T:DSD(1.0)]\n");
  EXPECT_EQ(seen(message("3_0", "<m:DataSet/>"), {}, nullptr), "dataset T:DSD(1.0)\n");
}

TEST(MlDataReader, ReportsReferencesThatNameNothing) {
  EXPECT_EQ(seen(message("3_0", "<m:DataSet ss:structureRef='NO'/>")),
            "dataset T:DSD(1.0)\n2:1 structure-reference-unresolved [NO]\n");
  EXPECT_EQ(
      seen("<m:StructureSpecificData xmlns:m='x/v3_0/'><m:Header/><m:DataSet/></m:StructureSpecificData>"),
      "dataset\n1:44 header-incomplete [ID, Test, Prepared, Sender]\n1:55 structure-unnamed "
      "[Header/Structure]\n");
}

TEST(MlDataReader, GoesOnBehindMistakes) {
  EXPECT_EQ(seen(message(
                "3_0",
                "<m:DataSet ss:action='Remove'>\n<Series FREQ='A'>\n<Obs TIME_PERIOD='2018 OBS_VALUE='1'/>\n"
                "<Obs TIME_PERIOD='2019' OBS_VALUE='2'/>\n</Serie>\n<Odd><Obs/></Odd>\n<Series FREQ='Q'/>\n"
                "</m:DataSet>")),
            "dataset T:DSD(1.0)\nAppend series FREQ=A\nAppend obs TIME_PERIOD=\"2018 OBS_VALUE=\"\n"
            "Append obs TIME_PERIOD=2019 OBS_VALUE=2\nAppend series FREQ=Q\n"
            "2:1 bad-syntax [Remove]\n4:35 bad-xml [1' ≠ >]\n6:1 bad-xml [</Serie> ≠ </Series>]\n7:1 "
            "element-unknown [Odd]\n");
}

TEST(MlDataReader, SaysThatTheMessageIsCutOff) {
  const std::string text = message("3_0", "<m:DataSet><Series FREQ='A'><Obs OBS_VALUE='1'/>");
  EXPECT_EQ(seen(text.substr(0, text.size() - 26)),
            "dataset T:DSD(1.0)\nAppend series FREQ=A\nAppend obs OBS_VALUE=1\n2:49 truncated [<Series>]\n");
}

TEST(MlDataReader, KeepsItsLimits) {
  ReaderLimits limits;
  limits.dictionary_entries = 1;
  EXPECT_EQ(
      seen(message("3_0",
                   "<m:DataSet><Series FREQ='A' DECIMALS='1'/><Series FREQ='B' DECIMALS='2'/></m:DataSet>"),
           limits),
      "dataset T:DSD(1.0)\nAppend series FREQ=A DECIMALS=1\nAppend series DECIMALS=2\n"
      "2:51 limit-passed [dictionary_entries] [1]\n");
  limits = {};
  limits.components = 1;
  EXPECT_EQ(seen(message("3_0", "<m:DataSet><Series FREQ='A' X='1' Y='1'/></m:DataSet>"), limits),
            "dataset T:DSD(1.0)\nAppend series FREQ=A\n2:29 limit-passed [components] [1]\n");
}

TEST(MlDataReader, ReadsOtherEncodings) {
  const std::string utf8 = message("3_0", "<m:DataSet><Group REF_AREA='BY' TITLE='Мол'/></m:DataSet>");
  const std::string expected = "dataset T:DSD(1.0)\nAppend group:AREA REF_AREA=BY TITLE=Мол\n";
  EXPECT_EQ(seen("\xEF\xBB\xBF" + utf8), expected);
  std::string page = "<?xml version='1.0' encoding='windows-1251'?>" + utf8;
  page.replace(page.find("Мол"), 6, "\xCC\xEE\xEB");
  EXPECT_EQ(seen(page), expected);
  std::string utf16 = "\xFF\xFE";
  for (size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    utf16 += static_cast<char>(c & 0xFF);
    utf16 += static_cast<char>(c >> 8);
  }
  EXPECT_EQ(seen(utf16), expected);
  EXPECT_EQ(seen("<?xml version='1.0' encoding='EBCDIC'?>" + utf8), "1:1 bad-encoding [EBCDIC]\n");
}

}  // namespace
}  // namespace sdmx::test
