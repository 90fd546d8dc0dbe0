// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads and writes reference metadata of SDMX-JSON 1.0, 2.0 and 2.1. The sets of 2.x have targets and
/// attributes, those of 1.0 reports: sets of the other shape are rearranged.

#include "sdmx/format/format.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx {

/// What is wrong goes into the report, its place worked out already.
MetadataMessage read_json_metadata(Input& input, Report& report);
/// What the version cannot hold is reported as "not-in-target-format"; the rest is written.
void write_json10_metadata(const MetadataMessage& message, Output& output, Report& report);
void write_json20_metadata(const MetadataMessage& message, Output& output, Report& report);
void write_json21_metadata(const MetadataMessage& message, Output& output, Report& report);

}  // namespace sdmx
