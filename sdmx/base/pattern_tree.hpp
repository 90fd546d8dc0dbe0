// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A regular expression of XML Schema as a tree. Internal to Pattern.

#include <memory>
#include <string_view>
#include <vector>

#include "sdmx/base/pattern.hpp"

namespace sdmx {

struct PatternNode {
  enum class Kind { kSet, kSequence, kChoice, kRepeat };
  static constexpr int kNoLimit = -1;

  Kind kind = Kind::kSequence;
  CharacterSet set;
  int least = 1, most = 1;
  std::vector<std::unique_ptr<PatternNode>> children;
};

/// Null when the text is no such expression, or uses what Pattern does not know.
std::unique_ptr<PatternNode> parse_pattern(std::string_view text);

}  // namespace sdmx
