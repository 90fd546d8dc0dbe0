// SPDX-License-Identifier: Apache-2.0
#pragma once
/// From a request to the route that answers it: who is asking, in which language, and what is said when it
/// fails.

#include <cstdint>
#include <vector>

#include "gateway/core/hub.hpp"
#include "gateway/http/message.hpp"

namespace gateway::http {

class Router : public HttpHandler {
 public:
  /// The hub outlives the router.
  explicit Router(Hub& hub) : hub_(hub), started_at_(hub.now()) {}

  Opening open(const HttpRequest& request) override;
  HttpResponse explain(const HttpRequest& request, const std::exception& error) override;
  HttpResponse refuse(const HttpRequest& request, unsigned status) override;
  void served(const HttpRequest& request, const Served& served) override;

 private:
  Hub& hub_;
  int64_t started_at_;  ///< the structures are those of this moment
};

/// Method and pattern of every route, "GET /submissions/*": docs/rest.md is held against it.
std::vector<std::string> route_list();

}  // namespace gateway::http
