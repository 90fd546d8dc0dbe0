// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Totals that a table prints, held against the sums of its rows. An office's own table may differ from
/// itself: that is a question to the office, not an error.

#include <vector>

#include "gateway/tables/table_terms.hpp"
#include "sdmx/base/report.hpp"

namespace gateway {

struct TableTotal {
  const TableObservation* observation =
      nullptr;  ///< the total's cell; the code of the summed component does not matter
  const TotalRule* rule = nullptr;
  uint16_t summed = 0;  ///< the component whose codes are summed
  std::string label;
};

/// Reports "table-total-differs" for each total that differs from the sum of the observations with the same
/// other dimensions by more than its rule allows.
void check_table_totals(const std::vector<TableTotal>& totals,
                        const std::vector<TableObservation>& observations, const TableTerms& terms,
                        sdmx::Report& report);

}  // namespace gateway
