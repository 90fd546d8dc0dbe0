// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Finds the header of a grid and what it says about the columns.

#include <optional>
#include <vector>

#include "gateway/tables/grid.hpp"
#include "gateway/tables/table_terms.hpp"

namespace gateway {

struct ValueColumn {
  size_t column = 0;
  Sayings sayings;                 ///< of the header's levels over it
  std::vector<std::string> marks;  ///< of footnotes in the header
};

struct LabelColumn {
  size_t column = 0;
  const LabelRule* rule = nullptr;
  uint16_t component = 0;
};

struct TableHeader {
  size_t first_row = 0;
  size_t data_row = 0;  ///< the first row below it
  std::vector<LabelColumn> labels;
  std::vector<ValueColumn> values;
  size_t read_width = 0;  ///< up to the last column whose header is understood, for whichever flow it is
  /// How many cells a row needs so that nothing is missing.
  size_t width() const;
};

/// A grid with its number, which goes into positions, and the report for what is wrong with it.
struct GridReading {
  const Grid& grid;
  size_t number = 0;
  sdmx::Report& report;

  std::string_view cell(CellAddress address) const { return grid.cell(address); }
  sdmx::Position position(CellAddress address) const { return cell_position(number, address); }
};

/// Nothing where the header or a column that is needed is not there; that is reported. Columns whose header
/// is not understood are reported and left out.
std::optional<TableHeader> find_table_header(const GridReading& reading, TableTerms& terms);

}  // namespace gateway
