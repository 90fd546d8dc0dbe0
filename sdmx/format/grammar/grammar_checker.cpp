// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/grammar_checker.hpp"

#include <algorithm>
#include <vector>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/grammar_table.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

using grammar::AttributeRule;
using grammar::ContentModel;
using grammar::ElementType;
using grammar::Table;

constexpr size_t kQuotedCharacters = 60;
constexpr size_t kMostText = 4096;
constexpr std::string_view kSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// An element that is open.
struct Open {
  const ElementType* type = nullptr;  ///< null: whatever is in it
  ContentModel::Places places{ContentModel::kStart};
  std::string name;
  Position position;
  std::string text;  ///< of a value
};

class Checker {
 public:
  Checker(Input& input, const std::function<void(Finding)>& sink)
      : sink_(sink), scanner_(input, {}, [this](const Finding&) { broken_ = true; }) {
    scanner_.set_blanks(XmlScanner::Blanks::kKeep);  // they count in values that are strings
  }

  void run(GrammarScope scope) {
    for (auto token = scanner_.next(); token != XmlScanner::Token::kDone; token = scanner_.next()) {
      if (broken_) return;
      if (token == XmlScanner::Token::kStart) start();
      if (token == XmlScanner::Token::kText) text();
      if (token != XmlScanner::Token::kEnd) continue;
      const bool header = open_.size() == 2 && open_.back().name == "Header";
      end();
      if (header && scope == GrammarScope::kHeader) return;
    }
  }

 private:
  void report(std::string_view code, Position position, std::vector<std::string> parameters) {
    for (std::string& parameter : parameters) parameter = shorten(parameter, 4 * kQuotedCharacters);
    Finding finding = make_finding(code, position, parameters);
    finding.value = std::move(parameters.front());
    sink_(std::move(finding));
  }

  void start() {
    if (open_.empty()) {
      begin_message();
      return;
    }
    Open& parent = open_.back();
    Open child;
    child.name = scanner_.local_name();
    child.position = scanner_.position();
    if (parent.type != nullptr && !parent.type->any_content) child.type = place_in(parent, child);
    if (child.type != nullptr) check_attributes(child);
    open_.push_back(std::move(child));
  }

  /// The root of a message, at the beginning or in an envelope.
  void begin_message() {
    const std::string_view uri = scanner_.namespace_of(scanner_.prefix());
    table_ = Table::of_version(ml::version_of_namespace(uri));
    if (table_ == nullptr) return;
    const auto root = table_->root({table_->letter_of(uri), scanner_.local_name()});
    if (!root) return;
    Open message;
    message.type = &table_->type(*root);
    message.name = scanner_.local_name();
    message.position = scanner_.position();
    check_attributes(message);
    open_.push_back(std::move(message));
  }

  /// The type that an element has where it stands; null where it may not stand there.
  const ElementType* place_in(Open& parent, const Open& child) {
    const char space = table_->letter_of(scanner_.namespace_of(scanner_.prefix()));
    const ContentModel& content = parent.type->content;
    const ContentModel::Places before = parent.places;
    if (parent.type->value || !content.step(parent.places, space, child.name)) {
      report("unexpected-element", child.position, {child.name, parent.name, content.expected(before)});
      return nullptr;
    }
    const auto place = parent.places.front();
    if (content.at(place).space == '*') return nullptr;
    return own_type(content.at(place).type);
  }

