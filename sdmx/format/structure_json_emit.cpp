// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_emit.hpp"

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/json_table.hpp"
#include "sdmx/format/json_nodes.hpp"
#include "sdmx/format/structure_facets.hpp"

namespace sdmx::structure {

void JsonWriting::cannot_say(std::string_view what, std::string_view component) {
  Finding finding = make_finding("not-in-target-format", Position{},
                                 {std::string(json::name_of(version)), std::string(what)});
  finding.component = component;
  finding.value = artefact;
  report.add(std::move(finding));
}

LossSink JsonWriting::losses() {
  return [this](const Loss& loss) {
    artefact = loss.artefact;
    cannot_say(loss.what, loss.part);
  };
}

void write_strings(JsonWriting& out, std::string_view name, const std::vector<std::string>& values) {
  if (values.empty()) return;
  out.json.key(name);
  out.json.begin_array();
  for (const std::string& value : values) out.json.string(value);
  out.json.end_array();
}

void write_flag(JsonWriting& out, std::string_view name, bool value) {
  out.json.key(name);
  out.json.boolean(value);
}

void write_texts(JsonWriting& out, TextNames names, const InternationalString& texts) {
  json::write_texts(out.json, names.one, names.all, texts);
}

void write_validity(JsonWriting& out, const std::string& from, const std::string& to) {
  out.json.member_if("validFrom", json::with_time_zone(from));
  out.json.member_if("validTo", json::with_time_zone(to));
}

void write_link(JsonWriting& out, const Link& link) {
  out.json.member("rel", link.rel);
  out.json.member_if("href", link.url);
  out.json.member_if("urn", link.urn);
  out.json.member_if("uri", link.uri);
  out.json.member_if("type", link.type);
  out.json.member_if("hreflang", link.language);
  write_texts(out, {"title", "titles"}, link.titles);
}

namespace {

void write_links(JsonWriting& out, const std::vector<Link>& links) {
  write_objects(out, "links", links, [&](const Link& link) { write_link(out, link); });
}

Link link_to(std::string_view rel, const std::string& url) {
  Link link;
  link.rel = rel;
  link.url = url;
  return link;
}

/// Adds an address that the version can hold: an absolute one; in 2.1 a relative one too, where it is no uri.
void add_link(JsonWriting& out, std::vector<Link>& links, Link link) {
  if (link.url.empty()) return;
  const bool uri = !out.v21() || !link.uri.empty();
  if (grammar::is_of_format(link.url, uri ? "uri" : "uri-reference")) return links.push_back(std::move(link));
  out.cannot_say((link.uri.empty() ? link.rel : "uri") + ' ' + link.url);
}

/// With the address that says more, which is told again as what it is.
std::vector<Link> links_of(JsonWriting& out, const Identifiable& one) {
  std::vector<Link> links = one.links;
  Link more = link_to(json::kDescribedBy, one.uri);
  more.uri = one.uri;
  add_link(out, links, std::move(more));
  return links;
}

void write_annotation(JsonWriting& out, const Annotation& annotation) {
  out.json.member_if("id", annotation.id);
  out.json.member_if("title", annotation.title);
  out.json.member_if("type", annotation.type);
  if (!out.v10()) out.json.member_if("value", annotation.value);
  if (out.v10() && !annotation.value.empty()) out.cannot_say("annotation value " + annotation.value);
  write_texts(out, {"text", "texts"}, annotation.text);
  std::vector<Link> links;
  add_link(out, links, link_to("self", annotation.url));
  for (const auto& [language, url] : annotation.further_urls) {
    Link link = link_to("self", url);
    link.language = language;
    add_link(out, links, std::move(link));
  }
  write_links(out, links);
}

}  // namespace

void write_annotations(JsonWriting& out, const std::vector<Annotation>& annotations) {
  write_objects(out, "annotations", annotations, [&](const Annotation& one) { write_annotation(out, one); });
}

void write_identity(JsonWriting& out, const Identifiable& one) {
  out.json.member_if("id", one.id);
  write_annotations(out, one.annotations);
  write_links(out, links_of(out, one));
}

void write_descriptor(JsonWriting& out, std::string_view id, const Identifiable& list) {
  Identifiable named = list;
  named.id = id;
  write_identity(out, named);
}

namespace {

/// All but the links.
void write_names(JsonWriting& out, const Nameable& nameable) {
  out.json.member("id", nameable.id);
  // A name is mandatory: the id stands for one that is missing.
  if (nameable.names.empty()) out.json.member("name", nameable.id);
  write_texts(out, {"name", "names"}, nameable.names);
  write_texts(out, {"description", "descriptions"}, nameable.descriptions);
  write_annotations(out, nameable.annotations);
}

}  // namespace

void write_naming(JsonWriting& out, const Nameable& nameable) {
  write_names(out, nameable);
  write_links(out, links_of(out, nameable));
}

namespace {

/// 1.0 has numbers with points only.
std::string version_for(JsonWriting& out, const Version& version) {
  const std::string text(version.text());
  const size_t end = text.find_first_not_of("0123456789.");
  if (!out.v10() || end == std::string::npos) return text;
  out.cannot_say("version " + text);
  return text.substr(0, end);
}

}  // namespace

void write_artefact(JsonWriting& out, ArtefactClass artefact_class, const Maintainable& artefact) {
  out.artefact = to_short(Reference{artefact_class, artefact.agency, artefact.id, artefact.version, ""});
  out.json.member("agencyID", artefact.agency);
  out.json.member("version", version_for(out, artefact.version));
  write_maintained(out, artefact);
}

void write_maintained(JsonWriting& out, const Maintainable& artefact) {
  write_names(out, artefact);
  write_validity(out, artefact.valid_from, artefact.valid_to);
  if (artefact.is_external) write_flag(out, "isExternalReference", true);
  if (out.v10() && artefact.is_final) write_flag(out, "isFinal", *artefact.is_final);
  if (artefact.is_partial) write_flag(out, "isPartial", true);
  if (artefact.is_partial_language) {
    out.v21() ? write_flag(out, "isPartialLanguage", true) : out.cannot_say("isPartialLanguage");
  }
  std::vector<Link> links = links_of(out, artefact);
  // A stub says where the whole artefact is.
  add_link(out, links, link_to("structure", artefact.structure_url));
  add_link(out, links, link_to("service", artefact.service_url));
  write_links(out, links);
}

namespace {

/// White space around an address is none of it.
std::vector<std::string> trimmed(const std::vector<std::string>& addresses) {
  std::vector<std::string> bare;
  for (const std::string& one : addresses) bare.emplace_back(trim(one));
  return bare;
}

}  // namespace

void write_contacts(JsonWriting& out, const std::vector<Contact>& contacts) {
  write_objects(out, "contacts", contacts, [&](const Contact& contact) {
    if (!out.v10()) out.json.member_if("id", contact.id);
    if (out.v10() && !contact.id.empty()) out.cannot_say("contact id " + contact.id);
    write_texts(out, {"name", "names"}, contact.names);
    write_texts(out, {"department", "departments"}, contact.departments);
    write_texts(out, {"role", "roles"}, contact.roles);
    write_strings(out, "telephones", contact.telephones);
    write_strings(out, "faxes", contact.faxes);
    write_strings(out, "x400s", contact.x400s);
    write_strings(out, "uris", trimmed(contact.uris));
    write_strings(out, "emails", trimmed(contact.emails));
  });
}

void write_urn(JsonWriting& out, std::string_view name, const Reference& reference) {
  out.json.member(name, to_urn(reference));
}

std::string urn_of_part(const Reference& artefact, PartOf part) {
  std::string urn = to_urn(artefact);
  const size_t equals = urn.find('=');
  const size_t point = urn.rfind('.', equals);
  urn.replace(point + 1, equals - point - 1, part.part_class);
  return urn.append(".").append(part.path);
}

namespace {

/// One text format being written.
struct JsonFormat {
  JsonWriting& out;
  FormatKind kind;
  std::string_view component;

