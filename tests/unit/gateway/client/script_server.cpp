// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/client/script_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace gateway {

namespace {

constexpr int kPatience = 10'000;  // milliseconds: a broken test ends, it does not hang

/// True when something can be read within the time.
bool wait_readable(int socket, int milliseconds) {
  pollfd waiting{socket, POLLIN, 0};
  return ::poll(&waiting, 1, milliseconds) == 1;
}

size_t content_length(const std::string& head) {
  const size_t at = head.find("Content-Length: ");
  return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
}

/// A whole request, or what came of it until the client stopped.
std::string read_request(int connection) {
  std::string text;
  char buffer[65536];
  while (wait_readable(connection, kPatience)) {
    const ssize_t count = ::recv(connection, buffer, sizeof buffer, 0);
    if (count <= 0) return text;
    text.append(buffer, static_cast<size_t>(count));
    const size_t head_end = text.find("\r\n\r\n");
    if (head_end == std::string::npos) continue;
    const std::string go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    const bool waits = text.size() == head_end + 4 && text.find("Expect: 100-continue") != std::string::npos;
    if (waits) ::send(connection, go_on.data(), go_on.size(), MSG_NOSIGNAL);
    if (text.size() >= head_end + 4 + content_length(text.substr(0, head_end))) return text;
  }
  return text;
}

}  // namespace

ScriptServer::ScriptServer(std::vector<ScriptStep> script) : script_(std::move(script)) {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* any = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener_, any, size) != 0 || ::listen(listener_, 8) != 0 ||
      ::getsockname(listener_, any, &size) != 0) {
    throw std::runtime_error("no socket to listen on");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

ScriptServer::~ScriptServer() {
  requests();
  ::close(listener_);
}

std::vector<std::string> ScriptServer::requests() {
  stopping_ = true;
  if (thread_.joinable()) thread_.join();
  return requests_;
}

void ScriptServer::serve() {
  for (const ScriptStep& step : script_) {
    while (!wait_readable(listener_, 20)) {
      if (stopping_) return;
    }
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) return;
    converse(connection, step);
    ::close(connection);
  }
}

void ScriptServer::converse(int connection, const ScriptStep& step) {
  requests_.push_back(read_request(connection));
  ::send(connection, step.answer.data(), step.answer.size(), MSG_NOSIGNAL);
  if (step.hold_open) wait_readable(connection, kPatience);
}

std::string answer_with(const std::string& status, const std::string& body, const std::string& more_headers) {
  return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\nConnection: close\r\n" + more_headers + "\r\n" + body;
}

}  // namespace gateway
