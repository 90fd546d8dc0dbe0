// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/short_codes.hpp"

#include <cassert>
#include <utility>

namespace sdmx {

namespace {

constexpr size_t kFirstPlaces = 64;
/// Of an entry that matches nothing: no text has so many bytes.
constexpr uint32_t kNoText = 0x10000;

/// The lowest count bytes, 1 to 8.
uint64_t lowest_bytes(uint64_t eight, size_t count) {
  return count >= 8 ? eight : eight & ((uint64_t{1} << (8 * count)) - 1);
}

/// The first count bytes of a text as two numbers.
std::pair<uint64_t, uint64_t> as_numbers(const char* at, size_t count) {
  const uint64_t low = lowest_bytes(load_eight(at), count);
  return {low, count > 8 ? lowest_bytes(load_eight(at + 8), count - 8) : 0};
}

}  // namespace

ShortCodes::ShortCodes(char terminator) : terminator_(terminator), places_(kFirstPlaces, 0) {
  entries_.push_back(Entry{{}, kNoText, kNotStated, 0, 0, false});
}

void ShortCodes::keep(std::string_view text, Code code) {
  assert(!text.empty() && code != kNotStated);
  if (text.size() > kLongest || entries_.size() >= kMost) return;
  if (text.size() == 1) {
    single_[static_cast<unsigned char>(text[0])] = code;
    return;
  }
  Entry entry{};
  text.copy(entry.text, text.size());
  entry.text[text.size()] = terminator_;
  entry.bits = (1u << (text.size() + 1)) - 1;
  entry.code = code;
  entry.size = static_cast<uint8_t>(text.size());
  entries_.push_back(entry);
  if (entries_.size() * 2 > places_.size()) {
    grow();
  } else {
    place(static_cast<uint32_t>(entries_.size() - 1));
  }
}

ShortCodes::Found ShortCodes::look_up(const char* at) {
  const uint32_t ends = Wide(at).where(terminator_);
  if (ends == 0 || (ends & 1) != 0) return {};
  const unsigned size = first_bit(ends);
  const auto [low, high] = as_numbers(at, size + 1);
  for (size_t slot = hash(low, high) & (places_.size() - 1); places_[slot] != 0;
       slot = (slot + 1) & (places_.size() - 1)) {
    const uint32_t number = places_[slot];
    const Entry& entry = entries_[number];
    if (load_eight(entry.text) != low || load_eight(entry.text + 8) != high) continue;
    Entry& before = entries_[last_];
    if (before.doubted || before.next == 0) before.next = number;
    before.doubted = true;
    last_ = number;
    return {entry.code, size};
  }
  return {kNotStated, size};
}

void ShortCodes::grow() {
  places_.assign(places_.size() * 2, 0);
  for (uint32_t entry = 1; entry < entries_.size(); ++entry) place(entry);
}

void ShortCodes::place(uint32_t entry) {
  const char* text = entries_[entry].text;
  size_t slot = hash(load_eight(text), load_eight(text + 8)) & (places_.size() - 1);
  while (places_[slot] != 0) slot = (slot + 1) & (places_.size() - 1);
  places_[slot] = entry;
}

}  // namespace sdmx
