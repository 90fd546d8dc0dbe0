// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The cells of SDMX-CSV lines under one structure: which column is which component, and the line at hand as
/// codes.

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "sdmx/data/batch.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/format/csv_header.hpp"

namespace sdmx {

class CsvCells {
 public:
  CsvCells(const CsvHeader& header, std::shared_ptr<const Schema> schema, const ReaderOptions& options);

  Components& components() { return components_; }
  const std::shared_ptr<const Schema>& schema() const { return schema_; }
  /// Columns whose component has a column already; they are not read.
  const std::vector<const CsvColumn*>& repeated_columns() const { return repeated_; }

  /// Takes a line: finds out what it is about. Its fields must stay valid until the next line.
  /// report may be null: then nothing is reported, because it was before.
  void read_row(std::span<const CsvField> fields, Action action, Report* report = nullptr);
  /// True when the line is an observation, false when it is a statement about a part of the cube.
  bool is_observation() const { return is_observation_; }
  /// Codes of the dimensions without the one at observation, which is the time dimension; none without a
  /// schema, or where the structure has no time: then all dimensions stand in the rows.
  const std::vector<Code>& region_key() const { return region_key_; }

  /// What the cells of a column of the header go to.
  struct Target {
    enum class Kind : uint8_t {
      kFixed,    ///< what decides on dataset, action or region
      kRow,      ///< a value of the row
      kNumber,   ///< the same, likely a number
      kNothing,  ///< they are passed over
    };
    Kind kind = Kind::kNothing;
    uint16_t component = 0;
    Role role = Role::kUnknown;
  };
  std::vector<Target> targets() const;

  /// States the region's key in the open region.
  void state_key(BatchBuilder& builder) const;
  /// Sets all other cells in the row that was begun.
  void fill_row(BatchBuilder& builder, Report* report);
  /// States everything in the open region.
  void state_all(BatchBuilder& builder, Report* report);

 private:
  struct Use {
    size_t field = 0;
    uint16_t component = 0;
    Role role = Role::kUnknown;
    bool in_region = false;  // part of the region's key
    bool number = false;
    CsvCoded coded = CsvCoded::kNo;
    const CsvColumn* column = nullptr;
    Code row_code = kNotStated;  // of a dimension, in the line at hand
    bool has_last = false;       // last_code is the code of last_text
    std::string last_text;
    Code last_code = kNotStated;
  };

  void add_use(size_t index);
  bool is_dimension(const Use& use) const {
    return use.role == Role::kDimension || use.role == Role::kTimeDimension;
  }
  const CsvField& cell(const Use& use) const;
  Code dimension_code(Use& use, Report* report);
  Code code_of(Use& use, std::string_view text, BatchBuilder& builder);
  Code code_of_parts(const Use& use, std::string_view text, BatchBuilder& builder);
  bool set_number(const Use& use, std::string_view text, BatchBuilder& builder) const;
  std::string_view value_text(const Use& use, Report* report) const;

  const CsvHeader& header_;
  std::shared_ptr<const Schema> schema_;
  ReaderLimits limits_;
  Components components_;
  std::vector<Use> uses_;
  std::vector<const CsvColumn*> repeated_;
  size_t dimensions_ = 0;  // that have a column
  std::span<const CsvField> fields_;
  Action action_ = Action::kInformation;
  bool is_observation_ = false;
  std::vector<Code> region_key_;
};

}  // namespace sdmx
