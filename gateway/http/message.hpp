// SPDX-License-Identifier: Apache-2.0
#pragma once
/// HTTP requests and answers as the rest of the room sees them: no type of the network library in sight. RFC
/// 9110, 9112.

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gateway::http {

/// Header fields in the order of the message; names are compared without regard to case.
class Headers {
 public:
  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
  /// Replaces all fields of that name.
  void set(std::string name, std::string value);
  /// The first field of that name; empty when there is none.
  std::string_view find(std::string_view name) const;
  bool has(std::string_view name) const;
  /// All fields of that name joined by ", ": what a list-valued field means (RFC 9110 5.3).
  std::string all(std::string_view name) const;
  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

bool equal_without_case(std::string_view left, std::string_view right);
/// Whether a comma separated list of tokens holds one, without regard to case and parameters.
bool holds_token(std::string_view list, std::string_view token);

struct HttpRequest {
  std::string method;
  std::string target;  ///< path and query as they came, percent-encoded
  Headers headers;
  std::optional<uint64_t> content_length;  ///< nothing: no body, or chunked
  bool has_body = false;
  bool http_1_0 = false;
  std::string peer;  ///< address of the client, for the log

  std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
  /// Without the question mark.
  std::string_view query() const;
};

/// Yields an answer's body chunk by chunk.
class BodySource {
 public:
  virtual ~BodySource() = default;
  /// The next chunk, valid until the next call; empty at the end. An exception after the first chunk aborts
  /// the answer visibly: the connection is closed without its end.
  virtual std::string_view next() = 0;
};

struct HttpResponse {
  unsigned status = 200;
  Headers headers;  ///< without those that frame the body
  std::string body;
  std::unique_ptr<BodySource> source;  ///< wins over body
};

/// Takes a request's body chunk by chunk, back-pressure included: nothing is read while write() runs.
class BodySink {
 public:
  virtual ~BodySink() = default;
  virtual void write(std::string_view bytes) = 0;
  /// The whole body is there; answers the request.
  virtual HttpResponse finish() = 0;
};

/// What a handler makes of a request's head: an answer at once, or a taker for the body.
using Opening = std::variant<HttpResponse, std::unique_ptr<BodySink>>;

/// All methods may be called by several threads at once. A request lives until its answer is sent.
class HttpHandler {
 public:
  virtual ~HttpHandler() = default;
  /// May block. HEAD is answered as GET; the server leaves the body out. An answer given before the body was
  /// read closes the connection.
  virtual Opening open(const HttpRequest& request) = 0;
  /// The answer to an exception out of open(), a sink, or a source that has not yielded anything yet.
  virtual HttpResponse explain(const HttpRequest& request, const std::exception& error) = 0;
  /// The answer to a request that the server itself refuses: 400, 413, 414, 431, 501.
  virtual HttpResponse refuse(const HttpRequest& request, unsigned status) = 0;
  /// An answer was sent, wholly or not: for the log.
  struct Served {
    unsigned status = 0;
    uint64_t bytes = 0;
    bool whole = true;
  };
  virtual void served(const HttpRequest& request, const Served& served) = 0;
};

/// "Not Found"; "Unknown" for statuses this gateway does not use.
std::string_view reason_phrase(unsigned status);

}  // namespace gateway::http
