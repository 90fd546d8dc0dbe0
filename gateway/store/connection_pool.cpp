// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/connection_pool.hpp"

namespace gateway {

ConnectionPool::Lease ConnectionPool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<Database> database = std::move(idle_.back());
      idle_.pop_back();
      return {*this, std::move(database)};
    }
  }
  return {*this, std::make_unique<Database>(path_, options_)};
}

void ConnectionPool::give_back(std::unique_ptr<Database> database) {
  const std::lock_guard lock(mutex_);
  if (idle_.size() < kIdle) idle_.push_back(std::move(database));
}

}  // namespace gateway
