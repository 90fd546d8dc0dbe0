// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/header.hpp"

#include <algorithm>

namespace sdmx {

namespace {

// In the order of Action.
constexpr std::string_view kActions[] = {"Merge", "Append", "Replace", "Delete", "Information"};

}  // namespace

std::string_view to_string(Action action) { return kActions[static_cast<size_t>(action)]; }

std::optional<Action> parse_action(std::string_view text) {
  const auto found = std::ranges::find(kActions, text);
  if (found == std::end(kActions)) return std::nullopt;
  return static_cast<Action>(found - std::begin(kActions));
}

}  // namespace sdmx
