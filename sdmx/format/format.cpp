// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/format.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/data/arranged.hpp"
#include "sdmx/format/csv_data_reader.hpp"
#include "sdmx/format/csv_data_writer.hpp"
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/grammar/grammar_checker.hpp"
#include "sdmx/format/grammar/json_checker.hpp"
#include "sdmx/format/json_data_reader.hpp"
#include "sdmx/format/json_data_writer.hpp"
#include "sdmx/format/metadata_csv.hpp"
#include "sdmx/format/metadata_json.hpp"
#include "sdmx/format/metadata_ml_reader.hpp"
#include "sdmx/format/metadata_ml_writer.hpp"
#include "sdmx/format/ml20_data_reader.hpp"
#include "sdmx/format/ml20_structure_reader.hpp"
#include "sdmx/format/ml_data_reader.hpp"
#include "sdmx/format/ml_data_writer.hpp"
#include "sdmx/format/registry_ml_reader.hpp"
#include "sdmx/format/registry_ml_writer.hpp"
#include "sdmx/format/structure_json_reader.hpp"
#include "sdmx/format/structure_json_writer.hpp"
#include "sdmx/format/structure_ml_reader.hpp"
#include "sdmx/format/structure_ml_writer.hpp"
#include "sdmx/io/zip_archive.hpp"

