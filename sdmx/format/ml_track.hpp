// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The way through a layout that most observations of a dataset take, laid out flat: row after row without
/// looking for what comes next. Internal to the SDMX-ML data reader.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "sdmx/format/ml_layout.hpp"

namespace sdmx::ml {

class Track {
 public:
  struct Step {
    Literal<128> literal;  ///< before the value
    ShortCodes* known = nullptr;
    bool number = false;
    LayoutNode* node = nullptr;
    uint64_t attributes = 0;  ///< bits of this and of those before
    Code* codes = nullptr;    ///< where it goes in the batch
    Decimal* decimals = nullptr;
  };

  void clear();
  /// An observation was read off the track. After some of them a track is laid, or another one where this one
  /// is not taken. True when one
  /// was laid: whoever reads it must tell it where its values go.
  bool watch(Layout& layout, bool in_series);
  /// So many rows followed it.
  void count(uint32_t rows) { hits_ += rows; }

  std::span<Step> steps() { return steps_; }
  bool begins_at(const char* at, bool in_series) const {
    return !steps_.empty() && in_series == in_series_ && first().stands_at(at);
  }
  const Literal<128>& first() const { return steps_.front().literal; }
  uint32_t markup_at() const { return markup_at_; }
  /// So much is looked at for a row and what follows it, from its first value on.
  std::ptrdiff_t most_bytes() const { return most_bytes_; }
  /// Whether a row ends here, and whether another one follows.
  bool ends_at(const char* at) const { return end_.stands_at(at); }
  bool goes_on_at(const char* at) const { return turn_.stands_at(at); }
  uint32_t end_size() const { return end_.size(); }
  uint32_t turn_size() const { return turn_.size(); }

 private:
  void lay(Layout& layout);

  std::vector<Step> steps_;
  Literal<128> end_;   ///< behind the last value
  Literal<256> turn_;  ///< the same with what stands before the first value of the next row
  uint32_t markup_at_ = 0;
  std::ptrdiff_t most_bytes_ = 0;
  bool in_series_ = false;
  uint64_t watched_ = 0, hits_ = 0;
};

}  // namespace sdmx::ml
