// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/error.hpp"
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx {

namespace {

using structure::child;
using structure::local_name;
using structure::token_of;

/// SDMX 2.1 Section 7: a service's fault has the number and the text side by
/// side.
ErrorMessage::Text read_fault(pugi::xml_node node) {
  ErrorMessage::Text error;
  error.code = token_of(child(node, "ErrorNumber"));
  error.texts.texts.push_back({"en", token_of(child(node, "ErrorMessage"))});
  return error;
}

ErrorMessage::Text read_error(pugi::xml_node node) {
  ErrorMessage::Text error;
  error.code = structure::attribute(node, "code");
  error.severity = structure::attribute(node, "severity");
  for (const pugi::xml_node text : node.children()) {
    if (local_name(text) == "Text")
      structure::add_text(text, error.texts);
  }
  return error;
}

ErrorMessage read_errors(pugi::xml_node root, Report &report) {
  ErrorMessage message;
  if (child(root, "ErrorNumber")) {
    message.errors.push_back(read_fault(root));
  } else {
    for (const pugi::xml_node part : root.children()) {
      if (local_name(part) == "ErrorMessage")
        message.errors.push_back(read_error(part));
    }
  }
  if (message.errors.empty()) {
    report.add(make_finding("bad-syntax", structure::position_of(root),
                            {"ErrorMessage"}));
  }
  return message;
}

} // namespace

ErrorMessage read_ml_errors(Input &input, Report &report) {
  const size_t before = report.findings().size();
  ErrorMessage message;
  ml::Document document;
  if (ml::load(input, document, report) == ml::Loaded::kWhole)
    message = read_errors(document.message, report);
  if (report.findings().size() > before)
    ml::resolve_places(input, report);
  return message;
}

} // namespace sdmx
