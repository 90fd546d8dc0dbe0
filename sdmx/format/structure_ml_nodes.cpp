// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_nodes.hpp"

#include <charconv>

#include "sdmx/format/structure_facets.hpp"

namespace sdmx::structure {

std::string_view local_name(pugi::xml_node node) {
  const std::string_view name = node.type() == pugi::node_element ? node.name() : "";
  const size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_node candidate : node.children()) {
    if (local_name(candidate) == name) return candidate;
  }
  return {};
}

std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const pugi::xml_node part : node.children()) {
    if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) text += part.value();
  }
  return text;
}

std::string token_of(pugi::xml_node node) { return std::string(trim(text_of(node))); }

std::string attribute(pugi::xml_node node, const char* name) {
  return std::string(trim(node.attribute(name).value()));
}

std::optional<bool> flag(pugi::xml_node node, const char* name) {
  const std::string value = attribute(node, name);
  if (value == "true" || value == "1") return true;
  if (value == "false" || value == "0") return false;
  return std::nullopt;
}

std::optional<uint64_t> parse_count(std::string_view text) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<uint64_t> count(pugi::xml_node node, const char* name) {
  return parse_count(attribute(node, name));
}

Position position_of(pugi::xml_node node) {
  // pugixml points at the name, people look for the "<" before it.
  const ptrdiff_t offset = node.offset_debug();
  return offset > 0 ? Position{static_cast<uint64_t>(offset) - 1} : Position{};
}

Finding bad_value(pugi::xml_node node, std::string_view component, std::string_view value) {
  Finding finding = make_finding("bad-syntax", position_of(node), {std::string(shorten(value, 200))});
  finding.component = component;
  finding.value = shorten(value, 200);
  return finding;
}

void add_text(pugi::xml_node node, InternationalString& texts) {
  // SDMXCommon.xsd (TextType): English is the default.
  const std::string language = attribute(node, "xml:lang");
  texts.texts.push_back({language.empty() ? "en" : language, text_of(node)});
}

namespace {

void read_annotation_url(pugi::xml_node node, Annotation& annotation) {
  const std::string language = attribute(node, "xml:lang");
  const bool first = annotation.url.empty() && annotation.further_urls.empty();
  if (first && language.empty()) {
    annotation.url = token_of(node);
  } else {
    annotation.further_urls.push_back({language, token_of(node)});
  }
}

Annotation read_annotation(pugi::xml_node node) {
  Annotation annotation;
  annotation.id = attribute(node, "id");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "AnnotationTitle") annotation.title = text_of(part);
    if (name == "AnnotationType") annotation.type = text_of(part);
    if (name == "AnnotationURL") read_annotation_url(part, annotation);
    if (name == "AnnotationText") add_text(part, annotation.text);
    if (name == "AnnotationValue") annotation.value = text_of(part);
  }
  return annotation;
}

}  // namespace

std::vector<Annotation> read_annotations(pugi::xml_node node) {
  std::vector<Annotation> annotations;
  for (const pugi::xml_node part : child(node, "Annotations").children()) {
    if (local_name(part) == "Annotation") annotations.push_back(read_annotation(part));
  }
  return annotations;
}

InternationalString read_texts(pugi::xml_node node, std::string_view name) {
  InternationalString texts;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == name) add_text(part, texts);
  }
  return texts;
}

namespace {

Link read_link(pugi::xml_node node) {
  Link link;
  link.rel = attribute(node, "rel");
  link.url = attribute(node, "url");
  link.urn = attribute(node, "urn");
  link.type = attribute(node, "type");
  return link;
}

}  // namespace

void read_identifiable(pugi::xml_node node, Identifiable& out) {
  out.id = attribute(node, "id");
  out.uri = attribute(node, "uri");
  out.annotations = read_annotations(node);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Link") out.links.push_back(read_link(part));
  }
}

void read_nameable(pugi::xml_node node, Nameable& out) {
  read_identifiable(node, out);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Name") add_text(part, out.names);
    if (name == "Description") add_text(part, out.descriptions);
  }
}

void read_maintainable(pugi::xml_node node, Maintainable& out) {
  read_nameable(node, out);
  out.agency = attribute(node, "agencyID");
  // 2.1 states the default; 3.x has it for schemes without a version.
  const std::string version = attribute(node, "version");
  out.version = Version(version.empty() ? "1.0" : version);
  out.valid_from = attribute(node, "validFrom");
  out.valid_to = attribute(node, "validTo");
  out.is_final = flag(node, "isFinal");
  out.is_external = flag(node, "isExternalReference").value_or(false);
  out.is_partial = flag(node, "isPartial").value_or(false);
  out.is_partial_language = flag(node, "isPartialLanguage").value_or(false);
  out.service_url = attribute(node, "serviceURL");
  out.structure_url = attribute(node, "structureURL");
}

Contact read_contact(pugi::xml_node node) {
  Contact contact;
  contact.id = attribute(node, "id");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Name") add_text(part, contact.names);
    if (name == "Department") add_text(part, contact.departments);
    if (name == "Role") add_text(part, contact.roles);
    if (name == "Telephone") contact.telephones.push_back(text_of(part));
    if (name == "Fax") contact.faxes.push_back(text_of(part));
    if (name == "X400") contact.x400s.push_back(text_of(part));
    if (name == "URI") contact.uris.push_back(token_of(part));
    if (name == "Email") contact.emails.push_back(text_of(part));
  }
  return contact;
}

