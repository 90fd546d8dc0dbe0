// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/json.hpp>
#include <optional>

#include <fmt/format.h>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/counting.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/report/catalogue.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/ml_look.hpp"
#include "sdmx/model/metadata.hpp"
#include "sdmx/model/registry.hpp"

namespace gateway {

namespace {

namespace json = boost::json;

/// What inspect tells of a message.
struct Inspection {
  sdmx::Detected detected;
  std::optional<sdmx::Header> header;
  std::optional<uint64_t> datasets, series, observations;
  std::vector<std::string> urns;
  StoredReport report;
};

json::object to_json(const sdmx::Header& header) {
  json::array receivers, structures;
  for (const sdmx::Party& receiver : header.receivers) receivers.emplace_back(receiver.id);
  for (const sdmx::HeaderStructure& structure : header.structures) {
    structures.emplace_back(
        json::object{{"id", structure.structure_id},
                     {"structure", structure.structure.empty() ? "" : sdmx::to_urn(structure.structure)},
                     {"dimension_at_observation", structure.dimension_at_observation}});
  }
  return {{"id", header.id},
          {"test", header.test},
          {"prepared", header.prepared},
          {"sender", header.sender.id},
          {"receivers", std::move(receivers)},
          {"structures", std::move(structures)},
          {"action", header.action ? std::string(sdmx::to_string(*header.action)) : std::string()}};
}

json::value count_or_null(const std::optional<uint64_t>& count) {
  return count ? json::value(*count) : json::value(nullptr);
}

json::object to_document(const Inspection& inspection, const std::string& language) {
  json::object document = json::parse(to_json(inspection.report, language)).as_object();
  json::array urns;
  for (const std::string& urn : inspection.urns) urns.emplace_back(urn);
  return {{"file", inspection.report.file},
          {"format", inspection.detected.family},
          {"version", inspection.detected.version},
          {"kind", inspection.detected.variant},
          {"header", inspection.header ? to_json(*inspection.header) : json::object()},
          {"datasets", count_or_null(inspection.datasets)},
          {"series", count_or_null(inspection.series)},
          {"observations", count_or_null(inspection.observations)},
          {"structures", std::move(urns)},
          {"findings", std::move(document["findings"])}};
}

/// Series elements; in CSV the distinct series keys, which are not known without a structure.
std::optional<uint64_t> series_of(const MessageCounts& counts, const sdmx::Detected& detected,
                                  bool has_structure) {
  if (detected.family != "sdmx-csv") return counts.series();
  return has_structure ? std::optional(counts.series_keys()) : std::nullopt;
}

/// A message, and what is needed to look at it.
struct Look {
  const MessageFile& file;
  const sdmx::StructureLookup* lookup;
  const Console& console;
};

void inspect_data(const Look& what, Inspection& inspection) {
  sdmx::Report report;
  auto reader = sdmx::open_data(what.file.open(), {what.lookup, &report, {}});
  MessageCounts counts;
  Progress progress(what.console, counts);
  sdmx::copy(*reader, progress);
  report.resolve([&](sdmx::Position position) { return reader->place(position); });
  inspection.header = reader->header();
  inspection.datasets = counts.datasets();
  inspection.observations = counts.observations();
  inspection.series = series_of(counts, inspection.detected, what.lookup != nullptr);
  inspection.report = make_stored_report(report);
  inspection.report.datasets = counts.datasets();
  inspection.report.series = inspection.series.value_or(0);
  inspection.report.observations = counts.observations();
}

void inspect_structures(const Look& what, Inspection& inspection) {
  sdmx::Report report;
  const auto input = what.file.open();
  const sdmx::StructureMessage message = sdmx::read_structures(*input, report);
  sdmx::LineFinder lines(what.file.open());
  report.resolve([&](sdmx::Position position) { return lines.place(position); });
  inspection.header = message.header;
  const bool of_21 = inspection.detected.version.starts_with("2.") && inspection.detected.family == "sdmx-ml";
  for (const sdmx::Reference& reference : message.in_order) {
    inspection.urns.push_back(of_21 ? sdmx::to_urn_of_21(reference) : sdmx::to_urn(reference));
  }
  inspection.report = make_stored_report(report);
}

/// SDMX 3.1 Section 6: a metadata set is a maintainable artefact. In 2.x it has no agency.
std::string urn_of(const sdmx::MetadataSet& set) {
  return "urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataSet=" + set.agency + ':' + set.id + '(' +
         set.version.text() + ')';
}

void inspect_metadata(const Look& what, Inspection& inspection) {
  sdmx::Report report;
  const auto input = what.file.open();
  const sdmx::MetadataMessage message = sdmx::read_metadata(*input, report);
  inspection.header = message.header;
  for (const sdmx::MetadataSet& set : message.sets) {
    if (!set.agency.empty()) inspection.urns.push_back(urn_of(set));
  }
  inspection.report = make_stored_report(report);
}

void print(const Inspection& inspection, const Console& console) {
  const auto count = [](const std::optional<uint64_t>& value) {
    return value ? fmt::to_string(*value) : std::string("–");
  };
  console.print(
      sdmx::Message{"inspect-format",
                    {inspection.detected.family, inspection.detected.version, inspection.detected.variant}});
  if (inspection.header && !(inspection.header->id.empty() && inspection.header->sender.id.empty())) {
    console.print(
        sdmx::Message{"inspect-header",
                      {inspection.header->id, inspection.header->sender.id, inspection.header->prepared}});
  }
  if (inspection.observations) {
    console.print(sdmx::Message{
        "inspect-counts",
        {count(inspection.datasets), count(inspection.series), count(inspection.observations)}});
  }
  for (const std::string& urn : inspection.urns) console.print("  " + urn);
  console.print(to_text(inspection.report, console.language()));
}

void inspect_registry(const Look& what, Inspection& inspection) {
  sdmx::Report report;
  const auto input = what.file.open();
  const sdmx::RegistryMessage message = sdmx::read_registry(*input, report);
  inspection.header = message.header;
  for (const sdmx::Reference& reference : message.in_order) {
    inspection.urns.push_back(sdmx::to_urn(reference));
  }
  inspection.report = make_stored_report(report);
}

void inspect_errors(const Look& what, Inspection& inspection) {
  sdmx::Report report;
  const auto input = what.file.open();
  sdmx::read_errors(*input, report);
  inspection.report = make_stored_report(report);
}

/// A message whose content nobody takes.
void look(const Look& what, Inspection& inspection) {
  if (!inspection.detected.family.ends_with("ml")) {
    throw sdmx::Error(sdmx::ErrorCode::kNotBuilt,
                      {"format-not-read",
                       {what.file.shown(), inspection.detected.family, inspection.detected.version,
                        inspection.detected.variant}});
  }
  sdmx::Report report;
  const auto input = what.file.open();
  inspection.header = sdmx::look_at_ml(*input, report);
  inspection.report = make_stored_report(report);
}

struct KindInspector {
  sdmx::MessageKind kind;
  void (*inspect)(const Look&, Inspection&);
};
constexpr KindInspector kInspectors[] = {
    {sdmx::MessageKind::kData, inspect_data},
    {sdmx::MessageKind::kStructure, inspect_structures},
    {sdmx::MessageKind::kMetadata, inspect_metadata},
    {sdmx::MessageKind::kRegistry, inspect_registry},
    {sdmx::MessageKind::kError, inspect_errors},
    {sdmx::MessageKind::kQuery, look},
    {sdmx::MessageKind::kOther, look},
};

Inspection inspect(const MessageFile& file, const sdmx::StructureLookup* lookup, const Console& console) {
  Inspection inspection;
  inspection.detected = file.detect();
  const auto inspector = std::ranges::find(kInspectors, inspection.detected.kind, &KindInspector::kind);
  inspector->inspect({file, lookup, console}, inspection);
  inspection.report.file = file.shown();
  for (sdmx::Finding& finding : inspection.report.findings) {
    if (!finding.place.file.empty()) finding.place.file = file.shown();
  }
  return inspection;
}

/// One message that cannot be read does not hide the others of its archive.
Inspection inspect_member(const MessageFile& file, const sdmx::StructureLookup* lookup,
                          const Console& console) {
  try {
    return inspect(file, lookup, console);
  } catch (const sdmx::Error& error) {
    sdmx::Report report;
    sdmx::Finding finding = sdmx::make_finding("unreadable", {});
    finding.message = error.message();
    report.add(std::move(finding));
    Inspection inspection;
    inspection.detected = file.detect();
    inspection.report = make_stored_report(report);
    inspection.report.file = file.shown();
    return inspection;
  }
}

/// A sum over the messages of an archive that have such a count.
json::value sum_of(const json::array& messages, std::string_view name) {
  uint64_t sum = 0;
  for (const json::value& message : messages) {
    const json::value& count = message.at(name);
    if (count.is_null()) continue;
    sum += count.to_number<uint64_t>();
  }
  return sum;
}

json::array all_of(const json::array& messages, std::string_view name) {
  json::array all;
  for (const json::value& message : messages) {
    const json::array& one = message.at(name).as_array();
    all.insert(all.end(), one.begin(), one.end());
  }
  return all;
}

json::object archive_document(const MessageFile& archive, json::array messages) {
  return {{"file", archive.shown()},
          {"format", "zip"},
          {"version", ""},
          {"kind", "zip-of-messages"},
          {"header", json::object()},
          {"datasets", sum_of(messages, "datasets")},
          {"series", sum_of(messages, "series")},
          {"observations", sum_of(messages, "observations")},
          {"structures", all_of(messages, "structures")},
          {"findings", all_of(messages, "findings")},
          {"messages", std::move(messages)}};
}

/// Inspects files one after another, and tells of each.
class Inspector {
 public:
  Inspector(const Arguments& arguments, const Console& console)
      : arguments_(arguments), console_(console), structures_(named_structures(arguments)) {}

