// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Printing decimals where there is room for them: for writers of many.

#include <cstddef>

#include "sdmx/base/decimal.hpp"

namespace sdmx {

/// Room that a decimal takes beside the digits behind its point.
constexpr size_t kDecimalBytes = 24;
/// Prints the decimal as it was read, where there is room for kDecimalBytes and its scale; returns the end of
/// the text.
char* write_text(char* at, Decimal decimal);

}  // namespace sdmx
