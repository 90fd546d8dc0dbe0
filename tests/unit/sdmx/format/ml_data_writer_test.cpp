// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_data_writer.hpp"

#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

enum class Arranging { kNo, kYes };

/// A message written again in another version.
struct Rewritten {
  std::string text;
  std::string findings;

  Rewritten(std::string message, const std::string& version, std::string dimension = {},
            Arranging arranging = Arranging::kNo) {
    MlReading reading(std::move(message));
    StringOutput output;
    const WriterOptions options{std::move(dimension), &reading.report};
    const Format* format = find_format("sdmx-ml-" + version, MessageKind::kData);
    const auto writer = format->make_writer(output, options);
    if (arranging == Arranging::kYes) {
      const auto arranged = arranged_for(*format, *reading.reader, options, reading.report);
      copy(*arranged, *writer);
    } else {
      copy(*reading.reader, *writer);
    }
    text = output.text();
    findings = reading.findings();
  }
  /// From the first dataset on.
  std::string datasets() const {
    const size_t begin = text.find("  <mes:DataSet");
    return text.substr(begin, text.rfind("</mes:StructureSpecificData>") - begin) + findings;
  }
};

TEST(MlDataWriter, WritesTimeSeriesOnlyWithTimeAtTheObservation) {
  std::string expected = Rewritten(golden("series_2.1.xml"), "2.1").text;
  for (size_t at = 0; (at = expected.find("mes:StructureSpecificData", at)) != std::string::npos; ++at)
    expected.replace(at, 25, "mes:StructureSpecificTimeSeriesData");
  EXPECT_EQ(Rewritten(golden("series_2.1.xml"), "2.1-timeseries").text, expected);
  EXPECT_EQ(seen(expected), seen(golden("series_2.1.xml")));
  EXPECT_THROW(Rewritten(golden("series_2.1.xml"), "2.1-timeseries", "AllDimensions"), Error);
}

TEST(MlDataWriter, Writes21WithRefsAndTheIdOfTheDataStructure) {
  EXPECT_EQ(Rewritten(golden("series_2.1.xml"), "2.1").text,
            R"xml(<?xml version="1.0" encoding="UTF-8"?>
<mes:StructureSpecificData xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" xmlns:ns1="urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0):ObsLevelDim:TIME_PERIOD">
  <mes:Header>
    <mes:ID>M1</mes:ID>
    <mes:Test>false</mes:Test>
    <mes:Prepared>2026-01-02T03:04:05Z</mes:Prepared>
    <mes:Sender id="S1"/>
    <mes:Structure structureID="DSD" namespace="urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:DF(1.0)" dimensionAtObservation="TIME_PERIOD">
      <com:StructureUsage>
        <Ref agencyID="T" id="DF" version="1.0" class="Dataflow" package="datastructure"/>
      </com:StructureUsage>
    </mes:Structure>
  </mes:Header>
  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="Dataflow" ss:action="Append" SOURCE="Census &amp; register">
    <Group xsi:type="ns1:AREA" REF_AREA="BY" TITLE="Belarus"/>
    <Series FREQ="A" REF_AREA="BY" SEX="F" DECIMALS="2">
      <Obs TIME_PERIOD="2018" OBS_VALUE="12.30" OBS_STATUS="A"/>
      <Obs TIME_PERIOD="2019" OBS_VALUE="NaN" OBS_STATUS="P"/>
      <Obs TIME_PERIOD="2020" OBS_VALUE=""/>
    </Series>
    <Series FREQ="A" REF_AREA="KG" SEX="M" DECIMALS="0"/>
  </mes:DataSet>
</mes:StructureSpecificData>
)xml");
}

