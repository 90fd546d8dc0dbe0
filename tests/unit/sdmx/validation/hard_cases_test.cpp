// SPDX-License-Identifier: Apache-2.0
/// The hard cases that the core's data must hold, each built by hand: all are right, and pass unchanged.
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::findings_of;
using test::Found;
using test::SmallData;
using Kind = AttributeRelationship::Kind;

constexpr test::Cells kKey = {{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}};

std::string listing_of(const SmallData& data) {
  MemoryReader reader = data.reader();
  return listing(reader);
}

TEST(HardCases, AttributesOfDatasetGroupSeriesAndPart) {
  SmallData data;
  data.part({{"SOURCE", "census"}}).group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  data.part({{"REF_AREA", "BY"}, {"SEX", "M"}, {"NOTE", "a partial key"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(HardCases, SeriesWithoutObservations) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(HardCases, SeriesLongerThanABatchUnderDelete) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31).series(kKey).row({{"TIME_PERIOD", "2018"}}).cut().cut();
  data.row({{"TIME_PERIOD", "2019"}});
  EXPECT_EQ(findings_of(data), Found{});
  EXPECT_EQ(listing_of(data),
            "dataset T:DF(1.0)\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete obs TIME_PERIOD=2018\n"
            "Delete obs TIME_PERIOD=2019\n");
}

TEST(HardCases, ActionsOfSeveralVersionsInOneDataset) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31).part({{"REF_AREA", "BY"}});
  data.action(Action::kMerge, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "2"}, {"OBS_STATUS", "P"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(HardCases, EveryStateOfACell) {
  SmallData data;
  data.part({{"FREQ", "?off"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"NOTE", "?empty"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "?missing"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "?missing"}});
  data.action(Action::kDelete, ActionSemantics::kV31)
      .series(kKey)
      .row({{"TIME_PERIOD", "2018"}, {"OBS_STATUS", "?delete"}});
  EXPECT_EQ(findings_of(data), Found{});
  EXPECT_EQ(listing_of(data),
            "dataset T:DF(1.0)\n"
            "Replace part FREQ=<off> REF_AREA=BY SEX=M NOTE=<empty>\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M DECIMALS=<missing>\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=NaN OBS_STATUS=<missing>\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete obs TIME_PERIOD=2018 OBS_STATUS=<delete>\n");
}

/// Several measures: a number, a coded one, an array; attributes of one measure, multilingual, XHTML.
std::shared_ptr<const Schema> rich_schema() {
  DataStructure dsd = test::small_dsd();
  const auto measure = [](std::string id, Representation representation) {
    Measure made;
    made.id = std::move(id);
    made.local_representation = std::move(representation);
    return made;
  };
  Representation several = test::coded("CL_STATUS");
  several.unbounded = true;
  dsd.measures.push_back(measure("JUDGEMENT", test::coded("CL_STATUS")));
  dsd.measures.push_back(measure("FLAGS", several));
  dsd.attributes.push_back(
      test::attribute("JUDGE", test::uncoded(TextType::kString), {Kind::kObservation, {}, "", {}}));
  dsd.attributes.back().measures = {"JUDGEMENT"};
  Facets multilingual;
  multilingual.is_multilingual = true;
  dsd.attributes.push_back(test::attribute("COMMENT", test::with_facets(TextType::kString, multilingual),
                                           {Kind::kObservation, {}, "", {}}));
  dsd.attributes.push_back(
      test::attribute("PAGE", test::uncoded(TextType::kXhtml), {Kind::kDataset, {}, "", {}}));
  return test::small_schema(dsd);
}

TEST(HardCases, SeveralMeasuresArraysLanguagesAndXhtml) {
  SmallData data(rich_schema());
  data.part({{"PAGE", "<p>Notes</p>"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"},
            {"OBS_VALUE", "12.30"},
            {"OBS_STATUS", "A"},
            {"JUDGEMENT", "P"},
            {"FLAGS", "A, P"},
            {"JUDGE", "X"}});
  const uint16_t comment = data.components->add("COMMENT");
  const Entry both{{{0, "en", "a break"}, {0, "ru", "разрыв"}}, Position{}};
  BatchBuilder(data.batch()).set(comment, (*data.components)[comment].values.code(both));
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1.161146165E9"}, {"OBS_STATUS", "A"}, {"FLAGS", "A"}});
  BatchBuilder builder(data.batch());
  builder.set(comment, builder.keep_local({{{0, "en", "a long text of this batch"}}, Position{}}));
  EXPECT_EQ(findings_of(data), Found{});
  EXPECT_EQ(listing_of(data),
            "dataset T:DF(1.0)\n"
            "Replace part PAGE=\"<p>Notes</p>\"\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=12.30 JUDGEMENT=P FLAGS=[0::\"A\" 1::\"P\"] OBS_STATUS=A "
            "JUDGE=X "
            "COMMENT=[0:en:\"a break\" 0:ru:\"разрыв\"]\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=1.161146165E9 FLAGS=A OBS_STATUS=A "
            "COMMENT=[0:en:\"a long text of this batch\"]\n");
}

TEST(HardCases, DatasetsOfSeveralStructuresInOneMessage) {
  SmallData one;
  one.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  one.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  SmallData other(rich_schema());
  other.dataset().number = 1;
  other.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  other.row(
      {{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "P"}, {"JUDGEMENT", "A"}, {"JUDGE", "X"}});
  MemoryReader reader({}, one.components, {one.batch(), other.batch()});
  Report report;
  const auto checked = validating(reader, {}, report);
  EXPECT_EQ(listing(*checked),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1 OBS_STATUS=A\n"
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1 JUDGEMENT=A OBS_STATUS=P JUDGE=X\n");
  EXPECT_EQ(report.findings(), Found{});
}

TEST(HardCases, EmptyBatchesAreNotTheEnd) {
  SmallData data;
  data.next_batch().next_batch();
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.next_batch();
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(HardCases, CsvRepeatsEverythingOnEachLine) {
  SmallData data;
  data.dataset().observation_dimension = "";
  for (const char* period : {"2018", "2019"}) {
    data.part(kKey).row({{"TIME_PERIOD", period},
                         {"OBS_VALUE", "1"},
                         {"OBS_STATUS", "A"},
                         {"DECIMALS", "0"},
                         {"SOURCE", "s"},
                         {"TITLE", "t"}});
  }
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(HardCases, MetadataAttributesOfAnMsdHaveDottedIds) {
  DataStructure dsd = test::small_dsd();
  dsd.attributes.push_back(
      test::attribute("CONTACT.NAME", test::uncoded(TextType::kString), {Kind::kDataset, {}, "", {}}));
  SmallData data(test::small_schema(dsd));
  data.part({{"CONTACT.NAME", "Office"}});
  EXPECT_EQ(findings_of(data), Found{});
}

}  // namespace
}  // namespace sdmx
