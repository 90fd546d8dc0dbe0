// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/time_period.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace sdmx {
namespace {

/// The period as "kind begin end".
std::string show(std::string_view text, ReportingYearStart start = {}) {
  constexpr const char* kKinds[] = {"Y", "YM", "day", "moment", "A", "S", "T", "Q", "M", "W", "D", "range"};
  const auto period = parse_time_period(text, start);
  if (!period) return "none";
  return std::string(kKinds[static_cast<size_t>(period->kind)]) + ' ' + format_date_time(period->begin) +
         ' ' + format_date_time(period->end);
}

struct Case {
  const char* text;
  const char* shown;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.text; }

class Reads : public testing::TestWithParam<Case> {};
TEST_P(Reads, ThePeriodItNames) { EXPECT_EQ(show(GetParam().text), GetParam().shown); }

INSTANTIATE_TEST_SUITE_P(
    TimePeriod, Reads,
    testing::Values(Case{"2010", "Y 2010-01-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-02", "YM 2010-02-01T00:00:00Z 2010-03-01T00:00:00Z"},
                    Case{"2010-12", "YM 2010-12-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2012-02-29", "day 2012-02-29T00:00:00Z 2012-03-01T00:00:00Z"},
                    Case{"1960-01-01", "day 1960-01-01T00:00:00Z 1960-01-02T00:00:00Z"},
                    Case{"2010-01-02T03:04:05", "moment 2010-01-02T03:04:05Z 2010-01-02T03:04:06Z"},
                    Case{"2010-01-02T03:04:05.678Z", "moment 2010-01-02T03:04:05Z 2010-01-02T03:04:06Z"},
                    Case{"2010-01-02T24:00:00", "moment 2010-01-03T00:00:00Z 2010-01-03T00:00:01Z"},
                    Case{"2010-A1", "A 2010-01-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-S2", "S 2010-07-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-T3", "T 2010-09-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-Q2", "Q 2010-04-01T00:00:00Z 2010-07-01T00:00:00Z"},
                    Case{"2010-M12", "M 2010-12-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-W01", "W 2010-01-04T00:00:00Z 2010-01-11T00:00:00Z"},
                    Case{"2015-W53", "W 2015-12-28T00:00:00Z 2016-01-04T00:00:00Z"},
                    Case{"2010-D001", "D 2010-01-01T00:00:00Z 2010-01-02T00:00:00Z"},
                    Case{"2010-D010",
                         "D 2010-01-10T00:00:00Z 2010-01-11T00:00:00Z"},  // which the XSD forgets
                    Case{"2012-D366", "D 2012-12-31T00:00:00Z 2013-01-01T00:00:00Z"}));

INSTANTIATE_TEST_SUITE_P(FormsOfSdmx20, Reads,
                         testing::Values(Case{"2010-B1", "S 2010-01-01T00:00:00Z 2010-07-01T00:00:00Z"},
                                         Case{"2010-B2", "S 2010-07-01T00:00:00Z 2011-01-01T00:00:00Z"},
                                         Case{"2010-W1", "W 2010-01-04T00:00:00Z 2010-01-11T00:00:00Z"}));

INSTANTIATE_TEST_SUITE_P(
    TimeZones, Reads,
    testing::Values(Case{"2010Z", "Y 2010-01-01T00:00:00Z 2011-01-01T00:00:00Z"},
                    Case{"2010-05:00", "Y 2010-01-01T05:00:00Z 2011-01-01T05:00:00Z"},
                    Case{"2010-05+06:00", "YM 2010-04-30T18:00:00Z 2010-05-31T18:00:00Z"},
                    Case{"2010-05-05-05:00", "day 2010-05-05T05:00:00Z 2010-05-06T05:00:00Z"},
                    Case{"2010-Q2+05:30", "Q 2010-03-31T18:30:00Z 2010-06-30T18:30:00Z"},
                    Case{"2010-01-01T00:00:00+14:00", "moment 2009-12-31T10:00:00Z 2009-12-31T10:00:01Z"}));

INSTANTIATE_TEST_SUITE_P(
    TimeRanges, Reads,
    testing::Values(Case{"2010-01-31/P1M", "range 2010-01-31T00:00:00Z 2010-02-28T00:00:00Z"},
                    Case{"2010-01-01/P1Y6M", "range 2010-01-01T00:00:00Z 2011-07-01T00:00:00Z"},
                    Case{"2010-01-01T12:00:00/PT36H", "range 2010-01-01T12:00:00Z 2010-01-03T00:00:00Z"},
                    Case{"2010-01-01T00:00:00Z/P1DT1H30M", "range 2010-01-01T00:00:00Z 2010-01-02T01:30:00Z"},
                    Case{"2010-01-01+05:00/P7D", "range 2009-12-31T19:00:00Z 2010-01-07T19:00:00Z"},
                    Case{"2010-01-01/PT1.5S", "range 2010-01-01T00:00:00Z 2010-01-01T00:00:01Z"}));

class Refuses : public testing::TestWithParam<const char*> {};
TEST_P(Refuses, WhatIsNoPeriod) { EXPECT_EQ(show(GetParam()), "none"); }

INSTANTIATE_TEST_SUITE_P(TimePeriod, Refuses,
                         testing::Values("", "Z", "10", "20100", "2010-", "2010-1", "2010-13", "2010-00",
                                         "2010-02-29", "2010-04-31", "2010-1-1", "2010-A2", "2010-S3",
                                         "2010-S0", "2010-T4", "2010-Q5", "2010-Q0", "2010-Q11", "2010-M13",
                                         "2010-M1", "2010-W54", "2010-W00", "2010-D367", "2010-D000",
                                         "2010-D10", "2010-B3", "2010-X1", "2010Q1", "2010-q1", "2010-01-01T",
                                         "2010-01-01T10:00", "2010-01-01T25:00:00", "2010-01-01T24:00:01",
                                         "2010-01-01T00:60:00", "2010-01-01T00:00:00.", "2010+15:00",
                                         "2010+14:30", "2010 ", " 2010", "2010-Q1 ", "2010/P1Y",
                                         "2010-01-01/", "2010-01-01/P", "2010-01-01/PT", "2010-01-01/P1DT",
                                         "2010-01-01/-P1D", "2010-01-01/P0D", "2010-01-01/P1W",
                                         "2010-01-01/P1M1Y", "2010-01-01/P1.5D", "2010-01-01/P1D1D",
                                         "2010-01-01/P9999999Y", "2010-01-01/2010-02-01", "/P1D"));

TEST(TimePeriod, CountsReportingPeriodsFromTheStartOfTheYear) {
  // SDMX 3.1 Technical Notes 3
  const ReportingYearStart july = *parse_reporting_year_start("--07-01");
  EXPECT_EQ(show("2010-Q2", july), "Q 2010-10-01T00:00:00Z 2011-01-01T00:00:00Z");
  EXPECT_EQ(show("2011-W36", july), "W 2012-03-05T00:00:00Z 2012-03-12T00:00:00Z");
  EXPECT_EQ(show("2010-A1", july), "A 2010-07-01T00:00:00Z 2011-07-01T00:00:00Z");
  EXPECT_EQ(show("2010-D001", july), "D 2010-07-01T00:00:00Z 2010-07-02T00:00:00Z");
  EXPECT_EQ(show("2010", july), "Y 2010-01-01T00:00:00Z 2011-01-01T00:00:00Z");
}

TEST(TimePeriod, FindsTheFirstWeekForEveryWeekday) {
  // 2013 … 2019 begin on Tue, Wed, Thu, Fri, Sun, Mon, Tue.
  EXPECT_EQ(show("2013-W01"), "W 2012-12-31T00:00:00Z 2013-01-07T00:00:00Z");
  EXPECT_EQ(show("2014-W01"), "W 2013-12-30T00:00:00Z 2014-01-06T00:00:00Z");
  EXPECT_EQ(show("2015-W01"), "W 2014-12-29T00:00:00Z 2015-01-05T00:00:00Z");
  EXPECT_EQ(show("2016-W01"), "W 2016-01-04T00:00:00Z 2016-01-11T00:00:00Z");
  EXPECT_EQ(show("2011-W01"), "W 2011-01-03T00:00:00Z 2011-01-10T00:00:00Z");
  EXPECT_EQ(show("2017-W01"), "W 2017-01-02T00:00:00Z 2017-01-09T00:00:00Z");
  EXPECT_EQ(show("2018-W01"), "W 2018-01-01T00:00:00Z 2018-01-08T00:00:00Z");
}

TEST(ReportingYearStart, IsAMonthAndADay) {
  const auto start = parse_reporting_year_start("--04-06Z");
  ASSERT_TRUE(start);
  EXPECT_EQ(start->month, 4u);
  EXPECT_EQ(start->day, 6u);
  EXPECT_TRUE(parse_reporting_year_start("--02-29"));
  for (const char* text : {"", "07-01", "--7-1", "--13-01", "--04-31", "--04-00", "--04-06x"}) {
    EXPECT_FALSE(parse_reporting_year_start(text)) << text;
  }
}

TEST(Frequency, GoesWithItsPeriods) {
  EXPECT_TRUE(frequency_allows("A", PeriodKind::kGregorianYear));
  EXPECT_TRUE(frequency_allows("A", PeriodKind::kReportingYear));
  EXPECT_FALSE(frequency_allows("A", PeriodKind::kReportingQuarter));
  EXPECT_FALSE(frequency_allows("A", PeriodKind::kGregorianYearMonth));
  EXPECT_TRUE(frequency_allows("S", PeriodKind::kReportingSemester));
  EXPECT_TRUE(frequency_allows("Q", PeriodKind::kReportingQuarter));
  EXPECT_FALSE(frequency_allows("Q", PeriodKind::kGregorianYear));
  EXPECT_TRUE(frequency_allows("M", PeriodKind::kGregorianYearMonth));
  EXPECT_TRUE(frequency_allows("M", PeriodKind::kReportingMonth));
  EXPECT_TRUE(frequency_allows("W", PeriodKind::kReportingWeek));
  EXPECT_TRUE(frequency_allows("D", PeriodKind::kGregorianDay));
  EXPECT_TRUE(frequency_allows("B", PeriodKind::kGregorianDay));
  EXPECT_TRUE(frequency_allows("H", PeriodKind::kDateTime));
  EXPECT_FALSE(frequency_allows("D", PeriodKind::kGregorianYear));
}

TEST(Frequency, UnknownGoesWithEveryPeriodAndARangeWithEveryFrequency) {
  for (const char* code : {"A5", "_Z", "O", "", "?"})
    EXPECT_TRUE(frequency_allows(code, PeriodKind::kReportingWeek)) << code;
  EXPECT_TRUE(frequency_allows("A", PeriodKind::kTimeRange));
}

TEST(DateTime, ReadsAndWritesSecondsSince1970) {
  EXPECT_EQ(parse_date_time("1970-01-01T00:00:00Z"), 0);
  EXPECT_EQ(parse_date_time("2026-11-25"), 1795564800);
  EXPECT_EQ(parse_date_time("2026-11-25T22:00:00+03:00"), parse_date_time("2026-11-25T19:00:00Z"));
  EXPECT_EQ(format_date_time(*parse_date_time("2026-11-25T19:00:00Z")), "2026-11-25T19:00:00Z");
  EXPECT_EQ(format_date_time(-1), "1969-12-31T23:59:59Z");
  for (const char* text : {"", "2026", "2026-11", "2026-11-25T19:00", "2026-Q1", "now"}) {
    EXPECT_EQ(parse_date_time(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace sdmx
