// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Whole numbers of as many bytes as they need, seven bits each: most codes and differences fit into one.

#include <cstdint>
#include <string>
#include <string_view>

namespace gateway {

inline void append_varint(std::string& out, uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

/// Small negative numbers become small, too.
inline uint64_t zigzag(int64_t value) {
  return (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63);
}
inline int64_t unzigzag(uint64_t value) {
  return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1);
}

/// Reads numbers one after the other; a text that ends too early or is no number sets failed() and gives
/// zeros.
class VarintReader {
 public:
  explicit VarintReader(std::string_view text) : text_(text) {}

  uint64_t next() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (text_.empty()) break;
      const auto byte = static_cast<unsigned char>(text_.front());
      text_.remove_prefix(1);
      value |= static_cast<uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    failed_ = true;
    text_ = {};
    return 0;
  }

  std::string_view bytes(size_t count) {
    if (count > text_.size()) {
      failed_ = true;
      count = text_.size();
    }
    const std::string_view taken = text_.substr(0, count);
    text_.remove_prefix(count);
    return taken;
  }

  bool at_end() const { return text_.empty(); }
  bool failed() const { return failed_; }

 private:
  std::string_view text_;
  bool failed_ = false;
};

}  // namespace gateway