namespace {

/// A URN of that class, for its table of classes. What 2.1 calls Hierarchy or StructureMap is a part there.
std::optional<Reference> reference_of_class(const std::string& name, bool has_parent) {
  if (name.empty()) return std::nullopt;
  return parse_urn("urn:sdmx:org.sdmx.infomodel.any." + name + "=A:A(1.0)" + (has_parent ? ".A" : ""));
}

/// The item of a reference, which states its class where it is not the usual one. Groups and other lists that
/// contain it are named apart.
void take_item(pugi::xml_node ref, Reference& reference) {
  const std::string container = attribute(ref, "containerID");
  reference.item = attribute(ref, "id");
  if (!container.empty() && reference.artefact_class != ArtefactClass::kDataStructure) {
    reference.item.insert(0, container + '.');
  }
  const auto stated = reference_of_class(attribute(ref, "class"), true);
  if (stated) reference.item_class = stated->item_class;
}

Reference from_ref(pugi::xml_node ref, ArtefactClass expected) {
  Reference reference;
  const std::string parent = attribute(ref, "maintainableParentID");
  const auto stated = reference_of_class(attribute(ref, "class"), !parent.empty());
  reference.artefact_class = stated ? stated->artefact_class : expected;
  reference.agency = attribute(ref, "agencyID");
  const std::string version = attribute(ref, parent.empty() ? "version" : "maintainableParentVersion");
  reference.version = Version(version.empty() ? "1.0" : version);
  reference.id = parent.empty() ? attribute(ref, "id") : parent;
  if (!parent.empty()) take_item(ref, reference);
  return reference;
}

}  // namespace

Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading) {
  if (const pugi::xml_node ref = child(node, "Ref")) return from_ref(ref, expected);
  const pugi::xml_node urn_element = child(node, "URN");
  const std::string urn = token_of(urn_element ? urn_element : node);
  if (const auto reference = parse_urn(urn)) return *reference;
  reading.report.add(bad_value(node, local_name(node), urn));
  return {};
}

std::optional<Reference> read_reference_child(pugi::xml_node node, std::string_view name,
                                              ArtefactClass expected, Reading& reading) {
  const pugi::xml_node part = child(node, name);
  return part ? std::optional(read_reference(part, expected, reading)) : std::nullopt;
}

std::vector<std::string> read_local_references(pugi::xml_node node, std::string_view name) {
  std::vector<std::string> ids;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == name) ids.push_back(read_local_reference(part));
  }
  return ids;
}

std::string read_local_reference(pugi::xml_node node) {
  if (const pugi::xml_node ref = child(node, "Ref")) return attribute(ref, "id");
  // No schema admits a URN here, but some systems write it.
  if (const pugi::xml_node urn = child(node, "URN")) {
    const auto reference = parse_urn(token_of(urn));
    return reference ? reference->item : std::string();
  }
  return token_of(node);
}

namespace {

Facets read_facets(pugi::xml_node node) {
  Facets facets;
  for (const TextFacet& facet : kTextFacets) facets.*facet.member = node.attribute(facet.name).value();
  for (const CountFacet& facet : kCountFacets) facets.*facet.member = count(node, facet.name);
  for (const FlagFacet& facet : kFlagFacets) facets.*facet.member = flag(node, facet.name);
  return facets;
}

void read_format(pugi::xml_node node, Representation& out, std::optional<TextType> absent, Reading& reading) {
  const std::string type = attribute(node, "textType");
  out.text_type = type.empty() ? absent : parse_text_type(type);
  out.facets = read_facets(node);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "SentinelValue") continue;
    out.sentinel_values.push_back(
        {part.attribute("value").value(), read_texts(part, "Name"), read_texts(part, "Description")});
  }
  if (type.empty() || out.text_type) return;
  reading.report.add(bad_value(node, "textType", type));
}

void read_occurrences(pugi::xml_node node, Representation& out) {
  out.min_occurs = count(node, "minOccurs");
  out.max_occurs = count(node, "maxOccurs");
  out.unbounded = attribute(node, "maxOccurs") == "unbounded";
}

}  // namespace

std::optional<Representation> read_representation(pugi::xml_node node, RepresentationDefaults defaults,
                                                  Reading& reading) {
  if (!node) return std::nullopt;
  Representation representation;
  read_occurrences(node, representation);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Enumeration") {
      representation.enumeration = read_reference(part, defaults.enumeration, reading);
    } else if (name == "TextFormat") {
      read_format(part, representation, defaults.text_type, reading);
    } else if (name == "EnumerationFormat") {
      read_format(part, representation, std::nullopt, reading);
    }
  }
  return representation;
}

Representation read_text_format(pugi::xml_node node, Reading& reading) {
  Representation representation;
  read_format(node, representation, std::nullopt, reading);
  return representation;
}

bool may_nest(pugi::xml_node node, size_t depth, Reading& reading) {
  if (depth < kNestingLimit) return true;
  reading.report.add(
      make_finding("limit-passed", position_of(node), {"depth", std::to_string(kNestingLimit)}));
  return false;
}

void pass_over(pugi::xml_node node, Reading& reading) {
  const std::string name(local_name(node));
  if (name.empty() || !reading.passed_over.insert(name).second) return;
  Finding finding = make_finding("element-unknown", position_of(node), {name});
  finding.component = name;
  reading.report.add(std::move(finding));
}

void UniqueIds::add(const std::string& id, pugi::xml_node node) {
  if (seen_.insert(id).second) return;
  Finding finding = make_finding(finding_, position_of(node), {id});
  finding.component = local_name(node);
  finding.value = id;
  reading_.report.add(std::move(finding));
}

}  // namespace sdmx::structure
