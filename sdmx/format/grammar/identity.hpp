// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What must be unique inside of an element: xs:unique and xs:key of XML Schema (Structures 3.11), as far as
/// the fields are attributes.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace sdmx::grammar {

/// A namespace by its letter, '-' for none.
struct QualifiedName {
  char space = '-';
  std::string_view name;
  bool operator==(const QualifiedName&) const = default;
};

struct Identity {
  struct Path {
    bool inside = false;               ///< its one step at any depth
    std::vector<QualifiedName> steps;  ///< '*' as the letter: any child
  };
  struct Field {
    std::string_view attribute;
    std::optional<std::string_view> otherwise;  ///< what it is where it is not stated
  };
  std::vector<Path> paths;
  std::vector<Field> fields;

  /// From the notation of the table, which must be right.
  static Identity parse(std::string_view text);
  /// True when the paths lead to the last of these elements from the one around the first.
  bool selects(std::span<const QualifiedName> below) const;
};

/// The elements seen in each element that is open and has identities. What is seen is kept as a hash, and no
/// more than a million of them: beyond that nothing is found.
class IdentityScopes {
 public:
  void clear();
  /// An element with identities begins; so many elements are open, itself included.
  void enter(std::span<const Identity> identities, size_t depth);
  /// The element at that depth ends.
  void leave(size_t depth);
  bool empty() const { return scopes_.empty(); }
  size_t size() const { return scopes_.size(); }
  const Identity& identity(size_t scope) const { return *scopes_[scope].identity; }
  size_t depth(size_t scope) const { return scopes_[scope].depth; }
  /// False when the values stood in the scope before.
  bool add(size_t scope, std::string_view values);

 private:
  struct Scope {
    const Identity* identity = nullptr;
    size_t depth = 0;
    std::unordered_set<uint64_t> seen;
  };
  std::vector<Scope> scopes_;
  size_t kept_ = 0;
};

}  // namespace sdmx::grammar