  bool acceptable() const { return acceptable_; }
  json::object tell(const MessageFile& file) {
    const std::deque<MessageFile> messages = archived_messages(file, console_);
    if (messages.empty()) return tell_of(file, structures_, inspect);
    const auto structures = structures_beside(arguments_, file);
    json::array documents;
    for (const MessageFile& message : messages) {
      if (!console_.json()) console_.print(message.shown());
      documents.push_back(tell_of(message, structures, inspect_member));
    }
    return console_.json() ? archive_document(file, std::move(documents)) : json::object();
  }

 private:
  using Inspect = Inspection (*)(const MessageFile&, const sdmx::StructureLookup*, const Console&);
  json::object tell_of(const MessageFile& file, const std::shared_ptr<const sdmx::Structures>& structures,
                       Inspect look) {
    std::optional<sdmx::StructuresLookup> lookup;
    if (structures) lookup.emplace(structures);
    const Inspection inspection = look(file, lookup ? &*lookup : nullptr, console_);
    acceptable_ = acceptable_ && inspection.report.acceptable();
    if (console_.json()) return to_document(inspection, console_.language());
    print(inspection, console_);
    return {};
  }

  const Arguments& arguments_;
  const Console& console_;
  std::shared_ptr<const sdmx::Structures> structures_;
  bool acceptable_ = true;
};

}  // namespace

int run_inspect(const Arguments& arguments, const Console& console) {
  Inspector inspector(arguments, console);
  json::array documents;
  for (const std::string& name : arguments.names) documents.push_back(inspector.tell(MessageFile(name)));
  if (console.json())
    console.print(json::serialize(documents.size() == 1 ? documents.front() : json::value(documents)));
  return inspector.acceptable() ? 0 : 1;
}

}  // namespace gateway
