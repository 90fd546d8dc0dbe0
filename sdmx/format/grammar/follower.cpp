// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/follower.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/uri.hpp"
#include "sdmx/format/ml_root.hpp"

namespace sdmx::grammar {

namespace {

constexpr size_t kQuotedCharacters = 240;
constexpr size_t kMostText = 4096;
constexpr size_t kMostIds = 100'000;
constexpr size_t kRightValues = 1024;
constexpr size_t kMostNamespaces = 32;
constexpr std::string_view kSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
constexpr std::string_view kXmlPrefix = "xml:";

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string_view prefix_of(std::string_view name) {
  const size_t colon = name.find(':');
  return name.substr(0, colon == std::string_view::npos ? 0 : colon);
}
std::string_view local_of(std::string_view name) { return name.substr(name.find(':') + 1); }

bool is_declaration(const XmlAttribute& attribute) {
  return attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
}

/// A rule's name as a reader knows it.
std::string shown(std::string_view rule_name) {
  return std::string(rule_name.starts_with(kXmlPrefix) ? rule_name : local_of(rule_name));
}

}  // namespace

Follower::Follower(XmlScanner& scanner, Sink sink)
    : scanner_(scanner), sink_(std::move(sink)), right_(kRightValues) {}

void Follower::see(XmlScanner::Token token) {
  if (!looks()) return;
  header_ended_ = false;
  if (token == XmlScanner::Token::kStart) start();
  if (token == XmlScanner::Token::kText) text();
  if (token == XmlScanner::Token::kEnd) end();
}

void Follower::report(std::string_view code, Position position, std::vector<std::string> parameters,
                      Severity severity) {
  ++found_;
  for (std::string& parameter : parameters) parameter = shorten(parameter, kQuotedCharacters);
  Finding finding = make_finding(code, position, parameters);
  finding.severity = severity;
  finding.value = std::move(parameters.front());
  sink_(std::move(finding));
}

Follower::Open& Follower::open(std::string_view name, char space) {
  if (depth_ == open_.size()) open_.emplace_back();
  Open& opened = open_[depth_++];
  opened.type = nullptr;
  opened.places.assign(1, ContentModel::kStart);
  opened.space = space;
  opened.name = name;
  opened.position = scanner_.tag_position();
  opened.text.clear();
  opened.faulty = false;
  return opened;
}

char Follower::letter_of_prefix(std::string_view prefix) {
  const std::string_view uri = scanner_.namespace_of(prefix);
  if (uri.empty() && !prefix.empty()) return '?';
  for (const auto& [known, letter] : letters_) {
    if (known == uri) return letter;
  }
  if (letters_.size() == kMostNamespaces) letters_.clear();
  const char letter = table_->letter_of(uri);
  if (!uri.empty() && letter != '?' && uri != table_->uri_of(letter)) report_namespace(uri);
  return letters_.emplace_back(std::string(uri), letter).second;
}

/// One that is not written as the schemas have it.
void Follower::report_namespace(std::string_view uri, Severity severity) {
  report("unexpected-value", scanner_.tag_position(), {std::string(uri), "xmlns"}, severity);
}

void Follower::start() {
  refused_ = false;
  if (depth_ == 0) return begin_message();
  Open& child = open(scanner_.local_name(), letter_of_prefix(scanner_.prefix()));
  Open& parent = open_[depth_ - 2];
  if (parent.type != nullptr && !parent.type->any_content) child.type = place_in(parent, child);
  const bool undeclared = !scanner_.prefix().empty() && scanner_.namespace_of(scanner_.prefix()).empty();
  if (undeclared && !refused_) {
    report("bad-xml", child.position,
           {std::string(scanner_.name()) + " ≠ xmlns:" + std::string(scanner_.prefix())});
  }
  if (child.type == nullptr) return;
  check_attributes(child);
  if (!scopes_.empty()) check_identities(child);
  scopes_.enter(child.type->identities, depth_);
}

/// The root of a message, at the beginning or in an envelope.
void Follower::begin_message() {
  const std::string_view uri = scanner_.namespace_of(scanner_.prefix());
  // The call of a web service is a message only in an envelope.
  const bool bare_call = scanner_.depth() == 1 && uri.ends_with("/webservices");
  if (bare_call) report_namespace(uri, Severity::kWarning);
  const auto described = ml::describe_start(scanner_);
  table_ = described ? Table::of_version(described->version) : nullptr;
  if (table_ == nullptr) return;
  char space = table_->letter_of(uri);
  auto root = table_->root({space, scanner_.local_name()});
  if (!root && described->kind != MessageKind::kOther) {
    space = table_->message_letter();
    root = table_->root({space, scanner_.local_name()});
  }
  if (!root) return;
  letters_.assign(1, {std::string(uri), space});
  if (uri != table_->uri_of(space)) report_namespace(uri);
  scopes_.clear();
  ids_.clear();
  Open& message = open(scanner_.local_name(), space);
  message.type = &table_->type(*root);
  check_attributes(message);
  scopes_.enter(message.type->identities, depth_);
}

/// The type that an element has where it stands; null where it may not stand there. Of elements that stand in
/// a wrong place the first of each parent is reported: the others follow from it.
const ElementType* Follower::place_in(Open& parent, const Open& child) {
  const ContentModel& content = parent.type->content;
  if (!parent.type->value && content.step(parent.places, child.space, child.name)) {
    const Particle& particle = content.at(parent.places.front());
    return particle.space == '*' ? nullptr : own_type(particle.type);
  }
  ContentModel::Places elsewhere = content.places_of(child.space, child.name);
  if (!parent.faulty || elsewhere.empty()) {
    // Where nothing but a value may stand, it is the element around that is wrong.
    report("unexpected-element", parent.type->value ? parent.position : child.position,
           {child.name, parent.name, content.expected(parent.places)});
  }
  refused_ = true;
  parent.faulty = true;
  if (elsewhere.empty()) return nullptr;
  parent.places = std::move(elsewhere);
  return own_type(content.at(parent.places.front()).type);
}

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
  uint64_t& known = right_[hash % kRightValues];
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

void Follower::text() {
  if (depth_ == 0 || innermost().type == nullptr) return;
  Open& element = innermost();
  const std::string_view piece = scanner_.text(scratch_);
  if (element.type->value) {
    if (element.text.size() + piece.size() <= kMostText) element.text += piece;
  } else if (!element.type->mixed && !element.type->any_content && !is_blank(piece) && element.text.empty()) {
    element.text = trim(piece);
    report("unexpected-text", element.position, {element.text, element.name});
  }
}

void Follower::end() {
  if (depth_ == 0) return;
  if (innermost().type != nullptr) check_end(innermost());
  header_ended_ = depth_ == 2 && innermost().name == "Header";
  leave();
}

void Follower::check_end(const Open& element) {
  const ElementType& type = *element.type;
  if (type.value) {
    if (!is_of_kind(element.text, *type.value)) {
      report_value(element.position, element.text, element.name, *type.value);
    }
  } else if (!type.any_content && !element.faulty && !type.content.may_end(element.places)) {
    report("missing-element", element.position, {element.name, type.content.expected(element.places)});
  }
}

void Follower::leave() {
  if (depth_ == 0) return;
  scopes_.leave(depth_);
  --depth_;
}

void Follower::pass(std::string_view name) {
  if (depth_ == 0 || innermost().type == nullptr || !looks()) return;
  Open& parent = innermost();
  auto places = parent.type->content.places_of(letter_of_prefix(prefix_of(name)), local_of(name));
  if (!places.empty()) parent.places = std::move(places);
}

void Follower::enter(std::string_view name, Position position) {
  if (depth_ == 0 || !looks()) return;
  pass(name);
  Open& child = open(local_of(name), letter_of_prefix(prefix_of(name)));
  child.position = position;
  const Open& parent = open_[depth_ - 2];
  if (parent.type == nullptr || parent.type->any_content) return;
  const Particle& particle = parent.type->content.at(parent.places.front());
  if (particle.name == child.name) child.type = &table_->type(particle.type);
}

bool Follower::expects(std::string_view prefix, std::string_view local_name) {
  if (depth_ == 0 || innermost().type == nullptr || !looks()) return true;
  const Open& parent = innermost();
  return parent.type->content.expects(parent.places, letter_of_prefix(prefix), local_name);
}

}  // namespace sdmx::grammar
