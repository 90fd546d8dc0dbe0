// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The columns of an SDMX-CSV file that is written: those of the components of its structures.

#include <memory>
#include <vector>

#include "sdmx/data/batch.hpp"
#include "sdmx/format/csv_line.hpp"

namespace sdmx {

/// "First the dimensions of the first data structure, then the remaining dimensions of the second …, then the
/// measures" (SDMX-CSV field guide, "Columns"). 1.0 has one measure, OBS_VALUE, and neither several values
/// nor languages.
std::vector<CsvOutColumn> csv_columns(CsvVersion version, const CsvOptions& options,
                                      const std::vector<std::shared_ptr<const Schema>>& schemas);

/// The header names languages before all of them can be known: those of the values seen so far.
void name_csv_languages(const Batch& batch, CsvOutColumn& column);

}  // namespace sdmx
