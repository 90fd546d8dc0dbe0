// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Decimals read out of JSON without first looking for their end. Internal to what reads JSON fast.

#include "sdmx/io/decimal_scan.hpp"

namespace sdmx::json {

/// Reads the decimal at this place, up to whatever is no part of one; its length. 0, and nothing written,
/// where parse_decimal would refuse it, and for some that it takes (very long ones). 48 bytes must be
/// readable.
size_t scan_long_decimal(const char* at, Decimal& out);

/// Digits in front of something else.
struct Digits {
  uint64_t bytes = 0;  ///< each less the character 0
  unsigned count = 8;  ///< 0 to 7; 8 where there may be more

  explicit Digits(const char* at) : bytes(less_zeros(load_eight(at))) {
    const uint64_t others = no_digits(bytes);
    if (others != 0) count = static_cast<unsigned>(std::countr_zero(others)) / 8;
  }
  /// Of 1 to 7 digits.
  int64_t number() const { return number_of_digits(bytes << (64 - 8 * count)); }
};

/// The same; short ones where they stand.
[[gnu::always_inline]] inline size_t scan_json_decimal(const char* at, Decimal& out) {
  const bool negative = *at == '-';
  const char* place = at + (negative ? 1 : 0);
  const Digits whole(place);
  if (whole.count - 1 > 6 || (*place == '0' && (whole.count > 1 || negative)))
    return scan_long_decimal(at, out);
  int64_t mantissa = whole.number();
  int16_t scale = 0;
  place += whole.count;
  if (*place == '.') {
    const Digits fraction(place + 1);
    if (fraction.count - 1 > 6) return scan_long_decimal(at, out);
    mantissa = mantissa * kPowersOfTen[fraction.count] + fraction.number();
    scale = static_cast<int16_t>(fraction.count);
    place += 1 + fraction.count;
  }
  out.mantissa = negative ? -mantissa : mantissa;
  out.scale = scale;
  return static_cast<size_t>(place - at);
}

}  // namespace sdmx::json
