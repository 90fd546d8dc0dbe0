// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Connections to one database file, lent to one call at a time: that is how every public call may come from
/// any thread.

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "gateway/store/sqlite.hpp"

namespace gateway {

class ConnectionPool {
 public:
  ConnectionPool(std::string path, DatabaseOptions options) : path_(std::move(path)), options_(options) {}

  /// A connection for as long as this lives.
  class Lease {
   public:
    Lease(ConnectionPool& pool, std::unique_ptr<Database> database)
        : pool_(&pool), database_(std::move(database)) {}
    ~Lease() {
      if (database_) pool_->give_back(std::move(database_));
    }
    Lease(Lease&&) = default;
    Lease& operator=(Lease&&) = delete;
    Database& operator*() const { return *database_; }
    Database* operator->() const { return database_.get(); }

   private:
    ConnectionPool* pool_;
    std::unique_ptr<Database> database_;
  };
  Lease take();

 private:
  static constexpr size_t kIdle = 8;
  void give_back(std::unique_ptr<Database> database);

  std::string path_;
  DatabaseOptions options_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Database>> idle_;
};

}  // namespace gateway
