// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Character encodings of national tables: their names, how one is told from another, and how text becomes
/// UTF-8. Single-byte pages are tables of 256 entries made by iconv, so that every page iconv knows is read.

#include <optional>
#include <string>
#include <string_view>

namespace sdmx {

/// The name this program uses for an encoding: "utf-8", "utf-16le", "utf-16be", "utf-16", or a single-byte
/// page such as "windows-1251", "koi8-r", "cp866". Spellings differ: "CP1251", "win-1251", "UTF8". Nothing
/// when it is not known.
std::optional<std::string> canonical_encoding(std::string_view name);

/// What the bytes most probably are: a byte order mark decides, then valid UTF-8 (plain ASCII is UTF-8), then
/// the Cyrillic page under which the letters look most like a text.
std::string detect_encoding(std::string_view bytes);

/// True when bytes may well be text in that encoding: false where they are not valid in it, where they are
/// valid UTF-8 with letters beyond ASCII read as a single-byte page, or where another Cyrillic page is
/// clearly the better reading.
bool plausible_encoding(std::string_view bytes, std::string_view encoding);

struct DecodedText {
  std::string text;              ///< valid UTF-8 without byte order mark
  std::optional<size_t> bad_at;  ///< offset in text of the first byte that could not be decoded, there U+FFFD
};

/// Turns bytes into UTF-8. The encoding is a canonical name.
DecodedText decode_text(std::string_view bytes, std::string_view encoding);

}  // namespace sdmx
