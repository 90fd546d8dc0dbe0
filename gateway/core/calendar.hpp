// SPDX-License-Identifier: Apache-2.0
#pragma once
/// When an office sends: dates in a time zone, and what happens to a date that was missed.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gateway {

/// "daily 09:00", "weekly monday 09:00", "monthly 15 09:00", "quarterly 02-15 09:00" (month of the quarter,
/// day), "yearly 04-30 09:00". A day that a month does not have is its last day. A local time skipped by a
/// clock change is moved behind the gap; one that comes twice counts once, the first time.
struct Schedule {
  enum class Every : uint8_t { kDay, kWeek, kMonth, kQuarter, kYear };
  enum class Missed : uint8_t {
    kSendLate,
    kSkip
  };  ///< what happens when the gateway was not running on the date
  Every every = Every::kDay;
  unsigned month = 1;     ///< of the year 1-12, or of the quarter 1-3
  unsigned day = 1;       ///< of the month, or of the week (1 Monday … 7 Sunday)
  unsigned minute = 540;  ///< of the day
  std::string time_zone = "UTC";
  Missed missed = Missed::kSendLate;
};

/// Nothing when the text is no schedule.
std::optional<Schedule> parse_schedule(std::string_view text);
bool is_time_zone(const std::string& name);

/// The last date at or before a moment, and the first after it; seconds since 1970.
int64_t last_date(const Schedule& schedule, int64_t moment);
int64_t next_date(const Schedule& schedule, int64_t moment);

/// Whether a flow that ran last at last_run is to run now. With kSkip a date counts only for ten minutes.
bool is_due(const Schedule& schedule, int64_t last_run, int64_t now);

}  // namespace gateway
