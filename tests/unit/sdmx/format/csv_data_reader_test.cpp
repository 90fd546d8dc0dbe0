// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_reader.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/format/csv_test_support.hpp"

namespace sdmx::csv_test {
namespace {

/// The picture, then the findings.
std::string seen(std::string text, ReaderLimits limits = {}) {
  const auto reading = read(std::move(text), limits);
  std::string result = picture(*reading->reader);
  reading->report.resolve([&](Position position) { return reading->reader->place(position); });
  return result + findings(reading->report);
}

TEST(CsvDataReader, OpensARegionWhenTheKeyPartChanges) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65,A\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2019,138.50,\n"
                 "dataflow,TEST:FLOW(1.0),R,A,KG,2018,NaN,M\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=65 STATUS=A\n"
            "  row TIME_PERIOD=2019 OBS_VALUE=138.50\n"
            "region Replace FREQ=A AREA=KG\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=NaN STATUS=M\n");
}

/// ASCII and Cyrillic letters in two bytes each, the low one first.
std::string utf16(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

TEST(CsvDataReader, ReadsUtf16WithItsPlaces) {
  EXPECT_EQ(seen(utf16(u"\xFEFFSTRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT\n"
                       u"dataflow,TEST:FLOW(1.0),I,A,BY,2018,65,рубль\n"
                       u"dataflow,TEST:FLOW(1.0),X,A,BY,2019,66,рубль\n")),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Information FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=65 UNIT=рубль\n"
            "3:1 action-not-possible [X]\n");
}

TEST(CsvDataReader, TakesTheSeparatorFromTheHeaderLine) {
  EXPECT_EQ(seen("STRUCTURE;STRUCTURE_ID;ACTION;FREQ;AREA;TIME_PERIOD;OBS_VALUE;UNIT\r\n"
                 "dataflow;TEST:FLOW(1.0);A;A;BY;2018;12,5;\"a;b\"\r\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Append FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=12.5 UNIT=a;b\n");
}

TEST(CsvDataReader, ReadsColumnsInAnyOrderAndNoActionAsInformation) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,OBS_VALUE,TIME_PERIOD,AREA,FREQ\n"
                 "DataFlow,TEST:FLOW(1.0),1,2018,BY,A\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Information AREA=BY FREQ=A\n"
            "  row OBS_VALUE=1 TIME_PERIOD=2018\n");
}

TEST(CsvDataReader, ReadsLabelsBehindIds) {
  EXPECT_EQ(
      seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,AREA: Country,TIME_PERIOD: Time,OBS_VALUE: Value,"
           "STATUS: Status,UNIT: Unit\n"
           "dataflow,TEST:FLOW(1.0): Migration,I,A: Annual,BY: Belarus: Republic,2018: 2018,5: 5,A: Normal,"
           "note: kept\n"),
      "dataset 0 TEST:FLOW(1.0)\n"
      "region Information FREQ=A AREA=BY\n"
      "  row TIME_PERIOD=2018 OBS_VALUE=5 STATUS=A UNIT=note: kept\n");
}

TEST(CsvDataReader, PassesOverNameColumnsAndKeys) {
  EXPECT_EQ(
      seen("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES_KEY,OBS_KEY,FREQ,Frequency,AREA,Country,"
           "TIME_PERIOD,Time,OBS_VALUE,Value\n"
           "dataflow,TEST:FLOW(1.0),Migration,I,A.BY,A.BY.2018,A,Annual,BY,Belarus,2018,,5,\n"),
      "dataset 0 TEST:FLOW(1.0)\n"
      "region Information FREQ=A AREA=BY\n"
      "  row TIME_PERIOD=2018 OBS_VALUE=5\n");
}

TEST(CsvDataReader, ReadsSeveralItemsAndLanguages) {
  EXPECT_EQ(
      seen("STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,TAGS[],NOTE[en;fr]\n"
           "dataflow,TEST:FLOW(1.0),I,A,BY,2018,x;y,\"en:Value \"\"X\"\";fr:Valeur\"\n"
           "dataflow,TEST:FLOW(1.0),I,A,BY,2019,\"\"\"a;b\"\";c\",\"\"\"en:1;fr:2\"\";\"\"en:3\"\"\"\n"),
      "dataset 0 TEST:FLOW(1.0)\n"
      "region Information FREQ=A AREA=BY\n"
      "  row TIME_PERIOD=2018 TAGS=x, y NOTE=en: Value \"X\"; fr: Valeur\n"
      "  row TIME_PERIOD=2019 TAGS=a;b, c NOTE=en: 1; fr: 2, en: 3\n");
}

TEST(CsvDataReader, ReadsPartialKeysAsStatements) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,TITLE\n"
                 "dataflow,TEST:FLOW(1.0),A,,,,,,Arrivals\n"
                 "dataflow,TEST:FLOW(1.0),A,A,BY,,,PS,\n"
                 "dataflow,TEST:FLOW(1.0),A,A,BY,2018,5,,\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Append TITLE=Arrivals\n"
            "region Append FREQ=A AREA=BY UNIT=PS\n"
            "region Append FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=5\n");
}

