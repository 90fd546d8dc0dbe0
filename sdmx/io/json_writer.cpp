// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_writer.hpp"

#include <fmt/core.h>

#include <cassert>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

void append_escape(std::string& out, char32_t code_point) {
  switch (code_point) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      out += fmt::format("\\u{:04x}", static_cast<uint32_t>(code_point));
  }
}

size_t digits_at(std::string_view text, size_t at) {
  const size_t end = text.find_first_not_of("0123456789", at);
  return (end == std::string_view::npos ? text.size() : end) - at;
}

}  // namespace

void append_json_string(std::string& out, std::string_view value) {
  out += '"';
  for (size_t at = 0; at < value.size();) {
    const char32_t code_point = next_code_point(value, at);
    if (code_point < 0x20 || code_point == '"' || code_point == '\\') {
      append_escape(out, code_point);
    } else {
      append_utf8(out, code_point);
    }
  }
  out += '"';
}

bool is_json_number(std::string_view text) {
  size_t at = text.starts_with('-') ? 1 : 0;
  const size_t whole = digits_at(text, at);
  if (whole == 0 || (whole > 1 && text[at] == '0')) return false;
  at += whole;
  if (at < text.size() && text[at] == '.') {
    const size_t fraction = digits_at(text, at + 1);
    if (fraction == 0) return false;
    at += 1 + fraction;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const size_t exponent = digits_at(text, at);
    if (exponent == 0) return false;
    at += exponent;
  }
  return at == text.size();
}

void JsonWriter::key(std::string_view name) {
  assert(!levels_.empty() && !after_key_);
  before_value();
  append_json_string(buffer_, name);
  buffer_ += layout_ == Layout::kIndented ? ": " : ":";
  after_key_ = true;
}

void JsonWriter::string(std::string_view value) {
  before_value();
  append_json_string(buffer_, value);
  flush_when_large();
}

void JsonWriter::number(uint64_t value) { literal(std::to_string(value)); }

void JsonWriter::literal(std::string_view json) {
  before_value();
  buffer_ += json;
  flush_when_large();
}

void JsonWriter::member(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonWriter::member_if(std::string_view name, std::string_view value) {
  if (!value.empty()) member(name, value);
}

void JsonWriter::finish() {
  assert(levels_.empty());
  if (layout_ == Layout::kIndented && !buffer_.empty()) buffer_ += '\n';
  output_.write(buffer_);
  buffer_.clear();
}

void JsonWriter::begin(char bracket) {
  before_value();
  buffer_ += bracket;
  levels_.emplace_back();
}

void JsonWriter::end(char bracket) {
  assert(!levels_.empty() && !after_key_);
  const bool empty = levels_.back().empty;
  levels_.pop_back();
  if (!empty) new_line();
  buffer_ += bracket;
  flush_when_large();
}

/// What stands before a key, or before a value that has none: a comma, a new line.
void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  if (!levels_.back().empty) buffer_ += ',';
  levels_.back().empty = false;
  new_line();
}

void JsonWriter::new_line() {
  if (layout_ == Layout::kCompact) return;
  buffer_ += '\n';
  buffer_.append(2 * levels_.size(), ' ');
}

void JsonWriter::flush_when_large() {
  if (buffer_.size() < kPieceBytes) return;
  output_.write(buffer_);
  buffer_.clear();
}

}  // namespace sdmx
