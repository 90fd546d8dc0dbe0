// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/as_found.hpp"

#include <gtest/gtest.h>

#include "sdmx/data/arranged.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace sdmx {
namespace {

using test::SmallData;

SmallData series_in_order() {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({{"SOURCE", "census"}});
  data.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "12.30"}, {"OBS_STATUS", "P"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "65"}, {"OBS_STATUS", "A"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "A"}});
  return data;
}

std::string as_found(const SmallData& data, std::string dimension = "") {
  Report report;
  MemoryReader reader = data.reader();
  const auto kept = arranged(reader, {std::move(dimension), Sorting::kAsFound}, report);
  return listing(*kept);
}

/// What comes of data that cannot be handed on in their order, when they are read again.
std::string after_restart(const SmallData& data, std::string dimension = "") {
  Report report;
  MemoryReader reader = data.reader();
  const auto kept = arranged(reader, {std::move(dimension), Sorting::kAsFound}, report);
  EXPECT_THROW(listing(*kept), OutOfOrder);
  kept->restart();
  return listing(*kept);
}

std::string sorted(const SmallData& data, std::string dimension = "") {
  Report report;
  MemoryReader reader = data.reader();
  return listing(*arranged(reader, {std::move(dimension)}, report));
}

TEST(AsFound, HandsOnSeriesAsTheyCome) {
  const SmallData data = series_in_order();
  MemoryReader reader = data.reader();
  EXPECT_EQ(as_found(data), listing(reader));
}

TEST(AsFound, LiftsAttributesOfASeriesWithinIt) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "2"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"DECIMALS", "0"}});
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "3"}, {"DECIMALS", "1"}});
  EXPECT_EQ(as_found(data),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=BY SEX=M DECIMALS=0\n"
            "Append obs TIME_PERIOD=2019 OBS_VALUE=2\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=1\n"
            "Append series FREQ=A REF_AREA=BY SEX=F DECIMALS=1\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=3\n");
}

TEST(AsFound, MakesSeriesOfFlatRowsThatLieTogether) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({});
  data.row({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.row({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"TIME_PERIOD", "2019"}, {"OBS_VALUE", "2"}});
  data.row({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"TIME_PERIOD", "2018"}, {"OBS_VALUE", "3"}});
  EXPECT_EQ(as_found(data),
            "dataset T:DF(1.0)\n"
            "Append series FREQ=A REF_AREA=KG SEX=M\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=1\n"
            "Append obs TIME_PERIOD=2019 OBS_VALUE=2\n"
            "Append series FREQ=A REF_AREA=BY SEX=M\n"
            "Append obs TIME_PERIOD=2018 OBS_VALUE=3\n");
}

TEST(AsFound, SortsAfterARestartWhatIsInterrupted) {
  SmallData data = series_in_order();
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2017"}, {"OBS_VALUE", "1"}});
  EXPECT_EQ(after_restart(data), sorted(data));
}

TEST(AsFound, SortsAfterARestartWhereAGroupComesBehindSeries) {
  SmallData data = series_in_order();
  data.group({{"REF_AREA", "KG"}, {"TITLE", "Kyrgyzstan"}});
  EXPECT_EQ(after_restart(data), sorted(data));
}

TEST(AsFound, SortsAfterARestartWhereEachRowIsOfAnotherSeriesThanTheLast) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({});
  for (int year = 1000; year < 6000; ++year) {
    const std::string period = std::to_string(year);
    for (const char* area : {"BY", "KG"}) {
      data.row({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "M"}, {"TIME_PERIOD", period.c_str()}});
    }
  }
  EXPECT_EQ(after_restart(data), sorted(data));
}

TEST(AsFound, HandsOnFlatRowsInAnyOrder) {
  SmallData data;
  data.action(Action::kAppend, ActionSemantics::kV21);
  data.part({});
  data.row({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.row({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"TIME_PERIOD", "2018"}, {"OBS_VALUE", "2"}});
  data.row({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"TIME_PERIOD", "2017"}, {"OBS_VALUE", "3"}});
  MemoryReader reader = data.reader();
  EXPECT_EQ(as_found(data, "AllDimensions"), listing(reader));
}

}  // namespace
}  // namespace sdmx
