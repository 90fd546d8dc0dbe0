// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/decimal_scan.hpp"

#include <gtest/gtest.h>

#include <string>

namespace sdmx {
namespace {

/// As it stands in running text: something follows the terminator.
size_t scan(std::string text, Decimal& out) {
  text += "\"987654321012345678909876543210";
  return scan_decimal(text.c_str(), '"', out);
}

TEST(DecimalScan, SaysWhatParsingSaysOfEveryShortText) {
  constexpr std::string_view kCharacters = "-.0195x";
  std::string text;
  const auto all = [&](auto&& next, size_t left) -> void {
    Decimal out;
    const auto parsed = parse_decimal(text);
    EXPECT_EQ(scan(text, out), parsed ? text.size() : 0) << text;
    if (parsed) {
      EXPECT_EQ(out, *parsed) << text;
    }
    if (left == 0) return;
    for (const char c : kCharacters) {
      text.push_back(c);
      next(next, left - 1);
      text.pop_back();
    }
  };
  all(all, 5);
}

TEST(DecimalScan, ReadsUpToEightDigitsOnBothSidesOfThePoint) {
  const std::string digits = "98765432";
  for (size_t whole = 1; whole <= 8; ++whole) {
    for (size_t places = 0; places <= 8 && whole + places < 14; ++places) {
      for (const std::string sign : {"", "-"}) {
        const std::string text =
            sign + digits.substr(0, whole) + (places == 0 ? "" : "." + digits.substr(0, places));
        Decimal out;
        EXPECT_EQ(scan(text, out), text.size()) << text;
        EXPECT_EQ(out, parse_decimal(text)) << text;
      }
    }
  }
}

TEST(DecimalScan, RefusesWhatDoesNotEndWithinSixteenCharacters) {
  Decimal out;
  EXPECT_EQ(scan("12345678.12345678", out), 0u);
}

}  // namespace
}  // namespace sdmx
