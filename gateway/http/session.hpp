// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One client: reads requests one after the other, hands bodies on, sends answers, keeps the clock. RFC 9112.
/// Everything here runs on the server's thread; only handler, sink and source are called on workers, never
/// two at once.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/core/config.hpp"
#include "gateway/http/connection.hpp"
#include "gateway/http/message.hpp"
#include "gateway/http/request_parser.hpp"

namespace gateway::http {

using SteadyTime = std::chrono::steady_clock::time_point;

class Session : public std::enable_shared_from_this<Session> {
 public:
  struct Context {
    const ServerConfig& config;
    HttpHandler& handler;
    Workers& workers;
    std::function<void(Session&)> ended;  ///< called once, last
  };

  Session(Context context, std::shared_ptr<Connection> connection);

  void start();
  /// Ends the session when its time is up. Called by the server now and then.
  void tick(SteadyTime now);
  /// Ends it at once when it is idle, else after the answer that is being made.
  void stop();
  void end();

 private:
  enum class Waiting { kNothing, kRequest, kHead, kBody, kWrite, kParting };

  // Reading
  void next_request();
  void receive(Waiting waiting, std::function<void()> then);
  void read_head();
  void parse_head();
  void head_complete();
  void finish_early();
  void finish_sink();
  void take_opening();
  void parse_body();
  void pass_piece();

  // Answering
  void refuse(unsigned status);
  void prepare();
  std::string head_text() const;
  void fill();
  void frame_piece();
  void send_answer();
  void next_piece();
  void send(std::function<void()> then);
  void report_served(bool whole);
  void answered();
  void abandon();
  void part();
  void linger();
  void discard();

  // The clock
  void wait_for(Waiting what);
  void moved(size_t bytes);

  Context context_;
  std::shared_ptr<Connection> connection_;
  std::vector<char> chunk_;
  std::string input_;  ///< read, not yet parsed
  bool ended_ = false;
  bool stopping_ = false;

  // The present request and its answer
  std::unique_ptr<RequestParser> parser_;
  std::unique_ptr<BodySink> sink_;
  std::optional<HttpResponse> response_;
  std::string piece_;         ///< of the request's body, then of the answer's
  bool close_after_ = false;  ///< the answer says Connection: close
  bool unread_body_ = false;  ///< the request's body is not read to its end
  bool source_ended_ = false;
  bool chunked_ = false;
  bool failed_ = false;
  std::string output_;
  size_t written_ = 0;
  uint64_t body_bytes_ = 0;

  Waiting waiting_ = Waiting::kNothing;
  SteadyTime began_{}, deadline_ = SteadyTime::max();
  std::chrono::milliseconds budget_{0};  ///< how long the client may still be waited for
};

}  // namespace gateway::http