TEST(MlDataWriter, WritesEverythingOf30) {
  const Rewritten rewritten(golden("everything_3.0.xml"), "3.0");
  EXPECT_EQ(
      rewritten.datasets(),
      R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:action="Replace" ss:setID="X1" ss:validFromDate="2026-01-01T00:00:00Z">
    <com:Annotations>
      <com:Annotation id="a1">
        <com:AnnotationType>NOTE</com:AnnotationType>
      </com:Annotation>
    </com:Annotations>
    <Atts SOURCE="Census"/>
    <Atts REF_AREA="BY" SEX="F" NOTE="of women"/>
    <Group xsi:type="ns1:AREA" REF_AREA="BY" TITLE="Беларусь"/>
    <Series FREQ="A" REF_AREA="BY" SEX="F" DECIMALS="2">
      <Comp id="CONTACT" xsi:type="ns1:CONTACT_ATTRIBUTE">
        <Value>one</Value>
        <Value>two</Value>
      </Comp>
      <Obs TIME_PERIOD="2018" OBS_VALUE="12.30" METHOD="counted" OBS_STATUS="A">
        <Comp id="COMMENT" xsi:type="ns1:COMMENT_ATTRIBUTE">
          <Value>
            <com:Text xml:lang="en">Good</com:Text>
            <com:Text xml:lang="ru">Хорошо</com:Text>
          </Value>
        </Comp>
        <Comp id="PAGE" xsi:type="ns1:PAGE_ATTRIBUTE">
          <Value>
            <com:StructuredText xml:lang="en"><p xmlns="http://www.w3.org/1999/xhtml">a <b>bold</b> &amp; word</p></com:StructuredText>
          </Value>
        </Comp>
      </Obs>
      <Obs TIME_PERIOD="2019" OBS_VALUE="#N/A" OBS_STATUS=""/>
    </Series>
    <Series FREQ="A" REF_AREA="~" SEX="M"/>
  </mes:DataSet>
  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:action="Delete">
    <Series FREQ="A" REF_AREA="KG" SEX="F">
      <Obs TIME_PERIOD="2018" OBS_VALUE="0"/>
      <Obs TIME_PERIOD="2019"/>
    </Series>
    <Atts REF_AREA="UZ"/>
  </mes:DataSet>
)xml");
}

TEST(MlDataWriter, WritesWhatItReadsBackEqual) {
  for (const std::string& name : golden_names()) {
    const std::string dimension = name.starts_with("flat")    ? "AllDimensions"
                                  : name.starts_with("cross") ? "SEX"
                                                              : "";
    const Rewritten rewritten(golden(name), "3.0", dimension);
    EXPECT_EQ(rewritten.findings, "") << name;
    EXPECT_EQ(seen(rewritten.text), seen(golden(name))) << name;
    EXPECT_EQ(Rewritten(rewritten.text, "3.0", dimension).text, rewritten.text) << name;
  }
}

