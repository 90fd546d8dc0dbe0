// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The time, handed in so that tests can turn it.

#include <cstdint>
#include <functional>

namespace gateway {

/// Seconds since 1970-01-01T00:00:00Z.
using Clock = std::function<int64_t()>;

Clock system_clock();

}  // namespace gateway
