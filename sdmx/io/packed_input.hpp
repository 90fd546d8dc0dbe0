// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Packed bytes, unpacked as they are read: gzip (RFC 1952) and zstd (RFC 8878). Zip archives stand in
/// zip_archive.hpp.

#include <memory>
#include <string_view>

#include "sdmx/io/input.hpp"

namespace sdmx {

enum class Packing : uint8_t { kNone, kGzip, kZstd, kZip };

/// Bytes that packing_of looks at.
inline constexpr size_t kPackingBytes = 4;
/// How something is packed, by its first bytes.
Packing packing_of(std::string_view first);

/// Holds what is unpacked against the limits: a small file may unpack to one that fills the disk.
class UnpackLimits {
 public:
  UnpackLimits(InputLimits limits, std::string name) : limits_(limits), name_(std::move(name)) {}
  /// Throws Error(kTooLarge) where so many bytes out of so many packed ones pass a limit.
  void check(uint64_t unpacked, uint64_t packed) const;

 private:
  InputLimits limits_;
  std::string name_;
};

/// The text of a packed input, of several members or frames one behind the other too; packing is kGzip or
/// kZstd. Damaged packed data ends the text there: what was unpacked is read, and its end is found to be
/// missing.
std::unique_ptr<Input> unpacked(std::unique_ptr<Input> packed, Packing packing, InputLimits limits);

}  // namespace sdmx
