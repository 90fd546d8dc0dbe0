// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/arranged.hpp"

#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"
#include "sdmx/data/run.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace sdmx {
namespace {

using test::SmallData;

std::string arrange(const SmallData& data, std::string dimension = "", Report* report = nullptr) {
  Report own;
  MemoryReader reader = data.reader();
  const auto sorted = arranged(reader, {std::move(dimension)}, report == nullptr ? own : *report);
  const std::string first = listing(*sorted);
  sorted->restart();
  EXPECT_EQ(listing(*sorted), first) << "a second start gives something else";
  return first;
}

SmallData as_series(Action action = Action::kAppend) {
  SmallData data;
  data.action(action, ActionSemantics::kV21);
  data.part({{"SOURCE", "census"}});
  data.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "65"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "12.30"}, {"OBS_STATUS", "P"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "A"}});
  return data;
}

// As a table has it: everything in each row, in another order.
SmallData as_lines(Action action = Action::kAppend) {
  SmallData data;
  data.action(action, ActionSemantics::kV21);
  data.dataset().observation_dimension = "";
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2019"},
            {"OBS_VALUE", "12.30"},
            {"OBS_STATUS", "P"},
            {"DECIMALS", "0"},
            {"SOURCE", "census"}});
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  data.row({{"TIME_PERIOD", "2018"},
            {"OBS_VALUE", "NaN"},
            {"OBS_STATUS", "A"},
            {"DECIMALS", "0"},
            {"TITLE", "Belarus"}});
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "65"}, {"OBS_STATUS", "A"}, {"SOURCE", "census"}});
  return data;
}

TEST(Arranged, LiftsSortsAndRegroupsLinesToSeries) {
  const std::string expected =
      "dataset T:DF(1.0)\n"
      "Append part SOURCE=census\n"
      "Append group:AREA REF_AREA=BY TITLE=Belarus\n"
      "Append series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
      "Append obs TIME_PERIOD=2018 OBS_VALUE=NaN OBS_STATUS=A\n"
      "Append series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
      "Append obs TIME_PERIOD=2018 OBS_VALUE=65 OBS_STATUS=A\n"
      "Append obs TIME_PERIOD=2019 OBS_VALUE=12.30 OBS_STATUS=P\n";
  EXPECT_EQ(arrange(as_lines()), expected);
  EXPECT_EQ(arrange(as_series()), expected);
}

TEST(Arranged, PutsEverythingBelowTheDatasetIntoFlatRows) {
  const std::string expected =
      "dataset T:DF(1.0)\n"
      "Append part SOURCE=census\n"
      "Append group:AREA REF_AREA=BY TITLE=Belarus\n"
      "Append part\n"
      "Append obs FREQ=A REF_AREA=BY SEX=F TIME_PERIOD=2018 OBS_VALUE=NaN OBS_STATUS=A DECIMALS=0\n"
      "Append obs FREQ=A REF_AREA=BY SEX=M TIME_PERIOD=2018 OBS_VALUE=65 OBS_STATUS=A DECIMALS=0\n"
      "Append obs FREQ=A REF_AREA=BY SEX=M TIME_PERIOD=2019 OBS_VALUE=12.30 OBS_STATUS=P DECIMALS=0\n";
  EXPECT_EQ(arrange(as_series(), "AllDimensions"), expected);
}

TEST(Arranged, RegroupsForAnotherDimensionAtObservation) {
  // DECIMALS is attached to SEX too, so that it belongs to the observations here.
  EXPECT_EQ(arrange(as_series(), "SEX"),
            "dataset T:DF(1.0)\n"
            "Append part SOURCE=census\n"
            "Append group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Append series FREQ=A REF_AREA=BY TIME_PERIOD=2018\n"
            "Append obs SEX=F OBS_VALUE=NaN OBS_STATUS=A DECIMALS=0\n"
            "Append obs SEX=M OBS_VALUE=65 OBS_STATUS=A DECIMALS=0\n"
            "Append series FREQ=A REF_AREA=BY TIME_PERIOD=2019\n"
            "Append obs SEX=M OBS_VALUE=12.30 OBS_STATUS=P DECIMALS=0\n");
}