TEST(CsvDataReader, TakesAbsentDimensionColumnsForAPartialKey) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,AREA,CONTACT\n"
                 "dataflow,TEST:FLOW(1.0),A,BY,desk\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Append AREA=BY CONTACT=desk\n");
}

TEST(CsvDataReader, KeepsAMeasureWithAnIncompleteKeyAsARow) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
                 "dataflow,TEST:FLOW(1.0),R,A,,2018,5\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=5\n");
}

TEST(CsvDataReader, ReadsWhatIsToBeDeleted) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS\n"
                 "dataflow,TEST:FLOW(1.0),D,,,,,\n"
                 "dataflow,TEST:FLOW(1.0),D,,BY,,,\n"
                 "dataflow,TEST:FLOW(1.0),D,,KG,,-,\n"
                 "dataflow,TEST:FLOW(1.0),D,A,BY,2018,,\n"
                 "dataflow,TEST:FLOW(1.0),D,A,BY,2019,0,-\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Delete\n"
            "region Delete AREA=BY\n"
            "region Delete AREA=KG OBS_VALUE deleted\n"
            "region Delete FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018\n"
            "  row TIME_PERIOD=2019 OBS_VALUE deleted STATUS deleted\n");
}

TEST(CsvDataReader, ReadsADeleteOfEverythingInAShortLine) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA\ndataflow,TEST:FLOW(1.0),D\n"),
            "dataset 0 TEST:FLOW(1.0)\nregion Delete\n");
}

TEST(CsvDataReader, KeepsStatesOfCellsApart) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT\n"
                 "dataflow,TEST:FLOW(1.0),M,A,BY,2018,#N/A,\"\"\n"
                 "dataflow,TEST:FLOW(1.0),M,A,~,,,x\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Merge FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=#N/A\n"
            "region Merge FREQ=A AREA=~ UNIT=x\n");
}

TEST(CsvDataReader, GivesEachActionTheSemanticsOfItsVersion) {
  const auto reading = read(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
      "dataflow,TEST:FLOW(1.0),A,A,BY,2018,1\n"
      "dataflow,TEST:FLOW(1.0),M,A,BY,2018,1\n");
  const Batch* batch = reading->reader->next();
  ASSERT_NE(batch, nullptr);
  ASSERT_EQ(batch->regions.size(), 2u);
  EXPECT_EQ(batch->regions[0].semantics, ActionSemantics::kV30);
  EXPECT_EQ(batch->regions[1].semantics, ActionSemantics::kV31);
}

TEST(CsvDataReader, BeginsADatasetWhereTheStructureChanges) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,X,Y,OBS_VALUE\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2018,,,1\n"
                 "dataflow,TEST:FLAT(1.0),R,,,,a,b,2\n"
                 "dataflow,TEST:FLAT(1.0),R,,,,a,c,3\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2019,,,4\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=1\n"
            "dataset 1 TEST:FLAT(1.0)\n"
            "region Replace\n"
            "  row X=a Y=b OBS_VALUE=2\n"
            "  row X=a Y=c OBS_VALUE=3\n"
            "dataset 2 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2019 OBS_VALUE=4\n");
}

TEST(CsvDataReader, KeepsUnknownStructuresAndColumns) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,UPDATED,OBS_VALUE\n"
                 "dataflow,TEST:OTHER(1.0),I,A,yesterday,1\n"
                 "dataflow,TEST:OTHER(1.0),I,M,,2\n"),
            "dataset 0 TEST:OTHER(1.0)\n"
            "region Information\n"
            "  row FREQ=A UPDATED=yesterday OBS_VALUE=1\n"
            "  row FREQ=M OBS_VALUE=2\n"
            "2:1 structure-missing [TEST:OTHER(1.0)]\n");
}

TEST(CsvDataReader, ReportsWhatIsWrongWithItsPlaceAndReadsOn) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
                 "dataflow,TEST:FLOW(1.0),X,A,BY,2018,1\n"
                 "nothing,TEST:FLOW(1.0),R,A,BY,2018,1\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2018\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2018,1,2\n"
                 "dataflow,TEST:FLOW(1.0),R,A,\"BY\"x,2018,1\n"
                 "dataflow,TEST:FLOW(1.0),R,A,B\xFF,2018,1\n"
                 "\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2019,4\n"
                 "dataflow,TEST:FLOW(1.0),R,A,B"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2019 OBS_VALUE=4\n"
            "2:1 action-not-possible [X]\n"
            "3:1 structure-unnamed [nothing TEST:FLOW(1.0)]\n"
            "4:1 table-row-short [6] [7]\n"
            "5:39 table-row-short [8] [7]\n"
            "6:33 bad-syntax [\"]\n"
            "7:30 bad-encoding [UTF-8]\n"
            "10:1 truncated [dataflow,TEST:FLOW(1.0),R,A,B]\n");
}