namespace sdmx {

namespace {

constexpr size_t kFirstBytes = size_t{1} << 16;

constexpr auto kData = MessageKind::kData;
constexpr auto kStructure = MessageKind::kStructure;
constexpr auto kMetadata = MessageKind::kMetadata;
constexpr auto kError = MessageKind::kError;
constexpr auto kRegistry = MessageKind::kRegistry;

constexpr Format with_metadata(Format row, decltype(Format::read_metadata) read,
                               decltype(Format::write_metadata) write) {
  row.read_metadata = read;
  row.write_metadata = write;
  return row;
}

/// Data of SDMX-ML before 2.1 is read only.
constexpr Format early_data(std::string_view name, std::string_view version, std::string_view media_type,
                            std::string_view variant) {
  return {name, kData, "sdmx-ml", version, media_type, ".xml", variant, make_checking_ml20_data_reader};
}

constexpr Format with_registry(Format row, decltype(Format::write_registry) write) {
  row.read_registry = read_ml_registry;
  row.write_registry = write;
  return row;
}

constexpr Format with_errors(Format row) {
  row.read_errors = read_ml_errors;
  return row;
}

// name, kind, family, version, media type, suffix, variant, reader, writer, structure reader, structure
// writer
constexpr Format kFormats[] = {
    {"sdmx-ml-3.1", kData, "sdmx-ml", "3.1", "application/vnd.sdmx.data+xml;version=3.1.0", ".xml",
     "structure-specific-data", make_checking_ml_data_reader, make_ml31_data_writer},
    {"sdmx-ml-3.0", kData, "sdmx-ml", "3.0", "application/vnd.sdmx.data+xml;version=3.0.0", ".xml",
     "structure-specific-data", make_checking_ml_data_reader, make_ml30_data_writer},
    {"sdmx-ml-2.1", kData, "sdmx-ml", "2.1", "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
     ".xml", "structure-specific-data", make_checking_ml_data_reader, make_ml21_data_writer},
    {"sdmx-ml-2.1-timeseries", kData, "sdmx-ml", "2.1",
     "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1", ".xml",
     "structure-specific-timeseries-data", make_checking_ml_data_reader, make_ml21_timeseries_data_writer},
    {"sdmx-ml-2.1-generic", kData, "sdmx-ml", "2.1", "application/vnd.sdmx.genericdata+xml;version=2.1",
     ".xml", "generic-data", make_checking_ml_data_reader, make_ml21_generic_data_writer},
    {"sdmx-ml-2.1-generic-timeseries", kData, "sdmx-ml", "2.1",
     "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1", ".xml", "generic-timeseries-data",
     make_checking_ml_data_reader, make_ml21_generic_timeseries_data_writer},
    {"sdmx-json-2.1", kData, "sdmx-json", "2.1", "application/vnd.sdmx.data+json;version=2.1.0", ".json",
     "data", make_json_data_reader, make_json21_data_writer},
    {"sdmx-json-2.0", kData, "sdmx-json", "2.0", "application/vnd.sdmx.data+json;version=2.0.0", ".json",
     "data", make_json_data_reader, make_json20_data_writer},
    {"sdmx-json-1.0", kData, "sdmx-json", "1.0", "application/vnd.sdmx.data+json;version=1.0.0", ".json",
     "data", make_json_data_reader, make_json10_data_writer},
    {"sdmx-csv-2.1", kData, "sdmx-csv", "2.1", "application/vnd.sdmx.data+csv;version=2.1.0", ".csv", "data",
     make_csv_data_reader, make_csv21_data_writer},
    {"sdmx-csv-2.0", kData, "sdmx-csv", "2.0", "application/vnd.sdmx.data+csv;version=2.0.0", ".csv", "data",
     make_csv_data_reader, make_csv_data_writer},
    {"sdmx-csv-1.0", kData, "sdmx-csv", "1.0", "application/vnd.sdmx.data+csv;version=1.0.0", ".csv", "data",
     make_csv_data_reader, make_csv10_data_writer},
    early_data("sdmx-ml-2.0-generic", "2.0", "application/vnd.sdmx.genericdata+xml;version=2.0",
               "generic-data"),
    early_data("sdmx-ml-2.0-compact", "2.0", "application/vnd.sdmx.compactdata+xml;version=2.0",
               "compact-data"),
    early_data("sdmx-ml-2.0-utility", "2.0", "application/vnd.sdmx.utilitydata+xml;version=2.0",
               "utility-data"),
    early_data("sdmx-ml-2.0-cross-sectional", "2.0",
               "application/vnd.sdmx.crosssectionaldata+xml;version=2.0", "cross-sectional-data"),
    early_data("sdmx-ml-2.0-message-group", "2.0", "application/vnd.sdmx.messagegroup+xml;version=2.0",
               "message-group"),
    early_data("sdmx-ml-1.0-generic", "1.0", "application/vnd.sdmx.genericdata+xml;version=1.0",
               "generic-data"),
    early_data("sdmx-ml-1.0-compact", "1.0", "application/vnd.sdmx.compactdata+xml;version=1.0",
               "compact-data"),
    early_data("sdmx-ml-1.0-utility", "1.0", "application/vnd.sdmx.utilitydata+xml;version=1.0",
               "utility-data"),
    early_data("sdmx-ml-1.0-cross-sectional", "1.0",
               "application/vnd.sdmx.crosssectionaldata+xml;version=1.0", "cross-sectional-data"),
    early_data("sdmx-ml-1.0-message-group", "1.0", "application/vnd.sdmx.messagegroup+xml;version=1.0",
               "message-group"),
    {"sdmx-ml-3.1", kStructure, "sdmx-ml", "3.1", "application/vnd.sdmx.structure+xml;version=3.1.0", ".xml",
     "structure", nullptr, nullptr, read_ml_structures, write_ml31_structures},
    {"sdmx-ml-3.0", kStructure, "sdmx-ml", "3.0", "application/vnd.sdmx.structure+xml;version=3.0.0", ".xml",
     "structure", nullptr, nullptr, read_ml_structures, write_ml30_structures},
    {"sdmx-ml-2.1", kStructure, "sdmx-ml", "2.1", "application/vnd.sdmx.structure+xml;version=2.1", ".xml",
     "structure", nullptr, nullptr, read_ml_structures, write_ml21_structures},
    {"sdmx-ml-2.0", kStructure, "sdmx-ml", "2.0", "application/vnd.sdmx.structure+xml;version=2.0", ".xml",
     "structure", nullptr, nullptr, read_ml20_structures, nullptr},
    {"sdmx-ml-1.0", kStructure, "sdmx-ml", "1.0", "application/vnd.sdmx.structure+xml;version=1.0", ".xml",
     "structure", nullptr, nullptr, read_ml20_structures, nullptr},
    {"sdmx-json-2.1", kStructure, "sdmx-json", "2.1", "application/vnd.sdmx.structure+json;version=2.1.0",
     ".json", "structure", nullptr, nullptr, read_json_structures, write_json21_structures},
    {"sdmx-json-2.0", kStructure, "sdmx-json", "2.0", "application/vnd.sdmx.structure+json;version=2.0.0",
     ".json", "structure", nullptr, nullptr, read_json_structures, write_json20_structures},
    {"sdmx-json-1.0", kStructure, "sdmx-json", "1.0", "application/vnd.sdmx.structure+json;version=1.0.0",
     ".json", "structure", nullptr, nullptr, read_json_structures, write_json10_structures},
    with_metadata({"sdmx-ml-3.1", kMetadata, "sdmx-ml", "3.1",
                   "application/vnd.sdmx.metadata+xml;version=3.1.0", ".xml", "generic-metadata"},
                  read_ml_metadata, write_ml31_metadata),
    with_metadata({"sdmx-ml-3.0", kMetadata, "sdmx-ml", "3.0",
                   "application/vnd.sdmx.metadata+xml;version=3.0.0", ".xml", "generic-metadata"},
                  read_ml_metadata, write_ml30_metadata),
    with_metadata({"sdmx-ml-2.1", kMetadata, "sdmx-ml", "2.1",
                   "application/vnd.sdmx.genericmetadata+xml;version=2.1", ".xml", "generic-metadata"},
                  read_ml_metadata, write_ml21_generic_metadata),
    with_metadata({"sdmx-ml-2.1-structure-specific", kMetadata, "sdmx-ml", "2.1",
                   "application/vnd.sdmx.structurespecificmetadata+xml;version=2.1", ".xml",
                   "structure-specific-metadata"},
                  read_ml_metadata, write_ml21_specific_metadata),
    with_metadata({"sdmx-ml-2.0", kMetadata, "sdmx-ml", "2.0",
                   "application/vnd.sdmx.genericmetadata+xml;version=2.0", ".xml", "generic-metadata"},
                  read_ml_metadata, nullptr),
    with_metadata({"sdmx-ml-2.0-report", kMetadata, "sdmx-ml", "2.0",
                   "application/vnd.sdmx.metadatareport+xml;version=2.0", ".xml", "metadata-report"},
                  read_ml_metadata, nullptr),
    with_metadata({"sdmx-json-2.1", kMetadata, "sdmx-json", "2.1",
                   "application/vnd.sdmx.metadata+json;version=2.1.0", ".json", "metadata"},
                  read_json_metadata, write_json21_metadata),
    with_metadata({"sdmx-json-2.0", kMetadata, "sdmx-json", "2.0",
                   "application/vnd.sdmx.metadata+json;version=2.0.0", ".json", "metadata"},
                  read_json_metadata, write_json20_metadata),
    with_metadata({"sdmx-json-1.0", kMetadata, "sdmx-json", "1.0",
                   "application/vnd.sdmx.metadata+json;version=1.0.0", ".json", "metadata"},
                  read_json_metadata, write_json10_metadata),
    with_metadata({"sdmx-csv-2.1", kMetadata, "sdmx-csv", "2.1",
                   "application/vnd.sdmx.metadata+csv;version=2.1.0", ".csv", "metadata"},
                  read_csv_metadata, write_csv21_metadata),
    with_metadata({"sdmx-csv-2.0", kMetadata, "sdmx-csv", "2.0",
                   "application/vnd.sdmx.metadata+csv;version=2.0.0", ".csv", "metadata"},
                  read_csv_metadata, write_csv20_metadata),
    with_registry({"sdmx-ml-3.1", kRegistry, "sdmx-ml", "3.1",
                   "application/vnd.sdmx.registry+xml;version=3.1.0", ".xml", "registry"},
                  write_ml31_registry),
    with_registry({"sdmx-ml-3.0", kRegistry, "sdmx-ml", "3.0",
                   "application/vnd.sdmx.registry+xml;version=3.0.0", ".xml", "registry"},
                  write_ml30_registry),
    with_registry({"sdmx-ml-2.1", kRegistry, "sdmx-ml", "2.1",
                   "application/vnd.sdmx.registry+xml;version=2.1", ".xml", "registry"},
                  write_ml21_registry),
    with_registry({"sdmx-ml-2.0", kRegistry, "sdmx-ml", "2.0",
                   "application/vnd.sdmx.registry+xml;version=2.0", ".xml", "registry"},
                  nullptr),
    with_errors({"sdmx-ml-3.1", kError, "sdmx-ml", "3.1", "application/vnd.sdmx.error+xml;version=3.1.0",
                 ".xml", "error"}),
    with_errors({"sdmx-ml-3.0", kError, "sdmx-ml", "3.0", "application/vnd.sdmx.error+xml;version=3.0.0",
                 ".xml", "error"}),
    with_errors({"sdmx-ml-2.1", kError, "sdmx-ml", "2.1", "application/vnd.sdmx.error+xml;version=2.1",
                 ".xml", "error"}),
};

/// "3.0.0" and "3.0" are one version.
std::string_view short_version(std::string_view version) {
  while (version.ends_with(".0") && version.find('.') != version.rfind('.')) version.remove_suffix(2);
  return version;
}

struct MediaType {
  std::string type, version;
};

MediaType parse_media_type(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, ';');
  MediaType media{fold_case(trim(parts.front())), {}};
  for (size_t i = 1; i < parts.size(); ++i) {
    const std::string_view parameter = trim(parts[i]);
    const size_t equals = parameter.find('=');
    if (equals == std::string_view::npos || fold_case(trim(parameter.substr(0, equals))) != "version")
      continue;
    std::string_view value = trim(parameter.substr(equals + 1));
    if (value.size() > 1 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    media.version = short_version(value);
  }
  return media;
}

std::string family_text(const Detected& detected) {
  return detected.family + " " + detected.version + " " + detected.variant;
}

/// What an input is, from its beginning.
Detected detect(Input& input) {
  const auto detected = detect_format(first_bytes(input, kFirstBytes));
  if (!detected) throw Error(ErrorCode::kUnknownFormat, Message{"format-unknown", {input.name()}});
  if (detected->empty_input) throw Error(ErrorCode::kUnknownFormat, Message{"empty-input", {input.name()}});
  return *detected;
}

Error not_built(const Input& input, const Detected& detected) {
  return Error(
      ErrorCode::kNotBuilt,
      Message{"format-not-read", {input.name(), detected.family, detected.version, detected.variant}});
}

bool is_structure_file(const std::filesystem::path& path) {
  return path.extension() == ".xml" || path.extension() == ".json";
}

/// The files of an archive as paths into it; none where the path is no archive of several files.
std::vector<std::string> files_of_archive(const std::string& path) {
  std::vector<std::string> files = archive_members(path);
  for (std::string& file : files) file = path + '/' + file;
  return files.size() > 1 ? files : std::vector<std::string>();
}

/// The files of a folder that may be structure messages, in the order of their names.
std::vector<std::string> files_of_folder(const std::string& path) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(path, error)) {
    if (entry.is_regular_file() && is_structure_file(entry.path())) files.push_back(entry.path().string());
  }
  if (error) throw Error(ErrorCode::kInput, Message{"cannot-open", {path, error.message()}});
  std::ranges::sort(files);
  return files;
}

