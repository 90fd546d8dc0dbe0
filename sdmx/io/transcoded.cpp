// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/transcoded.hpp"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "sdmx/base/error.hpp"
#include "sdmx/io/encoding.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;
constexpr size_t kDeclarationBytes = 256;
/// No character of these encodings is longer in UTF-8.
constexpr size_t kLongest = 4;

class TranscodedInput : public Input {
 public:
  TranscodedInput(std::unique_ptr<Input> input, std::string encoding)
      : input_(std::move(input)), encoding_(std::move(encoding)), raw_(kChunk, '\0') {
    converter_ = ::iconv_open("UTF-8", encoding_.c_str());
    if (converter_ == reinterpret_cast<iconv_t>(-1)) {
      throw Error(ErrorCode::kInput, Message{"encoding-unknown", {input_->name(), encoding_}});
    }
  }
  ~TranscodedInput() override { ::iconv_close(converter_); }
  TranscodedInput(const TranscodedInput&) = delete;
  TranscodedInput& operator=(const TranscodedInput&) = delete;

  size_t read(std::span<char> buffer) override {
    while (ready_.size() == next_ && convert()) {
    }
    const size_t count = std::min(buffer.size(), ready_.size() - next_);
    std::memcpy(buffer.data(), ready_.data() + next_, count);
    next_ += count;
    return count;
  }
  void rewind() override {
    input_->rewind();
    ::iconv(converter_, nullptr, nullptr, nullptr, nullptr);
    kept_ = next_ = 0;
    ready_.clear();
  }
  std::unique_ptr<Input> reopen() const override {
    return std::make_unique<TranscodedInput>(input_->reopen(), encoding_);
  }
  const std::string& name() const override { return input_->name(); }

 private:
  /// Makes the next piece of text ready; false at the end.
  bool convert() {
    const size_t got = input_->read(std::span(raw_).subspan(kept_));
    if (got == 0 && kept_ == 0) return false;
    char* from = raw_.data();
    size_t left = kept_ + got;
    ready_.resize(left * kLongest);
    char* to = ready_.data();
    size_t room = ready_.size();
    while (left > 0) {
      if (::iconv(converter_, &from, &left, &to, &room) != static_cast<size_t>(-1)) break;
      const bool unfinished = errno == EINVAL && got > 0;
      if (unfinished) break;
      *to++ = '\xFF';
      --room;
      const size_t width = std::min<size_t>(left, encoding_.starts_with("utf-16") ? 2 : 1);
      from += width;
      left -= width;
    }
    std::memmove(raw_.data(), from, left);
    kept_ = left;
    ready_.resize(static_cast<size_t>(to - ready_.data()));
    next_ = 0;
    return true;
  }

  std::unique_ptr<Input> input_;
  std::string encoding_;
  iconv_t converter_;
  std::string raw_;  ///< bytes as they were read, the first kept_ of them still to be turned
  size_t kept_ = 0;
  std::string ready_;  ///< text from next_ on still to be handed out
  size_t next_ = 0;
};

}  // namespace

std::string text_encoding_of(std::string_view first) {
  using namespace std::string_view_literals;
  if (first.starts_with("\xFF\xFE"sv)) return "utf-16le";
  if (first.starts_with("\xFE\xFF"sv)) return "utf-16be";
  if (first.size() < 2 || (first[0] == '\0') == (first[1] == '\0')) return "utf-8";
  return first[0] == '\0' ? "utf-16be" : "utf-16le";
}

std::unique_ptr<Input> text_in_utf8(std::unique_ptr<Input> input) {
  std::string encoding = text_encoding_of(first_bytes(*input, 2));
  return transcoded(std::move(input), std::move(encoding));
}

std::string_view declared_xml_encoding(std::string_view first) {
  first = first.substr(0, std::min(first.find("?>"), kDeclarationBytes));
  if (!first.starts_with("<?xml")) return {};
  const size_t name = first.find("encoding");
  if (name == std::string_view::npos) return {};
  const size_t open = first.find_first_of("\"'", name);
  if (open == std::string_view::npos) return {};
  return first.substr(open + 1, first.find(first[open], open + 1) - open - 1);
}

std::string xml_encoding_of(std::string_view first) {
  if (first.starts_with("\xEF\xBB\xBF")) return "utf-8";
  if (std::string encoding = text_encoding_of(first); encoding != "utf-8") return encoding;
  const std::string_view declared = declared_xml_encoding(first);
  if (declared.empty()) return "utf-8";
  const std::string name = canonical_encoding(declared).value_or("");
  // Whoever declares UTF-16 in single bytes has written UTF-8.
  return name.starts_with("utf-16") ? "utf-8" : name;
}

std::unique_ptr<Input> transcoded(std::unique_ptr<Input> input, std::string encoding) {
  if (encoding == "utf-8") return input;
  return std::make_unique<TranscodedInput>(std::move(input), std::move(encoding));
}

}  // namespace sdmx
