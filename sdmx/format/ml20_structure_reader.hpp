// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Structure messages of SDMX-ML 1.0 and 2.0, read into the information model of 3.1. SDMX-ML 2.0,
/// SDMXStructure.xsd. docs/formats.md says what becomes of what.

#include <pugixml.hpp>

#include "sdmx/format/format.hpp"

namespace sdmx {

StructureMessage read_ml20_structures(Input& input, Report& report);

namespace ml20 {

/// Reads the collections of artefacts (OrganisationSchemes, CodeLists, KeyFamilies …) that stand in a node: a
/// Structure message, or the part of a registry message that carries structures. What else stands there is
/// passed over without a word.
void read_structures_in(pugi::xml_node node, StructureMessage& message, Report& report);

/// True for the names of these collections.
bool is_collection(std::string_view name);

}  // namespace ml20

}  // namespace sdmx
