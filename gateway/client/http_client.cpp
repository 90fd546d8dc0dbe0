// SPDX-License-Identifier: Apache-2.0
#include "gateway/client/http_client.hpp"

#include <curl/curl.h>

#include "gateway/client/transfer.hpp"
#include "gateway/client/url.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

constexpr int kMaxRedirects = 5;

bool is_absolute(const std::string& url) {
  const std::string start = sdmx::fold_case(url.substr(0, 8));
  return start.starts_with("http://") || start.starts_with("https://");
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where a redirected GET goes on; nothing when the answer is none or leads to another origin.
std::optional<std::string> next_url(const ClientRequest& request, const std::string& url,
                                    const ClientAnswer& answer) {
  const bool safe = request.method == "GET" || request.method == "HEAD";
  const std::string location = answer.header("location");
  if (!safe || !is_redirect(answer.status) || location.empty()) return std::nullopt;
  const auto next = resolve_url(url, location);
  if (!next || origin_of(*next) != origin_of(url)) return std::nullopt;
  return next;
}

}  // namespace

HttpClient::HttpClient(std::string user_agent) : user_agent_(std::move(user_agent)) {
  // curl wants this once before threads start; the compiler sees to the once.
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (ready != CURLE_OK)
    throw sdmx::Error(sdmx::ErrorCode::kPartner, {"partner-unreachable", {"", "libcurl"}});
}

ClientAnswer HttpClient::send(const PartnerEndpoint& endpoint, const ClientRequest& request) {
  std::string url = is_absolute(request.url) ? request.url : endpoint.base_url + request.url;
  if (!origin_of(url)) {
    throw sdmx::Error(sdmx::ErrorCode::kPartner, {"partner-bad-url", {sdmx::shorten(url, 80)}});
  }
  for (int redirects = 0;; ++redirects) {
    Transfer transfer(endpoint, request, url);
    transfer.set_user_agent(user_agent_);
    ClientAnswer answer = transfer.run();
    const auto next = next_url(request, url, answer);
    if (!next || redirects == kMaxRedirects) return answer;
    url = *next;
  }
}

}  // namespace gateway
