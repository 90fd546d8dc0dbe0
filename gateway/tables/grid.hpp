// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The cells of a table with their addresses, whatever file they come from.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/position.hpp"
#include "sdmx/base/report.hpp"

namespace gateway {

/// Row and column from 0.
struct CellAddress {
  size_t row = 0;
  size_t column = 0;
  auto operator<=>(const CellAddress&) const = default;
};

std::string cell_name(CellAddress address);                            ///< "C15"
std::optional<size_t> parse_column_letters(std::string_view letters);  ///< "A" is 0; nothing past "ZZZ"

/// A cell of one of several grids as the position that travels with a row.
sdmx::Position cell_position(size_t grid, CellAddress address);
struct GridAddress {
  size_t grid = 0;
  CellAddress address;
};
GridAddress grid_address(sdmx::Position position);

class Grid {
 public:
  std::string file;       ///< its name without folders
  std::string sheet;      ///< empty where the format has none
  bool open_end = false;  ///< the last line of the file has no line end

  /// Rows are added from above.
  void begin_row();
  void add_cell(std::string_view text);

  size_t rows() const { return first_cell_.size(); }
  /// How many cells the row has.
  size_t width(size_t row) const;
  /// Without blanks at its ends, no-break spaces among them; empty where there is no such cell.
  std::string_view cell(CellAddress address) const;
  bool blank_row(size_t row) const;

 private:
  struct Cell {
    uint32_t begin = 0;
    uint32_t size = 0;
  };
  std::string text_;
  std::vector<Cell> cells_;
  std::vector<size_t> first_cell_;  // of each row
};

struct GridFormat {
  std::string encoding = "detect";  ///< a canonical name, or "detect"
  char separator = ',';
  char quote = '"';
};

/// Reads a file of separated values. A declared encoding that the bytes contradict is reported
/// ("bad-encoding") with the first cell that shows it, and the file is read in the encoding it seems to have.
/// Positions carry the grid's number. Throws Error(kInput), Error(kTooLarge).
Grid read_separated_grid(const std::string& path, const GridFormat& format, size_t number,
                         sdmx::Report& report);

}  // namespace gateway
