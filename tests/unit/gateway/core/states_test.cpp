// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/states.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gateway {
namespace {

template <typename State>
std::set<State> reachable(State from) {
  std::set<State> found{from};
  for (bool grown = true; grown;) {
    grown = false;
    for (int next = 0; next <= 10; ++next) {
      const auto state = static_cast<State>(next);
      for (const State known : std::set<State>(found)) {
        if (allowed(known, state)) grown = found.insert(state).second || grown;
      }
    }
  }
  return found;
}

TEST(States, EveryInboxStateIsReachedFromReceived) { EXPECT_EQ(reachable(InboxState::kReceived).size(), 7u); }

TEST(States, EveryOutboxStateButBlockedIsReachedFromHeld) {
  EXPECT_EQ(reachable(OutboxState::kHeld).size(), 8u);
  EXPECT_EQ(reachable(OutboxState::kBlocked).size(), 1u);
}

TEST(States, FinalStatesStayAndQuarantinedIsNeverAccepted) {
  for (const InboxState final_state : {InboxState::kLoaded, InboxState::kRejected, InboxState::kTested}) {
    EXPECT_EQ(reachable(final_state).size(), 1u);
  }
  EXPECT_FALSE(reachable(InboxState::kQuarantined).contains(InboxState::kAccepted));
  EXPECT_EQ(reachable(OutboxState::kLoaded).size(), 1u);
  EXPECT_EQ(reachable(OutboxState::kWithdrawn).size(), 1u);
}

TEST(States, AreReadBackFromTheirWords) {
  for (const char* word :
       {"Received", "Quarantined", "Pending", "Accepted", "Loaded", "Rejected", "Tested"}) {
    ASSERT_TRUE(parse_inbox_state(word)) << word;
    EXPECT_EQ(to_string(*parse_inbox_state(word)), word);
  }
  EXPECT_FALSE(parse_inbox_state("Lost"));
  EXPECT_FALSE(parse_outbox_state(""));
}

}  // namespace
}  // namespace gateway
