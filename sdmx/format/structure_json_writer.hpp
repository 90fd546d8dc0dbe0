// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes SDMX-JSON 1.0, 2.0 and 2.1.0 structure messages, valid against the official schema.

#include "sdmx/format/format.hpp"

namespace sdmx {

/// What a version of SDMX-JSON cannot say is reported as "not-in-target-format"; the rest is written. The
/// header needs its ID, Prepared and Sender. The same content gives the same bytes.
void write_json21_structures(const StructureMessage& message, Output& output, Report& report);
void write_json20_structures(const StructureMessage& message, Output& output, Report& report);
void write_json10_structures(const StructureMessage& message, Output& output, Report& report);

}  // namespace sdmx
