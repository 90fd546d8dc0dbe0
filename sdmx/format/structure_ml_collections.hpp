// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Artefacts in an element Structures, wherever it stands: in a structure message, or in a message that
/// embeds one.

#include <pugixml.hpp>

#include "sdmx/base/report.hpp"
#include "sdmx/format/format.hpp"

namespace sdmx::structure {

/// kCut: the text ends within the element, so of the last artefact no fault is reported.
enum class Ending : uint8_t { kWhole, kCut };

/// Adds all artefacts of a Structures element of SDMX-ML 2.1, 3.0 or 3.1 to the message, and to its order.
/// What is wrong is reported with its offset in the text of the tree.
void read_structures_element(pugi::xml_node structures, Ending ending, StructureMessage& message,
                             Report& report);

}  // namespace sdmx::structure
