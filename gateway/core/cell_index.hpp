// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which cell of the office's table an observation came from, kept beside its message, so that what the hub
/// says of a key is shown on the office's own cell.

#include <map>
#include <optional>
#include <string>

#include "sdmx/data/reader.hpp"

namespace gateway {

class CellIndex {
 public:
  /// Notes the cell of every row; keys as in findings: codes of the dimensions in DSD order with dots, the
  /// period last.
  void add(const sdmx::Batch& batch, sdmx::DataReader& table);
  /// One line per observation: key, tab, file, tab, sheet, tab, cell. Throws Error(kIo).
  void save(const std::string& path) const;
  /// Empty where there is no such file.
  static CellIndex load(const std::string& path);
  /// The cell of an observation key; of a series key the cell of its first observation.
  std::optional<sdmx::Place> find(const std::string& key) const;

 private:
  std::map<std::string, sdmx::Place> places_;
};

}  // namespace gateway
