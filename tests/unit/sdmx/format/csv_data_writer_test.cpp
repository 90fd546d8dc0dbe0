// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_writer.hpp"

#include <gtest/gtest.h>

#include "sdmx/data/arranged.hpp"
#include "sdmx/format/format.hpp"
#include "unit/sdmx/data/small_data.hpp"
#include "unit/sdmx/format/csv_test_support.hpp"

namespace sdmx::csv_test {
namespace {

const std::string kHeader =
    "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,NOTE[en],"
    "TAGS[]\r\n";

std::string golden(const std::string& name) {
  return read_all(*open_file(GATEWAY_SOURCE_DIR "/tests/golden/data/" + name), 1 << 20);
}

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

TEST(CsvDataWriter, WritesMergeIn21) {
  const std::string merge = golden("merge_2.1.csv");
  EXPECT_EQ(rewrite(merge, "sdmx-csv-2.1"), merge);
}

TEST(CsvDataWriter, WritesObservationsWithAllTheirAttributesIn10) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,TITLE\n"
                    "dataflow,TEST:FLOW(1.0),R,,,,,,\"Arrivals, all\"\n"
                    "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65.0,PS,\n"
                    "dataflow,TEST:FLOW(1.0),R,A,KG,2018,NaN,,own\n",
                    "sdmx-csv-1.0"),
            golden("observations_1.0.csv"));
  EXPECT_EQ(rewrite(golden("observations_1.0.csv"), "sdmx-csv-1.0"), golden("observations_1.0.csv"));
}

TEST(CsvDataWriter, NamesTheOnlyDataflowOfADataStructureIn10) {
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,X,Y,OBS_VALUE\n"
                    "datastructure,TEST:FLAT_DSD(1.0),R,a,b,1\n",
                    "sdmx-csv-1.0"),
            "DATAFLOW,X,Y,OBS_VALUE\r\n"
            "TEST:FLAT(1.0),a,b,1\r\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [TEST:FLAT_DSD(1.0)]\n");
}

/// The small structure without a dataflow.
std::shared_ptr<const StructureLookup> without_dataflow() {
  Structures set = test::small_structures();
  set.dataflows.clear();
  return std::make_shared<StructuresLookup>(std::make_shared<const Structures>(std::move(set)));
}

TEST(CsvDataWriter, NamesADataStructureThatNoDataflowUsesIn10AndIsReadSo) {
  const std::string line = "A,BY,M,2018,1";
  const auto lookup = without_dataflow();
  const auto converted = [&](const std::string& text, std::string_view format) {
    Report report;
    ReaderOptions reading{lookup.get(), &report, {}};
    const auto reader = open_data(open_memory(text), reading);
    StringOutput output;
    WriterOptions options;
    options.report = &report;
    copy(*arranged(*reader, {}, report),
         *find_format(format, MessageKind::kData)->make_writer(output, options));
    return output.text();
  };
  const std::string old = converted(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n"
      "datastructure,T:DSD(1.0),I," +
          line + "\n",
      "sdmx-csv-1.0");
  EXPECT_NE(old.find("\r\nT:DSD(1.0)," + line), std::string::npos) << old;
  const std::string back = converted(old, "sdmx-csv-2.0");
  EXPECT_NE(back.find("\r\ndatastructure,T:DSD(1.0),I," + line), std::string::npos) << back;
}

TEST(CsvDataWriter, WritesNoLineThatSaysNothing) {
  const std::string header = "STRUCTURE,STRUCTURE_ID,ACTION,X,Y,OBS_VALUE\r\n";
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,X,Y,OBS_VALUE\ndataflow,TEST:FLAT(1.0),R,,,\n"), header);
  EXPECT_EQ(rewrite("STRUCTURE,STRUCTURE_ID,ACTION,X,Y,OBS_VALUE\ndataflow,TEST:FLAT(1.0),D,,,\n"),
            header + "dataflow,TEST:FLAT(1.0),D,,,\r\n");
}

