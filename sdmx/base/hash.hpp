// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Hashing of numbers.

#include <cstdint>

namespace sdmx {

/// A number whose every bit depends on all bits of the value: the finaliser of MurmurHash3. 0 stays 0.
constexpr uint64_t mixed(uint64_t value) {
  value ^= value >> 33;
  value *= 0xff51afd7ed558ccdu;
  value ^= value >> 33;
  value *= 0xc4ceb9fe1a85ec53u;
  return value ^ (value >> 33);
}

}  // namespace sdmx
