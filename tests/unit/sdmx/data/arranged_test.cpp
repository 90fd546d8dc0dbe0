// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/arranged.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/data/small_data.hpp"

namespace sdmx {
namespace {

using test::SmallData;

/// The same in pieces of at most so many rows or statements, in temporary files.
void expect_same_in_pieces(const SmallData& data, const Arrangement& arrangement, const std::string& expected,
                           const Report& expected_report) {
  for (const size_t size : {1, 2, 5}) {
    Report report;
    MemoryReader reader = data.reader();
    Arrangement in_pieces = arrangement;
    in_pieces.limits = {size, 4 * size, 100};
    const auto sorted = arranged(reader, in_pieces, report);
    EXPECT_EQ(listing(*sorted), expected) << "in pieces of " << size;
    sorted->restart();
    EXPECT_EQ(listing(*sorted), expected) << "a second start in pieces of " << size;
    EXPECT_EQ(report.findings(), expected_report.findings()) << "in pieces of " << size;
  }
}

std::string arrange(const SmallData& data, std::string dimension = "", Report* report = nullptr) {
  Report own;
  if (report == nullptr) report = &own;
  MemoryReader reader = data.reader();
  const Arrangement arrangement{std::move(dimension)};
  const auto sorted = arranged(reader, arrangement, *report);
  const std::string first = listing(*sorted);
  sorted->restart();
  EXPECT_EQ(listing(*sorted), first) << "a second start gives something else";
  expect_same_in_pieces(data, arrangement, first, *report);
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

TEST(Arranged, PassesIncompleteKeysAndUnknownDimensionsThrough) {
  SmallData data;
  data.components->operator[](data.components->add("AGE")).stated_role = Role::kDimension;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}}).row({{"TIME_PERIOD", "2019"}, {"DECIMALS", "0"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "AM"}, {"SEX", "M"}, {"AGE", "Y5"}})
      .row({{"TIME_PERIOD", "2019"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}}).row({{"TIME_PERIOD", "2019"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2019\n"
            "Replace series FREQ=A REF_AREA=BY\n"
            "Replace obs TIME_PERIOD=2019 DECIMALS=0\n"
            "Replace series FREQ=A REF_AREA=AM SEX=M AGE=Y5\n"
            "Replace obs TIME_PERIOD=2019\n");
}

TEST(Arranged, LeavesUnknownAttributesWithTheirRows) {
  SmallData data;
  data.part({{"FREQ", "A"}});
  data.row({{"REF_AREA", "BY"}, {"SEX", "M"}, {"TIME_PERIOD", "2019"}, {"NOTE2", "x"}});
  data.row({{"REF_AREA", "BY"}, {"SEX", "F"}, {"TIME_PERIOD", "2019"}, {"NOTE2", "y"}});
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2019 NOTE2=y\n"
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

/// Statements of all levels, in an order that is none: groups and the dataset between series, values that
/// contradict each other, the same observation several times, long texts, several actions and datasets.
SmallData in_disorder(size_t rows, ActionSemantics semantics) {
  SmallData data;
  uint64_t state = 1;
  const auto any_of = [&state](size_t count) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<size_t>(state >> 33) % count;
  };
  constexpr const char* kAreas[] = {"KG", "BY", "TJ", "AM", "AZ"};
  constexpr const char* kSexes[] = {"M", "F", "_T"};
  constexpr const char* kPeriods[] = {"2020", "2019-Q1", "2018", "2019", "2018-Q3", "2021-05", "x"};
  constexpr const char* kStatus[] = {"A", "P", "?missing", "?empty"};
  constexpr const char* kSources[] = {"census", "register"};
  constexpr Action kActions[] = {Action::kMerge, Action::kDelete, Action::kReplace};
  for (size_t i = 0; i < rows; ++i) {
    if (i % (rows / 6) == 0) data.action(kActions[i / (rows / 6) % 3], semantics);
    if (i == rows / 2) data.next_dataset();
    if (any_of(10) == 0) data.next_batch();
    const char* area = kAreas[any_of(5)];
    const char* sex = kSexes[any_of(3)];
    if (any_of(40) == 0) data.part({{"SOURCE", kSources[any_of(2)]}});
    if (any_of(20) == 0) data.group({{"REF_AREA", area}, {"TITLE", any_of(9) == 0 ? "other" : area}});
    if (any_of(30) == 0) data.part({{"REF_AREA", area}, {"SEX", sex}, {"NOTE", "by sex"}});
    if (any_of(30) == 0) data.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", sex}});
    if (any_of(40) == 0) data.series({{"FREQ", "A"}, {"REF_AREA", area}}).row({{"OBS_VALUE", "1"}});
    if (any_of(2) == 0) {
      data.part({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", sex}});
    } else {
      data.series(
          {{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", sex}, {"DECIMALS", any_of(50) == 0 ? "1" : "0"}});
    }
    for (size_t left = 1 + any_of(4); left > 0; --left) {
      const std::string value = std::to_string(i) + ".50";
      data.row({{"TIME_PERIOD", kPeriods[any_of(7)]},
                {"OBS_VALUE", value.c_str()},
                {"OBS_STATUS", kStatus[any_of(4)]}});
      if (any_of(5) != 0) continue;
      BatchBuilder builder(data.batch());
      builder.set(data.components->add("NOTE"), builder.keep_local({{{0, "en", "a long text"}}, Position{}}));
    }
    if (any_of(10) == 0) data.cut().row({{"TIME_PERIOD", "2022"}, {"CONTACT", "a, b"}});
  }
  return data;
}

TEST(Arranged, SortsWhatIsLargerThanMemoryAsIfItWereNot) {
  const SmallData data = in_disorder(600, ActionSemantics::kV31);
  for (const char* dimension : {"", "SEX", "AllDimensions"}) {
    const std::string sorted = arrange(data, dimension);
    EXPECT_GT(sorted.size(), 50'000u) << dimension;
  }
}

TEST(Arranged, TakesRowsWithIncompleteKeysOutOfFlatDataOnly) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({{"FREQ", "A"}});
  for (const char* area : {"KG", "BY", "AM"}) {
    data.row({{"REF_AREA", area}, {"SEX", "M"}, {"TIME_PERIOD", "2018"}});
    data.row({{"REF_AREA", area}, {"TIME_PERIOD", "2018"}}).cut();
  }
  EXPECT_EQ(arrange(data),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=AM SEX=M\n"
            "Append obs TIME_PERIOD=2018\n"
            "Append series FREQ=A REF_AREA=BY SEX=M\n"
            "Append obs TIME_PERIOD=2018\n"
            "Append series FREQ=A REF_AREA=KG SEX=M\n"
            "Append obs TIME_PERIOD=2018\n"
            "Append part FREQ=A\n"
            "Append obs REF_AREA=KG TIME_PERIOD=2018\n"
            "Append obs REF_AREA=BY TIME_PERIOD=2018\n"
            "Append obs REF_AREA=AM TIME_PERIOD=2018\n");
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
