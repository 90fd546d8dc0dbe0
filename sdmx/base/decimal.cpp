// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include "sdmx/base/decimal_text.hpp"

namespace sdmx {

namespace {

constexpr size_t kMostDigits = 18;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

__extension__ using Wide = __int128;

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  const size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() || (point != std::string_view::npos && fraction.empty())) return std::nullopt;
  if (whole.size() > 1 && whole.front() == '0') return std::nullopt;
  if (whole.size() + fraction.size() > kMostDigits) return std::nullopt;
  int64_t mantissa = 0;
  for (const std::string_view part : {whole, fraction}) {
    for (const char c : part) {
      if (!is_digit(c)) return std::nullopt;
      mantissa = mantissa * 10 + (c - '0');
    }
  }
  if (negative && mantissa == 0) return std::nullopt;
  return Decimal{negative ? -mantissa : mantissa, static_cast<int16_t>(fraction.size())};
}

char* write_text(char* at, Decimal decimal) {
  const bool negative = decimal.mantissa < 0;
  const auto mantissa = static_cast<uint64_t>(decimal.mantissa);
  if (negative) *at++ = '-';
  char* const end = std::to_chars(at, at + kDecimalBytes, negative ? uint64_t{0} - mantissa : mantissa).ptr;
  if (decimal.scale == 0) return end;
  const auto count = static_cast<size_t>(end - at);
  const auto scale = static_cast<size_t>(decimal.scale);
  if (count > scale) {
    char* const point = end - scale;
    std::memmove(point + 1, point, scale);
    *point = '.';
    return end + 1;
  }
  std::memmove(at + 2 + (scale - count), at, count);
  std::memset(at, '0', 2 + (scale - count));
  at[1] = '.';
  return at + 2 + scale;
}

void append_text(std::string& out, Decimal decimal) {
  const size_t size = out.size();
  out.resize(size + kDecimalBytes + static_cast<size_t>(decimal.scale));
  const char* const end = write_text(out.data() + size, decimal);
  out.resize(static_cast<size_t>(end - out.data()));
}

std::string to_text(Decimal decimal) {
  std::string text;
  append_text(text, decimal);
  return text;
}

std::strong_ordering compare_numbers(Decimal left, Decimal right) {
  const int scale = std::max(left.scale, right.scale);
  const Wide a = Wide{left.mantissa} * power_of_ten(scale - left.scale);
  const Wide b = Wide{right.mantissa} * power_of_ten(scale - right.scale);
  return a < b   ? std::strong_ordering::less
         : a > b ? std::strong_ordering::greater
                 : std::strong_ordering::equal;
}

double to_double(Decimal decimal) {
  return static_cast<double>(decimal.mantissa) / std::pow(10.0, decimal.scale);
}

}  // namespace sdmx
