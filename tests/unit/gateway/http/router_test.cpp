// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/router.hpp"

#include <fstream>
#include <sstream>

#include "gateway/http/exchange.hpp"
#include "gateway/http/validators.hpp"
#include "hub_fixture.hpp"

namespace gateway::http {
namespace {

class RouterTest : public HubTest {};

TEST_F(RouterTest, KnowsUnknownPathsFromWrongMethods) {
  EXPECT_EQ(get("/absent").status, 404U);
  EXPECT_EQ(get("/submissions/a/b").status, 404U);
  const Answer answer = ask("DELETE", "/submissions/a");
  EXPECT_EQ(answer.status, 405U);
  EXPECT_EQ(answer.header("Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(ask("PUT", "/submissions").header("Allow"), "POST, GET, HEAD, OPTIONS");
  EXPECT_EQ(ask("POST", "/rest/data/DF").status, 405U);
  EXPECT_EQ(ask("HEAD", "/health").status, 200U);
}

TEST_F(RouterTest, TellsBrowsersWhatPagesOfOthersMayAsk) {
  const Answer answer = ask("OPTIONS", "/rest/data/DF");
  EXPECT_EQ(answer.status, 204U);
  EXPECT_EQ(answer.header("Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(answer.header("Access-Control-Allow-Methods"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(ask("OPTIONS", "/submissions").header("Access-Control-Allow-Origin"), "");
}

TEST_F(RouterTest, SaysThatItIsAlive) {
  EXPECT_EQ(get("/health").body,
            "{\"status\":\"ok\",\"name\":\"HUB\",\"time\":\"1970-01-01T00:33:20Z\",\"load\":1,\"structures\":"
            "\"S1\"}\n");
  const Answer home = get("/?lang=ru");
  EXPECT_EQ(home.header("Content-Type"), "text/html;charset=utf-8");
  EXPECT_EQ(home.header("Content-Language"), "ru");
}

TEST_F(RouterTest, KeepsItsOwnTroublesToItself) {
  const sdmx::Error error(sdmx::ErrorCode::kStore, {"store-failed", {"/secret/path.sqlite"}});
  const HttpResponse response = router_.explain({}, error);
  EXPECT_EQ(response.status, 500U);
  EXPECT_EQ(response.body.find("secret"), std::string::npos);
}

TEST(Routes, StandInTheDocumentation) {
  std::ifstream file(std::string(GATEWAY_SOURCE_DIR) + "/docs/rest.md");
  std::stringstream text;
  text << file.rdbuf();
  for (std::string route : route_list()) {
    for (size_t at; (at = route.find("/*/")) != std::string::npos;) route.replace(at, 3, "/ID/");
    if (route.ends_with("/**")) route.replace(route.size() - 2, 2, "…");
    if (route.ends_with("/*")) route.replace(route.size() - 1, 1, "ID");
    EXPECT_NE(text.str().find("`" + route + "`"), std::string::npos) << route;
  }
}

TEST(Forms, AreDecoded) {
  EXPECT_EQ(form_value("a=1&b=%D1%8F+x%2", "b"), "я x%2");
  EXPECT_EQ(form_value("a=1", "b"), "");
}

TEST(HttpDates, AreReadAndWritten) {
  EXPECT_EQ(format_http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
  EXPECT_EQ(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), 784111777);
  EXPECT_EQ(parse_http_date("yesterday"), std::nullopt);
  EXPECT_EQ(parse_http_date("Sun, 06 Now 1994 08:49:37 GMT"), std::nullopt);
}

TEST(Validators, CompareTagsWeakly) {
  HttpRequest request;
  request.headers.add("If-None-Match", "\"a\", \"b\"");
  EXPECT_TRUE(is_unchanged(request, {"W/\"b\"", 0}));
  EXPECT_FALSE(is_unchanged(request, {"W/\"c\"", 0}));
  request.headers.set("If-None-Match", "*");
  EXPECT_TRUE(is_unchanged(request, {"W/\"c\"", 0}));
}

}  // namespace
}  // namespace gateway::http
