// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reference metadata in SDMX-CSV 2.0 and 2.1: a line for each metadata set.
/// SDMX-CSV field guide for metadata messages.
///
/// Names beside ids are passed over. Text that is an XML element is XHTML. A
/// target that has no short form is a URN.

#include "sdmx/format/format.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx {

/// What is wrong goes into the report, its place worked out already.
MetadataMessage read_csv_metadata(Input &input, Report &report);

/// Names, annotations and what else CSV has no column for are reported as
/// "not-in-target-format"; the rest is written.
void write_csv20_metadata(const MetadataMessage &message, Output &output,
                          Report &report);
void write_csv21_metadata(const MetadataMessage &message, Output &output,
                          Report &report);

} // namespace sdmx
