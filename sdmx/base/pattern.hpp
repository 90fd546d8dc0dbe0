// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Regular expressions of XML Schema (XSD 1.0 part 2, appendix F), as the pattern facet uses them. Matching
/// takes time in proportion to the text, whatever the expression: texts come from outside.

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace sdmx {

/// A set of characters: ranges, or everything but them.
struct CharacterSet {
  std::vector<std::pair<char32_t, char32_t>> ranges;
  bool negated = false;

  void add(char32_t first, char32_t last) { ranges.emplace_back(first, last); }
  bool contains(char32_t c) const;
};

class Pattern {
 public:
  /// Nothing when the text is no such expression, is too large, or uses Unicode categories (\p) or class
  /// subtraction.
  static std::optional<Pattern> parse(std::string_view text);

  /// True when the whole text matches.
  bool matches(std::string_view text) const;

 private:
  friend class PatternCompiler;
  struct State {
    int set = -1;  ///< reads a character of this set; -1: goes on to both without reading
    int first = -1, second = -1;
  };

  std::vector<int> reached_from(int state) const;

  std::vector<CharacterSet> sets_;
  std::vector<State> states_;
  int start_ = -1;  ///< a state of -1 is the end
  /// For the start and behind each state that reads: the states reached without reading more.
  std::vector<int> at_start_;
  std::vector<std::vector<int>> behind_;
};

}  // namespace sdmx
