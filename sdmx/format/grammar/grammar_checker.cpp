// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/grammar_checker.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "sdmx/format/grammar/follower.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

constexpr size_t kMostHeld = 1000;

/// What is wrong with the XML itself: with the first of them reading may end.
constexpr std::string_view kXmlFaults[] = {"bad-xml",      "bad-encoding",    "truncated",
                                           "limit-passed", "doctype-refused", "empty-input"};

bool is_xml_fault(const Finding& finding) {
  return std::ranges::find(kXmlFaults, finding.code) != std::end(kXmlFaults);
}
bool is_duplicate(const Finding& finding) { return finding.code.starts_with("duplicate-"); }

}  // namespace

void check_grammar(Input& utf8, const std::function<void(Finding)>& sink) {
  std::optional<Finding> fault;
  XmlScanner scanner(utf8, {}, [&](const Finding& finding) {
    if (!fault) fault = finding;
  });
  scanner.set_blanks(XmlScanner::Blanks::kKeep);  // they count in values that are strings
  grammar::Follower follower(scanner, sink);
  for (auto token = scanner.next(); token != XmlScanner::Token::kDone && !fault; token = scanner.next()) {
    follower.see(token);
  }
  if (fault) sink(std::move(*fault));
}

GrammarCheck::GrammarCheck(const Input& input, Report& report) : report_(report) {
  const size_t before = report.findings().size();
  const auto utf8 = ml::in_utf8(input);
  std::unordered_set<std::string> warned;
  check_grammar(*utf8, [&](Finding finding) {
    // Of addresses that are none the first of each attribute is told of: old systems write thousands of them.
    const bool warning = finding.severity == Severity::kWarning;
    if (warning && !warned.insert(finding.message.parameters.back()).second) return;
    const bool hold = is_xml_fault(finding) || is_duplicate(finding);
    if (!hold) return report.add(std::move(finding));
    if (held_.size() < kMostHeld) held_.push_back(std::move(finding));
  });
  before_ = report.findings().size();
  if (before_ == before && held_.empty()) return;
  LineFinder lines(ml::in_utf8(input));
  report.resolve([&](Position position) { return lines.place(position); });
  // They have their places; whoever resolves those of another message must not touch them.
  for (Finding& finding : held_) {
    finding.place = lines.place(finding.position);
    finding.position = Position{};
  }
}

/// A reader may place what is the same a little apart, and tell of the XML in other words.
bool GrammarCheck::came_up(const Finding& held) const {
  const auto& findings = report_.findings();
  return std::any_of(findings.begin() + static_cast<ptrdiff_t>(before_), findings.end(),
                     [&](const Finding& finding) {
                       if (is_xml_fault(held)) return is_xml_fault(finding);
                       return is_duplicate(finding) && finding.place.line == held.place.line;
                     });
}

void GrammarCheck::finish() {
  for (Finding& held : held_) {
    if (!came_up(held)) report_.add(std::move(held));
  }
  held_.clear();
}

}  // namespace sdmx
