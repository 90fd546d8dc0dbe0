// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The two loops that decide how fast JSON is read: to the end of a string, and over a whole value. Sixteen
/// bytes at a time where the processor has SSE2, byte by byte elsewhere. Internal to the JSON scanner.

#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace sdmx::json {

/// Which of 64 bytes are what; the lowest bit is the first byte.
struct Marks {
  uint64_t quotes = 0, backslashes = 0, opening = 0, closing = 0;
};

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

inline Marks marks_of(const char* bytes64) {
  Marks marks;
  const auto bits = [](__m128i equal, int part) {
    return static_cast<uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(equal))) << (16 * part);
  };
  for (int part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes64 + 16 * part));
    const __m128i folded =
        _mm_or_si128(bytes, _mm_set1_epi8(0x20));  // [ and { differ by that bit, ] and } too
    marks.quotes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), part);
    marks.backslashes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), part);
    marks.opening |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')), part);
    marks.closing |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('}')), part);
  }
  return marks;
}

#else

inline const char* string_end(const char* at) {
  while (*at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20) ++at;
  return at;
}

inline Marks marks_of(const char* bytes64) {
  Marks marks;
  for (int byte = 0; byte < 64; ++byte) {
    const char c = bytes64[byte];
    const uint64_t bit = uint64_t{1} << byte;
    if (c == '"') marks.quotes |= bit;
    if (c == '\\') marks.backslashes |= bit;
    if (c == '{' || c == '[') marks.opening |= bit;
    if (c == '}' || c == ']') marks.closing |= bit;
  }
  return marks;
}

#endif

/// For each bit whether an odd number of bits stands at or before it: from quotes to what is within them.
inline uint64_t within(uint64_t quotes) {
  for (int shift = 1; shift < 64; shift *= 2) quotes ^= quotes << shift;
  return quotes;
}

}  // namespace sdmx::json
