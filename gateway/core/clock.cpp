// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/clock.hpp"

#include <chrono>

namespace gateway {

Clock system_clock() {
  return [] {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
  };
}

}  // namespace gateway
