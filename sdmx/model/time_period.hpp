// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Time periods. SDMX 3.1 Technical Notes 3, SDMXCommon.xsd; the forms of 2.0 are read too.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sdmx {

enum class PeriodKind : uint8_t {
  kGregorianYear,
  kGregorianYearMonth,
  kGregorianDay,
  kDateTime,
  kReportingYear,
  kReportingSemester,
  kReportingTrimester,
  kReportingQuarter,
  kReportingMonth,
  kReportingWeek,
  kReportingDay,
  kTimeRange,
};

/// A period: its kind and the moments it covers, as seconds since 1970-01-01T00:00:00Z (of the proleptic
/// Gregorian calendar); end is the first moment after it. Time without zone counts as UTC.
struct TimePeriod {
  PeriodKind kind = PeriodKind::kGregorianYear;
  int64_t begin = 0;
  int64_t end = 0;
  bool operator==(const TimePeriod&) const = default;
};

/// Start of the reporting year, "--07-01"; the default is --01-01.
struct ReportingYearStart {
  unsigned month = 1;
  unsigned day = 1;
};
std::optional<ReportingYearStart> parse_reporting_year_start(std::string_view text);

/// Nothing when the text is no time period of any kind.
std::optional<TimePeriod> parse_time_period(std::string_view text, ReportingYearStart start = {});

/// True when a period of that kind may carry that frequency code (CL_FREQ): A with years, Q with quarters …
/// Unknown frequency codes go with every kind.
bool frequency_allows(std::string_view frequency, PeriodKind kind);

/// Seconds since 1970 of an xs:dateTime or xs:date, UTC assumed where no zone is given.
std::optional<int64_t> parse_date_time(std::string_view text);
std::string format_date_time(int64_t seconds);  ///< "2026-11-25T19:00:00Z"

}  // namespace sdmx
