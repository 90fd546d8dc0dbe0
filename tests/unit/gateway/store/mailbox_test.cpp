// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <functional>
#include <thread>

#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

class MailboxTest : public ::testing::Test {
 protected:
  static Submission submission(std::string id, std::string key = "") {
    Submission made;
    made.id = std::move(id);
    made.partner = "belstat";
    made.idempotency_key = std::move(key);
    made.sha256 = "ab";
    made.content_type = "application/xml";
    made.file = "spool/" + made.id;
    made.size = 12;
    made.received_at = 100;
    return made;
  }
  static OutboxMessage message(std::string id, OutboxState state = OutboxState::kReady) {
    OutboxMessage made;
    made.id = std::move(id);
    made.flow = "DF_T03";
    made.idempotency_key = "key";
    made.made_at = 100;
    made.state = state;
    return made;
  }
  static sdmx::ErrorCode code_of(const std::function<void()>& action) {
    try {
      action();
    } catch (const sdmx::Error& error) {
      return error.code();
    }
    return sdmx::ErrorCode::kUsage;
  }
  static std::string steps(const std::vector<StateChange>& changes) {
    std::string text;
    for (const StateChange& change : changes) {
      text += change.state + ' ' + std::to_string(change.at) + ' ' + change.by + ' ' + change.reason + '\n';
    }
    return text;
  }

  TemporaryFolder folder_;
  Mailbox mailbox_ = open_sqlite_mailbox(folder_.file("mailbox.sqlite"));
};

TEST_F(MailboxTest, ASubmissionKeepsAllItsSteps) {
  Inbox& inbox = *mailbox_.inbox;
  EXPECT_FALSE(inbox.add(submission("a")).has_value());
  inbox.advance("a", InboxState::kReceived, InboxState::kPending, {"", 110, "gateway", ""});
  inbox.advance("a", InboxState::kPending, InboxState::kRejected, {"", 120, "admin", "wrong year"});
  EXPECT_EQ(steps(inbox.history("a")),
            "Received 100 belstat \nPending 110 gateway \nRejected 120 admin wrong year\n");
  const Submission found = inbox.find("a").value();
  EXPECT_EQ(found.state, InboxState::kRejected);
  EXPECT_EQ(found.reason, "wrong year");
  EXPECT_EQ(found.file, "spool/a");
  EXPECT_EQ(found.size, 12u);
}

TEST_F(MailboxTest, AStateMovesOnlyFromWhereItIsAndAlongItsTable) {
  Inbox& inbox = *mailbox_.inbox;
  inbox.add(submission("a"));
  inbox.advance("a", InboxState::kReceived, InboxState::kQuarantined, {});
  const auto accept = [&](InboxState from) { inbox.advance("a", from, InboxState::kAccepted, {}); };
  EXPECT_EQ(code_of([&] { accept(InboxState::kPending); }), sdmx::ErrorCode::kConflict);
  EXPECT_EQ(code_of([&] { accept(InboxState::kQuarantined); }), sdmx::ErrorCode::kConflict);
  EXPECT_EQ(code_of([&] { inbox.advance("b", InboxState::kPending, InboxState::kAccepted, {}); }),
            sdmx::ErrorCode::kNotFound);
  EXPECT_EQ(inbox.history("a").size(), 2u);
}

TEST_F(MailboxTest, AKeyUsedTwiceStoresOnce) {
  Inbox& inbox = *mailbox_.inbox;
  EXPECT_FALSE(inbox.add(submission("a", "k")).has_value());
  EXPECT_EQ(inbox.add(submission("b", "k")).value().id, "a");
  EXPECT_FALSE(inbox.find("b").has_value());
  EXPECT_EQ(inbox.find_by_key("belstat", "k").value().id, "a");
  EXPECT_FALSE(inbox.find_by_key("nsc", "k").has_value());
  EXPECT_FALSE(inbox.add(submission("c")).has_value());
  EXPECT_FALSE(inbox.add(submission("d")).has_value());
}

