// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Lines of SDMX-CSV with what may be wished beside ids: names, normalised times, keys (SDMX-CSV field guide,
/// "Optional parameters").

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sdmx/format/csv_line.hpp"
#include "sdmx/format/csv_names.hpp"
#include "sdmx/format/csv_options.hpp"

namespace sdmx {

class CsvDecoration {
 public:
  CsvDecoration(const CsvOptions& options, CsvVersion version, std::string dimension_at_observation)
      : options_(options), version_(version), observation_(std::move(dimension_at_observation)) {}

  /// The schema that the lines to come follow; the columns are those of the header.
  void enter(std::shared_ptr<const Schema> schema, const std::vector<CsvOutColumn>& columns);
  /// Appends the structure and the action that lines begin with, and the cells of a line (as they are written
  /// without decoration).
  void append(std::string& out, const Reference& structure, Action action, const CsvLine& line);

 private:
  void append_start(std::string& out, const Reference& structure, Action action) const;
  void append_keys(std::string& out, const CsvLine& line) const;
  std::string key_of(const CsvLine& line, std::string_view without) const;
  const std::string& finished(size_t column, const CsvLine& line);
  std::string finish(size_t column, std::string text, std::string_view year_start);
  std::string with_name(size_t column, const std::string& text);
  std::string name_of_value(size_t column, const std::string& text);
  std::string_view observation_dimension() const;
  bool is_time(size_t column) const { return (*columns_)[column].role == Role::kTimeDimension; }

  CsvOptions options_;
  CsvVersion version_;
  std::string observation_;
  const std::vector<CsvOutColumn>* columns_ = nullptr;
  std::optional<CsvNames> names_;
  std::vector<const SchemaComponent*> components_;  ///< by column, null where the schema has none of it
  int year_start_ = -1;                             ///< column of REPORTING_YEAR_START_DAY
  /// By column: a cell as it is written without decoration, and with it.
  std::vector<std::unordered_map<std::string, std::string>> finished_;
};

}  // namespace sdmx
