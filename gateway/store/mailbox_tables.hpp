// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What inbox and outbox share: the layout of their file and the rows of state changes, which are only ever
/// added.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/core/mailbox.hpp"
#include "gateway/store/connection_pool.hpp"

namespace gateway {

inline constexpr std::string_view kInboxName = "inbox";
inline constexpr std::string_view kOutboxName = "outbox";

void migrate_mailbox(Database& database);
void append_change(Database& database, std::string_view box, const std::string& message,
                   const StateChange& change);
std::vector<StateChange> changes_of(Database& database, std::string_view box, const std::string& message);

/// Error(kNotFound) for a message that is not there, else Error(kConflict): its state is another one.
[[noreturn]] void refuse_step(bool exists, const std::string& message, std::string_view from,
                              std::string_view to);

std::unique_ptr<Inbox> make_inbox(std::shared_ptr<ConnectionPool> pool);
std::unique_ptr<Outbox> make_outbox(std::shared_ptr<ConnectionPool> pool);
std::unique_ptr<PartnerBook> make_partner_book(std::shared_ptr<ConnectionPool> pool);

}  // namespace gateway
