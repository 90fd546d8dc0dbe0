// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Length of the sequence that a byte opens, 0 when it opens none.
size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

/// Decodes the sequence at the start of text; length 0 when it is invalid.
std::pair<char32_t, size_t> decode(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const size_t length = sequence_length(lead);
  if (length == 0 || text.size() < length) return {kReplacement, 0};
  if (length == 1) return {lead, 1};
  char32_t value = lead & (0xFFu >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0u) != 0x80u) return {kReplacement, 0};
    value = (value << 6) | (next & 0x3Fu);
  }
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < kSmallest[length] || surrogate || value > 0x10FFFF) return {kReplacement, 0};
  return {value, length};
}

/// Letters whose small form does not stand beside them.
char32_t lower_alone(char32_t c) {
  switch (c) {
    case 0x130:
      return 'i';  // İ
    case 0x178:
      return 0xFF;  // Ÿ
    case 0x18F:
      return 0x259;  // Ə of Azerbaijani
    case 0x4C0:
      return 0x4CF;  // Ӏ of the Caucasus
    default:
      return c;
  }
}

char32_t lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c >= 0x100 && c <= 0x17E && c != 0x130 && c != 0x131 && c != 0x138 && c != 0x149 && c != 0x178) {
    const bool upper_is_odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    return ((c & 1) == 1) == upper_is_odd ? c + 1 : c;
  }
  if (c >= 0x200 && c <= 0x21F) return (c & 1) == 0 ? c + 1 : c;  // Ș, Ț of Romanian
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c >= 0x48A && c <= 0x4BF) return (c & 1) == 0 ? c + 1 : c;
  if (c >= 0x4C1 && c <= 0x4CE) return (c & 1) == 1 ? c + 1 : c;
  if (c >= 0x4D0 && c <= 0x52F) return (c & 1) == 0 ? c + 1 : c;
  return lower_alone(c);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

size_t find_invalid_utf8(std::string_view text) {
  size_t offset = 0;
  while (offset < text.size()) {
    const size_t length = decode(text.substr(offset)).second;
    if (length == 0) return offset;
    offset += length;
  }
  return std::string_view::npos;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  parts.push_back(text);
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) joined += separator;
    joined += parts[i];
  }
  return joined;
}

void append_utf8(std::string& out, char32_t c) {
  const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F));
  } else {
    byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
        byte(0x80 | (c & 0x3F));
  }
}

char32_t next_code_point(std::string_view text, size_t& offset) {
  const auto [value, length] = decode(text.substr(offset));
  offset += length == 0 ? 1 : length;
  return value;
}

std::string fold_case(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (size_t offset = 0; offset < text.size();) append_utf8(folded, lower(next_code_point(text, offset)));
  return folded;
}

std::string shorten(std::string_view text, size_t characters) {
  size_t offset = 0;
  for (size_t i = 0; i < characters && offset < text.size(); ++i) next_code_point(text, offset);
  if (offset >= text.size()) return std::string(text);
  return std::string(text.substr(0, offset)) + "…";
}

}  // namespace sdmx
