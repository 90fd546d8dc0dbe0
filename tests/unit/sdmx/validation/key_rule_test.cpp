// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::findings_of;
using test::Found;
using test::found;
using test::SmallData;

TEST(KeyRule, NamesTheMissingDimensionsOfASeries) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"DECIMALS", "0"}});
  EXPECT_EQ(findings_of(data),
            (Found{found("incomplete-key", {"REF_AREA, SEX"}, {1, "A..", "REF_AREA"}),
                   found("bad-attribute-level", {"FREQ, REF_AREA, SEX", "FREQ"}, {1, "A..", "DECIMALS"})}));
}

TEST(KeyRule, SaysOnceForASeriesWhatAllItsRowsLack) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}}).cut();
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{found("incomplete-key", {"SEX"}, {1, "A.BY.", "SEX"})});
}

TEST(KeyRule, ReportsARowWithoutItsPeriod) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"OBS_VALUE", "2"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "?missing"}, {"OBS_VALUE", "2"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            (Found{found("incomplete-key", {"TIME_PERIOD"}, {3, "A.BY.M", "TIME_PERIOD"}),
                   found("incomplete-key", {"TIME_PERIOD"}, {4, "A.BY.M.#N/A", "TIME_PERIOD"})}));
}

TEST(KeyRule, AllowsPartialKeysUnderDelete) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}});
  data.part({}).row({{"REF_AREA", "BY"}, {"OBS_VALUE", "?delete"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(KeyRule, AllowsASwitchedOffDimensionWhereNoMeasureIsStated) {
  SmallData data;
  data.action(Action::kMerge, ActionSemantics::kV31);
  data.part({{"FREQ", "?off"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"NOTE", "by area and sex"}});
  data.part({});
  data.row({{"FREQ", "?off"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"TIME_PERIOD", "?off"}, {"NOTE", "x"}});
  EXPECT_EQ(findings_of(data), Found{});
  data.row({{"FREQ", "?off"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  EXPECT_EQ(findings_of(data), Found{found("incomplete-key", {"FREQ"}, {4, "~.BY.F.2018", "FREQ"})});
}

TEST(KeyRule, KnowsDeclaredGroups) {
  SmallData data;
  data.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  data.group({{"REF_AREA", "KG"}, {"TITLE", "Kyrgyzstan"}}, "");
  data.group({{"REF_AREA", "UZ"}, {"TITLE", "Uzbekistan"}}, "Siblings");
  data.group({{"TITLE", "nowhere"}});
  data.group({{"REF_AREA", "UZ"}, {"SEX", "M"}, {"TITLE", "Uzbekistan"}});
  EXPECT_EQ(findings_of(data), (Found{found("unknown-group", {"T:DSD(1.0)"}, {3, ".UZ.", "", "Siblings"}),
                                      found("incomplete-key", {"REF_AREA"}, {4, "..", "REF_AREA"}),
                                      found("unknown-component", {"T:DSD(1.0)"}, {5, ".UZ.M", "SEX"}),
                                      found("bad-attribute-level", {"REF_AREA", ""}, {4, "", "TITLE"})}));
}

TEST(KeyRule, WantsAValueUnderMerge) {
  SmallData data;
  data.action(Action::kMerge, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}}).row({{"TIME_PERIOD", "2019"}});
  const Found findings = findings_of(data);
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings[0], found("action-not-possible", {"Merge"}, {3, "A.BY.M.2019", "", "Merge"}));
}

TEST(KeyRule, RefusesADimensionAtObservationThatDoesNotExist) {
  SmallData data;
  data.dataset().observation_dimension = "TIME";
  data.part({{"SOURCE", "census"}});
  EXPECT_EQ(findings_of(data), Found{found("unknown-component", {"T:DSD(1.0)"}, {0, "", "TIME"})});
}

TEST(AttachmentRule, RefusesAnAttributeAboveItsLevelOncePerLevel) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"OBS_STATUS", "A"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"OBS_STATUS", "A"}});
  data.part({{"DECIMALS", "0"}});
  EXPECT_EQ(findings_of(data),
            (Found{found("bad-attribute-level", {"FREQ, REF_AREA, SEX, TIME_PERIOD", "FREQ, REF_AREA, SEX"},
                         {1, "A.BY.M", "OBS_STATUS", "", 2}),
                   found("bad-attribute-level", {"FREQ, REF_AREA, SEX", ""}, {3, "", "DECIMALS"})}));
}

TEST(AttachmentRule, AllowsRepeatsOnFinerParts) {
  SmallData data;
  data.dataset().observation_dimension = "";
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"},
            {"OBS_VALUE", "1"},
            {"OBS_STATUS", "A"},
            {"DECIMALS", "0"},
            {"SOURCE", "s"},
            {"TITLE", "t"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(PeriodRule, HoldsPeriodsToTheFrequencyOfTheirSeries) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2018-Q1"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018-Q1"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.series({{"FREQ", "Q"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018-Q1"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            Found{found("frequency-mismatch", {"A"}, {3, "A.BY.M.2018-Q1", "TIME_PERIOD", "2018-Q1", 2})});
}

}  // namespace
}  // namespace sdmx
