// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_columns.hpp"

#include <algorithm>

#include "sdmx/format/csv_names.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kOnlyMeasure = "OBS_VALUE";  // of 1.0

void lay_column(std::vector<CsvOutColumn>& columns, const SchemaComponent& component) {
  const auto known = std::ranges::find(columns, component.id, &CsvOutColumn::id);
  const bool is_new = known == columns.end();
  CsvOutColumn& column = is_new ? columns.emplace_back() : *known;
  column.array = column.array || component.array;
  column.multilingual = column.multilingual || component.facets.is_multilingual.value_or(false);
  if (!is_new) return;
  column.id = component.id;
  column.role = component.role;
}

void add_names(std::vector<CsvOutColumn>& columns, const std::shared_ptr<const Schema>& schema,
               const std::string& language) {
  const CsvNames names(schema, language);
  for (CsvOutColumn& column : columns) {
    if (column.name.empty()) column.name = names.of_component(column.id);
  }
}

}  // namespace

std::vector<CsvOutColumn> csv_columns(CsvVersion version, const CsvOptions& options,
                                      const std::vector<std::shared_ptr<const Schema>>& schemas) {
  constexpr Role kOrder[] = {Role::kDimension, Role::kMeasure, Role::kAttribute};
  const bool v10 = version == CsvVersion::k10;
  std::vector<CsvOutColumn> columns;
  for (const Role order : kOrder) {
    for (const auto& schema : schemas) {
      for (const SchemaComponent& component : schema->components()) {
        const Role role = component.role == Role::kTimeDimension ? Role::kDimension : component.role;
        const bool has_none = v10 && role == Role::kMeasure && component.id != kOnlyMeasure;
        if (role == order && !has_none) lay_column(columns, component);
      }
    }
  }
  for (CsvOutColumn& column : columns) {
    column.array = column.array && !v10;
    column.multilingual = column.multilingual && !v10;
  }
  if (options.labels == CsvLabels::kId) return columns;
  for (const auto& schema : schemas) add_names(columns, schema, options.language);
  // A heading without a name would say that its values have none either.
  for (CsvOutColumn& column : columns) {
    if (column.name.empty()) column.name = column.id;
  }
  return columns;
}

void name_csv_languages(const Batch& batch, CsvOutColumn& column) {
  const int source = batch.components->find(column.id);
  if (source >= 0) {
    const Dictionary& values = (*batch.components)[static_cast<uint16_t>(source)].values;
    for (Code code = kFirstEntry; code < values.end_code(); ++code) {
      for (const Part& part : values[code].parts) column.languages.insert(part.language);
    }
  }
  column.languages.erase("");
  if (column.languages.empty()) column.languages.insert("en");
}

}  // namespace sdmx
