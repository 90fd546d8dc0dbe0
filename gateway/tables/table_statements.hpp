// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which attributes of a table are said once: for the dataset, for a group, for a series; and which stand in
/// the rows.

#include <string>
#include <vector>

#include "gateway/tables/table_terms.hpp"

namespace gateway {

struct GroupStatement {
  std::string group;
  Sayings key, attributes;
};

struct TableStatements {
  Sayings dataset;
  std::vector<GroupStatement> groups;
  Sayings series;             ///< besides its key
  std::vector<uint16_t> key;  ///< dimensions but time
  std::vector<uint16_t> row;  ///< everything else: time, the measure, attributes
};

/// An attribute is said once where its value is the same in all observations and, for a group, the group's
/// key too.
TableStatements plan_statements(const TableTerms& terms, const std::vector<TableObservation>& observations);

}  // namespace gateway
