// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Looks at what passes and adds findings; changes nothing. A dictionary entry is checked once per schema, a
/// region once, a row's period once; then only integers flow.

#include <memory>

#include "sdmx/data/reader.hpp"

namespace sdmx {

struct ValidationOptions {
  /// The provision agreement (or dataflow) under which the sender writes; null: what the dataset itself
  /// refers to.
  std::shared_ptr<const Schema> agreement;
  /// The data provider of the sender ("EECA:DATA_PROVIDERS(1.0).BY1"); empty: not checked.
  Reference sender;
  /// Keys remembered in memory for the search of duplicates before they go to disk.
  size_t keys_in_memory = 4'000'000;
};

/// A reader that hands through the source's batches and reports what is wrong with them into the source's
/// report: unknown components and codes, text types and facets, incomplete keys, duplicates, mandatory
/// attributes of new keys, wrong attachment, constraints (cube regions once per entry, key sets once per
/// region), periods against FREQ, agreement. Rules V-30 … V-43, V-50 … V-59 of the SDMX rules, see
/// docs/findings.md.
std::unique_ptr<DataReader> validating(DataReader& source, const ValidationOptions& options, Report& report);

}  // namespace sdmx
