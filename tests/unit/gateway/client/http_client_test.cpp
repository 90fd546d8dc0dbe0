// SPDX-License-Identifier: Apache-2.0
#include "gateway/client/http_client.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "sdmx/base/error.hpp"
#include "unit/gateway/client/script_server.hpp"

namespace gateway {
namespace {

PartnerEndpoint endpoint_of(const ScriptServer& server) {
  PartnerEndpoint endpoint;
  endpoint.base_url = server.url();
  endpoint.stall_timeout = std::chrono::seconds(1);
  endpoint.connect_timeout = std::chrono::seconds(2);
  return endpoint;
}

ClientRequest get(std::string url) {
  ClientRequest request;
  request.url = std::move(url);
  return request;
}

/// What a request throws: "code message-id retriable".
std::string failure_of(const PartnerEndpoint& endpoint, const ClientRequest& request) {
  try {
    const auto answer = HttpClient("test").send(endpoint, request);
    return "answered " + std::to_string(answer.status);
  } catch (const sdmx::Error& error) {
    const bool partner = error.code() == sdmx::ErrorCode::kPartner;
    return (partner ? "partner " : "other ") + error.message().id +
           (error.retriable() ? " retriable" : " final");
  }
}

/// The first line and the headers that matter, lower-case names kept as they are sent.
bool holds_line(const std::string& request, const std::string& line) {
  return request.find("\r\n" + line + "\r\n") != std::string::npos;
}

class Folder {
 public:
  Folder()
      : path_(std::filesystem::temp_directory_path() / ("gateway-client-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return (path_ / name).string();
  }
  std::string path(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

TEST(HttpClient, GetsWithTokenAndHeaders) {
  ScriptServer server({{answer_with("200 OK", "hello", "ETag: \"7\"\r\nX-A: 1\r\nx-a: 2\r\n")}});
  PartnerEndpoint endpoint = endpoint_of(server);
  endpoint.token = "secret";
  ClientRequest request = get("/rest/v2/data/dataflow/EECA/DF_T01/1.0");
  request.headers = {{"Accept", "application/vnd.sdmx.data+xml;version=3.0.0"}};
  const ClientAnswer answer = HttpClient("sdmx-gateway/1").send(endpoint, request);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "hello");
  EXPECT_EQ(answer.header("etag"), "\"7\"");
  EXPECT_EQ(answer.header("x-a"), "1, 2");
  const std::string asked = server.requests().at(0);
  EXPECT_TRUE(asked.starts_with("GET /rest/v2/data/dataflow/EECA/DF_T01/1.0 HTTP/1.1\r\n")) << asked;
  EXPECT_TRUE(holds_line(asked, "Authorization: Bearer secret")) << asked;
  EXPECT_TRUE(holds_line(asked, "User-Agent: sdmx-gateway/1")) << asked;
  EXPECT_TRUE(holds_line(asked, "Accept: application/vnd.sdmx.data+xml;version=3.0.0")) << asked;
  EXPECT_TRUE(holds_line(asked, "Accept-Encoding: gzip")) << asked;
}

TEST(HttpClient, StreamsABodyFromAFileAndTheAnswerToASink) {
  Folder folder;
  const std::string body(3'000'000, 'x');
  ScriptServer server({{answer_with("202 Accepted", std::string(500'000, 'y'))}});
  sdmx::StringOutput sink;
  ClientRequest request = get("/submissions");
  request.method = "POST";
  request.body_file = folder.write("message.xml", body);
  request.headers = {{"Content-Type", "application/xml"}, {"Idempotency-Key", "k1"}};
  request.sink = &sink;
  const ClientAnswer answer = HttpClient("test").send(endpoint_of(server), request);
  EXPECT_EQ(answer.status, 202);
  EXPECT_EQ(answer.body, "");
  EXPECT_EQ(sink.text(), std::string(500'000, 'y'));
  const std::string asked = server.requests().at(0);
  EXPECT_TRUE(asked.starts_with("POST /submissions HTTP/1.1\r\n"));
  EXPECT_TRUE(holds_line(asked, "Content-Length: 3000000"));
  EXPECT_TRUE(holds_line(asked, "Content-Type: application/xml"));
  EXPECT_EQ(asked.substr(asked.size() - body.size()), body);
}

TEST(HttpClient, PostsASmallBodyWithoutCallingItAForm) {
  ScriptServer server({{answer_with("200 OK", "")}});
  ClientRequest request = get("/x");
  request.method = "POST";
  request.body = "text";
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), request).status, 200);
  const std::string asked = server.requests().at(0);
  EXPECT_TRUE(asked.ends_with("\r\n\r\ntext")) << asked;
  EXPECT_EQ(asked.find("Content-Type"), std::string::npos) << asked;
}

TEST(HttpClient, UnpacksGzip) {
  const std::string packed(
      "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00",
      25);
  ScriptServer server({{answer_with("200 OK", packed, "Content-Encoding: gzip\r\n")}});
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), get("/")).body, "hello");
}

TEST(HttpClient, GivesAnyStatusAsAnAnswerAndKeepsErrorBodiesFromTheSink) {
  ScriptServer server({{answer_with("503 Service Unavailable", "busy", "Retry-After: 7\r\n")}});
  sdmx::StringOutput sink;
  ClientRequest request = get("/");
  request.sink = &sink;
  const ClientAnswer answer = HttpClient("test").send(endpoint_of(server), request);
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.body, "busy");
  EXPECT_EQ(sink.text(), "");
  EXPECT_EQ(retry_after(answer, 0), std::chrono::seconds(7));
  EXPECT_TRUE(is_retriable_status(answer.status));
}

TEST(HttpClient, TakesARefusalThatComesBeforeTheBodyIsSent) {
  Folder folder;
  ScriptServer server({{answer_with("413 Content Too Large", "too large")}});
  ClientRequest request = get("/submissions");
  request.method = "POST";
  request.body_file = folder.write("big", std::string(200'000, 'x'));
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), request).status, 413);
}

TEST(HttpClient, FollowsRedirectsOfAGetWithinItsOrigin) {
  ScriptServer server(
      {{answer_with("302 Found", "", "Location: /second?a=1\r\n")}, {answer_with("200 OK", "there")}});
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), get("/first")).body, "there");
  EXPECT_TRUE(server.requests().at(1).starts_with("GET /second?a=1 HTTP/1.1\r\n"));
}

