// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_data_reader.hpp"

#include <gtest/gtest.h>

#include "sdmx/format/format.hpp"
#include "sdmx/format/ml20_names.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

/// large_dsd() as a message of 2.0 states it: its concepts have names of their own, and two cross-sectional
/// measures stand for codes of SEX.
DataStructure key_family() {
  DataStructure dsd = large_dsd();
  dsd.dimensions.back().concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "WHEN");
  const auto add = [&](const char* measure, const char* code) {
    Annotation annotation;
    annotation.id = measure;
    annotation.title = "SEX";
    annotation.type = ml20::kCrossSectionalMeasure;
    annotation.text.set("en", code);
    dsd.annotations.push_back(annotation);
  };
  add("WOMEN", "F");
  add("MEN", "M");
  return dsd;
}

const StructureLookup& lookup() {
  static const StructuresLookup made(std::make_shared<const Structures>(small_structures(key_family())));
  return made;
}

/// A message of 1.0 or 2.0 being read, and what was found.
struct Ml20Reading : MlReading {
  explicit Ml20Reading(std::string text, ReaderLimits limits = {},
                       const StructureLookup* structures = &lookup())
      : MlReading("<a/>") {
    report = Report();
    reader = make_ml20_data_reader(open_memory(std::move(text)), {structures, &report, limits});
  }
};

std::string seen20(std::string text, ReaderLimits limits = {},
                   const StructureLookup* structures = &lookup()) {
  Ml20Reading reading(std::move(text), limits, structures);
  std::string result = listing(*reading.reader);
  return result + reading.findings();
}

constexpr const char* kGolden[] = {"generic_2.0.xml",         "compact_2.0.xml", "utility_2.0.xml",
                                   "cross_sectional_2.0.xml", "group_2.0.xml",   "compact_1.0.xml"};

/// A compact message up to its datasets, which begin on line 2.
std::string compact(const std::string& datasets) {
  return "<m:CompactData xmlns:m='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message' "
         "xmlns:c='urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily=T:DSD:compact'><m:Header><m:ID>M</m:ID>"
         "<m:Test>true</m:Test><m:Prepared>2026-01-02</m:Prepared><m:Sender id='S'/></m:Header>\n" +
         datasets + "</m:CompactData>";
}

const std::string kSeries =
    "Append series FREQ=A REF_AREA=BY SEX=F DECIMALS=2\n"
    "Append obs TIME_PERIOD=2018 OBS_VALUE=12.30 OBS_STATUS=A\n"
    "Append obs TIME_PERIOD=2019 OBS_VALUE=NaN\n"
    "Append obs TIME_PERIOD=2020\n"
    "Append series FREQ=A REF_AREA=KG SEX=M\n";
const std::string kWhole =
    "dataset T:DSD(1.0)\n"
    "Append part SOURCE=\"Census & register\"\n"
    "Append group:AREA REF_AREA=BY TITLE=Belarus\n" +
    kSeries;

TEST(Ml20DataReader, ReadsTheSameFromGenericAndCompactData) {
  EXPECT_EQ(seen20(golden("generic_2.0.xml")), kWhole);
  EXPECT_EQ(seen20(golden("compact_2.0.xml")), kWhole);
}

TEST(Ml20DataReader, TakesTheKeyOfAUtilityGroupFromItsFirstSeries) {
  EXPECT_EQ(seen20(golden("utility_2.0.xml")), kWhole);
}

TEST(Ml20DataReader, ReadsSectionsWithWhatStandsAroundThem) {
  EXPECT_EQ(seen20(golden("cross_sectional_2.0.xml")),
            "dataset T:DSD(1.0)\n"
            "Append part FREQ=A REF_AREA=BY TIME_PERIOD=2018 DECIMALS=2 SOURCE=\"Census & register\"\n"
            "Append obs SEX=F OBS_VALUE=12.30 OBS_STATUS=A\n"
            "Append obs SEX=M OBS_VALUE=NaN\n"
            "Append part FREQ=A REF_AREA=KG TIME_PERIOD=2018 SOURCE=\"Census & register\"\n"
            "Append obs SEX=F OBS_VALUE=1\n"
            "Append obs SEX=M OBS_VALUE=2\n"
            "Append part FREQ=A TIME_PERIOD=2019 TITLE=nothing SOURCE=\"Census & register\"\n");
}