TEST(CsvDataReader, ReportsAnEmptyInputAndAHeaderThatIsNone) {
  EXPECT_EQ(seen(""), "1:1 empty-input\n");
  EXPECT_EQ(seen("MDSTRUCTURE,FREQ\n"), "1:1 bad-syntax [STRUCTURE]\n");
  EXPECT_EQ(seen("STRUCTURE,FREQ\ndataflow,A\n"), "1:1 structure-unnamed [STRUCTURE_ID]\n");
}

TEST(CsvDataReader, ReadsVersion10WithoutActionsAndSigns) {
  EXPECT_EQ(seen("\"DATAFLOW\";\"FREQ\";\"AREA\";\"TIME_PERIOD\";\"OBS_VALUE\";\"STATUS\";\"UNIT\"\n"
                 "\"TEST:FLOW(1.0)\";\"A\";\"BY\";\"2018\";\"1,50\";\"A\";\"\"\n"
                 "\"TEST:FLOW(1.0): Flow\";\"A\";\"BY\";\"2019\";\"NaN\";\"#N/A\";\"~\"\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Information FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=1.50 STATUS=A\n"
            "dataset 1 TEST:FLOW(1.0)\n"
            "region Information FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2019 OBS_VALUE=NaN STATUS=#N/A UNIT=~\n");
}

TEST(CsvDataReader, ReportsADataflowOfVersion10ThatIsNone) {
  EXPECT_EQ(seen("DATAFLOW,FREQ,AREA,TIME_PERIOD,OBS_VALUE\nnothing,A,BY,2018,1\nTEST:FLOW(1.0),A,BY,2018\n"),
            "2:1 structure-unnamed [dataflow nothing]\n3:1 table-row-short [4] [5]\n");
}

TEST(CsvDataReader, CutsRegionsAtTheEndOfABatch) {
  ReaderLimits limits;
  limits.batch_rows = 2;
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2016,1\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2017,2\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2018,3\n"
                 "dataflow,TEST:FLOW(1.0),R,A,KG,2018,4\n"
                 "dataflow,TEST:FLOW(1.0),R,A,KZ,2018,5\n",
                 limits),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace cut FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2016 OBS_VALUE=1\n"
            "  row TIME_PERIOD=2017 OBS_VALUE=2\n"
            "region Replace continued FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=3\n"
            "region Replace FREQ=A AREA=KG\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=4\n"
            "region Replace FREQ=A AREA=KZ\n"
            "  row TIME_PERIOD=2018 OBS_VALUE=5\n");
}

TEST(CsvDataReader, KeepsLongTextsInTheBatchAndReportsLimits) {
  ReaderLimits limits;
  limits.coded_text_bytes = 4;
  limits.value_bytes = 8;
  limits.dictionary_entries = 1;
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,UNIT\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2016,longer\n"
                 "dataflow,TEST:FLOW(1.0),R,A,BY,2016,much too long\n"
                 "dataflow,TEST:FLOW(1.0),R,A,KG,2016,x\n",
                 limits),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2016 UNIT=longer (local)\n"
            "  row TIME_PERIOD=2016\n"
            "region Replace FREQ=A TIME_PERIOD=2016 UNIT=x\n"
            "3:37 value-too-long [8]\n"
            "4:29 limit-passed [dictionary_entries] [1]\n");
}

TEST(CsvDataReader, StartsAgainWithTheSameBatchesAndWithoutRepeatingFindings) {
  ReaderLimits limits;
  limits.batch_rows = 1;
  const auto reading = read(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
      "dataflow,TEST:FLOW(1.0),X,A,BY,2016,1\n"
      "dataflow,TEST:FLOW(1.0),R,A,BY,2017,2\n"
      "dataflow,TEST:FLOW(1.0),R,A,BY,2018,3\n"
      "dataflow,TEST:FLAT(1.0),R,A,BY,2018,3\n",
      limits);
  const std::string first = picture(*reading->reader);
  reading->reader->restart();
  EXPECT_EQ(picture(*reading->reader), first);
  reading->reader->restart();
  reading->reader->next();
  reading->reader->restart();
  EXPECT_EQ(picture(*reading->reader), first);
  EXPECT_EQ(reading->report.findings().size(), 1u);
}

TEST(CsvDataReader, ReportsAComponentThatHasTwoColumns) {
  EXPECT_EQ(seen("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ,AREA,TIME_PERIOD,OBS_VALUE\n"
                 "dataflow,TEST:FLOW(1.0),R,A,M,BY,2016,1\n"),
            "dataset 0 TEST:FLOW(1.0)\n"
            "region Replace FREQ=A AREA=BY\n"
            "  row TIME_PERIOD=2016 OBS_VALUE=1\n"
            "2:1 duplicate-component [FREQ]\n");
}

}  // namespace
}  // namespace sdmx::csv_test
