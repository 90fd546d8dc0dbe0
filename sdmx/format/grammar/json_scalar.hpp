// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What a schema asks of one JSON value by itself. Internal to the check of SDMX-JSON.

#include <string>
#include <string_view>

#include "sdmx/format/grammar/json_table.hpp"
#include "sdmx/io/json_scanner.hpp"

namespace sdmx::grammar {

/// A value by its first token; the beginning of an object or array has no text.
struct JsonScalar {
  JsonScanner::Token token = JsonScanner::Token::kNull;
  std::string_view text;
};

/// Letters of a node's types; none: any.
bool is_of_type(const JsonScalar& value, std::string_view types);
/// "string or null"
std::string words_of_types(std::string_view types);

/// What is wrong with a scalar.
enum class ScalarFault : uint8_t { kNone, kValue, kPattern, kFormat, kRange };
ScalarFault fault_of(const JsonScalar& value, const JsonNode& node, const JsonTable& table);
/// What is allowed instead: "A, B", a pattern, the name of a format, "≥ 0".
std::string expected_instead(ScalarFault fault, const JsonNode& node, const JsonTable& table);

}  // namespace sdmx::grammar
