// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_reader.hpp"

#include "sdmx/base/error.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/structure_ml_collections.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx {

namespace {

using structure::child;
using structure::Ending;
using structure::local_name;
using structure::position_of;
using structure::read_structures_element;
using structure::token_of;

void read_party(pugi::xml_node node, Party& party) {
  party.id = structure::attribute(node, "id");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Name") structure::add_text(part, party.names);
    if (name == "Contact") party.contacts.push_back(structure::read_contact(part));
    if (name == "Timezone") party.timezone = token_of(part);
  }
}

Header read_header(pugi::xml_node node) {
  Header header;
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ID") header.id = token_of(part);
    if (name == "Test") header.test = token_of(part) == "true" || token_of(part) == "1";
    if (name == "Prepared") header.prepared = token_of(part);
    if (name == "Sender") read_party(part, header.sender);
    if (name == "Receiver") read_party(part, header.receivers.emplace_back());
    if (name == "Name") structure::add_text(part, header.names);
    if (name == "Source") structure::add_text(part, header.sources);
  }
  return header;
}

/// V-03: what every header must state.
void check_header(pugi::xml_node node, const Header& header, Report& report) {
  std::vector<std::string> missing;
  if (header.id.empty()) missing.emplace_back("ID");
  if (!child(node, "Test")) missing.emplace_back("Test");
  if (header.prepared.empty()) missing.emplace_back("Prepared");
  if (header.sender.id.empty()) missing.emplace_back("Sender");
  if (missing.empty()) return;
  report.add(make_finding("header-incomplete", position_of(node), {join(missing, ", ")}));
}

StructureMessage read_document(const Input& input, Report& report) {
  StructureMessage message;
  ml::Document document;
  const ml::Loaded loaded = ml::load(input, document, report);
  if (loaded == ml::Loaded::kNothing) return message;
  const bool whole = loaded == ml::Loaded::kWhole;
  const pugi::xml_node root = document.message;
  if (local_name(root) != "Structure") {
    if (!whole) return message;
    const pugi::xml_node found = root ? root : document.tree.document_element();
    throw Error(ErrorCode::kUnknownFormat,
                Message{"no-structure-message", {input.name(), shorten(local_name(found), 100)}});
  }
  const pugi::xml_node header = child(root, "Header");
  const pugi::xml_node structures = child(root, "Structures");
  message.header = read_header(header);
  if (whole || structures) check_header(header ? header : root, message.header, report);
  read_structures_element(structures, whole ? Ending::kWhole : Ending::kCut, message, report);
  return message;
}

}  // namespace

StructureMessage read_ml_structures(Input& input, Report& report) {
  const size_t before = report.findings().size();
  StructureMessage message = read_document(input, report);
  if (report.findings().size() > before) ml::resolve_places(input, report);
  return message;
}

}  // namespace sdmx
