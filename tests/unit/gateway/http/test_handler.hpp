// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A handler whose answers show what the server made of a request.

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "gateway/http/message.hpp"

namespace gateway::http {

inline HttpResponse text_response(unsigned status, std::string body) {
  HttpResponse response;
  response.status = status;
  response.headers.add("Content-Type", "text/plain");
  response.body = std::move(body);
  return response;
}

/// Yields what a function gives until that is empty.
class FunctionSource : public BodySource {
 public:
  explicit FunctionSource(std::function<std::string()> give) : give_(std::move(give)) {}
  std::string_view next() override { return chunk_ = give_(); }

 private:
  std::function<std::string()> give_;
  std::string chunk_;
};

class EchoSink : public BodySink {
 public:
  void write(std::string_view bytes) override { body_.append(bytes); }
  HttpResponse finish() override { return text_response(200, "got " + body_); }

 private:
  std::string body_;
};

class RefusingSink : public BodySink {
 public:
  void write(std::string_view) override { throw std::runtime_error("refused"); }
  HttpResponse finish() override { return text_response(200, "never"); }
};

class TestHandler : public HttpHandler {
 public:
  Opening open(const HttpRequest& request) override {
    if (request.path() == "/echo") return std::make_unique<EchoSink>();
    if (request.path() == "/refuse") return std::make_unique<RefusingSink>();
    if (request.path() == "/wait") wait();
    if (request.path() == "/stream") return stream(3, std::string(40000, 'x'));
    if (request.path() == "/endless") return stream(1 << 20, std::string(65536, 'x'));
    if (request.path() == "/broken") return broken();
    if (request.path() == "/throw") throw std::runtime_error("boom");
    return text_response(200, std::string(request.target));
  }
  HttpResponse explain(const HttpRequest&, const std::exception& error) override {
    return text_response(500, error.what());
  }
  HttpResponse refuse(const HttpRequest&, unsigned status) override { return text_response(status, ""); }
  void served(const HttpRequest&, const Served& served) override {
    const std::lock_guard lock(mutex_);
    served_.push_back(served);
    changed_.notify_all();
  }

  /// What was said of the answer with that number, from 0.
  Served served(size_t number) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return served_.size() > number; });
    return served_[number];
  }
  void wait_for_waiting() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return waiting_; });
  }
  void release() {
    const std::lock_guard lock(mutex_);
    released_ = true;
    changed_.notify_all();
  }

 private:
  void wait() {
    std::unique_lock lock(mutex_);
    waiting_ = true;
    changed_.notify_all();
    changed_.wait(lock, [&] { return released_; });
  }
  static HttpResponse stream(int chunks, std::string chunk) {
    HttpResponse response = text_response(200, "");
    response.source = std::make_unique<FunctionSource>(
        [left = chunks, chunk = std::move(chunk)]() mutable { return left-- > 0 ? chunk : std::string(); });
    return response;
  }
  static HttpResponse broken() {
    HttpResponse response = text_response(200, "");
    response.source = std::make_unique<FunctionSource>([first = true]() mutable {
      if (!std::exchange(first, false)) throw std::runtime_error("lost");
      return std::string(100000, 'x');
    });
    return response;
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Served> served_;
  bool waiting_ = false, released_ = false;
};

}  // namespace gateway::http
