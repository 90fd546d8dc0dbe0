// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A moving window over the text of an XML document: only checked UTF-8 and legal characters come out of it.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "sdmx/base/finding.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

class XmlWindow {
 public:
  using Sink = std::function<void(Finding)>;

  /// Begins where the input stands; a byte order mark is passed over. The first illegal byte is reported, it
  /// and all others are replaced by "?", so that offsets stay.
  XmlWindow(Input& input, Sink sink);

  /// The text from the present place on, as far as it was read.
  std::string_view rest() const { return {buffer_.data() + next_, valid_ - next_}; }
  /// Moves the present place.
  void advance(size_t count) { next_ += count; }
  /// Reads on behind the rest, which stays whole but moves; false at the end of the input.
  bool more();
  /// Offset of the present place in the input.
  uint64_t offset() const { return base_ + next_; }

 private:
  void make_room();
  void check(size_t end);
  size_t check_some(size_t at, size_t stop, size_t end);
  size_t check_character(size_t at, size_t end);
  void replace(size_t at, std::string_view code);

  Input& input_;
  Sink sink_;
  std::string buffer_;
  size_t next_ = 0;    ///< the present place
  size_t valid_ = 0;   ///< up to here everything is checked
  size_t filled_ = 0;  ///< up to here there is text
  uint64_t base_ = 0;  ///< offset of the buffer's first byte
  bool at_end_ = false;
  bool encoding_reported_ = false, character_reported_ = false;
};

}  // namespace sdmx
