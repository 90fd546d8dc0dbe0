// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads the rows of a grid below its header into observations.

#include <vector>

#include "gateway/tables/table_header.hpp"
#include "gateway/tables/table_terms.hpp"

namespace gateway {

/// Appends what the grid holds for the flow. What is wrong is reported with its cell, and reading goes on.
void scan_table(const GridReading& reading, TableTerms& terms, std::vector<TableObservation>& observations);

}  // namespace gateway
