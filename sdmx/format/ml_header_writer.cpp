// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_header_writer.hpp"

#include <algorithm>

namespace sdmx::ml {

namespace {

/// IDType of the schemas: other signs, which 2.0 and CSV may have, become "_".
std::string id_of(structure::Writing& out, const std::string& text) {
  std::string id = text;
  std::ranges::replace_if(
      id,
      [](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !letter && std::string_view("_@$-").find(c) == std::string_view::npos;
      },
      '_');
  if (id != text) out.cannot_say(text);
  return id;
}

}  // namespace

void write_party(structure::Writing& out, std::string_view element, const Party& party) {
  out.xml.start(element);
  out.xml.attribute("id", id_of(out, party.id));
  structure::write_texts(out, "com:Name", party.names);
  for (const Contact& contact : party.contacts) structure::write_contact(out, "mes", contact);
  if (!party.timezone.empty() && element == "mes:Sender") out.xml.element("mes:Timezone", party.timezone);
  out.xml.end();
}

void write_header_start(structure::Writing& out, const Header& header, size_t max_receivers) {
  out.xml.element("mes:ID", header.id);
  out.xml.element("mes:Test", header.test ? "true" : "false");
  out.xml.element("mes:Prepared", header.prepared);
  write_party(out, "mes:Sender", header.sender);
  const size_t receivers = std::min(max_receivers, header.receivers.size());
  for (size_t i = 0; i < receivers; ++i) write_party(out, "mes:Receiver", header.receivers[i]);
}

void write_footer(structure::Writing& out, const Footer& footer) {
  if (footer.empty()) return;
  out.xml.start("footer:Footer");
  out.xml.attribute("xmlns:footer", structure::schema_namespace(out.version, "message/footer"));
  for (const FooterMessage& message : footer) {
    out.xml.start("footer:Message");
    out.xml.attribute("code", message.code);
    out.xml.attribute_if("severity", message.severity);
    structure::write_texts(out, "com:Text", message.texts);
    out.xml.end();
  }
  out.xml.end();
}

std::string_view action_name(structure::MlVersion version, Action action) {
  const bool has_merge = version == structure::MlVersion::k31;
  return to_string(action == Action::kMerge && !has_merge ? Action::kAppend : action);
}

}  // namespace sdmx::ml
