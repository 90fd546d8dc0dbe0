// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "gateway/core/submission_json.hpp"
#include "gateway/http/submissions.hpp"
#include "sdmx/base/error.hpp"

namespace gateway::http {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr size_t kMostListed = 1000;

size_t limit_of(std::string_view query, size_t otherwise) {
  const std::string text = form_value(query, "limit");
  if (text.empty()) return otherwise;
  size_t limit = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (error != std::errc{} || end != text.data() + text.size() || limit == 0 || limit > kMostListed) {
    throw Error(ErrorCode::kUsage,
                {"parameter-wrong", {"limit", text, "1 … " + std::to_string(kMostListed)}});
  }
  return limit;
}

std::optional<InboxState> state_of(std::string_view query) {
  const std::string text = form_value(query, "state");
  if (text.empty()) return std::nullopt;
  const auto state = parse_inbox_state(text);
  if (!state) {
    throw Error(ErrorCode::kUsage,
                {"parameter-wrong",
                 {"state", text, "Received, Quarantined, Pending, Accepted, Loaded, Rejected, Tested"}});
  }
  return state;
}

/// The ways a report can be shown, the first one by default.
constexpr std::string_view kJson = "application/json", kCsv = "text/csv;charset=utf-8",
                           kText = "text/plain;charset=utf-8";

}  // namespace

void require_token(const Exchange& exchange) {
  if (exchange.partner.kind == PartnerKind::kAnonymous)
    throw Error(ErrorCode::kUnauthorized, {"token-missing", {}});
}

void require_administrator(const Exchange& exchange) {
  require_token(exchange);
  if (exchange.partner.kind != PartnerKind::kAdministrator) {
    throw Error(ErrorCode::kForbidden, {"administrator-only", {}});
  }
}

Opening list_submissions(const Exchange& exchange) {
  require_token(exchange);
  const std::string_view query = exchange.request.query();
  SubmissionFilter filter;
  filter.state = state_of(query);
  filter.limit = limit_of(query, filter.limit);
  const bool sees_all = exchange.partner.kind == PartnerKind::kAdministrator;
  filter.partner = sees_all ? form_value(query, "partner") : exchange.partner.id;
  return json_answer(200, list_json(exchange.hub.submissions(filter)));
}

Opening show_submission(const Exchange& exchange) {
  require_token(exchange);
  return json_answer(200, view_json(exchange.hub.submission(exchange.arguments.at(0), exchange.partner)));
}

Opening show_report(const Exchange& exchange) {
  require_token(exchange);
  const std::string& id = exchange.arguments.at(0);
  const SubmissionView view = exchange.hub.submission(id, exchange.partner);
  if (!view.report) throw Error(ErrorCode::kNotFound, {"report-not-ready", {id}});
  const auto chosen = sdmx::negotiate(exchange.request.headers.all("Accept"), {kJson, kCsv, kText});
  if (!chosen)
    throw Error(ErrorCode::kUsage, {"no-acceptable-type", {"application/json, text/csv, text/plain"}});
  using Show = std::string (*)(const StoredReport&, const std::string&);
  constexpr std::pair<std::string_view, Show> kForms[] = {{kJson, to_json}, {kCsv, to_csv}, {kText, to_text}};
  const auto& [type, show] = kForms[*chosen];
  HttpResponse response = text_answer(200, std::string(type), show(*view.report, exchange.language));
  response.headers.add("Content-Language", exchange.language);
  return response;
}

Opening show_difference(const Exchange& exchange) {
  require_administrator(exchange);
  const std::string& id = exchange.arguments.at(0);
  return json_answer(200, difference_json(id, exchange.hub.difference(id)));
}

}  // namespace gateway::http
