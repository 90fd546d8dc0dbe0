// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads reference metadata of SDMX-JSON 1.0, 2.0 and 2.1, and writes those of 2.0 and 2.1. The sets of 2.x
/// have targets and attributes, those of 1.0 reports.

#include "sdmx/format/format.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx {

/// What is wrong goes into the report, its place worked out already.
MetadataMessage read_json_metadata(Input& input, Report& report);
/// Reports of 2.1 are reported as "not-in-target-format"; the rest is written.
void write_json20_metadata(const MetadataMessage& message, Output& output, Report& report);
void write_json21_metadata(const MetadataMessage& message, Output& output, Report& report);

}  // namespace sdmx
