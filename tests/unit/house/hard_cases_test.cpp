// SPDX-License-Identifier: Apache-2.0
/// One test or more for every row of the table of hard cases: each is built by hand and passes the validating
/// reader, the store, a select and the SDMX-ML 3.0 writer.
#include "unit/house/circle.hpp"

namespace gateway::test {
namespace {

using sdmx::RegionKind;

constexpr auto kAppend = Action::kAppend;
constexpr auto kDelete = Action::kDelete;
constexpr auto kMerge = Action::kMerge;
constexpr auto kReplace = Action::kReplace;
constexpr auto kV21 = ActionSemantics::kV21;
constexpr auto kV31 = ActionSemantics::kV31;

// ---- attributes of a dataset, a group, a series ----

TEST_F(HardCase, AttributesOfADatasetAGroupAndASeries) {
  SmallData all = data();
  all.part({{"SOURCE", "register"}});
  all.group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  all.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "65"}, {"OBS_STATUS", "A"}});
  expect_equal_after_the_circle(all);
}

TEST_F(HardCase, AGroupWithoutSeriesAndASeriesWithoutObservations) {
  SmallData all = data();
  all.group({{"REF_AREA", "KG"}, {"TITLE", "Kyrgyzstan"}});
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}});
  expect_equal_after_the_circle(all);
}

TEST_F(HardCase, ACsvLineWithEmptyDimensionsIsAPartOfTheCube) {
  SmallData line = data();
  line.part({{"REF_AREA", "BY"}, {"SEX", "F"}, {"NOTE", "by both"}});
  expect_equal_after_the_circle(line);
}

// ---- a series longer than a batch ----

TEST_F(HardCase, ASeriesLongerThanABatch) {
  SmallData cut = data();
  cut.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  cut.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}}).cut();
  cut.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "2"}}).cut();
  expect_equal_after_the_circle(cut);
}

TEST_F(HardCase, ACutSeriesUnderDeleteIsNotDeletedWhole) {
  SmallData all = data();
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  for (const char* year : {"2018", "2019", "2020"}) all.row({{"TIME_PERIOD", year}, {"OBS_VALUE", "1"}});
  load(all);
  SmallData gone = data();
  gone.action(kDelete, kV21).series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  gone.row({{"TIME_PERIOD", "2018"}}).cut().row({{"TIME_PERIOD", "2019"}}).cut();
  load(gone);
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=1\n");
}

// ---- actions ----

TEST_F(HardCase, TheActionBelongsToTheRegionAndCarriesItsVersion) {
  SmallData mixed = data();
  mixed.action(kReplace, kV21).series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  mixed.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  mixed.action(kAppend, kV21).series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  mixed.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "2"}}).row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "3"}});
  mixed.action(kMerge, kV31).series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  mixed.row({{"TIME_PERIOD", "2019"}, {"OBS_STATUS", "P"}});
  mixed.action(kDelete, kV31).part({{"REF_AREA", "KG"}});
  mixed.action(kReplace, kV31).series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}});
  mixed.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "7"}});
  load(mixed);
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=3 OBS_STATUS=P\n"
            "Replace series FREQ=A REF_AREA=KG SEX=M\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=7\n");
}

// ---- the same attribute stated on finer rows ----

TEST_F(HardCase, AttributesThatCsvRepeatsAreEqualToThoseStatedOnce) {
  SmallData lines = data();
  lines.dataset().observation_dimension = "";
  lines.part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  for (const char* year : {"2018", "2019"}) {
    lines.row({{"TIME_PERIOD", year},
               {"OBS_VALUE", "1"},
               {"DECIMALS", "0"},
               {"TITLE", "Belarus"},
               {"SOURCE", "register"}});
  }
  SmallData once = data();
  once.part({{"SOURCE", "register"}}).group({{"REF_AREA", "BY"}, {"TITLE", "Belarus"}});
  once.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  for (const char* year : {"2018", "2019"}) once.row({{"TIME_PERIOD", year}, {"OBS_VALUE", "1"}});
  load(lines);
  EXPECT_EQ(come_back(), arranged_listing(once));
  EXPECT_EQ(found(), "");
}

