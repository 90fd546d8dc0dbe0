// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What lets a client keep an answer: ETag, Last-Modified and the requests that name them. RFC 9110 8.8, 13.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/http/message.hpp"

namespace gateway::http {

struct Validators {
  std::string etag;           ///< weak: the same content may be packed or not
  int64_t last_modified = 0;  ///< seconds since 1970; 0: not told
};

/// An ETag of everything that decides about an answer.
std::string make_etag(const std::vector<std::string>& parts);

/// Whether the client has this answer already. If-None-Match, where it is there, decides alone.
bool is_unchanged(const HttpRequest& request, const Validators& validators);
void add_validators(HttpResponse& response, const Validators& validators);
HttpResponse unchanged_answer(const Validators& validators);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
std::string format_http_date(int64_t seconds);
/// Nothing when the text is no date of that form.
std::optional<int64_t> parse_http_date(std::string_view text);

}  // namespace gateway::http
