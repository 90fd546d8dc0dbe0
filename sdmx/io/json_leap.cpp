// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_leap.hpp"

#include <algorithm>
#include <bit>

#include "sdmx/io/wide.hpp"

namespace sdmx::json {

namespace {

constexpr int kBlock = 64;

/// Which of the bytes of a block are what; the lowest bit is the first byte.
struct Marks {
  uint64_t quotes = 0, backslashes = 0, opening = 0, closing = 0;
};

inline Marks marks_of(const char* block, char opening, char closing) {
  Marks marks;
  for (int at = 0; at < kBlock; at += static_cast<int>(Wide::kBytes)) {
    const Wide bytes(block + at);
    marks.quotes |= uint64_t{bytes.where('"')} << at;
    marks.backslashes |= uint64_t{bytes.where('\\')} << at;
    marks.opening |= uint64_t{bytes.where(opening)} << at;
    marks.closing |= uint64_t{bytes.where(closing)} << at;
  }
  return marks;
}

/// For each bit whether an odd number of bits stands at or before it: from quotes to what is within them.
inline uint64_t within(uint64_t quotes) {
  for (int shift = 1; shift < kBlock; shift *= 2) quotes ^= quotes << shift;
  return quotes;
}

}  // namespace

bool JsonLeap::over(const char*& place, const char* end) {
  while (place < end) {
    if (end - place < kBlock || escaped_) {
      if (over_bytes(place, std::min(place + kBlock, end))) return true;
    } else if (over_block(place)) {
      return true;
    }
  }
  return false;
}

inline bool JsonLeap::over_block(const char*& place) {
  const Marks marks = marks_of(place, opening_, closing_);
  if (marks.backslashes != 0) return over_bytes(place, place + kBlock);
  uint64_t brackets = marks.opening | marks.closing;
  const uint64_t strings = within(marks.quotes) ^ (in_string_ ? ~uint64_t{0} : 0);
  in_string_ = (strings >> (kBlock - 1)) != 0;
  for (brackets &= ~strings; brackets != 0; brackets &= brackets - 1) {
    const int at = std::countr_zero(brackets);
    if (((marks.opening >> at) & 1) != 0) {
      ++depth_;
    } else if (--depth_ == 0) {
      place += at + 1;
      return true;
    }
  }
  place += kBlock;
  return false;
}

/// Near the end of the text at hand, and where escapes are: one by one.
bool JsonLeap::over_bytes(const char*& place, const char* end) {
  for (; place < end; ++place) {
    const char c = *place;
    const bool was_escaped = escaped_;
    escaped_ = in_string_ && c == '\\' && !was_escaped;
    if (c == '"' && !was_escaped) in_string_ = !in_string_;
    if (in_string_) continue;
    if (c == opening_) ++depth_;
    if (c == closing_ && --depth_ == 0) {
      ++place;
      return true;
    }
  }
  return false;
}

}  // namespace sdmx::json
