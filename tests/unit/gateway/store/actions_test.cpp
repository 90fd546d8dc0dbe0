// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

class Actions : public StoreTest {
 protected:
  /// Two series of Belarus, one of Kyrgyzstan, two years each, and what is said of groups and dataset.
  void load_three_series() {
    SmallData three = data();
    three.action(Action::kMerge, ActionSemantics::kV31);
    three.part({{"SOURCE", "register"}});
    three.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
    for (const auto& [area, sex] : {std::pair("BY", "F"), std::pair("BY", "M"), std::pair("KG", "F")}) {
      three.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", sex}, {"DECIMALS", "0"}});
      three.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "12.3"}, {"OBS_STATUS", "A"}});
      three.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "20"}, {"OBS_STATUS", "P"}});
    }
    load(three);
  }
  SmallData deleting(ActionSemantics semantics = ActionSemantics::kV31) {
    SmallData gone = data();
    gone.action(Action::kDelete, semantics);
    return gone;
  }
  static sdmx::DataQuery key(std::string area, std::string sex) {
    sdmx::DataQuery query;
    query.keys = {{{"A"}, {std::move(area)}, {std::move(sex)}}};
    return query;
  }
};

TEST_F(Actions, MergeKeepsWhatIsOmitted) {
  load_three_series();
  SmallData revised = data();
  revised.action(Action::kMerge, ActionSemantics::kV31);
  revised.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  revised.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "13"}});
  EXPECT_EQ(counts(load(revised)), "added 0 revised 1 deleted 0 unchanged 0 attributes 0");
  EXPECT_EQ(shown(key("BY", "F")),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=13 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=20 OBS_STATUS=P\n");
}

TEST_F(Actions, AppendOf21ReplacesNothing) {
  load_three_series();
  SmallData more = data();
  more.action(Action::kAppend, ActionSemantics::kV21);
  more.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}, {"DECIMALS", "2"}});
  more.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "99"}});
  more.row({{"TIME_PERIOD", "2022"}, {"OBS_VALUE", "30"}});
  EXPECT_EQ(counts(load(more)), "added 1 revised 0 deleted 0 unchanged 1 attributes 0");
  EXPECT_EQ(shown(key("KG", "F")),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=12.3 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=20 OBS_STATUS=P\n"
            "Replace obs TIME_PERIOD=2022 OBS_VALUE=30\n");
}

TEST_F(Actions, AppendOf31AndInformationAreMerges) {
  load_three_series();
  SmallData more = data();
  more.action(Action::kAppend, ActionSemantics::kV31);
  more.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "99"}});
  more.action(Action::kInformation, ActionSemantics::kV30);
  more.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "98"}});
  EXPECT_EQ(changes(load(more)),
            "T:DF(1.0) A.KG.F 2020 OBS_VALUE: 12.3 -> 99\n"
            "T:DF(1.0) A.BY.F 2020 OBS_VALUE: 12.3 -> 98\n");
}

TEST_F(Actions, ReplaceDeletesWhatTheObservationOmitsAndMergesTheSeries) {
  for (const ActionSemantics semantics :
       {ActionSemantics::kV21, ActionSemantics::kV30, ActionSemantics::kV31}) {
    SmallData whole = data();
    whole.action(Action::kReplace, semantics);
    whole.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "1"}});
    whole.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
    load(whole);
    SmallData other = data();
    other.action(Action::kReplace, semantics);
    other.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
        .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1.0"}});
    EXPECT_EQ(changes(load(other)), "T:DF(1.0) A.BY.F 2020 OBS_STATUS: A -> \n");
    EXPECT_EQ(shown(),
              "dataset T:DF(1.0)\n"
              "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=1\n"
              "Replace obs TIME_PERIOD=2020 OBS_VALUE=1\n");
  }
}

TEST_F(Actions, DeleteOfASeriesWithoutRowsTakesItsObservations) {
  load_three_series();
  SmallData gone = deleting(ActionSemantics::kV21);
  gone.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 2 unchanged 0 attributes 1");
  EXPECT_EQ(shown(key("BY", "F")), "");
}

TEST_F(Actions, DeleteOfACutSeriesTakesOnlyItsRows) {
  load_three_series();
  SmallData gone = deleting();
  gone.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}}).row({{"TIME_PERIOD", "2020"}});
  gone.cut();  // the rest of the series has no row
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 1 unchanged 0 attributes 0");
  EXPECT_EQ(shown(key("BY", "F")),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=20 OBS_STATUS=P\n");
}

