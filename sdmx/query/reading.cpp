// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/reading.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr ArtefactClass kOrganisationSchemes[] = {
    ArtefactClass::kAgencyScheme, ArtefactClass::kDataProviderScheme, ArtefactClass::kDataConsumerScheme,
    ArtefactClass::kMetadataProviderScheme, ArtefactClass::kOrganisationUnitScheme};

/// Names of REST 1.5 that are no class of their own.
std::optional<ResourceName> find_v1_special(std::string_view name) {
  if (name == "structure" || is_wildcard(name)) return ResourceName{};
  if (name == "organisationscheme") {
    return ResourceName{{std::begin(kOrganisationSchemes), std::end(kOrganisationSchemes)},
                        ConstraintRole::kAny};
  }
  const std::vector<ArtefactClass> constraint = {ArtefactClass::kDataConstraint};
  if (name == "contentconstraint") return ResourceName{constraint, ConstraintRole::kAny};
  if (name == "actualconstraint") return ResourceName{constraint, ConstraintRole::kActual};
  if (name == "allowedconstraint") return ResourceName{constraint, ConstraintRole::kAllowed};
  return std::nullopt;
}

/// Ids of agencies ("SDMX.SUB"), artefacts, components, items ("A.A1") in one alphabet: IDType and the dot.
bool is_dotted_id(std::string_view text) {
  const auto parts = split(text, '.');
  return std::ranges::all_of(parts, [](std::string_view part) { return is_id(part); });
}

/// True when it is made of what versions and their wildcards are made of (REST 2.2 querying_versions.md).
bool may_be_version(std::string_view text) {
  if (text == "latest" || text == "all") return true;
  constexpr std::string_view kAlphabet =
      "0123456789.-*+~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const bool opens =
      !text.empty() && std::string_view("0123456789*+~").find(text[0]) != std::string_view::npos;
  return opens && text.find_first_not_of(kAlphabet) == std::string_view::npos;
}

/// On REST 1.5 + stands between versions ("1.0+2.1"); alone or at a part's end it is the wildcard of 2.x.
bool is_list_of_versions(std::string_view text) {
  const auto parts = split(text, '+');
  return parts.size() > 1 &&
         std::ranges::all_of(parts, [](std::string_view part) { return is_version(part); });
}

IdList read_position(std::string_view text) {
  IdList codes;
  size_t begin = 0;
  while (begin <= text.size()) {
    const size_t end = std::min(text.find('+', begin), text.size());
    const std::string_view code = text.substr(begin, end - begin);
    if (code == "*") return {};
    if (!code.empty()) codes.emplace_back(code);
    begin = end + 1;
  }
  return codes;
}

}  // namespace

bool is_wildcard(std::string_view text) { return text == "*" || fold_case(text) == "all"; }

std::optional<ResourceName> find_resource(std::string_view name) {
  if (auto special = find_v1_special(name)) return special;
  if (name.empty()) return std::nullopt;
  for (const auto& names : artefact_classes()) {
    if (names.resource == name || names.resource_v1 == name) {
      return ResourceName{{names.artefact_class}, ConstraintRole::kAny};
    }
  }
  return std::nullopt;
}

bool is_resource_not_built(std::string_view name) { return name == "attachmentconstraint"; }

bool has_items(ArtefactClass artefact_class) { return !names_of(artefact_class).item_class.empty(); }

IdList read_ids(const Piece& piece, ProblemKeeper& problems) {
  IdList ids;
  bool wildcard = false;
  for (auto& part : split_list(piece, ",+")) {
    if (is_wildcard(part.text)) {
      wildcard = true;
    } else if (!is_dotted_id(part.text)) {
      problems.fail(part.column, "query-bad-id", {shorten(part.text, 40)});
    } else {
      ids.push_back(std::move(part.text));
    }
  }
  return wildcard ? IdList{} : ids;
}

IdList read_versions(RestVersion version, const Piece& piece, ProblemKeeper& problems) {
  const bool list = version == RestVersion::kV1 && is_list_of_versions(piece.text);
  IdList versions;
  for (auto& part : split_list(piece, list ? "+" : ",")) {
    const std::string folded = fold_case(part.text);
    if (folded == "latest" || folded == "all") part.text = folded;
    if (!may_be_version(part.text)) {
      problems.fail(part.column, "query-bad-version", {shorten(part.text, 40)});
    }
    versions.push_back(std::move(part.text));
  }
  return versions;
}

std::vector<KeyPattern> read_keys(const Piece& piece, ProblemKeeper& problems) {
  if (is_wildcard(piece.text)) return {};
  std::vector<KeyPattern> keys;
  for (const auto& part : split_list(piece, ",")) {
    if (part.text.empty()) problems.fail(part.column, "query-empty-value", {"key"});
    KeyPattern key;
    for (const std::string_view position : split(part.text, '.')) key.push_back(read_position(position));
    keys.push_back(std::move(key));
  }
  const bool everything =
      std::ranges::any_of(keys, [](const KeyPattern& key) { return key.size() == 1 && key[0].empty(); });
  return everything ? std::vector<KeyPattern>{} : keys;
}

}  // namespace sdmx
