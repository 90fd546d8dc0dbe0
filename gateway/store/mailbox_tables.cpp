// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/mailbox_tables.hpp"

#include <array>

#include "gateway/store/sqlite_store.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr std::array<std::string_view, 1> kMigrations = {R"sql(
CREATE TABLE inbox(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  partner TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content_type TEXT NOT NULL,
  file TEXT NOT NULL,
  size INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  state INTEGER NOT NULL,
  reason TEXT NOT NULL,
  message_id TEXT NOT NULL,
  flows TEXT NOT NULL,
  observations INTEGER NOT NULL,
  report TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX inbox_by_key ON inbox(partner, idempotency_key) WHERE idempotency_key <> '';
CREATE INDEX inbox_by_state ON inbox(state, seq);
CREATE TABLE outbox(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  flow TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content_type TEXT NOT NULL,
  file TEXT NOT NULL,
  size INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  state INTEGER NOT NULL,
  reason TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt INTEGER NOT NULL,
  location TEXT NOT NULL,
  report TEXT NOT NULL,
  partner_report TEXT NOT NULL DEFAULT '');
CREATE INDEX outbox_by_key ON outbox(idempotency_key, seq);
CREATE INDEX outbox_by_state ON outbox(state, seq);
CREATE TABLE run(flow TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE state_change(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  box TEXT NOT NULL,
  message TEXT NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL);
CREATE INDEX state_change_by_message ON state_change(box, message, seq);
CREATE TABLE partner(
  id TEXT PRIMARY KEY,
  kind INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  policy INTEGER NOT NULL,
  sees TEXT NOT NULL);
CREATE TABLE token(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  partner TEXT NOT NULL REFERENCES partner(id),
  hash TEXT NOT NULL UNIQUE,
  issued_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL DEFAULT 0);
)sql"};

}  // namespace

void migrate_mailbox(Database& database) { migrate(database, kMigrations); }

void append_change(Database& database, std::string_view box, const std::string& message,
                   const StateChange& change) {
  Statement insert(database,
                   "INSERT INTO state_change(box, message, state, at, by, reason) VALUES(?,?,?,?,?,?)");
  insert.bind(box).bind(message).bind(change.state).bind(change.at).bind(change.by).bind(change.reason).run();
}

std::vector<StateChange> changes_of(Database& database, std::string_view box, const std::string& message) {
  Statement read(database,
                 "SELECT state, at, by, reason FROM state_change WHERE box=? AND message=? ORDER BY seq");
  read.bind(box).bind(message);
  std::vector<StateChange> changes;
  while (read.step()) {
    changes.push_back(
        {std::string(read.text(0)), read.integer(1), std::string(read.text(2)), std::string(read.text(3))});
  }
  return changes;
}

void refuse_step(bool exists, const std::string& message, std::string_view from, std::string_view to) {
  if (!exists) throw Error(ErrorCode::kNotFound, {"message-unknown", {message}});
  throw Error(ErrorCode::kConflict, {"state-moved", {message, std::string(from), std::string(to)}});
}

Mailbox open_sqlite_mailbox(const std::string& path, SqliteOptions options) {
  const auto pool = std::make_shared<ConnectionPool>(path, DatabaseOptions{options.wait, options.cache_kib});
  migrate_mailbox(*pool->take());
  return {make_inbox(pool), make_outbox(pool), make_partner_book(pool)};
}

}  // namespace gateway