TEST(Ml20DataReader, TakesMeasuresOfAnUnknownKeyFamilyForComponents) {
  Ml20Reading reading(golden("cross_sectional_2.0.xml"), {}, nullptr);
  const std::string text = listing(*reading.reader);
  EXPECT_NE(text.find("obs WOMEN=1\n"), std::string::npos) << text;
  EXPECT_EQ(reading.findings(), "");
}

TEST(Ml20DataReader, ReadsAGroupOfMessagesOneAfterAnother) {
  EXPECT_EQ(seen20(golden("group_2.0.xml")),
            "dataset T:DSD(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1\n"
            "dataset T:DSD(1.0)\n"
            "Append series FREQ=A REF_AREA=KG SEX=F\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=2\n");
}

TEST(Ml20DataReader, ReadsMessagesOfTheFirstVersionInTheirEncoding) {
  EXPECT_EQ(seen20(golden("compact_1.0.xml")),
            "dataset T:DSD(1.0)\n"
            "Merge group:AREA REF_AREA=BY TITLE=Bélarus\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2018 OBS_VALUE=12.30\n");
}

TEST(Ml20DataReader, ReadsTheSameInBatchesOfAnySizeAndAgain) {
  for (const char* name : kGolden) {
    const std::string whole = seen20(golden(name));
    for (const uint32_t rows : {1u, 2u, 3u}) {
      ReaderLimits limits;
      limits.batch_rows = rows;
      Ml20Reading reading(golden(name), limits);
      EXPECT_EQ(listing(*reading.reader), whole) << name << rows;
      reading.reader->restart();
      EXPECT_EQ(listing(*reading.reader), whole) << name << rows;
      EXPECT_EQ(reading.findings(), "") << name;
    }
  }
}

TEST(Ml20DataReader, EqualsTheSameDatasetOf21WhenArranged) {
  const auto arranged_listing = [](DataReader& reader) {
    Report report;
    return listing(*arranged(reader, {"TIME_PERIOD"}, report));
  };
  MlReading newer(
      message("2_1",
              "<m:DataSet ss:structureRef='DSD' ss:action='Append' SOURCE='Census &amp; register'>"
              "<Group xsi:type='AREA' REF_AREA='BY' TITLE='Belarus'/><Series FREQ='A' REF_AREA='BY' "
              "SEX='F' DECIMALS='2'><Obs TIME_PERIOD='2018' OBS_VALUE='12.30' OBS_STATUS='A'/><Obs "
              "TIME_PERIOD='2019' OBS_VALUE='NaN'/><Obs TIME_PERIOD='2020'/></Series><Series "
              "FREQ='A' REF_AREA='KG' SEX='M'/></m:DataSet>"));
  const std::string expected = arranged_listing(*newer.reader);
  for (const char* name : {"generic_2.0.xml", "compact_2.0.xml", "utility_2.0.xml"}) {
    Ml20Reading reading(golden(name));
    EXPECT_EQ(arranged_listing(*reading.reader), expected) << name;
  }
}

TEST(Ml20DataReader, CallsTimeAsTheStructureDoesWhateverItsConcept) {
  EXPECT_EQ(seen20(compact("<c:DataSet><c:Series FREQ='A' REF_AREA='BY' SEX='F'><c:Obs TIME='2018' "
                           "OBS_VALUE='1'/></c:Series></c:DataSet>")),
            "dataset T:DSD(1.0)\nAppend series FREQ=A REF_AREA=BY SEX=F\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=1\n");
  EXPECT_EQ(
      seen20(compact("<c:DataSet><c:Series FREQ='A' REF_AREA='BY' SEX='F'><c:Obs WHEN='2018'/></c:Series>"
                     "</c:DataSet>")),
      "dataset T:DSD(1.0)\nAppend series FREQ=A REF_AREA=BY SEX=F\nAppend obs TIME_PERIOD=2018\n");
}

