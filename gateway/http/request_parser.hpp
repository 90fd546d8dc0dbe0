// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Turns bytes into one request. RFC 9112; what could be read in two ways is refused.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "gateway/http/message.hpp"

namespace gateway::http {

struct ParserLimits {
  uint32_t max_header = 64 << 10;
  uint64_t max_body = 0;
};

/// Parses exactly one request; the next one needs a new parser.
class RequestParser {
 public:
  explicit RequestParser(const ParserLimits& limits);
  ~RequestParser();
  RequestParser(const RequestParser&) = delete;
  RequestParser& operator=(const RequestParser&) = delete;

  /// What feeding led to. A status other than 0 is the refusal the request deserves.
  struct Progress {
    size_t consumed = 0;  ///< bytes the caller is to drop; the rest is offered again with more behind it
    unsigned status = 0;
  };
  /// Until head_done() only the head is consumed, all of it at once. Afterwards the body, whose bytes are
  /// appended to `body`.
  Progress feed(std::string_view bytes, std::string& body);

  bool head_done() const;
  bool done() const;
  HttpRequest& request();

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace gateway::http
