// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_header.hpp"

#include <algorithm>

#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx::ml20 {

namespace {

using structure::local_name;
using structure::token_of;

constexpr size_t kQuotedCharacters = 80;

void report_syntax(const std::string& text, const ml::FindingSink& sink) {
  const std::string quoted = shorten(text, kQuotedCharacters);
  Finding finding = make_finding("bad-syntax", Position{}, {quoted});
  finding.value = quoted;
  sink(std::move(finding));
}

/// IDType of 2.0: letters, digits and a few signs, of any number.
bool is_legacy_id(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("*@_$-").find(c) != std::string_view::npos;
  });
}

bool is_moment(std::string_view text) { return parse_time_period(text).has_value(); }

struct Check {
  std::string_view element;
  bool (*holds)(std::string_view);
};
constexpr Check kChecks[] = {
    {"ID", is_legacy_id},        {"Test", is_boolean},     {"Truncated", is_boolean},
    {"Prepared", is_moment},     {"Extracted", is_moment}, {"ReportingBegin", is_moment},
    {"ReportingEnd", is_moment},
};

struct OrderedElement {
  std::string_view name;
  bool required = false;
};
constexpr OrderedElement kOrder[] = {
    {"ID", true},        {"Test", true},     {"Truncated"},    {"Name"},
    {"Prepared", true},  {"Sender", true},   {"Receiver"},     {"KeyFamilyRef"},
    {"KeyFamilyAgency"}, {"DataSetAgency"},  {"DataSetID"},    {"DataSetAction"},
    {"Extracted"},       {"ReportingBegin"}, {"ReportingEnd"}, {"Source"},
};

}  // namespace

std::optional<Action> parse_legacy_action(std::string_view text) {
  if (text == "Update") return Action::kMerge;
  const auto action = parse_action(text);
  return action == Action::kMerge ? std::nullopt : action;
}

bool is_boolean(std::string_view text) {
  return text == "true" || text == "false" || text == "1" || text == "0";
}

void HeaderReading::read(pugi::xml_node part, const ml::FindingSink& sink) {
  const std::string_view name = local_name(part);
  check_order(name, sink);
  check(part, sink);
  if (name == "DataSetAction") {
    header.action = parse_legacy_action(token_of(part));
    if (!header.action) report_syntax(token_of(part), sink);
    return;
  }
  // The first of several senders is the sender.
  if (name == "Sender" && has_sender) return;
  has_id |= name == "ID";
  has_test |= name == "Test";
  has_prepared |= name == "Prepared";
  has_sender |= name == "Sender";
  read_key_family(part);
  ml::read_header_part(part, header, sink);
  if (name == "Test") header.test = header.test || token_of(part) == "True";
}

/// An element that stands too late or nowhere, and what had to stand before one.
void HeaderReading::check_order(std::string_view name, const ml::FindingSink& sink) {
  const auto found = std::ranges::find(kOrder, name, &OrderedElement::name);
  const auto at = static_cast<size_t>(found - std::begin(kOrder));
  if (found == std::end(kOrder) || at < at_) {
    Finding finding = make_finding("element-unknown", Position{}, {shorten(name, kQuotedCharacters)});
    finding.component = shorten(name, kQuotedCharacters);
    sink(std::move(finding));
    return;
  }
  const bool seen[] = {has_id, has_test, false, false, has_prepared, has_sender};
  for (size_t i = at_; i < at; ++i) {
    if (kOrder[i].required && !seen[i]) report_syntax("Header /" + std::string(kOrder[i].name), sink);
  }
  at_ = at;
}

void HeaderReading::read_key_family(pugi::xml_node part) {
  const std::string_view name = local_name(part);
  if (name == "KeyFamilyRef") key_family.id = token_of(part);
  if (name == "KeyFamilyAgency") key_family.agency = token_of(part);
}

void HeaderReading::check(pugi::xml_node part, const ml::FindingSink& sink) const {
  const auto rule = std::ranges::find(kChecks, local_name(part), &Check::element);
  if (rule == std::end(kChecks)) return;
  // An id is taken as it stands, blanks included.
  const std::string text = rule->element == "ID" ? structure::text_of(part) : token_of(part);
  if (!rule->holds(text)) report_syntax(text, sink);
}

void HeaderReading::finish(const ml::FindingSink& sink) {
  std::vector<std::string> missing;
  if (!has_id) missing.emplace_back("ID");
  if (!has_test) missing.emplace_back("Test");
  if (!has_prepared) missing.emplace_back("Prepared");
  if (!has_sender) missing.emplace_back("Sender");
  if (!missing.empty()) sink(make_finding("header-incomplete", Position{}, {join(missing, ", ")}));
  if (key_family.empty()) return;
  key_family.version = Version("latest");
  HeaderStructure structure;
  structure.structure_id = key_family.id;
  structure.structure = key_family;
  header.structures.push_back(std::move(structure));
}

}  // namespace sdmx::ml20
