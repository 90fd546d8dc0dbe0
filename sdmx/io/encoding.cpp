// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark("\xFF\xFE", 2);
constexpr std::string_view kUtf16BeMark("\xFE\xFF", 2);

struct Spelling {
  std::string_view spelling;  // without dashes, underscores and blanks
  std::string_view name;
};
constexpr Spelling kSpellings[] = {
    {"utf8", "utf-8"},
    {"utf8bom", "utf-8"},
    {"ascii", "utf-8"},
    {"usascii", "utf-8"},
    {"utf16", "utf-16"},
    {"utf16le", "utf-16le"},
    {"utf16be", "utf-16be"},
    {"cp1251", "windows-1251"},
    {"windows1251", "windows-1251"},
    {"win1251", "windows-1251"},
    {"1251", "windows-1251"},
    {"koi8r", "koi8-r"},
    {"koi8u", "koi8-u"},
    {"cp866", "cp866"},
    {"ibm866", "cp866"},
    {"866", "cp866"},
    {"iso88595", "iso-8859-5"},
    {"maccyrillic", "mac-cyrillic"},
    {"xmaccyrillic", "mac-cyrillic"},
    {"cp1252", "windows-1252"},
    {"windows1252", "windows-1252"},
    {"latin1", "iso-8859-1"},
    {"iso88591", "iso-8859-1"},
    {"cp1250", "windows-1250"},
    {"windows1250", "windows-1250"},
    {"cp1254", "windows-1254"},
    {"windows1254", "windows-1254"},
};

// The single-byte pages that are told apart by their letters.
constexpr std::string_view kCyrillicPages[] = {"windows-1251", "koi8-r", "cp866", "iso-8859-5",
                                               "mac-cyrillic"};

/// What iconv calls an encoding where its name differs from ours.
const char* iconv_name(const std::string& name) {
  return name == "mac-cyrillic" ? "MAC-CYRILLIC" : name.c_str();
}

class Converter {
 public:
  explicit Converter(const std::string& encoding) : handle_(iconv_open("UTF-32LE", iconv_name(encoding))) {}
  ~Converter() {
    if (valid()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool valid() const { return handle_ != reinterpret_cast<iconv_t>(-1); }
  char32_t code_point(char byte) {
    std::array<unsigned char, 4> out{};
    char* from = &byte;
    size_t from_left = 1;
    char* to = reinterpret_cast<char*>(out.data());
    size_t to_left = out.size();
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    if (iconv(handle_, &from, &from_left, &to, &to_left) == static_cast<size_t>(-1) || to_left != 0) {
      return kReplacement;
    }
    return static_cast<char32_t>(out[0] | (out[1] << 8) | (out[2] << 16));
  }

 private:
  iconv_t handle_;
};

using Page = std::array<char32_t, 256>;

std::optional<Page> page_of(const std::string& encoding) {
  Converter converter(encoding);
  if (!converter.valid()) return std::nullopt;
  Page page{};
  for (size_t byte = 0; byte < page.size(); ++byte) {
    page[byte] = byte < 0x80 ? static_cast<char32_t>(byte) : converter.code_point(static_cast<char>(byte));
  }
  return page;
}

void append_bad(DecodedText& decoded) {
  if (!decoded.bad_at) decoded.bad_at = decoded.text.size();
  append_utf8(decoded.text, kReplacement);
}

DecodedText decode_utf8(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  DecodedText decoded;
  while (true) {
    const size_t bad = find_invalid_utf8(bytes);
    decoded.text.append(bytes.substr(0, bad));
    if (bad == std::string_view::npos) return decoded;
    append_bad(decoded);
    bytes.remove_prefix(bad + 1);
  }
}

DecodedText decode_page(std::string_view bytes, const Page& page) {
  DecodedText decoded;
  decoded.text.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const char32_t letter = page[static_cast<unsigned char>(byte)];
    if (letter == kReplacement) {
      append_bad(decoded);
    } else {
      append_utf8(decoded.text, letter);
    }
  }
  return decoded;
}

enum class ByteOrder { kLittle, kBig };

DecodedText decode_utf16(std::string_view bytes, ByteOrder order) {
  DecodedText decoded;
  const auto unit = [&](size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(order == ByteOrder::kLittle ? first | (second << 8) : (first << 8) | second);
  };
  size_t at = bytes.starts_with(kUtf16LeMark) || bytes.starts_with(kUtf16BeMark) ? 2 : 0;
  for (; at + 1 < bytes.size(); at += 2) {
    char32_t letter = unit(at);
    const bool high = letter >= 0xD800 && letter < 0xDC00;
    if (high && at + 3 < bytes.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      }
    }
    if (letter >= 0xD800 && letter < 0xE000) {
      append_bad(decoded);
    } else {
      append_utf8(decoded.text, letter);
    }
  }
  if (at < bytes.size()) append_bad(decoded);  // half a unit at the end
  return decoded;
}

