// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Exact decimals: mantissa and scale, so that 12.30 stays 12.30 (house rule: what does not print back
/// identically stays text).

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sdmx {

/// mantissa / 10^scale, with scale digits after the point. A negative scale marks a cell of a value column
/// that holds no decimal; its mantissa is then a Code.
struct Decimal {
  int64_t mantissa = 0;
  int16_t scale = 0;

  bool operator==(const Decimal&) const = default;
};

/// Reads a plain decimal, "-12.30". Nothing when the text is no decimal or would not print back identically
/// ("+1", "01", "1e3", ".5", "-0", more than 18 digits): such values stay text.
std::optional<Decimal> parse_decimal(std::string_view text);

/// Prints the decimal as it was read.
std::string to_text(Decimal decimal);
void append_text(std::string& out, Decimal decimal);

/// Compares as numbers: 12.3 equals 12.30. Revisions compare so, round trips compare text.
std::strong_ordering compare_numbers(Decimal left, Decimal right);

double to_double(Decimal decimal);

}  // namespace sdmx