TEST(MlDataWriter, WritesTheSameFromBatchesOfAnySize) {
  for (const std::string& name : golden_names()) {
    std::string texts[3];
    const uint32_t sizes[] = {1, 2, 100'000};
    for (size_t i = 0; i < 3; ++i) {
      ReaderLimits limits;
      limits.batch_rows = sizes[i];
      MlReading reading(golden(name), limits);
      StringOutput output;
      const auto writer = make_ml30_data_writer(output, {"", &reading.report});
      copy(*reading.reader, *writer);
      texts[i] = output.text();
    }
    EXPECT_EQ(texts[0], texts[2]) << name;
    EXPECT_EQ(texts[1], texts[2]) << name;
  }
}

TEST(MlDataWriter, ReportsWhat21CannotSayAndWritesTheRest) {
  EXPECT_EQ(
      Rewritten(golden("everything_3.0.xml"), "2.1").datasets(),
      R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="Dataflow" ss:action="Replace" ss:setID="X1" ss:validFromDate="2026-01-01T00:00:00Z" SOURCE="Census">
    <com:Annotations>
      <com:Annotation id="a1">
        <com:AnnotationType>NOTE</com:AnnotationType>
      </com:Annotation>
    </com:Annotations>
    <Group xsi:type="ns1:AREA" REF_AREA="BY" TITLE="Беларусь"/>
    <Series FREQ="A" REF_AREA="BY" SEX="F" DECIMALS="2">
      <Obs TIME_PERIOD="2018" OBS_VALUE="12.30" METHOD="counted" OBS_STATUS="A"/>
      <Obs TIME_PERIOD="2019" OBS_STATUS=""/>
    </Series>
  </mes:DataSet>
  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="Dataflow" ss:action="Delete">
    <Series FREQ="A" REF_AREA="KG" SEX="F">
      <Obs TIME_PERIOD="2018" OBS_VALUE="0"/>
      <Obs TIME_PERIOD="2019"/>
    </Series>
  </mes:DataSet>
22:5 not-in-target-format [SDMX-ML 2.1] [.BY.F.]
24:5 not-in-target-format [SDMX-ML 2.1] [CONTACT]
29:7 not-in-target-format [SDMX-ML 2.1] [COMMENT]
29:7 not-in-target-format [SDMX-ML 2.1] [PAGE]
42:7 not-in-target-format [SDMX-ML 2.1] [#N/A]
44:5 not-in-target-format [SDMX-ML 2.1] [A.~.M.]
51:5 not-in-target-format [SDMX-ML 2.1] [.UZ..]
)xml");
}

TEST(MlDataWriter, WritesFlatObservationsWithTheirKeys) {
  const Rewritten rewritten(golden("series_2.1.xml"), "3.0", "AllDimensions", Arranging::kYes);
  EXPECT_NE(rewritten.text.find(":ObsLevelDim:AllDimensions\""), std::string::npos);
  EXPECT_NE(rewritten.text.find(
                "<Obs FREQ=\"A\" REF_AREA=\"BY\" SEX=\"F\" TIME_PERIOD=\"2018\" OBS_VALUE=\"12.30\""),
            std::string::npos)
      << rewritten.text;
  EXPECT_EQ(rewritten.text.find("<Series"), std::string::npos);
}

TEST(MlDataWriter, PutsFlatObservationsIntoSeries) {
  EXPECT_EQ(
      Rewritten(golden("flat_2.1.xml"), "2.1").datasets(),
      R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="Dataflow" ss:action="Replace">
    <Series FREQ="A" REF_AREA="BY" SEX="F">
      <Obs TIME_PERIOD="2018" OBS_VALUE="65" OBS_STATUS="A"/>
    </Series>
    <Series FREQ="A" REF_AREA="KG" SEX="M">
      <Obs TIME_PERIOD="2018" OBS_VALUE="-0.5"/>
    </Series>
  </mes:DataSet>
)xml");
}

TEST(MlDataWriter, BeginsAnotherDataSetForAnotherActionAndForAGroupThatComesLate) {
  Report report;
  const auto schema = schema_of(small_structures(large_dsd()), ref(ArtefactClass::kDataStructure, "DSD"));
  auto components = std::make_shared<Components>(schema);
  auto dataset = std::make_shared<Dataset>();
  dataset->structure = ref(ArtefactClass::kDataStructure, "DSD");
  dataset->schema = schema;
  Batch batch;
  batch.dataset = dataset;
  batch.components = components.get();
  BatchBuilder builder(batch);
  const auto state = [&](std::string_view id, std::string_view text) {
    const uint16_t index = components->add(id);
    builder.state(index, (*components)[index].values.code(text, {}));
  };
  builder.open_region(RegionKind::kSeries, Action::kReplace, ActionSemantics::kV30, {});
  for (const auto& [id, text] : {std::pair("FREQ", "A"), std::pair("REF_AREA", "BY"), std::pair("SEX", "F")})
    state(id, text);
  builder.open_region(RegionKind::kGroup, Action::kReplace, ActionSemantics::kV30, {}).group = "AREA";
  state("REF_AREA", "BY");
  state("TITLE", "T");
  builder.open_region(RegionKind::kGroup, Action::kDelete, ActionSemantics::kV30, {}).group = "AREA";
  state("REF_AREA", "KG");
  StringOutput output;
  const auto writer = make_ml21_data_writer(output, {"", &report});
  writer->begin({});
  writer->write(batch);
  writer->finish({});
  std::string written = output.text();
  written = written.substr(written.find("  <mes:DataSet"));
  EXPECT_EQ(
      written,
      R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="DataStructure" ss:action="Replace">
    <Series FREQ="A" REF_AREA="BY" SEX="F"/>
  </mes:DataSet>
  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="DataStructure" ss:action="Replace">
    <Group xsi:type="ns1:AREA" REF_AREA="BY" TITLE="T"/>
  </mes:DataSet>
  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:dataScope="DataStructure" ss:action="Delete">
    <Group xsi:type="ns1:AREA" REF_AREA="KG"/>
  </mes:DataSet>
</mes:StructureSpecificData>
)xml");
  EXPECT_TRUE(report.acceptable());
}

TEST(MlDataWriter, ReportsUnknownComponentsAndIncompleteKeys) {
  EXPECT_EQ(
      Rewritten(
          message(
              "3_0",
              "<m:DataSet ss:action='Replace'><Series FREQ='A' REF_AREA='BY' SEX='F' BAD='x'>"
              "<Obs OBS_VALUE='1'/></Series><Series FREQ='A'><Obs TIME_PERIOD='2018'/></Series></m:DataSet>"),
          "3.0")
          .datasets(),
      R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:action="Replace">
    <Series FREQ="A" REF_AREA="BY" SEX="F"/>
  </mes:DataSet>
2:32 not-in-target-format [SDMX-ML 3.0] [BAD]
2:79 not-in-target-format [SDMX-ML 3.0] [A.BY.F.]
2:125 not-in-target-format [SDMX-ML 3.0] [A...2018]
)xml");
}

TEST(MlDataWriter, WritesMergeAsAppendWithAWarning) {
  EXPECT_EQ(Rewritten(message("3_1",
                              "<m:DataSet><Series FREQ='A' REF_AREA='BY' SEX='F'><Obs TIME_PERIOD='2018' "
                              "OBS_VALUE='1'/><Obs TIME_PERIOD='2019' OBS_STATUS='A'/></Series></m:DataSet>"),
                      "3.0")
                .datasets(),
            R"xml(  <mes:DataSet ss:structureRef="DSD" xsi:type="ns1:DataSetType" ss:action="Append">
    <Series FREQ="A" REF_AREA="BY" SEX="F">
      <Obs TIME_PERIOD="2018" OBS_VALUE="1"/>
      <Obs TIME_PERIOD="2019" OBS_STATUS="A"/>
    </Series>
  </mes:DataSet>
0:0 action-weaker [Merge] [Append]
)xml");
}

TEST(MlDataWriter, WritesMergeIn31AndAllThatItReads) {
  EXPECT_EQ(Rewritten(golden("merge_3.1.xml"), "3.1").text, golden("merge_3.1.xml"));
  for (const std::string& name : golden_names()) {
    const std::string dimension = name.starts_with("flat")    ? "AllDimensions"
                                  : name.starts_with("cross") ? "SEX"
                                                              : "";
    const Rewritten rewritten(golden(name), "3.1", dimension);
    EXPECT_EQ(rewritten.findings, "") << name;
    EXPECT_EQ(seen(rewritten.text), seen(golden(name))) << name;
  }
}

TEST(MlDataWriter, WritesAMessageWithoutDatasets) {
  StringOutput output;
  Report report;
  const auto writer = make_ml30_data_writer(output, {"", &report});
  Header header;
  header.id = "E";
  writer->begin(header);
  writer->finish({FooterMessage{"100", "", {}}});
  EXPECT_TRUE(output.text().ends_with(
      "    <mes:Sender id=\"\"/>\n  </mes:Header>\n  <footer:Footer "
      "xmlns:footer=\"http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message/footer\">\n"
      "    <footer:Message code=\"100\"/>\n  </footer:Footer>\n"
      "</mes:StructureSpecificData>\n"))
      << output.text();
}

TEST(MlDataWriter, RefusesADimensionThatTheStructureHasNot) {
  EXPECT_THROW(Rewritten(golden("series_2.1.xml"), "3.0", "OBS_VALUE"), Error);
}

}  // namespace
}  // namespace sdmx::test