TEST(Arranged, IsUnchangedWhenArrangedAgain) {
  MemoryReader reader = as_lines().reader();
  Report report;
  const auto flat = arranged(reader, {"AllDimensions"}, report);
  const auto series = arranged(*flat, {}, report);
  EXPECT_EQ(listing(*series), arrange(as_lines()));
}

TEST(Arranged, OrdersPeriodsByTime) {
  SmallData data;
  data.series({{"FREQ", "Q"}, {"REF_AREA", "KG"}, {"SEX", "_T"}});
  data.row({{"TIME_PERIOD", "2019-Q1"}}).row({{"TIME_PERIOD", "2018"}}).row({{"TIME_PERIOD", "2018-Q3"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=Q REF_AREA=KG SEX=_T\n"
            "Replace obs TIME_PERIOD=2018\n"
            "Replace obs TIME_PERIOD=2018-Q3\n"
            "Replace obs TIME_PERIOD=2019-Q1\n");
}

TEST(Arranged, MakesRegionsOfLiftedAttributesUnderReplace) {
  SmallData data;
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2019"}, {"DECIMALS", "0"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Replace part FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1\n");
}

TEST(Arranged, NeverDeletesAnObservationWhoseSeriesAttributeIsToGo) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"DECIMALS", "?delete"}});
  data.row({{"TIME_PERIOD", "2019"}});
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_STATUS", "?delete"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Delete part FREQ=A REF_AREA=BY SEX=M DECIMALS=<delete>\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete obs TIME_PERIOD=2019\n"
            "Delete obs TIME_PERIOD=2020 OBS_STATUS=<delete>\n");
}

TEST(Arranged, KeepsTheDeletionOfAWholeSeriesApartFromItsObservations) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.part({});
  data.part({{"REF_AREA", "KG"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}}).row({{"TIME_PERIOD", "2019"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Delete part\n"
            "Delete part REF_AREA=KG\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete obs TIME_PERIOD=2019\n");
}

TEST(Arranged, TakesACutSeriesForOne) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}}).row({{"TIME_PERIOD", "2018"}}).cut().cut();
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Delete series FREQ=A REF_AREA=BY SEX=M\n"
            "Delete obs TIME_PERIOD=2018\n");
}

TEST(Arranged, MovesNothingAcrossAChangeOfActionOrDataset) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31)
      .series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}});
  data.action(Action::kMerge, ActionSemantics::kV31)
      .series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}});
  data.next_batch().series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  data.next_dataset();
  data.next_dataset().series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Delete series FREQ=A REF_AREA=KG SEX=M\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge series FREQ=A REF_AREA=KG SEX=F\n"
            "dataset T:DF(1.0)\n"
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n");
}

TEST(Arranged, ReportsContradictingRepeatsOnceAndKeepsTheFirst) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"DECIMALS", "0"}}).row({{"TIME_PERIOD", "2019"}, {"DECIMALS", "1"}});
  Report report;
  EXPECT_EQ(arrange(data, "", &report),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Append obs TIME_PERIOD=2018\n"
            "Append obs TIME_PERIOD=2019\n");
  Finding expected = make_finding("contradicting-attribute", Position{3}, {"0"});
  expected.key = "A.BY.M";
  expected.component = "DECIMALS";
  expected.value = "1";
  EXPECT_EQ(report.findings(), std::vector<Finding>{expected});
}

