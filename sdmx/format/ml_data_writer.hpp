// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes structure-specific data messages of SDMX-ML 2.1, 3.0 and 3.1, and generic ones of 2.1: streaming,
/// the same content as the same bytes, valid against the official schemas. SDMX 2.1 Section 3A, SDMX 3.0
/// and 3.1 ML (Data message).
///
///   * Datasets need a schema; components that it does not know are reported and left out.
///   * Regions are written as they come: the caller arranges them (arranged_for). Rows that are no series of
///   the
///     dimension at observation are put into series where neighbours have the same key.
///   * One DataSet element for each run of equal action. Merge, which 2.1 and 3.0 lack, is written there
///   as Replace: an
///     observation that is there is overwritten. A row under Merge without a measure cannot be said so.
///   * Statements about other parts of the cube than declared groups are Atts in 3.x; 2.1 has none.
///   * Structures are those of the header and of the first dataset.

#include <memory>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/format.hpp"

namespace sdmx {

/// What the version cannot say is reported as "not-in-target-format"; the rest is written. Throws
/// Error(kUsage) for a dimension at observation that the structure has not.
std::unique_ptr<DataWriter> make_ml21_data_writer(Output& output, const WriterOptions& options);
/// StructureSpecificTimeSeriesData: the dimension at observation is TIME_PERIOD.
std::unique_ptr<DataWriter> make_ml21_timeseries_data_writer(Output& output, const WriterOptions& options);
/// GenericData: the measure is OBS_VALUE, and a group has attributes; what else there is is reported.
std::unique_ptr<DataWriter> make_ml21_generic_data_writer(Output& output, const WriterOptions& options);
/// GenericTimeSeriesData: both.
std::unique_ptr<DataWriter> make_ml21_generic_timeseries_data_writer(Output& output,
                                                                     const WriterOptions& options);
std::unique_ptr<DataWriter> make_ml30_data_writer(Output& output, const WriterOptions& options);
std::unique_ptr<DataWriter> make_ml31_data_writer(Output& output, const WriterOptions& options);

}  // namespace sdmx
