// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_nodes.hpp"

#include <charconv>

#include "sdmx/base/text.hpp"
#include "sdmx/format/structure_facets.hpp"

namespace sdmx::structure {

namespace {

constexpr size_t kQuotedCharacters = 80;

std::string_view own_text(const JsonValue* value) { return value ? std::string_view(value->text) : ""; }

void report_missing_if(const JsonValue& object, std::string_view member, bool missing, JsonReading& reading) {
  if (missing) reading.report.add(make_finding("member-missing", object.position, {std::string(member)}));
}

bool is_uri(const JsonValue& link) {
  return link.text_of("rel") == json::kDescribedBy && !link.text_of("uri").empty() &&
         link.text_of("href") == link.text_of("uri");
}

/// Links to the artefact itself say nothing; those of stubs have members of their own.
void read_links(const JsonValue& object, Identifiable& identifiable) {
  for (const JsonValue& item : object.children_of("links")) {
    const std::string_view rel = item.text_of("rel");
    if (is_uri(item)) identifiable.uri = item.text_of("uri");
    if (is_uri(item) || rel == "self" || rel == "structure" || rel == "service") continue;
    Link& link = identifiable.links.emplace_back();
    link.rel = rel;
    link.url = item.text_of("href");
    link.urn = item.text_of("urn");
    link.uri = item.text_of("uri");
    link.type = item.text_of("type");
    link.language = item.text_of("hreflang");
    link.titles = json::read_texts(item, {"title", "titles"});
  }
}

std::string_view address_of(const JsonValue& object, std::string_view rel) {
  for (const JsonValue& item : object.children_of("links")) {
    if (item.text_of("rel") == rel) return item.text_of("href");
  }
  return {};
}

}  // namespace

Reference parse_reference(const JsonValue& urn, JsonReading& reading) {
  if (const auto reference = parse_urn(urn.text)) return *reference;
  const std::string quoted = shorten(urn.text, kQuotedCharacters);
  Finding finding = make_finding("bad-syntax", urn.position, {"URN"});
  finding.value = quoted;
  reading.report.add(std::move(finding));
  return {};
}

Reference read_urn(const JsonValue& object, std::string_view member, JsonReading& reading) {
  const JsonValue* found = object.find(member);
  return found && found->is_scalar() ? parse_reference(*found, reading) : Reference{};
}

std::optional<Reference> read_urn_if(const JsonValue& object, std::string_view member, JsonReading& reading) {
  Reference reference = read_urn(object, member, reading);
  if (reference.empty()) return std::nullopt;
  return reference;
}

std::vector<Reference> read_urns(const JsonValue& object, std::string_view member, JsonReading& reading) {
  std::vector<Reference> references;
  for (const JsonValue& item : object.children_of(member)) {
    Reference reference = parse_reference(item, reading);
    if (!reference.empty()) references.push_back(std::move(reference));
  }
  return references;
}

std::optional<uint64_t> read_count(const JsonValue& object, std::string_view member) {
  const std::string_view text = object.text_of(member);
  uint64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return count;
}

std::string read_component_id(const JsonValue& value) {
  const auto reference = parse_urn(value.text);
  return reference && !reference->item.empty() ? reference->item : value.text;
}

std::vector<std::string> read_component_ids(const JsonValue& object, std::string_view member) {
  std::vector<std::string> ids;
  for (const JsonValue& item : object.children_of(member)) {
    if (item.is_scalar()) ids.push_back(read_component_id(item));
  }
  return ids;
}

void read_identity(const JsonValue& object, Identifiable& identifiable, JsonReading&) {
  identifiable.id = object.text_of("id");
  identifiable.annotations = json::read_annotations(object);
  read_links(object, identifiable);
}

void read_naming(const JsonValue& object, Nameable& nameable, JsonReading& reading) {
  read_identity(object, nameable, reading);
  report_missing_if(object, "id", nameable.id.empty(), reading);
  nameable.names = json::read_texts(object, {"name", "names"});
  nameable.descriptions = json::read_texts(object, {"description", "descriptions"});
}

void read_artefact(const JsonValue& object, Maintainable& artefact, JsonReading& reading) {
  read_naming(object, artefact, reading);
  artefact.agency = object.text_of("agencyID");
  report_missing_if(object, "agencyID", artefact.agency.empty(), reading);
  if (const JsonValue* version = object.find("version")) artefact.version = Version(version->text);
  artefact.valid_from = object.text_of("validFrom");
  artefact.valid_to = object.text_of("validTo");
  artefact.is_external = json::is_true(object, "isExternalReference");
  artefact.is_partial = json::is_true(object, "isPartial");
  artefact.is_partial_language = json::is_true(object, "isPartialLanguage");
  if (object.find("isFinal")) artefact.is_final = json::is_true(object, "isFinal");
  artefact.structure_url = address_of(object, "structure");
  artefact.service_url = address_of(object, "service");
}

namespace {

void read_facets(const JsonValue& format, Facets& facets) {
  for (const TextFacet& facet : kTextFacets) facets.*facet.member = format.text_of(facet.name);
  for (const CountFacet& facet : kCountFacets) facets.*facet.member = read_count(format, facet.name);
  for (const FlagFacet& facet : kFlagFacets) {
    if (format.find(facet.name)) facets.*facet.member = json::is_true(format, facet.name);
  }
}

void read_occurrences(const JsonValue& object, Representation& representation) {
  if (object.find("minOccurs")) representation.min_occurs = read_count(object, "minOccurs");
  if (object.find("maxOccurs")) representation.max_occurs = read_count(object, "maxOccurs");
  representation.unbounded = object.text_of("maxOccurs") == "unbounded";
}

}  // namespace

Representation read_format(const JsonValue& format) {
  Representation representation;
  // textType in 1.0.
  for (const std::string_view member : {"dataType", "textType"}) {
    if (format.find(member)) representation.text_type = parse_text_type(format.text_of(member));
  }
  read_facets(format, representation.facets);
  for (const JsonValue& item : format.children_of("sentinelValues")) {
    SentinelValue& value = representation.sentinel_values.emplace_back();
    value.value = item.text_of("value");
    value.names = json::read_texts(item, {"name", "names"});
    value.descriptions = json::read_texts(item, {"description", "descriptions"});
  }
  return representation;
}

Representation read_representation(const JsonValue& object, JsonReading& reading) {
  Representation representation;
  for (const std::string_view member : {"format", "textFormat", "enumerationFormat"}) {
    if (const JsonValue* format = object.find(member)) representation = read_format(*format);
  }
  representation.enumeration = read_urn_if(object, "enumeration", reading);
  read_occurrences(object, representation);
  return representation;
}

std::optional<Representation> read_representation_if(const JsonValue& object, std::string_view member,
                                                     JsonReading& reading) {
  const JsonValue* found = object.find(member);
  if (!found || !found->is_object()) return std::nullopt;
  return read_representation(*found, reading);
}

TimeRange read_time_range(const JsonValue& range) {
  const auto bound = [&](std::string_view member) -> std::optional<TimeRange::Bound> {
    const JsonValue* found = range.find(member);
    if (!found) return std::nullopt;
    return TimeRange::Bound{std::string(found->text_of("period")),
                            own_text(found->find("isInclusive")) != "false"};
  };
  TimeRange read;
  read.before = bound("beforePeriod");
  read.after = bound("afterPeriod");
  read.start = bound("startPeriod");
  read.end = bound("endPeriod");
  read.valid_from = range.text_of("validFrom");
  read.valid_to = range.text_of("validTo");
  return read;
}

}  // namespace sdmx::structure
