// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_look.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

constexpr uint64_t kHeaderBytes = uint64_t{8} << 20;
constexpr size_t kQuotedCharacters = 80;
constexpr size_t kLongestId = 1000;  // what is longer is none

using Token = XmlScanner::Token;

Header read_header(XmlScanner& scanner, Report& report) {
  const Position position = scanner.position();
  pugi::xml_document document;
  if (!ml::read_tree(scanner, document, kHeaderBytes)) {
    report.add(make_finding("limit-passed", position, {"Header", std::to_string(kHeaderBytes)}));
  }
  return ml::read_header(document.first_child(), [&](Finding finding) {
    finding.position = position;
    report.add(std::move(finding));
  });
}

/// Of an element in the namespace of messages that is none.
void check_root(const XmlScanner& scanner, const ml::Root& root, Report& report) {
  if (root.variant != "other") return;
  const std::string name = shorten(scanner.local_name(), kQuotedCharacters);
  Finding finding = make_finding("element-unknown", scanner.position(), {name});
  finding.component = name;
  finding.severity = Severity::kError;
  report.add(std::move(finding));
}

void report_syntax(Position position, std::string_view component, std::string_view value, Report& report) {
  const std::string quoted = shorten(value, kQuotedCharacters);
  Finding finding = make_finding("bad-syntax", position, {quoted});
  finding.component = component;
  finding.value = quoted;
  report.add(std::move(finding));
}

/// Ids and versions that a query of 2.1 asks for; % and * stand for any.
struct Asked {
  std::string_view element;
  bool (*legal)(std::string_view);
};
constexpr Asked kAsked[] = {
    {"ID", [](std::string_view text) { return text == "%" || is_id(text); }},
    {"Version", [](std::string_view text) { return text == "*" || text == "%" || is_version(text); }},
};

/// SDMXQueryBase.xsd of 2.1: what is asked for is an id or a version, and choices are made.
class QueryCheck {
 public:
  QueryCheck(XmlScanner& scanner, Report& report) : scanner_(scanner), report_(report) {}

  void take(Token token) {
    if (token == Token::kStart) start();
    const bool wanted = asked_ && text_.size() < kLongestId;
    if (token == Token::kText && wanted) text_ += scanner_.text(scratch_);
    if (token == Token::kEnd) end();
  }

 private:
  void start() {
    begin_ = scanner_.position();
    for (const XmlAttribute& attribute : scanner_.attributes()) {
      const bool choice = attribute.name == "detail" || attribute.name == "operator";
      if (choice && trim(attribute.raw_value).empty()) report_syntax(begin_, attribute.name, {}, report_);
    }
    const auto asked = std::ranges::find(kAsked, scanner_.local_name(), &Asked::element);
    asked_ = asked == std::end(kAsked) ? nullptr : &*asked;
    text_.clear();
  }

  void end() {
    const std::string_view value = trim(text_);
    if (asked_ && !asked_->legal(value)) report_syntax(begin_, asked_->element, value, report_);
    asked_ = nullptr;
  }

  XmlScanner& scanner_;
  Report& report_;
  const Asked* asked_ = nullptr;
  Position begin_;  ///< of the element at hand
  std::string text_, scratch_;
};

}  // namespace

Header look_at_ml(Input& input, Report& report) {
  Header header;
  const auto text = ml::in_utf8(input);
  XmlScanner scanner(*text, {}, [&](Finding finding) { report.add(std::move(finding)); });
  const auto found = ml::seek_message(scanner);
  if (found) check_root(scanner, found->root, report);
  // Earlier queries are made of other elements, and later versions have none.
  const bool checked = found && found->root.version == "2.1" && found->root.kind == MessageKind::kQuery;
  QueryCheck check(scanner, report);
  bool seen = false;
  for (Token token = scanner.next(); token != Token::kDone; token = scanner.next()) {
    if (token == Token::kStart && scanner.local_name() == "Header" && !seen) {
      seen = true;
      header = read_header(scanner, report);
    } else if (checked) {
      check.take(token);
    }
  }
  ml::resolve_places(input, report);
  return header;
}

}  // namespace sdmx
