// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/lexical.hpp"

#include <algorithm>
#include <cstddef>

namespace sdmx {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void skip_sign(std::string_view& text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
}

/// Cuts the digits at the front off and says how many there were.
size_t skip_digits(std::string_view& text) {
  const auto end = std::ranges::find_if_not(text, is_digit);
  const auto count = static_cast<size_t>(end - text.begin());
  text.remove_prefix(count);
  return count;
}

/// Cuts digits with or without a fraction off; false when there is not one digit.
bool skip_number(std::string_view& text) {
  size_t digits = skip_digits(text);
  if (!text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    digits += skip_digits(text);
  }
  return digits > 0;
}

int number_of(std::string_view two_digits) { return (two_digits[0] - '0') * 10 + (two_digits[1] - '0'); }

bool is_between(std::string_view two_digits, int first, int last) {
  if (two_digits.size() != 2 || !std::ranges::all_of(two_digits, is_digit)) return false;
  const int number = number_of(two_digits);
  return number >= first && number <= last;
}

/// Cuts Z, +hh:mm or -hh:mm off the end.
std::string_view without_zone(std::string_view text) {
  if (text.ends_with('Z')) return text.substr(0, text.size() - 1);
  if (text.size() < 6) return text;
  const std::string_view zone = text.substr(text.size() - 6);
  const bool is_zone = (zone[0] == '+' || zone[0] == '-') && zone[3] == ':' &&
                       is_between(zone.substr(1, 2), 0, 14) && is_between(zone.substr(4), 0, 59);
  return is_zone ? text.substr(0, text.size() - 6) : text;
}

/// Cuts numbers with these designators off, each at most once and in this order; how many there were.
int skip_fields(std::string_view& text, std::string_view designators) {
  int fields = 0;
  while (!text.empty() && is_digit(text.front())) {
    std::string_view rest = text;
    if (!skip_number(rest) || rest.empty()) return -1;
    const size_t at = designators.find(rest.front());
    if (at == std::string_view::npos) return -1;
    designators.remove_prefix(at + 1);
    text = rest.substr(1);
    ++fields;
  }
  return fields;
}

}  // namespace

bool is_xs_integer(std::string_view text) {
  skip_sign(text);
  return skip_digits(text) > 0 && text.empty();
}

bool is_xs_decimal(std::string_view text) {
  skip_sign(text);
  return skip_number(text) && text.empty();
}

bool is_xs_double(std::string_view text) {
  if (text == "NaN" || text == "INF" || text == "-INF") return true;
  skip_sign(text);
  if (!skip_number(text)) return false;
  if (text.empty()) return true;
  if (text.front() != 'e' && text.front() != 'E') return false;
  return is_xs_integer(text.substr(1));
}

bool is_xs_boolean(std::string_view text) {
  return text == "true" || text == "false" || text == "1" || text == "0";
}

bool is_xs_uri(std::string_view text) {
  return std::ranges::none_of(
      text, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"'; });
}

bool is_xs_duration(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (!text.starts_with('P')) return false;
  text.remove_prefix(1);
  const int days = skip_fields(text, "YMD");
  if (days < 0) return false;
  if (text.empty()) return days > 0;
  if (text.front() != 'T') return false;
  text.remove_prefix(1);
  return skip_fields(text, "HMS") > 0 && text.empty();
}

bool is_xs_time(std::string_view text) {
  text = without_zone(text);
  if (text.size() < 8 || text[2] != ':' || text[5] != ':') return false;
  if (!is_between(text.substr(0, 2), 0, 24) || !is_between(text.substr(3, 2), 0, 59)) return false;
  if (!is_between(text.substr(6, 2), 0, 59)) return false;
  if (text.size() == 8) return true;
  std::string_view fraction = text.substr(9);
  return text[8] == '.' && skip_digits(fraction) > 0 && fraction.empty();
}

bool is_xs_month(std::string_view text) {
  text = without_zone(text);
  return text.starts_with("--") && is_between(text.substr(2), 1, 12);
}

bool is_xs_month_day(std::string_view text) {
  text = without_zone(text);
  if (text.size() != 7 || !text.starts_with("--") || text[4] != '-' ||
      !is_between(text.substr(2, 2), 1, 12)) {
    return false;
  }
  constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return is_between(text.substr(5), 1, kDays[number_of(text.substr(2, 2)) - 1]);
}

bool is_xs_day(std::string_view text) {
  text = without_zone(text);
  return text.starts_with("---") && is_between(text.substr(3), 1, 31);
}

}  // namespace sdmx
