// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/cell_number.hpp"

#include <gtest/gtest.h>

namespace gateway {
namespace {

std::string number(std::string_view text) {
  ValueRule rule;
  rule.decimal = ",";
  rule.grouping = " \u00A0\u202F'";
  rule.minus = "–−";
  const auto parsed = parse_cell_number(text, rule);
  return parsed ? to_text(*parsed) : "no number";
}

TEST(CellNumber, ReadsThousandsPartedByAnyOfTheSigns) {
  EXPECT_EQ(number("14\u00A0303"), "14303");
  EXPECT_EQ(number("1'234\u202F567"), "1234567");
  EXPECT_EQ(number("14303"), "14303");
}

TEST(CellNumber, ReadsDecimalsAndKindsOfMinus) {
  EXPECT_EQ(number("12,30"), "12.30");
  EXPECT_EQ(number("–1337"), "-1337");
  EXPECT_EQ(number("− 5 390"), "-5390");
  EXPECT_EQ(number("-0,5"), "-0.5");
}

TEST(CellNumber, RefusesWhatIsNoNumber) {
  for (const char* text : {"", "-", "12x", "2O5", "1 23", "1234 567", "12 34", " 5", "1,", ",5", "1,2,3",
                           "1.5", "--5", "007", "1234567890123456789012"}) {
    EXPECT_EQ(number(text), "no number") << text;
  }
}

}  // namespace
}  // namespace gateway