  /// Opens the member of a facet that has a place here.
  bool begin(const char* name) const {
    if (!admits_facet(kind, name)) {
      out.cannot_say(name, component);
      return false;
    }
    out.json.key(name);
    return true;
  }
};

void write_text_facet(const JsonFormat& format, const TextFacet& facet, const std::string& value) {
  if (value.empty()) return;
  if (facet.form != FacetForm::kNumber) {
    const bool time = facet.form == FacetForm::kTime;
    if (format.begin(facet.name)) format.out.json.string(time ? json::standard_period(value) : value);
  } else if (!is_json_number(value)) {
    format.out.cannot_say(facet.name, format.component);
  } else if (format.begin(facet.name)) {
    format.out.json.literal(value);
  }
}

void write_facets(const JsonFormat& format, const Facets& facets) {
  for (const TextFacet& facet : kTextFacets) write_text_facet(format, facet, facets.*facet.member);
  for (const CountFacet& facet : kCountFacets) {
    const auto& value = facets.*facet.member;
    // The schema begins at 1.
    if (value && *value == 0) format.out.cannot_say(facet.name, format.component);
    if (value && *value > 0 && format.begin(facet.name)) format.out.json.number(*value);
  }
  for (const FlagFacet& facet : kFlagFacets) {
    const auto& value = facets.*facet.member;
    const bool says_something = value && (*value || admits_facet(format.kind, facet.name));
    if (says_something && format.begin(facet.name)) format.out.json.boolean(*value);
  }
}

/// 1.0 has none, and each needs a name.
void write_sentinel_values(const JsonFormat& format, const std::vector<SentinelValue>& values) {
  std::vector<SentinelValue> named;
  for (const SentinelValue& value : values) {
    const bool can_say = !format.out.v10() && !value.names.empty();
    can_say ? named.push_back(value)
            : format.out.cannot_say("sentinel value " + value.value, format.component);
  }
  write_objects(format.out, "sentinelValues", named, [&](const SentinelValue& value) {
    format.out.json.member("value", value.value);
    json::write_texts(format.out.json, "name", "names", value.names);
    json::write_all_texts(format.out.json, "descriptions", value.descriptions);
  });
}

bool admits_type(const JsonFormat& format, TextType type) {
  return admits(format.kind, type) && (!format.out.v10() || type != TextType::kGeospatialInformation);
}

void write_format(const JsonFormat& format, std::string_view name, const Representation& representation) {
  format.out.json.key(name);
  format.out.json.begin_object();
  if (const auto type = representation.text_type) {
    if (admits_type(format, *type)) {
      format.out.json.member(format.out.v10() ? "textType" : "dataType", to_string(*type));
    } else {
      format.out.cannot_say("dataType " + std::string(to_string(*type)), format.component);
    }
  }
  write_facets(format, representation.facets);
  write_sentinel_values(format, representation.sentinel_values);
  format.out.json.end_object();
}

FormatKind kind_of(JsonFormatPlace place) {
  if (place == JsonFormatPlace::kTimeDimension) return FormatKind::kTime;
  return place == JsonFormatPlace::kDimension ? FormatKind::kSimple : FormatKind::kBasic;
}

bool can_enumerate(JsonFormatPlace place, ArtefactClass artefact_class) {
  if (place == JsonFormatPlace::kTimeDimension) return false;
  return artefact_class == ArtefactClass::kCodelist ||
         (artefact_class == ArtefactClass::kValueList && place == JsonFormatPlace::kComponent);
}

void write_occurrences(JsonWriting& out, const Representation& representation, JsonFormatPlace place,
                       std::string_view component) {
  if (place != JsonFormatPlace::kComponent || out.v10()) {
    if (representation.is_array()) out.cannot_say("maxOccurs", component);
    if (representation.min_occurs.value_or(1) != 1) out.cannot_say("minOccurs", component);
    return;
  }
  write_occurrence_counts(out,
                          {representation.min_occurs, representation.max_occurs, representation.unbounded});
}

}  // namespace

void write_occurrence_counts(JsonWriting& out, const Occurrences& occurrences) {
  if (occurrences.fewest) {
    out.json.key("minOccurs");
    out.json.number(*occurrences.fewest);
  }
  if (occurrences.unbounded) {
    out.json.member("maxOccurs", "unbounded");
  } else if (occurrences.most) {
    out.json.key("maxOccurs");
    out.json.number(*occurrences.most);
  }
}

void write_coding_format(JsonWriting& out, const Representation& format, std::string_view level) {
  write_format({out, FormatKind::kCoded, level}, "codingFormat", format);
}

void write_text_format(JsonWriting& out, std::string_view name, const Representation& format,
                       std::string_view component) {
  write_format({out, FormatKind::kBasic, component}, name, format);
}

void write_representation(JsonWriting& out, std::string_view name, const Representation& representation,
                          JsonFormatPlace place, std::string_view component) {
  out.json.key(name);
  out.json.begin_object();
  const auto& enumeration = representation.enumeration;
  const bool value_list = enumeration && enumeration->artefact_class == ArtefactClass::kValueList;
  if (enumeration && can_enumerate(place, enumeration->artefact_class) && !(out.v10() && value_list)) {
    write_urn(out, "enumeration", *enumeration);
    if (representation.text_type || representation.facets != Facets{}) {
      write_format({out, FormatKind::kCoded, component}, "enumerationFormat", representation);
    }
  } else {
    if (enumeration) out.cannot_say(to_urn(*enumeration), component);
    write_format({out, kind_of(place), component}, out.v10() ? "textFormat" : "format", representation);
  }
  write_occurrences(out, representation, place, component);
  out.json.end_object();
}

}  // namespace sdmx::structure
