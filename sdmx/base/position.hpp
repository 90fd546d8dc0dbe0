// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Where something stood in an input. A Position is cheap and travels with every row; a Place is what a
/// person reads and is worked out only when a finding is shown.

#include <cstdint>
#include <string>

namespace sdmx {

/// An offset in the unpacked text of an input, or a packed cell address of a table. Only the reader that made
/// it can turn it into a Place.
struct Position {
  static constexpr uint64_t kNowhere = ~uint64_t{0};
  uint64_t value = kNowhere;

  bool known() const { return value != kNowhere; }
  auto operator<=>(const Position&) const = default;
};

/// A position as a person reads it: file and line:column (both from 1, column in characters), or file, sheet
/// and cell.
struct Place {
  std::string file;
  uint64_t line = 0;
  uint64_t column = 0;
  std::string sheet;  ///< empty for files without sheets
  std::string cell;   ///< "C15"; empty for text

  bool operator==(const Place&) const = default;
};

}  // namespace sdmx
