// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Codes of short texts found in running text, without first looking for their end: a value that often
/// follows the last one is compared where it stands, others are looked up by their sixteen bytes. A memory of
/// what dictionaries said, not a dictionary: what is not here, they are asked for.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "sdmx/data/dictionary.hpp"
#include "sdmx/io/wide.hpp"

namespace sdmx {

class ShortCodes {
 public:
  /// Longer texts are not kept.
  static constexpr size_t kLongest = 15;
  /// Nor are more than so many.
  static constexpr size_t kMost = size_t{1} << 16;

  struct Found {
    Code code = kNotStated;  ///< kNotStated: not here
    uint32_t size = 0;
  };

  /// Texts end where this character stands.
  explicit ShortCodes(char terminator);

  /// Keeps the code of a text that is not empty, does not hold the terminator, and was not kept.
  void keep(std::string_view text, Code code);
  /// The text at this place, up to its terminator. 16 bytes must be readable.
  Found find(const char* at);

 private:
  struct Entry {
    char text[Wide::kBytes];  ///< with its terminator
    uint32_t bits;            ///< of the bytes that count
    Code code;
    uint32_t next;  ///< what followed it last
    uint8_t size;
    bool doubted;  ///< the last guess of what follows was wrong
  };

  static size_t hash(uint64_t low, uint64_t high) {
    return static_cast<size_t>((low ^ (high * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u >> 32);
  }
  Found look_up(const char* at);
  void grow();
  void place(uint32_t entry);

  char terminator_;
  uint32_t last_ = 0;
  Code single_[256] = {};         ///< of texts of one byte
  std::vector<Entry> entries_;    ///< the first one is none
  std::vector<uint32_t> places_;  ///< open addressing: numbers of entries
};

inline ShortCodes::Found ShortCodes::find(const char* at) {
  if (at[1] == terminator_) return {single_[static_cast<unsigned char>(at[0])], 1};
  Entry& before = entries_[last_];
  const Entry& guess = entries_[before.next];
  if ((Wide(at).where_same(Wide(guess.text)) & guess.bits) == guess.bits) {
    before.doubted = false;
    last_ = before.next;
    return {guess.code, guess.size};
  }
  return look_up(at);
}

}  // namespace sdmx
