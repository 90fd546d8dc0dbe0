// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_look.hpp"

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/grammar_checker.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

constexpr uint64_t kHeaderBytes = uint64_t{8} << 20;
constexpr size_t kQuotedCharacters = 80;

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

}  // namespace

Header look_at_ml(Input& input, Report& report) {
  Header header;
  GrammarCheck check(input, report);
  const auto text = ml::in_utf8(input);
  XmlScanner scanner(*text, {}, [&](Finding finding) { report.add(std::move(finding)); });
  if (const auto found = ml::seek_message(scanner)) check_root(scanner, found->root, report);
  bool seen = false;
  for (Token token = scanner.next(); token != Token::kDone; token = scanner.next()) {
    if (token != Token::kStart || scanner.local_name() != "Header" || seen) continue;
    seen = true;
    header = read_header(scanner, report);
  }
  ml::resolve_places(input, report);
  check.finish();
  return header;
}

}  // namespace sdmx
