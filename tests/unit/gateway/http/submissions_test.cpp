// SPDX-License-Identifier: Apache-2.0
#include "hub_fixture.hpp"

namespace gateway::http {
namespace {

constexpr std::string_view kMessage =
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS\n"
    "dataflow,T:DF(1.0),R,A,BY,M,2018,12,A,0\n"
    "dataflow,T:DF(1.0),R,A,BY,M,2019,13,A,0\n";

class SubmissionsTest : public HubTest {
 protected:
  Answer submit(std::string partner, std::string key = "", std::string_view body = kMessage,
                std::string type = "application/vnd.sdmx.data+csv;version=2.0.0") {
    Headers headers;
    headers.add("Content-Type", std::move(type));
    if (!key.empty()) headers.add("Idempotency-Key", std::move(key));
    return ask("POST", "/submissions", std::move(partner), headers, std::string(body));
  }
  Answer decide(const std::string& location, std::string partner, std::string body = "") {
    Headers headers;
    headers.add("Content-Type", "application/json");
    return ask("POST", location, std::move(partner), headers, std::move(body));
  }
  static bool holds(const Answer& answer, std::string_view text) {
    return answer.body.find(text) != std::string::npos;
  }
};

TEST_F(SubmissionsTest, AcknowledgesAMessage) {
  const Answer answer = submit("belstat");
  EXPECT_EQ(answer.status, 202U);
  const std::string id = inbox_.list({}).at(0).id;
  EXPECT_EQ(answer.header("Location"), "/submissions/" + id);
  EXPECT_EQ(answer.body,
            R"({"id":")" + id +
                R"(","state":"Received","received_at":"1970-01-01T00:33:20Z","size":170,"sha256":")" +
                sha256_hex(kMessage) + R"(","location":"/submissions/)" + id + "\"}\n");
}

TEST_F(SubmissionsTest, GivesTheFirstAnswerAgainForARepeatedKey) {
  const Answer first = submit("belstat", "k1");
  ASSERT_TRUE(hub_.work_once());
  now_ += 100;
  const Answer again = submit("belstat", "k1");
  EXPECT_EQ(again.status, 202U);
  EXPECT_EQ(again.header("Location"), first.header("Location"));
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(inbox_.list({}).size(), 1U);
}

TEST_F(SubmissionsTest, RefusesAKeyThatCameWithAnotherBody) {
  submit("belstat", "k1");
  const Answer answer =
      submit("belstat", "k1", std::string(kMessage) + "dataflow,T:DF(1.0),R,A,BY,F,2018,1,A,0\n");
  EXPECT_EQ(answer.status, 422U);
  EXPECT_EQ(answer.header("Content-Type"), "application/problem+json");
  EXPECT_TRUE(holds(answer, R"("code":"idempotency-key-reused")"));
  EXPECT_EQ(submit("other", std::string(256, 'k')).status, 400U);
}

TEST_F(SubmissionsTest, AsksWhoIsSending) {
  const Answer nobody = submit("");
  EXPECT_EQ(nobody.status, 401U);
  EXPECT_EQ(nobody.header("WWW-Authenticate"), "Bearer realm=\"sdmx-gateway\"");
  EXPECT_EQ(submit("unknown").status, 401U);
  EXPECT_EQ(submit("reader").status, 403U);
}

TEST_F(SubmissionsTest, RefusesWhatIsNoMessage) {
  EXPECT_EQ(submit("belstat", "", kMessage, "image/png").status, 415U);
  EXPECT_EQ(submit("belstat", "", kMessage, "application/vnd.sdmx.data+csv;version=9.0").status, 415U);
  EXPECT_EQ(submit("belstat", "", "nothing that is known", "application/octet-stream").status, 415U);
  EXPECT_EQ(submit("belstat", "", std::string(kMessage) + std::string(100000, '\n')).status, 413U);
  EXPECT_EQ(inbox_.list({}).size(), 0U);
}

TEST_F(SubmissionsTest, ShowsAMessageToItsSenderAndTheAdministrator) {
  const std::string location = submit("belstat").header("Location");
  EXPECT_EQ(get(location + "/report", "", "belstat").status, 404U);
  ASSERT_TRUE(hub_.work_once());
  const Answer own = get(location, "", "belstat");
  EXPECT_EQ(own.status, 200U);
  EXPECT_TRUE(holds(own, R"("state":"Pending")")) << own.body;
  EXPECT_TRUE(holds(own, R"~("flows":["T:DF(1.0)"],"observations":2)~")) << own.body;
  EXPECT_TRUE(holds(own, R"("errors":0)")) << own.body;
  EXPECT_EQ(get(location, "", "other").status, 403U);
  EXPECT_EQ(get(location).status, 401U);
  EXPECT_EQ(get("/submissions/absent", "", "admin").status, 404U);
}

TEST_F(SubmissionsTest, ShowsTheReportInTheFormAsked) {
  std::string wrong(kMessage);
  wrong.replace(wrong.find(",M,2019"), 2, ",X");
  const std::string location = submit("belstat", "", wrong).header("Location") + "/report";
  ASSERT_TRUE(hub_.work_once());
  EXPECT_EQ(get(location, "", "belstat").header("Content-Type"), "application/json");
  EXPECT_TRUE(holds(get(location, "", "belstat"), R"("code":"unknown-code")"));
  EXPECT_EQ(get(location, "text/csv", "belstat").header("Content-Type"), "text/csv;charset=utf-8");
  const Answer text = get(location + "?lang=ru", "text/plain", "belstat");
  EXPECT_EQ(text.header("Content-Type"), "text/plain;charset=utf-8");
  EXPECT_EQ(text.header("Content-Language"), "ru");
  EXPECT_EQ(get(location, "image/png", "belstat").status, 406U);
}

TEST_F(SubmissionsTest, ListsWhatThePartnerMaySee) {
  submit("belstat");
  submit("admin");
  const auto listed = [&](const std::string& query, const std::string& partner) {
    const Answer answer = get("/submissions" + query, "", partner);
    size_t count = 0;
    for (size_t at = 0; (at = answer.body.find("\"sha256\"", at)) != std::string::npos; ++at) ++count;
    return std::to_string(answer.status) + ": " + std::to_string(count);
  };
  EXPECT_EQ(listed("", "admin"), "200: 2");
  EXPECT_EQ(listed("?limit=1", "admin"), "200: 1");
  EXPECT_EQ(listed("?partner=belstat", "admin"), "200: 1");
  EXPECT_EQ(listed("?state=Loaded", "admin"), "200: 0");
  EXPECT_EQ(listed("?partner=admin", "belstat"), "200: 1");
  EXPECT_EQ(listed("?state=loading", "admin"), "400: 0");
  EXPECT_EQ(listed("?limit=0", "admin"), "400: 0");
  EXPECT_EQ(listed("", ""), "401: 0");
}

TEST_F(SubmissionsTest, LetsTheAdministratorDecide) {
  const std::string location = submit("belstat").header("Location");
  ASSERT_TRUE(hub_.work_once());
  EXPECT_EQ(decide(location + "/accept", "belstat").status, 403U);
  EXPECT_EQ(get(location + "/difference", "", "belstat").status, 403U);
  EXPECT_TRUE(holds(get(location + "/difference", "", "admin"), R"("added":2)"));
  const Answer accepted = decide(location + "/accept", "admin");
  EXPECT_EQ(accepted.status, 200U);
  EXPECT_TRUE(holds(accepted, R"("state":"Accepted")"));
  EXPECT_EQ(decide(location + "/accept", "admin").status, 409U);
  EXPECT_EQ(get(location + "/difference", "", "admin").status, 409U);
}

TEST_F(SubmissionsTest, SaysThatALaterMessageIsLoadedAlready) {
  const std::string earlier = submit("belstat").header("Location");
  ASSERT_TRUE(hub_.work_once());
  now_ += 60;
  const std::string later = submit("belstat").header("Location");
  ASSERT_TRUE(hub_.work_once());
  EXPECT_TRUE(holds(get(earlier, "", "admin"), R"("newer":"")"));
  EXPECT_EQ(decide(later + "/accept", "admin").status, 200U);
  ASSERT_TRUE(hub_.work_once());
  EXPECT_TRUE(holds(get(earlier, "", "admin"), R"("newer":")" + later.substr(later.rfind('/') + 1)));
  EXPECT_TRUE(holds(get(later, "", "admin"), R"("newer":"")"));
}

TEST_F(SubmissionsTest, RejectsWithAReasonOnly) {
  const std::string location = submit("belstat").header("Location");
  ASSERT_TRUE(hub_.work_once());
  EXPECT_EQ(decide(location + "/reject", "admin").status, 400U);
  EXPECT_EQ(decide(location + "/reject", "admin", "{\"reason\":").status, 400U);
  EXPECT_EQ(decide(location + "/reject", "admin", "{\"reason\": 5}").status, 400U);
  EXPECT_EQ(decide(location + "/reject", "admin", std::string(70000, ' ')).status, 413U);
  EXPECT_TRUE(holds(decide(location + "/reject", "admin", R"({"reason":"Wrong year"})"),
                    R"("state":"Rejected","reason":"Wrong year")"));
}

TEST_F(SubmissionsTest, TakesTheReasonFromAFormToo) {
  const std::string location = submit("belstat").header("Location");
  ASSERT_TRUE(hub_.work_once());
  Headers headers;
  headers.add("Content-Type", "application/x-www-form-urlencoded");
  const Answer answer =
      ask("POST", location + "/reject", "admin", headers, "x=1&reason=%D0%9D%D0%B5+%D1%82%D0%BE");
  EXPECT_TRUE(holds(answer, R"("reason":"Не то")")) << answer.body;
}

}  // namespace
}  // namespace gateway::http