TEST(Ml20DataReader, FindsTheStructureByWhatNamesIt) {
  const auto structure_of = [](const std::string& ns, const std::string& attributes) {
    Ml20Reading reading(
        "<m:CompactData xmlns:m='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message'>"
        "<c:DataSet xmlns:c='" +
        ns + "' " + attributes + "/></m:CompactData>");
    const Batch* batch = reading.reader->next();
    return to_short(batch->dataset->structure) + (batch->dataset->schema ? " found" : "");
  };
  const std::string urn = "urn:sdmx:org.sdmx.infomodel.";
  EXPECT_EQ(structure_of(urn + "keyfamily.KeyFamily=T:DSD:compact", ""), "T:DSD(1.0) found");
  EXPECT_EQ(structure_of(urn + "keyfamily.KeyFamily=T:DSD:1.0:compact", ""), "T:DSD(1.0) found");
  EXPECT_EQ(structure_of(urn + "datastructure.DataStructure=T:DSD(1.0):ObsLevelDim:TIME_PERIOD", ""),
            "T:DSD(1.0) found");
  EXPECT_EQ(structure_of(urn + "datastructure.Dataflow=T:DF(1.0):compact", ""), "T:DF(1.0) found");
  EXPECT_EQ(structure_of("http://example.org", "keyFamilyURI='http://x/GetKeyFamily/DSD/T/?a=b'"),
            "T:DSD(1.0) found");
  EXPECT_EQ(structure_of("http://example.org", "dataflowID='DF' dataflowAgencyID='T'"), "T:DF(1.0) found");
  EXPECT_EQ(structure_of(urn + "keyfamily.KeyFamily=X:OTHER:compact", "dataflowID='DF'"), "T:DF(1.0) found");
  EXPECT_EQ(structure_of(urn + "keyfamily.KeyFamily=X:OTHER:compact", ""), "X:OTHER(latest)");
  EXPECT_EQ(structure_of("http://example.org", ""), ":(1.0)");
}

TEST(Ml20DataReader, TakesRolesFromAGenericMessage) {
  Ml20Reading reading(golden("generic_2.0.xml"), {}, nullptr);
  const Batch* batch = reading.reader->next();
  ASSERT_NE(batch, nullptr);
  std::string roles;
  for (uint16_t index = 0; index < batch->components->size(); ++index) {
    const Component& component = (*batch->components)[index];
    roles += component.id + " " + std::to_string(static_cast<int>(component.stated_role)) + "\n";
  }
  EXPECT_EQ(roles,
            "SOURCE 4\nREF_AREA 1\nTITLE 4\nFREQ 1\nSEX 1\nDECIMALS 4\nTIME_PERIOD 2\nOBS_VALUE 3\n"
            "OBS_STATUS 4\n");
}

TEST(Ml20DataReader, CarriesTheSemanticsOf20) {
  Ml20Reading reading(golden("compact_2.0.xml"));
  EXPECT_EQ(reading.reader->next()->regions.front().semantics, ActionSemantics::kV20);
}

TEST(Ml20DataReader, NamesTheStructureInTheHeaderWithTheVersionThatWasFound) {
  const Ml20Reading reading(golden("compact_2.0.xml"));
  ASSERT_EQ(reading.reader->header().structures.size(), 1u);
  EXPECT_EQ(to_short(reading.reader->header().structures.front().structure), "T:DSD(1.0)");
}

TEST(Ml20DataReader, KeepsTheFirstSender) {
  EXPECT_EQ(Ml20Reading(golden("group_2.0.xml")).reader->header().sender.id, "S1");
}

TEST(Ml20DataReader, ReportsWhatIsWrongInTheHeaderWhereItStands) {
  EXPECT_EQ(seen20("<m:GenericData xmlns:m='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message'>\n"
                   "<m:Header Id='x'>\n<m:ID>a.b</m:ID>\n<m:Test>False</m:Test>\n"
                   "<m:DataSetAction>Merge</m:DataSetAction>\n<m:Prepared>now</m:Prepared></m:Header>"
                   "</m:GenericData>"),
            "5:1 bad-syntax [Merge]\n2:1 header-incomplete [Sender]\n");
}

