// SPDX-License-Identifier: Apache-2.0
#pragma once
/// gzip for answers, as they are sent. RFC 9110 12.5.3.

#include "gateway/http/message.hpp"

namespace gateway::http {

/// Packs the answer's body where the client takes gzip, the type is text and the body longer than 1 KB (a
/// body of unknown length counts as long).
void compress(const HttpRequest& request, HttpResponse& response);

/// Whether an Accept-Encoding header admits gzip.
bool takes_gzip(std::string_view accept_encoding);

}  // namespace gateway::http
