// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Store and mailbox over SQLite files. Every public call may come from any thread, and several processes may
/// have the same file open: each call takes a connection of its own from a pool. A StoreWriter and a
/// DataReader belong to one thread at a time and must not outlive the Store they came from.
///
/// How actions are loaded (SDMX 3.1 ML "Data Actions"; 2.1 SDMXCommon.xsd ActionType):
/// * Merge (any version), Append of 3.1, Information: stated values are inserted or updated, nothing is
/// deleted. Information is
///   "not meant to update", but it is what CSV 2.0 says when it says nothing; an administrator accepted it,
///   so it is loaded.
/// * Append of 2.0 to 3.0: adds what is absent and replaces nothing that is present.
/// * Replace: every stated observation is replaced wholly, what it omits is deleted ("at observation level"
/// in 2.x and 3.0, the
///   replacement level of 3.1); attributes above the observation are merged.
/// * Delete: the lowest level given. Components named: only these; rows given: those observations; neither:
/// everything in the
///   part of the cube that the key names, a dimension that is not stated standing for all its values and "~"
///   for its absence. A group stands for its own attributes only. In 2.x naming the measure names the
///   observation.
/// Order counts: what a message states later wins.

#include <chrono>
#include <memory>
#include <string>

#include "gateway/core/mailbox.hpp"
#include "gateway/core/store.hpp"

namespace gateway {

struct SqliteOptions {
  std::chrono::milliseconds wait{
      60'000};  ///< for the lock of another load, thread or process; then Error(kStore), retriable
  int cache_kib = 16 * 1024;  ///< memory of each connection
};

std::unique_ptr<Store> open_sqlite_store(const std::string& path, SqliteOptions options = {});

struct Mailbox {
  std::unique_ptr<Inbox> inbox;
  std::unique_ptr<Outbox> outbox;
  std::unique_ptr<PartnerBook> partners;
};
Mailbox open_sqlite_mailbox(const std::string& path, SqliteOptions options = {});

}  // namespace gateway