TEST(Arranged, PassesIncompleteKeysAndUnknownComponentsThrough) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}}).row({{"TIME_PERIOD", "2019"}, {"DECIMALS", "0"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}})
      .row({{"TIME_PERIOD", "2019"}, {"NOTE2", "x"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}}).row({{"TIME_PERIOD", "2019"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2019\n"
            "Replace series FREQ=A REF_AREA=BY\n"
            "Replace obs TIME_PERIOD=2019 DECIMALS=0\n"
            "Replace series FREQ=A REF_AREA=BY SEX=M\n"
            "Replace obs TIME_PERIOD=2019 NOTE2=x\n");
}

TEST(Arranged, KeepsPartialKeysAndSeriesWithoutObservations) {
  SmallData data;
  data.action(Action::kMerge, ActionSemantics::kV31);
  data.part({{"REF_AREA", "KG"}, {"SEX", "M"}, {"NOTE", "by sex"}, {"TITLE", "Kyrgyzstan"}});
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"CONTACT", "a, b"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Merge group:AREA REF_AREA=KG TITLE=Kyrgyzstan\n"
            "Merge part REF_AREA=KG SEX=M NOTE=\"by sex\"\n"
            "Merge series FREQ=A REF_AREA=BY SEX=M CONTACT=[0::\"a\" 1::\"b\"]\n");
}

TEST(Arranged, LeavesDatasetsWithoutSchemaAlone) {
  SmallData data(nullptr);
  data.series({{"SEX", "M"}, {"REF_AREA", "BY"}}).row({{"B", "1"}, {"A", "?empty"}});
  EXPECT_EQ(arrange(data),
            "dataset\n"
            "Replace series REF_AREA=BY SEX=M\n"
            "Replace obs A=<empty> B=1\n");
}

TEST(Arranged, CutsLongSeriesIntoBatches) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  for (int i = 0; i < 40000; ++i) data.row({{"TIME_PERIOD", "2019"}});
  MemoryReader reader = data.reader();
  Report report;
  const auto sorted = arranged(reader, {}, report);
  std::string shape;
  while (const Batch* batch = sorted->next()) {
    shape += std::to_string(batch->rows) + (batch->regions[0].opens ? " opens" : "") +
             (batch->regions[0].closes ? " closes" : "") + '\n';
  }
  EXPECT_EQ(shape, "16384 opens\n16384\n7232 closes\n");
}

TEST(Arranged, CarriesLongTextsOfABatch) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}}).row({{"TIME_PERIOD", "2019"}});
  BatchBuilder builder(data.batch());
  builder.set(data.components->add("NOTE"), builder.keep_local({{{0, "", "a long text"}}, Position{}}));
  data.row({{"TIME_PERIOD", "2020"}});
  builder.set(data.components->add("NOTE"), builder.keep_local({{{0, "", "a long text"}}, Position{}}));
  Report report;
  EXPECT_EQ(arrange(data, "", &report),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=BY SEX=M NOTE=\"a long text\"\n"
            "Append obs TIME_PERIOD=2019\n"
            "Append obs TIME_PERIOD=2020\n");
  EXPECT_TRUE(report.acceptable());
}

TEST(Run, EndsTheJobPastItsLimit) {
  SmallData data;
  data.series({{"FREQ", "A"}}).row({{"TIME_PERIOD", "2019"}}).row({{"TIME_PERIOD", "2020"}});
  sdmx::Run run(RunLimits{1, 100, 100});
  try {
    run.add(data.batch(), data.batch().regions[0]);
    FAIL() << "two rows where one is the limit";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::kTooLarge);
    EXPECT_EQ(error.message(), (Message{"arrangement-too-large", {"1"}}));
  }
}

TEST(Listing, QuotesWhatCouldBeMistaken) {
  SmallData data(nullptr);
  data.part({{"A", "<empty>"}, {"B", "x C=1"}, {"C", "?missing"}, {"D", "?off"}, {"E", "say \"no\"\\"}});
  MemoryReader reader = data.reader();
  EXPECT_EQ(listing(reader),
            "dataset\n"
            "Replace part A=\"<empty>\" B=\"x C=1\" C=<missing> D=<off> E=\"say \\\"no\\\"\\\\\"\n");
}

}  // namespace
}  // namespace sdmx
