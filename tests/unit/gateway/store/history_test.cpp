// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

class History : public StoreTest {
 protected:
  /// Load 1 at 100: two years; load 2 at 200: one revised, one deleted, one new, an attribute goes.
  void load_twice() {
    SmallData first = data();
    first.action(Action::kMerge, ActionSemantics::kV31);
    first.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}, {"CONTACT", "office"}});
    first.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
    first.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "2"}, {"OBS_STATUS", "A"}});
    load(first, 100);
    SmallData second = data();
    second.action(Action::kDelete, ActionSemantics::kV31);
    second.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"CONTACT", "?delete"}})
        .row({{"TIME_PERIOD", "2021"}});
    second.action(Action::kMerge, ActionSemantics::kV31);
    second.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
    second.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1.5"}});
    second.row({{"TIME_PERIOD", "2022"}, {"OBS_VALUE", "3"}});
    load(second, 200);
  }
};

TEST_F(History, ASnapshotStaysAsItWas) {
  load_twice();
  EXPECT_EQ(shown({}, administrator(), 1),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0 CONTACT=office\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2021 OBS_VALUE=2 OBS_STATUS=A\n");
  EXPECT_EQ(shown({}, administrator(), 2),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1.5 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2022 OBS_VALUE=3\n");
  EXPECT_EQ(shown({}, administrator(), 0), "");
  EXPECT_EQ(store_->at(99), 0u);
  EXPECT_EQ(store_->at(100), 1u);
  EXPECT_EQ(store_->at(1000), 2u);
}

TEST_F(History, UpdatedAfterGivesWhatWentAndWhatCame) {
  load_twice();
  sdmx::DataQuery since;
  since.updated_after = 150;
  EXPECT_EQ(shown(since),
            "dataset T:DF(1.0)\n"
            "Delete series FREQ=A REF_AREA=BY SEX=F CONTACT=<delete>\n"
            "Delete obs TIME_PERIOD=2021\n"
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1.5 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2022 OBS_VALUE=3\n");
  since.updated_after = 200;
  EXPECT_EQ(shown(since), "");
}

TEST_F(History, TheChangesAppliedToACopyMakeItEqual) {
  load_twice();
  TemporaryFolder folder;
  const auto copy = open_sqlite_store(folder.file("copy.sqlite"));
  for (const auto& [since, number] : {std::pair(0, 1), std::pair(100, 2)}) {
    sdmx::DataQuery query;
    query.updated_after = since;
    const auto changes = store_->select({schema_, query}, administrator(), static_cast<Snapshot>(number));
    const auto writer = copy->begin_load({"copy" + std::to_string(number), 0, 0});
    sdmx::copy(*changes, *writer);
    writer->commit();
  }
  const auto reader = copy->select({schema_, {}}, administrator(), copy->latest());
  EXPECT_EQ(sdmx::listing(*reader), shown());
}

TEST_F(History, AnEmbargoThatEndedIsAChangeAtThatTime) {
  SmallData one = data();
  one.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}});
  load(one, 100, 1000);
  sdmx::DataQuery since;
  since.updated_after = 500;
  EXPECT_EQ(shown(since, anybody(999)), "");
  EXPECT_EQ(shown(since, anybody(1000)),
            "dataset T:DF(1.0)\nReplace series FREQ=A REF_AREA=BY SEX=F\nReplace obs TIME_PERIOD=2020 "
            "OBS_VALUE=1\n");
}

TEST_F(History, EachDisseminationIsADatasetWithItsValidity) {
  load_twice();
  sdmx::DataQuery query;
  query.include_history = true;
  const auto reader = store_->select({schema_, query}, administrator(), 2);
  std::string validity;
  std::shared_ptr<const sdmx::Dataset> last;
  while (const sdmx::Batch* batch = reader->next()) {
    if (batch->dataset == last) continue;
    last = batch->dataset;
    validity += std::to_string(last->number) + ' ' + std::string(to_string(batch->regions.front().action)) +
                " from " + last->valid_from + " to " + last->valid_to + '\n';
  }
  EXPECT_EQ(validity,
            "0 Replace from 1970-01-01T00:01:40Z to \n"
            "1 Delete from  to 1970-01-01T00:03:20Z\n"
            "2 Replace from 1970-01-01T00:03:20Z to \n");
}

TEST_F(History, AReaderStartsAgainWithTheSameCodesWhileOthersLoad) {
  load_twice();
  const auto reader = store_->select({schema_, {}}, administrator(), store_->latest());
  const auto codes = [&] {
    std::vector<sdmx::Code> all;
    while (const sdmx::Batch* batch = reader->next()) {
      for (const sdmx::Stated& stated : batch->stated) all.push_back(stated.code);
      for (const sdmx::Column& column : batch->columns)
        all.insert(all.end(), column.codes.begin(), column.codes.end());
    }
    return all;
  };
  const std::vector<sdmx::Code> first = codes();
  SmallData more = data();
  more.series({{"FREQ", "Q"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "3"}});
  more.row({{"TIME_PERIOD", "2020-Q1"}, {"OBS_VALUE", "9"}});
  load(more, 300);
  reader->restart();
  EXPECT_EQ(codes(), first);
  EXPECT_FALSE(first.empty());
}

TEST_F(History, TheDifferenceIsKnownBeforeAnythingIsCommitted) {
  load_twice();
  SmallData next = data();
  next.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2022"}, {"OBS_VALUE", "4"}});
  {
    const auto writer = store_->begin_load({"looked at only", 300, 0});
    EXPECT_EQ(changes(write(*writer, next)), "T:DF(1.0) A.BY.F 2022 OBS_VALUE: 3 -> 4\n");
  }
  EXPECT_EQ(store_->latest(), 2u);
  EXPECT_EQ(store_->loaded("looked at only"), std::nullopt);
}

TEST_F(History, ASubmissionIsLoadedOnce) {
  load_twice();
  EXPECT_EQ(store_->loaded("m2"), std::optional<Snapshot>(2));
  EXPECT_THROW(store_->begin_load({"m2", 300, 0}), sdmx::Error);
}

TEST_F(History, EverythingIsThereAfterTheStoreIsOpenedAgain) {
  load_twice();
  const std::string before = shown();
  store_ = open_sqlite_store(folder_.file("store.sqlite"));
  EXPECT_EQ(shown(), before);
  EXPECT_EQ(store_->latest(), 2u);
}

}  // namespace
}  // namespace gateway::test
