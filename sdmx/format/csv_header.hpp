// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The header line of SDMX-CSV 1.0 and 2.x: which separator, which columns, and how the values of a column
/// are written. SDMX-CSV field guide, "Column headers".

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/dictionary.hpp"
#include "sdmx/io/csv.hpp"

namespace sdmx {

enum class CsvColumnKind : uint8_t {
  kStructure,
  kStructureId,
  kAction,
  kComponent,  ///< a component of the structure, or a custom column: only the structure can tell
  kIgnored,    ///< names beside ids, SERIES_KEY, OBS_KEY: they repeat what other columns say
};

struct CsvColumn {
  CsvColumnKind kind = CsvColumnKind::kComponent;
  std::string id;
  bool labelled = false;      ///< "ID: Name": its values are written so too
  bool array = false;         ///< ID[]
  bool multilingual = false;  ///< ID[en;fr]
  uint64_t offset = 0;
};

struct CsvHeader {
  CsvDialect dialect;
  bool version_10 = false;   ///< DATAFLOW instead of STRUCTURE: no actions, no signs for states
  char sub_separator = ';';  ///< of STRUCTURE[;]
  std::vector<CsvColumn> columns;
  int structure = -1, structure_id = -1, action = -1;  ///< indexes into columns, -1 where absent
};

/// The separator is the character behind STRUCTURE, STRUCTURE[x] or DATAFLOW. Nothing when the text does not
/// begin so.
std::optional<CsvHeader> begin_csv_header(std::string_view first_bytes);

/// Fills in the columns from the fields of the first record.
void read_csv_columns(std::span<const CsvField> fields, CsvHeader& header);

/// The value of a labelled column, "A: Name", without its label. Of coded values what stands before the first
/// ": "; of others only where both halves are equal, so that a text with a colon stays whole.
enum class CsvCoded { kNo, kYes };
std::string_view without_csv_label(std::string_view text, CsvCoded coded);

/// The pieces between separators that stand outside quotes; a piece in quotes loses one layer of them.
std::vector<std::string> split_csv_items(std::string_view text, char separator);

/// The parts of a value of several items or languages: "a;b", "en:Value;fr:Valeur", nested quotes undone.
std::vector<Part> parse_csv_parts(std::string_view text, const CsvColumn& column, char sub_separator);

}  // namespace sdmx
