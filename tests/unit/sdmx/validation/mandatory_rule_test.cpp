// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::findings_of;
using test::Found;
using test::found;
using test::SmallData;
using test::warning;

const char* const kSeriesDimensions = "FREQ, REF_AREA, SEX";
const char* const kAllOfThem = "FREQ, REF_AREA, SEX, TIME_PERIOD";

TEST(MandatoryRule, WantsTheAttributesOfEverySeries) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            Found{found("mandatory-missing", {kSeriesDimensions}, {1, "A.BY.M", "DECIMALS"})});
}

TEST(MandatoryRule, TakesWhatIsStatedAnywhereForTheSeries) {
  SmallData data;
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.part({}).row({{"FREQ", "A"},
                     {"REF_AREA", "KG"},
                     {"SEX", "M"},
                     {"TIME_PERIOD", "2018"},
                     {"OBS_VALUE", "1"},
                     {"OBS_STATUS", "A"}});
  data.next_batch();
  data.part({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}, {"DECIMALS", "0"}});
  EXPECT_EQ(findings_of(data), Found{});
  ValidationOptions little_memory;
  little_memory.keys_in_memory = 1;
  EXPECT_EQ(findings_of(data, little_memory).size(), 1u) << "the second need is not kept waiting";
}

TEST(MandatoryRule, WantsGroupAndDatasetAttributesOnce) {
  DataStructure dsd = test::small_dsd();
  dsd.attributes[1].usage = Usage::kOptional;
  dsd.attributes[4].usage = Usage::kMandatory;  // TITLE of the group
  dsd.attributes[5].usage = Usage::kMandatory;  // SOURCE of the dataset
  SmallData data(test::small_schema(dsd));
  for (const char* sex : {"M", "F"}) {
    data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", sex}});
    data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  }
  EXPECT_EQ(findings_of(data), (Found{found("mandatory-missing", {"REF_AREA"}, {1, ".BY.", "TITLE"}),
                                      found("mandatory-missing", {""}, {1, "", "SOURCE"})}));
  data.part({{"SOURCE", "census"}}).group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(MandatoryRule, ReportsEachObservationThatLacksWhatOthersHave) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}});
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            (Found{found("mandatory-missing", {kAllOfThem}, {4, "A.BY.M.2020", "OBS_VALUE"}),
                   found("mandatory-missing", {kAllOfThem}, {3, "A.BY.M.2019", "OBS_STATUS"})}));
}

TEST(MandatoryRule, CountsWhereAComponentIsStatedNowhere) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}})
      .row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}})
      .cut();
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}});
  EXPECT_EQ(findings_of(data),
            Found{found("mandatory-missing", {kAllOfThem}, {2, "A.BY.M.2018", "OBS_STATUS", "", 3})});
}

TEST(MandatoryRule, TakesMissingOnPurposeForStated) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "?missing"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "?missing"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(MandatoryRule, OnlyWarnsUnderMergeAndIsSilentUnderDelete) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}}).row({{"TIME_PERIOD", "2018"}});
  data.action(Action::kMerge, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}})
      .row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  EXPECT_EQ(findings_of(data),
            (Found{warning(found("mandatory-missing", {kAllOfThem}, {4, "A.BY.M.2018", "OBS_STATUS"})),
                   warning(found("mandatory-missing", {kSeriesDimensions}, {3, "A.BY.M", "DECIMALS"}))}));
}

TEST(MandatoryRule, DemandsAnAttributeOfAMeasureOnlyWithIt) {
  DataStructure dsd = test::small_dsd();
  Measure second;
  second.id = "RATE";
  second.local_representation = test::uncoded(TextType::kDouble);
  dsd.measures.push_back(second);
  dsd.measures[0].usage = Usage::kOptional;
  dsd.attributes[0].measures = {"RATE"};
  SmallData data(test::small_schema(dsd));
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}}).row({{"TIME_PERIOD", "2019"}, {"RATE", "2"}});
  EXPECT_EQ(findings_of(data),
            Found{found("mandatory-missing", {kAllOfThem}, {3, "A.BY.M.2019", "OBS_STATUS"})});
}

}  // namespace
}  // namespace sdmx
