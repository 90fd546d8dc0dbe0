// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes JSON (RFC 8259) piece by piece to an Output: escaped, UTF-8. Knows nothing of SDMX.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/io/output.hpp"

namespace sdmx {

class JsonWriter {
 public:
  enum class Layout { kIndented, kCompact };

  explicit JsonWriter(Output& output, Layout layout = Layout::kIndented) : output_(output), layout_(layout) {}
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  /// The name of the next value of an object.
  void key(std::string_view name);
  void string(std::string_view value);
  void boolean(bool value) { literal(value ? "true" : "false"); }
  void number(uint64_t value);
  void null() { literal("null"); }
  /// A number, or anything else that is JSON already, as it is written.
  void literal(std::string_view json);

  /// A member of an object.
  void member(std::string_view name, std::string_view value);
  /// The same, left out when the value is empty.
  void member_if(std::string_view name, std::string_view value);

  /// Hands everything to the Output. Without it the last pieces are lost.
  void finish();

 private:
  struct Level {
    bool empty = true;
  };

  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void new_line();
  void flush_when_large();

  Output& output_;
  Layout layout_;
  std::string buffer_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

/// Appends a string with its quotes. Invalid UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view value);
/// True for a number as RFC 8259 writes it: no plus sign, no leading zeros, digits before the point.
bool is_json_number(std::string_view text);

}  // namespace sdmx
