// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/sqlite.hpp"

#include <sqlite3.h>

#include <string>
#include <thread>

#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;
using sdmx::Retriable;

constexpr int kIdleStatements = 64;

bool is_busy(int status) { return (status & 0xFF) == SQLITE_BUSY || (status & 0xFF) == SQLITE_LOCKED; }

}  // namespace

Database::Database(const std::string& path, DatabaseOptions options) : path_(path) {
  try {
    open(options);
  } catch (...) {
    sqlite3_close_v2(handle_);
    throw;
  }
}

Database::~Database() {
  for (const auto& [sql, statement] : idle_) sqlite3_finalize(statement);
  sqlite3_close_v2(handle_);
}

void Database::open(const DatabaseOptions& options) {
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  if (const int status = sqlite3_open_v2(path_.c_str(), &handle_, flags, nullptr); status != SQLITE_OK)
    fail(status);
  set_busy_timeout(options.busy_timeout);
  use_wal();
  // The log of a large load does not stay on disk at its largest.
  run("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=67108864; PRAGMA "
      "cache_size=-" +
      std::to_string(options.cache_kib));
}

void Database::use_wal() {
  // SQLite does not wait for the lock of this change where two processes open a new file at once.
  for (int attempt = 0;; ++attempt) {
    const int status = sqlite3_exec(handle_, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    if (status == SQLITE_OK) return;
    if (!is_busy(status) || attempt == 100) fail(status);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

void Database::set_busy_timeout(std::chrono::milliseconds timeout) {
  sqlite3_busy_timeout(handle_, static_cast<int>(timeout.count()));
}

void Database::run(const std::string& sql) {
  if (const int status = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr); status != SQLITE_OK)
    fail(status);
}

int64_t Database::changes() const { return sqlite3_changes64(handle_); }
int64_t Database::last_row_id() const { return sqlite3_last_insert_rowid(handle_); }

void Database::fail(int status) const {
  const std::string why = handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(status);
  if ((status & 0xFF) == SQLITE_FULL) throw Error(ErrorCode::kNoSpace, {"disk-full", {path_}});
  if (is_busy(status)) throw Error(ErrorCode::kStore, {"store-busy", {path_}}, Retriable::kYes);
  if ((status & 0xFF) == SQLITE_CONSTRAINT)
    throw Error(ErrorCode::kConflict, {"store-conflict", {path_, why}});
  throw Error(ErrorCode::kStore, {"store-failed", {path_, why}});
}

sqlite3_stmt* Database::take(std::string_view sql) {
  if (const auto found = idle_.find(sql); found != idle_.end()) {
    sqlite3_stmt* const statement = found->second;
    idle_.erase(found);
    return statement;
  }
  sqlite3_stmt* statement = nullptr;
  const int status = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (status != SQLITE_OK) fail(status);
  return statement;
}

void Database::give_back(std::string_view sql, sqlite3_stmt* statement) {
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  if (idle_.size() >= kIdleStatements) {
    sqlite3_finalize(statement);
    return;
  }
  idle_.emplace(sql, statement);
}

Statement::Statement(Database& database, std::string_view sql)
    : database_(database), sql_(sql), handle_(database.take(sql)) {}

Statement::~Statement() { database_.give_back(sql_, handle_); }

Statement& Statement::bind(int64_t value) {
  if (const int status = sqlite3_bind_int64(handle_, ++bound_, value); status != SQLITE_OK)
    database_.fail(status);
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  const int status = sqlite3_bind_text64(handle_, ++bound_, text.empty() ? "" : text.data(), text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
  if (status != SQLITE_OK) database_.fail(status);
  return *this;
}

Statement& Statement::bind_blob(std::string_view bytes) {
  const int status = sqlite3_bind_blob64(handle_, ++bound_, bytes.empty() ? "" : bytes.data(), bytes.size(),
                                         SQLITE_TRANSIENT);
  if (status != SQLITE_OK) database_.fail(status);
  return *this;
}

bool Statement::step() {
  const int status = sqlite3_step(handle_);
  if (status == SQLITE_ROW) return true;
  if (status != SQLITE_DONE) database_.fail(status);
  return false;
}

void Statement::run() {
  step();
  reset();
}

void Statement::reset() {
  sqlite3_reset(handle_);
  bound_ = 0;
}

int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_, column); }

std::string_view Statement::text(int column) const { return blob(column); }

std::string_view Statement::blob(int column) const {
  const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  return bytes == nullptr
             ? std::string_view{}
             : std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(handle_, column)));
}

Transaction::Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (!open_) return;
  try {
    database_.run("ROLLBACK");
  } catch (const Error&) {
    // SQLite rolled back by itself (a full disk); nothing is left to undo.
  }
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

namespace {

int64_t version_of(Database& database) {
  Statement read(database, "PRAGMA user_version");
  return read.step() ? read.integer(0) : 0;
}

}  // namespace

void migrate(Database& database, std::span<const std::string_view> migrations) {
  const auto newest = static_cast<int64_t>(migrations.size());
  // Asked first without the writer's place: a file that is up to date opens while others load into it.
  if (version_of(database) == newest) return;
  Transaction transaction(database);
  const int64_t version = version_of(database);
  if (version > newest)
    throw Error(ErrorCode::kStore, {"store-newer", {database.path(), std::to_string(version)}});
  for (int64_t i = version; i < newest; ++i) database.run(std::string(migrations[static_cast<size_t>(i)]));
  database.run("PRAGMA user_version=" + std::to_string(newest));
  transaction.commit();
}

}  // namespace gateway
