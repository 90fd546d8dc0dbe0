// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes SDMX-CSV 2.0. The columns are the components of the structure in the order of the DSD, all of them,
/// so that the same structure always gives the same columns. Attributes stand in the line of every
/// observation they hold for; regions without rows that cover no line are lines with an empty observation
/// part. See csv_data_reader.hpp for the cells.

#include <memory>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/format.hpp"

namespace sdmx {

/// Datasets must have a schema. Attributes of the dataset and of groups reach the lines of the observations
/// where they come before them, as Arranged does it. Reports "not-in-target-format" for components that have
/// no column.
std::unique_ptr<DataWriter> make_csv_data_writer(Output& output, const WriterOptions& options);

}  // namespace sdmx
