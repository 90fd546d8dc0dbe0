// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What constraints of all kinds consist of. Internal to the SDMX-ML structure writer.

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

/// Where a value stands: only members of a cube region cascade, only values of components have a language.
enum class ValuePlace { kKey, kRegionKey, kComponent, kKeyComponent };

void write_attachment(Writing& out, const std::vector<Reference>& attached_to,
                      const ConstraintSources& sources);
void write_selection(Writing& out, std::string_view name, const MemberSelection& selection, ValuePlace place);
void write_cube_region(Writing& out, const CubeRegion& region);
void write_data_key_set(Writing& out, const DataKeySet& set);
void write_metadata_key_set(Writing& out, const MetadataKeySet& set);
void write_metadata_region(Writing& out, const MetadataTargetRegion& region);
void write_release_calendar(Writing& out, const std::optional<ReleaseCalendar>& calendar);

}  // namespace sdmx::structure
