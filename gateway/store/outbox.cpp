// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/mailbox_tables.hpp"

namespace gateway {

namespace {

constexpr std::string_view kSelect =
    "SELECT id, flow, idempotency_key, sha256, content_type, file, size, observations, made_at, state, "
    "reason, attempts, "
    "next_attempt, location FROM outbox ";

OutboxMessage read_row(const Statement& row) {
  OutboxMessage message;
  message.id = row.text(0);
  message.flow = row.text(1);
  message.idempotency_key = row.text(2);
  message.sha256 = row.text(3);
  message.content_type = row.text(4);
  message.file = row.text(5);
  message.size = static_cast<uint64_t>(row.integer(6));
  message.observations = static_cast<uint64_t>(row.integer(7));
  message.made_at = row.integer(8);
  message.state = static_cast<OutboxState>(row.integer(9));
  message.reason = row.text(10);
  message.attempts = static_cast<uint32_t>(row.integer(11));
  message.next_attempt = row.integer(12);
  message.location = row.text(13);
  return message;
}

std::vector<OutboxMessage> rows_of(Statement& read) {
  std::vector<OutboxMessage> messages;
  while (read.step()) messages.push_back(read_row(read));
  return messages;
}

std::optional<OutboxMessage> find_where(Database& database, std::string_view where,
                                        const std::string& value) {
  Statement read(database, std::string(kSelect) + std::string(where));
  read.bind(value);
  if (!read.step()) return std::nullopt;
  return read_row(read);
}

void insert(Database& database, const OutboxMessage& message, const std::string& report) {
  Statement row(database,
                "INSERT INTO outbox(id, flow, idempotency_key, sha256, content_type, file, size, "
                "observations, made_at, state, "
                "reason, attempts, next_attempt, location, report) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  row.bind(message.id)
      .bind(message.flow)
      .bind(message.idempotency_key)
      .bind(message.sha256)
      .bind(message.content_type);
  row.bind(message.file)
      .bind(static_cast<int64_t>(message.size))
      .bind(static_cast<int64_t>(message.observations));
  row.bind(message.made_at)
      .bind(static_cast<int64_t>(message.state))
      .bind(message.reason)
      .bind(int64_t{message.attempts});
  row.bind(message.next_attempt).bind(message.location).bind(report).run();
}

void update(Database& database, const OutboxMessage& message, OutboxState from) {
  Statement row(
      database,
      "UPDATE outbox SET state=?, reason=?, attempts=?, next_attempt=?, location=?, idempotency_key=? "
      "WHERE id=? AND state=?");
  row.bind(static_cast<int64_t>(message.state)).bind(message.reason).bind(int64_t{message.attempts});
  row.bind(message.next_attempt).bind(message.location).bind(message.idempotency_key).bind(message.id);
  row.bind(static_cast<int64_t>(from)).run();
}

class SqliteOutbox : public Outbox {
 public:
  explicit SqliteOutbox(std::shared_ptr<ConnectionPool> pool) : pool_(std::move(pool)) {}

  void add(const OutboxMessage& message, const std::string& report) override {
    const auto database = pool_->take();
    Transaction transaction(*database);
    insert(*database, message, report);
    append_change(*database, kOutboxName, message.id,
                  {std::string(to_string(message.state)), message.made_at, "gateway", message.reason});
    transaction.commit();
  }

  std::optional<OutboxMessage> find(const std::string& id) const override {
    return find_where(*pool_->take(), "WHERE id=?", id);
  }

  std::optional<OutboxMessage> find_by_key(const std::string& key) const override {
    return find_where(*pool_->take(), "WHERE idempotency_key=? ORDER BY seq DESC LIMIT 1", key);
  }

  std::optional<OutboxMessage> newest_of(const std::string& flow) const override {
    const auto database = pool_->take();
    Statement read(*database,
                   std::string(kSelect) + "WHERE flow=? AND state NOT IN (?, ?) ORDER BY seq DESC LIMIT 1");
    read.bind(flow).bind(static_cast<int64_t>(OutboxState::kBlocked));
    read.bind(static_cast<int64_t>(OutboxState::kWithdrawn));
    if (!read.step()) return std::nullopt;
    return read_row(read);
  }

  std::optional<OutboxMessage> unsent_before(const OutboxMessage& message) const override {
    const auto database = pool_->take();
    Statement read(*database, std::string(kSelect) +
                                  "WHERE flow=? AND state IN (?, ?) AND seq < (SELECT seq FROM outbox WHERE "
                                  "id=?) ORDER BY seq LIMIT 1");
    read.bind(message.flow).bind(static_cast<int64_t>(OutboxState::kReady));
    read.bind(static_cast<int64_t>(OutboxState::kWaiting)).bind(message.id);
    if (!read.step()) return std::nullopt;
    return read_row(read);
  }

  std::vector<OutboxMessage> list(size_t limit) const override {
    const auto database = pool_->take();
    Statement read(*database, std::string(kSelect) + "ORDER BY seq DESC LIMIT ?");
    read.bind(static_cast<int64_t>(limit));
    return rows_of(read);
  }

  std::vector<OutboxMessage> due(int64_t now) const override {
    const auto database = pool_->take();
    Statement read(
        *database,
        std::string(kSelect) +
            "WHERE state=?1 OR (state IN (?2, ?3) AND next_attempt <= ?4) OR (state=?2 AND EXISTS (SELECT 1 "
            "FROM "
            "outbox AS later WHERE later.flow=outbox.flow AND later.seq > outbox.seq AND later.state=?1)) "
            "ORDER BY seq");
    read.bind(static_cast<int64_t>(OutboxState::kReady)).bind(static_cast<int64_t>(OutboxState::kWaiting));
    read.bind(static_cast<int64_t>(OutboxState::kAcknowledged)).bind(now);
    return rows_of(read);
  }

  void advance(const OutboxMessage& message, OutboxState from, const StateChange& change) override {
    const auto database = pool_->take();
    Transaction transaction(*database);
    const auto before = find_where(*database, "WHERE id=?", message.id);
    const bool legal = allowed(from, message.state);
    if (legal) update(*database, message, from);
    if (!legal || database->changes() == 0) {
      refuse_step(before.has_value(), message.id, to_string(from), to_string(message.state));
    }
    const bool same_answer =
        from == OutboxState::kAcknowledged && message.state == from && before->reason == message.reason;
    if (!same_answer) {
      append_change(*database, kOutboxName, message.id,
                    {std::string(to_string(message.state)), change.at, change.by, change.reason});
    }
    transaction.commit();
  }

  void keep_partner_report(const std::string& id, const std::string& report) override {
    const auto database = pool_->take();
    Statement row(*database, "UPDATE outbox SET partner_report=? WHERE id=?");
    row.bind(report).bind(id).run();
  }

  std::string report(const std::string& id) const override {
    return text("SELECT report FROM outbox WHERE id=?", id);
  }

  std::string partner_report(const std::string& id) const override {
    return text("SELECT partner_report FROM outbox WHERE id=?", id);
  }

  std::vector<StateChange> history(const std::string& id) const override {
    return changes_of(*pool_->take(), kOutboxName, id);
  }

  int64_t last_run(const std::string& flow) const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT at FROM run WHERE flow=?");
    read.bind(flow);
    return read.step() ? read.integer(0) : 0;
  }

  void keep_run(const std::string& flow, int64_t at) override {
    const auto database = pool_->take();
    Statement row(*database,
                  "INSERT INTO run(flow, at) VALUES(?,?) ON CONFLICT(flow) DO UPDATE SET at=excluded.at");
    row.bind(flow).bind(at).run();
  }

 private:
  std::string text(std::string_view sql, const std::string& id) const {
    const auto database = pool_->take();
    Statement read(*database, sql);
    read.bind(id);
    return read.step() ? std::string(read.text(0)) : std::string();
  }

  std::shared_ptr<ConnectionPool> pool_;
};

}  // namespace

std::unique_ptr<Outbox> make_outbox(std::shared_ptr<ConnectionPool> pool) {
  return std::make_unique<SqliteOutbox>(std::move(pool));
}

}  // namespace gateway
