// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The columns of an SDMX-CSV file that is written, and how values are put into cells.

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/batch.hpp"
#include "sdmx/format/csv_options.hpp"

namespace sdmx {

/// Separates items and languages within a cell; the header says it, STRUCTURE[;].
inline constexpr char kCsvSubSeparator = ';';

enum class CsvVersion : uint8_t { k10, k20, k21 };

/// "sdmx-csv-2.0", for findings.
std::string_view name_of(CsvVersion version);

struct CsvOutColumn {
  std::string id;
  std::string name;  ///< where names are written
  Role role = Role::kUnknown;
  bool array = false;
  bool multilingual = false;
  std::set<std::string> languages;  ///< named in the header
};

/// A line's cells as they are written, already quoted; empty ones are not stated.
using CsvLine = std::vector<std::string>;

/// Appends the text as a cell, in quotes where RFC 4180 asks for them.
void append_csv_cell(std::string& out, std::string_view text);

/// An item of a cell of several: in quotes where it holds what separates them.
std::string csv_item(std::string_view text);

/// The text of a value in a column. Nothing when the column cannot hold it: several parts or a language where
/// the structure knows of none.
std::optional<std::string> csv_text(const Entry& entry, const CsvOutColumn& column);

/// The first line, without its line end.
std::string csv_header_line(CsvVersion version, const CsvOptions& options,
                            const std::vector<CsvOutColumn>& columns);

/// "I" … of SDMX-CSV 2.x. Merge is M in 2.1, and Append in 2.0: that has no M, and its guide defines Append
/// as what 3.1 calls Merge.
std::string_view csv_action_letter(CsvVersion version, Action action);

/// "dataflow", "datastructure" or "dataprovision".
std::string_view csv_structure_word(ArtefactClass artefact_class);

}  // namespace sdmx
