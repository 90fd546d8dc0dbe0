// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/pattern_tree.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr int kDeepest = 50;
constexpr int kMostRepeats = 1000;
constexpr size_t kMostFactored = 256;

using NodePointer = std::unique_ptr<PatternNode>;

NodePointer node(PatternNode::Kind kind) {
  auto made = std::make_unique<PatternNode>();
  made->kind = kind;
  return made;
}

bool are_same(const PatternNode& a, const PatternNode& b) {
  return a.kind == b.kind && a.set.ranges == b.set.ranges && a.set.negated == b.set.negated &&
         a.least == b.least && a.most == b.most &&
         std::ranges::equal(a.children, b.children,
                            [](const NodePointer& x, const NodePointer& y) { return are_same(*x, *y); });
}

/// An alternative as what stands in it, one behind the other.
using Parts = std::vector<NodePointer>;

NodePointer sequence_of(Parts parts) {
  if (parts.size() == 1) return std::move(parts.front());
  NodePointer all = node(PatternNode::Kind::kSequence);
  all->children = std::move(parts);
  return all;
}

/// Takes out the first alternative and those that begin like it.
std::vector<Parts> take_alike(std::vector<Parts>& alternatives) {
  const Parts& first = alternatives.front();
  const auto others =
      std::stable_partition(alternatives.begin() + 1, alternatives.end(), [&](const Parts& other) {
        return !first.empty() && !other.empty() && are_same(*first.front(), *other.front());
      });
  std::vector<Parts> alike(std::make_move_iterator(alternatives.begin()), std::make_move_iterator(others));
  alternatives.erase(alternatives.begin(), others);
  return alike;
}

/// How many parts all of them begin with.
size_t count_shared(const std::vector<Parts>& alternatives) {
  size_t shared = alternatives.front().size();
  for (const Parts& other : alternatives) {
    const auto differ =
        std::ranges::mismatch(alternatives.front(), other,
                              [](const NodePointer& x, const NodePointer& y) { return are_same(*x, *y); });
    shared = std::min(shared, static_cast<size_t>(differ.in2 - other.begin()));
  }
  return shared;
}

/// ab|ac as a(b|c): what alternatives begin with is read once. Dozens of them begin with .+ in the schemas.
NodePointer choice_of(std::vector<Parts> alternatives) {
  NodePointer all = node(PatternNode::Kind::kChoice);
  while (!alternatives.empty()) {
    std::vector<Parts> alike = take_alike(alternatives);
    const auto shared = static_cast<ptrdiff_t>(count_shared(alike));
    Parts parts(std::make_move_iterator(alike.front().begin()),
                std::make_move_iterator(alike.front().begin() + shared));
    for (Parts& rest : alike) rest.erase(rest.begin(), rest.begin() + shared);
    if (alike.size() > 1) parts.push_back(choice_of(std::move(alike)));
    all->children.push_back(sequence_of(std::move(parts)));
  }
  return all->children.size() == 1 ? std::move(all->children.front()) : std::move(all);
}

/// The classes that an escape names; nothing for one that is not known.
std::optional<CharacterSet> escaped_class(char32_t c) {
  CharacterSet set;
  switch (c) {
    case 'd':
    case 'D':
      set.add('0', '9');
      break;
    case 's':
    case 'S':
      set.ranges = {{' ', ' '}, {'\t', '\n'}, {'\r', '\r'}};
      break;
    case 'w':
    case 'W':
      set.ranges = {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {'_', '_'}, {0xAA, 0x10FFFF}};
      break;
    case 'i':
    case 'I':
      set.ranges = {{'A', 'Z'}, {'a', 'z'}, {'_', '_'}, {':', ':'}, {0xC0, 0x10FFFF}};
      break;
    case 'c':
    case 'C':
      set.ranges = {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {'_', '_'}, {':', ':'}, {'-', '.'}, {0xB7, 0x10FFFF}};
      break;
    default:
      return std::nullopt;
  }
  set.negated = c < 'a';
  return set;
}

std::optional<char32_t> escaped_character(char32_t c) {
  if (c == 'n') return U'\n';
  if (c == 'r') return U'\r';
  if (c == 't') return U'\t';
  constexpr std::string_view kThemselves = "\\|.-^?*+{}()[]$/";
  const bool themselves = c < 0x80 && kThemselves.find(static_cast<char>(c)) != std::string_view::npos;
  return themselves ? std::optional(c) : std::nullopt;
}

/// Reads an expression; any fault makes it "not understood".
class PatternParser {
 public:
  explicit PatternParser(std::string_view text) : text_(text) {}

  NodePointer parse() {
    NodePointer parsed = choice(0);
    return failed_ || at_ != text_.size() ? nullptr : std::move(parsed);
  }

