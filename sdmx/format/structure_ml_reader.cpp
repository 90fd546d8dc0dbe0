// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_reader.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace {

using structure::child;
using structure::local_name;
using structure::position_of;
using structure::Reading;
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
  const size_t invalid = find_invalid_utf8(text);
  const bool valid = invalid == std::string_view::npos;
  const bool empty = trim(text).empty();
  if (!valid) report.add(make_finding("bad-encoding", Position{invalid}, {"UTF-8"}));
  if (empty) report.add(make_finding("empty-input", Position{}));
  return valid && !empty;
}

bool parse(std::string& text, pugi::xml_document& document, Report& report) {
  const TextEnd end = end_of(text);
  const auto result =
      document.load_buffer_inplace(text.data(), text.size(), kParseOptions, pugi::encoding_utf8);
  for (const pugi::xml_node node : document.children()) {
    if (node.type() != pugi::node_doctype) continue;
    report.add(make_finding("doctype-refused", position_of(node)));
    return false;
  }
  if (!result) report_parse_error(document, result, end, report);
  return static_cast<bool>(result);
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

struct ElementReader {
  std::string_view element;
  void (*read)(pugi::xml_node, Reading&);
};
constexpr ElementReader kReaders[] = {
    {"AgencyScheme", structure::read_organisation_scheme},
    {"DataProviderScheme", structure::read_organisation_scheme},
    {"DataConsumerScheme", structure::read_organisation_scheme},
    {"MetadataProviderScheme", structure::read_organisation_scheme},
    {"OrganisationUnitScheme", structure::read_organisation_scheme},
    {"Codelist", structure::read_codelist},
    {"ConceptScheme", structure::read_concept_scheme},
    {"DataStructure", structure::read_data_structure},
    {"Dataflow", structure::read_dataflow},
    {"ProvisionAgreement", structure::read_provision_agreement},
    {"ProvisionAgrement", structure::read_provision_agreement},  // so spelt in places of the 2.1 schemas
    {"ContentConstraint", structure::read_data_constraint},
    {"DataConstraint", structure::read_data_constraint},
    {"AvailabilityConstraint", structure::read_data_constraint},
    {"CategoryScheme", structure::read_category_scheme},
    {"Categorisation", structure::read_categorisation},
};

/// "Codelist SDMX:CL_FREQ(2.0)"
std::string identity_of(pugi::xml_node node) {
  using structure::attribute;
  return std::string(local_name(node)) + ' ' + attribute(node, "agencyID") + ':' + attribute(node, "id") +
         '(' + attribute(node, "version") + ')';
}

/// Collections are told by what they hold: 2.1 and 3.x group and name them differently.
void read_collections(pugi::xml_node node, Reading& reading) {
  structure::UniqueIds identities("duplicate-artefact", reading);
  for (const pugi::xml_node collection : node.children()) {
    for (const pugi::xml_node artefact : collection.children()) {
      const auto reader = std::ranges::find(kReaders, local_name(artefact), &ElementReader::element);
      if (reader == std::end(kReaders)) {
        structure::pass_over(artefact, reading);
        continue;
      }
      // An AvailabilityConstraint has no identity.
      if (local_name(artefact) != "AvailabilityConstraint") identities.add(identity_of(artefact), artefact);
      reader->read(artefact, reading);
    }
  }
}

pugi::xml_node root_of(const pugi::xml_document& document, const Input& input) {
  const pugi::xml_node root = document.document_element();
  if (local_name(root) == "Structure") return root;
  throw Error(ErrorCode::kUnknownFormat,
              Message{"no-structure-message", {input.name(), shorten(local_name(root), 100)}});
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
  if (!check_text(text, report) || !parse(text, document, report)) return message;
  const pugi::xml_node root = root_of(document, input);
  const pugi::xml_node header = child(root, "Header");
  message.header = read_header(header);
  check_header(header ? header : root, message.header, report);
  Reading reading{message.structures, report, {}};
  read_collections(child(root, "Structures"), reading);
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
