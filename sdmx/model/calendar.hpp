// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Days of the proleptic Gregorian calendar, counted from 1970-01-01. Inside model only.

#include <cstdint>

namespace sdmx {

constexpr int64_t kSecondsPerDay = 86400;

struct Date {
  int64_t year = 1970;
  unsigned month = 1;
  unsigned day = 1;
};

unsigned days_in_month(int64_t year, unsigned month);

/// Days from 1970-01-01 to the date; a day that the month does not have counts on into the next.
int64_t to_days(Date date);
Date to_date(int64_t days);

/// Adds months as xs:duration does: a day that the month does not have becomes its last.
Date add_months(Date date, int64_t months);

/// Rounds towards minus infinity, so that times before 1970 fall on their own day.
int64_t floor_div(int64_t a, int64_t b);

}  // namespace sdmx
