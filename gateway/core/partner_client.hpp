// SPDX-License-Identifier: Apache-2.0
#pragma once
/// How the gateway speaks HTTP to partners: pushes, asks for states, pulls. Implemented by gateway/client
/// over libcurl.

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sdmx/io/output.hpp"

namespace gateway {

/// Where and how a partner is reached; all of a connection's settings.
struct PartnerEndpoint {
  std::string base_url;  ///< "https://hub.example:8443", without a slash at the end
  std::string token;     ///< sent as "Authorization: Bearer …"; empty: none
  std::string ca_file;   ///< empty: the system's
  std::string proxy;     ///< empty: the environment's
  std::chrono::seconds connect_timeout{10};
  std::chrono::seconds stall_timeout{60};   ///< no byte moved for that long
  uint64_t max_answer = uint64_t{2} << 30;  ///< bytes of a body kept
};

struct ClientRequest {
  std::string method = "GET";
  std::string url;  ///< absolute, or a path that is appended to base_url
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;              ///< small bodies
  std::string body_file;         ///< a file streamed as the body; wins over body
  sdmx::Output* sink = nullptr;  ///< takes the body of a 2xx answer; null: kept in the answer
};

struct ClientAnswer {
  int status = 0;
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body;  ///< of an answer that is not streamed to a sink; of errors always
  std::string header(const std::string& lower_case_name) const;
};

class PartnerClient {
 public:
  virtual ~PartnerClient() = default;
  /// Any status is an answer. Throws sdmx::Error(kPartner): retriable where the network failed or timed out,
  /// final where TLS verification failed or the URL is wrong; kTooLarge past max_answer.
  virtual ClientAnswer send(const PartnerEndpoint& endpoint, const ClientRequest& request) = 0;
};

/// True for statuses after which the same request may succeed later: 408, 425, 429, 500, 502, 503, 504, 507.
bool is_retriable_status(int status);
/// Seconds of a Retry-After header (seconds or HTTP date) from now on; nothing when absent or unreadable.
std::optional<std::chrono::seconds> retry_after(const ClientAnswer& answer, int64_t now);

}  // namespace gateway
