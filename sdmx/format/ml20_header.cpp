// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_header.hpp"

#include "sdmx/format/structure_ml_nodes.hpp"

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

}  // namespace

std::optional<Action> parse_legacy_action(std::string_view text) {
  if (text == "Update") return Action::kMerge;
  const auto action = parse_action(text);
  return action == Action::kMerge ? std::nullopt : action;
}

void HeaderReading::read(pugi::xml_node part, const ml::FindingSink& sink) {
  const std::string_view name = local_name(part);
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

void HeaderReading::read_key_family(pugi::xml_node part) {
  const std::string_view name = local_name(part);
  if (name == "KeyFamilyRef") key_family.id = token_of(part);
  if (name == "KeyFamilyAgency") key_family.agency = token_of(part);
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
