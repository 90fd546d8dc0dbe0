// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_emit.hpp"

#include <algorithm>

namespace sdmx::structure {

std::string_view name_of(MlVersion version) {
  constexpr std::string_view kNames[] = {"SDMX-ML 2.1", "SDMX-ML 3.0", "SDMX-ML 3.1"};
  return kNames[static_cast<size_t>(version)];
}

std::string schema_namespace(MlVersion version, std::string_view part) {
  constexpr std::string_view kFolders[] = {"v2_1/", "v3_0/", "v3_1/"};
  std::string uri = "http://www.sdmx.org/resources/sdmxml/schemas/";
  return uri.append(kFolders[static_cast<size_t>(version)]).append(part);
}

void Writing::cannot_say(std::string_view what, std::string_view component) {
  Finding finding =
      make_finding("not-in-target-format", Position{}, {std::string(name_of(version)), std::string(what)});
  finding.component = component;
  finding.value = artefact;
  report.add(std::move(finding));
}

LossSink Writing::losses() {
  return [this](const Loss& loss) {
    artefact = loss.artefact;
    cannot_say(loss.what, loss.part);
  };
}

bool has_class(const Writing& out, ArtefactClass artefact_class) {
  const ArtefactClassNames& names = names_of(artefact_class);
  // What a version cannot be asked for by REST it does not have.
  return !(out.v21() ? names.resource_v1 : names.resource).empty();
}

void write_texts(Writing& out, std::string_view element, const InternationalString& texts) {
  for (const auto& [language, text] : texts.texts) {
    out.xml.start(element);
    // English is the default; readers in use fail where it is not stated.
    out.xml.attribute("xml:lang", language.empty() ? std::string_view("en") : language);
    out.xml.text(text);
    out.xml.end();
  }
}

namespace {

void write_element_if(Writing& out, std::string_view element, std::string_view text) {
  if (!text.empty()) out.xml.element(element, text);
}

/// 2.1 has one address, of no language.
void write_annotation_urls(Writing& out, const Annotation& annotation) {
  write_element_if(out, "com:AnnotationURL", annotation.url);
  for (const auto& [language, url] : annotation.further_urls) {
    const bool first = annotation.url.empty() && &url == &annotation.further_urls.front().text;
    if (out.v21() && !(first && language.empty())) out.cannot_say("AnnotationURL " + url);
    if (out.v21() && !first) continue;
    out.xml.start("com:AnnotationURL");
    if (!out.v21()) out.xml.attribute_if("xml:lang", language);
    out.xml.text(url);
    out.xml.end();
  }
}

void write_annotation(Writing& out, const Annotation& annotation) {
  out.xml.start("com:Annotation");
  out.xml.attribute_if("id", annotation.id);
  write_element_if(out, "com:AnnotationTitle", annotation.title);
  write_element_if(out, "com:AnnotationType", annotation.type);
  write_annotation_urls(out, annotation);
  write_texts(out, "com:AnnotationText", annotation.text);
  if (!out.v21()) {
    write_element_if(out, "com:AnnotationValue", annotation.value);
  } else if (!annotation.value.empty()) {
    out.cannot_say("AnnotationValue");
  }
  out.xml.end();
}

}  // namespace

void write_annotations(Writing& out, const std::vector<Annotation>& annotations) {
  if (annotations.empty()) return;
  out.xml.start("com:Annotations");
  for (const Annotation& annotation : annotations) write_annotation(out, annotation);
  out.xml.end();
}

void write_identifiable_attributes(Writing& out, const Identifiable& one) {
  out.xml.attribute_if("id", one.id);
  out.xml.attribute_if("uri", one.uri);
}

namespace {

void write_link(Writing& out, const Link& link) {
  out.xml.start("com:Link");
  out.xml.attribute("rel", link.rel);
  out.xml.attribute("url", link.url);
  out.xml.attribute_if("urn", link.urn);
  out.xml.attribute_if("type", link.type);
  out.xml.end();
}

}  // namespace

void write_annotations_and_links(Writing& out, const Identifiable& one) {
  write_annotations(out, one.annotations);
  for (const Link& link : one.links) out.v21() ? out.cannot_say("Link " + link.url) : write_link(out, link);
}

void write_naming(Writing& out, const Nameable& nameable) {
  write_annotations_and_links(out, nameable);
  const InternationalString id{{{"en", nameable.id}}};
  write_texts(out, "com:Name", nameable.names.empty() ? id : nameable.names);
  write_texts(out, "com:Description", nameable.descriptions);
}

namespace {

bool is_organisation_scheme(ArtefactClass artefact_class) {
  return artefact_class <= ArtefactClass::kOrganisationUnitScheme;
}

/// Classes that can be partial: their items are an extension of ItemSchemeType.
bool is_item_scheme(ArtefactClass artefact_class) {
  using enum ArtefactClass;
  return artefact_class <= kGeoGridCodelist || artefact_class == kConceptScheme ||
         artefact_class == kCategoryScheme || artefact_class == kReportingTaxonomy ||
         (artefact_class >= kTransformationScheme && artefact_class <= kVtlMappingScheme);
}

/// SDMX 2.1 VersionType: numbers and dots. A wildcard is reported and read as the version it begins at.
std::string version_of_21(Writing& out, const Version& version) {
  std::string text = version.text().substr(0, version.text().find('-'));
  if (version.is_wildcard()) {
    out.cannot_say(version.text());
    std::erase_if(text, [](char c) { return c != '.' && (c < '0' || c > '9'); });
  }
  const bool plain = !text.empty() && text.front() != '.' && text.back() != '.';
  return plain ? text : "1.0";
}

/// SDMX 3.0 VersionType: at most three numbers, without leading zeros.
bool is_version_of_30(std::string_view text) {
  const auto parts = split(text.substr(0, text.find('-')), '.');
  return parts.size() <= 3 && std::ranges::none_of(parts, [](std::string_view part) {
           return part.empty() || (part.size() > 1 && part.front() == '0');
         });
}

void write_version_of_21(Writing& out, ArtefactClass artefact_class, const Maintainable& artefact) {
  out.xml.attribute("version", version_of_21(out, artefact.version));
  // Fixed as false for organisations.
  const bool may_be_final =
      !is_organisation_scheme(artefact_class) || artefact_class == ArtefactClass::kOrganisationUnitScheme;
  // SDMX 3.1 Technical Notes 13: 1.3.0 was final, 1.3.0-draft was not.
  const bool final = artefact.version.is_semantic() && !artefact.version.is_draft();
  if (may_be_final) {
    out.xml.attribute("isFinal", artefact.is_final.value_or(final) ? "true" : "false");
  } else if (artefact.is_final.value_or(false)) {
    out.cannot_say("isFinal");
  }
}

void write_version_of_30(Writing& out, ArtefactClass artefact_class, const Maintainable& artefact) {
  const std::string& version = artefact.version.text();
  const bool categorisation = artefact_class == ArtefactClass::kCategorisation;
  if (is_organisation_scheme(artefact_class) || (out.v31() && categorisation)) {  // fixed there
    if (version != "1.0") out.cannot_say("version " + version);
    return;
  }
  if (!is_version_of_30(version)) return out.cannot_say("version " + version);
  out.xml.attribute("version", version);
}

}  // namespace

void start_artefact(Writing& out, ArtefactClass artefact_class, const Maintainable& artefact) {
  out.artefact = to_short(Reference{artefact_class, artefact.agency, artefact.id, artefact.version, ""});
  const bool constraint = artefact_class == ArtefactClass::kDataConstraint;
  out.xml.start(constraint && out.v21() ? std::string("str:ContentConstraint")
                                        : "str:" + std::string(names_of(artefact_class).element));
  out.xml.attribute("id", artefact.id);
  out.xml.attribute_if("uri", artefact.uri);
  out.xml.attribute("agencyID", artefact.agency);
  out.v21() ? write_version_of_21(out, artefact_class, artefact)
            : write_version_of_30(out, artefact_class, artefact);
  out.xml.attribute_if("validFrom", artefact.valid_from);
  out.xml.attribute_if("validTo", artefact.valid_to);
  out.xml.attribute("isExternalReference", artefact.is_external ? "true" : "false");
  if (is_item_scheme(artefact_class)) out.xml.attribute("isPartial", artefact.is_partial ? "true" : "false");
  if (artefact.is_partial_language) {
    out.v31() ? out.xml.attribute("isPartialLanguage", "true") : out.cannot_say("isPartialLanguage");
  }
  out.xml.attribute_if("serviceURL", artefact.service_url);
  out.xml.attribute_if("structureURL", artefact.structure_url);
}

void write_contact(Writing& out, std::string_view prefix, const Contact& contact) {
  const auto named = [&](std::string_view name) { return std::string(prefix) + ":" + std::string(name); };
  const auto write_all = [&](std::string_view name, const std::vector<std::string>& values) {
    for (const std::string& value : values) out.xml.element(named(name), value);
  };
  out.xml.start(named("Contact"));
  // The header's contacts have no id.
  if (prefix == "str") out.xml.attribute_if("id", contact.id);
  write_texts(out, "com:Name", contact.names);
  write_texts(out, named("Department"), contact.departments);
  write_texts(out, named("Role"), contact.roles);
  write_all("Telephone", contact.telephones);
  write_all("Fax", contact.faxes);
  write_all("X400", contact.x400s);
  write_all("URI", contact.uris);
  write_all("Email", contact.emails);
  out.xml.end();
}

namespace {

/// Parts of a hierarchy or a step are named by what holds them, and their own id.
void write_item_of_ref(Writing& out, const Reference& reference) {
  const size_t dot = reference.item.find('.');
  const bool contained = dot != std::string::npos && !reference.item_class.empty() &&
                         reference.artefact_class != ArtefactClass::kDataStructure;
  if (contained) out.xml.attribute("containerID", reference.item.substr(0, dot));
  out.xml.attribute("id", contained ? reference.item.substr(dot + 1) : reference.item);
}

void write_ref(Writing& out, const Reference& reference, std::string_view class_name) {
  const std::string version = version_of_21(out, reference.version);
  out.xml.start("Ref");
  out.xml.attribute("agencyID", reference.agency);
  if (reference.item.empty()) {
    out.xml.attribute("id", reference.id);
    out.xml.attribute("version", version);
  } else {
    out.xml.attribute("maintainableParentID", reference.id);
    out.xml.attribute("maintainableParentVersion", version);
    write_item_of_ref(out, reference);
  }
  out.xml.attribute("class", class_name);
  out.xml.attribute("package", names_of(reference.artefact_class).package);
  out.xml.end();
}

void write_reference_content(Writing& out, const Reference& reference, std::string_view class21) {
  if (out.v21() && out.references == References::kRef) {
    write_ref(out, reference, class21);
  } else if (out.v21()) {
    out.xml.element("URN", to_urn_of_21(reference));
  } else {
    out.xml.text(to_urn(reference));
  }
}

}  // namespace

void write_reference(Writing& out, std::string_view element, const Reference& reference) {
  const ArtefactClassNames& names = names_of(reference.artefact_class);
  const bool constraint = reference.artefact_class == ArtefactClass::kDataConstraint;
  const std::string_view artefact_name = constraint ? "ContentConstraint" : names.urn_class;
  const std::string_view item_name = reference.item_class.empty() ? names.item_class : reference.item_class;
  write_reference(out, element, reference, reference.item.empty() ? artefact_name : item_name);
}

void write_reference(Writing& out, std::string_view element, const Reference& reference,
                     std::string_view class21) {
  out.xml.start(element);
  write_reference_content(out, reference, class21);
  out.xml.end();
}

void write_included_codelist(Writing& out, const IncludedCodelist& included) {
  out.xml.start("str:IncludedCodelist");
  out.xml.attribute_if("alias", included.alias);
  write_reference_content(out, included.codelist, "Codelist");
  out.xml.end();
}

void write_reference_if(Writing& out, std::string_view element, const std::optional<Reference>& reference) {
  if (reference && !reference->empty()) write_reference(out, element, *reference);
}

void write_references(Writing& out, std::string_view element, const std::vector<Reference>& references) {
  for (const Reference& reference : references) {
    if (!reference.empty()) write_reference(out, element, reference);
  }
}

void write_local_reference(Writing& out, std::string_view element, std::string_view id) {
  out.xml.start(element);
  if (out.v21()) {
    out.xml.start("Ref");
    out.xml.attribute("id", id);
    out.xml.end();
  } else {
    out.xml.text(id);
  }
  out.xml.end();
}

}  // namespace sdmx::structure