bool is_lower_cyrillic(char32_t c) { return (c >= 0x430 && c <= 0x45F) || c == 0x491; }
bool is_upper_cyrillic(char32_t c) { return (c >= 0x400 && c <= 0x42F) || c == 0x490; }
bool is_common_cyrillic(char32_t c) {
  // the letters that make up more than half of a text in Russian or Ukrainian
  constexpr std::u32string_view kCommon = U"оеаинтсрвлкмдпуяОЕАИНТСРВЛКМДПУ";
  return kCommon.find(c) != std::u32string_view::npos;
}
bool is_text_sign(char32_t c) {
  constexpr std::u32string_view kSigns = U"\u00A0«»№–—“”„‘’°§…−";
  return kSigns.find(c) != std::u32string_view::npos;
}

/// How much a text looks like Cyrillic under a page: common letters count for it, letters that change from
/// lower to upper case within a word, frames and other signs against it.
int64_t cyrillic_score(std::string_view bytes, const Page& page) {
  int64_t score = 0;
  char32_t before = ' ';
  for (const char byte : bytes) {
    const char32_t letter = page[static_cast<unsigned char>(byte)];
    if (letter >= 0x80) {
      const bool letter_there = is_lower_cyrillic(letter) || is_upper_cyrillic(letter);
      if (is_common_cyrillic(letter)) score += 2;
      if (letter_there && !is_common_cyrillic(letter)) score += 1;
      if (!letter_there && !is_text_sign(letter)) score -= 4;
      if (is_upper_cyrillic(letter) && is_lower_cyrillic(before)) score -= 6;
    }
    before = letter;
  }
  return score;
}

constexpr size_t kEnough = 1 << 16;  // bytes that are looked at

/// True for UTF-8 with a few broken bytes in it: read as a page, all its other letters would be wrong.
bool is_mostly_utf8(std::string_view bytes) {
  constexpr size_t kMostBroken = 5;  // one in so many letters beyond ASCII
  size_t letters = 0;
  size_t broken = 0;
  for (std::string_view rest = bytes.substr(0, kEnough); !rest.empty();) {
    const size_t valid = std::min(find_invalid_utf8(rest), rest.size());
    letters += static_cast<size_t>(std::ranges::count_if(
        rest.substr(0, valid), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    broken += valid < rest.size() ? 1 : 0;
    rest.remove_prefix(std::min(valid + 1, rest.size()));
  }
  return broken * kMostBroken < letters;
}

std::string best_page(std::string_view bytes) {
  std::string best = std::string(kCyrillicPages[0]);
  int64_t best_score = INT64_MIN;
  for (const std::string_view candidate : kCyrillicPages) {
    const auto page = page_of(std::string(candidate));
    if (!page) continue;
    const int64_t score = cyrillic_score(bytes.substr(0, kEnough), *page);
    if (score > best_score) {
      best_score = score;
      best = candidate;
    }
  }
  return best;
}

bool is_utf16(std::string_view encoding) { return encoding.starts_with("utf-16"); }

bool has_high_bytes(std::string_view bytes) {
  return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

std::optional<std::string> canonical_encoding(std::string_view name) {
  std::string plain;
  for (const char c : fold_case(name)) {
    if (c != '-' && c != '_' && c != ' ') plain += c;
  }
  const auto found = std::ranges::find(kSpellings, plain, &Spelling::spelling);
  if (found == std::end(kSpellings)) return std::nullopt;
  return std::string(found->name);
}

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) return "utf-8";
  if (bytes.starts_with(kUtf16LeMark)) return "utf-16le";
  if (bytes.starts_with(kUtf16BeMark)) return "utf-16be";
  if (find_invalid_utf8(bytes) == std::string_view::npos || is_mostly_utf8(bytes)) return "utf-8";
  return best_page(bytes);
}

bool plausible_encoding(std::string_view bytes, std::string_view encoding) {
  const std::string detected = detect_encoding(bytes);
  if (detected == encoding) return true;
  if (is_utf16(encoding)) return !is_utf16(detected) && bytes.find('\0') != std::string_view::npos;
  if (encoding == "utf-8") return false;
  if (detected == "utf-8") return !has_high_bytes(bytes);
  if (is_utf16(detected)) return false;
  const auto mine = page_of(std::string(encoding));
  const auto other = page_of(detected);
  if (!mine || !other) return false;
  // a page is only doubted where the other reading is better by far: short tables have few letters
  const bool cyrillic = std::ranges::find(kCyrillicPages, encoding) != std::end(kCyrillicPages);
  return !cyrillic || cyrillic_score(bytes, *mine) * 2 >= cyrillic_score(bytes, *other);
}

DecodedText decode_text(std::string_view bytes, std::string_view encoding) {
  if (encoding == "utf-16") encoding = bytes.starts_with(kUtf16BeMark) ? "utf-16be" : "utf-16le";
  if (encoding == "utf-16le") return decode_utf16(bytes, ByteOrder::kLittle);
  if (encoding == "utf-16be") return decode_utf16(bytes, ByteOrder::kBig);
  if (encoding != "utf-8") {
    if (const auto page = page_of(std::string(encoding))) return decode_page(bytes, *page);
  }
  return decode_utf8(bytes);
}

}  // namespace sdmx
