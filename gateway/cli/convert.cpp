// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/convert_whole.hpp"
#include "gateway/cli/counting.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/data/arranged.hpp"
#include "sdmx/data/joined.hpp"
#include "sdmx/format/json_own_structure.hpp"
#include "sdmx/format/structure_ml_writer.hpp"

namespace gateway {

namespace {

/// The messages that are to become one, all of a kind, and the structures they follow.
struct Sources {
  std::deque<MessageFile> named;     ///< as on the command line
  std::deque<MessageFile> archived;  ///< in archives among these, which must live as long
  std::vector<const MessageFile*> messages;
  std::vector<std::string> structures;
};

/// An archive stands for its data messages, its structures beside them; for its structures where it holds no
/// data.
void add_archive(Sources& sources, std::deque<MessageFile> messages) {
  const auto is_structure = [](const MessageFile& file) {
    return file.detect().kind == sdmx::MessageKind::kStructure;
  };
  const bool only_structures = std::ranges::all_of(messages, is_structure);
  while (!messages.empty()) {
    MessageFile& file = sources.archived.emplace_back(messages.front().path(), messages.front().shown());
    messages.pop_front();
    if (only_structures || !is_structure(file)) {
      sources.messages.push_back(&file);
    } else {
      sources.structures.push_back(file.path());
    }
  }
}

Sources sources_of(const Arguments& arguments, const Console& console) {
  Sources sources;
  sources.structures = arguments.structures;
  for (const std::string& name : arguments.names) {
    const MessageFile& file = sources.named.emplace_back(name);
    std::deque<MessageFile> messages = archived_messages(file, console);
    if (messages.empty()) {
      sources.messages.push_back(&file);
    } else {
      add_archive(sources, std::move(messages));
    }
  }
  return sources;
}

/// The kind of all messages. Throws Error(kUsage) where they are of several.
sdmx::MessageKind kind_of(const Sources& sources) {
  const MessageFile& first = *sources.messages.front();
  const sdmx::Detected detected = first.detect();
  for (const MessageFile* file : sources.messages) {
    const sdmx::Detected other = file->detect();
    if (other.kind == detected.kind) continue;
    throw sdmx::Error(
        sdmx::ErrorCode::kUsage,
        {"convert-mixed-kinds", {first.shown(), detected.variant, file->shown(), other.variant}});
  }
  return detected.kind;
}

/// Adds what the message does not have yet.
void merge(sdmx::StructureMessage& message, const sdmx::StructureMessage& other, sdmx::Report& report) {
  message.structures.merge(other.structures, report);
  for (const sdmx::Reference& reference : other.in_order) {
    if (std::ranges::find(message.in_order, reference) == message.in_order.end())
      message.in_order.push_back(reference);
  }
}

/// What writes the structures, with the references that are wished for; only 2.1 has a choice.
auto structures_writer(const Arguments& arguments) {
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kStructure);
  if (arguments.references.empty()) return format.write_structures;
  if (format.name != "sdmx-ml-2.1") {
    throw sdmx::Error(
        sdmx::ErrorCode::kUsage,
        {"csv-parameter-value", {std::string(format.name), "references", arguments.references}});
  }
  return arguments.references == "urn" ? sdmx::write_ml21_structures_with_urns : format.write_structures;
}

StoredReport convert_structures(const Sources& sources, const Arguments& arguments, sdmx::Output& output) {
  sdmx::Report report;
  const auto write = structures_writer(arguments);
  std::optional<sdmx::StructureMessage> message;
  for (const MessageFile* file : sources.messages) {
    const auto input = file->open();
    sdmx::StructureMessage one = sdmx::read_structures(*input, report);
    if (message) merge(*message, one, report);
    if (!message) message = std::move(one);
    sdmx::LineFinder lines(file->open());
    report.resolve([&](sdmx::Position position) { return lines.place(position); });
  }
  fix_header(message->header, arguments);
  write(*message, output, report);
  sdmx::LineFinder lines(sources.messages.back()->open());
  report.resolve([&](sdmx::Position position) { return lines.place(position); });
  return make_stored_report(report);
}

/// What is wished of SDMX-CSV; no other format has that.
sdmx::CsvOptions csv_options(const Arguments& arguments, const sdmx::Format& format) {
  sdmx::CsvOptions options;
  options.language = arguments.language;
  const std::pair<std::string, std::string> wishes[] = {
      {"labels", arguments.labels}, {"timeFormat", arguments.time_format}, {"keys", arguments.keys}};
  for (const auto& [name, value] : wishes) {
    if (value.empty()) continue;
    const bool has_it = format.family == "sdmx-csv";
    if (!has_it || !sdmx::set_csv_parameter(options, format.version, name, value))
      throw sdmx::Error(sdmx::ErrorCode::kUsage,
                        {"csv-parameter-value", {std::string(format.name), name, value}});
  }
  return options;
}

/// A reader whose header was changed.
class WithHeader : public sdmx::DataReader {
 public:
  WithHeader(sdmx::DataReader& source, const Arguments& arguments)
      : source_(source), header_(source.header()) {
    fix_header(header_, arguments);
  }
  const sdmx::Header& header() const override { return header_; }
  const sdmx::Batch* next() override { return source_.next(); }
  void restart() override { source_.restart(); }
  const sdmx::Footer& footer() const override { return source_.footer(); }
  sdmx::Place place(sdmx::Position position) override { return source_.place(position); }

