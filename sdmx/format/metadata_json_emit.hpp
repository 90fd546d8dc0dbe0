// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the writers of SDMX-JSON reference metadata share. Internal to them.

#include "sdmx/format/structure_json_emit.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx::metadata {

/// What time a set is about.
void write_periods(structure::JsonWriting& out, const MetadataSet& set);
/// The members of a set of 1.0, whose content is in reports.
void write_json10_set(structure::JsonWriting& out, const MetadataSet& set);

}  // namespace sdmx::metadata
