// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A parsed target as one line: all that is not the default. Problems as "400 id [parameters] @column".

#include <string>

#include "sdmx/query/query.hpp"

namespace sdmx {

std::string describe(RestVersion version, std::string_view target);
std::string describe(const QueryProblem& problem);

}  // namespace sdmx
