// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/key_filter.hpp"

#include <gtest/gtest.h>

#include <array>

#include "sdmx/query/condition.hpp"
#include "unit/sdmx/query/describe.hpp"
#include "unit/sdmx/query/small_world.hpp"

namespace sdmx {
namespace {

/// The filter of a data query on AREA.SEX, TIME_PERIOD, given the tail of its URL.
std::variant<KeyFilter, QueryProblem> make(const std::string& tail) {
  Report report;
  const auto schema = Schema::resolve(ref(ArtefactClass::kDataflow, "DF"),
                                      std::make_shared<const Structures>(small_world()), report);
  const auto parsed = parse_query(RestVersion::kV2, "/data/dataflow/REG/DF/1.0" + tail);
  return KeyFilter::make(std::get<DataQuery>(std::get<ParsedQuery>(parsed).query), *schema);
}
KeyFilter filter(const std::string& tail) { return std::get<KeyFilter>(make(tail)); }
std::string problem(const std::string& tail) { return describe(std::get<QueryProblem>(make(tail))); }

bool admits(const KeyFilter& filter, std::string_view area, std::string_view sex) {
  return filter.admits_key(std::array{area, sex});
}

TEST(KeyFilter, AdmitsEverythingWhenNothingIsAsked) {
  const KeyFilter all = filter("");
  EXPECT_EQ(all.dimension_count(), 2u);
  EXPECT_TRUE(admits(all, "BY", "F"));
  EXPECT_TRUE(all.admits_code(0, "BY"));
  EXPECT_FALSE(all.restricts_periods());
  EXPECT_TRUE(all.admits_period("no period"));
  EXPECT_EQ(all.listed_codes(0), std::nullopt);
}

TEST(KeyFilter, TakesWildcardsAndShortKeys) {
  EXPECT_TRUE(admits(filter("/BY"), "BY", "M"));
  EXPECT_FALSE(admits(filter("/BY"), "KG", "M"));
  EXPECT_TRUE(admits(filter("/*.F"), "KG", "F"));
  EXPECT_FALSE(admits(filter("/*.F"), "KG", "M"));
  EXPECT_TRUE(admits(filter("/BY+KG.F"), "KG", "F"));
}

TEST(KeyFilter, TakesSeveralKeysAsAlternatives) {
  const KeyFilter two = filter("/BY.F,KG.M");
  EXPECT_TRUE(admits(two, "BY", "F"));
  EXPECT_TRUE(admits(two, "KG", "M"));
  EXPECT_FALSE(admits(two, "BY", "M"));
  EXPECT_TRUE(two.admits_code(1, "M"));
  EXPECT_FALSE(two.admits_code(0, "WORLD"));
  EXPECT_EQ(two.listed_codes(0), (std::set<std::string, std::less<>>{"BY", "KG"}));
}

TEST(KeyFilter, AppliesFiltersBesideTheKey) {
  const KeyFilter both = filter("/BY+KG?c[AREA]=KG,MINSK&c[SEX]=ne:M");
  EXPECT_TRUE(admits(both, "KG", "F"));
  EXPECT_FALSE(admits(both, "BY", "F"));
  EXPECT_FALSE(admits(both, "KG", "M"));
  EXPECT_FALSE(both.admits_code(1, "M"));
  EXPECT_EQ(both.listed_codes(0), (std::set<std::string, std::less<>>{"KG"}));
  EXPECT_EQ(both.listed_codes(1), std::nullopt);
}

TEST(KeyFilter, KnowsTheOperatorsOnText) {
  EXPECT_TRUE(filter("?c[AREA]=sw:MI").admits_code(0, "MINSK"));
  EXPECT_FALSE(filter("?c[AREA]=sw:IN").admits_code(0, "MINSK"));
  EXPECT_TRUE(filter("?c[AREA]=ew:SK").admits_code(0, "MINSK"));
  EXPECT_TRUE(filter("?c[AREA]=co:INS").admits_code(0, "MINSK"));
  EXPECT_FALSE(filter("?c[AREA]=nc:INS").admits_code(0, "MINSK"));
  EXPECT_TRUE(filter("?c[AREA]=gt:9").admits_code(0, "10"));
  EXPECT_TRUE(filter("?c[AREA]=sw:A+ne:AB,BY").admits_code(0, "AC"));
  EXPECT_FALSE(filter("?c[AREA]=sw:A+ne:AB,BY").admits_code(0, "AB"));
}

TEST(KeyFilter, FindsNothingForUnknownCodes) {
  EXPECT_FALSE(admits(filter("/XX"), "BY", "F"));
  EXPECT_FALSE(admits(filter("?c[AREA]=XX"), "BY", "F"));
}

TEST(KeyFilter, AdmitsDimensionsThatAreNotStated) { EXPECT_TRUE(admits(filter("/BY.F?c[SEX]=F"), "BY", "")); }

TEST(KeyFilter, ComparesPeriodsByTheirMoments) {
  const KeyFilter range = filter("?startPeriod=2019&endPeriod=2020-06");
  EXPECT_TRUE(range.restricts_periods());
  EXPECT_FALSE(range.admits_period("2018"));
  EXPECT_TRUE(range.admits_period("2019"));
  EXPECT_TRUE(range.admits_period("2020-Q2"));
  EXPECT_FALSE(range.admits_period("2020-Q3"));
  EXPECT_FALSE(range.admits_period("2020"));
  EXPECT_FALSE(range.admits_period("no period"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=ge:2020-01-01T00:00:00").admits_period("2020"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=le:2020-12-31T23:59:59").admits_period("2020"));
  EXPECT_FALSE(filter("?c[TIME_PERIOD]=gt:2019").admits_period("2019-Q4"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=gt:2019").admits_period("2020"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=lt:2019").admits_period("2018"));
  EXPECT_FALSE(filter("?c[TIME_PERIOD]=lt:2019").admits_period("2019-01"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=2019").admits_period("2019-03"));
  EXPECT_FALSE(filter("?c[TIME_PERIOD]=ne:2019").admits_period("2019-03"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=ne:2019").admits_period("2020"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=ge:2019+le:2020,2023").admits_period("2023"));
  EXPECT_FALSE(filter("?c[TIME_PERIOD]=ge:2019+le:2020,2023").admits_period("2022"));
  EXPECT_TRUE(filter("?c[TIME_PERIOD]=ew:Q1").admits_period("2019-Q1"));
}

TEST(KeyFilter, LeavesFiltersOnValuesToTheStore) {
  const KeyFilter values = filter("?c[OBS_VALUE]=ge:10&c[UNIT]=PERSONS&c[SEX]=F");
  ASSERT_EQ(values.filters_on_values().size(), 2u);
  EXPECT_EQ(values.filters_on_values()[0].component, "OBS_VALUE");
  const auto fits = [&](size_t i, std::vector<std::string_view> cell) {
    return cell_fits(values.filters_on_values()[i], cell);
  };
  EXPECT_TRUE(fits(0, {"10.0"}));
  EXPECT_FALSE(fits(0, {"9"}));
  EXPECT_TRUE(fits(1, {"TONS", "PERSONS"}));
  EXPECT_FALSE(fits(1, {}));
}

TEST(CellFits, WantsAllValuesOfAnArrayToDifferForNe) {
  const ComponentFilter filter{"A", {{{Operator::kNe, "X"}}}};
  EXPECT_FALSE(cell_fits(filter, std::array<std::string_view, 2>{"X", "Y"}));
  EXPECT_TRUE(cell_fits(filter, std::array<std::string_view, 2>{"Z", "Y"}));
}

TEST(KeyFilter, TellsWhatDoesNotFitTheStructure) {
  EXPECT_EQ(problem("/BY.F.X"), "400 query-key-too-long [3; 2] @0");
  EXPECT_EQ(problem("?c[COLOUR]=RED"), "400 query-unknown-component [COLOUR; REG:MIG(1.0)] @0");
  EXPECT_EQ(problem("?c[TIME_PERIOD]=ge:soon"),
            "400 query-bad-value [TIME_PERIOD; soon; 2026, 2026-Q1, 2026-01, 2026-01-31] @0");
}

}  // namespace
}  // namespace sdmx
