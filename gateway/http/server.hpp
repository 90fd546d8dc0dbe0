// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The HTTP/1.1 server: one thread that moves bytes, and workers on which handlers may block.

#include <cstdint>
#include <memory>

#include "gateway/core/config.hpp"
#include "gateway/http/message.hpp"

namespace gateway::http {

class Server {
 public:
  /// Config and handler outlive the server.
  Server(const ServerConfig& config, HttpHandler& handler);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Listens; returns when clients can connect. Throws Error(kConfig) for a certificate or key that cannot be
  /// used, Error(kIo) where the address cannot be listened on.
  void start();
  /// The port listened on: the configured one, or where that is 0 the one the system chose.
  uint16_t port() const;
  /// Takes no more clients, lets answers that are being made end for some seconds, then cuts them. Safe to
  /// call twice.
  void stop();

 private:
  class Loop;
  std::unique_ptr<Loop> loop_;
};

}  // namespace gateway::http
