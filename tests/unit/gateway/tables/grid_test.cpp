// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/grid.hpp"

#include <gtest/gtest.h>

namespace gateway {
namespace {

TEST(Grid, NamesCellsAsSpreadsheetsDo) {
  EXPECT_EQ(cell_name({14, 2}), "C15");
  EXPECT_EQ(cell_name({0, 25}), "Z1");
  EXPECT_EQ(cell_name({0, 26}), "AA1");
  EXPECT_EQ(cell_name({0, 701}), "ZZ1");
  EXPECT_EQ(cell_name({0, 702}), "AAA1");
}

TEST(Grid, ReadsColumnLetters) {
  EXPECT_EQ(parse_column_letters("A"), 0u);
  EXPECT_EQ(parse_column_letters("AA"), 26u);
  EXPECT_EQ(parse_column_letters("a"), std::nullopt);
  EXPECT_EQ(parse_column_letters(""), std::nullopt);
  EXPECT_EQ(parse_column_letters("ABCD"), std::nullopt);
}

TEST(Grid, PacksAddressesIntoPositionsAndBack) {
  const GridAddress address = grid_address(cell_position(3, {1'000'000, 702}));
  EXPECT_EQ(address.grid, 3u);
  EXPECT_EQ(address.address, (CellAddress{1'000'000, 702}));
}

TEST(Grid, GivesCellsWithoutBlanksAndEmptyOnesOutside) {
  Grid grid;
  grid.begin_row();
  grid.add_cell(
      " \u00A0"
      "Армения\u00A0 ");
  grid.begin_row();
  EXPECT_EQ(grid.cell({0, 0}), "Армения");
  EXPECT_EQ(grid.cell({0, 1}), "");
  EXPECT_EQ(grid.cell({7, 0}), "");
  EXPECT_EQ(grid.width(0), 1u);
  EXPECT_FALSE(grid.blank_row(0));
  EXPECT_TRUE(grid.blank_row(1));
}

}  // namespace
}  // namespace gateway
