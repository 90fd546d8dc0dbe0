// SPDX-License-Identifier: Apache-2.0
#pragma once
/// THE table of formats: name, media type, suffix, who reads and who writes it; and how a format is found
/// from the content.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/csv_options.hpp"

namespace sdmx {

struct MetadataMessage;  ///< sdmx/model/metadata.hpp
struct RegistryMessage;  ///< sdmx/model/registry.hpp
struct ErrorMessage;     ///< sdmx/format/error_message.hpp

/// What a message carries. What is of SDMX, but none of its messages (the call of a web service, a part of a
/// message), is other.
enum class MessageKind : uint8_t { kData, kStructure, kMetadata, kRegistry, kError, kQuery, kOther };

struct WriterOptions {
  std::string dimension_at_observation;  ///< empty: time where there is one, else AllDimensions
  Report* report = nullptr;              ///< what the target cannot hold; never null when writing
  CsvOptions csv = {};                   ///< of SDMX-CSV only
  /// The structures that the header names, for messages of several; null: that of the first dataset is known.
  const StructureLookup* structures = nullptr;
};

/// Structure messages are bounded trees: read whole, written whole.
struct StructureMessage {
  Header header;
  Structures structures;
  std::vector<Reference> in_order = {};  ///< every maintainable artefact, in the order of the message
};

struct Format {
  std::string_view name;  ///< of the command line: "sdmx-ml-3.0"
  MessageKind kind;
  std::string_view family;   ///< "sdmx-ml", "sdmx-json", "sdmx-csv": the spelling of inspect
  std::string_view version;  ///< "2.1", "3.0", "2.0"
  std::string_view
      media_type;  ///< full, with its version parameter: "application/vnd.sdmx.data+xml;version=3.0.0"
  std::string_view suffix;   ///< ".xml"
  std::string_view variant;  ///< kind in the spelling of inspect: "structure-specific-data", "structure"

  /// Null where this program does not read or write the format.
  std::unique_ptr<DataReader> (*make_reader)(std::unique_ptr<Input>, const ReaderOptions&) = nullptr;
  std::unique_ptr<DataWriter> (*make_writer)(Output&, const WriterOptions&) = nullptr;
  StructureMessage (*read_structures)(Input&, Report&) = nullptr;
  void (*write_structures)(const StructureMessage&, Output&, Report&) = nullptr;
  MetadataMessage (*read_metadata)(Input&, Report&) = nullptr;
  void (*write_metadata)(const MetadataMessage&, Output&, Report&) = nullptr;
  RegistryMessage (*read_registry)(Input&, Report&) = nullptr;
  void (*write_registry)(const RegistryMessage&, Output&, Report&) = nullptr;
  ErrorMessage (*read_errors)(Input&, Report&) = nullptr;

  bool reads() const {
    return make_reader || read_structures || read_metadata || read_registry || read_errors;
  }
  bool writes() const { return make_writer || write_structures || write_metadata || write_registry; }
};

/// All formats; data before structure formats, newer versions first within a family.
std::span<const Format> formats();
/// By command line name and kind; null when there is none. "-generic" tells forms of data apart: any other
/// kind has the name without it.
const Format* find_format(std::string_view name, MessageKind kind);
/// By media type, its parameters in any order and version 3.0 equal to 3.0.0; null when there is none.
const Format* find_media_type(std::string_view media_type);

/// What the first bytes say. kind and version as in Format, even where the format is not read here.
struct Detected {
  std::string family, version, variant;
  MessageKind kind = MessageKind::kData;
  const Format* format = nullptr;  ///< null where this program does not read it
  bool empty_input = false;
};
/// Recognises the format from content, never from the name. Nothing when the first bytes are of no known
/// format. first is the beginning of the unpacked text, at least 4 KB where there is as much.
std::optional<Detected> detect_format(std::string_view first);

/// The source as this format wants it: its attributes at their levels, its rows in series of the dimension at
/// observation (or flat), as the options say. Findings of the rearrangement go to the report. The source must
/// live as long.
std::unique_ptr<DataReader> arranged_for(const Format& format, DataReader& source,
                                         const WriterOptions& options, Report& report);

/// Opens a data reader for an input by its content. Throws Error(kUnknownFormat) for no known format,
/// Error(kNotBuilt) for a known one that is not read here, Error(kUsage) where the message carries no data.
std::unique_ptr<DataReader> open_data(std::unique_ptr<Input> input, const ReaderOptions& options);
/// Reads a structure message by its content; the same errors.
StructureMessage read_structures(Input& input, Report& report);
/// Reads a message of reference metadata by its content; the same errors.
MetadataMessage read_metadata(Input& input, Report& report);
/// Reads a message to or from a registry; the same errors.
RegistryMessage read_registry(Input& input, Report& report);
/// Reads what a service answered instead of what was asked; the same errors.
ErrorMessage read_errors(Input& input, Report& report);
/// Reads structure files, or all structure messages of folders (*.xml, *.json) and zip archives, into one
/// set.
std::shared_ptr<const Structures> load_structures(std::span<const std::string> paths, Report& report);

}  // namespace sdmx
