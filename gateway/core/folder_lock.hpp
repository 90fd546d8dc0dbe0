// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Keeps other processes out of a folder while something is done in it. The lock of a process that dies is
/// gone.

#include <string>

namespace gateway {

class FolderLock {
 public:
  /// Waits for the lock; the folder is made where it is not there. Throws Error(kIo) where it cannot be had.
  explicit FolderLock(const std::string& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int handle_;
};

}  // namespace gateway
