// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Bytes that can be read twice. What comes from a pipe or the network is spooled first; compressed input is unpacked
/// as it is read. Knows nothing of SDMX.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "sdmx/base/position.hpp"

namespace sdmx {

class Input {
 public:
  virtual ~Input() = default;
  /// Fills at most buffer.size() bytes of unpacked text; 0 means the end. Throws Error(kIo) where reading fails and
  /// Error(kTooLarge) where unpacking passes a limit.
  virtual size_t read(std::span<char> buffer) = 0;
  /// Starts again at the first byte.
  virtual void rewind() = 0;
  /// Opens the same input once more, with a cursor of its own (for working out places while it is being read).
  virtual std::unique_ptr<Input> reopen() const = 0;
  /// What a person calls it: a path, or "<stdin>".
  virtual const std::string& name() const = 0;
};

struct InputLimits {
  uint64_t max_unpacked = uint64_t{1} << 40;  ///< bytes after unpacking
  uint64_t max_ratio = 1000;                  ///< unpacked to packed, once 1 MB is unpacked
};

/// Opens a file; gzip, zstd and zip are recognised by the first bytes and unpacked as it is read. A zip archive stands
/// for the one file in it; "archive.zip/member.xml" is a file of one that holds several. Throws Error(kInput) when it
/// cannot be opened, Error(kUnknownFormat) for an archive that holds none or several or is damaged, and for what was
/// packed twice.
std::unique_ptr<Input> open_file(const std::string& path, InputLimits limits = {});
/// The bytes of a file as they are.
std::unique_ptr<Input> open_packed(const std::string& path);
/// An input over text in memory.
std::unique_ptr<Input> open_memory(std::string text, std::string name = "<memory>");

/// First bytes of an input, at most that many; the input is rewound.
std::string first_bytes(Input& input, size_t count);
/// All of an input as one string; throws Error(kTooLarge) past the limit. For bounded documents only, never for data.
std::string read_all(Input& input, uint64_t limit);

/// Turns offsets into line and column (both from 1; a column counts characters). Reads the input again as far as needed;
/// ascending offsets cost one pass in all.
class LineFinder {
 public:
  explicit LineFinder(std::unique_ptr<Input> input);
  Place place(Position position);

 private:
  bool refill();
  void pass_byte_order_mark();
  std::unique_ptr<Input> input_;
  std::string buffer_;
  size_t next_ = 0;
  uint64_t offset_ = 0, line_ = 1, column_ = 1;
};

}  // namespace sdmx
