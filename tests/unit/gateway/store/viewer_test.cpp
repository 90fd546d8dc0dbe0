// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

class WhatAViewerSees : public StoreTest {
 protected:
  SmallData series(const char* value, const char* status = "F", const char* area = "BY") {
    SmallData one = data();
    one.action(Action::kMerge, ActionSemantics::kV31);
    one.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "F"}, {"DECIMALS", "0"}});
    one.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", value}, {"CONF_STATUS", status}});
    return one;
  }
  static std::string belarus(const std::string& value, const std::string& status = "F") {
    return "dataset T:DF(1.0)\n"
           "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
           "Replace obs TIME_PERIOD=2020 OBS_VALUE=" +
           value + " CONF_STATUS=" + status + "\n";
  }
};

TEST_F(WhatAViewerSees, ConfidentialObservationsAndTheirSeriesAreHidden) {
  load(series("7", "C"));
  EXPECT_EQ(shown_to(anybody()), "");
  EXPECT_EQ(shown_to(administrator()), belarus("7", "C"));
  EXPECT_EQ(shown_to(provider("BY")), belarus("7", "C"));
  EXPECT_EQ(shown_to(provider("KG")), "");
  Viewer consumer{PartnerKind::kConsumer, {"C"}, "", 0};
  EXPECT_EQ(shown_to(consumer), belarus("7", "C"));
  consumer.sees = {"A"};
  EXPECT_EQ(shown_to(consumer), "");
}

TEST_F(WhatAViewerSees, AnObservationWithoutStatusIsFree) {
  SmallData one = data();
  one.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "7"}});
  load(one);
  EXPECT_EQ(shown_to(anybody()),
            "dataset T:DF(1.0)\nReplace series FREQ=A REF_AREA=BY SEX=F\nReplace obs TIME_PERIOD=2020 "
            "OBS_VALUE=7\n");
}

TEST_F(WhatAViewerSees, TheAttributesOfAGroupAndDatasetGoWithTheirLastObservation) {
  SmallData one = series("7", "C");
  one.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}}).part({{"SOURCE", "register"}});
  load(one);
  EXPECT_EQ(shown_to(anybody()), "");
  load(series("5", "F", "KG"));
  EXPECT_EQ(shown_to(anybody()),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=5 CONF_STATUS=F\n");
}

TEST_F(WhatAViewerSees, ALoadUnderEmbargoDoesNotExistForOthersUntilItEnds) {
  load(series("1"), 100);
  load(series("2"), 200, 1000);
  EXPECT_EQ(shown_to(anybody(999)), belarus("1"));
  EXPECT_EQ(shown_to(provider("KG", 999)), belarus("1"));
  EXPECT_EQ(shown_to(anybody(1000)), belarus("2"));
  EXPECT_EQ(shown_to(provider("BY", 999)), belarus("2"));
  EXPECT_EQ(shown_to(administrator()), belarus("2"));
  EXPECT_EQ(store_->last_changed(schema_->dataflow(), anybody(999)), 100);
  EXPECT_EQ(store_->last_changed(schema_->dataflow(), anybody(1000)), 1000);
  EXPECT_EQ(store_->last_changed(schema_->dataflow(), anybody(5000)), 1000);
}

TEST_F(WhatAViewerSees, WhatAFreeLoadChangesAfterOneUnderEmbargoIsSeen) {
  load(series("1"), 100);
  load(series("2"), 200, 1000);
  load(series("3"), 300);
  EXPECT_EQ(shown_to(anybody(400)), belarus("3"));
  SmallData gone = data();
  gone.action(Action::kDelete, ActionSemantics::kV31)
      .series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  load(gone, 400);
  EXPECT_EQ(shown_to(anybody(500)), "");
}

TEST_F(WhatAViewerSees, TheSameValueWithoutEmbargoPublishesItAtOnce) {
  load(series("2"), 200, 1000);
  EXPECT_EQ(shown_to(anybody(300)), "");
  EXPECT_EQ(counts(load(series("2"), 300)), "added 0 revised 0 deleted 0 unchanged 1 attributes 0");
  EXPECT_EQ(shown_to(anybody(300)), belarus("2"));
}

TEST_F(WhatAViewerSees, ADeleteUnderEmbargoIsNotSeenYet) {
  load(series("1"), 100);
  SmallData gone = data();
  gone.action(Action::kDelete, ActionSemantics::kV31)
      .series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  load(gone, 200, 1000);
  EXPECT_EQ(shown_to(anybody(999)), belarus("1"));
  EXPECT_EQ(shown_to(anybody(1000)), "");
}

TEST_F(WhatAViewerSees, AnEmbargoAttributeHidesItsPartUntilThen) {
  SmallData one = series("1");
  one.part({{"EMBARGO_TIME", "1970-01-01T01:00:00Z"}});
  load(one, 100);
  EXPECT_EQ(shown_to(anybody(3599)), "");
  EXPECT_EQ(shown_to(provider("BY", 3599)).substr(0, 17), "dataset T:DF(1.0)");
  EXPECT_EQ(shown_to(anybody(3600)),
            "dataset T:DF(1.0)\n"
            "Replace part EMBARGO_TIME=1970-01-01T01:00:00Z\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1 CONF_STATUS=F\n");
  EXPECT_EQ(store_->last_changed(schema_->dataflow(), anybody(3600)), 3600);
}

TEST_F(WhatAViewerSees, AvailabilityCountsOnlyWhatIsSeen) {
  SmallData two = series("7", "C");
  two.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}})
      .row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "3"}});
  load(two);
  const Availability all = store_->availability({schema_, {}}, administrator(), 1);
  EXPECT_EQ(all.series, 2u);
  EXPECT_EQ(all.observations, 2u);
  EXPECT_EQ(all.codes,
            (std::vector<std::vector<std::string>>{{"A"}, {"BY", "KG"}, {"F", "M"}, {"2020", "2021"}}));
  const Availability seen = store_->availability({schema_, {}}, anybody(), 1);
  EXPECT_EQ(seen.series, 1u);
  EXPECT_EQ(seen.codes, (std::vector<std::vector<std::string>>{{"A"}, {"KG"}, {"M"}, {"2021"}}));
}

TEST_F(WhatAViewerSees, AnUnknownFlowHasNeverChanged) {
  EXPECT_EQ(store_->last_changed(schema_->dataflow(), anybody()), 0);
  EXPECT_EQ(shown_to(anybody()), "");
  EXPECT_EQ(store_->availability({schema_, {}}, anybody(), 0).series, 0u);
}

}  // namespace
}  // namespace gateway::test
