// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/states.hpp"

#include <algorithm>
#include <array>

namespace gateway {

namespace {

using In = InboxState;
using Out = OutboxState;

constexpr std::array<std::string_view, 7> kInboxNames = {"Received", "Quarantined", "Pending", "Accepted",
                                                         "Loaded",   "Rejected",    "Tested"};
constexpr std::array<std::string_view, 9> kOutboxNames = {
    "Blocked", "Held", "Ready", "Waiting", "Acknowledged", "Loaded", "Rejected", "Failed", "Withdrawn"};

constexpr std::array<std::pair<In, In>, 11> kInboxSteps = {{
    {In::kReceived, In::kQuarantined},
    {In::kReceived, In::kPending},
    {In::kReceived, In::kAccepted},  // the partner's policy accepts by itself
    {In::kReceived, In::kTested},
    {In::kPending, In::kAccepted},
    {In::kPending, In::kRejected},
    {In::kPending, In::kQuarantined},  // its report was made again and became worse
    {In::kQuarantined, In::kRejected},
    {In::kAccepted, In::kLoaded},
    {In::kAccepted, In::kPending},  // structures or store moved since the report it was accepted on
    {In::kAccepted, In::kQuarantined},
}};

constexpr std::array<std::pair<Out, Out>, 17> kOutboxSteps = {{
    {Out::kHeld, Out::kReady},
    {Out::kHeld, Out::kWithdrawn},
    {Out::kReady, Out::kAcknowledged},
    {Out::kReady, Out::kWaiting},
    {Out::kReady, Out::kFailed},
    {Out::kReady, Out::kWithdrawn},
    {Out::kWaiting, Out::kAcknowledged},
    {Out::kWaiting, Out::kWaiting},  // one more attempt failed
    {Out::kWaiting, Out::kFailed},
    {Out::kWaiting, Out::kReady},
    {Out::kWaiting, Out::kWithdrawn},
    {Out::kAcknowledged, Out::kAcknowledged},  // asked, not decided yet
    {Out::kAcknowledged, Out::kLoaded},
    {Out::kAcknowledged, Out::kRejected},
    {Out::kAcknowledged, Out::kFailed},  // the hub knows nothing of it any more
    {Out::kFailed, Out::kReady},         // resent by the officer
    {Out::kRejected, Out::kReady},
}};

template <typename State, size_t count>
std::optional<State> parse(const std::array<std::string_view, count>& names, std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<State>(found - names.begin());
}

template <typename State>
bool holds(std::span<const std::pair<State, State>> steps, State from, State to) {
  return std::find(steps.begin(), steps.end(), std::pair(from, to)) != steps.end();
}

}  // namespace

std::string_view to_string(InboxState state) { return kInboxNames[static_cast<size_t>(state)]; }
std::string_view to_string(OutboxState state) { return kOutboxNames[static_cast<size_t>(state)]; }
std::optional<InboxState> parse_inbox_state(std::string_view text) { return parse<In>(kInboxNames, text); }
std::optional<OutboxState> parse_outbox_state(std::string_view text) {
  return parse<Out>(kOutboxNames, text);
}

std::span<const std::pair<InboxState, InboxState>> inbox_steps() { return kInboxSteps; }
std::span<const std::pair<OutboxState, OutboxState>> outbox_steps() { return kOutboxSteps; }
bool allowed(InboxState from, InboxState to) { return holds(inbox_steps(), from, to); }
bool allowed(OutboxState from, OutboxState to) { return holds(outbox_steps(), from, to); }

}  // namespace gateway
