// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/temporary_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "sdmx/base/error.hpp"

namespace sdmx {

namespace {

constexpr size_t kPendingBytes = size_t{1} << 16;

[[noreturn]] void fail(const std::string& folder) {
  const int error = errno;
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  if (full) throw Error(ErrorCode::kNoSpace, Message{"disk-full", {folder}}, Retriable::kYes);
  throw Error(ErrorCode::kIo, Message{"write-failed", {folder, std::generic_category().message(error)}});
}

}  // namespace

TemporaryFile::TemporaryFile() {
  std::error_code ignored;
  folder_ = std::filesystem::temp_directory_path(ignored).string();
  if (folder_.empty()) folder_ = "/tmp";
  std::string name = folder_ + "/sdmx-XXXXXX";
  file_ = ::mkostemp(name.data(), O_CLOEXEC);
  if (file_ < 0) fail(folder_);
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
  pending_.append(bytes);
  if (pending_.size() >= kPendingBytes) flush();
}

void TemporaryFile::flush() {
  for (std::string_view rest = pending_; !rest.empty();) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(folder_);
    rest.remove_prefix(static_cast<size_t>(written));
  }
  pending_.clear();
}

void TemporaryFile::rewind() {
  flush();
  pending_.shrink_to_fit();
  next_ = 0;
}

size_t TemporaryFile::read(std::span<char> buffer) {
  ssize_t got = -1;
  do {
    got = ::pread(file_, buffer.data(), buffer.size(), static_cast<off_t>(next_));
  } while (got < 0 && errno == EINTR);
  if (got < 0) fail(folder_);
  next_ += static_cast<uint64_t>(got);
  return static_cast<size_t>(got);
}

}  // namespace sdmx