/// In a folder or an archive other messages may lie beside the structures.
bool is_structure_message(const std::string& file) {
  const auto detected = detect_format(first_bytes(*open_file(file), kFirstBytes));
  return detected && detected->format && detected->kind == kStructure;
}

/// What an input is, where that is a message of the kind and read here; else an Error, for another kind with
/// that sentence.
Detected detect_kind(Input& input, MessageKind kind, std::string_view sentence) {
  Detected detected = detect(input);
  if (detected.kind != kind) {
    throw Error(ErrorCode::kUsage, Message{std::string(sentence), {input.name(), detected.variant}});
  }
  if (detected.format == nullptr) throw not_built(input, detected);
  return detected;
}

constexpr std::string_view kNoStructures = "no-structure-message";

/// Reads a bounded message, which is held against the schema of its version.
template <typename Read>
auto read_checked(const Detected& detected, Input& input, Report& report, Read read) {
  std::optional<GrammarCheck> check;
  if (detected.family == "sdmx-ml") check.emplace(input, report);
  if (detected.family == "sdmx-json") check_json(input, {detected.version, detected.variant}, report);
  auto message = read(input, report);
  if (check) check->finish();
  return message;
}

/// What is loaded to work with is not held against the schemas anew each time.
void load_into(Structures& all, const std::string& file, Report& report) {
  const auto input = open_file(file);
  all.merge(detect_kind(*input, kStructure, kNoStructures).format->read_structures(*input, report).structures,
            report);
}

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* find_format(std::string_view name, MessageKind kind) {
  constexpr std::string_view kGeneric = "-generic";
  if (kind != kData && name.ends_with(kGeneric)) name.remove_suffix(kGeneric.size());
  for (const Format& format : kFormats) {
    if (format.name == name && format.kind == kind) return &format;
  }
  return nullptr;
}

