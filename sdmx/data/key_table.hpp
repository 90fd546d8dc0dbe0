// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Keys that were met, with the place of each. Past a limit they go to sorted temporary files; nothing is
/// forgotten.

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

#include "sdmx/base/position.hpp"
#include "sdmx/data/dictionary.hpp"
#include "sdmx/io/temporary_file.hpp"

namespace sdmx {

/// A key of any length as 128 bits; two keys that differ have different hashes as far as anybody will ever
/// see.
struct KeyHash {
  uint64_t high = 0, low = 0;
  auto operator<=>(const KeyHash&) const = default;
};

/// Hash of codes; the seeds keep keys of different runs and kinds apart.
KeyHash hash_key(std::initializer_list<uint64_t> seeds, std::span<const Code> codes);

class KeyTable {
 public:
  struct Met {
    KeyHash key;
    Position position;
  };

  explicit KeyTable(size_t keys_in_memory) : limit_(keys_in_memory > 0 ? keys_in_memory : 1) {}

  /// Remembers a key. The position where it was met first, as far as memory reaches back; nothing when it
  /// seems new. Throws Error(kIo), Error(kNoSpace) where a file cannot be written.
  std::optional<Position> insert(KeyHash key, Position position);
  /// Visits all keys in their order; a key that was met again after it had gone to a file comes once more.
  void for_each(const std::function<void(const Met&)>& visit);
  /// Visits the keys that insert() could not know to be met before, with both positions.
  void for_each_late_repeat(const std::function<void(Position first, Position later)>& visit);

  bool has_spilled() const { return !files_.empty(); }
  size_t limit() const { return limit_; }
  bool contains_in_memory(KeyHash key) const;

 private:
  size_t slot_of(KeyHash key) const;
  void grow();
  void spill();
  std::vector<Met> sorted() const;

  size_t limit_;
  size_t size_ = 0;
  std::vector<Met> slots_;  ///< open addressing, used_ says which are taken
  std::vector<char> used_;
  std::vector<TemporaryFile> files_;
};

}  // namespace sdmx
