// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_tree.hpp"

#include <algorithm>

namespace sdmx {

namespace {

using Token = JsonScanner::Token;
using Kind = JsonValue::Kind;

Kind kind_of(Token token) {
  switch (token) {
    case Token::kObject:
      return Kind::kObject;
    case Token::kArray:
      return Kind::kArray;
    case Token::kString:
      return Kind::kString;
    case Token::kNumber:
      return Kind::kNumber;
    case Token::kTrue:
    case Token::kFalse:
      return Kind::kBoolean;
    default:
      return Kind::kNull;
  }
}

class TreeReader {
 public:
  TreeReader(JsonScanner& scanner, uint64_t limit) : scanner_(scanner), left_(limit) {}

  /// The scanner bounds the depth.
  bool read(Token token, JsonValue& value) {
    value.kind = kind_of(token);
    value.position = scanner_.position();
    value.text = scanner_.text();
    if (!spend(sizeof(JsonValue) + value.text.size() + value.name.size())) {
      scanner_.skip_value(token);
      return false;
    }
    if (!value.is_object() && !value.is_array()) return true;
    bool whole = true;
    for (Token part = scanner_.next(); !ends(part); part = scanner_.next()) {
      if (!whole) {
        scanner_.skip_value(part);
        continue;
      }
      JsonValue& child = value.children.emplace_back();
      if (part == Token::kName) {
        child.name = scanner_.text();
        part = scanner_.next();
      }
      whole = read(part, child);
    }
    return whole;
  }

 private:
  static bool ends(Token token) {
    return token == Token::kObjectEnd || token == Token::kArrayEnd || token == Token::kDone;
  }

  bool spend(uint64_t bytes) {
    const bool enough = bytes <= left_;
    left_ = enough ? left_ - bytes : 0;
    return enough;
  }

  JsonScanner& scanner_;
  uint64_t left_;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view member) const {
  if (!is_object()) return nullptr;
  const auto found = std::ranges::find(children, member, &JsonValue::name);
  return found == children.end() || found->kind == Kind::kNull ? nullptr : &*found;
}

std::string_view JsonValue::text_of(std::string_view member) const {
  const JsonValue* found = find(member);
  return found ? std::string_view(found->text) : std::string_view();
}

std::span<const JsonValue> JsonValue::children_of(std::string_view member) const {
  const JsonValue* found = find(member);
  return found ? std::span<const JsonValue>(found->children) : std::span<const JsonValue>();
}

bool read_json_tree(JsonScanner& scanner, Token first, JsonValue& value, uint64_t limit) {
  return TreeReader(scanner, limit).read(first, value);
}

}  // namespace sdmx