const Format* find_media_type(std::string_view media_type) {
  const MediaType asked = parse_media_type(media_type);
  const Format* without_version = nullptr;
  for (const Format& format : kFormats) {
    const MediaType own = parse_media_type(format.media_type);
    if (own.type != asked.type) continue;
    if (own.version == asked.version) return &format;
    if (asked.version.empty() && format.writes() && without_version == nullptr) without_version = &format;
  }
  return without_version;
}

std::unique_ptr<DataReader> arranged_for(const Format&, DataReader& source, const WriterOptions& options,
                                         Report& report) {
  return arranged(source, {options.dimension_at_observation}, report);
}

std::unique_ptr<DataReader> open_data(std::unique_ptr<Input> input, const ReaderOptions& options) {
  const Detected detected = detect(*input);
  if (detected.kind != kData) {
    throw Error(ErrorCode::kUsage, Message{"no-data-message", {input->name(), family_text(detected)}});
  }
  if (detected.format == nullptr) throw not_built(*input, detected);
  // Readers of SDMX-ML do so while they read.
  if (detected.family == "sdmx-json")
    check_json(*input, {detected.version, detected.variant}, *options.report);
  return detected.format->make_reader(std::move(input), options);
}

StructureMessage read_structures(Input& input, Report& report) {
  const Detected detected = detect_kind(input, kStructure, kNoStructures);
  return read_checked(detected, input, report, detected.format->read_structures);
}

MetadataMessage read_metadata(Input& input, Report& report) {
  const Detected detected = detect_kind(input, kMetadata, "no-metadata-message");
  return read_checked(detected, input, report, detected.format->read_metadata);
}

RegistryMessage read_registry(Input& input, Report& report) {
  const Detected detected = detect_kind(input, kRegistry, "no-registry-message");
  return read_checked(detected, input, report, detected.format->read_registry);
}

ErrorMessage read_errors(Input& input, Report& report) {
  const Detected detected = detect(input);
  if (detected.format == nullptr || detected.kind != kError) throw not_built(input, detected);
  return read_checked(detected, input, report, detected.format->read_errors);
}

std::shared_ptr<const Structures> load_structures(std::span<const std::string> paths, Report& report) {
  auto all = std::make_shared<Structures>();
  for (const std::string& path : paths) {
    const bool folder = std::filesystem::is_directory(path);
    const std::vector<std::string> inside = folder ? files_of_folder(path) : files_of_archive(path);
    for (const std::string& file : inside) {
      if (is_structure_message(file)) load_into(*all, file, report);
    }
    if (!folder && inside.empty()) load_into(*all, path, report);
  }
  return all;
}

}  // namespace sdmx
