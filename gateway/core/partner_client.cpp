// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/partner_client.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

/// Seconds since 1970 of an IMF-fixdate, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 5.6.7); obsolete forms are
/// not read.
std::optional<int64_t> parse_http_date(std::string_view text) {
  constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  if (text.size() != 29 || text.substr(25) != " GMT") return std::nullopt;
  const auto month = std::ranges::find(kMonths, text.substr(8, 3));
  if (month == kMonths.end()) return std::nullopt;
  const std::string number = std::to_string(101 + (month - kMonths.begin())).substr(1);
  return sdmx::parse_date_time(std::string(text.substr(12, 4)) + "-" + number + "-" +
                               std::string(text.substr(5, 2)) + "T" + std::string(text.substr(17, 8)) + "Z");
}

}  // namespace

std::string ClientAnswer::header(const std::string& lower_case_name) const {
  const auto found = headers.find(lower_case_name);
  return found == headers.end() ? std::string() : found->second;
}

bool is_retriable_status(int status) {
  constexpr int kRetriable[] = {408, 425, 429, 500, 502, 503, 504, 507};
  return std::ranges::find(kRetriable, status) != std::end(kRetriable);
}

std::optional<std::chrono::seconds> retry_after(const ClientAnswer& answer, int64_t now) {
  const std::string header = answer.header("retry-after");
  const std::string_view text = sdmx::trim(header);
  uint32_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc{} && end == text.data() + text.size()) return std::chrono::seconds(seconds);
  const auto date = parse_http_date(text);
  if (!date) return std::nullopt;
  return std::chrono::seconds(std::max<int64_t>(*date - now, 0));
}

}  // namespace gateway
