// SPDX-License-Identifier: Apache-2.0
/// Recognises formats from content: SDMX-ML by namespace and root, SDMX-JSON by its members, SDMX-CSV by its
/// header line.

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/io/transcoded.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The first element that is an SDMX message: the root, or what a SOAP envelope holds.
std::optional<Detected> detect_ml(std::string_view first) {
  const std::string encoding = xml_encoding_of(first);
  if (encoding.empty()) return std::nullopt;
  const auto input = transcoded(open_memory(std::string(first)), encoding);
  XmlScanner scanner(*input, {}, [](const Finding&) {});
  const auto found = ml::seek_message(scanner);
  if (!found) return std::nullopt;
  Detected detected;
  detected.family = found->family;
  detected.version = found->root.version;
  const bool message = found->family == "sdmx-ml";
  detected.variant = message ? found->root.variant : "other-ns";
  detected.kind = message ? found->root.kind : MessageKind::kOther;
  return detected;
}

/// The string that a member has as its value, wherever in the text it stands first.
std::string_view json_string(std::string_view text, std::string_view member) {
  const size_t at = text.find(member);
  if (at == std::string_view::npos) return {};
  const size_t open = text.find_first_not_of(": \t\r\n", at + member.size());
  if (open == std::string_view::npos || text[open] != '"') return {};
  return text.substr(open + 1, text.find('"', open + 1) - open - 1);
}

bool has_member(std::string_view text, std::string_view member) {
  return text.find("\"" + std::string(member) + "\"") != std::string_view::npos;
}

bool has_any(std::string_view text, std::span<const std::string_view> members) {
  return std::ranges::any_of(members, [text](std::string_view member) { return has_member(text, member); });
}

std::string json_version(std::string_view text, std::string_view schema) {
  constexpr std::string_view kVersions[] = {"2.1", "2.0", "1.0"};
  for (const std::string_view version : kVersions) {
    if (schema.find(version) != std::string_view::npos) return std::string(version);
  }
  if (has_member(text, "header") && !has_member(text, "meta")) {
    return has_member(text, "resources") ? "draft" : "1.0-wd";
  }
  // What 2.0 has no longer.
  constexpr std::string_view kOnlyOld[] = {"isFinal", "contentConstraints", "hierarchicalCodelists",
                                           "structureSets"};
  return has_any(text, kOnlyOld) ? "1.0" : "2.0";
}

/// What a message carries, by the collections it holds and by the schema it names.
MessageKind json_kind(std::string_view text, std::string_view schema) {
  constexpr std::string_view kCollections[] = {"codelists", "dataStructures", "conceptSchemes",
                                               "categorisations", "dataflows"};
  if (has_member(text, "dataSets")) return MessageKind::kData;
  if (has_any(text, kCollections)) return MessageKind::kStructure;
  if (has_member(text, "metadataSets") || schema.find("metadata-schema") != std::string_view::npos) {
    return MessageKind::kMetadata;
  }
  const bool data =
      schema.find("data-schema") != std::string_view::npos || has_member(text, "sdmx-proto-json");
  return data ? MessageKind::kData : MessageKind::kStructure;
}

std::string_view json_variant(MessageKind kind) {
  if (kind == MessageKind::kData) return "data";
  return kind == MessageKind::kMetadata ? "metadata" : "structure";
}

std::optional<Detected> detect_json(std::string_view text) {
  const std::string_view inner = json_string(text, "\"schema\"");
  const std::string_view schema =
      inner.find("sdmx") == std::string_view::npos ? json_string(text, "\"$schema\"") : inner;
  constexpr std::string_view kMembers[] = {"meta", "header", "data", "dataSets", "sdmx-proto-json"};
  if (schema.find("sdmx") == std::string_view::npos && !has_any(text, kMembers)) return std::nullopt;
  const bool prototype = has_member(text, "sdmx-proto-json") && !has_member(text, "header");
  Detected detected;
  detected.family = "sdmx-json";
  detected.version = prototype ? "proto" : json_version(text, schema);
  detected.kind = detected.version == "1.0-wd" ? MessageKind::kData : json_kind(text, schema);
  detected.variant = json_variant(detected.kind);
  return detected;
}

std::string_view unquoted(std::string_view field) {
  const bool quotes = field.size() > 1 && field.front() == '"' && field.back() == '"';
  return quotes ? field.substr(1, field.size() - 2) : field;
}

/// SDMX-CSV 2.1 differs from 2.0 in what a reader meets: its action M.
bool has_merge(std::string_view text, char separator) {
  const std::vector<std::string_view> lines = split(text, '\n');
  const std::vector<std::string_view> names = split(trim(lines.front()), separator);
  const auto found = std::ranges::find(names, "ACTION", unquoted);
  const auto column = static_cast<size_t>(found - names.begin());
  if (found == names.end()) return false;
  return std::ranges::any_of(lines.begin() + 1, lines.end(), [&](std::string_view line) {
    const std::vector<std::string_view> fields = split(trim(line), separator);
    return column < fields.size() && unquoted(fields[column]) == "M";
  });
}

/// The first column tells: DATAFLOW, STRUCTURE or STRUCTURE[;], MDSTRUCTURE. Behind it stands the separator.
std::optional<Detected> detect_csv(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const size_t begin = line.starts_with('"') ? 1 : 0;
  size_t end = line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", begin);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view word = line.substr(begin, end - begin);
  if (line[end] == '[') end = std::min(line.find(']', end), line.size() - 1) + 1;
  if (end < line.size() && line[end] == '"') ++end;
  const char separator = end < line.size() ? line[end] : ',';
  Detected detected;
  detected.family = "sdmx-csv";
  detected.version = word == "DATAFLOW" ? "1.0" : "2.0";
  detected.variant = word == "MDSTRUCTURE" ? "metadata" : "data";
  detected.kind = word == "MDSTRUCTURE" ? MessageKind::kMetadata : MessageKind::kData;
  if (word == "DATAFLOW") return detected;
  const bool metadata = word == "MDSTRUCTURE";
  if (!metadata && word != "STRUCTURE") return std::nullopt;
  if (!metadata && line.find("STRUCTURE_ID") == std::string_view::npos) return std::nullopt;
  if (has_merge(text, separator)) detected.version = "2.1";
  return detected;
}

/// The row of the table that reads what was found; null when there is none.
const Format* reading_format(const Detected& detected) {
  std::string_view version = detected.version;
  // The drafts of data before 1.0 are read by its reader; the draft of structures is another format.
  const bool draft = version == "1.0-wd" || version == "proto";
  if (detected.family == "sdmx-json" && draft) version = "1.0";
  for (const Format& format : formats()) {
    const bool same = format.family == detected.family && format.version == version;
    if (same && format.reads() && format.kind == detected.kind && format.variant == detected.variant)
      return &format;
  }
  return nullptr;
}

std::optional<Detected> detect_text(std::string_view first) {
  std::string_view text = first;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  const size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) {
    Detected empty;
    empty.empty_input = true;
    return empty;
  }
  std::optional<Detected> detected;
  if (text[begin] == '<') {
    detected = detect_ml(first);
  } else {
    detected = text[begin] == '{' ? detect_json(text.substr(begin)) : detect_csv(text);
  }
  if (detected) detected->format = reading_format(*detected);
  return detected;
}

}  // namespace

std::optional<Detected> detect_format(std::string_view first) {
  const std::string encoding = text_encoding_of(first);
  if (encoding == "utf-8") return detect_text(first);
  const auto input = transcoded(open_memory(std::string(first)), encoding);
  return detect_text(read_all(*input, first.size() * 2));
}

}  // namespace sdmx
