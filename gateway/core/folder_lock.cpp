// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "sdmx/base/error.hpp"

namespace gateway {

FolderLock::FolderLock(const std::string& folder) {
  std::filesystem::create_directories(folder);
  handle_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle_ < 0) throw sdmx::Error(sdmx::ErrorCode::kIo, {"cannot-write", {folder}});
  while (::flock(handle_, LOCK_EX) != 0) {
    if (errno == EINTR) continue;
    ::close(handle_);
    throw sdmx::Error(sdmx::ErrorCode::kIo, {"cannot-write", {folder}});
  }
}

FolderLock::~FolderLock() { ::close(handle_); }

}  // namespace gateway
