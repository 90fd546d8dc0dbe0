// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/key_table.hpp"

#include <algorithm>
#include <queue>

#include "sdmx/base/hash.hpp"

namespace sdmx {

namespace {

constexpr size_t kFirstSlots = 1024;
constexpr size_t kMetPerRead = 4096;

/// Reads a sorted file piece by piece.
class Cursor {
 public:
  explicit Cursor(TemporaryFile& file) : file_(&file) {
    file.rewind();
    refill();
  }
  explicit Cursor(std::vector<KeyTable::Met> memory) : buffer_(std::move(memory)) {}

  bool at_end() const { return next_ == buffer_.size(); }
  const KeyTable::Met& operator*() const { return buffer_[next_]; }
  void advance() {
    if (++next_ == buffer_.size() && file_ != nullptr) refill();
  }

 private:
  void refill() {
    buffer_.resize(kMetPerRead);
    const size_t bytes =
        file_->read({reinterpret_cast<char*>(buffer_.data()), buffer_.size() * sizeof(KeyTable::Met)});
    buffer_.resize(bytes / sizeof(KeyTable::Met));
    next_ = 0;
  }

  TemporaryFile* file_ = nullptr;
  std::vector<KeyTable::Met> buffer_;
  size_t next_ = 0;
};

}  // namespace

KeyHash hash_key(std::initializer_list<uint64_t> seeds, std::span<const Code> codes) {
  KeyHash hash{0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu};
  const auto add = [&hash](uint64_t value) {
    hash.high = mixed(hash.high ^ value);
    hash.low = mixed(hash.low + value * 0x165667b19e3779f9u + 1);
  };
  for (const uint64_t seed : seeds) add(seed);
  for (const Code code : codes) add(code);
  return hash;
}

std::optional<Position> KeyTable::insert(KeyHash key, Position position) {
  if (size_ >= limit_) spill();
  if (slots_.empty() || (size_ + 1) * 3 > slots_.size() * 2) grow();
  const size_t slot = slot_of(key);
  if (used_[slot] != 0) return slots_[slot].position;
  slots_[slot] = {key, position};
  used_[slot] = 1;
  ++size_;
  return std::nullopt;
}

bool KeyTable::contains_in_memory(KeyHash key) const { return !slots_.empty() && used_[slot_of(key)] != 0; }

size_t KeyTable::slot_of(KeyHash key) const {
  const size_t mask = slots_.size() - 1;
  size_t slot = key.low & mask;
  while (used_[slot] != 0 && slots_[slot].key != key) slot = (slot + 1) & mask;
  return slot;
}

void KeyTable::grow() {
  std::vector<Met> slots(std::max(kFirstSlots, slots_.size() * 2));
  std::vector<char> used(slots.size(), 0);
  slots.swap(slots_);
  used.swap(used_);
  for (size_t i = 0; i < slots.size(); ++i) {
    if (used[i] == 0) continue;
    const size_t slot = slot_of(slots[i].key);
    slots_[slot] = slots[i];
    used_[slot] = 1;
  }
}

std::vector<KeyTable::Met> KeyTable::sorted() const {
  std::vector<Met> met;
  met.reserve(size_);
  for (size_t i = 0; i < slots_.size(); ++i) {
    if (used_[i] != 0) met.push_back(slots_[i]);
  }
  std::ranges::sort(met, {}, &Met::key);
  return met;
}

void KeyTable::spill() {
  const std::vector<Met> met = sorted();
  TemporaryFile& file = files_.emplace_back();
  file.write({reinterpret_cast<const char*>(met.data()), met.size() * sizeof(Met)});
  std::ranges::fill(used_, 0);
  size_ = 0;
}

void KeyTable::for_each(const std::function<void(const Met&)>& visit) {
  std::vector<Cursor> cursors;
  for (TemporaryFile& file : files_) cursors.emplace_back(file);
  cursors.emplace_back(sorted());
  // Equal keys come in the order of the files, so in the order in which they were met.
  const auto is_later = [&](size_t left, size_t right) {
    const KeyHash& a = (*cursors[left]).key;
    const KeyHash& b = (*cursors[right]).key;
    return a != b ? a > b : left > right;
  };
  std::priority_queue<size_t, std::vector<size_t>, decltype(is_later)> queue(is_later);
  for (size_t i = 0; i < cursors.size(); ++i) {
    if (!cursors[i].at_end()) queue.push(i);
  }
  while (!queue.empty()) {
    const size_t i = queue.top();
    queue.pop();
    visit(*cursors[i]);
    cursors[i].advance();
    if (!cursors[i].at_end()) queue.push(i);
  }
}

void KeyTable::for_each_late_repeat(const std::function<void(Position first, Position later)>& visit) {
  if (files_.empty()) return;
  std::optional<Met> first;
  for_each([&](const Met& met) {
    if (first && first->key == met.key) {
      visit(first->position, met.position);
    } else {
      first = met;
    }
  });
}

}  // namespace sdmx
