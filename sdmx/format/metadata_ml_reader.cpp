// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_ml_reader.hpp"

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_ml_nodes.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx {

namespace {

using structure::child;
using structure::local_name;

/// A Ref without a class means the metadata side of what data messages have.
void turn_to_metadata(Reference& reference) {
  if (reference.artefact_class == ArtefactClass::kDataStructure) {
    reference.artefact_class = ArtefactClass::kMetadataStructure;
  }
  if (reference.artefact_class == ArtefactClass::kDataflow) {
    reference.artefact_class = ArtefactClass::kMetadataflow;
  }
}

Header read_header(pugi::xml_node node, Report& report) {
  Header header = ml::read_header(node, [&](Finding finding) {
    finding.position = structure::position_of(node);
    report.add(std::move(finding));
  });
  for (HeaderStructure& part : header.structures) turn_to_metadata(part.structure);
  return header;
}

using ReadSet = MetadataSet (*)(pugi::xml_node, metadata::Reading&);

ReadSet set_reader(const ml::Root& root) {
  if (root.variant == "metadata-report") return metadata::read_specific_set_of_20;
  if (root.version == "2.0") return metadata::read_set_of_20;
  return root.version == "2.1" ? metadata::read_set_of_21 : metadata::read_set_of_3x;
}

ml::Root root_of(const ml::Document& document, const Input& input) {
  const auto root = ml::describe(document.message);
  if (root && root->kind == MessageKind::kMetadata) return *root;
  const std::string found = shorten(local_name(document.tree.document_element()), 100);
  throw Error(ErrorCode::kUnknownFormat, Message{"no-metadata-message", {input.name(), found}});
}

MetadataMessage read_document(const Input& input, Report& report) {
  MetadataMessage message;
  ml::Document document;
  const ml::Loaded loaded = ml::load(input, document, report, ml::Blanks::kKeep);
  if (loaded == ml::Loaded::kNothing || (loaded == ml::Loaded::kCut && !document.message)) return message;
  // What is missing behind the cut is no fault of its own.
  Report ignored;
  Report& content = loaded == ml::Loaded::kCut ? ignored : report;
  const ReadSet read_set = set_reader(root_of(document, input));
  message.header = read_header(child(document.message, "Header"), content);
  metadata::Reading reading{message.header, content, {}};
  for (const pugi::xml_node part : document.message.children()) {
    const std::string_view name = local_name(part);
    if (name == "MetadataSet") {
      message.sets.push_back(read_set(part, reading));
    } else if (name == "Footer") {
      message.footer = ml::read_footer(part);
    } else if (!name.empty() && name != "Header") {
      metadata::pass_over(part, reading);
    }
  }
  return message;
}

}  // namespace

MetadataMessage read_ml_metadata(Input& input, Report& report) {
  const size_t before = report.findings().size();
  MetadataMessage message = read_document(input, report);
  if (report.findings().size() > before) ml::resolve_places(input, report);
  return message;
}

}  // namespace sdmx
