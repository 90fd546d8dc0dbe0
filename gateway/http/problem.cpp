// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/problem.hpp"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "gateway/core/log.hpp"
#include "gateway/http/exchange.hpp"
#include "gateway/report/catalogue.hpp"
#include "sdmx/format/error_message.hpp"

namespace gateway::http {

namespace {

namespace json = boost::json;
using sdmx::ErrorCode;

struct StatusRow {
  ErrorCode code;
  unsigned status;
};
constexpr StatusRow kStatuses[] = {
    {ErrorCode::kUsage, 400},    {ErrorCode::kConfig, 500},        {ErrorCode::kNotBuilt, 501},
    {ErrorCode::kInput, 500},    {ErrorCode::kUnknownFormat, 415}, {ErrorCode::kIo, 500},
    {ErrorCode::kNoSpace, 507},  {ErrorCode::kTooLarge, 413},      {ErrorCode::kStore, 500},
    {ErrorCode::kPartner, 502},  {ErrorCode::kNotFound, 404},      {ErrorCode::kForbidden, 403},
    {ErrorCode::kConflict, 409}, {ErrorCode::kUnauthorized, 401},
};

/// Sentences whose status is finer than that of their error's code.
struct SentenceRow {
  std::string_view id;
  unsigned status;
};
constexpr SentenceRow kSentences[] = {
    {"idempotency-key-reused", 422},
    {"no-acceptable-type", 406},
    {"csv-parameter-value", 406},
    {"method-not-allowed", 405},
    {"token-missing", 401},
};

struct RefusalRow {
  unsigned status;
  std::string_view sentence;
};
constexpr RefusalRow kRefusals[] = {
    {400, "request-unreadable"},      {404, "path-unknown"},    {405, "method-not-allowed"},
    {413, "body-beyond-limit"},       {414, "target-too-long"}, {431, "header-too-long"},
    {501, "transfer-coding-unknown"},
};

/// 406 and 405 have no code in the standard: 1000 and above are free for services.
struct SdmxCodeRow {
  unsigned status;
  std::string_view code;
};
constexpr SdmxCodeRow kSdmxCodes[] = {
    {400, "140"}, {401, "110"}, {403, "150"}, {404, "100"}, {405, "1405"}, {406, "1406"},
    {413, "510"}, {414, "140"}, {500, "500"}, {501, "501"}, {503, "503"},
};

unsigned status_of(const sdmx::Error& error) {
  for (const SentenceRow& row : kSentences) {
    if (row.id == error.message().id) return row.status;
  }
  for (const StatusRow& row : kStatuses) {
    if (row.code == error.code()) return row.status;
  }
  return 500;
}

/// Adds what a client needs to go on.
void add_hints(HttpResponse& response) {
  if (response.status == 401) response.headers.add("WWW-Authenticate", "Bearer realm=\"sdmx-gateway\"");
  if (response.status == 503 || response.status == 507) response.headers.add("Retry-After", "30");
}

}  // namespace

Problem problem_of(const std::exception& error) {
  const auto* known = dynamic_cast<const sdmx::Error*>(&error);
  const unsigned status = known ? status_of(*known) : 500;
  if (status != 500) return {status, known->message()};
  // Paths and words of the database are for the log, not for whoever asks.
  log::error("request failed: {}", error.what());
  if (known && known->retriable()) return {503, {"service-busy", {}}};
  return {500, {"internal-error", {}}};
}

Problem problem_of(unsigned status) {
  for (const RefusalRow& row : kRefusals) {
    if (row.status == status) return {status, {std::string(row.sentence), {}}};
  }
  return {status, {"request-unreadable", {}}};
}

std::string_view sdmx_code(unsigned status) {
  for (const SdmxCodeRow& row : kSdmxCodes) {
    if (row.status == status) return row.code;
  }
  return "500";
}

HttpResponse problem_answer(const Problem& problem, const std::string& language) {
  const json::object body = {{"type", "about:blank"},
                             {"title", reason_phrase(problem.status)},
                             {"status", problem.status},
                             {"detail", say(problem.message, language)},
                             {"code", problem.message.id}};
  HttpResponse response =
      text_answer(problem.status, "application/problem+json", json::serialize(body) + "\n");
  response.headers.add("Content-Language", language);
  add_hints(response);
  return response;
}

ErrorForm error_form(std::string_view accept, sdmx::RestVersion root) {
  ErrorForm form{false, root == sdmx::RestVersion::kV1 ? "2.1" : "3.0"};
  const auto ranges = sdmx::parse_accept(accept);
  const auto best = std::ranges::max_element(ranges, {}, &sdmx::MediaRange::quality);
  if (best == ranges.end()) return form;
  form.json = best->type.find("json") != std::string::npos;
  const std::string version = best->parameter("version");
  if (best->type.ends_with("xml") && version.starts_with("2.")) form.version = "2.1";
  if (best->type.ends_with("xml") && version.starts_with("3.")) form.version = "3.0";
  return form;
}

HttpResponse sdmx_error_answer(const Problem& problem, const ErrorForm& form, const std::string& language) {
  const std::string_view code = sdmx_code(problem.status);
  const std::string text = say(problem.message, language);
  HttpResponse response;
  if (form.json) {
    unsigned number = 0;
    for (const char digit : code) number = number * 10 + static_cast<unsigned>(digit - '0');
    const json::object error = {{"code", number}, {"title", reason_phrase(problem.status)}, {"detail", text}};
    response =
        json_answer(problem.status, json::serialize(json::object{{"errors", json::array{error}}}) + "\n");
  } else {
    response = text_answer(problem.status, "application/xml", sdmx::error_message(form.version, code, text));
  }
  response.headers.add("Content-Language", language);
  add_hints(response);
  return response;
}

}  // namespace gateway::http
