// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes XML piece by piece to an Output: escaped, indented, UTF-8. Knows nothing of SDMX.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/io/output.hpp"

namespace sdmx {

class XmlWriter {
 public:
  enum class Layout { kIndented, kCompact };

  explicit XmlWriter(Output& output, Layout layout = Layout::kIndented) : output_(output), layout_(layout) {}
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  /// The XML declaration; first of all where there is one.
  void declaration();
  /// Opens an element. The name must be a legal XML name.
  void start(std::string_view name);
  /// An attribute of the element opened last, before anything is put into it.
  void attribute(std::string_view name, std::string_view value);
  /// The same, left out when the value is empty.
  void attribute_if(std::string_view name, std::string_view value);
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

  size_t depth() const { return open_.size(); }

 private:
  void close_start_tag();
  void new_line();
  void flush_when_large();

  Output& output_;
  Layout layout_;
  std::string buffer_;
  std::string names_;         ///< names of the open elements, one behind the other
  std::vector<size_t> open_;  ///< where in names_ each begins
  bool in_start_tag_ = false;
  bool after_text_ = false;  ///< the element holds text: nothing may be indented in it
};

/// Appends text as XML content: & < > escaped, carriage returns as references, forbidden characters as
/// U+FFFD.
void append_xml_text(std::string& out, std::string_view text);
/// Appends an attribute's value for double quotes; line ends and tabs become references, so that they
/// survive.
void append_xml_attribute(std::string& out, std::string_view value);

}  // namespace sdmx
