// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What an Input can do beside reading where its bytes lie at hand: ordinary files, texts in memory.

#include <cstdint>

namespace sdmx {

class RandomAccess {
 public:
  virtual ~RandomAccess() = default;
  /// Bytes in all.
  virtual uint64_t size() const = 0;
  /// Reading goes on at that byte. Throws Error(kIo).
  virtual void seek(uint64_t offset) = 0;
};

}  // namespace sdmx
