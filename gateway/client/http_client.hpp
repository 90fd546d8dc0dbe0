// SPDX-License-Identifier: Apache-2.0
#pragma once
/// HTTP to partners over libcurl. Certificates are always verified; there is no switch for it.

#include <string>

#include "gateway/core/partner_client.hpp"

namespace gateway {

/// Holds no connection between requests, so several threads may use one.
class HttpClient : public PartnerClient {
 public:
  /// Sent as User-Agent.
  explicit HttpClient(std::string user_agent);

  /// Bodies go and come in pieces. gzip is unpacked. A GET is redirected up to five times, within scheme,
  /// host and port of its URL; any other redirect is an answer. The token goes only to the origin of
  /// base_url. The body of an answer that is no 2xx is kept up to 1 MB. Throws also Error(kInput) when
  /// body_file cannot be read, and what the sink throws.
  ClientAnswer send(const PartnerEndpoint& endpoint, const ClientRequest& request) override;

 private:
  std::string user_agent_;
};

}  // namespace gateway
