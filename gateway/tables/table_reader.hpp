// SPDX-License-Identifier: Apache-2.0
#pragma once
/// An office's table as data: grid, layout and mapping behind a DataReader, each observation remembering its
/// cell.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "sdmx/data/reader.hpp"

namespace gateway {

struct TableSource {
  std::string layout;                             ///< path of the layout file
  std::string mapping;                            ///< path of the mapping file; empty: labels are codes
  std::vector<std::string> tables;                ///< paths of the tables, all laid out alike
  std::map<std::string, std::string> parameters;  ///< component: value; go before the layout's constants
  sdmx::Header header;                            ///< of the message; its structures are filled in here
};

/// Reads the tables for the flow of the schema (a dataflow or a provision agreement). Good cells are
/// observations; wrong ones are findings in options.report with the address of their cell, and reading goes
/// on. The observations come as complete series, action Replace, after what is said once for the dataset and
/// for groups. Throws Error(kConfig) where layout, mapping or parameters are wrong, Error(kInput) where a
/// table cannot be opened, Error(kTooLarge) past the limit of a table.
std::unique_ptr<sdmx::DataReader> open_table(const TableSource& source,
                                             std::shared_ptr<const sdmx::Schema> schema,
                                             const sdmx::ReaderOptions& options);

/// Holds layout, mapping and parameters against the structure without reading a table. Throws Error(kConfig).
void check_table(const TableSource& source, std::shared_ptr<const sdmx::Schema> schema);

}  // namespace gateway