 private:
  sdmx::DataReader& source_;
  sdmx::Header header_;
};

sdmx::ReaderOptions reader_options(const sdmx::StructureLookup* lookup, sdmx::Report& report) {
  sdmx::ReaderOptions options{lookup, &report, {}};
  options.header_structures = sdmx::HeaderStructures::kAll;
  return options;
}

/// Has a structure for what does not name its own, where one was invented.
class OwnLookup : public sdmx::StructuresLookup {
 public:
  using StructuresLookup::StructuresLookup;
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference& reference) const override {
    return StructuresLookup::schema(reference.empty() ? sdmx::invented_structure() : reference);
  }
};

/// What SDMX-JSON messages say of their structures themselves.
sdmx::Structures own_structures(const Sources& sources) {
  const bool single = sources.messages.size() == 1;
  const auto unnamed = single ? sdmx::UnnamedParts::kInvented : sdmx::UnnamedParts::kLeftOut;
  sdmx::Structures set;
  sdmx::Report report;
  for (const MessageFile* file : sources.messages) {
    const auto input = file->open();
    if (file->detect().family == "sdmx-json") set.merge(sdmx::structures_in_json_data(*input, unnamed), report);
  }
  return set;
}

/// The structures of the data. Throws Error(kUsage) that names what is needed where there are none.
std::shared_ptr<const sdmx::Structures> structures_for(const Sources& sources) {
  if (!sources.structures.empty()) return structures_of(sources.structures);
  sdmx::Structures own = own_structures(sources);
  if (!own.empty()) return std::make_shared<const sdmx::Structures>(std::move(own));
  const MessageFile& first = *sources.messages.front();
  sdmx::Report report;
  const auto reader = sdmx::open_data(first.open(), reader_options(nullptr, report));
  std::vector<std::string> names;
  for (const sdmx::HeaderStructure& structure : reader->header().structures) {
    if (!structure.structure.empty()) names.push_back(sdmx::to_short(structure.structure));
  }
  if (names.empty())
    throw sdmx::Error(sdmx::ErrorCode::kUsage, {"convert-no-structure-named", {first.shown()}});
  throw sdmx::Error(sdmx::ErrorCode::kUsage,
                    {"convert-needs-structure", {first.shown(), sdmx::join(names, ", ")}});
}

/// Whether the data may hold texts in several languages.
bool may_be_multilingual(const sdmx::Header& header, const sdmx::StructureLookup& lookup) {
  const auto is_multilingual = [](const sdmx::SchemaComponent& component) {
    return component.facets.is_multilingual.value_or(false);
  };
  return std::ranges::any_of(header.structures, [&](const sdmx::HeaderStructure& structure) {
    const auto schema = lookup.schema(structure.structure);
    return schema && std::ranges::any_of(schema->components(), is_multilingual);
  });
}

