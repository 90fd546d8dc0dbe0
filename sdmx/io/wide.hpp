// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Sixteen bytes of text looked at at once. SSE2, which every x86-64 has, or plain arithmetic elsewhere; both
/// give the same answers.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace sdmx {

inline uint64_t load_eight(const char* at) {
  uint64_t eight = 0;
  std::memcpy(&eight, at, sizeof eight);
  return eight;
}

/// Number of the first bit that is set; 32 where there is none.
inline unsigned first_bit(uint32_t bits) { return static_cast<unsigned>(std::countr_zero(bits)); }

#if defined(__SSE2__)

class Wide {
 public:
  static constexpr size_t kBytes = 16;
  explicit Wide(const char* at) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}

  /// A bit for each byte: whether it is that character.
  uint32_t where(char c) const { return mask(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  /// A bit for each byte: whether it is the same in both.
  uint32_t where_same(Wide other) const { return mask(_mm_cmpeq_epi8(bytes_, other.bytes_)); }
  /// A bit for each byte: whether it is a control character or no ASCII.
  uint32_t where_unusual() const { return mask(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(0x20))); }
  /// A bit for each byte: whether it is one of the characters from first to last.
  uint32_t where_between(char first, char last) const {
    const __m128i above = _mm_sub_epi8(bytes_, _mm_set1_epi8(first));
    const __m128i most = _mm_set1_epi8(static_cast<char>(last - first));
    return mask(_mm_cmpeq_epi8(_mm_min_epu8(above, most), above));
  }

 private:
  static uint32_t mask(__m128i bytes) { return static_cast<uint32_t>(_mm_movemask_epi8(bytes)); }
  __m128i bytes_;
};

#else

class Wide {
 public:
  static constexpr size_t kBytes = 16;
  explicit Wide(const char* at) { std::memcpy(bytes_, at, kBytes); }

  uint32_t where(char c) const {
    return mask([&](size_t i) { return bytes_[i] == c; });
  }
  uint32_t where_same(const Wide& other) const {
    return mask([&](size_t i) { return bytes_[i] == other.bytes_[i]; });
  }
  uint32_t where_unusual() const {
    return mask([&](size_t i) { return static_cast<signed char>(bytes_[i]) < 0x20; });
  }
  uint32_t where_between(char first, char last) const {
    return mask([&](size_t i) { return bytes_[i] >= first && bytes_[i] <= last; });
  }

 private:
  template <typename Test>
  static uint32_t mask(Test test) {
    uint32_t bits = 0;
    for (size_t i = 0; i < kBytes; ++i) bits |= uint32_t{test(i)} << i;
    return bits;
  }
  char bytes_[kBytes];
};

#endif

/// A text that is compared with running text; both are read in sixteens.
template <size_t kRoom>
class Literal {
 public:
  static constexpr size_t kMost = kRoom;
  static_assert(kRoom % Wide::kBytes == 0);

  Literal() = default;
  explicit Literal(std::string_view text) : size_(static_cast<uint32_t>(text.copy(text_, kRoom))) {
    first_ = size_ >= Wide::kBytes ? 0xFFFFu : (1u << size_) - 1;
  }

  uint32_t size() const { return size_; }
  std::string_view view() const { return {text_, size_}; }
  /// Whether it stands here. The longer of its size and 16 bytes must be readable.
  bool stands_at(const char* at) const {
    if ((Wide(at).where_same(Wide(text_)) & first_) != first_) return false;
    if (size_ <= Wide::kBytes) return true;
    if (!same(at, size_ - Wide::kBytes)) return false;
    for (size_t middle = Wide::kBytes; middle + Wide::kBytes < size_; middle += Wide::kBytes) {
      if (!same(at, middle)) return false;
    }
    return true;
  }

 private:
  bool same(const char* at, size_t offset) const {
    return Wide(at + offset).where_same(Wide(text_ + offset)) == 0xFFFFu;
  }

  alignas(16) char text_[kRoom] = {};
  uint32_t size_ = 0;
  uint32_t first_ = 0;  ///< bits of its first sixteen bytes
};

}  // namespace sdmx
