// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/states.hpp"

#include <gtest/gtest.h>

#include <string>

namespace gateway {
namespace {

template <class State>
std::string table(State last) {
  std::string text;
  for (int from = 0; from <= static_cast<int>(last); ++from) {
    text += to_string(static_cast<State>(from));
    text += ':';
    for (int to = 0; to <= static_cast<int>(last); ++to) {
      if (!allowed(static_cast<State>(from), static_cast<State>(to))) continue;
      text += ' ';
      text += to_string(static_cast<State>(to));
    }
    text += '\n';
  }
  return text;
}

TEST(States, EveryStepOfTheInbox) {
  EXPECT_EQ(table(InboxState::kTested),
            "Received: Quarantined Pending Accepted Tested\n"
            "Quarantined: Rejected\n"
            "Pending: Quarantined Accepted Rejected\n"
            "Accepted: Quarantined Pending Loaded\n"
            "Loaded:\n"
            "Rejected:\n"
            "Tested:\n");
}

TEST(States, EveryStepOfTheOutbox) {
  EXPECT_EQ(table(OutboxState::kWithdrawn),
            "Blocked:\n"
            "Held: Ready Withdrawn\n"
            "Ready: Waiting Acknowledged Failed Withdrawn\n"
            "Waiting: Ready Waiting Acknowledged Failed Withdrawn\n"
            "Acknowledged: Acknowledged Loaded Rejected Failed\n"
            "Loaded:\n"
            "Rejected: Ready\n"
            "Failed: Ready\n"
            "Withdrawn:\n");
}

TEST(States, NamesAreReadBack) {
  for (int i = 0; i <= static_cast<int>(InboxState::kTested); ++i) {
    EXPECT_EQ(parse_inbox_state(to_string(static_cast<InboxState>(i))), static_cast<InboxState>(i));
  }
  for (int i = 0; i <= static_cast<int>(OutboxState::kWithdrawn); ++i) {
    EXPECT_EQ(parse_outbox_state(to_string(static_cast<OutboxState>(i))), static_cast<OutboxState>(i));
  }
  EXPECT_FALSE(parse_inbox_state("Lost").has_value());
}

}  // namespace
}  // namespace gateway
