// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_window.hpp"

#include <fmt/format.h>

#include <cstring>

#include "sdmx/base/text.hpp"
#include "sdmx/io/json_bytes.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

size_t expected_length(unsigned char lead) {
  if (lead >= 0xF0) return 4;
  return lead >= 0xE0 ? 3 : 2;
}

}  // namespace

JsonWindow::JsonWindow(Input& input, uint64_t offset, Sink sink)
    : input_(input), sink_(std::move(sink)), buffer_(2 * kChunk + kPadding, '"'), base_(offset) {
  at_ = end_ = buffer_.data();
  while (end_ - at_ < 3 && more()) {
  }
  if (std::string_view(at_, static_cast<size_t>(end_ - at_)).starts_with(kByteOrderMark)) at_ += 3;
}

bool JsonWindow::more() {
  const size_t unread = static_cast<size_t>(end_ - at_);
  while (!input_done_ && static_cast<size_t>(end_ - at_) == unread) {
    make_room();
    const size_t count = input_.read(std::span(buffer_).subspan(filled_, kChunk));
    input_done_ = count == 0;
    const auto from = static_cast<size_t>(end_ - buffer_.data());
    filled_ += count;
    end_ = buffer_.data() + checked(from, filled_);
    std::memset(buffer_.data() + filled_, '"', kPadding);
  }
  return static_cast<size_t>(end_ - at_) > unread;
}

/// Room for a chunk and the padding behind what is not read yet.
void JsonWindow::make_room() {
  const auto read = static_cast<size_t>(at_ - buffer_.data());
  const auto known = static_cast<size_t>(end_ - at_);
  std::memmove(buffer_.data(), at_, filled_ - read);
  base_ += read;
  filled_ -= read;
  if (buffer_.size() < filled_ + kChunk + kPadding) buffer_.resize(2 * buffer_.size());
  at_ = buffer_.data();
  end_ = at_ + known;
}

/// Up to where the text is whole characters; what is no UTF-8 becomes a question mark.
size_t JsonWindow::checked(size_t from, size_t filled) {
  const char* const text = buffer_.data();
  while (from < filled) {
    const auto byte = static_cast<unsigned char>(text[from]);
    if (byte < 0x80) {
      from += json::ascii_length(text + from, filled - from);
      continue;
    }
    if (!input_done_ && filled - from < expected_length(byte)) break;
    size_t length = 0;
    next_code_point(std::string_view(text + from, filled - from), length);
    if (length == 1) replace(from);
    from += length;
  }
  return from;
}

void JsonWindow::replace(size_t place) {
  if (!reported_) {
    Finding finding = make_finding("bad-encoding", Position{base_ + place}, {"UTF-8"});
    finding.value = fmt::format("0x{:02X}", static_cast<unsigned char>(buffer_[place]));
    sink_(std::move(finding));
  }
  reported_ = true;
  buffer_[place] = '?';
}

}  // namespace sdmx
