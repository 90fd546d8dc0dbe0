// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A server for tests on 127.0.0.1: answers each connection with the next text of a script and keeps what it
/// was asked.

#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace gateway {

/// What is done with one connection after its request was read.
struct ScriptStep {
  std::string answer;      ///< sent as it is
  bool hold_open = false;  ///< keeps the connection open and silent until the client closes it
};

class ScriptServer {
 public:
  explicit ScriptServer(std::vector<ScriptStep> script);
  ~ScriptServer();
  ScriptServer(const ScriptServer&) = delete;
  ScriptServer& operator=(const ScriptServer&) = delete;

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  /// Ends the thread and gives the requests in order, heads and bodies.
  std::vector<std::string> requests();

 private:
  void serve();
  void converse(int connection, const ScriptStep& step);

  std::vector<ScriptStep> script_;
  std::vector<std::string> requests_;
  std::atomic<bool> stopping_ = false;
  int listener_ = -1;
  int port_ = 0;
  std::thread thread_;
};

/// "HTTP/1.1 200 OK" with a body and its length.
std::string answer_with(const std::string& status, const std::string& body,
                        const std::string& more_headers = "");

}  // namespace gateway
