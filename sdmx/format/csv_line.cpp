// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_line.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted += '"';
}

std::string items_text(const Entry& entry) {
  std::vector<std::string> items;
  for (const Part& part : entry.parts) items.push_back(csv_item(part.text));
  return join(items, std::string_view(&kCsvSubSeparator, 1));
}

/// "en:Value;fr:Valeur"; several items each in quotes.
std::string languages_text(const Entry& entry) {
  std::vector<std::string> sets;
  std::vector<std::string> texts;
  for (size_t i = 0; i < entry.parts.size(); ++i) {
    const Part& part = entry.parts[i];
    texts.push_back(csv_item(part.language.empty() ? part.text : part.language + ":" + part.text));
    if (i + 1 < entry.parts.size() && entry.parts[i + 1].item == part.item) continue;
    sets.push_back(join(texts, std::string_view(&kCsvSubSeparator, 1)));
    texts.clear();
  }
  if (sets.size() == 1) return sets.front();
  for (std::string& set : sets) set = in_quotes(set);
  return join(sets, std::string_view(&kCsvSubSeparator, 1));
}

/// The id, and what kind of several values it has.
std::string column_text(const CsvOutColumn& column) {
  if (!column.multilingual) return column.array ? column.id + "[]" : column.id;
  const std::vector<std::string> languages(column.languages.begin(), column.languages.end());
  return column.id + '[' + join(languages, std::string_view(&kCsvSubSeparator, 1)) + ']';
}

std::string first_columns(const CsvOptions& options, const std::vector<CsvOutColumn>& columns) {
  const bool several =
      std::ranges::any_of(columns, [](const CsvOutColumn& c) { return c.array || c.multilingual; });
  std::string line = several ? "STRUCTURE[;]" : "STRUCTURE";
  line += options.labels == CsvLabels::kName ? ",STRUCTURE_ID,STRUCTURE_NAME,ACTION" : ",STRUCTURE_ID,ACTION";
  if (options.keys == CsvKeys::kSeries || options.keys == CsvKeys::kBoth) line += ",SERIES_KEY";
  if (options.keys == CsvKeys::kObs || options.keys == CsvKeys::kBoth) line += ",OBS_KEY";
  return line;
}

}  // namespace

std::string csv_item(std::string_view text) {
  const bool plain =
      text.find(kCsvSubSeparator) == std::string_view::npos && text.find('"') == std::string_view::npos;
  return plain ? std::string(text) : in_quotes(text);
}

void append_csv_cell(std::string& out, std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += text;
  } else {
    out += in_quotes(text);
  }
}

std::optional<std::string> csv_text(const Entry& entry, const CsvOutColumn& column) {
  if (column.multilingual) return languages_text(entry);
  const bool languages =
      std::ranges::any_of(entry.parts, [](const Part& part) { return !part.language.empty(); });
  if (languages) return std::nullopt;
  if (column.array) return items_text(entry);
  if (entry.parts.size() > 1) return std::nullopt;
  return entry.parts.empty() ? std::string() : entry.parts.front().text;
}

std::string_view name_of(CsvVersion version) {
  constexpr std::string_view kNames[] = {"sdmx-csv-1.0", "sdmx-csv-2.0", "sdmx-csv-2.1"};
  return kNames[static_cast<size_t>(version)];
}

std::string csv_header_line(CsvVersion version, const CsvOptions& options,
                            const std::vector<CsvOutColumn>& columns) {
  std::string line = version == CsvVersion::k10 ? "DATAFLOW" : first_columns(options, columns);
  for (const CsvOutColumn& column : columns) {
    std::string text = column_text(column);
    // The heading of the measure is fixed in 1.0.
    const bool fixed = version == CsvVersion::k10 && column.role == Role::kMeasure;
    if (options.labels == CsvLabels::kBoth && !fixed) text += ": " + column.name;
    append_csv_cell(line += ',', text);
    if (options.labels == CsvLabels::kName) append_csv_cell(line += ',', column.name);
  }
  return line;
}

std::string_view csv_action_letter(CsvVersion version, Action action) {
  switch (action) {
    case Action::kMerge:
      return version == CsvVersion::k21 ? "M" : "A";
    case Action::kAppend:
      return "A";
    case Action::kReplace:
      return "R";
    case Action::kDelete:
      return "D";
    case Action::kInformation:
      return "I";
  }
  return "I";
}

std::string_view csv_structure_word(ArtefactClass artefact_class) {
  if (artefact_class == ArtefactClass::kDataStructure) return "datastructure";
  if (artefact_class == ArtefactClass::kProvisionAgreement) return "dataprovision";
  return "dataflow";
}

}  // namespace sdmx