/// Readers of all messages, arranged as the target wants them.
class Readers {
 public:
  Readers(const Sources& sources, const sdmx::StructureLookup& lookup, const Arguments& arguments,
          sdmx::Report& report) {
    for (const MessageFile* file : sources.messages) {
      sdmx::DataReader& reader =
          *readers_.emplace_back(sdmx::open_data(file->open(), reader_options(&lookup, report)));
      report.resolve([&](sdmx::Position position) { return reader.place(position); });
      sdmx::Arrangement wanted{arguments.dimension_at_observation, sdmx::Sorting::kAsFound};
      // SDMX-CSV names the languages in its first line: what is sorted is known before.
      if (arguments.to.starts_with("sdmx-csv") && may_be_multilingual(reader.header(), lookup))
        wanted.sorting = sdmx::Sorting::kByKey;
      readers_.push_back(sdmx::arranged(reader, wanted, report));
      arranged_.push_back(readers_.back().get());
    }
  }
  const std::vector<sdmx::DataReader*>& arranged() const { return arranged_; }

 private:
  std::vector<std::unique_ptr<sdmx::DataReader>> readers_;
  std::vector<sdmx::DataReader*> arranged_;
};

/// Whether the data can be written in the order they come; where not, they are sorted from now on.
bool keeps_order(const std::function<void()>& pump, sdmx::DataReader& source) {
  try {
    pump();
    return true;
  } catch (const sdmx::OutOfOrder&) {
    source.restart();
    return false;
  }
}

/// Writes the data, once more from the beginning where they turn out to need sorting. What has left through a
/// pipe cannot be written again: then it is looked first. How much was written.
sdmx::NullWriter write_data(sdmx::DataReader& source, MessageOutput& output, const Console& console,
                            const std::function<std::unique_ptr<sdmx::DataWriter>()>& make_writer) {
  sdmx::NullWriter counts;
  const auto write = [&] {
    const auto writer = make_writer();
    Progress progress(console, *writer);
    sdmx::copy(source, progress);
    counts = progress.counts();
  };
  if (output.can_begin_again()) {
    if (keeps_order(write, source)) return counts;
    output.begin_again();
  } else {
    sdmx::NullWriter nothing;
    if (keeps_order([&] { sdmx::copy(source, nothing); }, source)) source.restart();
  }
  write();
  return counts;
}

StoredReport convert_data(const Sources& sources, const Arguments& arguments, const Console& console,
                          MessageOutput& output) {
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kData);
  const sdmx::CsvOptions csv = csv_options(arguments, format);
  const OwnLookup lookup(structures_for(sources));
  sdmx::Report report, said;
  const Readers readers(sources, lookup, arguments, report);
  sdmx::Joined joined(readers.arranged(), {&report, &said});
  WithHeader source(joined, arguments);
  const sdmx::NullWriter counts = write_data(source, output, console, [&] {
    said = sdmx::Report();
    const sdmx::WriterOptions options{arguments.dimension_at_observation, &said, csv, &lookup};
    return format.make_writer(output.output(), options);
  });
  for (sdmx::Report* each : {&report, &said})
    each->resolve([&](sdmx::Position position) { return joined.place(position); });
  for (const sdmx::Finding& finding : said.findings()) report.add(finding);
  StoredReport stored = make_stored_report(report);
  stored.datasets = counts.datasets();
  stored.series = counts.series();
  stored.observations = counts.observations();
  return stored;
}

}  // namespace

int run_convert(const Arguments& arguments, const Console& console) {
  const Sources sources = sources_of(arguments, console);
  const sdmx::MessageKind kind = kind_of(sources);
  if (kind != sdmx::MessageKind::kStructure && !arguments.references.empty())
    throw sdmx::Error(sdmx::ErrorCode::kUsage,
                      {"csv-parameter-value", {arguments.to, "references", arguments.references}});
  MessageOutput output(arguments.output);
  StoredReport report = kind == sdmx::MessageKind::kData ? convert_data(sources, arguments, console, output)
                        : kind == sdmx::MessageKind::kStructure
                            ? convert_structures(sources, arguments, output.output())
                            : convert_whole(sources.messages, arguments, output.output());
  output.commit();
  report.file = sources.messages.front()->shown();
  const bool to_stdout = arguments.output.empty() || arguments.output == "-";
  if (console.json() && !to_stdout) console.print(to_json(report, console.language()));
  if (!report.findings.empty()) console.note({"report-text", {to_text(report, console.language())}});
  return report.acceptable() ? 0 : 1;
}

}  // namespace gateway
