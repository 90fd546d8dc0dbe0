// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>

#include "gateway/core/submission_json.hpp"
#include "gateway/http/submissions.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway::http {

namespace {

namespace json = boost::json;
using sdmx::Error;
using sdmx::ErrorCode;

[[noreturn]] void unreadable_body() { throw Error(ErrorCode::kUsage, {"decision-unreadable", {}}); }

std::string reason_in_json(const std::string& body) {
  json::error_code error;
  const json::value document = json::parse(body, error);
  if (error || !document.is_object()) unreadable_body();
  const json::value* reason = document.as_object().if_contains("reason");
  if (!reason) return {};
  if (!reason->is_string()) unreadable_body();
  return std::string(reason->as_string());
}

/// {"reason": "…"} or a form; an empty body gives no reason.
std::string reason_in(const HttpRequest& request, const std::string& body) {
  if (sdmx::trim(body).empty()) return {};
  const bool form = request.headers.find("Content-Type").starts_with("application/x-www-form-urlencoded");
  std::string reason = form ? form_value(body, "reason") : reason_in_json(body);
  if (sdmx::find_invalid_utf8(reason) != std::string_view::npos) unreadable_body();
  return reason;
}

HttpResponse decided(const Exchange& exchange) {
  return json_answer(200, view_json(exchange.hub.submission(exchange.arguments.at(0), exchange.partner)));
}

}  // namespace

Opening accept_submission(const Exchange& exchange) {
  require_administrator(exchange);
  return gather([exchange](const std::string&) {
    exchange.hub.accept(exchange.arguments.at(0), exchange.partner.id);
    return decided(exchange);
  });
}

Opening reject_submission(const Exchange& exchange) {
  require_administrator(exchange);
  return gather([exchange](const std::string& body) {
    exchange.hub.reject(exchange.arguments.at(0), exchange.partner.id, reason_in(exchange.request, body));
    return decided(exchange);
  });
}

}  // namespace gateway::http
