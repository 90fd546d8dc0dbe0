// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/request_parser.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace gateway::http {

namespace beast_http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

/// Beast's state machine without its containers: fields go straight into the neutral request.
class RequestParser::Parser : public beast_http::basic_parser<true> {
 public:
  HttpRequest request;
  std::string* body = nullptr;

 private:
  void on_request_impl(beast_http::verb, string_view method, string_view target, int version,
                       error_code&) override {
    request.method.assign(method);
    request.target.assign(target);
    request.http_1_0 = version < 11;
  }
  void on_response_impl(int, string_view, int, error_code&) override {}
  void on_field_impl(beast_http::field, string_view name, string_view value, error_code&) override {
    if (head_done_) return;  // trailers say nothing this server needs
    request.headers.add(std::string(name), std::string(value));
  }
  void on_header_impl(error_code&) override { head_done_ = true; }
  void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
  std::size_t on_body_impl(string_view bytes, error_code&) override {
    body->append(bytes);
    return bytes.size();
  }
  void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code&) override {
    body->append(bytes);
    return bytes.size();
  }
  void on_finish_impl(error_code&) override {}

  bool head_done_ = false;
};

namespace {

/// Statuses of Beast's errors; everything else is a request that cannot be read.
unsigned status_of(const error_code& error) {
  if (error == beast_http::error::body_limit) return 413;
  if (error == beast_http::error::header_limit) return 431;
  return 400;
}

/// A transfer coding other than chunked leaves the end of the body unknown; trusting Content-Length beside
/// it, or nothing at all, would let a second request hide in the body (RFC 9112 6.1, 6.3).
bool unknown_coding(const HttpRequest& request) {
  return request.headers.has("Transfer-Encoding") &&
         !equal_without_case(request.headers.all("Transfer-Encoding"), "chunked");
}

}  // namespace

RequestParser::RequestParser(const ParserLimits& limits) : parser_(std::make_unique<Parser>()) {
  parser_->header_limit(limits.max_header);
  parser_->body_limit(limits.max_body);
}

RequestParser::~RequestParser() = default;

bool RequestParser::head_done() const { return parser_->is_header_done(); }
bool RequestParser::done() const { return parser_->is_done(); }
HttpRequest& RequestParser::request() { return parser_->request; }

RequestParser::Progress RequestParser::feed(std::string_view bytes, std::string& body) {
  const bool was_head = !head_done();
  parser_->body = &body;
  parser_->eager(!was_head);
  error_code error;
  Progress progress;
  progress.consumed = parser_->put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
  if (error && error != beast_http::error::need_more) {
    progress.status = status_of(error);
    return progress;
  }
  if (!was_head || !head_done()) return progress;
  HttpRequest& request = parser_->request;
  request.has_body = !parser_->is_done();
  if (const auto length = parser_->content_length()) request.content_length = *length;
  if (unknown_coding(request)) progress.status = 501;
  if (!request.http_1_0 && !request.headers.has("Host")) progress.status = 400;
  return progress;
}

}  // namespace gateway::http
