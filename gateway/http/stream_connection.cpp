// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/stream_connection.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/stream.hpp>

#include "sdmx/base/error.hpp"

namespace gateway::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

std::string peer_of(const tcp::socket& socket) {
  error_code error;
  const tcp::endpoint endpoint = socket.remote_endpoint(error);
  return error ? std::string() : endpoint.address().to_string();
}

void close_socket(tcp::socket& socket) {
  error_code ignored;
  socket.shutdown(tcp::socket::shutdown_both, ignored);
  socket.close(ignored);
}

/// A read or write of which something was moved counts; whatever ended it shows in the next one.
auto moved(Connection::Done done) {
  return [done = std::move(done)](const error_code&, size_t count) { done(count); };
}

class PlainConnection : public Connection {
 public:
  explicit PlainConnection(tcp::socket socket) : socket_(std::move(socket)), peer_(peer_of(socket_)) {}
  void open(Done done) override { done(1); }
  void read(std::span<char> buffer, Done done) override {
    socket_.async_read_some(asio::buffer(buffer.data(), buffer.size()), moved(std::move(done)));
  }
  void write(std::string_view bytes, Done done) override {
    socket_.async_write_some(asio::buffer(bytes.data(), bytes.size()), moved(std::move(done)));
  }
  void half_close() override {
    error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
  }
  void goodbye(Done done) override {
    half_close();
    done(1);
  }
  void close() override { close_socket(socket_); }
  std::string peer() const override { return peer_; }

 private:
  tcp::socket socket_;
  std::string peer_;
};

class TlsConnection : public Connection {
 public:
  TlsConnection(tcp::socket socket, asio::ssl::context& context)
      : stream_(std::move(socket), context), peer_(peer_of(stream_.next_layer())) {}
  void open(Done done) override {
    stream_.async_handshake(asio::ssl::stream_base::server,
                            [done = std::move(done)](const error_code& error) { done(error ? 0 : 1); });
  }
  void read(std::span<char> buffer, Done done) override {
    stream_.async_read_some(asio::buffer(buffer.data(), buffer.size()), moved(std::move(done)));
  }
  void write(std::string_view bytes, Done done) override {
    stream_.async_write_some(asio::buffer(bytes.data(), bytes.size()), moved(std::move(done)));
  }
  /// After a closing alert what the client still sends would be an error of the stream, so nothing is said.
  void half_close() override {}
  void goodbye(Done done) override {
    stream_.async_shutdown([done = std::move(done)](const error_code&) { done(0); });
  }
  void close() override { close_socket(stream_.next_layer()); }
  std::string peer() const override { return peer_; }

 private:
  asio::ssl::stream<tcp::socket> stream_;
  std::string peer_;
};

}  // namespace

std::shared_ptr<Connection> plain_connection(tcp::socket socket) {
  return std::make_shared<PlainConnection>(std::move(socket));
}

std::shared_ptr<Connection> tls_connection(tcp::socket socket, asio::ssl::context& context) {
  return std::make_shared<TlsConnection>(std::move(socket), context);
}

std::unique_ptr<asio::ssl::context> tls_context(const ServerConfig& config) {
  auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
  SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
  SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION);
  error_code error;
  context->use_certificate_chain_file(config.certificate, error);
  if (error) {
    throw sdmx::Error(sdmx::ErrorCode::kConfig,
                      {"tls-certificate-unusable", {config.certificate, error.message()}});
  }
  context->use_private_key_file(config.key, asio::ssl::context::pem, error);
  if (!error && SSL_CTX_check_private_key(context->native_handle()) != 1) {
    error = error_code(static_cast<int>(ERR_get_error()), asio::error::get_ssl_category());
  }
  if (error) throw sdmx::Error(sdmx::ErrorCode::kConfig, {"tls-key-unusable", {config.key, error.message()}});
  return context;
}

}  // namespace gateway::http
