// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A JSON value as a tree of bounded size, with the place of everything in it: for documents that are read
/// whole, never for data. Knows nothing of SDMX.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/io/json_scanner.hpp"

namespace sdmx {

struct JsonValue {
  enum class Kind : uint8_t { kNull, kBoolean, kNumber, kString, kObject, kArray };

  Kind kind = Kind::kNull;
  std::string name;  ///< of the member that it is, else empty
  std::string text;  ///< of a scalar: a string's text, a number as it is written, "true", "false"
  Position position;
  std::vector<JsonValue> children;  ///< members of an object, items of an array

  bool is_object() const { return kind == Kind::kObject; }
  bool is_array() const { return kind == Kind::kArray; }
  bool is_scalar() const { return !is_object() && !is_array() && kind != Kind::kNull; }
  /// The member of that name; null when there is none, and when it is JSON's null.
  const JsonValue* find(std::string_view member) const;
  /// Text of a scalar member, else empty.
  std::string_view text_of(std::string_view member) const;
  /// What an array or object member holds, else nothing.
  std::span<const JsonValue> children_of(std::string_view member) const;
};

/// Reads the value whose first token was just returned. False when it takes more than so many bytes of
/// memory: its rest is passed over, and what was read stays.
bool read_json_tree(JsonScanner& scanner, JsonScanner::Token first, JsonValue& value, uint64_t limit);

}  // namespace sdmx
