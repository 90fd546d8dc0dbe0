// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/decimal.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

class PrintsBackIdentically : public testing::TestWithParam<const char*> {};

TEST_P(PrintsBackIdentically, WhatItReads) {
  const auto decimal = parse_decimal(GetParam());
  ASSERT_TRUE(decimal);
  EXPECT_EQ(to_text(*decimal), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Decimal, PrintsBackIdentically,
                         testing::Values("0", "7", "-7", "12.30", "0.05", "-0.05", "0.00", "100", "1.000",
                                         "999999999999999999", "-999999999999999999", "0.12345678901234567",
                                         "123456789.012345678"));

class StaysText : public testing::TestWithParam<const char*> {};

TEST_P(StaysText, WhatWouldNotPrintBack) { EXPECT_EQ(parse_decimal(GetParam()), std::nullopt); }

INSTANTIATE_TEST_SUITE_P(Decimal, StaysText,
                         testing::Values("", "-", ".", "-0", "-0.0", "+1", "01", "-01.5", "1e3", ".5", "5.",
                                         "1.2.3", " 1", "1 ", "NaN", "1,5", "1234567890123456789",
                                         "0.1234567890123456789", "٣"));

TEST(Decimal, KeepsMantissaAndScale) {
  EXPECT_EQ(parse_decimal("12.30"), (Decimal{1230, 2}));
  EXPECT_EQ(parse_decimal("-0.05"), (Decimal{-5, 2}));
}

TEST(Decimal, ComparesAsNumbers) {
  const auto compare = [](const char* left, const char* right) {
    return compare_numbers(*parse_decimal(left), *parse_decimal(right));
  };
  EXPECT_EQ(compare("12.3", "12.30"), std::strong_ordering::equal);
  EXPECT_EQ(compare("12.3", "12.31"), std::strong_ordering::less);
  EXPECT_EQ(compare("-1", "-2"), std::strong_ordering::greater);
  EXPECT_EQ(compare("999999999999999999", "0.12345678901234567"), std::strong_ordering::greater);
}

TEST(Decimal, DiffersAsTextWhereOnlyTheScaleDiffers) {
  EXPECT_FALSE(*parse_decimal("12.3") == *parse_decimal("12.30"));
}

TEST(Decimal, GivesDoubles) { EXPECT_DOUBLE_EQ(to_double(*parse_decimal("-12.30")), -12.3); }

}  // namespace
}  // namespace sdmx
