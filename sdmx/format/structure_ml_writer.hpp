// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes SDMX-ML structure messages 2.1, 3.0 and 3.1, valid against the official schemas. The same content
/// gives the same bytes. The header needs its ID, Prepared and Sender. Of its receivers only the first is
/// written, and its name is left out: readers that are in use refuse a message with more.

#include "sdmx/format/format.hpp"

namespace sdmx {

/// What the version cannot say is reported as "not-in-target-format"; the rest is written.
void write_ml21_structures(const StructureMessage& message, Output& output, Report& report);
/// Artefacts and items are referred to by URN, which is as valid; fewer readers in use take it.
void write_ml21_structures_with_urns(const StructureMessage& message, Output& output, Report& report);
void write_ml30_structures(const StructureMessage& message, Output& output, Report& report);
/// What there is (role Actual) is an AvailabilityConstraint, which has no id and no names.
void write_ml31_structures(const StructureMessage& message, Output& output, Report& report);

}  // namespace sdmx
