// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A file for what does not fit in memory: written once, then read from its beginning. It has no name from
/// the moment it is made, so that nothing is left behind however the program ends.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sdmx {

class TemporaryFile {
 public:
  /// In the system's folder for temporary files (TMPDIR). Throws Error(kIo).
  TemporaryFile();
  ~TemporaryFile();
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&&) = delete;

  /// Throws Error(kIo), Error(kNoSpace).
  void write(std::string_view bytes);
  /// Ends writing; reading begins, once more where it had.
  void rewind();
  /// Fills the buffer; how many bytes, fewer only at the end. Throws Error(kIo).
  size_t read(std::span<char> buffer);

 private:
  void flush();
  std::string folder_, pending_;
  int file_ = -1;
  uint64_t next_ = 0;  ///< byte that is read next
};

}  // namespace sdmx
