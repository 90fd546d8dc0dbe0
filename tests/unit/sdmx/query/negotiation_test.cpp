// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "sdmx/query/query.hpp"

namespace sdmx {
namespace {

const std::vector<std::string_view> kOffered = {"application/vnd.sdmx.data+xml;version=3.0.0",
                                                "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                                                "application/vnd.sdmx.data+csv;version=2.0.0"};

/// Index of what is chosen, -1 for 406.
int chosen(std::string_view accept) {
  const auto index = negotiate(accept, kOffered);
  return index ? static_cast<int>(*index) : -1;
}

TEST(Negotiate, TakesTheFirstWhereNothingOrAnythingIsAsked) {
  EXPECT_EQ(chosen(""), 0);
  EXPECT_EQ(chosen("*/*"), 0);
  EXPECT_EQ(chosen("application/*"), 0);
  EXPECT_EQ(chosen("text/html, image/gif, *; q=.2, */*; q=.2"), 0);
}

TEST(Negotiate, ComparesVersionsAsNumbers) {
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;version=3.0"), 0);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml; version=\"3\""), 0);
  EXPECT_EQ(chosen("Application/VND.sdmx.data+xml; Version=3.0.0"), 0);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;version=3.1.0"), -1);
  EXPECT_EQ(chosen("application/vnd.sdmx.structurespecificdata+xml; version=2.1"), 1);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+csv"), 2);
}

TEST(Negotiate, BearsRangesOfVersions) {
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;version=3.0.0+"), 0);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;version=2+.0.1"), 0);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;version=3.1+.0"), -1);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+csv;version=1.9+.0"), -1);
}

TEST(Negotiate, TakesPlainTypesForTheirSyntax) {
  EXPECT_EQ(chosen("application/xml"), 0);
  EXPECT_EQ(chosen("text/xml;version=2.1"), 1);
  EXPECT_EQ(chosen("text/csv"), 2);
  EXPECT_EQ(chosen("application/json"), -1);
}

TEST(Negotiate, WeighsQuality) {
  EXPECT_EQ(chosen("application/vnd.sdmx.data+csv;version=2.0.0, */*;q=0.5"), 2);
  EXPECT_EQ(chosen("*/*, application/vnd.sdmx.data+xml;q=0"), 1);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+xml;q=0.1, text/csv;q=0.3"), 2);
  EXPECT_EQ(chosen("application/vnd.sdmx.genericdata+xml; version=2.1, "
                   "application/vnd.sdmx.structurespecificdata+xml; version=2.1"),
            1);
  EXPECT_EQ(chosen("application/vnd.sdmx.data+csv;version=2.0.0;labels=both"), 2);
}

TEST(Negotiate, PassesOverNonsense) {
  EXPECT_EQ(chosen(",;;,=,/,a/,text/csv;q=x,text/csv;q=2"), -1);
  EXPECT_EQ(chosen("nonsense, text/csv"), 2);
  EXPECT_EQ(negotiate("*/*", {}), std::nullopt);
}

TEST(ParseAccept, GivesParametersOfRanges) {
  const auto ranges = parse_accept("application/vnd.sdmx.data+csv;version=2.0.0;labels=\"a,b;c\";q=0.5, */*");
  ASSERT_EQ(ranges.size(), 2u);
  EXPECT_EQ(ranges[0].type, "application/vnd.sdmx.data+csv");
  EXPECT_EQ(ranges[0].parameter("labels"), "a,b;c");
  EXPECT_EQ(ranges[0].parameter("version"), "2.0.0");
  EXPECT_EQ(ranges[0].parameter("other"), "");
  EXPECT_EQ(ranges[0].quality, 0.5);
  EXPECT_EQ(ranges[1].quality, 1.0);
}

TEST(NegotiateLanguage, ChoosesRussianOrEnglish) {
  EXPECT_EQ(negotiate_language(""), "en");
  EXPECT_EQ(negotiate_language("ru"), "ru");
  EXPECT_EQ(negotiate_language("ru-RU,ru;q=0.9,en;q=0.8"), "ru");
  EXPECT_EQ(negotiate_language("de, en-gb;q=0.8, ru;q=0.7"), "en");
  EXPECT_EQ(negotiate_language("de, kk;q=0.9"), "en");
  EXPECT_EQ(negotiate_language("en;q=0, ru;q=0.1"), "ru");
  EXPECT_EQ(negotiate_language("*"), "en");
}

}  // namespace
}  // namespace sdmx