TEST(HttpClient, FollowsNoRedirectToAnotherOrigin) {
  ScriptServer other({{answer_with("200 OK", "stolen")}});
  ScriptServer server({{answer_with("302 Found", "", "Location: " + other.url() + "/\r\n")}});
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), get("/")).status, 302);
  EXPECT_TRUE(other.requests().empty());
}

TEST(HttpClient, FollowsNoRedirectOfAPost) {
  ScriptServer server(
      {{answer_with("307 Temporary Redirect", "", "Location: /again\r\n")}, {answer_with("200 OK", "")}});
  ClientRequest request = get("/x");
  request.method = "POST";
  request.body = "text";
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), request).status, 307);
}

TEST(HttpClient, StopsAfterFiveRedirects) {
  const ScriptStep again{answer_with("302 Found", "", "Location: /again\r\n")};
  ScriptServer server(std::vector<ScriptStep>(20, again));
  EXPECT_EQ(HttpClient("test").send(endpoint_of(server), get("/")).status, 302);
  EXPECT_EQ(server.requests().size(), 6u);
}

TEST(HttpClient, SendsTheTokenToItsOwnOriginOnly) {
  ScriptServer server({{answer_with("200 OK", "")}});
  PartnerEndpoint endpoint;
  endpoint.base_url = "http://hub.example:8080";
  endpoint.token = "secret";
  HttpClient("test").send(endpoint, get(server.url() + "/x"));
  EXPECT_EQ(server.requests().at(0).find("secret"), std::string::npos);
}

TEST(HttpClient, CallsAPartnerThatIsDownRetriable) {
  PartnerEndpoint endpoint;
  {
    ScriptServer gone({});
    endpoint.base_url = gone.url();
  }
  EXPECT_EQ(failure_of(endpoint, get("/")), "partner partner-unreachable retriable");
}

