// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <system_error>

#include "sdmx/base/error.hpp"
#include "sdmx/io/packed_input.hpp"
#include "sdmx/io/random_access.hpp"
#include "sdmx/io/zip_archive.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;

class FileInput : public Input, public RandomAccess {
 public:
  explicit FileInput(std::string path) : path_(std::move(path)) {
    file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    const bool opened = file_ >= 0 && ::fstat(file_, &status) == 0;
    size_ = static_cast<uint64_t>(status.st_size);
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
  void rewind() override { seek(0); }
  uint64_t size() const override { return size_; }
  void seek(uint64_t offset) override {
    if (::lseek(file_, static_cast<off_t>(offset), SEEK_SET) < 0)
      throw Error(ErrorCode::kIo, Message{"read-failed", {path_, reason()}});
  }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<FileInput>(path_); }
  const std::string& name() const override { return path_; }

 private:
  static std::string reason() { return std::generic_category().message(errno); }
  std::string path_;
  int file_ = -1;
  uint64_t size_ = 0;
};

class MemoryInput : public Input, public RandomAccess {
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
  uint64_t size() const override { return text_->size(); }
  void seek(uint64_t offset) override { next_ = std::min<uint64_t>(offset, text_->size()); }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<MemoryInput>(text_, name_); }
  const std::string& name() const override { return name_; }

 private:
  std::shared_ptr<const std::string> text_;
  std::string name_;
  size_t next_ = 0;
};

/// What an archive holds, where that is one file.
std::unique_ptr<Input> open_archive_of_one(const std::string& path, InputLimits limits) {
  const auto members = archive_members(path);
  if (members.empty()) throw Error(ErrorCode::kUnknownFormat, Message{"zip-empty", {path}});
  if (members.size() > 1) {
    throw Error(ErrorCode::kUnknownFormat,
                Message{"zip-several", {path, std::to_string(members.size()), members.front()}});
  }
  return open_member(path, members.front(), limits);
}

std::unique_ptr<Input> open_text(const std::string& path, InputLimits limits) {
  if (const auto inside = member_path(path)) return open_member(inside->archive, inside->member, limits);
  auto input = open_packed(path);
  const Packing packing = packing_of(first_bytes(*input, kPackingBytes));
  if (packing == Packing::kNone) return input;
  if (packing == Packing::kZip) return open_archive_of_one(path, limits);
  return unpacked(std::move(input), packing, limits);
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

/// Counts the lines and, in the last of them, the characters of a text.
void count_places(std::string_view text, uint64_t& line, uint64_t& column) {
  for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    ++line;
    column = 1;
    text.remove_prefix(end + 1);
  }
  column += static_cast<uint64_t>(std::ranges::count_if(text, std::not_fn(continues_character)));
}

}  // namespace

std::unique_ptr<Input> open_packed(const std::string& path) { return std::make_unique<FileInput>(path); }

std::unique_ptr<Input> open_file(const std::string& path, InputLimits limits) {
  auto input = open_text(path, limits);
  // One layer is unpacked: each further one multiplies what a small file can become.
  if (packing_of(first_bytes(*input, kPackingBytes)) != Packing::kNone)
    throw Error(ErrorCode::kUnknownFormat, Message{"packed-twice", {input->name()}});
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

/// A byte order mark at the very beginning is no character of the first line.
void LineFinder::pass_byte_order_mark() {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (!refill() || !buffer_.starts_with(kMark)) return;
  offset_ = next_ = kMark.size();
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
  if (offset_ == 0 && buffer_.empty()) pass_byte_order_mark();
  while (offset_ < position.value && (next_ < buffer_.size() || refill())) {
    const auto size = std::min<uint64_t>(buffer_.size() - next_, position.value - offset_);
    count_places(std::string_view(buffer_).substr(next_, size), line_, column_);
    next_ += size;
    offset_ += size;
  }
  return Place{input_->name(), line_, column_, {}, {}};
}

}  // namespace sdmx
