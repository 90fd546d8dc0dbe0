// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Header and footer of SDMX-ML data messages 2.1 and 3.x, read from their trees. SDMX 2.1 and 3.1 ML,
/// SDMXMessage.xsd. Internal to the SDMX-ML data reader.

#include <functional>
#include <pugixml.hpp>

#include "sdmx/base/finding.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::ml {

/// Findings have no position: they concern the element as a whole.
using FindingSink = std::function<void(Finding)>;

Header read_header(pugi::xml_node header, const FindingSink& sink);
/// One element of a header.
void read_header_part(pugi::xml_node part, Header& header, const FindingSink& sink);
Footer read_footer(pugi::xml_node footer);
/// Ref or URN of 2.1, URN as text of 3.x; empty, and reported, when it is none of them.
Reference read_reference(pugi::xml_node node, ArtefactClass expected, const FindingSink& sink);

}  // namespace sdmx::ml
