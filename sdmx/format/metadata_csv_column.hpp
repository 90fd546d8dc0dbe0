// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The column of a metadata attribute in SDMX-CSV: CONTACT[].PHONE[],
/// NOTE[en;fr], and what its cells hold. SDMX-CSV field guide for metadata
/// messages. Internal to reader and writer.
///
/// Where an attribute that has instances is not the last of the column, the
/// cell has an item for each of them, each the cell of what stands behind it:
/// so "1;2";3 are two phones of one contact and one of the next.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/metadata.hpp"

namespace sdmx::metadata {

struct CsvColumn {
  struct Step {
    std::string id;
    bool array = false;
    bool operator==(const Step &) const = default;
  };
  std::vector<Step> steps;
  std::vector<std::string> languages; ///< none: values in no language
};

/// Reads a header field, its label cut off.
CsvColumn parse_csv_column(std::string_view field, char sub_separator);
std::string csv_column_name(const CsvColumn &column);

/// Puts what the cell says into the attributes.
void read_csv_cell(std::string_view cell, const CsvColumn &column,
                   char sub_separator,
                   std::vector<ReportedAttribute> &attributes);
/// What the attributes say in that column; separated by ";".
std::string csv_cell(const std::vector<ReportedAttribute> &attributes,
                     const CsvColumn &column);

/// Items between separators, those in quotes without them.
std::vector<std::string> split_csv_items(std::string_view text, char separator);
std::string join_csv_items(const std::vector<std::string> &items);

} // namespace sdmx::metadata
