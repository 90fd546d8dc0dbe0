// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/office.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <filesystem>
#include <fstream>

#include "gateway/store/sqlite_store.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {
namespace {

/// A hub that answers as the test says; without an answer it cannot be reached.
class ScriptedHub : public PartnerClient {
 public:
  ClientAnswer send(const PartnerEndpoint&, const ClientRequest& request) override {
    asked.push_back(request.method + " " + request.url);
    for (const auto& [name, value] : request.headers) {
      if (name == "Idempotency-Key") keys.push_back(value);
    }
    if (answers.empty()) {
      throw sdmx::Error(sdmx::ErrorCode::kPartner, {"partner-timeout", {"hub"}}, sdmx::Retriable::kYes);
    }
    ClientAnswer answer = answers.front();
    answers.pop_front();
    return answer;
  }

  std::deque<ClientAnswer> answers;
  std::vector<std::string> asked, keys;
};

ClientAnswer answer(int status, std::string body) {
  return {status, {{"location", "/submissions/S1"}}, std::move(body)};
}

constexpr const char* kCleanReport = R"({"test":false,"flows":[],"counts":{},"findings":[]})";
/// What a hub found about one observation.
constexpr const char* kReportOfOneKey =
    R"({"test":false,"flows":[],"errors":1,"counts":{"unknown-code":1},"findings":[{"code":"unknown-code","severity":"error",)"
    R"("key":"A.BY.EMI.NTD.KG._T._T._T._T.PS.2018","component":"OBS_STATUS","value":"?","sentence":"unknown-code","parameters":["X"]}]})";

/// The example office of Belarus over the real structures, its data in a folder of the test.
class OfficeTest : public testing::Test {
 protected:
  OfficeTest()
      : folder_(std::filesystem::temp_directory_path() /
                (std::string("gateway-office-") +
                 testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    config_ = load_config(GATEWAY_SOURCE_DIR "/config/offices/belarus/office.toml");
    config_.data_dir = folder_.string();
    config_.office.token_file.clear();
    mailbox_ = open_sqlite_mailbox((folder_ / "mailbox.sqlite").string());
    office_ = std::make_unique<Office>(
        Office::Parts{config_, *mailbox_.outbox, hub_, structures(), [this] { return now_; }});
  }
  ~OfficeTest() override { std::filesystem::remove_all(folder_); }

  static std::shared_ptr<const sdmx::Structures> structures() {
    static const auto loaded = [] {
      sdmx::Report report;
      return sdmx::load_structures(std::vector<std::string>{GATEWAY_SOURCE_DIR "/dsd"}, report);
    }();
    return loaded;
  }

  OutboxState state_of(const std::string& id) { return office_->show(id).message.state; }

  std::filesystem::path folder_;
  Config config_;
  ScriptedHub hub_;
  Mailbox mailbox_;
  int64_t now_ = 1'750'000'000;
  std::unique_ptr<Office> office_;
};

TEST_F(OfficeTest, HoldsAMessageUntilTheOfficerReleasesIt) {
  const PreparedFlow held = office_->prepare(office_->flow("DF_T03"), "officer");
  EXPECT_EQ(held.outcome, PreparedFlow::Outcome::kNew);
  EXPECT_EQ(held.message.observations, 120u);
  EXPECT_EQ(state_of(held.message.id), OutboxState::kHeld);
  EXPECT_TRUE(office_->send_due().empty());
  office_->release(held.message.id);
  hub_.answers = {answer(202, "{}")};
  office_->send_due();
  EXPECT_EQ(state_of(held.message.id), OutboxState::kAcknowledged);
  EXPECT_EQ(hub_.asked, std::vector<std::string>{"POST /submissions"});
  EXPECT_EQ(hub_.keys, std::vector{held.message.idempotency_key});
}

TEST_F(OfficeTest, MakesNoSecondMessageOfTheSameContent) {
  const PreparedFlow first = office_->prepare(office_->flow("DF_T05"), "officer");
  now_ += 86400;
  const PreparedFlow again = office_->prepare(office_->flow("DF_T05"), "officer");
  EXPECT_EQ(again.outcome, PreparedFlow::Outcome::kUnchanged);
  EXPECT_EQ(again.message.id, first.message.id);
  EXPECT_EQ(office_->messages(10).size(), 1u);
}

/// The flow over a table with one figure.
FlowConfig one_figure(FlowConfig flow, const std::filesystem::path& folder, const std::string& figure) {
  flow.table = (folder / "movements.csv").string();
  std::ofstream(flow.table) << "country,partner,direction,year,persons\nBY,Азербайджан,departures,2010,"
                            << figure << "\n";
  return flow;
}

TEST_F(OfficeTest, SendsAFigureAgainThatCameBackAfterAnother) {
  const auto prepare = [&](const std::string& figure) {
    hub_.answers = {answer(202, "{}")};
    const PreparedFlow made =
        office_->prepare(one_figure(office_->flow("DF_T05"), folder_, figure), "officer");
    office_->send_due();
    return made;
  };
  prepare("24");
  prepare("25");
  EXPECT_EQ(prepare("24").outcome, PreparedFlow::Outcome::kNew);
  EXPECT_EQ(prepare("24").outcome, PreparedFlow::Outcome::kUnchanged);
  ASSERT_EQ(hub_.keys.size(), 3u);
  EXPECT_NE(hub_.keys[2], hub_.keys[0]) << "the hub would say that it has it already";
}

TEST_F(OfficeTest, KeepsTheOrderOfAFlowsMessagesWhileTheHubIsAway) {
  const auto prepare = [&](const std::string& figure) {
    return office_->prepare(one_figure(office_->flow("DF_T05"), folder_, figure), "officer").message;
  };
  const OutboxMessage first = prepare("24");
  office_->send_due();
  const OutboxMessage second = prepare("25");
  office_->send_due();  // the hub is still away
  EXPECT_EQ(state_of(first.id), OutboxState::kWaiting);
  EXPECT_EQ(state_of(second.id), OutboxState::kWaiting);
  EXPECT_TRUE(hub_.keys == std::vector(2, first.idempotency_key)) << "the second would come first";
  hub_.keys.clear();
  hub_.answers = {answer(202, "{}"), answer(202, "{}")};
  now_ += config_.office.retry_longest.count();
  office_->send_due();
  EXPECT_EQ(hub_.keys, (std::vector{first.idempotency_key, second.idempotency_key}));
}

TEST_F(OfficeTest, SendsNothingWhileTheTableHasAnError) {
  const std::string table = (folder_ / "movements.csv").string();
  std::ofstream(table) << "country,partner,direction,year,persons\n"
                          "BY,Азербайджан,departures,2010,24\n"
                          "BY,Армения,departures,2010,много\n";
  FlowConfig flow = office_->flow("DF_T05");
  flow.table = table;
  const PreparedFlow blocked = office_->prepare(flow, "officer");
  EXPECT_EQ(blocked.outcome, PreparedFlow::Outcome::kBlocked);
  ASSERT_EQ(blocked.report.findings.size(), 1u);
  EXPECT_EQ(to_string(blocked.report.findings.front().place), "movements.csv!E3");
  EXPECT_EQ(blocked.report.findings.front().value, "много");
  EXPECT_TRUE(office_->send_due().empty());
  EXPECT_TRUE(hub_.asked.empty());
}

TEST_F(OfficeTest, TriesAgainWithGrowingPausesWhileTheHubIsAway) {
  const std::string id = office_->prepare(office_->flow("DF_T05"), "officer").message.id;
  int64_t longest = 0;
  for (int attempt = 1; attempt <= 4; ++attempt) {
    office_->send_due();
    const OutboxMessage message = office_->show(id).message;
    EXPECT_EQ(message.state, OutboxState::kWaiting);
    EXPECT_EQ(message.attempts, static_cast<uint32_t>(attempt));
    const int64_t pause = message.next_attempt - now_;
    const int64_t full = config_.office.retry_first.count() << (attempt - 1);
    EXPECT_GE(pause, full / 2);
    EXPECT_LE(pause, full);
    longest = pause;
    EXPECT_TRUE(office_->send_due().empty()) << "it is not due yet";
    now_ = message.next_attempt;
  }
  EXPECT_GE(longest, 40);
  EXPECT_EQ(hub_.asked.size(), 4u);
}

TEST_F(OfficeTest, FollowsAMessageUntilTheHubHasLoadedIt) {
  const std::string id = office_->prepare(office_->flow("DF_T05"), "officer").message.id;
  hub_.answers = {answer(202, "{}"), answer(200, R"({"state":"Pending","reason":""})"),
                  answer(200, kCleanReport), answer(200, R"({"state":"Loaded","reason":""})"),
                  answer(200, kCleanReport)};
  office_->send_due();
  now_ += 1;
  office_->send_due();
  EXPECT_EQ(state_of(id), OutboxState::kAcknowledged);
  EXPECT_EQ(office_->show(id).message.reason, "Pending");
  now_ += config_.office.ask_every.count();
  office_->send_due();
  EXPECT_EQ(state_of(id), OutboxState::kLoaded);
}

TEST_F(OfficeTest, ShowsWhatTheHubFoundOnItsOwnCells) {
  const std::string id = office_->prepare(office_->flow("DF_T05"), "officer").message.id;
  hub_.answers = {answer(202, "{}"), answer(200, R"({"state":"Rejected","reason":"please check 2018"})"),
                  answer(200, kReportOfOneKey)};
  office_->send_due();
  now_ += 1;
  office_->send_due();
  const OutboxView view = office_->show(id);
  EXPECT_EQ(view.message.state, OutboxState::kRejected);
  EXPECT_EQ(view.message.reason, "please check 2018");
  ASSERT_TRUE(view.partner_report);
  EXPECT_EQ(to_string(view.partner_report->findings.front().place).substr(0, 20), "movements_long.csv!E");
}

TEST_F(OfficeTest, GivesARejectedMessageAKeyOfItsOwnWhenItIsSentAgain) {
  const std::string id = office_->prepare(office_->flow("DF_T05"), "officer").message.id;
  hub_.answers = {answer(202, "{}"), answer(200, R"({"state":"Rejected","reason":"no"})"),
                  answer(200, kCleanReport), answer(202, "{}")};
  office_->send_due();
  now_ += 1;
  office_->send_due();
  office_->resend(id);
  office_->send_due();
  ASSERT_EQ(hub_.keys.size(), 2u);
  EXPECT_NE(hub_.keys[0], hub_.keys[1]);
  EXPECT_EQ(office_->prepare(office_->flow("DF_T05"), "officer").outcome, PreparedFlow::Outcome::kUnchanged);
}

TEST_F(OfficeTest, LeavesNoTrailOfAnswersThatSayTheSame) {
  const std::string id = office_->prepare(office_->flow("DF_T05"), "officer").message.id;
  hub_.answers = {answer(202, "{}")};
  office_->send_due();
  for (int asked = 0; asked < 5; ++asked) {
    now_ += config_.office.ask_every.count();
    hub_.answers = {answer(200, R"({"state":"Received","reason":""})")};
    office_->send_due();
  }
  // Ready, Acknowledged by the answer 202, and once the hub's word for it.
  EXPECT_EQ(office_->show(id).history.size(), 3u);
}

TEST_F(OfficeTest, SendsByTheCalendarOncePerDate) {
  EXPECT_TRUE(office_->run_calendar().empty()) << "a flow seen for the first time has missed nothing";
  now_ += 366 * 86400;
  EXPECT_EQ(office_->run_calendar().size(), 2u);
  EXPECT_TRUE(office_->run_calendar().empty());
}

TEST_F(OfficeTest, NamesTheFlowsThereAre) {
  try {
    office_->flow("DF_T99");
    FAIL();
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.message().id, "flow-unknown");
    EXPECT_EQ(error.message().parameters[1], "DF_T03, DF_T05");
  }
}

}  // namespace
}  // namespace gateway
