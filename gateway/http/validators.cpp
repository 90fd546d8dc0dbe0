// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/validators.hpp"

#include <fmt/format.h>

#include <array>
#include <ctime>

#include "gateway/core/secrets.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway::http {

namespace {

constexpr std::array<std::string_view, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// An ETag without its mark of weakness: If-None-Match compares weakly (RFC 9110 13.1.2).
std::string_view opaque(std::string_view etag) {
  etag = sdmx::trim(etag);
  return etag.starts_with("W/") ? etag.substr(2) : etag;
}

bool names(std::string_view list, std::string_view etag) {
  for (const std::string_view candidate : sdmx::split(list, ',')) {
    if (sdmx::trim(candidate) == "*" || opaque(candidate) == opaque(etag)) return true;
  }
  return false;
}

}  // namespace

std::string make_etag(const std::vector<std::string>& parts) {
  return "W/\"" + sha256_hex(sdmx::join(parts, "\n")).substr(0, 24) + "\"";
}

bool is_unchanged(const HttpRequest& request, const Validators& validators) {
  if (request.headers.has("If-None-Match"))
    return names(request.headers.all("If-None-Match"), validators.etag);
  const auto since = parse_http_date(request.headers.find("If-Modified-Since"));
  return since && validators.last_modified != 0 && validators.last_modified <= *since;
}

void add_validators(HttpResponse& response, const Validators& validators) {
  response.headers.add("ETag", validators.etag);
  if (validators.last_modified != 0)
    response.headers.add("Last-Modified", format_http_date(validators.last_modified));
}

HttpResponse unchanged_answer(const Validators& validators) {
  HttpResponse response;
  response.status = 304;
  add_validators(response, validators);
  return response;
}

std::string format_http_date(int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  ::gmtime_r(&time, &parts);
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT", kDays[static_cast<size_t>(parts.tm_wday)],
                     parts.tm_mday, kMonths[static_cast<size_t>(parts.tm_mon)], parts.tm_year + 1900,
                     parts.tm_hour, parts.tm_min, parts.tm_sec);
}

std::optional<int64_t> parse_http_date(std::string_view text) {
  // "Sun, 06 Nov 1994 08:49:37 GMT" is put into the order of ISO 8601 and read as such.
  if (text.size() != 29 || !text.ends_with(" GMT")) return std::nullopt;
  for (size_t month = 0; month < kMonths.size(); ++month) {
    if (text.substr(8, 3) != kMonths[month]) continue;
    return sdmx::parse_date_time(
        fmt::format("{}-{:02}-{}T{}Z", text.substr(12, 4), month + 1, text.substr(5, 2), text.substr(17, 8)));
  }
  return std::nullopt;
}

}  // namespace gateway::http
