// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes SDMX-CSV 1.0, 2.0 and 2.1. The columns are the components of the structure in the order of the DSD,
/// all of them, so that the same structure always gives the same columns. Attributes stand in the line of
/// every observation they hold for; regions without rows that cover no line are lines with an empty
/// observation part. See csv_data_reader.hpp for the cells.
///
/// 1.0 has observations of dataflows with the measure OBS_VALUE and no more: no actions, so that only what is
/// no Delete can be written; no lines about parts of the cube; no signs for states; one text in a cell.

#include <memory>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/format.hpp"

namespace sdmx {

/// Datasets must have a schema. Attributes of the dataset and of groups reach the lines of the observations
/// where they come before them, as Arranged does it. Reports "not-in-target-format" for components that have
/// no column.
std::unique_ptr<DataWriter> make_csv_data_writer(Output& output, const WriterOptions& options);  // 2.0
std::unique_ptr<DataWriter> make_csv10_data_writer(Output& output, const WriterOptions& options);
std::unique_ptr<DataWriter> make_csv21_data_writer(Output& output, const WriterOptions& options);

}  // namespace sdmx
