// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/values.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

SchemaComponent of_type(TextType type, Facets facets = {}) {
  SchemaComponent component;
  component.text_type = type;
  component.facets = std::move(facets);
  return component;
}

bool is_right(TextType type, std::string_view text) { return !judge_text(of_type(type), text); }

struct Lexical {
  TextType type;
  std::vector<std::string_view> right, wrong;
};

TEST(Values, AreReadAsTheirTypesAreWritten) {
  const Lexical cases[] = {
      {TextType::kString, {"", "anything at all", "текст"}, {}},
      {TextType::kAlpha, {"abc"}, {"ab1", "а"}},
      {TextType::kAlphaNumeric, {"ab1"}, {"a b"}},
      {TextType::kNumeric, {"007"}, {"7.0", "-7"}},
      {TextType::kInteger, {"-2147483648", "+5"}, {"2147483648", "1.0", "1e3", ""}},
      {TextType::kShort, {"32767"}, {"32768"}},
      {TextType::kLong, {"9223372036854775807"}, {"9223372036854775808"}},
      {TextType::kBigInteger, {"9223372036854775808000"}, {"1.5"}},
      {TextType::kDecimal, {"1.50", ".5", "NaN"}, {"1e3", "1,5", "."}},
      {TextType::kDouble, {"1.5E-7", "INF", "-INF", "NaN", "01"}, {"1.5E", "nan", "Infinity", " 1"}},
      {TextType::kBoolean, {"true", "0"}, {"yes", "TRUE"}},
      {TextType::kUri, {"https://example.org/a?b=1"}, {"two words"}},
      {TextType::kDateTime, {"2019-01-31T10:00:00", "2019-01-31T10:00:00Z"}, {"2019-01-31", "yesterday"}},
      {TextType::kTime, {"10:00:00", "10:00:00.5+03:00"}, {"10:00", "25:00:00"}},
      {TextType::kDuration, {"P1Y2M", "PT1.5H", "-P3D"}, {"P", "PT", "1Y", "P1Y2"}},
      {TextType::kMonth, {"--07"}, {"07", "--13"}},
      {TextType::kMonthDay, {"--07-01", "--02-29"}, {"--02-30", "--07"}},
      {TextType::kDay, {"---31"}, {"---32"}},
      {TextType::kReportingQuarter, {"2019-Q1"}, {"2019", "2019-S1"}},
      {TextType::kGregorianYearMonth, {"2019-01"}, {"2019-M01"}},
      {TextType::kTimeRange, {"2019-01-01/P1M"}, {"2019"}},
      {TextType::kBasicTimePeriod, {"2019", "2019-01-01T00:00:00"}, {"2019-Q1"}},
  };
  for (const Lexical& of : cases) {
    for (const auto text : of.right)
      EXPECT_TRUE(is_right(of.type, text)) << to_string(of.type) << " " << text;
    for (const auto text : of.wrong)
      EXPECT_FALSE(is_right(of.type, text)) << to_string(of.type) << " " << text;
  }
}

TEST(Values, KeepTheirRanges) {
  Facets facets;
  facets.min_value = "0";
  facets.max_value = "10";
  facets.decimals = 1;
  const SchemaComponent inclusive = of_type(TextType::kInclusiveValueRange, facets);
  const SchemaComponent exclusive = of_type(TextType::kExclusiveValueRange, facets);
  EXPECT_EQ(judge_text(inclusive, "0"), std::nullopt);
  EXPECT_EQ(judge_text(inclusive, "10.0"), std::nullopt);
  EXPECT_EQ(judge_text(inclusive, "10.1"), (Problem{"bad-number", {"InclusiveValueRange", "maxValue 10"}}));
  EXPECT_EQ(judge_text(inclusive, "5.55"), (Problem{"bad-number", {"InclusiveValueRange", "decimals 1"}}));
  EXPECT_EQ(judge_text(exclusive, "0"), (Problem{"bad-number", {"ExclusiveValueRange", "minValue 0"}}));
  EXPECT_EQ(judge_text(exclusive, "0.1"), std::nullopt);
}

