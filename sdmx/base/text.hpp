// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Small functions on UTF-8 text.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sdmx {

/// For maps that are looked up by string_view without making a string.
struct TextHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Offset of the first byte that is not valid UTF-8, or npos.
size_t find_invalid_utf8(std::string_view text);

/// Without the ASCII blanks at both ends.
std::string_view trim(std::string_view text);

/// The parts between separators; "" gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts joined by the separator.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Appends the code point as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// Reads one code point at offset and moves offset behind it; U+FFFD for an invalid byte, which is passed
/// over.
char32_t next_code_point(std::string_view text, size_t& offset);

/// Lower case of Latin and Cyrillic letters, others unchanged: "МОЛДОВА" gives "молдова".
std::string fold_case(std::string_view text);

/// At most that many characters, "…" appended where something was cut: for values quoted in findings.
std::string shorten(std::string_view text, size_t characters);

}  // namespace sdmx
