// SPDX-License-Identifier: Apache-2.0
/// GenericData and GenericTimeSeriesData of 2.1.

#include <gtest/gtest.h>

#include "sdmx/format/format.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

/// A generic message on one line up to its datasets, which begin on line 2.
std::string generic(const std::string& datasets, const std::string& dimension = "TIME_PERIOD",
                    const std::string& root = "GenericData") {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
  return "<m:" + root + " xmlns:m='" + base + "message' xmlns:g='" + base + "data/generic' xmlns:c='" + base +
         "common'><m:Header><m:ID>M</m:ID><m:Test>true</m:Test><m:Prepared>2026-01-02T03:04:05Z</m:Prepared>"
         "<m:Sender id='S'/><m:Structure structureID='DSD' dimensionAtObservation='" +
         dimension +
         "'><c:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)</URN>"
         "</c:Structure></m:Structure></m:Header>\n" +
         datasets + "</m:" + root + ">";
}

const std::string kSeries =
    "<m:DataSet structureRef='DSD' action='Replace'><g:Series><g:SeriesKey><g:Value id='FREQ' value='A'/>"
    "<g:Value value='BY' id='REF_AREA'/><g:Value id='SEX' value='F'/></g:SeriesKey>"
    "<g:Obs><g:ObsDimension value='2018'/><g:ObsValue value='1.50'/></g:Obs>"
    "<g:Obs><g:ObsDimension id='TIME_PERIOD' value='2019'/><g:Attributes><g:Value id='OBS_STATUS' value='M'/>"
    "</g:Attributes></g:Obs></g:Series></m:DataSet>";

TEST(MlGenericReader, ReadsTheSameAsFromTheStructureSpecificMessage) {
  EXPECT_EQ(seen(golden("generic_2.1.xml")), seen(golden("series_2.1.xml")));
  EXPECT_EQ(
      seen(generic(kSeries)),
      seen(message("2_1",
                   "<m:DataSet ss:structureRef='DSD' ss:action='Replace'><Series FREQ='A' REF_AREA='BY' "
                   "SEX='F'><Obs TIME_PERIOD='2018' OBS_VALUE='1.50'/><Obs TIME_PERIOD='2019' "
                   "OBS_STATUS='M'/></Series></m:DataSet>")));
}

TEST(MlGenericReader, ReadsGenericSeriesUnderTheRootOfStructureSpecificData) {
  MlReading right(generic(kSeries + kSeries));
  MlReading wrong(generic(kSeries + kSeries, "TIME_PERIOD", "StructureSpecificData"));
  EXPECT_EQ(listing(*wrong.reader), listing(*right.reader));
}

TEST(MlGenericReader, ReadsFlatAndCrossSectionalObservations) {
  const std::string flat =
      "<m:DataSet structureRef='DSD' action='Replace'><g:Obs><g:ObsKey><g:Value id='FREQ' value='A'/>"
      "<g:Value id='REF_AREA' value='BY'/><g:Value id='SEX' value='F'/><g:Value id='TIME_PERIOD' "
      "value='2018'/></g:ObsKey><g:ObsValue value='1.50'/></g:Obs></m:DataSet>";
  const std::string cross =
      "<m:DataSet structureRef='DSD' action='Replace'><g:Series><g:SeriesKey><g:Value id='FREQ' value='A'/>"
      "<g:Value id='REF_AREA' value='BY'/><g:Value id='TIME_PERIOD' value='2018'/></g:SeriesKey><g:Obs>"
      "<g:ObsDimension value='F'/><g:ObsValue value='1.50'/></g:Obs></g:Series></m:DataSet>";
  const std::string same =
      "<m:DataSet ss:structureRef='DSD' ss:action='Replace'><Obs FREQ='A' REF_AREA='BY' SEX='F' "
      "TIME_PERIOD='2018' OBS_VALUE='1.50'/></m:DataSet>";
  EXPECT_EQ(seen(generic(flat, "AllDimensions")), seen(message("2_1", same, "AllDimensions")));
  const std::string same_cross =
      "<m:DataSet ss:structureRef='DSD' ss:action='Replace'><Series FREQ='A' REF_AREA='BY' "
      "TIME_PERIOD='2018'><Obs SEX='F' OBS_VALUE='1.50'/></Series></m:DataSet>";
  EXPECT_EQ(seen(generic(cross, "SEX")), seen(message("2_1", same_cross, "SEX")));
  EXPECT_EQ(seen(generic(kSeries, "TIME_PERIOD", "GenericTimeSeriesData")), seen(generic(kSeries)));
}

TEST(MlGenericReader, GoesByTheDatasetWhereAnObservationMisnamesItsDimension) {
  std::string misnamed = kSeries;
  const std::string right = "ObsDimension id='TIME_PERIOD'";
  misnamed.replace(misnamed.find(right), right.size(), "ObsDimension id='TIME_PERIODS'");
  EXPECT_EQ(seen(generic(misnamed)),
            seen(generic(kSeries)) + "2:273 unexpected-value [TIME_PERIODS] [ObsDimension/@id]\n");
}

TEST(MlGenericReader, TakesRolesFromTheMessageItself) {
  MlReading reading(golden("generic_2.1.xml"), {}, nullptr);
  const Batch* batch = reading.reader->next();
  ASSERT_NE(batch, nullptr);
  std::string roles;
  for (uint16_t index = 0; index < batch->components->size(); ++index) {
    const Component& component = (*batch->components)[index];
    EXPECT_EQ(component.role, Role::kUnknown);
    roles += component.id + " " + std::to_string(static_cast<int>(component.stated_role)) + "\n";
  }
  EXPECT_EQ(roles,
            "SOURCE 4\nREF_AREA 1\nTITLE 4\nFREQ 1\nSEX 1\nDECIMALS 4\nTIME_PERIOD 2\nOBS_VALUE 3\n"
            "OBS_STATUS 4\n");
}

TEST(MlGenericReader, ReportsWhatIsWrongWithItsPlaceAndReadsOn) {
  EXPECT_EQ(
      seen(generic("<m:DataSet structureRef='DSD' action='Replace'><g:Series><g:SeriesKey>\n"
                   "<g:Value id='FREQ'/><g:Value value='A'/><g:Value id='FREQ' value='A'/>\n"
                   "<g:Other/><g:Value id='REF_AREA' value='BY'/><g:Value id='SEX' value='F'/></g:SeriesKey>"
                   "<g:Obs><g:ObsDimension value='2018'/><g:ObsValue value='1.50'/></g:Obs>"
                   "<g:Obs><g:ObsDimension id='TIME_PERIOD' value='2019'/><g:Attributes><g:Value "
                   "id='OBS_STATUS' value='M'/></g:Attributes></g:Obs></g:Series></m:DataSet>")),
      seen(generic(kSeries)) +
          "3:1 bad-syntax [Value]\n3:21 bad-syntax [Value]\n4:1 element-unknown [Other]\n");
}

TEST(MlGenericReader, ReadsTheSameInBatchesOfAnySizeAndAgain) {
  const std::string whole = seen(golden("generic_2.1.xml"));
  for (const uint32_t rows : {1u, 2u, 3u}) {
    ReaderLimits limits;
    limits.batch_rows = rows;
    MlReading reading(golden("generic_2.1.xml"), limits);
    EXPECT_EQ(listing(*reading.reader), whole) << rows;
    reading.reader->restart();
    EXPECT_EQ(listing(*reading.reader), whole) << rows;
    EXPECT_EQ(reading.findings(), "");
  }
}

}  // namespace
}  // namespace sdmx::test
