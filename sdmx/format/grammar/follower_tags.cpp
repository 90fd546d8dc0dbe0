// SPDX-License-Identifier: Apache-2.0
/// What stands in a start tag: attributes, the type that it names, and what must be unique.

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/follower.hpp"
#include "sdmx/format/grammar/names.hpp"
#include "sdmx/format/grammar/uri.hpp"

namespace sdmx::grammar {

namespace {

constexpr size_t kMostIds = 100'000;
constexpr std::string_view kSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
constexpr std::string_view kXmlPrefix = "xml:";

bool is_declaration(const XmlAttribute& attribute) {
  return attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
}

/// A rule's name as a reader knows it.
std::string shown(std::string_view rule_name) {
  return std::string(rule_name.starts_with(kXmlPrefix) ? rule_name : local_of(rule_name));
}

}  // namespace

/// A type may be narrowed by xsi:type. One that is not known here is not looked into, unless it is derived
/// from one that every data structure derives its own from.
const ElementType* Follower::own_type(size_t number) {
  const ElementType* const stated = &table_->type(number);
  for (const XmlAttribute& attribute : scanner_.attributes()) {
    if (attribute.local_name() != "type" || !is_instance(attribute)) continue;
    const std::string_view name = trim(scanner_.value(attribute, scratch_));
    const char space = letter_of_prefix(prefix_of(name));
    const auto type = table_->named_type({space, local_of(name)});
    if (type) return &table_->type(*type);
    if (stated->abstract) return stated;
    // The table does not name all types of the schemas: one in their namespaces may be right.
    report("unexpected-value", scanner_.in_tag(attribute.offset), {std::string(name), "xsi:type"},
           space == '?' || space == '-' ? Severity::kError : Severity::kWarning);
    return nullptr;
  }
  return stated;
}

bool Follower::is_instance(const XmlAttribute& attribute) const {
  return attribute.has_prefix() && scanner_.namespace_of(prefix_of(attribute.name)) == kSchemaInstance;
}

/// Namespaces in XML, 2.2: what a prefix is bound to is a URI. Products that write xmlns:schemaLocation are
/// many.
void Follower::check_declaration(const XmlAttribute& attribute) {
  const std::string_view uri = scanner_.value(attribute, scratch_);
  if (is_uri_reference(uri) && uri.find(' ') == std::string_view::npos) return;
  report("unexpected-value", scanner_.in_tag(attribute.offset),
         {std::string(uri), std::string(attribute.name)}, Severity::kWarning);
}

/// Namespace declarations, and what XML Schema itself allows (no element of SDMX may be nil).
bool Follower::stands_anywhere(const XmlAttribute& attribute) const {
  if (is_declaration(attribute)) return true;
  constexpr std::string_view kOfInstances[] = {"type", "schemaLocation", "noNamespaceSchemaLocation"};
  return std::ranges::find(kOfInstances, attribute.local_name()) != std::end(kOfInstances) &&
         is_instance(attribute);
}

void Follower::check_attributes(const Open& element) {
  const auto& stated = scanner_.attributes();
  for (const XmlAttribute& attribute : stated) {
    if (is_declaration(attribute)) check_declaration(attribute);
    if (!stands_anywhere(attribute)) check_attribute(element, attribute);
  }
  for (const AttributeRule& rule : element.type->attributes) {
    if (!rule.required) continue;
    const auto is = [&](const XmlAttribute& attribute) { return rule_name(attribute) == rule.name; };
    if (std::ranges::none_of(stated, is)) {
      report("missing-attribute", element.position, {shown(rule.name), element.name});
    }
  }
}

/// How an attribute is called in the table.
std::string_view Follower::rule_name(const XmlAttribute& attribute) {
  if (!attribute.has_prefix() || attribute.name.starts_with(kXmlPrefix)) return attribute.name;
  name_scratch_.assign(1, letter_of_prefix(prefix_of(attribute.name)));
  return name_scratch_.append(":").append(attribute.local_name());
}

void Follower::check_attribute(const Open& element, const XmlAttribute& attribute) {
  const ElementType& type = *element.type;
  const auto rule = std::ranges::find(type.attributes, rule_name(attribute), &AttributeRule::name);
  const Position position = scanner_.in_tag(attribute.offset);
  if (rule == type.attributes.end()) {
    const bool any = type.any_attribute || (type.any_local_attribute && !attribute.has_prefix());
    if (any && !is_instance(attribute)) return;
    report("unexpected-attribute", position, {std::string(attribute.name), element.name});
    return;
  }
  const std::string_view value = scanner_.value(attribute, scratch_);
  const bool right = rule->fixed ? value == *rule->fixed : is_of_kind(value, rule->kind);
  if (!right) report_value(position, value, element.name + "/@" + shown(rule->name), rule->kind);
}

/// Addresses are written in many ways that are none, and nothing here depends on them.
void Follower::report_value(Position position, std::string_view value, std::string where, size_t kind) {
  report("unexpected-value", position, {std::string(value), std::move(where)},
         table_->is_uri(kind) ? Severity::kWarning : Severity::kError);
}

/// Each value is looked at once, as long as it is remembered.
bool Follower::is_of_kind(std::string_view text, size_t kind) {
  if (table_->is_identifier(kind)) {
    const uint64_t id = std::hash<std::string_view>{}(trim(text));
    return table_->is_of_kind(text, kind) && (ids_.size() >= kMostIds || ids_.insert(id).second);
  }
  const uint64_t hash = std::hash<std::string_view>{}(text)*31 + kind + 1;
  uint64_t& known = right_[hash % right_.size()];
  if (known == hash) return true;
  if (!table_->is_of_kind(text, kind)) return false;
  known = hash;
  return true;
}

/// Whether an element with these values stood in the same place before.
void Follower::check_identities(const Open& element) {
  for (size_t scope = 0; scope < scopes_.size(); ++scope) {
    below_.clear();
    for (size_t i = scopes_.depth(scope); i < depth_; ++i) below_.push_back({open_[i].space, open_[i].name});
    if (!scopes_.identity(scope).selects(below_)) continue;
    const auto values = values_of(scopes_.identity(scope));
    if (!values || scopes_.add(scope, *values)) continue;
    report("duplicate-value", element.position, {values->empty() ? element.name : *values, element.name});
  }
}

/// The fields of the element at hand; nothing where one is not stated.
std::optional<std::string> Follower::values_of(const Identity& identity) {
  std::string values;
  for (const Identity::Field& field : identity.fields) {
    const auto stated = std::ranges::find(scanner_.attributes(), field.attribute, &XmlAttribute::name);
    const bool there = stated != scanner_.attributes().end();
    if (!there && !field.otherwise) return std::nullopt;
    if (!values.empty()) values += ", ";
    values += there ? trim(scanner_.value(*stated, scratch_)) : *field.otherwise;
  }
  return values;
}

}  // namespace sdmx::grammar
