// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_ml_writer.hpp"

#include <algorithm>

#include "sdmx/format/grammar/fitted.hpp"
#include "sdmx/format/metadata_ml_emit.hpp"
#include "sdmx/format/metadata_shape.hpp"
#include "sdmx/format/ml_header_writer.hpp"

namespace sdmx {

namespace metadata {

const Reference* structure_of(const MetadataSet& set) {
  if (set.structure) return &*set.structure;
  if (set.metadataflow) return &*set.metadataflow;
  return set.provision_agreement ? &*set.provision_agreement : nullptr;
}

}  // namespace metadata

namespace {

using metadata::HeaderEntry;
using structure::MlVersion;
using structure::Writing;

enum class Shape : uint8_t { kGeneric, kSpecific };

class MessageWriter {
 public:
  MessageWriter(Writing& out, Shape shape) : out_(out), specific_(shape == Shape::kSpecific) {}

  void write(const MetadataMessage& message) {
    const std::vector<MetadataSet> sets = in_shape(message.sets);
    collect_entries(message.header, sets);
    out_.xml.declaration();
    start_root();
    write_header(message.header);
    for (const MetadataSet& set : sets) out_.v21() ? write_set_of_21(set) : write_set_of_3x(set);
    ml::write_footer(out_, message.footer);
    out_.xml.finish();
  }

 private:
  std::vector<MetadataSet> in_shape(const std::vector<MetadataSet>& sets) {
    const std::string_view target = structure::name_of(out_.version);
    metadata::ShapeReport report{target, out_.report};
    std::vector<MetadataSet> shaped;
    for (const MetadataSet& set : sets) {
      if (out_.v21()) {
        shaped.push_back(metadata::with_reports(set, report));
      } else {
        std::ranges::move(metadata::with_targets(set, report), std::back_inserter(shaped));
      }
    }
    return shaped;
  }

  void collect_entries(const Header& header, const std::vector<MetadataSet>& sets) {
    for (const HeaderStructure& stated : header.structures) {
      if (!stated.structure.empty())
        add_entry(stated.structure, stated.structure_id, stated.schema_namespace);
    }
    for (const MetadataSet& set : sets) {
      if (const Reference* structure = metadata::structure_of(set)) add_entry(*structure, {}, {});
    }
  }

  void add_entry(const Reference& structure, std::string id, std::string namespace_uri) {
    if (find_entry(structure) != nullptr) return;
    const std::string number = std::to_string(entries_.size() + 1);
    const bool taken = std::ranges::find(entries_, id, &HeaderEntry::id) != entries_.end();
    if (id.empty() || taken) id = "STRUCTURE_" + number;
    if (namespace_uri.empty()) namespace_uri = to_urn(structure);
    entries_.push_back({structure, std::move(id), "ns" + number, std::move(namespace_uri)});
  }

  const HeaderEntry* find_entry(const Reference& structure) const {
    const auto found = std::ranges::find(entries_, structure, &HeaderEntry::structure);
    return found == entries_.end() ? nullptr : &*found;
  }

  void start_root() {
    out_.xml.start(specific_ ? "mes:StructureSpecificMetadata" : "mes:GenericMetadata");
    if (specific_) out_.xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    out_.xml.attribute("xmlns:mes", structure::schema_namespace(out_.version, "message"));
    out_.xml.attribute("xmlns:md",
                       structure::schema_namespace(
                           out_.version, specific_ ? "metadata/structurespecific" : "metadata/generic"));
    out_.xml.attribute("xmlns:com", structure::schema_namespace(out_.version, "common"));
    if (!specific_) return;
    for (const HeaderEntry& entry : entries_) {
      out_.xml.attribute("xmlns:" + entry.prefix, entry.namespace_uri);
    }
  }

  void write_header(const Header& header) {
    out_.xml.start("mes:Header");
    ml::write_header_start(out_, header, header.receivers.size());
    structure::write_texts(out_, "com:Name", header.names);
    for (const HeaderEntry& entry : entries_) write_entry(entry);
    const std::string_view provider = out_.v21() ? "mes:DataProvider" : "mes:MetadataProvider";
    if (header.data_provider && speaks_of(*header.data_provider)) {
      structure::write_reference(out_, provider, *header.data_provider);
    }
    if (header.action) out_.xml.element("mes:DataSetAction", ml::action_name(out_.version, *header.action));
    for (const std::string& id : header.dataset_ids) out_.xml.element("mes:DataSetID", id);
    if (!header.extracted.empty()) out_.xml.element("mes:Extracted", header.extracted);
    structure::write_texts(out_, "mes:Source", header.sources);
    out_.xml.end();
  }

  /// 2.1 names a data provider there, 3.x a metadata provider.
  bool speaks_of(const Reference& provider) {
    const auto own = out_.v21() ? ArtefactClass::kDataProviderScheme : ArtefactClass::kMetadataProviderScheme;
    if (provider.artefact_class != own) out_.cannot_say(to_short(provider));
    return provider.artefact_class == own;
  }

