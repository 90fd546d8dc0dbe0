// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/statement_reader.hpp"

namespace gateway {

namespace {

bool is_used(const sdmx::Column& column, uint32_t rows) {
  for (uint32_t row = 0; row < rows; ++row) {
    if (column.code(row) != sdmx::kNotStated) return true;
  }
  return false;
}

}  // namespace

StatementReader::StatementReader(const Cube& cube, Translation& translation, const sdmx::Batch& batch)
    : cube_(cube), translation_(translation), batch_(batch) {
  for (const sdmx::Column& column : batch.columns) {
    if (!is_used(column, batch.rows)) continue;
    const Translation::Component& component = translation.component(column.component);
    if (component.role == sdmx::Role::kTimeDimension) {
      time_column_ = &column;
    } else {
      (component.role == sdmx::Role::kDimension ? key_columns_ : value_columns_)
          .push_back({&column, &component});
    }
  }
}

Statements StatementReader::of(const sdmx::Region& region) const {
  Statements statements;
  statements.key.assign(cube_.key_size(), sdmx::kNotStated);
  for (const sdmx::Stated& stated : batch_.stated_of(region)) {
    if (stated.code == sdmx::kNotStated) continue;
    const Translation::Component& component = translation_.component(stated.component);
    state(component, translation_.value(batch_, stated.component, stated.code), statements);
  }
  return statements;
}

void StatementReader::read_row(const Statements& region, uint32_t row, Statements& statements) const {
  if (rows_have_keys()) statements.key = region.key;
  statements.time = region.time;
  statements.values.clear();
  if (time_column_ != nullptr) {
    if (const StoreCode time = code_of(cell(*time_column_, row)); time != sdmx::kNotStated)
      statements.time = time;
  }
  for (const auto* columns : {&key_columns_, &value_columns_}) {
    for (const ValueColumn& column : *columns) {
      if (column.column->code(row) == sdmx::kNotStated) continue;
      state(*column.component, cell(*column.column, row), statements);
    }
  }
}

sdmx::Decimal StatementReader::cell(const sdmx::Column& column, uint32_t row) const {
  if (const auto code = column.code(row)) return translation_.value(batch_, column.component, *code);
  return translation_.value(column.component, column.decimals[row]);
}

void StatementReader::state(const Translation::Component& component, sdmx::Decimal value,
                            Statements& statements) const {
  if (component.role == sdmx::Role::kDimension) {
    statements.key[component.position] = code_of(value);
  } else if (component.role == sdmx::Role::kTimeDimension) {
    statements.time = code_of(value);
  } else {
    statements.values.push_back({&component, value});
  }
}

}  // namespace gateway
