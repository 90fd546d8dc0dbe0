// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What an SDMX-JSON data message itself says of the structure of its data: dimensions in their order,
/// attributes and what they are attached to, the codes that are used, with names. SDMX-JSON data message
/// field guides, "structure" (1.0), "structures" (2.x).

#include "sdmx/io/input.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx {

/// What a part that does not say which structure it is may be taken for.
enum class UnnamedParts : uint8_t { kLeftOut, kInvented };

/// The data structure that the only part of a message is where it does not say which.
Reference invented_structure();

/// Data structures, and dataflows where the message names such, of the structure parts that say which
/// structure they are. A data structure that only the dataflow is known of is a stub's (isExternalReference)
/// with the dataflow's id. Empty where the message says nothing that can be used.
Structures structures_in_json_data(Input& input, UnnamedParts unnamed);

}  // namespace sdmx
