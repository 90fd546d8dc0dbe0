// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_decoration.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_header.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx {

namespace {

constexpr size_t kRemembered = 100'000;  // cells of a column
constexpr std::string_view kLabel = ": ";
constexpr std::string_view kYearStart = "REPORTING_YEAR_START_DAY";

/// A cell without its quotes.
std::string unquoted(std::string_view cell) {
  if (!cell.starts_with('"')) return std::string(cell);
  std::string text;
  for (size_t at = 1; at + 1 < cell.size(); ++at) {
    if (cell[at] == '"') ++at;
    text += cell[at];
  }
  return text;
}

/// The day a period begins, a point in time as it is: the most granular ISO 8601 form that every kind of
/// period has.
std::string normalized(const std::string& text, std::string_view year_start) {
  const auto start = parse_reporting_year_start(year_start).value_or(ReportingYearStart{});
  const auto period = parse_time_period(text, start);
  if (!period || period->kind == PeriodKind::kDateTime) return text;
  return format_date_time(period->begin).substr(0, std::string_view("2026-01-31").size());
}

}  // namespace

void CsvDecoration::enter(std::shared_ptr<const Schema> schema, const std::vector<CsvOutColumn>& columns) {
  columns_ = &columns;
  finished_.assign(columns.size(), {});
  components_.clear();
  for (const CsvOutColumn& column : columns) components_.push_back(schema->find(column.id));
  const auto found = std::ranges::find(columns, kYearStart, &CsvOutColumn::id);
  year_start_ = found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
  names_.emplace(std::move(schema), options_.language);
}

void CsvDecoration::append(std::string& out, const Reference& structure, Action action, const CsvLine& line) {
  append_start(out, structure, action);
  append_keys(out, line);
  for (size_t column = 0; column < line.size(); ++column) {
    out += ',';
    out += finished(column, line);
  }
  out += "\r\n";
}

void CsvDecoration::append_start(std::string& out, const Reference& structure, Action action) const {
  std::string id = to_short(structure);
  const std::string name(names_->of_structure(structure));
  if (options_.labels == CsvLabels::kBoth && !name.empty()) id.append(kLabel).append(name);
  if (version_ != CsvVersion::k10) out.append(csv_structure_word(structure.artefact_class)) += ',';
  append_csv_cell(out, id);
  if (options_.labels == CsvLabels::kName) append_csv_cell(out += ',', name);
  if (version_ != CsvVersion::k10) out.append(",").append(csv_action_letter(version_, action));
}

void CsvDecoration::append_keys(std::string& out, const CsvLine& line) const {
  const bool series = options_.keys == CsvKeys::kSeries || options_.keys == CsvKeys::kBoth;
  const bool observation = options_.keys == CsvKeys::kObs || options_.keys == CsvKeys::kBoth;
  if (series) append_csv_cell(out += ',', key_of(line, observation_dimension()));
  if (observation) append_csv_cell(out += ',', key_of(line, {}));
}

std::string_view CsvDecoration::observation_dimension() const {
  if (!observation_.empty()) return observation_;
  const auto time = std::ranges::find(*columns_, Role::kTimeDimension, &CsvOutColumn::role);
  return time == columns_->end() ? kAllDimensions : std::string_view(time->id);
}

/// The dimensions' values; empty for a line that does not state all of them: it is about a part of the cube.
std::string CsvDecoration::key_of(const CsvLine& line, std::string_view without) const {
  std::vector<std::string> values;
  if (without == kAllDimensions) return {};
  for (size_t column = 0; column < line.size(); ++column) {
    const Role role = components_[column] ? components_[column]->role : Role::kUnknown;
    if (role != Role::kDimension && role != Role::kTimeDimension) continue;
    if ((*columns_)[column].id == without) continue;
    if (line[column].empty()) return {};
    values.push_back(unquoted(line[column]));
  }
  return join(values, ".");
}

/// The same few cells come again and again.
const std::string& CsvDecoration::finished(size_t column, const CsvLine& line) {
  const std::string& cell = line[column];
  const bool normalizes = is_time(column) && options_.time_format == CsvTimeFormat::kNormalized;
  std::string year_start;
  if (normalizes && year_start_ >= 0) year_start = unquoted(line[static_cast<size_t>(year_start_)]);
  auto& known = finished_[column];
  if (known.size() >= kRemembered) known.clear();
  const auto [found, is_new] = known.try_emplace(year_start.empty() ? cell : cell + '\n' + year_start);
  if (is_new) found->second = finish(column, unquoted(cell), year_start);
  return found->second;
}

std::string CsvDecoration::finish(size_t column, std::string text, std::string_view year_start) {
  std::string cells;
  if (is_time(column) && options_.time_format == CsvTimeFormat::kNormalized)
    text = normalized(text, year_start);
  append_csv_cell(cells, options_.labels == CsvLabels::kBoth ? with_name(column, text) : text);
  if (options_.labels == CsvLabels::kName) append_csv_cell(cells += ',', name_of_value(column, text));
  return cells;
}

/// "A: Annual", of several values each with its name. A text that is not coded stays as it is, but where it
/// looks like a label itself ("x: x") it is written as its own label, so that it is read as it was.
std::string CsvDecoration::with_name(size_t column, const std::string& text) {
  const SchemaComponent* component = components_[column];
  const CsvOutColumn& laid = (*columns_)[column];
  if (component == nullptr || laid.multilingual) return text;
  std::vector<std::string> pieces{text};
  if (laid.array) pieces = split_csv_items(text, kCsvSubSeparator);
  for (std::string& piece : pieces) {
    const std::string_view name = names_->of_code(*component, piece);
    const bool looks_labelled = without_csv_label(piece, CsvCoded::kNo) != piece;
    if (!name.empty()) piece.append(kLabel).append(name);
    if (name.empty() && looks_labelled) piece += std::string(kLabel) + piece;
    if (laid.array) piece = csv_item(piece);
  }
  return join(pieces, std::string_view(&kCsvSubSeparator, 1));
}

std::string CsvDecoration::name_of_value(size_t column, const std::string& text) {
  const SchemaComponent* component = components_[column];
  const CsvOutColumn& laid = (*columns_)[column];
  if (component == nullptr || laid.multilingual) return {};
  if (!laid.array) return std::string(names_->of_code(*component, text));
  std::vector<std::string> names;
  bool has_name = false;
  for (const std::string& piece : split_csv_items(text, kCsvSubSeparator)) {
    names.push_back(csv_item(names_->of_code(*component, piece)));
    has_name = has_name || !names.back().empty();
  }
  return has_name ? join(names, std::string_view(&kCsvSubSeparator, 1)) : std::string();
}

}  // namespace sdmx
