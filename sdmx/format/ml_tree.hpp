// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Small parts of a data message as a tree: header, footer, annotations, values that are no XML attributes.
/// Internal to the SDMX-ML data reader.

#include <cstdint>
#include <pugixml.hpp>
#include <string>

#include "sdmx/io/xml_scanner.hpp"

namespace sdmx::ml {

/// Copies the element at whose start tag the scanner stands, with all it holds, under the parent; afterwards
/// the scanner stands at its end. False when it is larger than that: what came first is there.
bool read_tree(XmlScanner& scanner, pugi::xml_node parent, uint64_t max_bytes);

/// What an element holds, as XML text on its own: XHTML values.
std::string inner_xml(pugi::xml_node node);

}  // namespace sdmx::ml
