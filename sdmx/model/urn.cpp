// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/urn.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kPrefix = "urn:sdmx:org.sdmx.infomodel.";

/// Classes of URNs that are no artefact's or first item's name in the table: components, older spellings,
/// parts of parts.
struct OtherUrnClass {
  std::string_view urn_class;
  ArtefactClass artefact_class;
};

using enum ArtefactClass;

constexpr OtherUrnClass kOtherClasses[] = {
    {"TimeDimension", kDataStructure},
    {"MeasureDimension", kDataStructure},
    {"DimensionDescriptor", kDataStructure},
    {"GroupDimensionDescriptor", kDataStructure},
    {"DataAttribute", kDataStructure},
    {"Attribute", kDataStructure},
    {"AttributeDescriptor", kDataStructure},
    {"ReportingYearStartDay", kDataStructure},
    {"Measure", kDataStructure},
    {"PrimaryMeasure", kDataStructure},
    {"MeasureDescriptor", kDataStructure},
    {"KeyFamily", kDataStructure},
    {"CodeList", kCodelist},
    {"Level", kHierarchy},
    {"ContentConstraint", kDataConstraint},
    {"MetadataStructureDefinition", kMetadataStructure},
    {"MetadataAttributeDescriptor", kMetadataStructure},
    {"MetadataTarget", kMetadataStructure},
    {"ReportStructure", kMetadataStructure},
    {"Transition", kProcess},
    {"CodelistMap", kStructureSet},
    {"VtlCodelistMapping", kVtlMappingScheme},
    {"VtlConceptMapping", kVtlMappingScheme},
    {"VtlDataflowMapping", kVtlMappingScheme},
};

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_id_character(char c) {
  return is_letter(c) || is_digit(c) || c == '_' || c == '@' || c == '$' || c == '-';
}
bool is_ncname_character(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }

bool are_nested_ids(std::string_view text) { return std::ranges::all_of(split(text, '.'), is_id); }

/// A version or an expression, as references carry them.
bool is_version_expression(std::string_view text) {
  if (is_version(text)) return true;
  const auto allowed = [](char c) { return is_digit(c) || c == '.' || c == '+' || c == '*' || c == '~'; };
  return text == "latest" || text == "all" ||
         (Version(std::string(text)).is_wildcard() && std::ranges::all_of(text, allowed));
}

std::optional<ArtefactClass> class_of_urn(std::string_view urn_class, std::string_view item) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    // What SDMX 3.x maintains by itself was a part in 2.1: Hierarchy, StructureMap. With an item it is still
    // the part.
    const bool part_of_2_1 = !item.empty() && (urn_class == "Hierarchy" || urn_class == "StructureMap");
    if (names.urn_class == urn_class && !part_of_2_1) return names.artefact_class;
    if (names.item_class == urn_class && !urn_class.empty() && !item.empty()) return names.artefact_class;
  }
  const auto other = std::ranges::find(kOtherClasses, urn_class, &OtherUrnClass::urn_class);
  // Schemas of 3.x take the class of an item for the artefact as well: ProcessStep=A:P(1.0).
  if (other == std::end(kOtherClasses) && item.empty()) return class_of_urn(urn_class, "any");
  if (other == std::end(kOtherClasses)) return std::nullopt;
  return other->artefact_class;
}

/// Reads "AGENCY:ID(VERSION)" or "AGENCY:ID(VERSION).ITEM"; nothing when it is not of that form.
std::optional<Reference> parse_identity(std::string_view text) {
  const size_t colon = text.find(':');
  const size_t open = text.find_first_of("([", colon);  // SDMX 2.0 writes [1.0]
  const bool bracket = open != std::string_view::npos && text[open] == '[';
  const size_t close = text.find(bracket ? ']' : ')', open);
  if (colon == std::string_view::npos || open == std::string_view::npos || close == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view agency = text.substr(0, colon);
  const std::string_view id = text.substr(colon + 1, open - colon - 1);
  const std::string_view version = text.substr(open + 1, close - open - 1);
  std::string_view item = text.substr(close + 1);
  if (!are_nested_ids(agency) || !is_id(id) || !is_version_expression(version)) return std::nullopt;
  if (!item.empty()) {
    if (item.front() != '.') return std::nullopt;
    item.remove_prefix(1);
    if (!are_nested_ids(item)) return std::nullopt;
  }
  Reference reference;
  reference.agency = agency;
  reference.id = id;
  reference.version = Version(std::string(version));
  reference.item = item;
  return reference;
}

}  // namespace

bool is_id(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_id_character); }

bool is_ncname_id(std::string_view text) {
  return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, is_ncname_character);
}

std::string to_short(const Reference& reference) {
  return reference.agency + ':' + reference.id + '(' + reference.version.text() + ')';
}

namespace {

std::string urn_of(const Reference& reference, std::string_view urn_class) {
  std::string urn(kPrefix);
  urn.append(names_of(reference.artefact_class).package).append(".").append(urn_class);
  urn.append("=").append(to_short(reference));
  if (!reference.item.empty()) urn.append(".").append(reference.item);
  return urn;
}

}  // namespace

std::string to_urn(const Reference& reference) {
  const ArtefactClassNames& names = names_of(reference.artefact_class);
  if (reference.item.empty()) return urn_of(reference, names.urn_class);
  if (!reference.item_class.empty()) return urn_of(reference, reference.item_class);
  return urn_of(reference, names.item_class.empty() ? names.urn_class : names.item_class);
}

std::string to_urn_of_21(const Reference& reference) {
  const bool constraint = reference.artefact_class == ArtefactClass::kDataConstraint;
  return constraint ? urn_of(reference, "ContentConstraint") : to_urn(reference);
}

std::optional<Reference> parse_urn(std::string_view urn) {
  if (!urn.starts_with(kPrefix)) return std::nullopt;
  urn.remove_prefix(kPrefix.size());
  const size_t equals = urn.find('=');
  const size_t dot = urn.substr(0, equals).find('.');
  if (equals == std::string_view::npos || dot == std::string_view::npos) return std::nullopt;
  auto reference = parse_identity(urn.substr(equals + 1));
  if (!reference) return std::nullopt;
  // The package is not compared: messages of other systems name packages of their own, and the class says
  // all.
  const std::string_view urn_class = urn.substr(dot + 1, equals - dot - 1);
  const auto artefact_class = class_of_urn(urn_class, reference->item);
  if (!artefact_class) return std::nullopt;
  reference->artefact_class = *artefact_class;
  const ArtefactClassNames& names = names_of(*artefact_class);
  if (!reference->item.empty() && urn_class != names.item_class && urn_class != names.urn_class) {
    reference->item_class = urn_class;
  }
  return reference;
}

std::optional<Reference> parse_short(std::string_view text, ArtefactClass artefact_class) {
  std::string whole(text);
  if (text.find('(') == std::string_view::npos) whole += "(latest)";
  auto reference = parse_identity(whole);
  if (!reference || !reference->item.empty()) return std::nullopt;
  reference->artefact_class = artefact_class;
  return reference;
}

}  // namespace sdmx
