// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Hashes, random ids and tokens (OpenSSL).

#include <memory>
#include <string>
#include <string_view>

#include "sdmx/io/input.hpp"

namespace gateway {

/// SHA-256 of bytes that arrive piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void update(std::string_view bytes);
  std::string hex();  ///< ends it; 64 lower case digits

 private:
  struct State;
  std::unique_ptr<State> state_;
};
std::string sha256_hex(std::string_view bytes);
/// Of all that an input still gives. Throws what reading throws.
std::string sha256_hex(sdmx::Input& input);

/// That many random bytes as lower case hexadecimal digits.
std::string random_hex(size_t bytes);
/// An id that sorts by time: "20261125T194149-3f9ac2d1".
std::string time_id(int64_t now);

}  // namespace gateway
