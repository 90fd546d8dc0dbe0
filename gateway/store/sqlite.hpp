// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A small layer over SQLite: a connection, a statement, a transaction. Every failure is an sdmx::Error of
/// kind kStore (retriable where the database was busy) or kNoSpace.

#include <chrono>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace gateway {

struct DatabaseOptions {
  std::chrono::milliseconds busy_timeout{60'000};  ///< how long a lock of others is waited for
  int cache_kib = 16 * 1024;                       ///< memory for pages of this connection
};

/// One connection, used by one thread at a time. WAL, synchronous=FULL: what was committed survives a crash
/// of the machine.
class Database {
 public:
  explicit Database(const std::string& path, DatabaseOptions options = {});
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs statements that give no rows.
  void run(const std::string& sql);
  /// Rows changed by the statement that ran last.
  int64_t changes() const;
  int64_t last_row_id() const;
  void set_busy_timeout(std::chrono::milliseconds timeout);
  const std::string& path() const { return path_; }

 private:
  friend class Statement;
  [[noreturn]] void fail(int status) const;
  sqlite3_stmt* take(std::string_view sql);
  void give_back(std::string_view sql, sqlite3_stmt* statement);
  void open(const DatabaseOptions& options);
  void use_wal();

  std::string path_;
  sqlite3* handle_ = nullptr;
  std::multimap<std::string, sqlite3_stmt*, std::less<>> idle_;  ///< prepared and not in use
};

/// A prepared statement in use; kept by the connection for the next use when this goes out of scope.
/// Parameters and columns are bound and read in their order. Views of columns live until the next step().
class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(int64_t value);
  Statement& bind(std::string_view text);
  Statement& bind_blob(std::string_view bytes);
  /// True when there is a row.
  bool step();
  /// Runs a statement that gives no row, and makes it ready for other parameters.
  void run();
  void reset();

  int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::string_view blob(int column) const;

 private:
  Database& database_;
  std::string sql_;
  sqlite3_stmt* handle_;
  int bound_ = 0;
};

/// Takes the one writer's place at once (BEGIN IMMEDIATE), so that nothing that was read can move before it
/// is written. Without commit() everything is rolled back.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

/// Brings a database to the newest layout: user_version says how many of the migrations were applied. Throws
/// Error(kStore) for a file of a newer program.
void migrate(Database& database, std::span<const std::string_view> migrations);

}  // namespace gateway
