// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the official SDMX-JSON schemas allow: one table per version and kind of message, made by
/// scripts/make_json_grammar.py, one record a line with tab stops between its fields.
///
///   P  pattern (of XML Schema; the whole text matches)
///   S  fields…  a node; the first allows anything. Its fields:
///        t…     types: z null, b boolean, i integer, n number, s string, a array, o object
///        =…     a scalar that is allowed, as JSON writes it; none of these: any
///        /n     the text matches pattern n
///        f…     format
///        <n >n  least and greatest number;  [n ]n  least and greatest number of items;  # items differ
///        in     node of the items
///        p…!n   a member that must be there, and its node;  p…?n  one that may
///        qm?n   node of the members whose name matches pattern m
///        c      no other members
///        |n,…   one of these nodes holds too;  ^n,…  exactly one;  ~n  that one does not
///   R  node     of the message

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/pattern.hpp"

namespace sdmx::grammar {

extern const std::string_view kJson10Data, kJson10Structure, kJson10Metadata;
extern const std::string_view kJson20Data, kJson20Structure, kJson20Metadata;
extern const std::string_view kJson21Data, kJson21Structure, kJson21Metadata;

struct MemberRule {
  std::string_view name;
  bool required = false;
  size_t node = 0;
  uint64_t bit = 0;  ///< one of its own for each that is required
};

struct MemberPattern {
  size_t pattern = 0;
  size_t node = 0;
};

struct NodeGroup {
  enum class Kind : uint8_t { kAny, kOne, kNot };
  Kind kind = Kind::kAny;
  std::vector<size_t> nodes;
};

struct JsonNode {
  std::string_view types;                ///< empty: any
  std::vector<std::string_view> values;  ///< one of these, where there are any
  std::vector<size_t> patterns;          ///< all of these
  std::string_view format;
  std::optional<double> least, greatest;
  std::optional<size_t> fewest_items, most_items;
  std::optional<size_t> items;
  std::vector<MemberRule> members;  ///< ordered by name
  std::vector<MemberPattern> member_patterns;
  std::vector<NodeGroup> groups;
  bool closed = false, unique_items = false;
  uint64_t required = 0;  ///< bits of the members that must be there

  /// The member of that name; null where it is not named.
  const MemberRule* member(std::string_view name) const;
};

class JsonTable {
 public:
  explicit JsonTable(std::string_view text);

  /// The table of a version ("2.1") and a kind of message ("structure"); null where there is none.
  static const JsonTable* of(std::string_view version, std::string_view kind);

  const JsonNode& root() const { return nodes_[root_]; }
  const JsonNode& node(size_t number) const { return nodes_[number]; }
  bool matches(size_t pattern, std::string_view text) const { return patterns_[pattern].matches(text); }
  /// A pattern as it is written.
  std::string_view pattern(size_t number) const { return pattern_texts_[number]; }

 private:
  void read_node(std::span<const std::string_view> fields);

  void read_pattern(std::string_view text);

  std::vector<Pattern> patterns_;
  std::vector<std::string_view> pattern_texts_;
  std::vector<JsonNode> nodes_;
  size_t root_ = 0;
};

/// Whether a text is of a format of JSON Schema; one that is not known here is any text.
bool is_of_format(std::string_view text, std::string_view format);

}  // namespace sdmx::grammar