TEST(Values, AreCountedInCharacters) {
  Facets facets;
  facets.min_length = 2;
  facets.max_length = 5;
  const SchemaComponent component = of_type(TextType::kString, facets);
  EXPECT_EQ(judge_text(component, "Минск"), std::nullopt);
  EXPECT_EQ(judge_text(component, "Бишкек"), (Problem{"bad-text", {"String", "maxLength 5"}}));
  EXPECT_EQ(judge_text(component, "Я"), (Problem{"bad-text", {"String", "minLength 2"}}));
  EXPECT_EQ(judge_state(component, kEmptyCell), (Problem{"bad-text", {"String", "minLength 2"}}));
}

TEST(Values, KnowWhichStatesTheyMayHave) {
  EXPECT_EQ(judge_state(of_type(TextType::kString), kEmptyCell), std::nullopt);
  EXPECT_EQ(judge_state(of_type(TextType::kString), kIntentionallyMissing), std::nullopt);
  EXPECT_EQ(judge_state(of_type(TextType::kInteger), kIntentionallyMissing), std::nullopt);
  EXPECT_EQ(judge_state(of_type(TextType::kFloat), kIntentionallyMissing),
            (Problem{"bad-number", {"Float", ""}}));
  EXPECT_EQ(judge_state(of_type(TextType::kString), kSwitchedOff), (Problem{"bad-text", {"String", ""}}));
  EXPECT_EQ(judge_state(of_type(TextType::kGregorianYear), kEmptyCell),
            (Problem{"bad-period", {"GregorianYear"}}));
  EXPECT_EQ(judge_state(of_type(TextType::kBoolean), kEmptyCell), (Problem{"bad-text", {"Boolean", ""}}));
}

TEST(DecimalJudge, AgreesWithTheTextOfTheNumber) {
  Facets two_decimals;
  two_decimals.decimals = 2;
  Facets range;
  range.max_value = "100";
  const SchemaComponent components[] = {
      of_type(TextType::kDouble),  of_type(TextType::kDouble, two_decimals),
      of_type(TextType::kInteger), of_type(TextType::kLong),
      of_type(TextType::kBoolean), of_type(TextType::kDecimal, range),
      of_type(TextType::kString),  of_type(TextType::kObservationalTimePeriod)};
  for (const SchemaComponent& component : components) {
    const DecimalJudge judge(component);
    for (const char* text : {"0", "1", "12.30", "12.345", "2019", "3000000000", "-1"}) {
      EXPECT_EQ(judge.judge(*parse_decimal(text)), judge_text(component, text))
          << to_string(component.text_type) << text;
    }
  }
}

TEST(TimeRanges, HoldPeriodsThatLieInThem) {
  const auto period = [](std::string_view text) { return *parse_time_period(text); };
  using Bound = TimeRange::Bound;
  const TimeRange closed{{}, {}, Bound{"2010", true}, Bound{"2012", true}, {}, {}};
  EXPECT_TRUE(is_in_range(period("2010"), closed));
  EXPECT_TRUE(is_in_range(period("2012-Q4"), closed));
  EXPECT_FALSE(is_in_range(period("2009-Q4"), closed));
  EXPECT_FALSE(is_in_range(period("2013"), closed));
  const TimeRange open{{}, {}, Bound{"2010", false}, Bound{"2012", false}, {}, {}};
  EXPECT_FALSE(is_in_range(period("2010"), open));
  EXPECT_TRUE(is_in_range(period("2011"), open));
  EXPECT_FALSE(is_in_range(period("2012"), open));
  EXPECT_TRUE(is_in_range(period("2009"), TimeRange{Bound{"2010", false}, {}, {}, {}, {}, {}}));
  EXPECT_FALSE(is_in_range(period("2009"), TimeRange{{}, Bound{"2010", false}, {}, {}, {}, {}}));
  const TimeRange outside{Bound{"2010", false}, Bound{"2012", false}, {}, {}, {}, {}};
  EXPECT_TRUE(is_in_range(period("2009"), outside));
  EXPECT_TRUE(is_in_range(period("2013"), outside));
  EXPECT_FALSE(is_in_range(period("2011"), outside));
}

}  // namespace
}  // namespace sdmx
