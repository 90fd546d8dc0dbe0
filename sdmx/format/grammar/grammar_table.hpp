// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the official SDMX-ML schemas allow: one table per version, made by scripts/make_grammar.py, one
/// record a line with tab stops between its fields.
///
///   N  letter  namespace
///   P  pattern (of XML Schema)
///   V  base  facets…     a kind of value: =text one of these, /n matches pattern n; union n… one of these
///   T  attributes  content  identities…   a type of element; attributes "name!kind" (must be there),
///                        "name?kind", "name?=text" (only that text), "*" (any), "*local" (any without a
///                        prefix); "@": the element is of a type that is derived from this one
///                        content "=kind" a value, "*any" anything, "~…" with text between elements, else an
///                        expression of "letter:name.type" with , | ( ) ? * + {m,n}
///                        an identity "paths@field@field=default": what the paths lead to must differ in the
///                        fields; paths "letter:name/letter:name|…", "*" any child, "//" at any depth
///   E  letter:name  type       the root elements
///   X  letter:name  type       types that an element may name by xsi:type

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/pattern.hpp"
#include "sdmx/format/grammar/content_model.hpp"
#include "sdmx/format/grammar/identity.hpp"

namespace sdmx::grammar {

extern const std::string_view kMl10, kMl20, kMl21, kMl30, kMl31;

struct ValueKind {
  std::string_view base;                ///< "string", "dateTime", "union" …
  std::vector<std::string_view> texts;  ///< one of these, where there are any
  std::vector<size_t> patterns;         ///< all of these
  std::vector<size_t> members;          ///< of a union
};

struct AttributeRule {
  std::string_view name;  ///< "xml:lang", "f:action" of a namespace, else without prefix
  bool required = false;
  size_t kind = 0;
  std::optional<std::string_view> fixed;
};

struct ElementType {
  std::vector<AttributeRule> attributes;
  bool any_attribute = false, any_local_attribute = false, any_content = false, mixed = false;
  bool abstract = false;        ///< what a data structure makes of it is derived from this
  std::optional<size_t> value;  ///< kind of its text, where it holds no elements
  ContentModel content;
  std::vector<Identity> identities;
};

class Table {
 public:
  explicit Table(std::string_view text);

  /// The table of a version ("2.1"); null where there is none.
  static const Table* of_version(std::string_view version);

  /// The letter of a namespace, whatever the case it is written in; '?' for one that is not known.
  char letter_of(std::string_view uri) const;
  /// As the schemas write it; empty for a letter of no namespace.
  std::string_view uri_of(char letter) const;
  /// Of the namespace of messages: the first, "a".
  char message_letter() const { return namespaces_.front().letter; }
  const ElementType& type(size_t number) const { return types_[number]; }
  std::optional<size_t> root(QualifiedName name) const { return find(roots_, name); }
  std::optional<size_t> named_type(QualifiedName name) const { return find(named_, name); }
  /// True when a text is of that kind; blanks around it do not count where XML Schema says so.
  bool is_of_kind(std::string_view text, size_t kind) const;
  /// True for a kind whose values may be there once in a document (xs:ID).
  bool is_identifier(size_t kind) const { return kinds_[kind].base == "ID"; }
  bool is_uri(size_t kind) const { return kinds_[kind].base == "anyURI"; }

 private:
  struct Named {
    QualifiedName name;
    size_t type;
  };
  struct Namespace {
    char letter;
    std::string_view uri;
  };
  static std::optional<size_t> find(const std::vector<Named>& among, QualifiedName name);
  void read_line(std::span<const std::string_view> fields);
  void read_value(std::span<const std::string_view> fields);
  void read_type(std::span<const std::string_view> fields);

  std::vector<Namespace> namespaces_;
  std::vector<Pattern> patterns_;
  std::vector<ValueKind> kinds_;
  std::vector<ElementType> types_;
  std::vector<Named> roots_, named_;
};

}  // namespace sdmx::grammar
