// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_tree.hpp"

#include <sstream>

namespace sdmx::ml {

namespace {

/// What a node costs beside its text.
constexpr uint64_t kNodeBytes = 64;

std::string prefix_of(std::string_view name) {
  const size_t colon = name.find(':');
  return std::string(colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon));
}

std::string declaration_of(const std::string& prefix) { return prefix.empty() ? "xmlns" : "xmlns:" + prefix; }

/// The namespace declared for a prefix on the node or above it, or nothing.
pugi::xml_attribute find_declaration(pugi::xml_node node, const std::string& declaration) {
  for (; node; node = node.parent()) {
    if (const pugi::xml_attribute found = node.attribute(declaration.c_str())) return found;
  }
  return {};
}

class TreeBuilder {
 public:
  TreeBuilder(XmlScanner& scanner, uint64_t max_bytes) : scanner_(scanner), left_(max_bytes) {}

  /// Adds the element of the present start tag.
  pugi::xml_node add_element(pugi::xml_node parent) {
    if (!pay(scanner_.name().size())) return parent;
    pugi::xml_node node = parent.append_child(std::string(scanner_.name()).c_str());
    for (const XmlAttribute& attribute : scanner_.attributes()) {
      const std::string value(scanner_.value(attribute, scratch_));
      if (!pay(attribute.name.size() + value.size())) return node;
      node.append_attribute(std::string(attribute.name).c_str()).set_value(value.c_str());
    }
    keep_namespace(node);
    return node;
  }
  void add_text(pugi::xml_node parent) {
    const std::string text(scanner_.text(scratch_));
    if (pay(text.size())) parent.append_child(pugi::node_pcdata).set_value(text.c_str());
  }
  bool whole() const { return whole_; }

 private:
  /// A part keeps its namespace when it is taken out of its message.
  void keep_namespace(pugi::xml_node node) {
    const std::string declaration = declaration_of(prefix_of(node.name()));
    if (find_declaration(node, declaration)) return;
    const std::string uri(scanner_.namespace_of(prefix_of(node.name())));
    if (!uri.empty()) node.append_attribute(declaration.c_str()).set_value(uri.c_str());
  }
  bool pay(uint64_t bytes) {
    whole_ = whole_ && bytes + kNodeBytes <= left_;
    if (whole_) left_ -= bytes + kNodeBytes;
    return whole_;
  }

  XmlScanner& scanner_;
  uint64_t left_;
  bool whole_ = true;
  std::string scratch_;
};

}  // namespace

bool read_tree(XmlScanner& scanner, pugi::xml_node parent, uint64_t max_bytes) {
  TreeBuilder builder(scanner, max_bytes);
  scanner.set_blanks(XmlScanner::Blanks::kKeep);
  const size_t outside = scanner.depth() - 1;
  pugi::xml_node node = builder.add_element(parent);
  while (builder.whole() && scanner.depth() > outside) {
    const auto token = scanner.next();
    if (token == XmlScanner::Token::kDone) break;
    if (token == XmlScanner::Token::kStart) node = builder.add_element(node);
    if (token == XmlScanner::Token::kText) builder.add_text(node);
    if (token == XmlScanner::Token::kEnd) node = node.parent();
  }
  scanner.set_blanks(XmlScanner::Blanks::kSkip);
  while (scanner.depth() > outside && scanner.next() != XmlScanner::Token::kDone) {
  }
  return builder.whole();
}

std::string inner_xml(pugi::xml_node node) {
  std::ostringstream out;
  for (pugi::xml_node part : node.children()) {
    const std::string declaration = declaration_of(prefix_of(part.name()));
    const bool element = part.type() == pugi::node_element;
    if (element && !part.attribute(declaration.c_str())) {
      if (const auto outer = find_declaration(node, declaration)) part.append_copy(outer);
    }
    part.print(out, "", pugi::format_raw);
  }
  return out.str();
}

}  // namespace sdmx::ml
