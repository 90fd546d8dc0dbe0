// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_meta.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "sdmx/model/time_period.hpp"

namespace sdmx::json {

namespace {

constexpr std::string_view kUnstatedLanguage = "en";
constexpr std::string_view kUnstatedCode = "500";

/// Readers recognise a message by this address among its first bytes.
std::string schema_of(JsonVersion version, std::string_view kind) {
  const std::string file = "sdmx-json-" + std::string(kind) + "-schema.json";
  if (version == JsonVersion::k21) return "https://json.sdmx.org/2.1/" + file;
  const std::string_view folder = version == JsonVersion::k20 ? "2.0.0" : "1.0";
  return "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/" + std::string(kind) +
         "-message/tools/schemas/" + std::string(folder) + "/" + file;
}

void write_strings(JsonWriter& json, std::string_view name, const std::vector<std::string>& values) {
  if (values.empty()) return;
  json.key(name);
  json.begin_array();
  for (const std::string& value : values) json.string(value);
  json.end_array();
}

/// How a kind of message says who sends and receives it.
struct PartyForm {
  std::string_view contacts;
  bool has_contact_ids = true;
  bool needs_names = false;  ///< of contacts
};

void write_contact(JsonWriter& json, const Contact& contact, const PartyForm& form) {
  json.begin_object();
  if (form.has_contact_ids) json.member_if("id", contact.id);
  if (form.needs_names && contact.names.empty()) json.member("name", contact.id);
  write_texts(json, "name", "names", contact.names);
  write_texts(json, "department", "departments", contact.departments);
  write_texts(json, "role", "roles", contact.roles);
  write_strings(json, "telephones", contact.telephones);
  write_strings(json, "faxes", contact.faxes);
  write_strings(json, "x400s", contact.x400s);
  write_strings(json, "uris", contact.uris);
  write_strings(json, "emails", contact.emails);
  json.end_object();
}

void write_party(JsonWriter& json, const Party& party, const PartyForm& form) {
  json.begin_object();
  json.member("id", party.id);
  write_texts(json, "name", "names", party.names);
  if (!party.contacts.empty()) {
    json.key(form.contacts);
    json.begin_array();
    for (const Contact& contact : party.contacts) write_contact(json, contact, form);
    json.end_array();
  }
  json.end_object();
}

}  // namespace

std::string_view name_of(JsonVersion version) {
  constexpr std::string_view kNames[] = {"SDMX-JSON 1.0", "SDMX-JSON 2.0", "SDMX-JSON 2.1"};
  return kNames[static_cast<size_t>(version)];
}

std::string_view number_of(JsonVersion version) {
  const std::string_view name = name_of(version);
  return name.substr(name.rfind(' ') + 1);
}

std::string with_time_zone(std::string_view text) {
  constexpr size_t kDate = std::string_view("2026-11-25").size();
  std::string full(text);
  if (!parse_date_time(text)) return full;
  if (text.find('T') == std::string_view::npos) full.insert(kDate, "T00:00:00");
  const std::string_view zone = std::string_view(full).substr(kDate);
  if (zone.find_first_of("Z+-") == std::string_view::npos) full += 'Z';
  return full;
}

std::string standard_period(std::string_view text) {
  return text.find('T') == std::string_view::npos ? std::string(text) : with_time_zone(text);
}

void write_texts(JsonWriter& json, std::string_view one, std::string_view all,
                 const InternationalString& texts) {
  if (texts.empty()) return;
  json.member(one, texts.in(kUnstatedLanguage));
  write_all_texts(json, all, texts);
}

void write_all_texts(JsonWriter& json, std::string_view all, const InternationalString& texts) {
  if (texts.empty()) return;
  json.key(all);
  json.begin_object();
  std::set<std::string_view> languages;
  for (const auto& [language, text] : texts.texts) {
    const std::string_view stated = language.empty() ? kUnstatedLanguage : std::string_view(language);
    if (languages.insert(stated).second) json.member(stated, text);
  }
  json.end_object();
}

void write_meta(JsonWriter& json, const Header& header, JsonVersion version, std::string_view kind) {
  const std::string schema = schema_of(version, kind);
  const bool newest = version == JsonVersion::k21;
  const PartyForm form{!newest && kind == "data" ? "contact" : "contacts", !newest || kind == "structure",
                       kind == "data"};
  if (version == JsonVersion::k21) json.member("$schema", schema);
  json.key("meta");
  json.begin_object();
  if (version != JsonVersion::k21) json.member("schema", schema);
  json.member("id", header.id);
  json.key("test");
  json.boolean(header.test);
  json.member("prepared", with_time_zone(header.prepared));
  write_texts(json, "name", "names", header.names);
  json.key("sender");
  write_party(json, header.sender, form);
  if (!header.receivers.empty()) {
    json.key("receivers");
    json.begin_array();
    for (const Party& receiver : header.receivers) write_party(json, receiver, form);
    json.end_array();
  }
  json.end_object();
}

namespace {

/// The first text of each language is the title, the others go into detail.
struct ErrorTexts {
  InternationalString titles, details;
};

ErrorTexts parted(const InternationalString& texts) {
  ErrorTexts parts;
  for (const auto& one : texts.texts) {
    const auto& known = parts.titles.texts;
    const bool again =
        std::ranges::find(known, one.language, &InternationalString::Localised::language) != known.end();
    (again ? parts.details : parts.titles).texts.push_back(one);
  }
  return parts;
}

}  // namespace

void write_errors(JsonWriter& json, const Footer& footer) {
  if (footer.empty()) return;
  json.key("errors");
  json.begin_array();
  for (const FooterMessage& message : footer) {
    const ErrorTexts texts = parted(message.texts);
    json.begin_object();
    json.key("code");
    json.literal(is_json_number(message.code) ? std::string_view(message.code) : kUnstatedCode);
    write_texts(json, "title", "titles", texts.titles);
    write_texts(json, "detail", "details", texts.details);
    json.end_object();
  }
  json.end_array();
}

}  // namespace sdmx::json
