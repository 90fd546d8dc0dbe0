// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A small structure for the tests of SDMX-CSV, and a plain picture of what a reader hands out.

#include <memory>
#include <string>

#include "sdmx/data/reader.hpp"

namespace sdmx::csv_test {

/// Dataflow TEST:FLOW(1.0) on TEST:DSD(1.0): dimensions FREQ AREA TIME_PERIOD; measure OBS_VALUE (decimal);
/// attributes STATUS (observation, coded), UNIT (series), TITLE (dataset), CONTACT (group of AREA), NOTE
/// (multilingual), TAGS (array). Beside it TEST:FLAT(1.0) with the dimensions X Y, without time, and the
/// measure OBS_VALUE.
std::shared_ptr<const StructureLookup> structures();

/// Everything in the batches, one line per region and row; fragments of cut regions are joined where "join"
/// says so.
std::string picture(DataReader& reader);

/// Findings of a report, one per line: "line:column code value [parameters]".
std::string findings(const Report& report);

/// Reads a text as SDMX-CSV with these structures.
struct Reading {
  Report report;
  std::unique_ptr<DataReader> reader;
};
std::unique_ptr<Reading> read(std::string text, ReaderLimits limits = {});

/// What the writer of that format makes of a text that was read.
std::string rewrite(std::string text, std::string_view format = "sdmx-csv-2.0");

}  // namespace sdmx::csv_test