TEST_F(HardCase, ALiftedAttributeUnderDeleteLeavesTheObservation) {
  SmallData all = data();
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"DECIMALS", "0"}});
  all.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  load(all);
  SmallData gone = data();
  gone.action(kDelete, kV31).part({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  gone.row({{"TIME_PERIOD", "2018"}, {"DECIMALS", "?delete"}});
  load(gone);
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1\n");
}

// ---- states of a cell ----

TEST_F(HardCase, NotStatedEmptyNanAndMissingAreDifferent) {
  SmallData states = data();
  states.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"NOTE", "?missing"}});
  states.row({{"TIME_PERIOD", "2016"}, {"OBS_STATUS", "A"}});
  states.row(
      {{"TIME_PERIOD", "2017"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "?missing"}, {"COMMENT", "?empty"}});
  states.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"COMMENT", "?missing"}});
  states.row({{"TIME_PERIOD", "2019"}});
  expect_equal_after_the_circle(states);
}

TEST_F(HardCase, ADimensionThatIsSwitchedOff) {
  SmallData off = data();
  off.action(kMerge, kV31)
      .part({{"FREQ", "?off"},
             {"REF_AREA", "BY"},
             {"SEX", "?off"},
             {"TIME_PERIOD", "?off"},
             {"TITLE", "Belarus"}});
  off.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  load(off);
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace group:AREA REF_AREA=BY TITLE=Belarus\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1\n");
}

TEST_F(HardCase, ACellAskedToBeDeletedIsDeleted) {
  SmallData all = data();
  all.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  all.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}, {"COMMENT", "wrong"}});
  load(all);
  SmallData gone = data();
  gone.action(kDelete, kV31).series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  gone.row({{"TIME_PERIOD", "2018"}, {"COMMENT", "?delete"}, {"OBS_VALUE", "?delete"}});
  load(gone);
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_STATUS=A\n");
}

// ---- several measures, and values that are no numbers ----

TEST_F(HardCase, SeveralMeasuresArraysLanguagesAndXhtml) {
  SmallData rich = data();
  rich.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}, {"CONTACT", "office, ministry"}});
  rich.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"GRADE", "A, P"}, {"REMARK", "as text"}});
  const uint16_t names = rich.components->add("NAMES"), page = rich.components->add("PAGE");
  sdmx::BatchBuilder builder(rich.batch());
  builder.set(names, (*rich.components)[names].values.code(
                         sdmx::Entry{{{0, "en", "arrivals"}, {0, "ru", "прибыло"}}, {}}));
  const sdmx::Entry xhtml{{{0, "en", "<p>see <b>notes</b></p>"}}, {}};
  builder.set(page, (*rich.components)[page].values.code(xhtml));
  rich.row({{"TIME_PERIOD", "2019"}, {"GRADE", "P"}});
  expect_equal_after_the_circle(rich);
}

// ---- dictionaries ----

TEST_F(HardCase, DatasetsOfSeveralStructuresHaveDictionariesOfTheirOwn) {
  SmallData first = data();
  first.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}})
      .row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  SmallData second{schema("OTHER")};
  second.series({{"FREQ", "Q"}, {"REF_AREA", "KG"}, {"SEX", "M"}})
      .row({{"TIME_PERIOD", "2018-Q1"}, {"OBS_VALUE", "2"}});
  const auto writer = store_->begin_load({"both", 0, 0});
  writer->begin({});
  sdmx::MemoryReader one = first.reader(), two = second.reader();
  writer->write(*one.next());
  writer->write(*two.next());
  writer->finish({});
  EXPECT_EQ(writer->difference().added, 2u);
  writer->commit();
  EXPECT_EQ(come_back("DF"), arranged_listing(first));
  EXPECT_EQ(come_back("OTHER"), arranged_listing(second));
}

TEST_F(HardCase, LongTextsAreEntriesOfTheirBatch) {
  SmallData notes = data();
  notes.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  const std::string text(5000, 'x');
  for (const char* year : {"2018", "2019"})
    notes.row({{"TIME_PERIOD", year}, {"OBS_VALUE", "1"}, {"COMMENT", text.c_str()}});
  sdmx::BatchBuilder builder(notes.batch());
  builder.begin_row({});
  builder.set(notes.components->add("TIME_PERIOD"),
              (*notes.components)[notes.components->add("TIME_PERIOD")].values.code("2020", {}));
  builder.set(notes.components->add("COMMENT"), builder.keep_local({{{0, "", text + "y"}}, {}}));
  expect_equal_after_the_circle(notes);
  const auto reader = selected();
  const sdmx::Batch* batch = reader->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->local.size(), 3u);
  EXPECT_EQ((*batch->components)[static_cast<uint16_t>(batch->components->find("COMMENT"))].values.size(),
            0u);
}

}  // namespace
}  // namespace gateway::test
