// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Statements about parts of the cube that wait for the lines they cover. CSV has no place for an attribute
/// of a dataset or a group but the lines of its observations: "the related values for attributes attached to
/// partial keys may have to be replicated" (SDMX-CSV field guide). A statement that covers no line becomes a
/// line of its own.

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "sdmx/format/csv_line.hpp"

namespace sdmx {

class CsvCoverage {
 public:
  /// Statements that are kept; further ones are refused, so that memory stays bounded.
  static constexpr size_t kMostHeld = 500'000;

  /// Keeps a statement; dimensions are the columns of its partial key, the other cells of the line what it
  /// states. False where it cannot be kept: then it is to be written as a line.
  bool hold(const CsvLine& line, const std::vector<size_t>& dimensions);
  /// True when some statement held depends on one of these columns.
  bool depends_on(const std::vector<size_t>& columns) const;
  /// Fills empty cells of the line from the statements that cover it, narrow parts of the cube first.
  void fill(CsvLine& line);
  /// The statements that covered nothing, in the order they came, as lines of so many columns; nothing is
  /// held afterwards.
  std::vector<CsvLine> take_unused(size_t columns);

 private:
  struct Held {
    std::vector<std::pair<size_t, std::string>> cells;  // without those of the key
    bool used = false;
  };
  /// Statements with the same stated dimensions, by the values of these.
  struct Pattern {
    std::vector<size_t> dimensions;
    std::unordered_map<std::string, std::vector<size_t>> by_key;
  };
  static std::string key_of(const CsvLine& line, const std::vector<size_t>& dimensions);

  std::vector<Held> held_;
  std::vector<Pattern> patterns_;  // more dimensions first
};

}  // namespace sdmx
