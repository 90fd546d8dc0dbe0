// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/follower.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/names.hpp"
#include "sdmx/format/ml_root.hpp"

namespace sdmx::grammar {

namespace {

constexpr size_t kQuotedCharacters = 240;
constexpr size_t kMostText = 4096;
constexpr size_t kRightValues = 1024;
constexpr size_t kMostNamespaces = 32;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

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