  void write_entry(const HeaderEntry& entry) {
    Reference reference = entry.structure;
    std::string_view element = "com:Structure";
    if (reference.artefact_class == ArtefactClass::kMetadataflow) element = "com:StructureUsage";
    if (reference.artefact_class == ArtefactClass::kProvisionAgreement ||
        reference.artefact_class == ArtefactClass::kMetadataProvisionAgreement) {
      // So spelt in the 2.1 schema; and no version's header knows agreements of metadata.
      element = out_.v21() ? "com:ProvisionAgrement" : "com:ProvisionAgreement";
      reference.artefact_class = ArtefactClass::kProvisionAgreement;
    }
    out_.xml.start("mes:Structure");
    out_.xml.attribute("structureID", entry.id);
    if (specific_) out_.xml.attribute("namespace", entry.namespace_uri);
    structure::write_reference(out_, element, reference);
    out_.xml.end();
  }

  void attribute(std::string_view name, std::string_view value) {
    out_.xml.attribute_if(specific_ ? "md:" + std::string(name) : std::string(name), value);
  }

  void write_periods(const MetadataSet& set) {
    if (set.action) attribute("action", ml::action_name(out_.version, *set.action));
    attribute("reportingBeginDate", set.reporting_begin);
    attribute("reportingEndDate", set.reporting_end);
    if (out_.v21()) attribute("validFromDate", set.valid_from);
    if (out_.v21()) attribute("validToDate", set.valid_to);
    attribute("publicationYear", set.publication_year);
    attribute("publicationPeriod", set.publication_period);
  }

  void write_set_of_21(const MetadataSet& set) {
    out_.artefact = set.id;
    const Reference* structure = metadata::structure_of(set);
    const HeaderEntry* entry = structure ? find_entry(*structure) : nullptr;
    const std::string prefix = entry ? entry->prefix : "ns1";
    out_.xml.start("mes:MetadataSet");
    if (specific_) out_.xml.attribute("xsi:type", prefix + ":MetadataSetType");
    if (entry) attribute("structureRef", entry->id);
    attribute("setID", set.id);
    write_periods(set);
    structure::write_annotations(out_, set.annotations);
    structure::write_texts(out_, "com:Name", set.names);
    if (set.provider)
      structure::write_reference(out_, specific_ ? "DataProvider" : "md:DataProvider", *set.provider);
    for (const MetadataReport& report : set.reports) {
      specific_ ? metadata::write_specific_report(out_, report, prefix)
                : metadata::write_generic_report(out_, report);
    }
    out_.xml.end();
  }

  void write_set_of_3x(const MetadataSet& set) {
    out_.artefact = set.agency + ':' + set.id + '(' + set.version.text() + ')';
    out_.xml.start("mes:MetadataSet");
    out_.xml.attribute("id", set.id);
    out_.xml.attribute("agencyID", set.agency);
    out_.xml.attribute("version", set.version.text());
    if (set.is_external) out_.xml.attribute("isExternalReference", "true");
    out_.xml.attribute_if("validFrom", set.valid_from);
    out_.xml.attribute_if("validTo", set.valid_to);
    out_.xml.attribute_if("serviceURL", set.service_url);
    out_.xml.attribute_if("structureURL", set.structure_url);
    write_periods(set);
    structure::write_naming(out_, set);
    if (set.provision_agreement) {
      structure::write_reference(out_, "md:MetadataProvisionAgreement", *set.provision_agreement);
    } else if (set.metadataflow) {
      structure::write_reference(out_, "md:Metadataflow", *set.metadataflow);
    }
    for (const std::string& target : set.targets) out_.xml.element("md:Target", target);
    metadata::write_attributes_of_3x(out_, set.attributes);
    out_.xml.end();
  }

  Writing& out_;
  bool specific_;
  std::vector<HeaderEntry> entries_;
};

struct Target {
  MlVersion version;
  Shape shape;
};

void write_message(const MetadataMessage& message, Target target, Output& output, Report& report) {
  write_fitted(structure::name_of(target.version), output, report, [&](Output& text) {
    XmlWriter xml(text);
    Writing out{xml, target.version, report, {}};
    MessageWriter(out, target.shape).write(message);
  });
}

}  // namespace

void write_ml21_generic_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k21, Shape::kGeneric}, output, report);
}

void write_ml21_specific_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k21, Shape::kSpecific}, output, report);
}

void write_ml30_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k30, Shape::kGeneric}, output, report);
}

void write_ml31_metadata(const MetadataMessage& message, Output& output, Report& report) {
  write_message(message, {MlVersion::k31, Shape::kGeneric}, output, report);
}

}  // namespace sdmx
