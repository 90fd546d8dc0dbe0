// SPDX-License-Identifier: Apache-2.0
#include "gateway/client/url.hpp"

#include <curl/curl.h>

#include <memory>

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

struct Free {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
  void operator()(char* text) const { curl_free(text); }
};
using Url = std::unique_ptr<CURLU, Free>;

Url parse(const std::string& text) {
  Url url(curl_url());
  if (curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) return nullptr;
  return url;
}

std::optional<std::string> part(const Url& url, CURLUPart which, unsigned flags) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK) return std::nullopt;
  const std::unique_ptr<char, Free> owner(text);
  return std::string(text);
}

}  // namespace

std::optional<std::string> origin_of(const std::string& text) {
  const Url url = parse(text);
  if (!url) return std::nullopt;
  const auto scheme = part(url, CURLUPART_SCHEME, 0);
  const auto host = part(url, CURLUPART_HOST, 0);
  const auto port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  if (!scheme || !host || !port || (*scheme != "http" && *scheme != "https")) return std::nullopt;
  return *scheme + "://" + sdmx::fold_case(*host) + ":" + *port;
}

std::optional<std::string> resolve_url(const std::string& base, const std::string& location) {
  const Url url = parse(base);
  if (!url || curl_url_set(url.get(), CURLUPART_URL, location.c_str(), 0) != CURLUE_OK) return std::nullopt;
  return part(url, CURLUPART_URL, 0);
}

}  // namespace gateway
