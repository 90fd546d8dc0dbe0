// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include "sdmx/base/error.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;
constexpr uint64_t kRatioFrom = uint64_t{1} << 20;

class FileInput : public Input {
 public:
  explicit FileInput(std::string path) : path_(std::move(path)) {
    file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    const bool opened = file_ >= 0 && ::fstat(file_, &status) == 0;
    if (opened && !S_ISDIR(status.st_mode)) return;
    if (opened) errno = EISDIR;
    const std::string why = reason();
    if (file_ >= 0) ::close(file_);
    throw Error(ErrorCode::kInput, Message{"cannot-open", {path_, why}});
  }
  ~FileInput() override { ::close(file_); }
  FileInput(const FileInput&) = delete;
  FileInput& operator=(const FileInput&) = delete;

  size_t read(std::span<char> buffer) override {
    while (true) {
      const ssize_t count = ::read(file_, buffer.data(), buffer.size());
      if (count >= 0) return static_cast<size_t>(count);
      if (errno != EINTR) throw Error(ErrorCode::kIo, Message{"read-failed", {path_, reason()}});
    }
  }
  void rewind() override {
    if (::lseek(file_, 0, SEEK_SET) < 0)
      throw Error(ErrorCode::kIo, Message{"read-failed", {path_, reason()}});
  }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<FileInput>(path_); }
  const std::string& name() const override { return path_; }

 private:
  static std::string reason() { return std::generic_category().message(errno); }
  std::string path_;
  int file_ = -1;
};

class MemoryInput : public Input {
 public:
  MemoryInput(std::shared_ptr<const std::string> text, std::string name)
      : text_(std::move(text)), name_(std::move(name)) {}

  size_t read(std::span<char> buffer) override {
    const size_t count = std::min(buffer.size(), text_->size() - next_);
    std::memcpy(buffer.data(), text_->data() + next_, count);
    next_ += count;
    return count;
  }
  void rewind() override { next_ = 0; }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<MemoryInput>(text_, name_); }
  const std::string& name() const override { return name_; }

 private:
  std::shared_ptr<const std::string> text_;
  std::string name_;
  size_t next_ = 0;
};

/// Unpacks gzip (RFC 1952), several members one behind the other included.
class GzipInput : public Input {
 public:
  GzipInput(std::unique_ptr<Input> packed, InputLimits limits) : packed_(std::move(packed)), limits_(limits) {
    // 16 + 15: gzip only, the largest window.
    if (::inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
    buffer_.resize(kChunk);
  }
  ~GzipInput() override { ::inflateEnd(&stream_); }
  GzipInput(const GzipInput&) = delete;
  GzipInput& operator=(const GzipInput&) = delete;

  size_t read(std::span<char> buffer) override {
    if (buffer.empty()) return 0;
    stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream_.avail_out = static_cast<uInt>(std::min<size_t>(buffer.size(), kChunk));
    const uInt asked = stream_.avail_out;
    while (stream_.avail_out == asked && !ended_) step();
    const size_t count = asked - stream_.avail_out;
    unpacked_ += count;
    check_limits();
    return count;
  }
  void rewind() override {
    packed_->rewind();
    ::inflateReset(&stream_);
    stream_.avail_in = 0;
    unpacked_ = packed_bytes_ = 0;
    ended_ = between_members_ = false;
  }
  std::unique_ptr<Input> reopen() const override {
    return std::make_unique<GzipInput>(packed_->reopen(), limits_);
  }
  const std::string& name() const override { return packed_->name(); }

 private:
  void step() {
    if (stream_.avail_in == 0 && !refill()) {
      if (!between_members_) broken();
      ended_ = true;
      return;
    }
    if (between_members_) ::inflateReset(&stream_);
    between_members_ = false;
    const int outcome = ::inflate(&stream_, Z_NO_FLUSH);
    if (outcome == Z_STREAM_END) {
      between_members_ = true;
    } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
      broken();
    }
  }
  bool refill() {
    const size_t count = packed_->read(buffer_);
    packed_bytes_ += count;
    stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data());
    stream_.avail_in = static_cast<uInt>(count);
    return count > 0;
  }
  /// Damaged packed data ends the text there: what was unpacked is read, and its end is found to be missing.
  void broken() { ended_ = true; }
  void check_limits() const {
    if (unpacked_ > limits_.max_unpacked) {
      throw Error(ErrorCode::kTooLarge,
                  Message{"unpacked-too-large", {name(), std::to_string(limits_.max_unpacked)}});
    }
    if (unpacked_ > kRatioFrom && unpacked_ / limits_.max_ratio > packed_bytes_) {
      throw Error(ErrorCode::kTooLarge,
                  Message{"unpacked-ratio", {name(), std::to_string(limits_.max_ratio)}});
    }
  }

  std::unique_ptr<Input> packed_;
  InputLimits limits_;
  z_stream stream_{};
  std::string buffer_;
  uint64_t unpacked_ = 0, packed_bytes_ = 0;
  bool ended_ = false, between_members_ = false;
};

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

}  // namespace

std::unique_ptr<Input> open_file(const std::string& path, InputLimits limits) {
  auto input = std::make_unique<FileInput>(path);
  const std::string first = first_bytes(*input, 2);
  if (first == "\x1f\x8b") return std::make_unique<GzipInput>(std::move(input), limits);
  return input;
}

std::unique_ptr<Input> open_memory(std::string text, std::string name) {
  return std::make_unique<MemoryInput>(std::make_shared<const std::string>(std::move(text)), std::move(name));
}

std::string first_bytes(Input& input, size_t count) {
  std::string bytes(count, '\0');
  size_t filled = 0;
  while (filled < count) {
    const size_t got = input.read(std::span(bytes).subspan(filled));
    if (got == 0) break;
    filled += got;
  }
  bytes.resize(filled);
  input.rewind();
  return bytes;
}

std::string read_all(Input& input, uint64_t limit) {
  std::string text;
  std::string chunk(kChunk, '\0');
  for (size_t count = input.read(chunk); count > 0; count = input.read(chunk)) {
    if (text.size() + count > limit) {
      throw Error(ErrorCode::kTooLarge, Message{"document-too-large", {input.name(), std::to_string(limit)}});
    }
    text.append(chunk, 0, count);
  }
  return text;
}

LineFinder::LineFinder(std::unique_ptr<Input> input) : input_(std::move(input)) {}

bool LineFinder::refill() {
  buffer_.resize(kChunk);
  buffer_.resize(input_->read(buffer_));
  next_ = 0;
  return !buffer_.empty();
}

Place LineFinder::place(Position position) {
  if (!position.known()) return Place{input_->name(), 0, 0, {}, {}};
  if (position.value < offset_) {
    input_->rewind();
    buffer_.clear();
    next_ = 0;
    offset_ = 0;
    line_ = column_ = 1;
  }
  while (offset_ < position.value && (next_ < buffer_.size() || refill())) {
    const char c = buffer_[next_++];
    ++offset_;
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if (!continues_character(c)) {
      ++column_;
    }
  }
  return Place{input_->name(), line_, column_, {}, {}};
}

}  // namespace sdmx
