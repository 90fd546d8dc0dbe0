// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_reader.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/format/structure_ml_collections.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace {

using structure::child;
using structure::Ending;
using structure::local_name;
using structure::position_of;
using structure::read_structures_element;
using structure::token_of;

constexpr uint64_t kMessageLimit = uint64_t{512} << 20;

// A DOCTYPE is kept as a node, so that it can be refused; entities are never expanded by the parser.
constexpr unsigned kParseOptions = pugi::parse_default | pugi::parse_doctype;

/// What is known of a text before the parser overwrites it.
struct TextEnd {
  size_t offset = 0;    ///< behind the last character that is no blank
  bool in_tag = false;  ///< the text ends inside of something
};

TextEnd end_of(std::string_view text) {
  const size_t last = text.find_last_not_of(" \t\r\n");
  return {last + 1, text[last] != '>'};
}

void report_parse_error(const pugi::xml_document& document, const pugi::xml_parse_result& result,
                        const TextEnd& end, Report& report) {
  const auto offset = static_cast<uint64_t>(std::max<ptrdiff_t>(result.offset, 0));
  // The parser sets the last byte aside, and stops before it where elements are still open.
  const bool truncated = end.in_tag || offset + 1 >= end.offset;
  const std::string open(local_name(document.document_element()));
  report.add(truncated ? make_finding("truncated", Position{end.offset}, {open})
                       : make_finding("bad-xml", Position{offset}, {result.description()}));
}

constexpr size_t kDeclarationBytes = 256;

/// The input from its beginning, in UTF-8; offsets of findings count there. An encoding that is not known is
/// taken for UTF-8: it is that, or its bytes are invalid.
std::unique_ptr<Input> in_utf8(const Input& input) {
  std::unique_ptr<Input> fresh = input.reopen();
  const std::string encoding = xml_encoding_of(first_bytes(*fresh, kDeclarationBytes));
  return transcoded(std::move(fresh), encoding.empty() ? "utf-8" : encoding);
}

// The tree has a node for each tag and an attribute for each "=": what a text of nothing else would need is
// bounded.
constexpr uint64_t kMarkupLimit = uint64_t{32} << 20;

bool passes_limit(std::string_view text, Report& report) {
  const auto pieces = std::count(text.begin(), text.end(), '<') + std::count(text.begin(), text.end(), '=');
  if (static_cast<uint64_t>(pieces) <= kMarkupLimit) return false;
  report.add(make_finding("limit-passed", Position{}, {"markup", std::to_string(kMarkupLimit)}));
  return true;
}

/// False where the text is not worth parsing; why is reported.
bool check_text(std::string_view text, Report& report) {
  if (passes_limit(text, report)) return false;
  if (!trim(text).empty()) return true;
  report.add(make_finding("empty-input", Position{}));
  return false;
}

/// What comes before the first bytes that are no UTF-8 can be read all the same.
bool cut_at_bad_bytes(std::string& text, Report& report) {
  const size_t invalid = find_invalid_utf8(text);
  if (invalid == std::string::npos) return false;
  report.add(make_finding("bad-encoding", Position{invalid}, {"UTF-8"}));
  text.resize(invalid);
  return true;
}

bool has_doctype(const pugi::xml_document& document, Report& report) {
  for (const pugi::xml_node node : document.children()) {
    if (node.type() != pugi::node_doctype) continue;
    report.add(make_finding("doctype-refused", position_of(node)));
    return true;
  }
  return false;
}

/// The tree of the text, up to its first fault, which is reported. kNothing where there is no tree to read.
enum class Parsed { kNothing, kCut, kWhole };

Parsed parse(std::string& text, pugi::xml_document& document, Report& report) {
  const TextEnd end = end_of(text);
  const auto result =
      document.load_buffer_inplace(text.data(), text.size(), kParseOptions, pugi::encoding_utf8);
  if (has_doctype(document, report)) return Parsed::kNothing;
  if (!result) report_parse_error(document, result, end, report);
  return result ? Parsed::kWhole : Parsed::kCut;
}

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

/// SDMXMessage.xsd (StructureHeaderType): what only messages of data state is reported, the first of it.
void check_header_elements(pugi::xml_node node, Report& report) {
  constexpr std::string_view kElements[] = {"ID", "Test", "Prepared", "Sender", "Receiver", "Name", "Source"};
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name.empty() || std::ranges::find(kElements, name) != std::end(kElements)) continue;
    return report.add(structure::bad_value(part, "Header", name));
  }
}

/// V-03: what every header must state.
void check_header(pugi::xml_node node, const Header& header, Report& report) {
  std::vector<std::string> missing;
  if (header.id.empty()) missing.emplace_back("ID");
  if (!child(node, "Test")) missing.emplace_back("Test");
  if (header.prepared.empty()) missing.emplace_back("Prepared");
  if (header.sender.id.empty()) missing.emplace_back("Sender");
  if (local_name(node) == "Header") check_header_elements(node, report);
  if (missing.empty()) return;
  report.add(make_finding("header-incomplete", position_of(node), {join(missing, ", ")}));
}

/// The structure message in an envelope of SOAP, which some services put around it: Envelope, Body, often one
/// element of the service.
pugi::xml_node find_message(pugi::xml_node node, int depth) {
  if (local_name(node) == "Structure" || depth == 0) return node;
  for (const pugi::xml_node part : node.children()) {
    const pugi::xml_node found = find_message(part, depth - 1);
    if (local_name(found) == "Structure") return found;
  }
  return node;
}

pugi::xml_node root_of(const pugi::xml_document& document) {
  const pugi::xml_node root = document.document_element();
  return local_name(root) == "Envelope" ? find_message(root, 4) : root;
}

/// The parser works in place, so the input is read again; only where something was found.
void resolve_places(const Input& input, Report& report) {
  LineFinder finder(in_utf8(input));
  report.resolve([&](Position position) { return finder.place(position); });
}

StructureMessage read_document(const Input& input, Report& report) {
  StructureMessage message;
  std::string text = read_all(*in_utf8(input), kMessageLimit);
  pugi::xml_document document;
  if (!check_text(text, report)) return message;
  // Where bytes were cut away, that the text ends there is no second fault.
  Report ignored;
  const bool cut = cut_at_bad_bytes(text, report);
  if (trim(text).empty()) return message;
  const Parsed parsed = parse(text, document, cut ? ignored : report);
  if (parsed == Parsed::kNothing) return message;
  const pugi::xml_node root = root_of(document);
  if (local_name(root) != "Structure") {
    if (parsed == Parsed::kCut) return message;
    throw Error(ErrorCode::kUnknownFormat,
                Message{"no-structure-message", {input.name(), shorten(local_name(root), 100)}});
  }
  const pugi::xml_node header = child(root, "Header");
  const pugi::xml_node structures = child(root, "Structures");
  message.header = read_header(header);
  if (parsed == Parsed::kWhole || structures) check_header(header ? header : root, message.header, report);
  read_structures_element(structures, parsed == Parsed::kCut ? Ending::kCut : Ending::kWhole, message,
                          report);
  return message;
}

}  // namespace

StructureMessage read_ml_structures(Input& input, Report& report) {
  const size_t before = report.findings().size();
  StructureMessage message = read_document(input, report);
  if (report.findings().size() > before) resolve_places(input, report);
  return message;
}

}  // namespace sdmx
