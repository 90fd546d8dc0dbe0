// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

class Query : public StoreTest {
 protected:
  Query() {
    SmallData all = data();
    all.action(Action::kMerge, ActionSemantics::kV31);
    all.part({{"SOURCE", "register"}});
    all.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
    all.group({{"REF_AREA", "KG"}, {"TITLE", "Kyrgyzstan"}});
    for (const char* area : {"BY", "KG"}) {
      all.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "F"}, {"DECIMALS", "0"}});
      // not in the order of time
      all.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "20"}, {"OBS_STATUS", "P"}});
      all.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "10"}, {"OBS_STATUS", "A"}});
      all.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "15"}, {"OBS_STATUS", "A"}});
    }
    load(all);
  }
  static sdmx::DataQuery key(std::vector<std::string> areas) {
    sdmx::DataQuery query;
    query.keys = {{{}, std::move(areas)}};
    return query;
  }
};

TEST_F(Query, AKeyGivesItsSeriesGroupsAndDatasetAttributesInTheOrderOfTime) {
  EXPECT_EQ(shown(key({"KG"})),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace group:AREA REF_AREA=KG TITLE=Kyrgyzstan\n"
            "Replace series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=10 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=15 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=20 OBS_STATUS=P\n");
}

TEST_F(Query, CodesTheStoreNeverSawFindNothing) { EXPECT_EQ(shown(key({"UZ"})), ""); }

TEST_F(Query, PeriodsFirstAndLast) {
  sdmx::DataQuery query = key({"BY"});
  query.detail = sdmx::DataDetail::kDataOnly;
  query.start_period = "2020";
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2020 OBS_VALUE=15\n"
            "Merge obs TIME_PERIOD=2021 OBS_VALUE=20\n");
  query.last_n = 1;
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2021 OBS_VALUE=20\n");
  query.last_n.reset();
  query.first_n = 1;
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2020 OBS_VALUE=15\n");
  query.start_period = "2050";
  EXPECT_EQ(shown(query), "");
}

TEST_F(Query, ConditionsOnValuesAndAttributes) {
  sdmx::DataQuery query = key({"BY"});
  query.attributes = {"OBS_STATUS"};
  query.filters = {{"OBS_VALUE", {{{sdmx::Operator::kGe, "15.0"}}}},
                   {"OBS_STATUS", {{{sdmx::Operator::kNe, "P"}}}}};
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2020 OBS_VALUE=15 OBS_STATUS=A\n");
}

TEST_F(Query, SeriesKeysOnlyAndNoData) {
  sdmx::DataQuery query;
  query.detail = sdmx::DataDetail::kSeriesKeysOnly;
  EXPECT_EQ(
      shown(query),
      "dataset T:DF(1.0)\nMerge series FREQ=A REF_AREA=BY SEX=F\nMerge series FREQ=A REF_AREA=KG SEX=F\n");
  query.detail = sdmx::DataDetail::kNoData;
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge part SOURCE=register\n"
            "Merge group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Merge group:AREA REF_AREA=KG TITLE=Kyrgyzstan\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Merge series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n");
}

TEST_F(Query, OffsetAndLimitCountObservationsOrSeries) {
  sdmx::DataQuery query;
  query.detail = sdmx::DataDetail::kDataOnly;
  query.offset = 2;
  query.limit = 2;
  EXPECT_EQ(shown(query),
            "dataset T:DF(1.0)\n"
            "Merge series FREQ=A REF_AREA=BY SEX=F\n"
            "Merge obs TIME_PERIOD=2021 OBS_VALUE=20\n"
            "Merge series FREQ=A REF_AREA=KG SEX=F\n"
            "Merge obs TIME_PERIOD=2019 OBS_VALUE=10\n");
  query.detail = sdmx::DataDetail::kSeriesKeysOnly;
  query.offset = 1;
  EXPECT_EQ(shown(query), "dataset T:DF(1.0)\nMerge series FREQ=A REF_AREA=KG SEX=F\n");
}

TEST_F(Query, WhatIsNotBuiltSaysSo) {
  sdmx::DataQuery query;
  query.sort = "series_key";
  try {
    shown(query);
    FAIL() << "sorted";
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.code(), sdmx::ErrorCode::kNotBuilt);
  }
}

TEST_F(Query, ALongSeriesGoesOnInTheNextBatch) {
  SmallData lone = data();
  lone.series({{"FREQ", "A"}, {"REF_AREA", "UZ"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  constexpr uint32_t kBatch = sdmx::ReaderLimits{}.batch_rows;
  constexpr int kRows = kBatch + 2000;
  for (int i = 0; i < kRows; ++i) {
    const std::string period =
        std::to_string(1000 + i / 12) + (i % 12 < 9 ? "-0" : "-") + std::to_string(i % 12 + 1);
    lone.row({{"TIME_PERIOD", period.c_str()}, {"OBS_VALUE", "1"}});
  }
  load(lone);
  const auto reader = store_->select({schema_, key({"UZ"})}, administrator(), store_->latest());
  const sdmx::Batch* batch = reader->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->rows, kBatch);
  EXPECT_TRUE(batch->regions.back().opens);
  EXPECT_FALSE(batch->regions.back().closes);
  batch = reader->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->rows, 2000u);
  EXPECT_FALSE(batch->regions.front().opens);
  EXPECT_TRUE(batch->regions.front().closes);
  EXPECT_EQ(batch->stated.size(), 4u);
  EXPECT_EQ(reader->next(), nullptr);
}

}  // namespace
}  // namespace gateway::test
