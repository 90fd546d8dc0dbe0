// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What constraints of all kinds consist of. Internal to the SDMX-ML structure reader.

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

MemberSelection read_member_selection(pugi::xml_node node);
DataKeySet read_data_key_set(pugi::xml_node node);
MetadataKeySet read_metadata_key_set(pugi::xml_node node, Reading& reading);
MetadataTargetRegion read_metadata_region(pugi::xml_node node, Reading& reading);
ReleaseCalendar read_release_calendar(pugi::xml_node node);
/// The artefacts a constraint is attached to; what is no artefact goes into sources.
std::vector<Reference> read_attachment(pugi::xml_node node, ConstraintSources& sources, Reading& reading);

}  // namespace sdmx::structure
