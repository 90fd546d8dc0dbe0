// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What a session needs of the world: a byte stream to one client, and threads that may block.

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace gateway::http {

/// A byte stream, plain or TLS. All calls and callbacks on the server's thread, one operation at a time.
class Connection {
 public:
  /// The number of bytes moved; 0 when the peer is gone or the connection was closed here.
  using Done = std::function<void(size_t)>;

  virtual ~Connection() = default;
  /// Makes it ready (TLS: the handshake); 1 when it is.
  virtual void open(Done done) = 0;
  /// Reads what is there, at least one byte.
  virtual void read(std::span<char> buffer, Done done) = 0;
  /// Writes some of the bytes, which stay where they are until it is done.
  virtual void write(std::string_view bytes, Done done) = 0;
  /// Tells the peer that nothing more comes, and goes on reading; only where the stream can.
  virtual void half_close() = 0;
  /// Tells the peer that nothing more comes and nothing more is wanted; 0 when the peer has answered that or
  /// is gone.
  virtual void goodbye(Done done) = 0;
  /// Ends a running operation, too.
  virtual void close() = 0;
  virtual std::string peer() const = 0;
};

/// Runs what may block away from the server's thread.
class Workers {
 public:
  virtual ~Workers() = default;
  /// Runs job on a worker, then `then` on the server's thread. Neither throws.
  virtual void run(std::function<void()> job, std::function<void()> then) = 0;
};

}  // namespace gateway::http
