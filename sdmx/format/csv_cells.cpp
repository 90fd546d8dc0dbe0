// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_cells.hpp"

#include <algorithm>

#include "sdmx/base/decimal.hpp"

namespace sdmx {

namespace {

const CsvField kNoField{};

/// The state that a text writes, kNotStated when it is a value.
Code state_of(const CsvHeader& header, std::string_view text) {
  if (header.version_10) return kNotStated;
  if (text == "~") return kSwitchedOff;
  if (text == "#N/A") return kIntentionallyMissing;
  return kNotStated;
}

}  // namespace

CsvCells::CsvCells(const CsvHeader& header, std::shared_ptr<const Schema> schema,
                   const ReaderOptions& options)
    : header_(header), schema_(std::move(schema)), limits_(options.limits), components_(schema_) {
  for (size_t index = 0; index < header.columns.size(); ++index) {
    if (header.columns[index].kind == CsvColumnKind::kComponent) add_use(index);
  }
}

void CsvCells::add_use(size_t index) {
  const CsvColumn& column = header_.columns[index];
  if (components_.find(column.id) >= 0) {
    repeated_.push_back(&column);
    return;
  }
  Use use;
  use.field = index;
  use.column = &column;
  use.component = components_.add(column.id);
  Component& component = components_[use.component];
  component.array = component.array || column.array;
  use.role = component.role;
  use.in_region = use.role == Role::kDimension && schema_ && schema_->has_time_dimension();
  use.number = use.role == Role::kMeasure || (use.role == Role::kUnknown && column.id == "OBS_VALUE");
  const SchemaComponent* declared = schema_ ? schema_->find(column.id) : nullptr;
  if (is_dimension(use) || (declared && declared->codelist)) use.coded = CsvCoded::kYes;
  if (is_dimension(use)) ++dimensions_;
  uses_.push_back(std::move(use));
}

const CsvField& CsvCells::cell(const Use& use) const {
  return use.field < fields_.size() ? fields_[use.field] : kNoField;
}

/// The cell's text without its label; empty, and reported, when it is too long.
std::string_view CsvCells::value_text(const Use& use, Report* report) const {
  const CsvField& field = cell(use);
  if (field.text.size() > limits_.value_bytes) {
    if (report) {
      Finding finding =
          make_finding("value-too-long", Position{field.offset}, {std::to_string(limits_.value_bytes)});
      finding.component = use.column->id;
      report->add(std::move(finding));
    }
    return {};
  }
  const bool one_label = use.column->labelled && !use.column->array && !use.column->multilingual;
  return one_label ? without_csv_label(field.text, use.coded) : field.text;
}

void CsvCells::read_row(std::span<const CsvField> fields, Action action, Report* report) {
  fields_ = fields;
  action_ = action;
  region_key_.clear();
  bool has_measure = false;
  size_t stated = 0;
  for (Use& use : uses_) {
    if (use.role == Role::kMeasure) has_measure = has_measure || !cell(use).text.empty();
    if (!is_dimension(use)) continue;
    const Code code = use.row_code = dimension_code(use, report);
    if (code != kNotStated && code != kSwitchedOff) ++stated;
    if (use.in_region) region_key_.push_back(code);
  }
  const bool full_key = !schema_ || (dimensions_ == schema_->dimension_count() && stated == dimensions_);
  is_observation_ = full_key || (has_measure && action != Action::kDelete);
}

/// Keys are always coded; past the limit the limit is the finding.
Code CsvCells::dimension_code(Use& use, Report* report) {
  const std::string_view text = value_text(use, report);
  if (text.empty()) return kNotStated;
  if (use.has_last && use.last_text == text) return use.last_code;
  Dictionary& values = components_[use.component].values;
  Code code = state_of(header_, text);
  if (code == kNotStated) code = values.find(text);
  if (code == kNotStated) {
    if (values.size() >= limits_.dictionary_entries) {
      if (report) {
        report->add(make_finding("limit-passed", Position{cell(use).offset},
                                 {"dictionary_entries", std::to_string(limits_.dictionary_entries)}));
      }
      return kNotStated;
    }
    code = values.code(text, Position{cell(use).offset});
  }
  use.has_last = true;
  use.last_text = text;
  return use.last_code = code;
}

std::vector<CsvCells::Target> CsvCells::targets() const {
  std::vector<Target> targets(header_.columns.size());
  for (size_t i = 0; i < targets.size(); ++i) {
    const CsvColumnKind kind = header_.columns[i].kind;
    const bool passed_over = kind == CsvColumnKind::kIgnored || kind == CsvColumnKind::kComponent;
    if (!passed_over) targets[i].kind = Target::Kind::kFixed;
  }
  for (const Use& use : uses_) {
    const auto row = use.number ? Target::Kind::kNumber : Target::Kind::kRow;
    targets[use.field] = {use.in_region ? Target::Kind::kFixed : row, use.component, use.role};
  }
  return targets;
}

void CsvCells::state_key(BatchBuilder& builder) const {
  size_t at = 0;
  for (const Use& use : uses_) {
    if (!use.in_region) continue;
    const Code code = region_key_[at++];
    if (code != kNotStated) builder.state(use.component, code);
  }
}

void CsvCells::fill_row(BatchBuilder& builder, Report* report) {
  for (Use& use : uses_) {
    if (use.in_region) continue;
    const std::string_view text = value_text(use, is_dimension(use) ? nullptr : report);
    if (text.empty()) continue;
    if (set_number(use, text, builder)) continue;
    const Code code = code_of(use, text, builder);
    if (code != kNotStated) builder.set(use.component, code);
  }
}

void CsvCells::state_all(BatchBuilder& builder, Report* report) {
  for (Use& use : uses_) {
    const std::string_view text = value_text(use, is_dimension(use) ? nullptr : report);
    if (text.empty()) continue;
    const Code code = code_of(use, text, builder);
    if (code != kNotStated) builder.state(use.component, code);
  }
}

bool CsvCells::set_number(const Use& use, std::string_view text, BatchBuilder& builder) const {
  if (!use.number || action_ == Action::kDelete) return false;
  auto number = parse_decimal(text);
  // a message may be written in the user's locale: a decimal comma where the comma does not separate
  if (!number && header_.dialect.separator != ',' && text.find(',') != std::string_view::npos) {
    std::string with_point(text);
    with_point[text.find(',')] = '.';
    number = parse_decimal(with_point);
  }
  if (number) builder.set(use.component, *number);
  return number.has_value();
}

Code CsvCells::code_of(Use& use, std::string_view text, BatchBuilder& builder) {
  if (is_dimension(use)) return use.row_code;
  if (action_ == Action::kDelete && use.role != Role::kUnknown) return kToDelete;
  if (const Code state = state_of(header_, text); state != kNotStated) return state;
  if (use.column->array || use.column->multilingual) return code_of_parts(use, text, builder);
  if (use.has_last && use.last_text == text) return use.last_code;
  Dictionary& values = components_[use.component].values;
  const Position position{cell(use).offset};
  Code code = values.find(text);
  if (code == kNotStated) {
    if (text.size() > limits_.coded_text_bytes || values.size() >= limits_.dictionary_entries) {
      return builder.keep_local(Entry{{Part{0, {}, std::string(text)}}, position});
    }
    code = values.code(text, position);
  }
  use.has_last = true;
  use.last_text = text;
  return use.last_code = code;
}

Code CsvCells::code_of_parts(const Use& use, std::string_view text, BatchBuilder& builder) {
  Entry entry{parse_csv_parts(text, *use.column, header_.sub_separator), Position{cell(use).offset}};
  if (use.column->labelled && use.column->array) {
    for (Part& part : entry.parts) part.text = std::string(without_csv_label(part.text, use.coded));
  }
  Dictionary& values = components_[use.component].values;
  if (text.size() > limits_.coded_text_bytes || values.size() >= limits_.dictionary_entries) {
    return builder.keep_local(std::move(entry));
  }
  return values.code(entry);
}

}  // namespace sdmx
