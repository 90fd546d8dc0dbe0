// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads SDMX-ML structure messages 2.1, 3.0 and 3.1. SDMX 2.1 Section 3A, SDMX 3.1 ML (Structure message).

#include "sdmx/format/format.hpp"

namespace sdmx {

/// Reads a whole message. What is wrong with it goes into the report, its place worked out already; what
/// could be read is there all the same, also what stands before the fault in a message that is cut off or not
/// well-formed. Elements that SDMX does not know are passed over, with one "element-unknown" for each name.
/// An envelope of SOAP around the message is looked through. Throws Error(kTooLarge) beyond 512 MB of text
/// and Error(kUnknownFormat, "no-structure-message") where the root is no structure message.
StructureMessage read_ml_structures(Input& input, Report& report);

}  // namespace sdmx
