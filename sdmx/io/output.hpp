// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Where writers put their bytes.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sdmx {

/// Writers hand out pieces of about so many bytes: smaller ones take the kernel longer, larger ones no longer
/// fit into the processor's memory.
inline constexpr size_t kPieceBytes = size_t{1} << 18;

class Output {
 public:
  virtual ~Output() = default;
  /// Takes all bytes or throws Error(kIo), Error(kNoSpace).
  virtual void write(std::string_view bytes) = 0;
};

class StringOutput : public Output {
 public:
  void write(std::string_view bytes) override { text_.append(bytes); }
  std::string& text() { return text_; }

 private:
  std::string text_;
};

/// A file that is there whole or not at all: written beside its final name, and on commit() synced, renamed,
/// and its folder synced. Without commit() nothing is left behind.
class FileOutput : public Output {
 public:
  explicit FileOutput(std::string path);
  ~FileOutput() override;
  FileOutput(const FileOutput&) = delete;
  FileOutput& operator=(const FileOutput&) = delete;

  void write(std::string_view bytes) override;
  void commit();
  uint64_t size() const { return size_; }

 private:
  void flush();
  std::string path_, temporary_, pending_;
  int file_ = -1;
  uint64_t size_ = 0;
};

/// Standard output.
std::unique_ptr<Output> standard_output();

}  // namespace sdmx