const std::string kTwoStructures =
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,X,Y\n"
    "dataflow,TEST:FLOW(1.0),R,A,BY,2018,65,,\n"
    "datastructure,TEST:FLAT_DSD(1.0),R,,,,1,a,b\n"
    "dataflow,TEST:FLOW(1.0),R,A,BY,2019,66,,\n";

/// With all structures of the message known from the beginning.
std::string rewrite_all(const std::string& text, std::string_view format) {
  const auto lookup = structures();
  Report report;
  ReaderOptions reading{lookup.get(), &report, {}};
  reading.header_structures = HeaderStructures::kAll;
  const auto reader = open_data(open_memory(text), reading);
  const auto source = arranged(*reader, {}, report);
  StringOutput output;
  WriterOptions options;
  options.report = &report;
  options.structures = lookup.get();
  copy(*source, *find_format(format, MessageKind::kData)->make_writer(output, options));
  return output.text() + findings(report);
}

TEST(CsvDataWriter, HasTheColumnsOfAllStructures) {
  EXPECT_EQ(rewrite_all(kTwoStructures, "sdmx-csv-2.0"),
            "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,X,Y,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,"
            "NOTE[en],TAGS[]\r\n"
            "dataflow,TEST:FLOW(1.0),R,A,BY,2018,,,65,,,,,,\r\n"
            "datastructure,TEST:FLAT_DSD(1.0),R,,,,a,b,1,,,,,,\r\n"
            "dataflow,TEST:FLOW(1.0),R,A,BY,2019,,,66,,,,,,\r\n");
}

TEST(CsvDataWriter, LeavesOutAnotherStructureIn10) {
  EXPECT_EQ(rewrite_all(kTwoStructures, "sdmx-csv-1.0"),
            "DATAFLOW,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,NOTE,TAGS\r\n"
            "TEST:FLOW(1.0),A,BY,2018,65,,,,,,\r\n"
            "TEST:FLOW(1.0),A,BY,2019,66,,,,,,\r\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [TEST:FLAT_DSD(1.0)]\n");
}

TEST(CsvDataWriter, PassesOnTheStructuresThatOtherFormatsListInTheirHeader) {
  const std::string text = rewrite_all(kTwoStructures, "sdmx-ml-3.0");
  EXPECT_NE(text.find("structureID=\"DSD\""), std::string::npos) << text;
  EXPECT_NE(text.find("structureID=\"FLAT_DSD\" namespace=\"urn:sdmx:org.sdmx.infomodel.datastructure."
                      "DataStructure=TEST:FLAT_DSD(1.0)\" dimensionAtObservation=\"AllDimensions\""),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("<Obs X=\"a\" Y=\"b\" OBS_VALUE=\"1\"/>"), std::string::npos) << text;
}

TEST(CsvDataWriter, ReportsWhat10CannotSayAndWritesTheRest) {
  EXPECT_EQ(rewrite("STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,UNIT,NOTE[en],TAGS[]\n"
                    "dataflow,TEST:FLOW(1.0),R,A,BY,2018,#N/A,PS,en:n,a;b\n"
                    "dataflow,TEST:FLOW(1.0),R,A,TJ,,,PS,,\n"
                    "dataflow,TEST:FLOW(1.0),R,A,~,2018,1,,,\n"
                    "dataflow,TEST:FLOW(1.0),D,A,BY,2018,,,,\n"
                    "datastructure,TEST:DSD(1.0),R,A,BY,2018,1,,,\n",
                    "sdmx-csv-1.0"),
            "DATAFLOW,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,TITLE,CONTACT,NOTE,TAGS\r\n"
            "TEST:FLOW(1.0),A,BY,2018,,,PS,,,n,a\r\n"
            "TEST:FLOW(1.0),A,BY,2018,1,,,,,,\r\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [#N/A]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [NOTE]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [TAGS]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [~]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [A,,2018,1,,,,,,]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [Delete]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [A,TJ,,,,PS,,,,]\n"
            "0:0 not-in-target-format [sdmx-csv-1.0] [TEST:DSD(1.0)]\n");
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
