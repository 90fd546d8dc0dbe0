// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/key_table.hpp"
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::findings_of;
using test::Found;
using test::found;
using test::SmallData;

void add_series(SmallData& data, const char* area, const char* period) {
  data.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", period}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
}

void add_line(SmallData& data, const char* area, const char* period) {
  data.part({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", period}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}, {"DECIMALS", "0"}});
}

TEST(DuplicateRule, ReportsASeriesGivenTwiceWithBothPlaces) {
  SmallData data;
  add_series(data, "BY", "2018");
  add_series(data, "KG", "2018");
  add_series(data, "BY", "2019");
  EXPECT_EQ(findings_of(data), Found{found("duplicate-series", {"1:0"}, {5, "A.BY.M"})});
}

TEST(DuplicateRule, AllowsASeriesThatOnlyDocuments) {
  SmallData data;
  add_series(data, "BY", "2018");
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"CONTACT", "a, b"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(DuplicateRule, AllowsTheSameKeyInSeveralParts) {
  SmallData data;
  add_line(data, "BY", "2018");
  add_line(data, "KG", "2018");
  add_line(data, "BY", "2019");
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(DuplicateRule, ReportsAnObservationTwiceInASeries) {
  SmallData data;
  add_series(data, "BY", "2018");
  data.cut().row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "2"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{found("duplicate-observation", {"2:0"}, {3, "A.BY.M.2018"})});
}

TEST(DuplicateRule, ReportsAnObservationTwiceAmongLines) {
  SmallData data;
  add_line(data, "BY", "2018");
  add_line(data, "KG", "2018");
  data.next_batch();
  add_line(data, "BY", "2018");
  EXPECT_EQ(findings_of(data), Found{found("duplicate-observation", {"2:0"}, {6, "A.BY.M.2018"})});
}

TEST(DuplicateRule, ComparesNothingAcrossActionsAndDatasets) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  add_line(data, "BY", "2018");
  add_line(data, "BY", "2018");
  data.action(Action::kAppend, ActionSemantics::kV30);
  add_line(data, "BY", "2018");
  data.action(Action::kReplace, ActionSemantics::kV30);
  add_line(data, "BY", "2018");
  data.next_dataset();
  add_line(data, "BY", "2018");
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(DuplicateRule, FindsDuplicatesPastItsMemoryByTheirPlaces) {
  SmallData data;
  for (const char* period : {"2010", "2011", "2012", "2013", "2010"}) add_line(data, "BY", period);
  ValidationOptions options;
  options.keys_in_memory = 2;
  EXPECT_EQ(findings_of(data, options), Found{found("duplicate-observation", {"2:0"}, {10})});
}

TEST(KeyTable, RemembersTheFirstPlace) {
  KeyTable table(10);
  const Code codes[] = {1, 2, 3};
  EXPECT_EQ(table.insert(hash_key({1}, codes), Position{7}), std::nullopt);
  EXPECT_EQ(table.insert(hash_key({1}, codes), Position{8}), Position{7});
  EXPECT_EQ(table.insert(hash_key({2}, codes), Position{9}), std::nullopt);
  EXPECT_FALSE(table.has_spilled());
}

TEST(KeyTable, FindsEveryRepeatThroughItsFiles) {
  KeyTable table(1000);
  size_t known = 0;
  for (uint64_t round = 0; round < 2; ++round) {
    for (uint64_t i = 0; i < 10000; ++i)
      known += table.insert(hash_key({i}, {}), Position{round * 10000 + i}) ? 1 : 0;
  }
  size_t late = 0;
  table.for_each_late_repeat([&](Position first, Position later) {
    ++late;
    EXPECT_EQ(later.value, first.value + 10000);
  });
  EXPECT_TRUE(table.has_spilled());
  EXPECT_EQ(known + late, 10000u);
}

}  // namespace
}  // namespace sdmx
