// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/temporary_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "sdmx/io/file_write.hpp"

namespace sdmx {

namespace {

constexpr size_t kPendingBytes = size_t{1} << 16;

}  // namespace

TemporaryFile::TemporaryFile() {
  std::error_code ignored;
  folder_ = std::filesystem::temp_directory_path(ignored).string();
  if (folder_.empty()) folder_ = "/tmp";
  std::string name = folder_ + "/sdmx-XXXXXX";
  file_ = ::mkostemp(name.data(), O_CLOEXEC);
  if (file_ < 0) throw_write_error(folder_);
  ::unlink(name.c_str());
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : folder_(std::move(other.folder_)),
      pending_(std::move(other.pending_)),
      file_(std::exchange(other.file_, -1)),
      next_(other.next_) {}

TemporaryFile::~TemporaryFile() {
  if (file_ >= 0) ::close(file_);
}

void TemporaryFile::write(std::string_view bytes) {
  if (pending_.size() + bytes.size() < kPendingBytes) {
    pending_.append(bytes);
    return;
  }
  flush();
  write_all(file_, bytes, folder_);
}

void TemporaryFile::flush() {
  write_all(file_, pending_, folder_);
  pending_.clear();
}

void TemporaryFile::rewind() {
  flush();
  pending_.shrink_to_fit();
  next_ = 0;
}

size_t TemporaryFile::read(std::span<char> buffer) {
  size_t filled = 0;
  while (filled < buffer.size()) {
    const std::span<char> rest = buffer.subspan(filled);
    const ssize_t got = ::pread(file_, rest.data(), rest.size(), static_cast<off_t>(next_ + filled));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_write_error(folder_);
    if (got == 0) break;
    filled += static_cast<size_t>(got);
  }
  next_ += filled;
  return filled;
}

}  // namespace sdmx