TEST(Ml20DataReader, ReportsWhatIsWrongInTheDataAndReadsOn) {
  const std::string base = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/";
  EXPECT_EQ(
      seen20("<m:GenericData xmlns:m='" + base + "message' xmlns='" + base +
             "generic'>\n<m:DataSet>"
             "<KeyFamilyRef>NONE</KeyFamilyRef>\n<Series><SeriesKey>\n<Value value='A'/>"
             "<Value concept='FREQ' value='A'/><Value concept='SEX'/></SeriesKey>\n<Other/><Obs>\n"
             "<Time>2013M7</Time><ObsValue value='1'/></Obs>\n<Annotations/></Series></m:DataSet>\n"
             "<m:DataSet/></m:GenericData>"),
      "dataset :NONE(latest)\nAppend series FREQ=A\nAppend obs OBS_VALUE=1 TIME_PERIOD=2013M7\ndataset\n"
      "2:1 structure-missing [:NONE(latest)]\n4:1 bad-syntax [Value]\n5:1 element-unknown [Other]\n"
      "6:1 bad-period [ObservationalTimePeriod]\n7:1 bad-syntax [Annotations]\n"
      "8:1 element-unknown [DataSet]\n");
}

TEST(Ml20DataReader, PassesOverACrossSectionalObservationWithoutValueAttribute) {
  EXPECT_EQ(seen20("<CrossSectionalData xmlns='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message' "
                   "xmlns:c='urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily=T:DSD:cross'><c:DataSet>\n"
                   "<c:Section FREQ='A'><c:Obs SEX='F' OBS_VALUE='1'/><c:Obs SEX='F' OBS_STATUS='A'/>"
                   "</c:Section></c:DataSet></CrossSectionalData>"),
            "dataset T:DSD(1.0)\nAppend part FREQ=A\nAppend obs SEX=F OBS_STATUS=A\n"
            "2:21 element-unknown [Obs]\n");
}

TEST(Ml20DataReader, IsChosenByContent) {
  const std::pair<const char*, const char*> kinds[] = {
      {"generic_2.0.xml", "2.0 generic-data"}, {"compact_2.0.xml", "2.0 compact-data"},
      {"utility_2.0.xml", "2.0 utility-data"}, {"cross_sectional_2.0.xml", "2.0 cross-sectional-data"},
      {"group_2.0.xml", "2.0 message-group"},  {"compact_1.0.xml", "1.0 compact-data"}};
  for (const auto& [name, kind] : kinds) {
    const auto detected = detect_format(golden(name));
    ASSERT_TRUE(detected) << name;
    EXPECT_EQ(detected->version + " " + detected->variant, kind);
    ASSERT_NE(detected->format, nullptr);
    EXPECT_NE(detected->format->make_reader, nullptr);
  }
}

TEST(Ml20DataReader, FindsTheVersionInAnyNamespaceWhereTheRootHasNone) {
  const auto detected = detect_format(
      "<CompactData "
      "xmlns:c='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/compact'><c:DataSet/></CompactData>");
  ASSERT_TRUE(detected);
  EXPECT_EQ(detected->version, "2.0");
}

constexpr char kOtherBytes[] = {'<', '>', '"', '&', ' ', '\0', '\xE9', 'x'};

/// Reads everything; true when something was found.
bool has_findings(std::string text) {
  Ml20Reading reading(std::move(text));
  while (reading.reader->next() != nullptr) {
  }
  return !reading.report.findings().empty();
}

TEST(DamagedMl20Data, IsReadWhereverItIsCutOff) {
  for (const char* name : kGolden) {
    const std::string text = golden(name);
    const size_t end = text.rfind('>');
    for (size_t size = 0; size < end; ++size) EXPECT_TRUE(has_findings(text.substr(0, size))) << name << size;
    EXPECT_FALSE(has_findings(text)) << name;
  }
}

TEST(DamagedMl20Data, IsReadWhicheverByteIsAnother) {
  for (const char* name : kGolden) {
    const std::string text = golden(name);
    std::string damaged = text;
    for (size_t at = 0; at < text.size(); ++at) {
      for (const char byte : kOtherBytes) {
        damaged[at] = byte;
        has_findings(damaged);
      }
      damaged[at] = text[at];
    }
  }
}

}  // namespace
}  // namespace sdmx::test
