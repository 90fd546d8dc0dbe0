// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Holds an SDMX-JSON message against what the official schema of its version allows (V-07), while it is read
/// as a stream.

#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/io/json_scanner.hpp"

namespace sdmx {

/// Which schema a message is held against; of another version or kind there is none.
struct JsonSchemaName {
  std::string_view version;  ///< "1.0", "2.0", "2.1"
  std::string_view kind;     ///< "data", "structure", "metadata"
};

/// Reads the message from its beginning and adds, in the order of the text, with their places: member-missing
/// {path}, member-wrong-type {path, expected}, member-wrong-value {value, path, expected}, member-unexpected
/// {path}, member-wrong-size {path, items, expected}, member-ambiguous {path}, item-repeated {path}. Ends at
/// the first fault of the JSON itself, which is for the reader to report. Of data, series and observations
/// are looked at up to a limit only, and all findings are warnings: the data can be read all the same.
void check_json(const Input& input, const JsonSchemaName& schema, Report& report);

/// Limits of what this program writes itself.
inline constexpr JsonLimits kWrittenLimits{1U << 30, 1U << 20, 1024};
/// What is wrong with a message that is about to be written: places are offsets in its text, and members that
/// are not expected are at their names. Of very many faults the first ones.
std::vector<Finding> json_faults(const Input& input, const JsonSchemaName& schema);

}  // namespace sdmx
