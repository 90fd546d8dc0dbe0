// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/pattern.hpp"

#include <algorithm>

#include "sdmx/base/pattern_tree.hpp"
#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr size_t kMostStates = 4000;
constexpr int kEnd = -1;

}  // namespace

/// Turns the tree into states, from the end to the start.
class PatternCompiler {
 public:
  std::optional<Pattern> compile(const PatternNode& root) {
    pattern_.start_ = emit(root, kEnd);
    if (failed_) return std::nullopt;
    pattern_.at_start_ = pattern_.reached_from(pattern_.start_);
    for (const Pattern::State& state : pattern_.states_) {
      pattern_.behind_.push_back(state.set < 0 ? std::vector<int>() : pattern_.reached_from(state.first));
    }
    return std::optional(std::move(pattern_));
  }

 private:
  int add(int set, int first, int second) {
    if (pattern_.states_.size() >= kMostStates) {
      failed_ = true;
      return kEnd;
    }
    pattern_.states_.push_back({set, first, second});
    return static_cast<int>(pattern_.states_.size() - 1);
  }

  int emit(const PatternNode& of, int next) {
    if (failed_) return next;
    switch (of.kind) {
      case PatternNode::Kind::kSet:
        pattern_.sets_.push_back(of.set);
        return add(static_cast<int>(pattern_.sets_.size() - 1), next, next);
      case PatternNode::Kind::kSequence:
        for (size_t i = of.children.size(); i-- > 0;) next = emit(*of.children[i], next);
        return next;
      case PatternNode::Kind::kChoice:
        return emit_choice(of, next);
      case PatternNode::Kind::kRepeat:
        return emit_repeat(of, next);
    }
    return next;
  }

  int emit_choice(const PatternNode& of, int next) {
    int start = emit(*of.children.back(), next);
    for (size_t i = of.children.size() - 1; i-- > 0 && !failed_;)
      start = add(-1, emit(*of.children[i], next), start);
    return start;
  }

  int emit_repeat(const PatternNode& of, int next) {
    const PatternNode& inner = *of.children.front();
    const int after = next;
    if (of.most == PatternNode::kNoLimit) {
      const int loop = add(-1, after, after);
      const int body = emit(inner, loop);
      if (!failed_) pattern_.states_[static_cast<size_t>(loop)].first = body;
      next = loop;
    }
    for (int i = of.least; i < of.most && !failed_; ++i) next = add(-1, emit(inner, next), after);
    for (int i = 0; i < of.least && !failed_; ++i) next = emit(inner, next);
    return next;
  }

  Pattern pattern_;
  bool failed_ = false;
};

bool CharacterSet::contains(char32_t c) const {
  const bool found =
      std::ranges::any_of(ranges, [c](const auto& range) { return c >= range.first && c <= range.second; });
  return found != negated;
}

std::optional<Pattern> Pattern::parse(std::string_view text) {
  // XSD anchors both ends by itself, but many write the anchors of other dialects.
  if (text.starts_with('^')) text.remove_prefix(1);
  if (text.ends_with('$') && !text.ends_with("\\$")) text.remove_suffix(1);
  const auto root = parse_pattern(text);
  return root == nullptr ? std::nullopt : PatternCompiler().compile(*root);
}

bool Pattern::matches(std::string_view text) const {
  std::vector<int> active = at_start_;
  std::vector<int> next;
  std::vector<uint32_t> mark(states_.size() + 1, 0);
  uint32_t stamp = 0;
  for (size_t at = 0; at < text.size() && !active.empty();) {
    const char32_t c = next_code_point(text, at);
    next.clear();
    ++stamp;
    for (const int state : active) {
      if (state == kEnd || !sets_[static_cast<size_t>(states_[static_cast<size_t>(state)].set)].contains(c))
        continue;
      for (const int reached : behind_[static_cast<size_t>(state)]) {
        uint32_t& seen = mark[static_cast<size_t>(reached + 1)];
        if (seen != stamp) next.push_back(reached);
        seen = stamp;
      }
    }
    active.swap(next);
  }
  return std::ranges::find(active, kEnd) != active.end();
}

std::vector<int> Pattern::reached_from(int state) const {
  std::vector<int> reached;
  std::vector<bool> seen(states_.size() + 1, false);
  std::vector<int> waiting{state};
  while (!waiting.empty()) {
    const int here = waiting.back();
    waiting.pop_back();
    if (seen[static_cast<size_t>(here + 1)]) continue;
    seen[static_cast<size_t>(here + 1)] = true;
    if (here == kEnd || states_[static_cast<size_t>(here)].set >= 0) {
      reached.push_back(here);
      continue;
    }
    waiting.push_back(states_[static_cast<size_t>(here)].second);
    waiting.push_back(states_[static_cast<size_t>(here)].first);
  }
  return reached;
}

}  // namespace sdmx
