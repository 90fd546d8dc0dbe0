// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Decimals read out of JSON without first looking for their end. Internal to what reads JSON fast.

#include "sdmx/io/decimal_scan.hpp"

namespace sdmx::json {

/// What 9 to 18 digits are worth before the last eight of them.
inline constexpr int64_t kLargePowersOfTen[] = {
    1'000'000'000,         10'000'000'000,         100'000'000'000,
    1'000'000'000'000,     10'000'000'000'000,     100'000'000'000'000,
    1'000'000'000'000'000, 10'000'000'000'000'000, 100'000'000'000'000'000};

/// The number of 1 to 16 digits at this place, -1 where there is something else. 16 bytes must be readable.
inline int64_t scan_many_digits(const char* at, size_t count) {
  if (count <= 8) return scan_digits(at, count);
  const int64_t high = scan_digits(at, count - 8), low = scan_digits(at + count - 8, 8);
  return (high | low) < 0 ? -1 : high * kPowersOfTen[8] + low;
}

/// Reads the decimal at this place, up to whatever is no part of one; its length. 0, and nothing written,
/// where parse_decimal would refuse it, and for some that it takes (very long ones). 48 bytes must be
/// readable.
inline size_t scan_json_decimal(const char* at, Decimal& out) {
  constexpr size_t kMostDigits = 16, kMostDigitsInAll = 18;
  const size_t sign = *at == '-' ? 1 : 0;
  at += sign;
  const Wide text(at);
  uint32_t ends = 0xFFFFu & ~text.where_between('.', '9');
  uint32_t points = text.where('.');
  if (ends == 0) {
    const Wide more(at + Wide::kBytes);
    ends = (0xFFFFu & ~more.where_between('.', '9')) << Wide::kBytes;
    points |= more.where('.') << Wide::kBytes;
    if (ends == 0) return 0;
  }
  const size_t size = first_bit(ends);
  points &= (1u << size) - 1;
  const size_t whole = points == 0 ? size : first_bit(points);
  if (whole - 1 >= kMostDigits || (*at == '0' && whole > 1)) return 0;
  int64_t mantissa = scan_many_digits(at, whole);
  size_t places = 0;
  if (points != 0) {
    places = size - whole - 1;
    if (places - 1 >= kMostDigits || whole + places > kMostDigitsInAll) return 0;
    const int64_t fraction = scan_many_digits(at + whole + 1, places);
    if ((mantissa | fraction) < 0) return 0;
    mantissa = mantissa * (places <= 8 ? kPowersOfTen[places] : kLargePowersOfTen[places - 9]) + fraction;
  }
  if (mantissa < static_cast<int64_t>(sign)) return 0;  // no digits, or -0
  out.mantissa = sign != 0 ? -mantissa : mantissa;
  out.scale = static_cast<int16_t>(places);
  return sign + size;
}

}  // namespace sdmx::json