 private:
  bool at_end() const { return failed_ || at_ == text_.size(); }
  bool next_is(char c) const { return !at_end() && text_[at_] == c; }
  bool take(char c) {
    if (!next_is(c)) return false;
    ++at_;
    return true;
  }
  NodePointer fail() {
    failed_ = true;
    return node(PatternNode::Kind::kSequence);
  }

  NodePointer choice(int depth) {
    if (depth > kDeepest) return fail();
    std::vector<Parts> alternatives;
    do {
      alternatives.push_back(sequence(depth));
    } while (take('|'));
    if (alternatives.size() <= kMostFactored) return choice_of(std::move(alternatives));
    NodePointer all = node(PatternNode::Kind::kChoice);
    for (Parts& parts : alternatives) all->children.push_back(sequence_of(std::move(parts)));
    return all;
  }

  Parts sequence(int depth) {
    Parts parts;
    while (!at_end() && !next_is('|') && !next_is(')')) {
      NodePointer part = repeat(atom(depth));
      if (part->kind == PatternNode::Kind::kSequence) {
        std::ranges::move(part->children, std::back_inserter(parts));
      } else {
        parts.push_back(std::move(part));
      }
    }
    return parts;
  }

  NodePointer repeat(NodePointer atom) {
    int least = 1, most = 1;
    if (take('?')) {
      least = 0;
    } else if (take('*')) {
      least = 0, most = PatternNode::kNoLimit;
    } else if (take('+')) {
      most = PatternNode::kNoLimit;
    } else if (take('{')) {
      least = number();
      most = take(',') ? (next_is('}') ? PatternNode::kNoLimit : number()) : least;
      if (!take('}') || (most != PatternNode::kNoLimit && most < least)) return fail();
    } else {
      return atom;
    }
    NodePointer all = node(PatternNode::Kind::kRepeat);
    all->least = least;
    all->most = most;
    all->children.push_back(std::move(atom));
    return all;
  }

  int number() {
    int value = 0;
    const size_t from = at_;
    while (!at_end() && text_[at_] >= '0' && text_[at_] <= '9' && value <= kMostRepeats) {
      value = value * 10 + (text_[at_++] - '0');
    }
    if (at_ == from || value > kMostRepeats) failed_ = true;
    return value;
  }

  NodePointer atom(int depth) {
    if (take('(')) {
      if (take('?') && !take(':')) return fail();
      NodePointer inner = choice(depth + 1);
      return take(')') ? std::move(inner) : fail();
    }
    NodePointer one = node(PatternNode::Kind::kSet);
    if (take('[')) {
      one->set = character_class();
    } else if (take('.')) {
      one->set.ranges = {{'\n', '\n'}, {'\r', '\r'}};
      one->set.negated = true;
    } else if (take('\\')) {
      one->set = escape();
    } else {
      constexpr std::string_view kReserved = "?*+{}[]";
      if (kReserved.find(text_[at_]) != std::string_view::npos) return fail();
      const char32_t c = next_code_point(text_, at_);
      one->set.add(c, c);
    }
    return one;
  }

  CharacterSet escape() {
    CharacterSet set;
    if (at_end()) {
      failed_ = true;
      return set;
    }
    const char32_t c = next_code_point(text_, at_);
    if (const auto known = escaped_class(c)) return *known;
    const auto character = escaped_character(c);
    failed_ = failed_ || !character;
    set.add(character.value_or(0), character.value_or(0));
    return set;
  }

  CharacterSet character_class() {
    CharacterSet set;
    set.negated = take('^');
    for (bool first = true; !at_end() && (first || !next_is(']')); first = false) class_part(set);
    if (!take(']') || set.ranges.empty()) failed_ = true;
    return set;
  }

  void class_part(CharacterSet& set) {
    if (next_is('[')) failed_ = true;  // class subtraction
    const auto from = class_character(set);
    if (!from) return;
    const bool is_range = next_is('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
    if (!is_range) {
      set.add(*from, *from);
      return;
    }
    ++at_;
    const auto to = class_character(set);
    failed_ = failed_ || !to || *to < *from;
    if (to) set.add(*from, *to);
  }

  /// One character; nothing when an escape added a whole class.
  std::optional<char32_t> class_character(CharacterSet& set) {
    if (at_end()) return std::nullopt;
    if (!take('\\')) return next_code_point(text_, at_);
    const CharacterSet escaped = escape();
    if (escaped.negated) failed_ = true;  // [\D] would need a set of sets
    if (escaped.ranges.size() == 1 && escaped.ranges[0].first == escaped.ranges[0].second) {
      return escaped.ranges[0].first;
    }
    set.ranges.insert(set.ranges.end(), escaped.ranges.begin(), escaped.ranges.end());
    return std::nullopt;
  }

  std::string_view text_;
  size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace

std::unique_ptr<PatternNode> parse_pattern(std::string_view text) { return PatternParser(text).parse(); }

}  // namespace sdmx
