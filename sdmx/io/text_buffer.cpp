// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/text_buffer.hpp"

#include <algorithm>

namespace sdmx {

void TextBuffer::grow(size_t bytes) {
  constexpr size_t kFirst = size_t{1} << 10;
  const size_t capacity = std::max(kFirst, 2 * capacity_ + bytes + kShortPiece);
  std::unique_ptr<char[]> text(new char[capacity]);
  if (size_ > 0) std::memcpy(text.get(), text_.get(), size_);
  text_ = std::move(text);
  capacity_ = capacity;
}

}  // namespace sdmx
