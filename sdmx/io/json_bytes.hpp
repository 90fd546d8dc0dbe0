// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The loops that decide how fast JSON is read: to the end of a string, over blanks, over plain text.
/// Internal to what reads JSON.

#include <cstddef>

#include "sdmx/io/wide.hpp"

namespace sdmx::json {

#if defined(__SSE2__)

/// The first quote, backslash or control character; 16 bytes behind the text must be readable and hold one.
inline const char* string_end(const char* at) {
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
  for (;; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
    const __m128i low = _mm_cmpeq_epi8(_mm_max_epu8(bytes, control), control);
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(special, low)));
    if (mask != 0) return at + __builtin_ctz(mask);
  }
}

#else

inline const char* string_end(const char* at) {
  while (*at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20) ++at;
  return at;
}

#endif

inline bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Behind blanks; 16 bytes behind the text must be readable and hold something else.
inline const char* behind_blanks(const char* at) {
  if (!is_blank(*at)) return at;
  while (true) {
    const Wide text(at);
    const uint32_t others =
        0xFFFFu & ~(text.where(' ') | text.where('\n') | text.where('\t') | text.where('\r'));
    if (others != 0) return at + first_bit(others);
    at += Wide::kBytes;
  }
}

/// How many characters of ASCII the text begins with.
inline size_t ascii_length(const char* text, size_t size) {
  constexpr uint64_t kHighBits = 0x8080808080808080u;
  size_t at = 0;
  for (; at + 64 <= size; at += 64) {
    uint64_t all = 0;
    for (size_t part = 0; part < 64; part += 8) all |= load_eight(text + at + part);
    if ((all & kHighBits) != 0) break;
  }
  for (; at + 8 <= size; at += 8) {
    const uint64_t high = load_eight(text + at) & kHighBits;
    if (high != 0) return at + static_cast<size_t>(std::countr_zero(high)) / 8;
  }
  while (at < size && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace sdmx::json
