// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_writer.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/format/csv_test_support.hpp"

namespace sdmx::csv_test {
namespace {

const std::string kHeader =
    "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,NOTE[en],"
    "TAGS[]\r\n";

TEST(CsvDataWriter, WritesTheColumnsOfTheStructureInItsOrder) {
  EXPECT_EQ(rewrite("STRUCTURE;STRUCTURE_ID;OBS_VALUE;TIME_PERIOD;AREA;FREQ;ACTION\n"
                    "dataflow;TEST:FLOW(1.0);65.0;2018;BY;A;R\n"),
            kHeader + "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65.0,,,,,,\r\n");
}

TEST(CsvDataWriter, RepeatsAttributesOfDatasetGroupAndSeriesInTheLinesTheyHoldFor) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,TITLE,CONTACT\n"
                    "dataflow,TEST:FLOW(1.0),R,,,,,,Arrivals,\n"
                    "dataflow,TEST:FLOW(1.0),R,,BY,,,,,desk\n"
                    "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65,,,\n"
                    "dataflow,TEST:FLOW(1.0),R,A,KG,2018,18,PS,,own\n"),
            kHeader +
                "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65,,,Arrivals,desk,,\r\n"
                "dataflow,TEST:FLOW(1.0),R,A,KG,2018,18,,PS,Arrivals,own,,\r\n");
}

TEST(CsvDataWriter, WritesStatementsThatCoverNoLineAsLinesOfTheirOwn) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,TITLE,CONTACT\n"
                    "dataflow,TEST:FLOW(1.0),A,,KZ,,,,,desk\n"
                    "dataflow,TEST:FLOW(1.0),A,A,TJ,,,PS,,\n"
                    "dataflow,TEST:FLOW(1.0),A,A,BY,2018,65,,,\n"),
            kHeader +
                "dataflow,TEST:FLOW(1.0),A,A,BY,2018,65,,,,,,\r\n"
                "dataflow,TEST:FLOW(1.0),A,,KZ,,,,,,desk,,\r\n"
                "dataflow,TEST:FLOW(1.0),A,A,TJ,,,,PS,,,,\r\n");
}

TEST(CsvDataWriter, CarriesNothingAcrossAChangeOfActionAndNothingIntoADelete) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,TITLE\n"
                    "dataflow,TEST:FLOW(1.0),A,,,,,,Arrivals\n"
                    "dataflow,TEST:FLOW(1.0),D,,,,,,x\n"
                    "dataflow,TEST:FLOW(1.0),D,A,BY,2018,,,\n"
                    "dataflow,TEST:FLOW(1.0),D,A,BY,2019,,x,\n"
                    "dataflow,TEST:FLOW(1.0),D,,KG,,,,\n"),
            kHeader +
                "dataflow,TEST:FLOW(1.0),A,,,,,,,Arrivals,,,\r\n"
                "dataflow,TEST:FLOW(1.0),D,,,,,,,-,,,\r\n"
                "dataflow,TEST:FLOW(1.0),D,A,BY,2018,,,,,,,\r\n"
                "dataflow,TEST:FLOW(1.0),D,A,BY,2019,,-,,,,,\r\n"
                "dataflow,TEST:FLOW(1.0),D,,KG,,,,,,,,\r\n");
}

TEST(CsvDataWriter, QuotesWhatNeedsQuotesAndWritesStates) {
  EXPECT_EQ(
      rewrite(
          "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,TITLE,NOTE[en;fr],TAGS[]\n"
          "dataflow,TEST:FLOW(1.0),A,A,BY,2018,#N/A,\"a \"\"b\"\"\nc\",\"x,y\",en:1;fr:2,\"\"\"a;b\"\";c\"\n"
          "dataflow,TEST:FLOW(1.0),A,A,BY,2019,NaN,,,\"\"\"en:1;fr:2\"\";\"\"en:3\"\"\",\n"),
      "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,NOTE[en;fr]"
      ","
      "TAGS[]\r\n"
      "dataflow,TEST:FLOW(1.0),A,A,BY,2018,#N/A,,\"a \"\"b\"\"\nc\",\"x,y\",,en:1;fr:2,\"\"\"a;b\"\";c\"\r\n"
      "dataflow,TEST:FLOW(1.0),A,A,BY,2019,NaN,,,,,\"\"\"en:1;fr:2\"\";\"\"en:3\"\"\",\r\n");
}

TEST(CsvDataWriter, ReportsComponentsWithoutColumnAndStructuresThatAreMissing) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UPDATED\n"
                    "dataflow,TEST:FLOW(1.0),A,A,BY,2018,1,today\n"
                    "dataflow,TEST:FLOW(1.0),A,A,BY,2019,2,today\n"
                    "dataflow,TEST:OTHER(1.0),A,A,BY,2019,2,\n"),
            kHeader +
                "dataflow,TEST:FLOW(1.0),A,A,BY,2018,1,,,,,,\r\n"
                "dataflow,TEST:FLOW(1.0),A,A,BY,2019,2,,,,,,\r\n"
                "0:0 structure-missing [TEST:OTHER(1.0)]\n"
                "0:0 not-in-target-format [sdmx-csv-2.0] [UPDATED]\n"
                "0:0 structure-missing [TEST:OTHER(1.0)]\n");
}

TEST(CsvDataWriter, WritesTheSameTextAgainFromItsOwnText) {
  const std::string once = rewrite(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,TITLE\n"
      "dataflow,TEST:FLOW(1.0),A,,,,,Arrivals\n"
      "dataflow,TEST:FLOW(1.0),A,A,BY,2018,65,\n"
      "dataflow,TEST:FLOW(1.0),D,A,BY,,,\n");
  EXPECT_EQ(rewrite(once), once);
}

}  // namespace
}  // namespace sdmx::csv_test
