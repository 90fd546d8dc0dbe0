// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the schema of SDMX-ML 2.0 admits in a structure message: which elements stand in which and in what
/// order, their attributes, and what ids, flags and types may be. SDMX-ML 2.0, SDMXStructure.xsd,
/// SDMXCommon.xsd. Internal to the reader.

#include <pugixml.hpp>

#include "sdmx/base/report.hpp"

namespace sdmx::ml20 {

/// How much of an element is checked.
enum class Checked : uint8_t { kElement, kWhole };

/// Reports what the schema does not admit, at the element concerned: "element-unknown" for what may not stand
/// there, "bad-syntax" for what is missing or not of its type. A header has checks of its own.
void check_against_schema(pugi::xml_node node, Checked checked, Report& report);

/// IDType: letters, digits and a few signs, of any number.
bool is_legacy_id(std::string_view text);

}  // namespace sdmx::ml20
