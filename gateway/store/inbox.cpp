// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/mailbox_tables.hpp"

namespace gateway {

namespace {

constexpr std::string_view kSelect =
    "SELECT id, partner, idempotency_key, sha256, content_type, file, size, received_at, state, reason, "
    "message_id, flows, "
    "observations FROM inbox ";

Submission read_row(const Statement& row) {
  Submission submission;
  submission.id = row.text(0);
  submission.partner = row.text(1);
  submission.idempotency_key = row.text(2);
  submission.sha256 = row.text(3);
  submission.content_type = row.text(4);
  submission.file = row.text(5);
  submission.size = static_cast<uint64_t>(row.integer(6));
  submission.received_at = row.integer(7);
  submission.state = static_cast<InboxState>(row.integer(8));
  submission.reason = row.text(9);
  submission.message_id = row.text(10);
  submission.flows = row.text(11);
  submission.observations = static_cast<uint64_t>(row.integer(12));
  return submission;
}

std::optional<Submission> find_where(Database& database, std::string_view where,
                                     const std::vector<std::string>& values) {
  Statement read(database, std::string(kSelect) + std::string(where));
  for (const std::string& value : values) read.bind(value);
  if (!read.step()) return std::nullopt;
  return read_row(read);
}

void insert(Database& database, const Submission& submission) {
  Statement row(database,
                "INSERT INTO inbox(id, partner, idempotency_key, sha256, content_type, file, size, "
                "received_at, state, reason, "
                "message_id, flows, observations) VALUES(?,?,?,?,?,?,?,?,?,'',?,?,?)");
  row.bind(submission.id).bind(submission.partner).bind(submission.idempotency_key).bind(submission.sha256);
  row.bind(submission.content_type).bind(submission.file).bind(static_cast<int64_t>(submission.size));
  row.bind(submission.received_at)
      .bind(static_cast<int64_t>(InboxState::kReceived))
      .bind(submission.message_id);
  row.bind(submission.flows).bind(static_cast<int64_t>(submission.observations)).run();
}

class SqliteInbox : public Inbox {
 public:
  explicit SqliteInbox(std::shared_ptr<ConnectionPool> pool) : pool_(std::move(pool)) {}

  std::optional<Submission> add(const Submission& submission) override {
    const auto database = pool_->take();
    Transaction transaction(*database);
    if (!submission.idempotency_key.empty()) {
      if (auto earlier = by_key(*database, submission.partner, submission.idempotency_key)) return earlier;
    }
    insert(*database, submission);
    append_change(
        *database, kInboxName, submission.id,
        {std::string(to_string(InboxState::kReceived)), submission.received_at, submission.partner, {}});
    transaction.commit();
    return std::nullopt;
  }

  std::optional<Submission> find(const std::string& id) const override {
    return find_where(*pool_->take(), "WHERE id=?", {id});
  }

  std::optional<Submission> find_by_key(const std::string& partner, const std::string& key) const override {
    if (key.empty()) return std::nullopt;
    return by_key(*pool_->take(), partner, key);
  }

  std::vector<Submission> list(const SubmissionFilter& filter) const override {
    const auto database = pool_->take();
    Statement read(
        *database,
        std::string(kSelect) +
            "WHERE (?1 < 0 OR state = ?1) AND (?2 = '' OR partner = ?2) ORDER BY seq DESC LIMIT ?3");
    read.bind(filter.state ? static_cast<int64_t>(*filter.state) : -1).bind(filter.partner);
    read.bind(static_cast<int64_t>(filter.limit));
    std::vector<Submission> submissions;
    while (read.step()) submissions.push_back(read_row(read));
    return submissions;
  }

  std::vector<std::string> waiting(InboxState state) const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT id FROM inbox WHERE state=? ORDER BY seq");
    read.bind(static_cast<int64_t>(state));
    std::vector<std::string> ids;
    while (read.step()) ids.emplace_back(read.text(0));
    return ids;
  }

  void advance(const std::string& id, InboxState from, InboxState to, const StateChange& change) override {
    const auto database = pool_->take();
    Transaction transaction(*database);
    Statement update(*database, "UPDATE inbox SET state=?, reason=? WHERE id=? AND state=?");
    update.bind(static_cast<int64_t>(to)).bind(change.reason).bind(id).bind(static_cast<int64_t>(from));
    if (allowed(from, to)) update.run();
    if (!allowed(from, to) || database->changes() == 0) {
      refuse_step(find_where(*database, "WHERE id=?", {id}).has_value(), id, to_string(from), to_string(to));
    }
    append_change(*database, kInboxName, id,
                  {std::string(to_string(to)), change.at, change.by, change.reason});
    transaction.commit();
  }

  void keep_report(const Submission& validated, const std::string& report) override {
    const auto database = pool_->take();
    Statement update(*database,
                     "UPDATE inbox SET message_id=?, flows=?, observations=?, report=? WHERE id=?");
    update.bind(validated.message_id)
        .bind(validated.flows)
        .bind(static_cast<int64_t>(validated.observations));
    update.bind(report).bind(validated.id).run();
  }

  std::string report(const std::string& id) const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT report FROM inbox WHERE id=?");
    read.bind(id);
    return read.step() ? std::string(read.text(0)) : std::string();
  }

  std::vector<StateChange> history(const std::string& id) const override {
    return changes_of(*pool_->take(), kInboxName, id);
  }

 private:
  static std::optional<Submission> by_key(Database& database, const std::string& partner,
                                          const std::string& key) {
    return find_where(database, "WHERE partner=? AND idempotency_key=? AND idempotency_key<>''",
                      {partner, key});
  }

  std::shared_ptr<ConnectionPool> pool_;
};

}  // namespace

std::unique_ptr<Inbox> make_inbox(std::shared_ptr<ConnectionPool> pool) {
  return std::make_unique<SqliteInbox>(std::move(pool));
}

}  // namespace gateway
