// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_window.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "sdmx/base/text.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 17;
constexpr size_t kBlock = 256;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Whether a block is nothing but legal ASCII (XML 1.0, 2.2).
bool is_legal_ascii_anywhere(const char* block) {
  uint8_t illegal = 0;
  for (size_t i = 0; i < kBlock; ++i) {
    const auto byte = static_cast<signed char>(block[i]);
    const bool control = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    illegal = static_cast<uint8_t>(illegal | (control ? 1 : 0));
  }
  return illegal == 0;
}

#if defined(__x86_64__)
/// The same: the lowest four bits of a byte choose the one blank that it may be.
[[gnu::target("avx2")]] bool is_legal_ascii_avx2(const char* block) {
  const __m256i first_letter = _mm256_set1_epi8(0x20);
  const __m256i blanks = _mm256_setr_epi8(                                   //
      -1, -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', -1, -1, '\r', -1, -1,  //
      -1, -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', -1, -1, '\r', -1, -1);
  __m256i illegal = _mm256_setzero_si256();
  for (size_t i = 0; i < kBlock; i += sizeof(__m256i)) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + i));
    const __m256i control = _mm256_cmpgt_epi8(first_letter, bytes);
    const __m256i blank = _mm256_cmpeq_epi8(bytes, _mm256_shuffle_epi8(blanks, bytes));
    illegal = _mm256_or_si256(illegal, _mm256_andnot_si256(blank, control));
  }
  return _mm256_testz_si256(illegal, illegal) != 0;
}

/// What this processor does best.
const auto kIsLegalAscii = __builtin_cpu_supports("avx2") ? is_legal_ascii_avx2 : is_legal_ascii_anywhere;
#else
const auto kIsLegalAscii = is_legal_ascii_anywhere;
#endif

/// True when all eight bytes are ASCII from the blank upwards; false alarms only cost time.
bool is_ordinary(const char* at) {
  uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  constexpr uint64_t kHigh = 0x8080808080808080u;
  constexpr uint64_t kBlanks = 0x2020202020202020u;
  return ((bytes | (bytes - kBlanks)) & kHigh) == 0;
}

size_t expected_length(unsigned char lead) {
  if (lead >= 0xF0) return 4;
  return lead >= 0xE0 ? 3 : 2;
}

}  // namespace

XmlWindow::XmlWindow(Input& input, Sink sink)
    : input_(input), sink_(std::move(sink)), buffer_(2 * kChunk, '\0') {
  while (rest().size() < kByteOrderMark.size() && more()) {
  }
  if (rest().starts_with(kByteOrderMark)) advance(kByteOrderMark.size());
}

bool XmlWindow::more() {
  const size_t before = valid_ - next_;
  while (!at_end_ && valid_ - next_ == before) {
    make_room();
    const size_t count = input_.read(std::span(buffer_).subspan(filled_, kChunk));
    at_end_ = count == 0;
    filled_ += count;
    check(filled_);
  }
  return valid_ - next_ > before;
}

void XmlWindow::make_room() {
  if (buffer_.size() - filled_ >= kChunk) return;
  if (next_ >= buffer_.size() / 2) {
    std::memmove(buffer_.data(), buffer_.data() + next_, filled_ - next_);
    base_ += next_;
    valid_ -= next_;
    filled_ -= next_;
    next_ = 0;
  }
  if (buffer_.size() - filled_ < kChunk) buffer_.resize(2 * buffer_.size());
}

void XmlWindow::check(size_t end) {
  size_t at = valid_;
  while (at < end) {
    if (at + kBlock <= end && kIsLegalAscii(buffer_.data() + at)) {
      at += kBlock;
      continue;
    }
    const size_t length = check_some(at, std::min(end, at + kBlock), end);
    if (length == 0) break;
    at += length;
  }
  valid_ = at;
}

size_t XmlWindow::check_some(size_t at, size_t stop, size_t end) {
  const size_t begin = at;
  while (at < stop) {
    if (at + 8 <= end && is_ordinary(buffer_.data() + at)) {
      at += 8;
      continue;
    }
    const size_t length = check_character(at, end);
    if (length == 0) break;
    at += length;
  }
  return at - begin;
}

/// Length of the character at this place, 0 where its end is not yet read.
size_t XmlWindow::check_character(size_t at, size_t end) {
  const auto byte = static_cast<unsigned char>(buffer_[at]);
  if (byte >= 0x80) {
    if (!at_end_ && end - at < expected_length(byte)) return 0;
    size_t length = 0;
    next_code_point(std::string_view(buffer_).substr(at, end - at), length);
    if (length == 1) replace(at, "bad-encoding");
    return length;
  }
  const bool legal = byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';  // XML 1.0, 2.2
  if (!legal) replace(at, "bad-xml");
  return 1;
}

void XmlWindow::replace(size_t at, std::string_view code) {
  bool& reported = code == "bad-encoding" ? encoding_reported_ : character_reported_;
  if (!reported) {
    const std::string byte = fmt::format("0x{:02X}", static_cast<unsigned char>(buffer_[at]));
    Finding finding = make_finding(code, Position{base_ + at}, {code == "bad-encoding" ? "UTF-8" : byte});
    finding.value = byte;
    sink_(std::move(finding));
  }
  reported = true;
  buffer_[at] = '?';
}

}  // namespace sdmx