TEST_F(Actions, DeleteOfNamedComponentsTakesOnlyThese) {
  load_three_series();
  SmallData gone = deleting();
  gone.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_STATUS", "?delete"}});
  gone.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "?delete"}});
  gone.part({{"SOURCE", "?delete"}});
  gone.group({{"REF_AREA", "BY"}, {"TITLE", "?delete"}});
  EXPECT_EQ(changes(load(gone)),
            "T:DF(1.0) A.KG.F 2020 OBS_STATUS: A -> \n"
            "T:DF(1.0) A.BY.F  DECIMALS: 0 -> \n"
            "T:DF(1.0) ..  SOURCE: register -> \n"
            "T:DF(1.0) .BY.  TITLE: Belarus -> \n");
}

TEST_F(Actions, DeleteIn21TakesTheObservationWhereItsValueIsNamed) {
  load_three_series();
  SmallData gone = deleting(ActionSemantics::kV21);
  gone.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "12.3"}});
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 1 unchanged 0 attributes 0");
}

TEST_F(Actions, DeleteOfAPartialKeyTakesEverythingInThatPart) {
  load_three_series();
  SmallData gone = deleting();
  gone.part({{"REF_AREA", "BY"}});
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 4 unchanged 0 attributes 3");
  EXPECT_EQ(shown(),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=12.3 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=20 OBS_STATUS=P\n");
}

TEST_F(Actions, DeleteOfAPeriodTakesItFromAllSeries) {
  load_three_series();
  SmallData gone = deleting();
  gone.part({{"TIME_PERIOD", "2021"}});
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 3 unchanged 0 attributes 0");
}

TEST_F(Actions, DeleteOfAGroupLeavesItsSeries) {
  load_three_series();
  SmallData gone = deleting();
  gone.group({{"REF_AREA", "BY"}});
  EXPECT_EQ(changes(load(gone)), "T:DF(1.0) .BY.  TITLE: Belarus -> \n");
}

TEST_F(Actions, DeleteOfWhatIsSwitchedOffTakesOnlyThePartWithoutThatDimension) {
  load_three_series();
  SmallData gone = deleting();
  gone.part({{"FREQ", "?off"}, {"REF_AREA", "?off"}, {"SEX", "?off"}});
  EXPECT_EQ(changes(load(gone)), "T:DF(1.0) ..  SOURCE: register -> \n");
}

TEST_F(Actions, DeleteOfTheEmptyKeyAndMergeReplacesAllAndChangesOnlyWhatDiffers) {
  load_three_series();
  SmallData all = deleting();
  all.part({});
  all.action(Action::kMerge, ActionSemantics::kV31);
  all.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  all.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "12.30"}, {"OBS_STATUS", "A"}});
  all.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "21"}, {"OBS_STATUS", "P"}});
  EXPECT_EQ(counts(load(all)), "added 0 revised 1 deleted 4 unchanged 1 attributes 4");
  EXPECT_EQ(shown(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=KG SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=12.3 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=21 OBS_STATUS=P\n");
}

TEST_F(Actions, DeleteOfWhatIsNotThereIsNoError) {
  SmallData gone = deleting();
  gone.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}}).row({{"TIME_PERIOD", "2020"}});
  EXPECT_EQ(counts(load(gone)), "added 0 revised 0 deleted 0 unchanged 0 attributes 0");
}

TEST_F(Actions, AttributesRepeatedOnRowsAreKeptWhereTheyAreAttached) {
  SmallData lines = data();
  lines.action(Action::kMerge, ActionSemantics::kV30);
  lines.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  lines.row({{"TIME_PERIOD", "2020"},
             {"OBS_VALUE", "1"},
             {"DECIMALS", "0"},
             {"TITLE", "Belarus"},
             {"SOURCE", "register"}});
  lines.row({{"TIME_PERIOD", "2021"},
             {"OBS_VALUE", "2"},
             {"DECIMALS", "0"},
             {"TITLE", "Belarus"},
             {"SOURCE", "register"}});
  load(lines);
  EXPECT_EQ(shown(),
            "dataset T:DF(1.0)\n"
            "Replace part SOURCE=register\n"
            "Replace group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=2\n");
}

TEST_F(Actions, ARowWithoutItsWholeKeyIsRefused) {
  SmallData line = data();
  line.action(Action::kMerge, ActionSemantics::kV30);
  line.part({{"FREQ", "A"}, {"REF_AREA", "BY"}}).row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}});
  EXPECT_THROW(load(line), sdmx::Error);
  EXPECT_EQ(store_->latest(), 0u);
}

}  // namespace
}  // namespace gateway::test
