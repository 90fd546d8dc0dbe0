// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/session.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "gateway/http/compression.hpp"

namespace gateway::http {

namespace {

using std::chrono::milliseconds;

constexpr size_t kChunk = 64 << 10;
/// Slower than this on the average, and a client is cut: patience is spent by waiting and earned by bytes.
constexpr size_t kLeastBytesPerSecond = 1024;
/// After an answer that came before the body was read, what the client still sends is thrown away this long,
/// so that it gets to see the answer instead of a reset.
constexpr milliseconds kLinger{10'000};
/// How long a client may take to close its side after the last answer.
constexpr milliseconds kParting{2'000};

bool wants_continue(const HttpRequest& request) {
  return !request.http_1_0 && holds_token(request.headers.all("Expect"), "100-continue");
}

bool keeps_alive(const HttpRequest& request) {
  return !request.http_1_0 && !holds_token(request.headers.all("Connection"), "close");
}

bool may_have_body(unsigned status) { return status >= 200 && status != 204 && status != 304; }

}  // namespace

Session::Session(Context context, std::shared_ptr<Connection> connection)
    : context_(std::move(context)), connection_(std::move(connection)), chunk_(kChunk) {}

void Session::start() {
  budget_ = context_.config.read_timeout;
  wait_for(Waiting::kRequest);
  connection_->open([self = shared_from_this()](size_t ready) {
    if (ready == 0) return self->end();
    self->next_request();
  });
}

void Session::stop() {
  stopping_ = true;
  if (waiting_ == Waiting::kRequest) end();
}

void Session::end() {
  if (ended_) return;
  ended_ = true;
  deadline_ = SteadyTime::max();
  connection_->close();
  context_.ended(*this);
}

// ---- Reading ----

void Session::next_request() {
  if (ended_) return;
  if (stopping_ && input_.empty()) return end();
  parser_ = std::make_unique<RequestParser>(
      ParserLimits{.max_header = context_.config.max_header, .max_body = context_.config.max_body});
  parser_->request().peer = connection_->peer();
  sink_.reset();
  response_.reset();
  piece_.clear();
  close_after_ = unread_body_ = source_ended_ = chunked_ = failed_ = false;
  body_bytes_ = 0;
  budget_ = context_.config.read_timeout;
  // RFC 9112 2.2: an empty line before the request line is borne.
  if (input_.starts_with("\r\n")) input_.erase(0, 2);
  parse_head();
}

/// Reads once more into input_ and goes on; the end of the connection ends the session.
void Session::receive(Waiting waiting, std::function<void()> then) {
  wait_for(waiting);
  connection_->read(chunk_, [self = shared_from_this(), then = std::move(then)](size_t count) {
    if (self->ended_) return;
    if (count == 0) return self->end();
    const bool first = self->waiting_ == Waiting::kRequest;
    self->moved(count);
    if (first) self->budget_ = self->context_.config.read_timeout;
    self->input_.append(self->chunk_.data(), count);
    then();
  });
}

void Session::read_head() {
  receive(input_.empty() ? Waiting::kRequest : Waiting::kHead, [this] { parse_head(); });
}

void Session::parse_head() {
  if (input_.empty()) return read_head();
  const RequestParser::Progress progress = parser_->feed(input_, piece_);
  const bool line_unended = parser_->request().target.empty();
  input_.erase(0, progress.consumed);
  if (progress.status == 431 && line_unended) return refuse(414);
  if (progress.status != 0) return refuse(progress.status);
  if (parser_->head_done()) return head_complete();
  read_head();
}

void Session::head_complete() {
  unread_body_ = parser_->request().has_body;
  context_.workers.run(
      [self = shared_from_this()] {
        const HttpRequest& request = self->parser_->request();
        try {
          Opening opening = self->context_.handler.open(request);
          if (auto* response = std::get_if<HttpResponse>(&opening)) self->response_ = std::move(*response);
          if (auto* sink = std::get_if<std::unique_ptr<BodySink>>(&opening)) self->sink_ = std::move(*sink);
        } catch (const std::exception& error) {
          self->response_ = self->context_.handler.explain(request, error);
        }
        self->finish_early();
      },
      [self = shared_from_this()] { self->take_opening(); });
}

/// On a worker: what can be done without more of the body is done in the same job.
void Session::finish_early() {
  if (sink_ && !unread_body_) finish_sink();
  if (response_) prepare();
}

void Session::finish_sink() {
  try {
    response_ = sink_->finish();
  } catch (const std::exception& error) {
    response_ = context_.handler.explain(parser_->request(), error);
  }
  sink_.reset();
}

void Session::take_opening() {
  if (ended_) return;
  if (response_) return send_answer();
  budget_ = context_.config.read_timeout;
  if (!wants_continue(parser_->request()) || !input_.empty()) return parse_body();
  output_ = "HTTP/1.1 100 Continue\r\n\r\n";
  send([this] { parse_body(); });
}

void Session::parse_body() {
  if (!input_.empty()) {
    const RequestParser::Progress progress = parser_->feed(input_, piece_);
    input_.erase(0, progress.consumed);
    if (progress.status != 0) return refuse(progress.status);
  }
  if (parser_->done()) unread_body_ = false;
  if (!piece_.empty() || parser_->done()) return pass_piece();
  // Chunk extensions and trailers are held until they are whole.
  if (input_.size() > context_.config.max_header + kChunk) return refuse(431);
  receive(Waiting::kBody, [this] { parse_body(); });
}

void Session::pass_piece() {
  waiting_ = Waiting::kNothing;
  context_.workers.run(
      [self = shared_from_this()] {
        try {
          if (!self->piece_.empty()) self->sink_->write(self->piece_);
        } catch (const std::exception& error) {
          self->response_ = self->context_.handler.explain(self->parser_->request(), error);
          self->sink_.reset();
        }
        self->piece_.clear();
        self->finish_early();
      },
      [self = shared_from_this()] {
        if (self->ended_) return;
        if (self->response_) return self->send_answer();
        self->parse_body();
      });
}

// ---- Answering ----

/// Refuses what cannot be read; nothing behind it on this connection can be trusted.
void Session::refuse(unsigned status) {
  unread_body_ = true;
  sink_.reset();
  response_ = context_.handler.refuse(parser_->request(), status);
  prepare();
  send_answer();
}

/// Fills the first piece and writes the head, on a worker. Until here an error still becomes an answer of its
/// own.
void Session::prepare() {
  const HttpRequest& request = parser_->request();
  close_after_ = unread_body_ || !keeps_alive(request);
  compress(request, *response_);
  if (response_->source && request.method != "HEAD") {
    try {
      fill();
    } catch (const std::exception& error) {
      response_ = context_.handler.explain(request, error);
      piece_.clear();
      source_ended_ = false;
    }
  }
  if (source_ended_) response_->body = std::move(piece_);
  if (source_ended_) response_->source.reset();
  chunked_ = response_->source != nullptr && !request.http_1_0;
  if (response_->source && request.http_1_0) close_after_ = true;
  output_ = head_text();
  if (request.method == "HEAD") response_->source.reset();
  if (request.method == "HEAD" || !may_have_body(response_->status)) response_->body.clear();
  if (response_->source) frame_piece();
  if (!response_->source) output_ += response_->body;
  body_bytes_ += response_->body.size();
}

std::string Session::head_text() const {
  const HttpResponse& response = *response_;
  std::string head = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_phrase(response.status));
  for (const auto& [name, value] : response.headers) head += fmt::format("{}: {}\r\n", name, value);
  if (chunked_) head += "Transfer-Encoding: chunked\r\n";
  if (!response.source && may_have_body(response.status)) {
    head += fmt::format("Content-Length: {}\r\n", response.body.size());
  }
  if (close_after_) head += "Connection: close\r\n";
  return head + "\r\n";
}

/// Gathers about one chunk from the source into piece_.
void Session::fill() {
  piece_.clear();
  while (piece_.size() < kChunk) {
    const std::string_view part = response_->source->next();
    source_ended_ = part.empty();
    if (source_ended_) return;
    piece_.append(part);
  }
}

/// Appends piece_ to the output, and the end of the body where it is reached.
void Session::frame_piece() {
  body_bytes_ += piece_.size();
  if (!chunked_) {
    output_ += piece_;
    return;
  }
  if (!piece_.empty()) output_ += fmt::format("{:x}\r\n{}\r\n", piece_.size(), piece_);
  if (source_ended_) output_ += "0\r\n\r\n";
}

void Session::send_answer() {
  budget_ = context_.config.write_timeout;
  send([this] { next_piece(); });
}

void Session::next_piece() {
  if (!response_->source || source_ended_) return answered();
  context_.workers.run(
      [self = shared_from_this()] {
        try {
          self->fill();
          self->frame_piece();
        } catch (const std::exception&) {
          self->failed_ = true;
        }
      },
      [self = shared_from_this()] {
        if (self->ended_) return;
        if (self->failed_) return self->abandon();
        self->send([raw = self.get()] { raw->next_piece(); });
      });
}

/// Writes output_ wholly, then goes on.
void Session::send(std::function<void()> then) {
  if (written_ == output_.size()) {
    output_.clear();
    written_ = 0;
    return then();
  }
  wait_for(Waiting::kWrite);
  connection_->write(std::string_view(output_).substr(written_),
                     [self = shared_from_this(), then = std::move(then)](size_t count) mutable {
                       if (self->ended_) return;
                       if (count == 0) return self->abandon();
                       self->moved(count);
                       self->written_ += count;
                       self->send(std::move(then));
                     });
}

void Session::report_served(bool whole) {
  context_.handler.served(
      parser_->request(),
      {.status = response_ ? response_->status : 0, .bytes = body_bytes_, .whole = whole});
}

void Session::answered() {
  report_served(true);
  response_.reset();
  if (unread_body_) return linger();
  if (close_after_ || stopping_) return part();
  next_request();
}

/// The client is gone or the source failed: the missing end of the body is the sign.
void Session::abandon() {
  report_served(false);
  end();
}

void Session::part() {
  budget_ = kParting;
  wait_for(Waiting::kParting);
  connection_->goodbye([self = shared_from_this()](size_t still_there) {
    if (self->ended_) return;
    still_there == 0 ? self->end() : self->discard();
  });
}

void Session::linger() {
  budget_ = kLinger;
  wait_for(Waiting::kParting);
  connection_->half_close();
  discard();
}

void Session::discard() {
  connection_->read(chunk_, [self = shared_from_this()](size_t count) {
    if (self->ended_) return;
    if (count == 0) return self->end();
    self->discard();
  });
}

// ---- The clock ----

void Session::wait_for(Waiting what) {
  waiting_ = what;
  began_ = std::chrono::steady_clock::now();
  deadline_ = began_ + budget_;
}

void Session::moved(size_t bytes) {
  const auto now = std::chrono::steady_clock::now();
  const bool writing = waiting_ == Waiting::kWrite;
  const milliseconds longest = writing ? context_.config.write_timeout : context_.config.read_timeout;
  budget_ -= std::chrono::duration_cast<milliseconds>(now - began_);
  // A head earns nothing: it has to be there within the timeout, however many bytes trickle in.
  if (waiting_ != Waiting::kHead) budget_ += milliseconds(bytes * 1000 / kLeastBytesPerSecond);
  budget_ = std::clamp(budget_, milliseconds(1), longest);
  deadline_ = SteadyTime::max();
  waiting_ = Waiting::kNothing;
}

void Session::tick(SteadyTime now) {
  if (now < deadline_) return;
  if (waiting_ == Waiting::kWrite) return abandon();
  end();
}

}  // namespace gateway::http
