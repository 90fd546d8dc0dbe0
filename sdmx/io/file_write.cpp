// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/file_write.hpp"

#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "sdmx/base/error.hpp"

namespace sdmx {

void throw_write_error(const std::string& path) {
  const int error = errno;
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  if (full) throw Error(ErrorCode::kNoSpace, Message{"disk-full", {path}}, Retriable::kYes);
  throw Error(ErrorCode::kIo, Message{"write-failed", {path, std::generic_category().message(error)}});
}

void write_all(int file, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw_write_error(path);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

}  // namespace sdmx
