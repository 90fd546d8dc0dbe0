// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/server.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <set>
#include <thread>

#include "gateway/http/session.hpp"
#include "gateway/http/stream_connection.hpp"
#include "sdmx/base/error.hpp"

namespace gateway::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds kTick{200};
constexpr std::chrono::seconds kGrace{5};
constexpr std::string_view kFull =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

}  // namespace

class Server::Loop : public Workers {
 public:
  Loop(const ServerConfig& config, HttpHandler& handler)
      : config_(config), handler_(handler), pool_(std::max(1U, config.workers)) {}

  void run(std::function<void()> job, std::function<void()> then) override {
    // The guard keeps the loop going until what a worker does has been answered.
    asio::post(pool_, [this, job = std::move(job), then = std::move(then),
                       guard = asio::make_work_guard(io_)]() mutable {
      job();
      asio::post(io_, std::move(then));
    });
  }

  void listen() {
    if (!config_.certificate.empty()) tls_ = tls_context(config_);
    try {
      const tcp::endpoint endpoint(asio::ip::make_address(config_.address), config_.port);
      acceptor_.open(endpoint.protocol());
      acceptor_.set_option(tcp::acceptor::reuse_address(true));
      acceptor_.bind(endpoint);
      acceptor_.listen();
      port_ = acceptor_.local_endpoint().port();
    } catch (const boost::system::system_error& error) {
      throw sdmx::Error(
          sdmx::ErrorCode::kIo,
          {"cannot-listen", {config_.address, std::to_string(config_.port), error.code().message()}});
    }
    accept();
    tick();
    thread_ = std::thread([this] { io_.run(); });
  }

  void stop() {
    if (!thread_.joinable()) return;
    asio::post(io_, [this] { begin_stop(); });
    thread_.join();
    pool_.join();
  }

  uint16_t port() const { return port_; }

 private:
  void accept() {
    acceptor_.async_accept([this](const error_code& error, tcp::socket socket) {
      if (stopping_) return;
      if (error) return accept_later();
      take(std::move(socket));
      accept();
    });
  }

  /// Out of file descriptors, mostly: trying again at once would only burn time.
  void accept_later() {
    retry_.expires_after(kTick);
    retry_.async_wait([this](const error_code& error) {
      if (!error && !stopping_) accept();
    });
  }

  void take(tcp::socket socket) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (sessions_.size() >= config_.max_connections) return turn_away(std::move(socket));
    auto connection = tls_ ? tls_connection(std::move(socket), *tls_) : plain_connection(std::move(socket));
    const Session::Context context{config_, handler_, *this, [this](Session& ended) { forget(ended); }};
    const auto session = std::make_shared<Session>(context, std::move(connection));
    sessions_.insert(session);
    session->start();
  }

  void turn_away(tcp::socket socket) {
    if (tls_) return;
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(kFull.data(), kFull.size()), ignored);
  }

  void forget(Session& ended) {
    sessions_.erase(ended.shared_from_this());
    if (stopping_ && sessions_.empty()) timer_.cancel();
  }

  void tick() {
    timer_.expires_after(kTick);
    timer_.async_wait([this](const error_code&) {
      const auto now = std::chrono::steady_clock::now();
      const auto sessions = sessions_;  // ending takes them out
      for (const auto& session : sessions) now >= cut_at_ ? session->end() : session->tick(now);
      if (!stopping_ || !sessions_.empty()) tick();
    });
  }

  void begin_stop() {
    stopping_ = true;
    cut_at_ = std::chrono::steady_clock::now() + kGrace;
    error_code ignored;
    acceptor_.close(ignored);
    retry_.cancel();
    const auto sessions = sessions_;
    for (const auto& session : sessions) session->stop();
    if (sessions_.empty()) timer_.cancel();
  }

  const ServerConfig& config_;
  HttpHandler& handler_;
  std::unique_ptr<asio::ssl::context> tls_;
  asio::io_context io_{1};
  asio::thread_pool pool_;
  tcp::acceptor acceptor_{io_};
  asio::steady_timer timer_{io_}, retry_{io_};
  std::set<std::shared_ptr<Session>> sessions_;
  std::thread thread_;
  bool stopping_ = false;
  SteadyTime cut_at_ = SteadyTime::max();
  uint16_t port_ = 0;
};

Server::Server(const ServerConfig& config, HttpHandler& handler)
    : loop_(std::make_unique<Loop>(config, handler)) {}
Server::~Server() { stop(); }
void Server::start() { loop_->listen(); }
uint16_t Server::port() const { return loop_->port(); }
void Server::stop() { loop_->stop(); }

}  // namespace gateway::http
