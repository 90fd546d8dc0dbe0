// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/code_choice.hpp"

namespace sdmx {

CodeTree::CodeTree(const Codelist& codelist) {
  for (const CodeItem& item : codelist.items) {
    if (!item.parent.empty()) children_[item.parent].push_back(item.id);
  }
}

const std::vector<std::string_view>& CodeTree::children(std::string_view code) const {
  static const std::vector<std::string_view> kNone;
  const auto found = children_.find(code);
  return found == children_.end() ? kNone : found->second;
}

bool matches_wildcard(std::string_view pattern, std::string_view text) {
  size_t p = 0, t = 0;
  size_t after_percent = std::string_view::npos;  // where to try again, one character further on
  size_t tried_from = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '%') {
      after_percent = ++p;
      tried_from = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p, ++t;
    } else if (after_percent != std::string_view::npos) {
      p = after_percent;
      t = ++tried_from;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '%') ++p;
  return p == pattern.size();
}

void CodeChoice::add(std::string_view value, std::string_view cascade) {
  if (value.find('%') == std::string_view::npos) {
    const auto code = codes_.find(value);
    if (code != codes_.end()) add_code(*code, cascade);
    return;
  }
  for (const std::string_view code : codes_) {
    if (matches_wildcard(value, code)) add_code(code, cascade);
  }
}

void CodeChoice::add_code(std::string_view code, std::string_view cascade) {
  if (cascade != "excluderoot") chosen_.insert(code);
  if (cascade == "true" || cascade == "excluderoot") add_descendants(code);
}

void CodeChoice::add_descendants(std::string_view code) {
  std::vector<std::string_view> open{code};
  while (!open.empty()) {
    const std::string_view parent = open.back();
    open.pop_back();
    if (!expanded_.insert(parent).second) continue;
    for (const std::string_view child : tree_.children(parent)) {
      if (codes_.contains(child)) chosen_.insert(child);
      open.push_back(child);
    }
  }
}

}  // namespace sdmx
