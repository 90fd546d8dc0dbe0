// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_document.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/io/transcoded.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx::ml {

namespace {

using structure::local_name;
using structure::position_of;

constexpr uint64_t kMessageLimit = uint64_t{512} << 20;

// A DOCTYPE is kept as a node, so that it can be refused; entities are never expanded by the parser.
constexpr unsigned kParseOptions = pugi::parse_default | pugi::parse_doctype;

constexpr size_t kDeclarationBytes = 256;

// The tree has a node for each tag and an attribute for each "=": what a text of nothing else would need is
// bounded.
constexpr uint64_t kMarkupLimit = uint64_t{32} << 20;

/// The first fault of the text, as the scanner sees it: the parser may place it far behind.
std::optional<Finding> first_fault(const Input& input) {
  std::optional<Finding> fault;
  const auto text = in_utf8(input);
  XmlScanner scanner(*text, {}, [&](Finding finding) {
    if (!fault) fault = std::move(finding);
  });
  while (!fault && scanner.next() != XmlScanner::Token::kDone) {
  }
  return fault;
}

void report_parse_error(const Input& input, const pugi::xml_parse_result& result, Report& report) {
  const auto offset = static_cast<uint64_t>(std::max<ptrdiff_t>(result.offset, 0));
  auto fault = first_fault(input);
  report.add(fault ? std::move(*fault) : make_finding("bad-xml", Position{offset}, {result.description()}));
}

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

bool has_doctype(const pugi::xml_document& tree, Report& report) {
  for (const pugi::xml_node node : tree.children()) {
    if (node.type() != pugi::node_doctype) continue;
    report.add(make_finding("doctype-refused", position_of(node)));
    return true;
  }
  return false;
}

Loaded parse(const Input& input, Document& document, unsigned options, Report& report) {
  const auto result = document.tree.load_buffer_inplace(document.text.data(), document.text.size(), options,
                                                        pugi::encoding_utf8);
  if (has_doctype(document.tree, report)) return Loaded::kNothing;
  if (!result) report_parse_error(input, result, report);
  if (!document.tree.document_element()) return Loaded::kNothing;
  return result ? Loaded::kWhole : Loaded::kCut;
}

/// The element behind this one in the order of the text.
pugi::xml_node element_after(pugi::xml_node node) {
  const auto element = [](pugi::xml_node candidate) { return candidate.type() == pugi::node_element; };
  if (const pugi::xml_node inside = node.find_child(element)) return inside;
  for (; node; node = node.parent()) {
    pugi::xml_node next = node.next_sibling();
    while (next && !element(next)) next = next.next_sibling();
    if (next) return next;
  }
  return {};
}

/// As seek_message() finds it.
pugi::xml_node message_in(const pugi::xml_document& tree) {
  pugi::xml_node node = tree.document_element();
  for (size_t elements = 0; node && elements < kWrappers; ++elements) {
    if (describe(node)) return node;
    node = element_after(node);
  }
  return {};
}

std::string_view namespace_of(pugi::xml_node node) {
  const std::string_view name = node.name();
  const size_t colon = name.find(':');
  const std::string declaration =
      colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
  for (; node; node = node.parent()) {
    if (const pugi::xml_attribute found = node.attribute(declaration.c_str())) return found.value();
  }
  return {};
}

std::string_view namespace_declared(pugi::xml_node node) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    if (name.starts_with("xmlns") && !version_of_namespace(attribute.value()).empty())
      return attribute.value();
  }
  return {};
}

}  // namespace

std::optional<Root> describe(pugi::xml_node node) {
  const std::string_view own = namespace_of(node);
  if (!own.empty()) return describe_root(local_name(node), own);
  const auto root = describe_root(local_name(node), namespace_declared(node));
  return root && root->kind != MessageKind::kOther ? root : std::nullopt;
}

std::unique_ptr<Input> in_utf8(const Input& input) {
  std::unique_ptr<Input> fresh = input.reopen();
  const std::string encoding = xml_encoding_of(first_bytes(*fresh, kDeclarationBytes));
  return transcoded(std::move(fresh), encoding.empty() ? "utf-8" : encoding);
}

Loaded load(const Input& input, Document& document, Report& report, Blanks blanks) {
  document.text = read_all(*in_utf8(input), kMessageLimit);
  if (!check_text(document.text, report)) return Loaded::kNothing;
  // Where bytes were cut away, that the text ends there is no second fault.
  Report ignored;
  const bool cut = cut_at_bad_bytes(document.text, report);
  if (trim(document.text).empty()) return Loaded::kNothing;
  const unsigned options = kParseOptions | (blanks == Blanks::kKeep ? pugi::parse_ws_pcdata : 0U);
  const Loaded loaded = parse(input, document, options, cut ? ignored : report);
  document.message = message_in(document.tree);
  return loaded;
}

void resolve_places(const Input& input, Report& report) {
  LineFinder finder(in_utf8(input));
  report.resolve([&](Position position) { return finder.place(position); });
}

}  // namespace sdmx::ml
