// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A DataReader over a snapshot. Each batch takes a connection, reads some regions, and gives it back.

#include <memory>

#include "gateway/core/store.hpp"
#include "gateway/store/connection_pool.hpp"

namespace gateway {

std::unique_ptr<sdmx::DataReader> make_select_reader(std::shared_ptr<ConnectionPool> pool,
                                                     const StoreQuery& query, const Viewer& viewer,
                                                     Snapshot snapshot);

Availability count_available(ConnectionPool& pool, const StoreQuery& query, const Viewer& viewer,
                             Snapshot snapshot);

}  // namespace gateway
