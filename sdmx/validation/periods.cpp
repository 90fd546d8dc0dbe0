// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/values.hpp"

namespace sdmx {

namespace {

using Kind = PeriodKind;

bool is_gregorian(Kind kind) {
  return kind == Kind::kGregorianYear || kind == Kind::kGregorianYearMonth || kind == Kind::kGregorianDay;
}

bool is_reporting(Kind kind) { return kind >= Kind::kReportingYear && kind <= Kind::kReportingDay; }

bool is_after(const TimePeriod& period, const TimeRange::Bound& bound) {
  const auto limit = parse_time_period(bound.period);
  if (!limit) return true;
  return bound.inclusive ? period.begin >= limit->begin : period.begin >= limit->end;
}

bool is_before(const TimePeriod& period, const TimeRange::Bound& bound) {
  const auto limit = parse_time_period(bound.period);
  if (!limit) return true;
  return bound.inclusive ? period.end <= limit->end : period.end <= limit->begin;
}

}  // namespace

bool is_time_type(TextType type) {
  if (type == TextType::kDateTime) return false;
  return type >= TextType::kObservationalTimePeriod && type <= TextType::kTimeRange;
}

bool is_of_type(PeriodKind kind, TextType type) {
  switch (type) {
    case TextType::kStandardTimePeriod:
      return kind != Kind::kTimeRange;
    case TextType::kBasicTimePeriod:
      return is_gregorian(kind) || kind == Kind::kDateTime;
    case TextType::kGregorianTimePeriod:
      return is_gregorian(kind);
    case TextType::kGregorianYear:
      return kind == Kind::kGregorianYear;
    case TextType::kGregorianYearMonth:
      return kind == Kind::kGregorianYearMonth;
    case TextType::kGregorianDay:
      return kind == Kind::kGregorianDay;
    case TextType::kReportingTimePeriod:
      return is_reporting(kind);
    case TextType::kReportingYear:
      return kind == Kind::kReportingYear;
    case TextType::kReportingSemester:
      return kind == Kind::kReportingSemester;
    case TextType::kReportingTrimester:
      return kind == Kind::kReportingTrimester;
    case TextType::kReportingQuarter:
      return kind == Kind::kReportingQuarter;
    case TextType::kReportingMonth:
      return kind == Kind::kReportingMonth;
    case TextType::kReportingWeek:
      return kind == Kind::kReportingWeek;
    case TextType::kReportingDay:
      return kind == Kind::kReportingDay;
    case TextType::kTimeRange:
      return kind == Kind::kTimeRange;
    default:
      return true;
  }
}

bool is_in_range(const TimePeriod& period, const TimeRange& range) {
  // Before and after together are what an excluded range leaves: one of them is enough.
  if (range.before && range.after) return is_before(period, *range.before) || is_after(period, *range.after);
  if (range.before && !is_before(period, *range.before)) return false;
  if (range.after && !is_after(period, *range.after)) return false;
  if (range.start && !is_after(period, *range.start)) return false;
  return !range.end || is_before(period, *range.end);
}

}  // namespace sdmx