TEST_F(MailboxTest, OneOfManyThreadsTakesAStep) {
  Inbox& inbox = *mailbox_.inbox;
  inbox.add(submission("a"));
  inbox.advance("a", InboxState::kReceived, InboxState::kPending, {});
  std::atomic<int> accepted = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      try {
        inbox.advance("a", InboxState::kPending, InboxState::kAccepted, {});
        ++accepted;
      } catch (const sdmx::Error&) {
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(accepted, 1);
}

TEST_F(MailboxTest, ListsAreNewestFirstAndWorkOldestFirst) {
  Inbox& inbox = *mailbox_.inbox;
  for (const char* id : {"a", "b", "c"}) inbox.add(submission(id));
  inbox.advance("b", InboxState::kReceived, InboxState::kPending, {});
  EXPECT_EQ(inbox.waiting(InboxState::kReceived), (std::vector<std::string>{"a", "c"}));
  std::string ids;
  for (const Submission& one : inbox.list({})) ids += one.id;
  for (const Submission& one : inbox.list({InboxState::kReceived, "belstat", 1})) ids += one.id;
  EXPECT_EQ(ids, "cbac");
}

TEST_F(MailboxTest, ReportsSurviveAReopen) {
  mailbox_.inbox->add(submission("a"));
  Submission validated = submission("a");
  validated.message_id = "M1";
  validated.flows = "EECA:DF_T03(1.0)";
  validated.observations = 7;
  mailbox_.inbox->keep_report(validated, "{}");
  mailbox_ = open_sqlite_mailbox(folder_.file("mailbox.sqlite"));
  EXPECT_EQ(mailbox_.inbox->report("a"), "{}");
  EXPECT_EQ(mailbox_.inbox->find("a")->flows, "EECA:DF_T03(1.0)");
  EXPECT_EQ(mailbox_.inbox->find("a")->observations, 7u);
  EXPECT_EQ(mailbox_.inbox->report("b"), "");
}

TEST_F(MailboxTest, WhatIsDueInTheOutbox) {
  Outbox& outbox = *mailbox_.outbox;
  for (const char* id : {"ready", "waiting", "held"}) outbox.add(message(id), "{}");
  outbox.add(message("blocked", OutboxState::kBlocked), "{}");
  OutboxMessage waiting = message("waiting", OutboxState::kWaiting);
  waiting.attempts = 1;
  waiting.next_attempt = 500;
  waiting.location = "https://hub/submissions/1";
  outbox.advance(waiting, OutboxState::kReady, {"", 110, "gateway", "no answer"});
  outbox.advance(message("held", OutboxState::kWithdrawn), OutboxState::kReady, {});
  const auto due = [&](int64_t now) {
    std::string ids;
    for (const OutboxMessage& one : outbox.due(now)) ids += one.id + ' ';
    return ids;
  };
  EXPECT_EQ(due(499), "ready ");
  EXPECT_EQ(due(500), "ready waiting ");
  EXPECT_EQ(outbox.find("waiting")->attempts, 1u);
  EXPECT_EQ(outbox.find("waiting")->location, "https://hub/submissions/1");
  EXPECT_EQ(outbox.find_by_key("key")->id, "blocked");
  EXPECT_EQ(steps(outbox.history("waiting")), "Ready 100 gateway \nWaiting 110 gateway no answer\n");
  EXPECT_EQ(code_of([&] { outbox.advance(message("ready", OutboxState::kLoaded), OutboxState::kReady, {}); }),
            sdmx::ErrorCode::kConflict);
}

TEST_F(MailboxTest, RunsOfTheCalendarAreKept) {
  EXPECT_EQ(mailbox_.outbox->last_run("DF_T03"), 0);
  mailbox_.outbox->keep_run("DF_T03", 100);
  mailbox_.outbox->keep_run("DF_T03", 200);
  EXPECT_EQ(mailbox_.outbox->last_run("DF_T03"), 200);
}

TEST_F(MailboxTest, ATokenIsItsPartnerUntilRevoked) {
  PartnerBook& book = *mailbox_.partners;
  Partner partner;
  partner.id = "belstat";
  partner.kind = PartnerKind::kProvider;
  partner.organisation =
      *sdmx::parse_urn("urn:sdmx:org.sdmx.infomodel.base.DataProvider=EECA:DATA_PROVIDERS(1.0).BY1");
  partner.policy = AcceptPolicy::kAutomatic;
  partner.sees = {"C", "N"};
  EXPECT_EQ(code_of([&] { book.keep_token("belstat", "t1", "hash", 100); }), sdmx::ErrorCode::kNotFound);
  book.put(partner);
  book.keep_token("belstat", "t1", "hash", 100);
  const Partner found = book.by_token_hash("hash").value();
  EXPECT_EQ(found.organisation, partner.organisation);
  EXPECT_EQ(found.sees, partner.sees);
  EXPECT_EQ(found.policy, AcceptPolicy::kAutomatic);
  EXPECT_FALSE(book.by_token_hash("other").has_value());
  EXPECT_TRUE(book.revoke_token("t1", 200));
  EXPECT_TRUE(book.revoke_token("t1", 300));
  EXPECT_FALSE(book.revoke_token("t2", 200));
  EXPECT_FALSE(book.by_token_hash("hash").has_value());
  EXPECT_EQ(book.tokens().front().revoked_at, 200);
}

}  // namespace
}  // namespace gateway::test
