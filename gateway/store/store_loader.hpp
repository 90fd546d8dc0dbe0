// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The StoreWriter over SQLite: one message, one transaction, one number.

#include <memory>

#include "gateway/core/store.hpp"
#include "gateway/store/sqlite.hpp"

namespace gateway {

/// Takes the writer's place in the database; throws Error(kConflict) where the submission is loaded already.
std::unique_ptr<StoreWriter> begin_store_load(std::unique_ptr<Database> database, const LoadRequest& request);

}  // namespace gateway
