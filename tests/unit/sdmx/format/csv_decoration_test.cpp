// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_decoration.hpp"

#include <gtest/gtest.h>

#include "sdmx/format/format.hpp"
#include "unit/sdmx/format/csv_test_support.hpp"

namespace sdmx::csv_test {
namespace {

Reference named(ArtefactClass artefact_class, std::string id, std::string item = {}) {
  return {artefact_class, "T", std::move(id), Version("1.0"), std::move(item)};
}

template <typename Component>
Component component(const std::string& id, const std::string& codelist = {}) {
  Component made;
  made.id = id;
  made.concept_identity = named(ArtefactClass::kConceptScheme, "CS", id);
  made.local_representation.emplace();
  if (!codelist.empty()) made.local_representation->enumeration = named(ArtefactClass::kCodelist, codelist);
  return made;
}

template <typename Named>
void add_named(std::vector<Named>& items, const std::string& id, const std::string& name) {
  Named& item = items.emplace_back();
  item.id = id;
  item.names.set("en", name);
  if (name == "Annual") item.names.set("ru", "Ежегодно");
}

template <typename Artefact>
Artefact artefact(const std::string& id) {
  Artefact made;
  made.agency = "T";
  made.id = id;
  return made;
}

std::shared_ptr<const Structures> named_structures() {
  auto set = std::make_shared<Structures>();
  auto concepts = artefact<ConceptScheme>("CS");
  for (const auto& [id, name] : {std::pair{"FREQ", "Frequency"},
                                 {"AREA", "Area, of \"all\""},
                                 {"TIME_PERIOD", "Time"},
                                 {"OBS_VALUE", "Value"},
                                 {"TAGS", "Tags"},
                                 {"NOTE", ""}})
    add_named(concepts.items, id, name);
  set->concept_schemes.push_back(concepts);
  auto codes = artefact<Codelist>("CL");
  for (const auto& [id, name] :
       {std::pair{"A", "Annual"}, {"BY", "Belarus; republic: of"}, {"KG", "Kyrgyzstan"}})
    add_named(codes.items, id, name);
  set->codelists.push_back(codes);
  auto dsd = artefact<DataStructure>("DSD");
  dsd.dimensions = {component<Dimension>("FREQ", "CL"), component<Dimension>("AREA", "CL"),
                    component<Dimension>("TIME_PERIOD")};
  dsd.dimensions.back().kind = Dimension::Kind::kTimeDimension;
  dsd.measures = {component<Measure>("OBS_VALUE")};
  dsd.attributes = {component<DataAttribute>("TAGS", "CL"), component<DataAttribute>("NOTE"),
                    component<DataAttribute>("REPORTING_YEAR_START_DAY")};
  dsd.attributes[0].local_representation->unbounded = true;
  set->data_structures.push_back(dsd);
  auto flow = artefact<Dataflow>("FLOW");
  flow.names.set("en", "Flow, named");
  flow.structure = named(ArtefactClass::kDataStructure, "DSD");
  set->dataflows.push_back(flow);
  return set;
}

const StructureLookup& lookup() {
  static const StructuresLookup kLookup(named_structures());
  return kLookup;
}

std::unique_ptr<Reading> read_named(const std::string& text) {
  auto reading = std::make_unique<Reading>();
  reading->reader = open_data(open_memory(text), {&lookup(), &reading->report, {}});
  return reading;
}

const std::string kPlain =
    "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,TAGS[],NOTE,REPORTING_YEAR_START_"
    "DAY\r\n"
    "dataflow,T:FLOW(1.0),A,A,BY,2014-Q2,12.30,BY;KG,x: x,\r\n"
    "dataflow,T:FLOW(1.0),A,A,KG,2014-Q1,NaN,,\"a: b, c\",--07-01\r\n"
    "dataflow,T:FLOW(1.0),A,A,XX,2014-01-02T03:04:05,,#N/A,,\r\n"
    "dataflow,T:FLOW(1.0),A,A,~,,,A,,\r\n";

std::string written(const CsvOptions& csv, std::string_view format = "sdmx-csv-2.0") {
  const auto reading = read_named(kPlain);
  StringOutput output;
  WriterOptions options;
  options.report = &reading->report;
  options.csv = csv;
  const auto writer = find_format(format, MessageKind::kData)->make_writer(output, options);
  copy(*reading->reader, *writer);
  return output.text();
}

TEST(CsvDecoration, WritesNamesBehindIdsInTheSameCell) {
  EXPECT_EQ(
      written({CsvLabels::kBoth, {}, {}, "ru"}),
      "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ: Frequency,\"AREA: Area, of \"\"all\"\"\",TIME_PERIOD: Time,"
      "OBS_VALUE: Value,TAGS[]: Tags,NOTE: NOTE,REPORTING_YEAR_START_DAY: REPORTING_YEAR_START_DAY\r\n"
      "dataflow,\"T:FLOW(1.0): Flow, named\",A,A: Ежегодно,BY: Belarus; republic: of,2014-Q2,12.30,"
      "\"\"\"BY: Belarus; republic: of\"\";KG: Kyrgyzstan\",x: x: x: x,\r\n"
      "dataflow,\"T:FLOW(1.0): Flow, named\",A,A: Ежегодно,KG: Kyrgyzstan,2014-Q1,NaN,,\"a: b, "
      "c\",--07-01\r\n"
      "dataflow,\"T:FLOW(1.0): Flow, named\",A,A: Ежегодно,XX,2014-01-02T03:04:05,,#N/A,,\r\n"
      "dataflow,\"T:FLOW(1.0): Flow, named\",A,A: Ежегодно,~,,,A: Ежегодно,,\r\n");
}

TEST(CsvDecoration, WritesNamesInColumnsOfTheirOwn) {
  const std::string text = written({CsvLabels::kName, {}, {}, "en"});
  EXPECT_EQ(text.substr(0, text.find("dataflow,T:FLOW(1.0),\"Flow, named\",A,A,Annual,KG")),
            "STRUCTURE[;],STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,AREA,\"Area, of \"\"all\"\"\","
            "TIME_PERIOD,Time,OBS_VALUE,Value,TAGS[],Tags,NOTE,NOTE,REPORTING_YEAR_START_DAY,REPORTING_YEAR_"
            "START_DAY\r\n"
            "dataflow,T:FLOW(1.0),\"Flow, named\",A,A,Annual,BY,Belarus; republic: of,2014-Q2,,12.30,,BY;KG,"
            "\"\"\"Belarus; republic: of\"\";Kyrgyzstan\",x: x,,,\r\n");
}

TEST(CsvDecoration, WritesPeriodsAsTheDayTheyBegin) {
  const std::string text = written({{}, CsvTimeFormat::kNormalized, {}, "en"});
  EXPECT_NE(text.find(",A,BY,2014-04-01,12.30,"), std::string::npos) << text;
  EXPECT_NE(text.find(",A,KG,2014-07-01,NaN,"), std::string::npos) << text;
  EXPECT_NE(text.find(",A,XX,2014-01-02T03:04:05,"), std::string::npos) << text;
}

TEST(CsvDecoration, WritesKeysOfWholeObservations) {
  const std::string text = written({{}, {}, CsvKeys::kBoth, "en"});
  EXPECT_EQ(text.substr(0, 51), "STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY");
  EXPECT_NE(text.find("dataflow,T:FLOW(1.0),A,A.BY,A.BY.2014-Q2,A,BY,2014-Q2,12.30"), std::string::npos)
      << text;
  EXPECT_NE(text.find("dataflow,T:FLOW(1.0),A,A.~,,A,~,,,A"), std::string::npos) << text;
  EXPECT_NE(written({{}, {}, CsvKeys::kObs, "en"}).find("ACTION,OBS_KEY,FREQ"), std::string::npos);
  EXPECT_NE(written({{}, {}, CsvKeys::kSeries, "en"}).find("ACTION,SERIES_KEY,FREQ"), std::string::npos);
}

TEST(CsvDecoration, IsReadAsTheFormWithIds) {
  const std::string plain = picture(*read_named(kPlain)->reader);
  for (const CsvLabels labels : {CsvLabels::kId, CsvLabels::kName, CsvLabels::kBoth}) {
    for (const CsvKeys keys : {CsvKeys::kNone, CsvKeys::kObs, CsvKeys::kSeries, CsvKeys::kBoth}) {
      const std::string text = written({labels, {}, keys, "en"});
      const auto reading = read_named(text);
      EXPECT_EQ(picture(*reading->reader), plain) << text;
      EXPECT_EQ(findings(reading->report), "");
    }
  }
}

TEST(CsvDecoration, LeavesTheHeadingOfTheMeasureIn10) {
  const std::string text = written({CsvLabels::kBoth, {}, {}, "en"}, "sdmx-csv-1.0");
  EXPECT_EQ(text.substr(0, text.find("\r\n")),
            "DATAFLOW,FREQ: Frequency,\"AREA: Area, of \"\"all\"\"\",TIME_PERIOD: Time,OBS_VALUE,TAGS: "
            "Tags,NOTE: NOTE,"
            "REPORTING_YEAR_START_DAY: REPORTING_YEAR_START_DAY");
  EXPECT_NE(text.find("\r\n\"T:FLOW(1.0): Flow, named\",A: Annual,"), std::string::npos) << text;
}

TEST(CsvParameters, AreThoseOfTheVersion) {
  CsvOptions options;
  EXPECT_TRUE(set_csv_parameter(options, "2.0", "labels", "both"));
  EXPECT_TRUE(set_csv_parameter(options, "2.1", "key", "series"));
  EXPECT_TRUE(set_csv_parameter(options, "1.0", "timeFormat", "Normalized"));
  EXPECT_EQ(options.labels, CsvLabels::kBoth);
  EXPECT_EQ(options.keys, CsvKeys::kSeries);
  EXPECT_EQ(options.time_format, CsvTimeFormat::kNormalized);
  EXPECT_FALSE(set_csv_parameter(options, "1.0", "labels", "name"));
  EXPECT_FALSE(set_csv_parameter(options, "1.0", "keys", "obs"));
  EXPECT_FALSE(set_csv_parameter(options, "2.0", "labels", "all"));
  EXPECT_FALSE(is_csv_parameter("version"));
}

}  // namespace
}  // namespace sdmx::csv_test
