// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_structure_nodes.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/structure_facets.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx::ml20 {

using structure::attribute;
using structure::child;
using structure::token_of;

namespace {

constexpr size_t kQuotedCharacters = 200;

struct LegacyTextType {
  std::string_view name;
  TextType type;
};
// What 2.0 and 1.0 call otherwise.
constexpr LegacyTextType kLegacyTextTypes[] = {
    {"Date", TextType::kGregorianDay},
    {"Year", TextType::kGregorianYear},
    {"YearMonth", TextType::kGregorianYearMonth},
    {"Timespan", TextType::kTimeRange},
    {"AlphaNum", TextType::kAlphaNumeric},
    {"Num", TextType::kNumeric},
};

std::optional<TextType> legacy_text_type(std::string_view name) {
  const auto found = std::ranges::find(kLegacyTextTypes, name, &LegacyTextType::name);
  return found == std::end(kLegacyTextTypes) ? parse_text_type(name) : found->type;
}

/// 2.0 has any time period where 2.1 wants a moment.
std::string moment(const std::string& period) {
  const auto read = parse_time_period(period);
  if (!read || read->kind == PeriodKind::kDateTime) return period;
  std::string text = format_date_time(read->begin);
  if (text.ends_with('Z')) text.pop_back();
  return text;
}

std::string first_of(pugi::xml_node node, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (std::string value = attribute(node, name); !value.empty()) return value;
  }
  return {};
}

Reference scheme_reference(ArtefactClass artefact_class, const Identity& identity,
                           const std::string& version) {
  Reference reference;
  reference.artefact_class = artefact_class;
  reference.agency = identity.first;
  reference.id = identity.second;
  reference.version = Version(version.empty() ? "1.0" : version);
  return reference;
}

std::string version_in(const std::map<Identity, std::string>& declared, const Identity& identity) {
  const auto found = declared.find(identity);
  return found == declared.end() ? std::string() : found->second;
}

}  // namespace

std::string agency_of(pugi::xml_node node) { return first_of(node, {"agencyID", "agency"}); }

void read_identity(pugi::xml_node node, Maintainable& out) {
  structure::read_maintainable(node, out);
  out.agency = agency_of(node);
  out.valid_from = moment(out.valid_from);
  out.valid_to = moment(out.valid_to);
  const std::string uri = attribute(node, "uri");
  if (out.is_external && out.structure_url.empty()) out.structure_url = uri;
}

void report_syntax(pugi::xml_node node, const std::string& text, Reading& reading) {
  Finding finding =
      make_finding("bad-syntax", structure::position_of(node), {shorten(text, kQuotedCharacters)});
  finding.component = structure::local_name(node);
  finding.value = shorten(text, kQuotedCharacters);
  reading.report.add(std::move(finding));
}

Reference read_reference(pugi::xml_node node, const ReferenceNames& names) {
  if (const auto named = parse_urn(token_of(child(node, "URN")))) return *named;
  const std::string id = token_of(child(node, names.id));
  if (id.empty()) return {};
  return scheme_reference(names.artefact_class, {token_of(child(node, names.agency)), id},
                          token_of(child(node, names.version)));
}

Reference concept_of(pugi::xml_node node, const std::string& agency, const Reading& reading) {
  const std::string id = first_of(node, {"conceptRef", "concept"});
  const std::string scheme = attribute(node, "conceptSchemeRef");
  std::string owner = first_of(node, {"conceptSchemeAgency", "conceptAgency"});
  if (owner.empty()) owner = agency;
  Reference reference =
      scheme_reference(ArtefactClass::kConceptScheme, {owner, scheme.empty() ? kStandAloneConcepts : scheme},
                       version_in(reading.declared.concept_schemes, {owner, scheme}));
  const auto declared = reading.declared.concepts.find(id);
  if (declared != reading.declared.concepts.end()) {
    const std::vector<Reference>& schemes = declared->second;
    const bool here = std::ranges::find(schemes, reference) != schemes.end();
    // A concept that stands in one scheme only is that one, where its scheme is not named.
    if (scheme.empty() && !here && schemes.size() == 1) reference = schemes.front();
  }
  reference.item = id;
  return reference;
}

Reference codelist_named(const std::string& id, const std::string& agency, const std::string& version,
                         const Reading& reading) {
  const Declared& declared = reading.declared;
  const auto agencies = declared.codelist_agencies.find(id);
  const bool one = agencies != declared.codelist_agencies.end() && agencies->second.size() == 1;
  const Identity identity{one ? *agencies->second.begin() : agency, id};
  return scheme_reference(ArtefactClass::kCodelist, identity,
                          version.empty() ? version_in(reading.declared.codelists, identity) : version);
}

std::optional<Representation> representation_of(pugi::xml_node node, const std::string& agency,
                                                Reading& reading) {
  auto representation = read_text_format(child(node, "TextFormat"), reading);
  const std::string codelist = attribute(node, "codelist");
  if (codelist.empty()) return representation;
  if (!representation) representation.emplace();
  representation->text_type.reset();
  const std::string stated = attribute(node, "codelistAgency");
  representation->enumeration =
      codelist_named(codelist, stated.empty() ? agency : stated, attribute(node, "codelistVersion"), reading);
  return representation;
}

std::optional<Representation> read_text_format(pugi::xml_node node, Reading& reading) {
  if (!node) return std::nullopt;
  Representation representation;
  const std::string type = first_of(node, {"textType", "TextType"});
  representation.text_type = type.empty() ? TextType::kString : legacy_text_type(type);
  if (!representation.text_type) report_syntax(node, type, reading);
  Facets& facets = representation.facets;
  for (const structure::TextFacet& facet : structure::kTextFacets) {
    facets.*facet.member = node.attribute(facet.name).value();
  }
  for (const structure::CountFacet& facet : structure::kCountFacets) {
    facets.*facet.member = structure::count(node, facet.name);
  }
  if (const auto length = structure::count(node, "length")) facets.max_length = length;  // 1.0
  facets.is_sequence = structure::flag(node, "isSequence");
  return representation;
}

std::string category_path(pugi::xml_node category_id) {
  std::string path;
  for (pugi::xml_node at = category_id; at; at = child(at, "CategoryID")) {
    if (!path.empty()) path += '.';
    path += token_of(child(at, "ID"));
  }
  return path;
}

}  // namespace sdmx::ml20