  /// A type may be narrowed by xsi:type; one that is not known here is not looked into.
  const ElementType* own_type(size_t stated) {
    for (const XmlAttribute& attribute : scanner_.attributes()) {
      if (attribute.local_name() != "type" || !is_instance(attribute)) continue;
      const std::string_view name = trim(scanner_.value(attribute, scratch_));
      const size_t colon = name.find(':');
      const std::string_view prefix = colon == std::string_view::npos ? "" : name.substr(0, colon);
      const std::string_view local = name.substr(colon == std::string_view::npos ? 0 : colon + 1);
      const char space = table_->letter_of(scanner_.namespace_of(prefix));
      const auto type = table_->named_type({space, local});
      if (space == '?')
        report("unexpected-value", Position{attribute.offset}, {std::string(name), "xsi:type"});
      return type ? &table_->type(*type) : nullptr;
    }
    return &table_->type(stated);
  }
  bool is_instance(const XmlAttribute& attribute) const {
    const std::string_view prefix = attribute.name.substr(0, attribute.name.find(':'));
    return attribute.has_prefix() && scanner_.namespace_of(prefix) == kSchemaInstance;
  }
  /// Namespace declarations and what XML Schema itself allows everywhere.
  bool is_allowed_everywhere(const XmlAttribute& attribute) const {
    return attribute.name == "xmlns" || attribute.name.starts_with("xmlns:") || is_instance(attribute);
  }

  void check_attributes(const Open& element) {
    for (const XmlAttribute& attribute : scanner_.attributes()) {
      if (!is_allowed_everywhere(attribute)) check_attribute(element, attribute);
    }
    for (const AttributeRule& rule : element.type->attributes) {
      const auto& stated = scanner_.attributes();
      const bool there = std::ranges::find(stated, rule.name, &XmlAttribute::name) != stated.end();
      if (rule.required && !there) {
        report("missing-attribute", element.position, {std::string(rule.name), element.name});
      }
    }
  }

  void check_attribute(const Open& element, const XmlAttribute& attribute) {
    const auto& rules = element.type->attributes;
    const auto rule = std::ranges::find(rules, attribute.name, &AttributeRule::name);
    const Position position{attribute.offset};
    if (rule == rules.end()) {
      if (element.type->any_attribute) return;
      report("unexpected-attribute", position, {std::string(attribute.name), element.name});
      return;
    }
    const std::string value(scanner_.value(attribute, scratch_));
    const bool right = rule->fixed ? trim(value) == *rule->fixed : table_->is_of_kind(value, rule->kind);
    if (!right) report("unexpected-value", position, {value, element.name + "/@" + std::string(rule->name)});
  }

  void text() {
    if (open_.empty() || open_.back().type == nullptr) return;
    Open& element = open_.back();
    const std::string_view piece = scanner_.text(scratch_);
    if (element.type->value) {
      if (element.text.size() + piece.size() <= kMostText) element.text += piece;
    } else if (!element.type->mixed && !element.type->any_content && !is_blank(piece)) {
      report("unexpected-text", scanner_.position(), {std::string(trim(piece)), element.name});
    }
  }

  void end() {
    if (open_.empty()) return;
    const Open& element = open_.back();
    if (element.type != nullptr) check_end(element);
    open_.pop_back();
  }
  void check_end(const Open& element) {
    const ElementType& type = *element.type;
    if (type.value) {
      if (!table_->is_of_kind(element.text, *type.value)) {
        report("unexpected-value", element.position, {element.text, element.name});
      }
    } else if (!type.any_content && !type.content.may_end(element.places)) {
      report("missing-element", element.position, {element.name, type.content.expected(element.places)});
    }
  }

  const std::function<void(Finding)>& sink_;
  bool broken_ = false;
  XmlScanner scanner_;
  const Table* table_ = nullptr;
  std::vector<Open> open_;
  std::string scratch_;
};

}  // namespace

void check_grammar(Input& utf8, GrammarScope scope, const std::function<void(Finding)>& sink) {
  Checker(utf8, sink).run(scope);
}

void check_grammar(const Input& input, GrammarScope scope, Report& report) {
  const size_t before = report.findings().size();
  const auto utf8 = ml::in_utf8(input);
  check_grammar(*utf8, scope, [&](Finding finding) {
    if (scope == GrammarScope::kHeader) finding.severity = Severity::kWarning;
    report.add(std::move(finding));
  });
  if (report.findings().size() == before) return;
  LineFinder lines(ml::in_utf8(input));
  report.resolve([&](Position position) { return lines.place(position); });
}

}  // namespace sdmx
