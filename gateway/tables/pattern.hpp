// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Regular expressions of layouts, over characters rather than bytes. ECMAScript grammar.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gateway {

class Pattern {
 public:
  /// Matches nothing.
  Pattern() = default;
  /// Nothing when the text is no regular expression.
  static std::optional<Pattern> parse(std::string_view text);

  const std::string& text() const { return text_; }
  /// True when it matches somewhere in the cell. Cells of more than a thousand characters never match: they
  /// are no labels, and matching them could cost without bound.
  bool found_in(std::string_view cell) const;
  struct Match {
    std::string group;  ///< its first group, or all that matched where it has none
    std::string rest;   ///< the cell without what matched
  };
  std::optional<Match> match(std::string_view cell) const;
  /// The second group beside the first; nothing when it does not match or has no second group.
  std::optional<std::pair<std::string, std::string>> two_groups(std::string_view cell) const;

 private:
  struct Compiled;
  std::string text_;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace gateway