TEST(HttpClient, CallsAnAnswerThatBreaksOffRetriable) {
  ScriptServer server({{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"}, {""}});
  const PartnerEndpoint endpoint = endpoint_of(server);
  EXPECT_EQ(failure_of(endpoint, get("/")), "partner partner-unreachable retriable");
  EXPECT_EQ(failure_of(endpoint, get("/")), "partner partner-unreachable retriable");
}

TEST(HttpClient, GivesUpOnAPartnerThatFallsSilent) {
  ScriptServer server({{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", true}});
  EXPECT_EQ(failure_of(endpoint_of(server), get("/")), "partner partner-timeout retriable");
}

TEST(HttpClient, RefusesAnAnswerPastTheLimit) {
  ScriptServer server({{answer_with("200 OK", std::string(2000, 'x'))}});
  PartnerEndpoint endpoint = endpoint_of(server);
  endpoint.max_answer = 1000;
  EXPECT_EQ(failure_of(endpoint, get("/")), "other answer-too-large final");
}

TEST(HttpClient, CutsAnEndlessErrorBody) {
  ScriptServer server({{answer_with("500 Internal Server Error", std::string(3'000'000, 'x'))}});
  const ClientAnswer answer = HttpClient("test").send(endpoint_of(server), get("/"));
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(answer.body.size(), 1u << 20);
}

TEST(HttpClient, RefusesEndlessHeaders) {
  std::string headers;
  for (int i = 0; i < 3000; ++i) headers += "X-" + std::to_string(i) + ": " + std::string(60, 'h') + "\r\n";
  ScriptServer server({{answer_with("200 OK", "", headers)}});
  EXPECT_EQ(failure_of(endpoint_of(server), get("/")), "partner partner-broken-answer final");
}

TEST(HttpClient, CallsAWrongUrlFinal) {
  EXPECT_EQ(failure_of({}, get("ftp://example.org/x")), "partner partner-bad-url final");
  EXPECT_EQ(failure_of({}, get("http://[nonsense/x")), "partner partner-bad-url final");
}

TEST(HttpClient, RefusesHeadersWithLineBreaks) {
  ScriptServer server({});
  ClientRequest request = get("/");
  request.headers = {{"Idempotency-Key", "a\r\nAuthorization: Bearer other"}};
  EXPECT_EQ(failure_of(endpoint_of(server), request), "other header-line-break final");
}

TEST(HttpClient, TellsABodyFileThatIsNotThere) {
  ScriptServer server({});
  ClientRequest request = get("/");
  request.method = "POST";
  request.body_file = "/no/such/file";
  EXPECT_EQ(failure_of(endpoint_of(server), request), "other cannot-open final");
}

class FullDisk : public sdmx::Output {
 public:
  void write(std::string_view) override { throw sdmx::Error(sdmx::ErrorCode::kNoSpace, {"disk-full", {}}); }
};

TEST(HttpClient, PassesOnWhatTheSinkThrows) {
  ScriptServer server({{answer_with("200 OK", "hello")}});
  FullDisk sink;
  ClientRequest request = get("/");
  request.sink = &sink;
  EXPECT_EQ(failure_of(endpoint_of(server), request), "other disk-full final");
}

/// `openssl s_server` with a certificate of its own for 127.0.0.1; it ends when its standard input closes.
class TlsServer {
 public:
  explicit TlsServer(const Folder& folder) : certificate_(folder.path("cert.pem")) {
    const std::string key = folder.path("key.pem");
    const std::string make =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
        "/CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout " +
        key + " -out " + certificate_ + " 2>/dev/null";
    if (std::system(make.c_str()) != 0) return;
    const std::string log = folder.path("log");
    const std::string serve = "exec openssl s_server -accept 127.0.0.1:0 -www -naccept 4 -key " + key +
                              " -cert " + certificate_ + " >" + log + " 2>&1";
    process_ = ::popen(serve.c_str(), "w");
    wait_for_port(log);
  }
  ~TlsServer() {
    if (process_ == nullptr) return;
    // The server leaves after four connections; those that were not needed are made here.
    const PartnerEndpoint endpoint = trusting();
    for (int i = 0; i < 4 && failure_of(endpoint, get("/")).starts_with("answered"); ++i) {
    }
    ::pclose(process_);
  }
  bool running() const { return port_ != 0; }
  PartnerEndpoint trusting() const {
    PartnerEndpoint endpoint;
    endpoint.base_url = "https://127.0.0.1:" + std::to_string(port_);
    endpoint.ca_file = certificate_;
    return endpoint;
  }

 private:
  void wait_for_port(const std::string& log) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (port_ == 0 && std::chrono::steady_clock::now() < deadline) {
      std::ifstream file(log);
      std::string line;
      while (std::getline(file, line)) {
        if (line.starts_with("ACCEPT 127.0.0.1:") && !file.eof()) port_ = std::stoi(line.substr(17));
      }
      std::this_thread::yield();
    }
  }

  std::string certificate_;
  FILE* process_ = nullptr;
  int port_ = 0;
};

TEST(HttpClient, TalksOnlyToPartnersWhoseCertificateItTrusts) {
  Folder folder;
  TlsServer server(folder);
  if (!server.running()) GTEST_SKIP() << "openssl s_server does not start here";
  PartnerEndpoint stranger = server.trusting();
  stranger.ca_file.clear();
  EXPECT_EQ(failure_of(stranger, get("/")), "partner partner-not-trusted final");
  EXPECT_EQ(failure_of(server.trusting(), get("/")), "answered 200");
  PartnerEndpoint no_file = server.trusting();
  no_file.ca_file = "/no/such/ca.pem";
  EXPECT_EQ(failure_of(no_file, get("/")), "partner partner-not-trusted final");
}

TEST(RetryAfter, ReadsSecondsAndDates) {
  ClientAnswer answer;
  EXPECT_EQ(retry_after(answer, 0), std::nullopt);
  answer.headers["retry-after"] = "120";
  EXPECT_EQ(retry_after(answer, 0), std::chrono::seconds(120));
  answer.headers["retry-after"] = "Sun, 06 Nov 1994 08:49:37 GMT";
  EXPECT_EQ(retry_after(answer, 784111777 - 30), std::chrono::seconds(30));
  EXPECT_EQ(retry_after(answer, 784111777 + 30), std::chrono::seconds(0));
  answer.headers["retry-after"] = "soon";
  EXPECT_EQ(retry_after(answer, 0), std::nullopt);
}

}  // namespace
}  // namespace gateway
