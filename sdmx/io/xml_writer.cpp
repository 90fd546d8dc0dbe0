// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_writer.hpp"

#include <array>
#include <cstdint>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

/// What becomes of each byte: nothing (copied), a reference, or a closer look.
enum class Handling : uint8_t { kCopy, kReference, kForbidden, kLook };

constexpr std::array<Handling, 256> handling(bool in_attribute) {
  std::array<Handling, 256> table{};
  for (size_t byte = 0; byte < 0x20; ++byte) table[byte] = Handling::kForbidden;
  table['\t'] = table['\n'] = in_attribute ? Handling::kReference : Handling::kCopy;
  table['\r'] = table['&'] = table['<'] = table['>'] = Handling::kReference;
  if (in_attribute) table['"'] = Handling::kReference;
  for (size_t byte = 0x80; byte < 256; ++byte) table[byte] = Handling::kLook;
  return table;
}

constexpr auto kInText = handling(false);
constexpr auto kInAttribute = handling(true);

std::string_view reference_of(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    default:
      return "&#13;";
  }
}

// XML 1.0 production 2, Char: U+FFFE and U+FFFF are no characters.
void append_code_point(std::string& out, std::string_view text, size_t& offset) {
  const char32_t code_point = next_code_point(text, offset);
  append_utf8(out, code_point == 0xFFFE || code_point == 0xFFFF ? char32_t{0xFFFD} : code_point);
}

void append_escaped(std::string& out, std::string_view text, const std::array<Handling, 256>& table) {
  size_t begin = 0;
  size_t at = 0;
  while (at < text.size()) {
    const Handling what = table[static_cast<unsigned char>(text[at])];
    if (what == Handling::kCopy) {
      ++at;
      continue;
    }
    out.append(text, begin, at - begin);
    if (what == Handling::kLook) {
      append_code_point(out, text, at);
    } else {
      what == Handling::kReference ? (void)out.append(reference_of(text[at])) : append_utf8(out, 0xFFFD);
      ++at;
    }
    begin = at;
  }
  out.append(text, begin);
}

}  // namespace

void append_xml_text(std::string& out, std::string_view text) { append_escaped(out, text, kInText); }

void append_xml_attribute(std::string& out, std::string_view value) {
  append_escaped(out, value, kInAttribute);
}

XmlWriter::XmlWriter(Output& output, Layout layout) : output_(output), layout_(layout), line_break_("\n") {}

void XmlWriter::declaration() { buffer_.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"); }

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  assert(in_start_tag_);
  buffer_.add(' ');
  buffer_.add(name);
  buffer_.add("=\"");
  escaped_.clear();
  append_xml_attribute(escaped_, value);
  buffer_.add(escaped_);
  buffer_.add('"');
}

void XmlWriter::attribute_if(std::string_view name, std::string_view value) {
  if (!value.empty()) attribute(name, value);
}

void XmlWriter::text(std::string_view text) {
  if (text.empty()) return;
  close_start_tag();
  escaped_.clear();
  append_xml_text(escaped_, text);
  buffer_.add(escaped_);
  after_text_ = true;
  flush_when_large();
}

void XmlWriter::raw(std::string_view xml) {
  close_start_tag();
  buffer_.add(xml);
  after_text_ = true;
  flush_when_large();
}

void XmlWriter::element(std::string_view name, std::string_view content) {
  start(name);
  text(content);
  end();
}

void XmlWriter::finish() {
  while (depth_ > 0) end();
  if (layout_ == Layout::kIndented && buffer_.size() > 0) buffer_.add('\n');
  flush();
}

void XmlWriter::flush() {
  output_.write(buffer_.view());
  buffer_.clear();
}

}  // namespace sdmx
