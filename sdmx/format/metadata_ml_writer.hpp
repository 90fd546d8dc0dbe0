// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes messages of reference metadata in SDMX-ML 2.1, 3.0 and 3.1, valid against the official schemas. The
/// same content gives the same bytes. The header needs its ID, Prepared and Sender.

#include "sdmx/format/format.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx {

/// GenericMetadata and StructureSpecificMetadata of 2.1. What the version cannot say is reported as
/// "not-in-target-format"; the rest is written.
void write_ml21_generic_metadata(const MetadataMessage& message, Output& output, Report& report);
void write_ml21_specific_metadata(const MetadataMessage& message, Output& output, Report& report);
/// GenericMetadata of 3.x.
void write_ml30_metadata(const MetadataMessage& message, Output& output, Report& report);
void write_ml31_metadata(const MetadataMessage& message, Output& output, Report& report);

}  // namespace sdmx
