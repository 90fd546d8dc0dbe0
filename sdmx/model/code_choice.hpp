// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which codes of a list a selection names: wildcards and cascades. SDMX 3.1 Technical Notes 5 and 9. Inside
/// model only.

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx {

using CodeSet = std::unordered_set<std::string_view>;

/// The children of each code of a list. Views live as long as the list.
class CodeTree {
 public:
  explicit CodeTree(const Codelist& codelist);
  const std::vector<std::string_view>& children(std::string_view code) const;

 private:
  std::unordered_map<std::string_view, std::vector<std::string_view>> children_;
};

/// True when the text is what the pattern says, in which each % stands for any characters or none.
bool matches_wildcard(std::string_view pattern, std::string_view text);

/// Gathers the codes that selected values name.
class CodeChoice {
 public:
  /// Chooses among these codes; tree says who is whose child.
  CodeChoice(const CodeSet& codes, const CodeTree& tree) : codes_(codes), tree_(tree) {}

  /// Adds what a value names: itself where it is one of the codes, all that fit its wildcards, with cascade
  /// "true" their descendants too, with "excluderoot" their descendants only.
  void add(std::string_view value, std::string_view cascade);

  const CodeSet& chosen() const { return chosen_; }

 private:
  void add_code(std::string_view code, std::string_view cascade);
  void add_descendants(std::string_view code);

  const CodeSet& codes_;
  const CodeTree& tree_;
  CodeSet chosen_;
  CodeSet expanded_;  ///< whose descendants are chosen already: cycles end here
};

}  // namespace sdmx
