// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/calendar.hpp"

#include <date/tz.h>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view kWeekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                          "friday", "saturday", "sunday"};
/// A date counts for a schedule that skips missed dates only while it is that fresh.
constexpr int64_t kGrace = 600;

std::optional<unsigned> parse_number(std::string_view text, unsigned least, unsigned most) {
  unsigned value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size() || value < least || value > most)
    return std::nullopt;
  return value;
}

std::optional<unsigned> parse_minute(std::string_view text) {
  const auto parts = sdmx::split(text, ':');
  if (parts.size() != 2 || parts[0].size() != 2 || parts[1].size() != 2) return std::nullopt;
  const auto hour = parse_number(parts[0], 0, 23), minute = parse_number(parts[1], 0, 59);
  if (!hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

std::optional<unsigned> parse_weekday(std::string_view text) {
  const auto found = std::ranges::find(kWeekdays, text);
  if (found == std::end(kWeekdays)) return std::nullopt;
  return static_cast<unsigned>(found - std::begin(kWeekdays)) + 1;
}

/// "04-30" into month and day.
bool parse_month_day(std::string_view text, unsigned months, Schedule& schedule) {
  const auto parts = sdmx::split(text, '-');
  if (parts.size() != 2) return false;
  const auto month = parse_number(parts[0], 1, months), day = parse_number(parts[1], 1, 31);
  if (!month || !day) return false;
  schedule.month = *month;
  schedule.day = *day;
  return true;
}

bool parse_day(std::string_view text, Schedule& schedule) {
  using Every = Schedule::Every;
  if (schedule.every == Every::kYear) return parse_month_day(text, 12, schedule);
  if (schedule.every == Every::kQuarter) return parse_month_day(text, 3, schedule);
  const auto day = schedule.every == Every::kWeek ? parse_weekday(text) : parse_number(text, 1, 31);
  if (day) schedule.day = *day;
  return day.has_value();
}

const date::time_zone* zone_of(const Schedule& schedule) { return date::locate_zone(schedule.time_zone); }

/// The first moment of a local time; one inside a gap is moved behind it, the earlier of two is taken.
int64_t to_moment(const date::time_zone* zone, date::local_days day, unsigned minute) {
  const auto local = date::local_seconds{day} + minutes{minute};
  const date::local_info info = zone->get_info(local);
  if (info.result == date::local_info::nonexistent) return info.first.end.time_since_epoch().count();
  return (local.time_since_epoch() - info.first.offset).count();
}

date::local_days clamped(date::year_month month, unsigned day) {
  const auto last = date::year_month_day_last{month.year(), date::month_day_last{month.month()}};
  return date::local_days{month / std::min(date::day{day}, last.day())};
}

/// The schedule's date in the period (day, week, month, quarter, year) that lies `shift` periods from the one
/// of today.
date::local_days date_in_period(const Schedule& schedule, date::local_days today, int shift) {
  using Every = Schedule::Every;
  const date::year_month_day ymd{today};
  const date::year_month month{ymd.year(), ymd.month()};
  const auto first_of_year = ymd.year() / date::January;
  const auto quarter = static_cast<int>((static_cast<unsigned>(ymd.month()) - 1) / 3);
  switch (schedule.every) {
    case Every::kDay:
      return today + days{shift};
    case Every::kWeek: {
      const date::local_days monday = today - (date::weekday{today} - date::Monday);
      return monday + days{7 * shift + static_cast<int>(schedule.day) - 1};
    }
    case Every::kMonth:
      return clamped(month + date::months{shift}, schedule.day);
    case Every::kQuarter:
      return clamped(
          first_of_year + date::months{3 * (quarter + shift) + static_cast<int>(schedule.month) - 1},
          schedule.day);
    case Every::kYear:
      return clamped(first_of_year + date::months{12 * shift + static_cast<int>(schedule.month) - 1},
                     schedule.day);
  }
  return today;
}

int64_t moment_in_period(const Schedule& schedule, int64_t around, int shift) {
  const auto* zone = zone_of(schedule);
  const auto local = zone->to_local(date::sys_seconds{seconds{around}});
  return to_moment(zone, date_in_period(schedule, date::floor<days>(local), shift), schedule.minute);
}

}  // namespace

std::optional<Schedule> parse_schedule(std::string_view text) {
  using Every = Schedule::Every;
  constexpr std::pair<std::string_view, Every> kWords[] = {{"daily", Every::kDay},
                                                           {"weekly", Every::kWeek},
                                                           {"monthly", Every::kMonth},
                                                           {"quarterly", Every::kQuarter},
                                                           {"yearly", Every::kYear}};
  const auto parts = sdmx::split(text, ' ');
  const auto* word = std::ranges::find(kWords, parts[0], &std::pair<std::string_view, Every>::first);
  if (word == std::end(kWords)) return std::nullopt;
  Schedule schedule;
  schedule.every = word->second;
  const bool has_day = schedule.every != Every::kDay;
  if (parts.size() != (has_day ? 3u : 2u)) return std::nullopt;
  if (has_day && !parse_day(parts[1], schedule)) return std::nullopt;
  const auto minute = parse_minute(parts.back());
  if (!minute) return std::nullopt;
  schedule.minute = *minute;
  return schedule;
}

bool is_time_zone(const std::string& name) {
  try {
    return date::locate_zone(name) != nullptr;
  } catch (const std::runtime_error&) {
    return false;
  }
}

int64_t last_date(const Schedule& schedule, int64_t moment) {
  int shift = 1;
  while (moment_in_period(schedule, moment, shift) > moment) --shift;
  return moment_in_period(schedule, moment, shift);
}

int64_t next_date(const Schedule& schedule, int64_t moment) {
  int shift = -1;
  while (moment_in_period(schedule, moment, shift) <= moment) ++shift;
  return moment_in_period(schedule, moment, shift);
}

bool is_due(const Schedule& schedule, int64_t last_run, int64_t now) {
  const int64_t date = last_date(schedule, now);
  if (last_run >= date) return false;
  return schedule.missed == Schedule::Missed::kSendLate || now - date <= kGrace;
}

}  // namespace gateway
