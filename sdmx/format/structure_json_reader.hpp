// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads structure messages of SDMX-JSON 1.0, 2.0 and 2.1.

#include "sdmx/format/format.hpp"

namespace sdmx {

StructureMessage read_json_structures(Input& input, Report& report);

}  // namespace sdmx
