// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/finding.hpp"

#include <algorithm>
#include <cassert>

namespace sdmx {

namespace {

constexpr auto kError = Severity::kError;
constexpr auto kWarning = Severity::kWarning;
constexpr auto kInformation = Severity::kInformation;

// Ordered by code. Each row has a heading in docs/findings.md and a sentence in gateway/report/catalogue.
constexpr FindingKind kKinds[] = {
    {"action-not-possible", kError, "V-31"},
    {"action-weaker", kWarning, ""},
    {"agreement-missing", kError, "V-09"},
    {"agreement-wrong-provider", kError, "V-09"},
    {"bad-attribute-level", kError, "V-37"},
    {"bad-encoding", kError, "V-01"},
    {"bad-index", kError, "V-07"},
    {"bad-json", kError, "V-01"},
    {"bad-number", kError, "V-33"},
    {"bad-period", kError, "V-34"},
    {"bad-syntax", kError, "V-01"},
    {"bad-text", kError, "V-33"},
    {"bad-xml", kError, "V-01"},
    {"constraint-broken", kError, "V-52"},
    {"contradicting-attribute", kError, "V-38"},
    {"dangling-reference", kError, "V-18"},
    {"definition-missing", kWarning, "BRK"},
    {"doctype-refused", kError, "V-08"},
    {"duplicate-artefact", kError, "V-10"},
    {"duplicate-component", kError, "V-11"},
    {"duplicate-observation", kError, "V-39"},
    {"duplicate-series", kError, "V-39"},
    {"duplicate-value", kError, "V-02"},
    {"element-unknown", kWarning, "V-02"},
    {"empty-input", kError, "V-01"},
    {"frequency-mismatch", kError, "V-34"},
    {"header-incomplete", kError, "V-03"},
    {"incomplete-key", kError, "V-30"},
    {"item-repeated", kWarning, "V-07"},
    {"key-set-broken", kError, "V-55"},
    {"limit-passed", kError, "V-08"},
    {"mandatory-missing", kError, "V-36"},
    {"member-ambiguous", kWarning, "V-07"},
    {"member-missing", kError, "V-07"},
    {"member-unexpected", kWarning, "V-07"},
    {"member-wrong-size", kWarning, "V-07"},
    {"member-wrong-type", kError, "V-07"},
    {"member-wrong-value", kError, "V-07"},
    {"missing-attribute", kError, "V-02"},
    {"missing-element", kError, "V-02"},
    {"no-data", kWarning, ""},
    {"not-in-target-format", kError, ""},
    {"self-reference", kWarning, "DOM_SELF"},
    {"structure-invented", kWarning, ""},
    {"structure-missing", kError, "V-06"},
    {"structure-reference-unresolved", kError, "V-05"},
    {"structure-unnamed", kError, "V-06"},
    {"table-bad-cell", kError, ""},
    {"table-blank-cell", kError, ""},
    {"table-column-missing", kError, ""},
    {"table-cut", kError, ""},
    {"table-label-unknown", kError, ""},
    {"table-no-header", kError, ""},
    {"table-no-period", kError, ""},
    {"table-open-end", kWarning, ""},
    {"table-row-short", kError, ""},
    {"table-total-differs", kWarning, "ADD_PART"},
    {"test-message", kInformation, "V-04"},
    {"truncated", kError, "V-01"},
    {"unexpected-attribute", kError, "V-02"},
    {"unexpected-element", kError, "V-02"},
    {"unexpected-text", kError, "V-02"},
    {"unexpected-value", kError, "V-02"},
    {"unknown-code", kError, "V-32"},
    {"unknown-component", kError, "V-30"},
    {"unknown-group", kError, "V-40"},
    {"unreadable", kError, "V-01"},
    {"value-too-long", kError, "V-08"},
};

}  // namespace

std::string_view to_string(Severity severity) {
  constexpr std::string_view kNames[] = {"information", "warning", "error"};
  return kNames[static_cast<size_t>(severity)];
}

std::span<const FindingKind> finding_kinds() { return kKinds; }

const FindingKind& finding_kind(std::string_view code) {
  const auto found = std::ranges::lower_bound(kKinds, code, {}, &FindingKind::code);
  assert(found != std::end(kKinds) && found->code == code);
  return *found;
}

Finding make_finding(std::string_view code, Position position, std::vector<std::string> parameters) {
  Finding finding;
  finding.code = code;
  finding.severity = finding_kind(code).severity;
  finding.position = position;
  finding.message = Message{finding.code, std::move(parameters)};
  return finding;
}

}  // namespace sdmx
