// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the official SDMX-ML schemas allow: one table per version, made by scripts/make_grammar.py, one
/// record a line with tab stops between its fields.
///
///   N  letter  namespace
///   P  pattern (of XML Schema)
///   V  base  facets…     a kind of value: =text one of these, /n matches pattern n; union n… one of these
///   kinds T  attributes  content     a type of element; attributes "name!kind" (must be there), "name?kind",
///                        "name?=text" (only that text), "*" (any)
///                        content "=kind" a value, "*any" anything, "~…" with text between elements, else an
///                        expression of "letter:name.type" with , | ( ) ? * + {m,n}
///   E  letter:name  type       the root elements
///   X  letter:name  type       types that an element may name by xsi:type

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/pattern.hpp"
#include "sdmx/format/grammar/content_model.hpp"

namespace sdmx::grammar {

extern const std::string_view kMl10, kMl20, kMl21, kMl30, kMl31;

struct ValueKind {
  std::string_view base;                ///< "string", "dateTime", "union" …
  std::vector<std::string_view> texts;  ///< one of these, where there are any
  std::vector<size_t> patterns;         ///< all of these
  std::vector<size_t> members;          ///< of a union
};

struct AttributeRule {
  std::string_view name;  ///< "xml:lang", else without prefix
  bool required = false;
  size_t kind = 0;
  std::optional<std::string_view> fixed;
};

struct ElementType {
  std::vector<AttributeRule> attributes;
  bool any_attribute = false, any_content = false, mixed = false;
  std::optional<size_t> value;  ///< kind of its text, where it holds no elements
  ContentModel content;
};

/// A namespace by its letter, '-' for none.
struct QualifiedName {
  char space = '-';
  std::string_view name;
  bool operator==(const QualifiedName&) const = default;
};

class Table {
 public:
  explicit Table(std::string_view text);

  /// The table of a version ("2.1"); null where there is none.
  static const Table* of_version(std::string_view version);

  /// The letter of a namespace, whatever the case it is written in; '?' for one that is not known.
  char letter_of(std::string_view uri) const;
  const ElementType& type(size_t number) const { return types_[number]; }
  std::optional<size_t> root(QualifiedName name) const { return find(roots_, name); }
  std::optional<size_t> named_type(QualifiedName name) const { return find(named_, name); }
  /// True when a text is of that kind; blanks around it do not count where XML Schema says so.
  bool is_of_kind(std::string_view text, size_t kind) const;

 private:
  struct Named {
    QualifiedName name;
    size_t type;
  };
  struct Namespace {
    char letter;
    std::string uri;  ///< in lower case
  };
  static std::optional<size_t> find(const std::vector<Named>& among, QualifiedName name);
  void read_line(std::span<const std::string_view> fields);
  void read_value(std::span<const std::string_view> fields);
  void read_type(std::string_view attributes, std::string_view content);

  std::vector<Namespace> namespaces_;
  std::vector<Pattern> patterns_;
  std::vector<ValueKind> kinds_;
  std::vector<ElementType> types_;
  std::vector<Named> roots_, named_;
};

}  // namespace sdmx::grammar
