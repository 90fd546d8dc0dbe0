// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/time_period.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "sdmx/model/calendar.hpp"

namespace sdmx {

namespace {

// ---- Scanning ----

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads a text from its front; each function takes what it names or says that it is not there.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool at_end() const { return text_.empty(); }
  bool take(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  std::optional<char> take_any() {
    if (text_.empty()) return std::nullopt;
    const char c = text_.front();
    text_.remove_prefix(1);
    return c;
  }
  /// Exactly that many digits.
  std::optional<unsigned> take_number(size_t digits) {
    if (text_.size() < digits ||
        !std::all_of(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(digits), is_digit)) {
      return std::nullopt;
    }
    unsigned number = 0;
    for (const char c : text_.substr(0, digits)) number = number * 10 + static_cast<unsigned>(c - '0');
    text_.remove_prefix(digits);
    return number;
  }
  size_t digits_ahead() const {
    return static_cast<size_t>(std::find_if_not(text_.begin(), text_.end(), is_digit) - text_.begin());
  }
  void skip(size_t count) { text_.remove_prefix(count); }

 private:
  std::string_view text_;
};

/// Cuts the time zone off the end of a text and returns its offset in seconds: "Z", "+05:00".
std::optional<int64_t> cut_zone(std::string_view& text) {
  if (text.ends_with('Z')) {
    text.remove_suffix(1);
    return 0;
  }
  constexpr size_t kLength = 6;
  if (text.size() <= kLength) return 0;
  const std::string_view zone = text.substr(text.size() - kLength);
  if ((zone[0] != '+' && zone[0] != '-') || zone[3] != ':') return 0;
  Scanner scanner(zone.substr(1));
  const auto hours = scanner.take_number(2);
  scanner.skip(1);
  const auto minutes = scanner.take_number(2);
  if (!hours || !minutes) return 0;
  if (*hours > 14 || *minutes > 59 || (*hours == 14 && *minutes != 0)) return std::nullopt;
  text.remove_suffix(kLength);
  const int64_t seconds = static_cast<int64_t>(*hours) * 3600 + static_cast<int64_t>(*minutes) * 60;
  return zone[0] == '-' ? -seconds : seconds;
}

std::optional<Date> take_date(Scanner& scanner) {
  const auto year = scanner.take_number(4);
  if (!year || !scanner.take('-')) return std::nullopt;
  const auto month = scanner.take_number(2);
  if (!month || *month < 1 || *month > 12 || !scanner.take('-')) return std::nullopt;
  const auto day = scanner.take_number(2);
  if (!day || *day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
  return Date{*year, *month, *day};
}

/// The digits behind a decimal point; false when there is a point without digits.
bool skip_fraction(Scanner& scanner) {
  if (!scanner.take('.')) return true;
  const size_t digits = scanner.digits_ahead();
  scanner.skip(digits);
  return digits > 0;
}

/// "hh:mm:ss" with any fraction, in seconds; 24:00:00 is the end of the day.
std::optional<int64_t> take_time_of_day(Scanner& scanner) {
  const auto hours = scanner.take_number(2);
  if (!hours || !scanner.take(':')) return std::nullopt;
  const auto minutes = scanner.take_number(2);
  if (!minutes || !scanner.take(':')) return std::nullopt;
  const auto seconds = scanner.take_number(2);
  if (!seconds || !skip_fraction(scanner)) return std::nullopt;
  const int64_t total = static_cast<int64_t>(*hours) * 3600 + static_cast<int64_t>(*minutes) * 60 + *seconds;
  if (*minutes > 59 || *seconds > 59 || total > kSecondsPerDay) return std::nullopt;
  return total;
}

TimePeriod days_period(PeriodKind kind, int64_t first_day, int64_t end_day) {
  return {kind, first_day * kSecondsPerDay, end_day * kSecondsPerDay};
}

// ---- Gregorian periods ----

/// A date, or a date and a time: without its zone.
std::optional<TimePeriod> parse_day_or_moment(std::string_view text) {
  Scanner scanner(text);
  const auto date = take_date(scanner);
  if (!date) return std::nullopt;
  const int64_t day = to_days(*date);
  if (scanner.at_end()) return days_period(PeriodKind::kGregorianDay, day, day + 1);
  if (!scanner.take('T')) return std::nullopt;
  const auto time = take_time_of_day(scanner);
  if (!time || !scanner.at_end()) return std::nullopt;
  const int64_t moment = day * kSecondsPerDay + *time;
  return TimePeriod{PeriodKind::kDateTime, moment, moment + 1};
}

std::optional<TimePeriod> parse_year_or_month(std::string_view text) {
  Scanner scanner(text);
  const auto year = scanner.take_number(4);
  if (!year) return std::nullopt;
  if (scanner.at_end()) {
    return days_period(PeriodKind::kGregorianYear, to_days({*year, 1, 1}), to_days({*year + 1, 1, 1}));
  }
  if (!scanner.take('-')) return std::nullopt;
  const auto month = scanner.take_number(2);
  if (!month || *month < 1 || *month > 12 || !scanner.at_end()) return std::nullopt;
  const Date first{*year, *month, 1};
  return days_period(PeriodKind::kGregorianYearMonth, to_days(first), to_days(add_months(first, 1)));
}

// ---- Reporting periods (SDMX 3.1 Technical Notes 3) ----

enum class Unit : uint8_t { kMonths, kWeeks, kDays };

/// B is the half-year of SDMX 2.0. The least number of digits is what is read: 2.0 writes weeks without zero,
/// and the day pattern of the XSD forgets D010, D020 … D090.
struct ReportingForm {
  char letter;
  PeriodKind kind;
  Unit unit;
  unsigned length;  ///< of one period, in units
  unsigned periods;
  size_t least_digits, most_digits;
};

constexpr ReportingForm kReportingForms[] = {
    {'A', PeriodKind::kReportingYear, Unit::kMonths, 12, 1, 1, 1},
    {'S', PeriodKind::kReportingSemester, Unit::kMonths, 6, 2, 1, 1},
    {'B', PeriodKind::kReportingSemester, Unit::kMonths, 6, 2, 1, 1},
    {'T', PeriodKind::kReportingTrimester, Unit::kMonths, 4, 3, 1, 1},
    {'Q', PeriodKind::kReportingQuarter, Unit::kMonths, 3, 4, 1, 1},
    {'M', PeriodKind::kReportingMonth, Unit::kMonths, 1, 12, 2, 2},
    {'W', PeriodKind::kReportingWeek, Unit::kWeeks, 1, 53, 1, 2},
    {'D', PeriodKind::kReportingDay, Unit::kDays, 1, 366, 3, 3},
};

/// The Monday of the week that holds the first Thursday on or after that day.
int64_t first_week(int64_t day) {
  const int64_t weekday = day + 3 - floor_div(day + 3, 7) * 7;  // 1970-01-01 was a Thursday; Monday is 0
  return weekday <= 3 ? day - weekday : day + 7 - weekday;
}

/// The day on which the period with that number (from 0) begins, counted from the first day of the reporting
/// year.
int64_t reporting_start(const ReportingForm& form, Date base, unsigned number) {
  const int64_t offset = static_cast<int64_t>(number) * form.length;
  switch (form.unit) {
    case Unit::kMonths:
      return to_days(add_months(base, offset));
    case Unit::kWeeks:
      return first_week(to_days(base)) + offset * 7;
    case Unit::kDays:
      break;
  }
  return to_days(base) + offset;
}

/// The first day of a reporting year. A year that begins on --02-29 begins on 1 March where there is no such
/// day.
Date reporting_year(unsigned year, ReportingYearStart start) {
  return to_date(to_days({year, start.month, start.day}));
}

std::optional<TimePeriod> parse_reporting(std::string_view text, ReportingYearStart start) {
  Scanner scanner(text);
  const auto year = scanner.take_number(4);
  if (!year || !scanner.take('-')) return std::nullopt;
  const auto letter = scanner.take_any();
  if (!letter) return std::nullopt;
  const auto form = std::ranges::find(kReportingForms, *letter, &ReportingForm::letter);
  if (form == std::end(kReportingForms)) return std::nullopt;
  const size_t digits = scanner.digits_ahead();
  if (digits < form->least_digits || digits > form->most_digits) return std::nullopt;
  const auto number = scanner.take_number(digits);
  if (!number || *number < 1 || *number > form->periods || !scanner.at_end()) return std::nullopt;
  const Date base = reporting_year(*year, start);
  return days_period(form->kind, reporting_start(*form, base, *number - 1),
                     reporting_start(*form, base, *number));
}

// ---- Time ranges ----

/// A positive xs:duration.
struct Duration {
  int64_t months = 0;
  int64_t seconds = 0;
};

/// One field of a duration and what it is worth.
struct DurationField {
  char letter;
  int64_t months, seconds;
};

/// Takes fields in their order, each at most once; how many were there, or nothing when something else is.
std::optional<int> take_fields(Scanner& scanner, std::initializer_list<DurationField> fields,
                               Duration& duration) {
  constexpr size_t kMostDigits = 6;  // keeps every sum far from overflow
  int taken = 0;
  auto next = fields.begin();
  for (size_t digits = scanner.digits_ahead(); digits > 0; digits = scanner.digits_ahead()) {
    if (digits > kMostDigits) return std::nullopt;
    const int64_t number = *scanner.take_number(digits);
    if (!skip_fraction(scanner)) return std::nullopt;
    const auto letter = scanner.take_any();
    next =
        std::find_if(next, fields.end(), [&](const DurationField& field) { return field.letter == letter; });
    if (next == fields.end()) return std::nullopt;
    duration.months += number * next->months;
    duration.seconds += number * next->seconds;
    ++next;
    ++taken;
  }
  return taken;
}

/// True when a fraction stands only before S, as xs:duration has it.
bool fraction_is_of_seconds(std::string_view text) {
  const size_t point = text.find('.');
  return point == std::string_view::npos || text.find_first_not_of("0123456789", point + 1) == text.find('S');
}

std::optional<Duration> parse_duration(std::string_view text) {
  Scanner scanner(text);
  Duration duration;
  if (!scanner.take('P') || !fraction_is_of_seconds(text)) return std::nullopt;
  const auto date_fields =
      take_fields(scanner, {{'Y', 12, 0}, {'M', 1, 0}, {'D', 0, kSecondsPerDay}}, duration);
  if (!date_fields) return std::nullopt;
  if (scanner.at_end()) return *date_fields > 0 ? std::optional(duration) : std::nullopt;
  if (!scanner.take('T')) return std::nullopt;
  const auto time_fields = take_fields(scanner, {{'H', 0, 3600}, {'M', 0, 60}, {'S', 0, 1}}, duration);
  if (!time_fields || *time_fields == 0 || !scanner.at_end()) return std::nullopt;
  return duration;
}

std::optional<TimePeriod> parse_range(std::string_view start, std::string_view length) {
  const auto zone = cut_zone(start);
  const auto first = zone ? parse_day_or_moment(start) : std::nullopt;
  const auto duration = parse_duration(length);
  if (!first || !duration) return std::nullopt;
  const int64_t begin = first->begin;
  const int64_t day = floor_div(begin, kSecondsPerDay);
  const int64_t time = begin - day * kSecondsPerDay;
  const int64_t last_day = to_days(add_months(to_date(day), duration->months));
  const int64_t end = last_day * kSecondsPerDay + time + duration->seconds;
  if (end <= begin) return std::nullopt;
  return TimePeriod{PeriodKind::kTimeRange, begin - *zone, end - *zone};
}

// ---- Frequencies ----

constexpr uint32_t bit(PeriodKind kind) { return 1u << static_cast<unsigned>(kind); }

struct Frequency {
  char code;
  uint32_t kinds;
};

// H is hourly in CL_FREQ, and half-yearly in older lists.
constexpr Frequency kFrequencies[] = {
    {'A', bit(PeriodKind::kGregorianYear) | bit(PeriodKind::kReportingYear)},
    {'S', bit(PeriodKind::kReportingSemester)},
    {'T', bit(PeriodKind::kReportingTrimester)},
    {'Q', bit(PeriodKind::kReportingQuarter)},
    {'M', bit(PeriodKind::kGregorianYearMonth) | bit(PeriodKind::kReportingMonth)},
    {'W', bit(PeriodKind::kReportingWeek)},
    {'D', bit(PeriodKind::kGregorianDay) | bit(PeriodKind::kReportingDay)},
    {'B', bit(PeriodKind::kGregorianDay) | bit(PeriodKind::kReportingDay)},
    {'H', bit(PeriodKind::kDateTime) | bit(PeriodKind::kReportingSemester)},
    {'N', bit(PeriodKind::kDateTime)},
};

}  // namespace

std::optional<ReportingYearStart> parse_reporting_year_start(std::string_view text) {
  if (!cut_zone(text)) return std::nullopt;
  Scanner scanner(text);
  if (!scanner.take('-') || !scanner.take('-')) return std::nullopt;
  const auto month = scanner.take_number(2);
  if (!month || *month < 1 || *month > 12 || !scanner.take('-')) return std::nullopt;
  const auto day = scanner.take_number(2);
  constexpr int64_t kLeapYear = 2000;
  if (!day || *day < 1 || *day > days_in_month(kLeapYear, *month) || !scanner.at_end()) return std::nullopt;
  return ReportingYearStart{*month, *day};
}

std::optional<TimePeriod> parse_time_period(std::string_view text, ReportingYearStart start) {
  const size_t slash = text.find('/');
  if (slash != std::string_view::npos) return parse_range(text.substr(0, slash), text.substr(slash + 1));
  const auto zone = cut_zone(text);
  if (!zone) return std::nullopt;
  auto period = parse_day_or_moment(text);
  if (!period) period = parse_year_or_month(text);
  if (!period) period = parse_reporting(text, start);
  if (!period) return std::nullopt;
  return TimePeriod{period->kind, period->begin - *zone, period->end - *zone};
}

bool frequency_allows(std::string_view frequency, PeriodKind kind) {
  if (frequency.size() != 1 || kind == PeriodKind::kTimeRange) return true;
  const auto found = std::ranges::find(kFrequencies, frequency.front(), &Frequency::code);
  return found == std::end(kFrequencies) || (found->kinds & bit(kind)) != 0;
}

std::optional<int64_t> parse_date_time(std::string_view text) {
  const auto zone = cut_zone(text);
  const auto moment = zone ? parse_day_or_moment(text) : std::nullopt;
  if (!moment) return std::nullopt;
  return moment->begin - *zone;
}

std::string format_date_time(int64_t seconds) {
  const int64_t days = floor_div(seconds, kSecondsPerDay);
  const Date date = to_date(days);
  const int64_t time = seconds - days * kSecondsPerDay;
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", date.year, date.month, date.day, time / 3600,
                     time / 60 % 60, time % 60);
}

}  // namespace sdmx
