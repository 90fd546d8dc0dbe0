// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/batch.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

class BatchBuilding : public testing::Test {
 protected:
  BatchBuilding() {
    batch.components = &components;
    area = components.add("REF_AREA");
    value = components.add("OBS_VALUE");
    note = components.add("NOTE");
  }
  Region& open() {
    return builder.open_region(RegionKind::kSeries, Action::kMerge, ActionSemantics::kV31, Position{1});
  }

  Components components;
  Batch batch;
  BatchBuilder builder{batch};
  uint16_t area = 0, value = 0, note = 0;
};

TEST_F(BatchBuilding, FillsCellsThatARowDoesNotSet) {
  open();
  builder.begin_row(Position{2});
  builder.set(value, Decimal{1230, 2});
  builder.begin_row(Position{3});
  builder.set(note, components[note].values.code("late", Position{3}));
  ASSERT_EQ(batch.rows, 2u);
  EXPECT_EQ(batch.text(*batch.column(value), 0), "12.30");
  EXPECT_EQ(batch.text(*batch.column(value), 1), std::nullopt);
  EXPECT_EQ(batch.text(*batch.column(note), 0), std::nullopt);
  EXPECT_EQ(batch.text(*batch.column(note), 1), "late");
  EXPECT_EQ(batch.regions[0].last_row, 2u);
  EXPECT_EQ(batch.column(area), nullptr);
}

TEST_F(BatchBuilding, MixesDecimalsTextsAndStatesInOneColumn) {
  open();
  builder.begin_row(Position{2});
  builder.set(value, components[value].values.code("1.161146165E9", Position{2}));
  builder.begin_row(Position{3});
  builder.set(value, Decimal{-5, 0});
  builder.begin_row(Position{4});
  builder.set(value, kEmptyCell);
  const Column& column = *batch.column(value);
  EXPECT_TRUE(column.decimal);
  EXPECT_EQ(batch.text(column, 0), "1.161146165E9");
  EXPECT_EQ(batch.text(column, 1), "-5");
  EXPECT_EQ(batch.text(column, 2), "");
  EXPECT_EQ(column.code(1), std::nullopt);
  EXPECT_EQ(column.code(2), kEmptyCell);
}

TEST_F(BatchBuilding, TilesRowsByRegions) {
  open();
  builder.begin_row(Position{2});
  open();
  open();
  builder.begin_row(Position{3});
  builder.begin_row(Position{4});
  ASSERT_EQ(batch.regions.size(), 3u);
  EXPECT_EQ(batch.regions[1].first_row, 1u);
  EXPECT_EQ(batch.regions[1].last_row, 1u);
  EXPECT_EQ(batch.regions[2].first_row, 1u);
  EXPECT_EQ(batch.regions[2].last_row, 3u);
}

TEST_F(BatchBuilding, RepeatsTheStatementsOfARegionThatWasCut) {
  open().group = "G";
  builder.state(area, components[area].values.code("BY", Position{1}));
  builder.state(note, builder.keep_local(Entry{{{0, "", "a long text"}}, Position{1}}));
  builder.begin_row(Position{2});
  builder.cut();
  EXPECT_FALSE(batch.regions[0].closes);
  builder.next_batch();
  EXPECT_EQ(batch.rows, 0u);
  ASSERT_EQ(batch.regions.size(), 1u);
  EXPECT_FALSE(batch.regions[0].opens);
  EXPECT_TRUE(batch.regions[0].closes);
  EXPECT_EQ(batch.regions[0].group, "G");
  EXPECT_EQ(batch.text(batch.stated[0]), "BY");
  EXPECT_EQ(batch.text(batch.stated[1]), "a long text");
}

TEST_F(BatchBuilding, BeginsAnewAfterAClosedRegion) {
  open();
  builder.begin_row(Position{2});
  builder.set(value, Decimal{1, 0});
  builder.next_batch();
  EXPECT_TRUE(batch.regions.empty());
  open();
  builder.begin_row(Position{3});
  builder.set(note, kEmptyCell);
  builder.set(value, Decimal{2, 0});
  EXPECT_EQ(batch.text(*batch.column(value), 0), "2");
}

TEST(Batch, ShowsArraysAndLanguagesReadably) {
  Components components;
  Batch batch;
  batch.components = &components;
  const uint16_t note = components.add("NOTE");
  const Code code =
      components[note].values.code(Entry{{{0, "en", "one"}, {0, "ru", "один"}, {1, "", "two"}}, Position{}});
  EXPECT_EQ(batch.text({note, code}), "en: one; ru: один, two");
  EXPECT_EQ(batch.text({note, kNotStated}), std::nullopt);
  EXPECT_EQ(batch.text({note, kIntentionallyMissing}), "#N/A");
}

}  // namespace
}  // namespace sdmx
