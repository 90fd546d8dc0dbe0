// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The one adapter that rearranges: lifts attributes to the level they are attached to, regroups rows into
/// the series of a dimension at observation, sorts. "Equal across formats" means equal after Arranged.

#include <memory>
#include <string>

#include "sdmx/data/plan.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/data/run.hpp"

namespace sdmx {

struct Arrangement {
  /// "TIME_PERIOD", any dimension, or "AllDimensions"; empty: the time dimension where there is one.
  std::string observation_dimension;
  Sorting sorting = Sorting::kByKey;
  RunLimits limits = {};  ///< past them a run is sorted in temporary files; what comes of it is the same
};

/// The source is not in an order that can be kept: something belongs before what was handed out already.
struct OutOfOrder {};

/// Works per run of equal action within a dataset; never moves anything across a change of action or dataset.
/// Reports "contradicting-attribute" where repeated values of one attribute differ, and keeps the first.
/// Series with rows that have incomplete keys, such rows elsewhere, and what has dimensions that the structure does not know pass
/// through untouched behind the others. Under Delete and Replace a lifted attribute becomes a region of its
/// own, and a row that lifting emptied disappears. Datasets without schema pass through untouched. Within a
/// run: first the dataset, then groups, then other parts without rows (their partial keys as stated), then
/// series in the order of their keys, rows in the order of the observation dimension (time periods by time,
/// other values by text). What is more than some ten thousand rows is sorted in temporary files.
///
/// As found, the order of series and rows is that of the source, and no more is held than some thousand rows,
/// or one series. Where that cannot be, next() throws OutOfOrder: what was handed out is void then, and after
/// a restart() the data are sorted.
std::unique_ptr<DataReader> arranged(DataReader& source, Arrangement arrangement, Report& report);

/// A plain, complete, deterministic listing of a reader's content after arrangement, one line per region and
/// row: two datasets are equal when their listings are. Used by tests and by the content hash of the outbox
/// (without ID and Prepared). Not in it: header, positions, annotations, set ids and validity.
std::string listing(DataReader& reader);

}  // namespace sdmx
