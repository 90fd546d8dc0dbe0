// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/router.hpp"

#include "gateway/core/log.hpp"
#include "gateway/http/exchange.hpp"
#include "gateway/http/home.hpp"
#include "gateway/http/problem.hpp"
#include "gateway/http/rest.hpp"
#include "gateway/http/submissions.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway::http {

namespace {

/// THE table of routes. * is one part of the path, ** all that follows.
struct RouteRow {
  std::string_view method, pattern;
  Route route;
};
constexpr RouteRow kRoutes[] = {
    {"GET", "/", show_home},
    {"GET", "/health", show_health},
    {"POST", "/submissions", receive_submission},
    {"GET", "/submissions", list_submissions},
    {"GET", "/submissions/*", show_submission},
    {"GET", "/submissions/*/report", show_report},
    {"GET", "/submissions/*/difference", show_difference},
    {"POST", "/submissions/*/accept", accept_submission},
    {"POST", "/submissions/*/reject", reject_submission},
    {"GET", "/rest/**", answer_rest},
    {"GET", "/sdmx/v2/**", answer_rest},
};

/// Fills arguments with what stood at each *.
bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& arguments) {
  const auto wanted = sdmx::split(pattern, '/');
  const auto parts = sdmx::split(path, '/');
  arguments.clear();
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i] == "**") return true;
    if (i == parts.size()) return false;
    if (wanted[i] == "*" && !parts[i].empty()) {
      arguments.emplace_back(parts[i]);
    } else if (wanted[i] != parts[i]) {
      return false;
    }
  }
  return wanted.size() == parts.size();
}

struct Found {
  Route route = nullptr;
  std::vector<std::string> arguments;
  std::string allowed;  ///< methods of the path
};

Found find_route(const HttpRequest& request) {
  const std::string_view method = request.method == "HEAD" ? std::string_view("GET") : request.method;
  std::string_view path = request.path();
  if (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  Found found;
  for (const RouteRow& row : kRoutes) {
    std::vector<std::string> arguments;
    if (!matches(row.pattern, path, arguments)) continue;
    if (!found.allowed.empty()) found.allowed += ", ";
    found.allowed += row.method == "GET" ? "GET, HEAD" : row.method;
    if (row.method == method) {
      found.route = row.route;
      found.arguments = std::move(arguments);
    }
  }
  return found;
}

/// REST answers may be read by pages of any origin; RFC 9110 names what answers depend on.
void add_common(HttpResponse& response, const HttpRequest& request) {
  const bool rest = is_rest_path(request.path());
  if (rest) response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Vary", "Accept, Accept-Encoding, Accept-Language, Authorization");
  if (!rest) response.headers.set("Cache-Control", "no-store");
  if (rest)
    response.headers.set("Cache-Control",
                         request.headers.has("Authorization") ? "private, no-cache" : "no-cache");
}

HttpResponse said(const HttpRequest& request, const Problem& problem) {
  const std::string language = language_of(request);
  HttpResponse response = is_rest_path(request.path()) ? rest_error(request, problem, language)
                                                       : problem_answer(problem, language);
  add_common(response, request);
  return response;
}

/// What browsers ask before they send a request of another origin.
HttpResponse preflight(const HttpRequest& request, const std::string& allowed) {
  HttpResponse response;
  response.status = 204;
  response.headers.add("Allow", allowed + ", OPTIONS");
  if (is_rest_path(request.path())) {
    response.headers.add("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    response.headers.add("Access-Control-Allow-Headers",
                         "Accept, Accept-Language, Authorization, If-Modified-Since, If-None-Match");
    response.headers.add("Access-Control-Max-Age", "86400");
  }
  add_common(response, request);
  return response;
}

}  // namespace

Opening Router::open(const HttpRequest& request) {
  Found found = find_route(request);
  if (found.allowed.empty()) return said(request, problem_of(404));
  if (request.method == "OPTIONS") return preflight(request, found.allowed);
  if (!found.route) {
    HttpResponse response = said(request, problem_of(405));
    response.headers.set("Allow", found.allowed + ", OPTIONS");
    return response;
  }
  const Exchange exchange{hub_,
                          request,
                          hub_.authenticate(bearer_token(request)),
                          language_of(request),
                          std::move(found.arguments),
                          started_at_};
  Opening opening = found.route(exchange);
  if (auto* response = std::get_if<HttpResponse>(&opening)) add_common(*response, request);
  return opening;
}

HttpResponse Router::explain(const HttpRequest& request, const std::exception& error) {
  return said(request, problem_of(error));
}

HttpResponse Router::refuse(const HttpRequest& request, unsigned status) {
  return said(request, problem_of(status));
}

void Router::served(const HttpRequest& request, const Served& served) {
  log::info("{} {} {} {} {}{}", request.peer, request.method, request.path(), served.status, served.bytes,
            served.whole ? "" : " aborted");
}

std::vector<std::string> route_list() {
  std::vector<std::string> list;
  for (const RouteRow& row : kRoutes)
    list.push_back(std::string(row.method) + " " + std::string(row.pattern));
  return list;
}

}  // namespace gateway::http
