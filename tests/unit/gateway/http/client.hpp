// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A raw client for tests: bytes to and from a port of this machine, nothing polite about it.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gateway::http {

class Client {
 public:
  explicit Client(uint16_t port, int receive_buffer = 0) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    // A test that would wait for ever fails instead.
    const timeval patience{20, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (receive_buffer > 0)
      ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
      throw std::runtime_error("cannot connect");
    }
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  int socket() const { return socket_; }

  /// False when the server has closed.
  bool send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
  }
  void finish() const { ::shutdown(socket_, SHUT_WR); }

  /// Everything up to and with the mark; what came behind it is kept for the next call.
  std::string read_until(std::string_view mark) {
    size_t found = std::string::npos;
    while ((found = kept_.find(mark)) == std::string::npos) {
      if (!read_more()) return std::exchange(kept_, {});
    }
    std::string text = kept_.substr(0, found + mark.size());
    kept_.erase(0, text.size());
    return text;
  }
  /// Everything until the server closes.
  std::string read_all() {
    while (read_more()) {
    }
    return std::exchange(kept_, {});
  }

 private:
  bool read_more() {
    char buffer[65536];
    const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      throw std::runtime_error("the server said nothing");
    if (count <= 0) return false;
    kept_.append(buffer, static_cast<size_t>(count));
    return true;
  }

  int socket_;
  std::string kept_;
};

}  // namespace gateway::http
