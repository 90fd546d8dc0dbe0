// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One request on its way through a route.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/core/hub.hpp"
#include "gateway/http/message.hpp"

namespace gateway::http {

/// Hub and request outlive it: a sink or source may keep a copy.
struct Exchange {
  Hub& hub;
  const HttpRequest& request;
  Partner partner;
  std::string language;                ///< "en" or "ru", of what is said to the client
  std::vector<std::string> arguments;  ///< what stood at the * of the route's pattern
  int64_t structures_loaded_at = 0;    ///< seconds since 1970
};

using Route = Opening (*)(const Exchange&);

HttpResponse text_answer(unsigned status, std::string content_type, std::string body);
HttpResponse json_answer(unsigned status, std::string body);

/// Gathers a small body and hands it on whole. Throws Error(kTooLarge) past 64 KB.
std::unique_ptr<BodySink> gather(std::function<HttpResponse(const std::string& body)> answer);

/// The value of a parameter of the query string, or of a form's body, decoded; empty when it is not there.
std::string form_value(std::string_view form, std::string_view name);

/// The language a client wants: lang= before Accept-Language; "en" or "ru".
std::string language_of(const HttpRequest& request);

/// The token of "Authorization: Bearer …"; empty when there is none.
std::string bearer_token(const HttpRequest& request);

}  // namespace gateway::http
