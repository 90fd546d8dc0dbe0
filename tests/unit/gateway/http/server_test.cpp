// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/server.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "client.hpp"
#include "test_handler.hpp"

namespace gateway::http {
namespace {

class ServerTest : public testing::Test {
 protected:
  ServerTest() {
    config_.port = 0;
    config_.max_body = 1000;
    config_.max_header = 2000;
  }
  uint16_t start() {
    server_ = std::make_unique<Server>(config_, handler_);
    server_->start();
    return server_->port();
  }

  ServerConfig config_;
  TestHandler handler_;
  std::unique_ptr<Server> server_;
};

std::string answer(std::string_view status, std::string_view body, std::string_view more = "") {
  return "HTTP/1.1 " + std::string(status) +
         "\r\nContent-Type: text/plain\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
         std::string(more) + "\r\n" + std::string(body);
}

constexpr std::string_view kClose = "Connection: close\r\n";

TEST_F(ServerTest, AnswersPipelinedRequestsInTheirOrder) {
  Client client(start());
  client.send(
      "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"
      "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
      "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_all(),
            answer("200 OK", "/a") + answer("200 OK", "got hello") + answer("200 OK", "/b", kClose));
}

TEST_F(ServerTest, ReadsAChunkedBodyAndGoesOnBehindIt) {
  Client client(start());
  client.send(
      "POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
      "3\r\nabc\r\n4;note=x\r\ndefg\r\n0\r\nTrailer: y\r\n\r\n"
      "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_all(), answer("200 OK", "got abcdefg") + answer("200 OK", "/b", kClose));
}

TEST_F(ServerTest, ReadsABodyThatComesByteByByte) {
  Client client(start());
  for (const char c : std::string_view("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       "3\r\nabc\r\n0\r\n\r\n")) {
    client.send(std::string_view(&c, 1));
  }
  EXPECT_EQ(client.read_until("got abc"), answer("200 OK", "got abc"));
}

TEST_F(ServerTest, TakesAnEmptyBody) {
  Client client(start());
  client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_all(), answer("200 OK", "got ", kClose));
}

TEST_F(ServerTest, RefusesATooLongBodyBeforeReadingIt) {
  Client client(start());
  client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.read_all(), answer("413 Content Too Large", "", kClose));
}

TEST_F(ServerTest, CountsAChunkedBody) {
  Client client(start());
  client.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
  client.send("1f4\r\n" + std::string(500, 'x') + "\r\n1f5\r\n" + std::string(501, 'x') + "\r\n0\r\n\r\n");
  EXPECT_EQ(client.read_all(), answer("413 Content Too Large", "", kClose));
}

TEST_F(ServerTest, RefusesTooLongHeadersAndRequestLines) {
  const uint16_t port = start();
  Client headers(port);
  headers.send("GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(3000, 'x') + "\r\n\r\n");
  EXPECT_EQ(headers.read_all(), answer("431 Request Header Fields Too Large", "", kClose));
  Client unended(port);
  unended.send("GET / HTTP/1.1\r\n");
  unended.send("X: " + std::string(3000, 'x'));
  EXPECT_EQ(unended.read_all(), answer("431 Request Header Fields Too Large", "", kClose));
  Client target(port);
  target.send("GET /" + std::string(3000, 'x'));
  EXPECT_EQ(target.read_all(), answer("414 URI Too Long", "", kClose));
}

TEST_F(ServerTest, RefusesWhatCouldBeReadInTwoWays) {
  const uint16_t port = start();
  const auto ask = [&](std::string_view fields) {
    Client client(port);
    client.send("POST /echo HTTP/1.1\r\n" + std::string(fields) + "\r\n\r\n0\r\n\r\n");
    return client.read_until("\r\n");
  };
  EXPECT_EQ(ask("Host: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked"),
            "HTTP/1.1 400 Bad Request\r\n");
  EXPECT_EQ(ask("Host: h\r\nContent-Length: 5\r\nContent-Length: 6"), "HTTP/1.1 400 Bad Request\r\n");
  EXPECT_EQ(ask("Host: h\r\nTransfer-Encoding: gzip"), "HTTP/1.1 501 Not Implemented\r\n");
  EXPECT_EQ(ask("Content-Length: 5"), "HTTP/1.1 400 Bad Request\r\n");
  EXPECT_EQ(ask("nonsense"), "HTTP/1.1 400 Bad Request\r\n");
}

TEST_F(ServerTest, LeavesTheBodyOutForHead) {
  Client client(start());
  client.send(
      "HEAD /a HTTP/1.1\r\nHost: h\r\n\r\nHEAD /stream HTTP/1.1\r\nHost: h\r\n\r\n"
      "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_all(),
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n"
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n" +
                answer("200 OK", "/b", kClose));
}

TEST_F(ServerTest, AsksForABodyThatWaitsToBeAskedFor) {
  Client client(start());
  client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("hello");
  EXPECT_EQ(client.read_until("hello"), answer("200 OK", "got hello"));
}

TEST_F(ServerTest, SendsABodyOfUnknownLengthInChunks) {
  Client client(start());
  client.send("GET /stream HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(
      client.read_all(),
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
      "13880\r\n" +
          std::string(80000, 'x') + "\r\n9c40\r\n" + std::string(40000, 'x') + "\r\n0\r\n\r\n");
}

TEST_F(ServerTest, EndsSuchABodyByClosingForAnOldClient) {
  Client client(start());
  client.send("GET /stream HTTP/1.0\r\n\r\n");
  EXPECT_EQ(client.read_all(), "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n" +
                                   std::string(120000, 'x'));
}

TEST_F(ServerTest, ShowsThatABodyIsNotWhole) {
  Client client(start());
  client.send("GET /broken HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(client.read_all(),
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n186a0\r\n" +
                std::string(100000, 'x') + "\r\n");
  EXPECT_FALSE(handler_.served(0).whole);
}

TEST_F(ServerTest, AnswersWhenAHandlerThrows) {
  Client client(start());
  client.send("GET /throw HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_all(), answer("500 Internal Server Error", "boom", kClose));
}

TEST_F(ServerTest, LetsAClientSeeAnAnswerThatCameBeforeItsBodyWasSent) {
  config_.max_body = 100 << 20;
  Client client(start());
  client.send("POST /refuse HTTP/1.1\r\nHost: h\r\nContent-Length: 52428800\r\n\r\n");
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(client.send(std::string(1 << 20, 'x')));
  client.finish();
  EXPECT_EQ(client.read_all(), answer("500 Internal Server Error", "refused", kClose));
}

TEST_F(ServerTest, CutsAClientWhoseHeadDoesNotCome) {
  config_.read_timeout = std::chrono::seconds(1);
  const uint16_t port = start();
  Client silent(port);
  Client slow(port);
  slow.send("GET / HTTP/1.1\r\nHos");
  EXPECT_EQ(silent.read_all(), "");
  EXPECT_EQ(slow.read_all(), "");
}

TEST_F(ServerTest, CutsAClientThatTricklesItsBody) {
  config_.read_timeout = std::chrono::seconds(1);
  Client client(start());
  client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 900\r\n\r\n");
  // One byte every 50 ms is never a second of silence, but nothing a client does in earnest.
  std::thread trickle([&] {
    for (int i = 0; i < 400 && client.send("x"); ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
  });
  EXPECT_EQ(client.read_all(), "");
  trickle.join();
}

TEST_F(ServerTest, CutsAClientThatDoesNotTakeItsAnswer) {
  config_.write_timeout = std::chrono::seconds(1);
  const Client client(start(), 4096);
  client.send("GET /endless HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_FALSE(handler_.served(0).whole);
}

TEST_F(ServerTest, TurnsAwayOneClientTooMany) {
  config_.max_connections = 1;
  const uint16_t port = start();
  Client first(port);
  first.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(first.read_until("/a"), answer("200 OK", "/a"));
  Client second(port);
  EXPECT_EQ(
      second.read_all(),
      "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

TEST_F(ServerTest, FinishesARunningAnswerWhenItStops) {
  const uint16_t port = start();
  Client idle(port);
  Client client(port);
  client.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
  handler_.wait_for_waiting();
  std::thread stopping([&] { server_->stop(); });
  EXPECT_EQ(idle.read_all(), "");
  handler_.release();
  EXPECT_EQ(client.read_until("/wait"), answer("200 OK", "/wait"));
  client.finish();
  stopping.join();
  EXPECT_THROW(Client{port}, std::runtime_error);
}

}  // namespace
}  // namespace gateway::http
