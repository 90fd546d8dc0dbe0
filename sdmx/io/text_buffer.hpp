// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Text that grows by many short pieces, as the lines of data messages do: a piece is copied in one or two
/// moves of fixed size, without asking how long it is.

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#include "sdmx/base/decimal_text.hpp"

namespace sdmx {

/// A text behind whose beginning kShortPiece bytes can be read, whatever its size.
constexpr size_t kShortPiece = 64;
struct Piece {
  const char* at = nullptr;
  size_t size = 0;
};

class TextBuffer {
 public:
  TextBuffer() { grow(0); }

  size_t size() const { return size_; }
  std::string_view view() const { return {text_.get(), size_}; }
  Piece piece() const { return {text_.get(), size_}; }
  void clear() { size_ = 0; }
  /// Takes back what was added since it was of that size.
  void cut(size_t size) { size_ = size; }

  void add(char c) {
    make_room(1);
    text_[size_++] = c;
  }
  void add(std::string_view text) {
    make_room(text.size());
    char* const to = text_.get() + size_;
    if (text.size() > 16) {
      std::memcpy(to, text.data(), text.size());
    } else if (text.size() >= 8) {
      copy_ends<8>(to, text);
    } else if (text.size() >= 4) {
      copy_ends<4>(to, text);
    } else {
      for (size_t i = 0; i < text.size(); ++i) to[i] = text[i];
    }
    size_ += text.size();
  }
  void add(Piece piece) {
    make_room(piece.size);
    constexpr size_t kHalf = kShortPiece / 2;
    char* const to = text_.get() + size_;
    std::memcpy(to, piece.at, kHalf);
    if (piece.size > kHalf) std::memcpy(to + kHalf, piece.at + kHalf, kHalf);
    if (piece.size > kShortPiece)
      std::memcpy(to + kShortPiece, piece.at + kShortPiece, piece.size - kShortPiece);
    size_ += piece.size;
  }
  void add(Decimal decimal) {
    make_room(kDecimalBytes + static_cast<size_t>(decimal.scale));
    size_ = static_cast<size_t>(write_text(text_.get() + size_, decimal) - text_.get());
  }

 private:
  void make_room(size_t bytes) {
    if (bytes + kShortPiece > capacity_ - size_) grow(bytes);
  }
  /// Two moves that may overlap.
  template <size_t kBytes>
  static void copy_ends(char* to, std::string_view text) {
    char first[kBytes], last[kBytes];
    std::memcpy(first, text.data(), kBytes);
    std::memcpy(last, text.data() + text.size() - kBytes, kBytes);
    std::memcpy(to, first, kBytes);
    std::memcpy(to + text.size() - kBytes, last, kBytes);
  }
  void grow(size_t bytes);

  std::unique_ptr<char[]> text_;
  size_t size_ = 0;
  size_t capacity_ = 0;  ///< always kShortPiece bytes more than is used
};

}  // namespace sdmx
