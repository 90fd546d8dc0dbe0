// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The states of messages in the inbox and the outbox, and one table each of the steps that are allowed.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace gateway {

enum class InboxState : uint8_t {
  kReceived,     ///< stored whole, not looked at yet
  kQuarantined,  ///< has errors: cannot be accepted
  kPending,      ///< waits for the administrator
  kAccepted,     ///< will be loaded
  kLoaded,       ///< final: in the store
  kRejected,     ///< final
  kTested,       ///< final: a message with Test=true was validated and never stored
};

enum class OutboxState : uint8_t {
  kBlocked,       ///< final: the table has errors, nothing is sent
  kHeld,          ///< waits for the officer's release
  kReady,         ///< to be sent now
  kWaiting,       ///< sending failed, tried again later
  kAcknowledged,  ///< the hub has it (202); its decision is awaited
  kLoaded,        ///< final: stored at the hub
  kRejected,      ///< final: refused by the hub's administrator, with a reason
  kFailed,        ///< final until resent: the hub refused it for good
  kWithdrawn,     ///< final: taken back by the officer before it was sent
};

std::string_view to_string(InboxState state);  ///< "Received" …; the language-free word of the interface
std::string_view to_string(OutboxState state);
std::optional<InboxState> parse_inbox_state(std::string_view text);
std::optional<OutboxState> parse_outbox_state(std::string_view text);

std::span<const std::pair<InboxState, InboxState>> inbox_steps();
std::span<const std::pair<OutboxState, OutboxState>> outbox_steps();
bool allowed(InboxState from, InboxState to);
bool allowed(OutboxState from, OutboxState to);

}  // namespace gateway
