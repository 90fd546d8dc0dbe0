// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_nodes.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx::json {

namespace {

constexpr std::string_view kUnstatedLanguage = "en";

struct StructureWord {
  std::string_view word;
  ArtefactClass artefact_class;
};
/// Parts of the addresses of structures, which the drafts give instead of URNs.
constexpr StructureWord kStructureWords[] = {
    {"dataflow", ArtefactClass::kDataflow},
    {"datastructure", ArtefactClass::kDataStructure},
    {"provisionagreement", ArtefactClass::kProvisionAgreement},
};

bool describes_data(const Reference& reference) {
  const auto found =
      std::ranges::find(kStructureWords, reference.artefact_class, &StructureWord::artefact_class);
  return found != std::end(kStructureWords) && reference.item.empty();
}

/// …/dataflow/ECB/EXR/1.0
Reference reference_of_address(std::string_view address) {
  const std::vector<std::string_view> parts = split(address.substr(0, address.find('?')), '/');
  for (size_t at = 0; at + 3 < parts.size(); ++at) {
    const auto word = std::ranges::find(kStructureWords, parts[at], &StructureWord::word);
    if (word == std::end(kStructureWords) || !is_version(parts[at + 3])) continue;
    return Reference{word->artefact_class, std::string(parts[at + 1]), std::string(parts[at + 2]),
                     Version(std::string(parts[at + 3])), ""};
  }
  return {};
}

Party read_party(const JsonValue& object) {
  Party party;
  party.id = object.text_of("id");
  party.names = read_texts(object, {"name", "names"});
  party.contacts = read_contacts(object);
  return party;
}

}  // namespace

InternationalString read_texts(const JsonValue& object, TextMembers members) {
  InternationalString texts;
  for (const JsonValue& text : object.children_of(members.all)) {
    if (text.is_scalar()) texts.set(text.name, text.text);
  }
  const JsonValue* one = object.find(members.one);
  if (texts.empty() && one && one->is_scalar()) texts.set(std::string(kUnstatedLanguage), one->text);
  return texts;
}

namespace {

void read_annotation_url(const JsonValue& link, Annotation& annotation) {
  const std::string_view url = link.text_of("href"), language = link.text_of("hreflang");
  if (url.empty() || url == annotation.url) return;
  if (annotation.url.empty() && language.empty()) {
    annotation.url = url;
  } else {
    annotation.further_urls.push_back({std::string(language), std::string(url)});
  }
}

}  // namespace

Annotation read_annotation(const JsonValue& object) {
  Annotation annotation;
  annotation.id = object.text_of("id");
  annotation.title = object.text_of("title");
  annotation.type = object.text_of("type");
  annotation.value = object.text_of("value");
  annotation.text = read_texts(object, {"text", "texts"});
  annotation.url = object.text_of("url");  // 1.0
  for (const JsonValue& link : object.children_of("links")) read_annotation_url(link, annotation);
  return annotation;
}

std::vector<Annotation> read_annotations(const JsonValue& object) {
  std::vector<Annotation> annotations;
  for (const JsonValue& item : object.children_of("annotations"))
    annotations.push_back(read_annotation(item));
  return annotations;
}

std::vector<std::string> read_strings(const JsonValue& object, std::string_view member) {
  std::vector<std::string> strings;
  for (const JsonValue& item : object.children_of(member)) {
    if (item.is_scalar()) strings.push_back(item.text);
  }
  return strings;
}

bool is_true(const JsonValue& object, std::string_view member) { return object.text_of(member) == "true"; }

std::vector<Contact> read_contacts(const JsonValue& object) {
  std::vector<Contact> contacts;
  for (const std::string_view member : {"contacts", "contact"}) {
    for (const JsonValue& item : object.children_of(member)) {
      Contact& contact = contacts.emplace_back();
      contact.id = item.text_of("id");
      contact.names = read_texts(item, {"name", "names"});
      contact.departments = read_texts(item, {"department", "departments"});
      contact.roles = read_texts(item, {"role", "roles"});
      contact.telephones = read_strings(item, "telephones");
      contact.faxes = read_strings(item, "faxes");
      contact.x400s = read_strings(item, "x400s");
      contact.uris = read_strings(item, "uris");
      contact.emails = read_strings(item, "emails");
    }
  }
  return contacts;
}

Reference reference_of_links(const JsonValue& object) {
  for (const JsonValue& link : object.children_of("links")) {
    const auto reference = parse_urn(link.text_of("urn"));
    if (reference && describes_data(*reference)) return *reference;
  }
  for (const JsonValue& link : object.children_of("links")) {
    Reference reference = reference_of_address(link.text_of("href"));
    if (!reference.empty()) return reference;
  }
  return {};
}

void report_missing(const JsonValue& object, std::string_view member, const FindingSink& sink) {
  sink(make_finding("member-missing", object.position, {std::string(member)}));
}

void report_wrong_type(Position position, std::string_view member, std::string_view expected,
                       const FindingSink& sink) {
  sink(make_finding("member-wrong-type", position, {std::string(member), std::string(expected)}));
}

Header read_header(const JsonValue& meta, const FindingSink& sink) {
  Header header;
  header.id = meta.text_of("id");
  header.test = is_true(meta, "test");
  header.prepared = meta.text_of("prepared");
  header.names = read_texts(meta, {"name", "names"});
  if (const JsonValue* sender = meta.find("sender")) header.sender = read_party(*sender);
  // A draft had one object.
  for (const std::string_view member : {"receivers", "receiver"}) {
    const JsonValue* receivers = meta.find(member);
    if (receivers && receivers->is_object()) header.receivers.push_back(read_party(*receivers));
    if (receivers && !receivers->is_array()) continue;
    for (const JsonValue& receiver : meta.children_of(member))
      header.receivers.push_back(read_party(receiver));
  }
  std::vector<std::string> missing;
  if (header.id.empty()) missing.emplace_back("id");
  if (header.prepared.empty()) missing.emplace_back("prepared");
  if (header.sender.id.empty()) missing.emplace_back("sender");
  if (!missing.empty()) sink(make_finding("header-incomplete", meta.position, {join(missing, ", ")}));
  return header;
}

Footer read_errors(const JsonValue& errors) {
  Footer footer;
  for (const JsonValue& error : errors.children) {
    FooterMessage& message = footer.emplace_back();
    message.code = error.text_of("code");
    message.severity = "Error";
    message.texts = read_texts(error, {"title", "titles"});
    // What it says in detail is another text of the same message.
    for (const auto& detail : read_texts(error, {"detail", "details"}).texts)
      message.texts.texts.push_back(detail);
    if (error.is_scalar()) message.texts.set(std::string(kUnstatedLanguage), error.text);
  }
  return footer;
}

}  // namespace sdmx::json
