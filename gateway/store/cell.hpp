// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One value of the store with the load that began it and the one that ended it, and how the cells of a
/// region lie in a blob.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/decimal.hpp"
#include "sdmx/data/dictionary.hpp"

namespace gateway {

/// A code of the store's dictionaries; 0 … 4 are the states of sdmx/data/dictionary.hpp.
using StoreCode = sdmx::Code;
/// Number of a component within a cube; 0 is no component but a mark that a region or observation was stated.
using ComponentNumber = uint32_t;
/// Number of a load.
using LoadNumber = uint64_t;

inline constexpr ComponentNumber kPresence = 0;
/// Where a region's own attributes stand: at no period.
inline constexpr StoreCode kNoTime = 0;

struct Cell {
  StoreCode time = kNoTime;
  ComponentNumber component = kPresence;
  LoadNumber begin = 0;
  LoadNumber end = 0;   ///< 0: live
  sdmx::Decimal value;  ///< a number, or with a negative scale a code (as in sdmx::Column)

  bool live() const { return end == 0; }
};

inline bool is_code(sdmx::Decimal value) { return value.scale < 0; }
inline StoreCode code_of(sdmx::Decimal value) { return static_cast<StoreCode>(value.mantissa); }
/// Numbers are compared as numbers, everything else by its code.
bool same_value(sdmx::Decimal left, sdmx::Decimal right);

/// Cells in the order of time code, component, begin.
void sort_cells(std::vector<Cell>& cells);
/// The blob of sorted cells.
std::string encode_cells(const std::vector<Cell>& cells);
/// Throws Error(kStore) where the blob is damaged.
void decode_cells(std::string_view blob, std::vector<Cell>& cells);

}  // namespace gateway
