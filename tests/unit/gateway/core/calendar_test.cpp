// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/calendar.hpp"

#include <gtest/gtest.h>

#include "sdmx/model/time_period.hpp"

namespace gateway {
namespace {

int64_t at(const char* moment) { return *sdmx::parse_date_time(moment); }

Schedule schedule(const char* text, const char* zone = "UTC") {
  Schedule parsed = *parse_schedule(text);
  parsed.time_zone = zone;
  return parsed;
}

std::string next(const Schedule& dates, const char* moment) {
  return sdmx::format_date_time(next_date(dates, at(moment)));
}
std::string last(const Schedule& dates, const char* moment) {
  return sdmx::format_date_time(last_date(dates, at(moment)));
}

TEST(Calendar, FindsTheDatesOfEachKindOfSchedule) {
  EXPECT_EQ(next(schedule("daily 09:00"), "2026-11-25T09:00:00Z"), "2026-11-26T09:00:00Z");
  EXPECT_EQ(next(schedule("weekly monday 09:00"), "2026-11-25T00:00:00Z"), "2026-11-30T09:00:00Z");
  EXPECT_EQ(next(schedule("monthly 15 09:30"), "2026-11-25T00:00:00Z"), "2026-12-15T09:30:00Z");
  EXPECT_EQ(next(schedule("quarterly 02-15 09:00"), "2026-11-25T00:00:00Z"), "2027-02-15T09:00:00Z");
  EXPECT_EQ(next(schedule("yearly 04-30 09:00"), "2026-11-25T00:00:00Z"), "2027-04-30T09:00:00Z");
  EXPECT_EQ(last(schedule("yearly 04-30 09:00"), "2026-04-30T09:00:00Z"), "2026-04-30T09:00:00Z");
  EXPECT_EQ(last(schedule("weekly sunday 09:00"), "2026-11-25T00:00:00Z"), "2026-11-22T09:00:00Z");
}

TEST(Calendar, TakesTheLastDayWhereAMonthIsShorter) {
  EXPECT_EQ(next(schedule("monthly 31 09:00"), "2027-02-01T00:00:00Z"), "2027-02-28T09:00:00Z");
  EXPECT_EQ(next(schedule("monthly 31 09:00"), "2028-02-01T00:00:00Z"), "2028-02-29T09:00:00Z");
}

TEST(Calendar, CountsInTheOfficesTimeZone) {
  EXPECT_EQ(next(schedule("daily 09:00", "Europe/Minsk"), "2026-11-25T00:00:00Z"), "2026-11-25T06:00:00Z");
  EXPECT_EQ(next(schedule("daily 02:00", "Asia/Bishkek"), "2026-11-25T00:00:00Z"), "2026-11-25T20:00:00Z");
}

TEST(Calendar, MovesATimeThatAClockChangeSkipsBehindTheGap) {
  // In Chisinau clocks go from 02:00 to 03:00 on 29 March 2026.
  EXPECT_EQ(next(schedule("yearly 03-29 02:30", "Europe/Chisinau"), "2026-03-01T00:00:00Z"),
            "2026-03-29T00:00:00Z");
}

TEST(Calendar, IsDueOncePerDate) {
  const Schedule dates = schedule("monthly 15 09:00");
  EXPECT_FALSE(is_due(dates, at("2026-10-20T00:00:00Z"), at("2026-11-15T08:59:59Z")));
  EXPECT_TRUE(is_due(dates, at("2026-10-20T00:00:00Z"), at("2026-11-15T09:00:00Z")));
  EXPECT_FALSE(is_due(dates, at("2026-11-15T09:00:01Z"), at("2026-11-15T09:01:00Z")));
}

TEST(Calendar, SendsAMissedDateLateUnlessItIsToBeSkipped) {
  Schedule dates = schedule("monthly 15 09:00");
  EXPECT_TRUE(is_due(dates, at("2026-10-20T00:00:00Z"), at("2026-11-17T00:00:00Z")));
  dates.missed = Schedule::Missed::kSkip;
  EXPECT_FALSE(is_due(dates, at("2026-10-20T00:00:00Z"), at("2026-11-17T00:00:00Z")));
  EXPECT_TRUE(is_due(dates, at("2026-10-20T00:00:00Z"), at("2026-11-15T09:05:00Z")));
}

TEST(Calendar, RefusesWhatIsNoSchedule) {
  for (const char* text :
       {"", "daily", "daily 9:00", "daily 24:00", "weekly 09:00", "weekly someday 09:00", "monthly 0 09:00",
        "monthly 32 09:00", "quarterly 04-01 09:00", "yearly 13-01 09:00", "hourly 09:00", "daily 09:00 x"}) {
    EXPECT_FALSE(parse_schedule(text)) << text;
  }
  EXPECT_TRUE(is_time_zone("Asia/Almaty"));
  EXPECT_FALSE(is_time_zone("Asia/Nowhere"));
}

}  // namespace
}  // namespace gateway
