// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which components a query asks for: detail= of REST 1.5, attributes= and measures= of REST 2.x.

#include <string>
#include <vector>

#include "sdmx/model/schema.hpp"
#include "sdmx/query/query.hpp"

namespace gateway {

struct ComponentChoice {
  std::vector<std::string> components;  ///< ids of measures and attributes
  bool rows = false;                    ///< false: series keys only, or series with their attributes
  bool parts = false;                   ///< groups and dataset attributes
  bool is_complete = false;             ///< nothing that is stored is left out
};

/// Throws Error(kUsage) for an id that the structure has not, Error(kNotBuilt) for "msd".
ComponentChoice choose(const sdmx::Schema& schema, const sdmx::DataQuery& query);

}  // namespace gateway
