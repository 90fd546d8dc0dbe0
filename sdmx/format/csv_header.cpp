// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_header.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kStructure = "STRUCTURE";
constexpr std::string_view kDataflow = "DATAFLOW";
constexpr size_t kNone = std::string_view::npos;

struct FixedColumn {
  std::string_view id;
  CsvColumnKind kind;
};
constexpr FixedColumn kFixedOf10[] = {{kDataflow, CsvColumnKind::kStructureId}};
constexpr FixedColumn kFixedColumns[] = {
    {kStructure, CsvColumnKind::kStructure},     {"STRUCTURE_ID", CsvColumnKind::kStructureId},
    {"STRUCTURE_NAME", CsvColumnKind::kIgnored}, {"ACTION", CsvColumnKind::kAction},
    {"SERIES_KEY", CsvColumnKind::kIgnored},     {"OBS_KEY", CsvColumnKind::kIgnored},
};

const FixedColumn* fixed_column(const CsvHeader& header, std::string_view id) {
  std::span<const FixedColumn> known = kFixedColumns;
  if (header.version_10) known = kFixedOf10;
  const auto found = std::ranges::find(known, id, &FixedColumn::id);
  return found == known.end() ? nullptr : &*found;
}

CsvColumn read_column(const CsvField& field) {
  CsvColumn column;
  column.offset = field.offset;
  const size_t label = field.text.find(": ");
  column.labelled = label != kNone;
  std::string_view id = field.text.substr(0, label);
  if (id.ends_with(']')) {
    const size_t bracket = id.rfind('[');
    if (bracket != kNone) {
      column.array = bracket + 2 == id.size();
      column.multilingual = !column.array;
      id = id.substr(0, bracket);
    }
  }
  column.id = id;
  return column;
}

constexpr size_t kMostItems = 0xFFFF;

/// "en:Value" as a part; without a language where none is written.
Part language_part(std::string_view text, uint16_t item) {
  const size_t colon = text.find(':');
  const bool is_language =
      colon != kNone && colon >= 2 && colon <= 35 && std::ranges::all_of(text.substr(0, colon), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      });
  if (!is_language) return {item, {}, std::string(text)};
  return {item, std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

void append_languages(std::vector<Part>& parts, std::string_view set, char separator, uint16_t item) {
  for (const std::string& piece : split_csv_items(set, separator)) {
    parts.push_back(language_part(piece, item));
  }
}

}  // namespace

std::optional<CsvHeader> begin_csv_header(std::string_view first_bytes) {
  if (first_bytes.starts_with(kByteOrderMark)) first_bytes.remove_prefix(kByteOrderMark.size());
  const bool quoted = first_bytes.starts_with('"');
  if (quoted) first_bytes.remove_prefix(1);
  CsvHeader header;
  header.version_10 = first_bytes.starts_with(kDataflow);
  if (!header.version_10 && !first_bytes.starts_with(kStructure)) return std::nullopt;
  first_bytes.remove_prefix(header.version_10 ? kDataflow.size() : kStructure.size());
  if (!header.version_10 && first_bytes.size() >= 3 && first_bytes[0] == '[' && first_bytes[2] == ']') {
    header.sub_separator = first_bytes[1];
    first_bytes.remove_prefix(3);
  }
  if (quoted && first_bytes.starts_with('"')) first_bytes.remove_prefix(1);
  if (first_bytes.empty() || first_bytes[0] == '\n' || first_bytes[0] == '\r') return header;
  const char separator = first_bytes[0];
  const bool is_letter = (separator >= 'A' && separator <= 'Z') || (separator >= 'a' && separator <= 'z');
  const bool is_word = is_letter || separator == '_' || (separator >= '0' && separator <= '9');
  if (is_word || separator == '"' || static_cast<unsigned char>(separator) >= 0x80) return std::nullopt;
  header.dialect.separator = separator;
  return header;
}

void read_csv_columns(std::span<const CsvField> fields, CsvHeader& header) {
  // labels=name: behind each component's column stands one with its name
  const bool names_beside = std::ranges::find(fields, "STRUCTURE_NAME", &CsvField::text) != fields.end();
  bool name_is_due = false;
  for (const CsvField& field : fields) {
    CsvColumn column = read_column(field);
    if (const FixedColumn* fixed = fixed_column(header, column.id)) {
      column.kind = fixed->kind;
      name_is_due = false;
    } else if (name_is_due) {
      column.kind = CsvColumnKind::kIgnored;
      name_is_due = false;
    } else {
      name_is_due = names_beside;
    }
    const int index = static_cast<int>(header.columns.size());
    if (column.kind == CsvColumnKind::kStructure) header.structure = index;
    if (column.kind == CsvColumnKind::kStructureId) header.structure_id = index;
    if (column.kind == CsvColumnKind::kAction) header.action = index;
    header.columns.push_back(std::move(column));
  }
}

std::string_view without_csv_label(std::string_view text, CsvCoded coded) {
  if (coded == CsvCoded::kYes) return text.substr(0, text.find(": "));
  const size_t half = text.size() / 2;
  const bool twice = text.size() % 2 == 0 && half > 0 && text.substr(half - 1, 2) == ": " &&
                     text.substr(0, half - 1) == text.substr(half + 1);
  return twice ? text.substr(0, half - 1) : text;
}

std::vector<std::string> split_csv_items(std::string_view text, char separator) {
  std::vector<std::string> pieces(1);
  bool inside = false;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' && (inside || pieces.back().empty())) {
      const bool doubled = inside && at + 1 < text.size() && text[at + 1] == '"';
      if (doubled) {
        pieces.back() += '"';
        ++at;
      } else {
        inside = !inside;
      }
    } else if (c == separator && !inside) {
      pieces.emplace_back();
    } else {
      pieces.back() += c;
    }
  }
  return pieces;
}

std::vector<Part> parse_csv_parts(std::string_view text, const CsvColumn& column, char sub_separator) {
  std::vector<Part> parts;
  if (column.array) {
    for (std::string& piece : split_csv_items(text, sub_separator)) {
      if (parts.size() < kMostItems)
        parts.push_back({static_cast<uint16_t>(parts.size()), {}, std::move(piece)});
    }
    return parts;
  }
  // several sets of languages are each in quotes: "en:a;fr:b";"en:c"
  if (!text.starts_with('"')) {
    append_languages(parts, text, sub_separator, 0);
    return parts;
  }
  uint16_t item = 0;
  for (const std::string& set : split_csv_items(text, sub_separator)) {
    append_languages(parts, set, sub_separator, item);
    if (item < kMostItems) ++item;
  }
  return parts;
}

}  // namespace sdmx
