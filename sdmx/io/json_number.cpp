// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_number.hpp"

namespace sdmx::json {

namespace {

constexpr size_t kMostDigits = 16, kMostDigitsInAll = 18;
constexpr int64_t kEightDigits = kPowersOfTen[8];

/// The number of 1 to 16 digits at this place, -1 where there is something else. 16 bytes must be readable.
int64_t scan_many_digits(const char* at, size_t count) {
  if (count <= 8) return scan_digits(at, count);
  const int64_t high = scan_digits(at, count - 8), low = scan_digits(at + count - 8, 8);
  return (high | low) < 0 ? -1 : high * kEightDigits + low;
}

int64_t power_of_ten(size_t exponent) {
  return exponent <= 8 ? kPowersOfTen[exponent] : kEightDigits * kPowersOfTen[exponent - 8];
}

}  // namespace

size_t scan_long_decimal(const char* at, Decimal& out) {
  const size_t sign = *at == '-' ? 1 : 0;
  at += sign;
  const Wide text(at), more(at + Wide::kBytes);
  const uint32_t ends = ~(text.where_between('.', '9') | more.where_between('.', '9') << Wide::kBytes);
  if (ends == 0) return 0;
  const size_t size = first_bit(ends);
  const uint32_t points = (text.where('.') | more.where('.') << Wide::kBytes) & ((1u << size) - 1);
  const size_t whole = points == 0 ? size : first_bit(points);
  if (whole - 1 >= kMostDigits || (*at == '0' && whole > 1)) return 0;
  int64_t mantissa = scan_many_digits(at, whole);
  const size_t places = points == 0 ? 0 : size - whole - 1;
  if (points != 0) {
    if (places - 1 >= kMostDigits || whole + places > kMostDigitsInAll) return 0;
    const int64_t fraction = scan_many_digits(at + whole + 1, places);
    if ((mantissa | fraction) < 0) return 0;
    mantissa = mantissa * power_of_ten(places) + fraction;
  }
  if (mantissa < static_cast<int64_t>(sign)) return 0;  // no digits, or -0
  out.mantissa = sign != 0 ? -mantissa : mantissa;
  out.scale = static_cast<int16_t>(places);
  return sign + size;
}

}  // namespace sdmx::json
