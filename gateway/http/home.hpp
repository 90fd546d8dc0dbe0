// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What is not exchange: the page at the root, and whether the service is alive.

#include "gateway/http/exchange.hpp"

namespace gateway::http {

Opening show_home(const Exchange& exchange);
Opening show_health(const Exchange& exchange);

}  // namespace gateway::http
