// SPDX-License-Identifier: Apache-2.0
/// GenericData of 2.1 is written.

#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"
#include "sdmx/format/ml_data_writer.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"
#include "unit/sdmx/format/structure_support.hpp"

namespace sdmx::test {
namespace {

struct Generic {
  std::string text, findings;

  explicit Generic(std::string message, std::string dimension = {}, ReaderLimits limits = {}) {
    MlReading reading(std::move(message), limits);
    StringOutput output;
    const WriterOptions options{std::move(dimension), &reading.report};
    const auto writer = make_ml21_generic_data_writer(output, options);
    copy(*reading.reader, *writer);
    text = output.text();
    findings = reading.findings();
  }
  std::string datasets() const {
    const size_t begin = text.find("  <mes:DataSet");
    return text.substr(begin, text.rfind("</mes:GenericData>") - begin) + findings;
  }
};

TEST(MlGenericWriter, WritesWhatItReadsAndTheSameFromTheStructureSpecificMessage) {
  EXPECT_EQ(Generic(golden("generic_2.1.xml")).text, golden("generic_2.1.xml"));
  EXPECT_EQ(Generic(golden("series_2.1.xml")).text, golden("generic_2.1.xml"));
  EXPECT_EQ(Generic(golden("series_2.1.xml")).findings, "");
}

/// The same as GenericTimeSeriesData, asked for with a dimension at observation.
std::string time_series(const std::string& dimension) {
  MlReading reading(golden("series_2.1.xml"));
  StringOutput output;
  const auto writer = make_ml21_generic_timeseries_data_writer(output, {dimension, &reading.report});
  copy(*reading.reader, *writer);
  return output.text() + reading.findings();
}

TEST(MlGenericWriter, WritesTimeSeriesOnlyWithTimeAtTheObservation) {
  std::string expected = golden("generic_2.1.xml");
  for (size_t at = 0; (at = expected.find("mes:GenericData", at)) != std::string::npos;) {
    expected.replace(at, 15, "mes:GenericTimeSeriesData");
  }
  EXPECT_EQ(time_series(""), expected);
  EXPECT_EQ(time_series("TIME_PERIOD"), expected);
  EXPECT_EQ(seen(time_series("")), seen(golden("series_2.1.xml")));
  EXPECT_THROW(time_series("SEX"), Error);
  EXPECT_THROW(time_series("AllDimensions"), Error);
}

TEST(MlGenericWriter, WritesFlatObservationsAndOtherDimensionsAtTheObservation) {
  const std::string one =
      "<m:DataSet ss:action='Replace'><Series FREQ='A' REF_AREA='BY' SEX='F'>"
      "<Obs TIME_PERIOD='2018' OBS_VALUE='1.50' OBS_STATUS='A'/></Series></m:DataSet>";
  EXPECT_EQ(Generic(message("2_1", one), "AllDimensions").datasets(),
            R"xml(  <mes:DataSet structureRef="DSD" action="Replace">
    <gen:Obs><gen:ObsKey><gen:Value id="FREQ" value="A"/><gen:Value id="REF_AREA" value="BY"/><gen:Value id="SEX" value="F"/><gen:Value id="TIME_PERIOD" value="2018"/></gen:ObsKey><gen:ObsValue value="1.50"/><gen:Attributes><gen:Value id="OBS_STATUS" value="A"/></gen:Attributes></gen:Obs>
  </mes:DataSet>
)xml");
  EXPECT_EQ(Generic(message("2_1", one), "SEX").datasets(),
            R"xml(  <mes:DataSet structureRef="DSD" action="Replace">
    <gen:Series>
      <gen:SeriesKey>
        <gen:Value id="FREQ" value="A"/>
        <gen:Value id="REF_AREA" value="BY"/>
        <gen:Value id="TIME_PERIOD" value="2018"/>
      </gen:SeriesKey>
      <gen:Obs><gen:ObsDimension value="F"/><gen:ObsValue value="1.50"/><gen:Attributes><gen:Value id="OBS_STATUS" value="A"/></gen:Attributes></gen:Obs>
    </gen:Series>
  </mes:DataSet>
)xml");
}

TEST(MlGenericWriter, WritesObservationsOfWhichOnlyAttributesAreStatedLikeOthers) {
  const std::string both =
      "<m:DataSet ss:structureRef='DSD' ss:action='Append'>"
      "<Atts FREQ='A' REF_AREA='BY' SEX='F' TIME_PERIOD='2018' OBS_STATUS='A'/>"
      "<Series FREQ='A' REF_AREA='KG' SEX='F'><Obs TIME_PERIOD='2019' OBS_VALUE='1'/></Series></m:DataSet>";
  EXPECT_EQ(Generic(message("3_0", both)).datasets(),
            R"xml(  <mes:DataSet structureRef="DSD" action="Append">
    <gen:Series>
      <gen:SeriesKey>
        <gen:Value id="FREQ" value="A"/>
        <gen:Value id="REF_AREA" value="BY"/>
        <gen:Value id="SEX" value="F"/>
      </gen:SeriesKey>
      <gen:Obs><gen:ObsDimension value="2018"/><gen:Attributes><gen:Value id="OBS_STATUS" value="A"/></gen:Attributes></gen:Obs>
    </gen:Series>
    <gen:Series>
      <gen:SeriesKey>
        <gen:Value id="FREQ" value="A"/>
        <gen:Value id="REF_AREA" value="KG"/>
        <gen:Value id="SEX" value="F"/>
      </gen:SeriesKey>
      <gen:Obs><gen:ObsDimension value="2019"/><gen:ObsValue value="1"/></gen:Obs>
    </gen:Series>
  </mes:DataSet>
)xml");
}

TEST(MlGenericWriter, ReportsWhatItCannotSayAndWritesTheRest) {
  EXPECT_EQ(
      Generic(golden("everything_3.0.xml")).datasets(),
      R"xml(  <mes:DataSet structureRef="DSD" action="Replace" setID="X1" validFromDate="2026-01-01T00:00:00Z">
    <com:Annotations>
      <com:Annotation id="a1">
        <com:AnnotationType>NOTE</com:AnnotationType>
      </com:Annotation>
    </com:Annotations>
    <gen:Attributes>
      <gen:Value id="SOURCE" value="Census"/>
    </gen:Attributes>
    <gen:Group type="AREA">
      <gen:GroupKey>
        <gen:Value id="REF_AREA" value="BY"/>
      </gen:GroupKey>
      <gen:Attributes>
        <gen:Value id="TITLE" value="Беларусь"/>
      </gen:Attributes>
    </gen:Group>
    <gen:Series>
      <gen:SeriesKey>
        <gen:Value id="FREQ" value="A"/>
        <gen:Value id="REF_AREA" value="BY"/>
        <gen:Value id="SEX" value="F"/>
      </gen:SeriesKey>
      <gen:Attributes>
        <gen:Value id="DECIMALS" value="2"/>
      </gen:Attributes>
      <gen:Obs><gen:ObsDimension value="2018"/><gen:ObsValue value="12.30"/><gen:Attributes><gen:Value id="OBS_STATUS" value="A"/></gen:Attributes></gen:Obs>
      <gen:Obs><gen:ObsDimension value="2019"/><gen:Attributes><gen:Value id="OBS_STATUS" value=""/></gen:Attributes></gen:Obs>
    </gen:Series>
  </mes:DataSet>
  <mes:DataSet structureRef="DSD" action="Delete">
    <gen:Series>
      <gen:SeriesKey>
        <gen:Value id="FREQ" value="A"/>
        <gen:Value id="REF_AREA" value="KG"/>
        <gen:Value id="SEX" value="F"/>
      </gen:SeriesKey>
      <gen:Obs><gen:ObsDimension value="2018"/><gen:ObsValue value="0"/></gen:Obs>
      <gen:Obs><gen:ObsDimension value="2019"/></gen:Obs>
    </gen:Series>
  </mes:DataSet>
22:5 not-in-target-format [SDMX-ML 2.1] [.BY.F.]
24:5 not-in-target-format [SDMX-ML 2.1] [CONTACT]
29:7 not-in-target-format [SDMX-ML 2.1] [METHOD]
29:7 not-in-target-format [SDMX-ML 2.1] [COMMENT]
29:7 not-in-target-format [SDMX-ML 2.1] [PAGE]
42:7 not-in-target-format [SDMX-ML 2.1] [#N/A]
44:5 not-in-target-format [SDMX-ML 2.1] [A.~.M.]
51:5 not-in-target-format [SDMX-ML 2.1] [.UZ..]
)xml");
}

TEST(MlGenericWriter, WritesWhatItReadsBackEqualFromBatchesOfAnySize) {
  for (const std::string& name : golden_names()) {
    if (name.starts_with("everything")) continue;
    const std::string dimension = name.starts_with("flat")    ? "AllDimensions"
                                  : name.starts_with("cross") ? "SEX"
                                                              : "";
    const Generic whole(golden(name), dimension);
    EXPECT_EQ(whole.findings, "") << name;
    EXPECT_EQ(seen(whole.text), seen(golden(name))) << name;
    for (const uint32_t rows : {1u, 2u}) {
      ReaderLimits limits;
      limits.batch_rows = rows;
      EXPECT_EQ(Generic(golden(name), dimension, limits).text, whole.text) << name;
    }
  }
}

TEST(MlGenericWriter, WritesMessagesThatAreValidAgainstTheOfficialSchemas) {
  const std::filesystem::path shared = shared_folder();
  if (shared.empty() || !have_xmllint())
    GTEST_SKIP() << "needs the official schemas in ../shared, and xmllint";
  const TemporaryFolder folder;
  for (const std::string& name : golden_names()) {
    for (const std::string dimension : {"", "SEX", "AllDimensions"}) {
      if (name.starts_with("series")) folder.write("time.xml", time_series(""));
      folder.write(dimension + "_" + name, Generic(golden(name), dimension).text);
    }
  }
  EXPECT_EQ(schema_errors(folder.path(), shared / "schemas/xsd/sdmx-ml-2.1/SDMXMessage.xsd"), "");
}

}  // namespace
}  // namespace sdmx::test
