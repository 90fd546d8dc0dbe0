// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Decimals read out of running text, eight digits at a time. What parse_decimal would refuse is refused here
/// too, and some that it takes (many digits): whoever is refused asks parse_decimal.

#include <cstddef>
#include <cstdint>

#include "sdmx/base/decimal.hpp"
#include "sdmx/io/wide.hpp"

namespace sdmx {

inline constexpr int64_t kPowersOfTen[] = {1,       10,        100,        1'000,      10'000,
                                           100'000, 1'000'000, 10'000'000, 100'000'000};

/// Eight characters less the character 0: digits become their values.
inline uint64_t less_zeros(uint64_t eight) {
  static_assert(std::endian::native == std::endian::little);
  return eight ^ 0x3030303030303030u;
}
/// The highest bit of each byte that is no value of a digit.
inline uint64_t no_digits(uint64_t values) {
  return ((values + 0x7676767676767676u) | values) & 0x8080808080808080u;
}
/// The number that eight values of digits make, the first of them in the lowest byte.
inline int64_t number_of_digits(uint64_t values) {
  values = values * 10 + (values >> 8);  // pairs, in every second byte
  constexpr uint64_t kPairs = 0x000000FF000000FFu;
  const uint64_t high = (values & kPairs) * (100 + (uint64_t{1'000'000} << 32));
  const uint64_t low = ((values >> 16) & kPairs) * (1 + (uint64_t{10'000} << 32));
  return static_cast<int64_t>((high + low) >> 32);
}

/// The number of 1 to 8 digits at this place, -1 where there is something else. Eight bytes must be readable.
inline int64_t scan_digits(const char* at, size_t count) {
  // The digits move to the high end: in front of them stand zeros.
  const uint64_t digits = less_zeros(load_eight(at)) << (64 - 8 * count);
  return no_digits(digits) != 0 ? -1 : number_of_digits(digits);
}

/// Reads the decimal that ends where the terminator stands; its length, or 0 where it is refused. 32 bytes
/// must be readable.
inline size_t scan_decimal(const char* at, char terminator, Decimal& out) {
  const Wide text(at);
  const uint32_t ends = text.where(terminator);
  const unsigned size = first_bit(ends);
  const unsigned sign = at[0] == '-' ? 1 : 0;
  const unsigned point = first_bit(ends | text.where('.'));
  const unsigned whole = point - sign;
  if (ends == 0 || whole - 1 > 7) return 0;
  if (whole > 1 && at[sign] == '0') return 0;
  int64_t mantissa = scan_digits(at + sign, whole);
  int16_t scale = 0;
  if (point != size) {
    const unsigned places = size - point - 1;
    if (places - 1 > 7) return 0;
    const int64_t fraction = scan_digits(at + point + 1, places);
    if (fraction < 0) return 0;
    scale = static_cast<int16_t>(places);
    mantissa = mantissa < 0 ? mantissa : mantissa * kPowersOfTen[places] + fraction;
  }
  if (mantissa < static_cast<int64_t>(sign)) return 0;  // no digits, or -0
  out.mantissa = sign != 0 ? -mantissa : mantissa;
  out.scale = scale;
  return size;
}

}  // namespace sdmx
