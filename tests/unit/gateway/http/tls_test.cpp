// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <openssl/ssl.h>

#include <cstdlib>
#include <filesystem>

#include "client.hpp"
#include "gateway/http/server.hpp"
#include "sdmx/base/error.hpp"
#include "test_handler.hpp"

namespace gateway::http {
namespace {

class TlsTest : public testing::Test {
 protected:
  TlsTest() : folder_(testing::TempDir() + "gateway_tls_" + std::to_string(::getpid())) {
    std::filesystem::create_directories(folder_);
    config_.port = 0;
    config_.certificate = folder_ + "/certificate.pem";
    config_.key = folder_ + "/key.pem";
    const std::string command =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
        " -keyout " +
        config_.key + " -out " + config_.certificate + " 2>/dev/null";
    made_ = std::system(command.c_str()) == 0;
  }
  ~TlsTest() override { std::filesystem::remove_all(folder_); }

  std::string folder_;
  ServerConfig config_;
  TestHandler handler_;
  bool made_ = false;
};

/// A TLS client of at most that protocol version; what it got for one request, "" without a handshake.
std::string ask(uint16_t port, int highest, std::string_view request) {
  const Client tcp(port);
  SSL_CTX* context = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_max_proto_version(context, highest);
  SSL_CTX_set_security_level(context, 0);
  SSL* tls = SSL_new(context);
  SSL_set_fd(tls, tcp.socket());
  std::string text;
  if (SSL_connect(tls) == 1) {
    SSL_write(tls, request.data(), static_cast<int>(request.size()));
    char buffer[4096];
    for (int count = 0; (count = SSL_read(tls, buffer, sizeof buffer)) > 0;)
      text.append(buffer, static_cast<size_t>(count));
    if (SSL_get_shutdown(tls) & SSL_RECEIVED_SHUTDOWN) text += "[closed properly]";
  }
  SSL_free(tls);
  SSL_CTX_free(context);
  return text;
}

constexpr std::string_view kRequest = "GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
constexpr std::string_view kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\n/a[closed "
    "properly]";

TEST_F(TlsTest, SpeaksTlsFrom12On) {
  ASSERT_TRUE(made_);
  Server server(config_, handler_);
  server.start();
  EXPECT_EQ(ask(server.port(), TLS1_3_VERSION, kRequest), kAnswer);
  EXPECT_EQ(ask(server.port(), TLS1_2_VERSION, kRequest), kAnswer);
  EXPECT_EQ(ask(server.port(), TLS1_1_VERSION, kRequest), "");
}

TEST_F(TlsTest, DropsAClientThatDoesNotSpeakIt) {
  ASSERT_TRUE(made_);
  Server server(config_, handler_);
  server.start();
  Client client(server.port());
  client.send(kRequest);
  EXPECT_EQ(client.read_all().find("HTTP"), std::string::npos);
}

TEST_F(TlsTest, NamesTheFileThatCannotBeUsed) {
  ASSERT_TRUE(made_);
  config_.key = folder_ + "/absent.pem";
  Server server(config_, handler_);
  try {
    server.start();
    FAIL() << "started";
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.code(), sdmx::ErrorCode::kConfig);
    EXPECT_EQ(error.message().id, "tls-key-unusable");
    EXPECT_EQ(error.message().parameters[0], config_.key);
  }
}

}  // namespace
}  // namespace gateway::http
