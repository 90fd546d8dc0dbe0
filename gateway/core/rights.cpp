// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/rights.hpp"

namespace gateway {

std::string_view to_string(PartnerKind kind) {
  constexpr std::string_view kNames[] = {"anonymous", "provider", "consumer", "administrator"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace gateway
