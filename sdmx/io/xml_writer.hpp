// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes XML piece by piece to an Output: escaped, indented, UTF-8. Knows nothing of SDMX.

#include <algorithm>
#include <cassert>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/io/output.hpp"
#include "sdmx/io/text_buffer.hpp"

namespace sdmx {

class XmlWriter {
 public:
  enum class Layout { kIndented, kCompact };

  explicit XmlWriter(Output& output, Layout layout = Layout::kIndented);
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  /// The XML declaration; first of all where there is one.
  void declaration();
  /// Opens an element. The name must be a legal XML name.
  void start(std::string_view name);
  /// The same for an element of one line: what is in it is not indented.
  void start_line(std::string_view name);
  /// An attribute of the element opened last, before anything is put into it.
  void attribute(std::string_view name, std::string_view value);
  /// The same, left out when the value is empty.
  void attribute_if(std::string_view name, std::string_view value);
  /// A ready attribute with the blank before it, or the beginning of one: what follows is its number.
  void attribute(Piece ready) { buffer_.add(ready); }
  void attribute(Piece ready, Decimal value);
  /// What an attribute is put together from: its ready text; where it is but a beginning, the number that
  /// follows.
  struct Ready {
    Piece text;
    const Decimal* number = nullptr;
  };
  /// An element of nothing but ready attributes.
  void leaf(std::string_view name, std::span<const Ready> attributes);
  /// Ready elements on a line of their own; behind a number stands that text.
  void line(std::span<const Ready> pieces, std::string_view behind_number);
  /// A ready element that holds nothing but attributes, or its beginning: what follows is the number in the
  /// last of them.
  void child(Piece ready);
  void child(Piece ready, Decimal value);
  /// Text of the element opened last. Characters that XML 1.0 forbids become U+FFFD.
  void text(std::string_view text);
  /// Ready XML, put there as it is.
  void raw(std::string_view xml);
  /// Closes the element opened last; an empty one is closed in its start tag.
  void end();
  /// An element that holds nothing but text.
  void element(std::string_view name, std::string_view text);
  /// Closes what is still open and hands everything to the Output. Without it the last pieces are lost.
  void finish();

  size_t depth() const { return depth_; }

 private:
  void add_ready(std::span<const Ready> pieces, std::string_view behind_number);
  void close_start_tag();
  void new_line();
  void flush_when_large();
  void flush();

  static constexpr size_t kNoLine = ~size_t{0};
  Output& output_;
  Layout layout_;
  TextBuffer buffer_;
  std::string escaped_;
  std::vector<std::string> open_;  ///< names of the open elements, and of those that were as deep before
  size_t depth_ = 0;
  std::string line_break_;       ///< with room for the deepest element
  size_t line_depth_ = kNoLine;  ///< depth within the element of one line
  bool in_start_tag_ = false;
  bool after_text_ = false;  ///< the element holds text: nothing may be indented in it
};

inline void XmlWriter::attribute(Piece ready, Decimal value) {
  buffer_.add(ready);
  buffer_.add(value);
  buffer_.add('"');
}

inline void XmlWriter::add_ready(std::span<const Ready> pieces, std::string_view behind_number) {
  for (const Ready& ready : pieces) {
    buffer_.add(ready.text);
    if (ready.number == nullptr) continue;
    buffer_.add(*ready.number);
    buffer_.add(behind_number);
  }
}

inline void XmlWriter::leaf(std::string_view name, std::span<const Ready> attributes) {
  close_start_tag();
  new_line();
  buffer_.add('<');
  buffer_.add(name);
  add_ready(attributes, "\"");
  buffer_.add("/>");
  flush_when_large();
}

inline void XmlWriter::line(std::span<const Ready> pieces, std::string_view behind_number) {
  close_start_tag();
  new_line();
  add_ready(pieces, behind_number);
  flush_when_large();
}

inline void XmlWriter::child(Piece ready) {
  close_start_tag();
  new_line();
  buffer_.add(ready);
  flush_when_large();
}

inline void XmlWriter::child(Piece ready, Decimal value) {
  close_start_tag();
  new_line();
  attribute(ready, value);
  buffer_.add("/>");
  flush_when_large();
}

inline void XmlWriter::start(std::string_view name) {
  close_start_tag();
  if (!after_text_) new_line();
  if (open_.size() == depth_) open_.emplace_back();
  open_[depth_++].assign(name);
  buffer_.add('<');
  buffer_.add(name);
  in_start_tag_ = true;
  after_text_ = false;
}

inline void XmlWriter::start_line(std::string_view name) {
  start(name);
  line_depth_ = std::min(line_depth_, depth_);
}

inline void XmlWriter::end() {
  assert(depth_ > 0);
  const bool in_line = depth_ >= line_depth_;
  if (depth_-- == line_depth_) line_depth_ = kNoLine;
  if (in_start_tag_) {
    buffer_.add("/>");
    in_start_tag_ = false;
  } else {
    if (!after_text_ && !in_line) new_line();
    buffer_.add("</");
    buffer_.add(open_[depth_]);
    buffer_.add('>');
  }
  after_text_ = false;
  flush_when_large();
}

inline void XmlWriter::close_start_tag() {
  if (!in_start_tag_) return;
  buffer_.add('>');
  in_start_tag_ = false;
}

inline void XmlWriter::new_line() {
  if (layout_ == Layout::kCompact || depth_ >= line_depth_) return;
  const size_t size = 1 + 2 * depth_;
  if (line_break_.size() < size + kShortPiece) line_break_.resize(size + kShortPiece, ' ');
  buffer_.add(Piece{line_break_.data(), size});
}

inline void XmlWriter::flush_when_large() {
  if (buffer_.size() >= kPieceBytes) flush();
}

/// Appends text as XML content: & < > escaped, carriage returns as references, forbidden characters as
/// U+FFFD.
void append_xml_text(std::string& out, std::string_view text);
/// Appends an attribute's value for double quotes; line ends and tabs become references, so that they
/// survive.
void append_xml_attribute(std::string& out, std::string_view value);

}  // namespace sdmx
