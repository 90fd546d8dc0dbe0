// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Observations with their history. Every stored value carries the load that brought it and the one that
/// ended it; nothing is overwritten: as-of, history, deltas and the difference an administrator sees are one
/// query.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/core/rights.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/query/query.hpp"

namespace gateway {

/// A load is one accepted message in one transaction; loads are numbered from 1. A snapshot is the number of
/// the last load it sees.
using Snapshot = uint64_t;

/// What a load would change, or has changed. Values are compared as numbers: 12.3 and 12.30 are the same.
struct Difference {
  struct Change {
    std::string flow, key, period, component, before, after;  ///< before empty: new; after empty: deleted
  };
  uint64_t added = 0, revised = 0, deleted = 0, unchanged = 0;  ///< observations
  uint64_t attributes_changed = 0;                              ///< values of regions without rows
  std::vector<Change> changes;                                  ///< the first of them, at most kKept
  static constexpr size_t kKept = 1000;
};

struct LoadRequest {
  std::string submission;  ///< id of the submission that brings the values
  int64_t at = 0;          ///< seconds since 1970
  int64_t embargo_until =
      0;  ///< header EmbargoDate: what this load changes is seen by nobody else before; 0: none
};

/// Applies a message to the store inside one transaction. Datasets must have a schema that names a dataflow.
/// Each region's action and its version's semantics are honoured (standard: 2.1 Append/Replace/Delete, 3.1
/// Merge/Replace/Delete with bulk deletes by partial keys). Without commit() nothing has happened.
class StoreWriter : public sdmx::DataWriter {
 public:
  /// What was changed so far in this load.
  virtual const Difference& difference() const = 0;
  /// Makes it durable; returns the number of the load.
  virtual Snapshot commit() = 0;
};

/// What is wanted of one dataflow's cube.
struct StoreQuery {
  std::shared_ptr<const sdmx::Schema> schema;  ///< of the dataflow
  sdmx::DataQuery query;  ///< keys, filters, periods, first/last N, updatedAfter, history, detail …
};

/// Distinct codes per dimension of what a query would give, and counts. REST: availability.
struct Availability {
  std::vector<std::vector<std::string>> codes;  ///< per dimension of the schema, sorted; periods too
  uint64_t series = 0, observations = 0;
};

/// One load, for listings.
struct Load {
  Snapshot number = 0;
  std::string submission;
  int64_t at = 0;
  int64_t embargo_until = 0;
};

class Store {
 public:
  virtual ~Store() = default;

  /// Opens the transaction of a load; other loads wait. Throws Error(kConflict) where this submission is
  /// loaded already.
  virtual std::unique_ptr<StoreWriter> begin_load(const LoadRequest& request) = 0;
  /// The number of the load a submission became, if it is loaded.
  virtual std::optional<Snapshot> loaded(const std::string& submission) const = 0;
  virtual Snapshot latest() const = 0;
  /// The last snapshot at or before a moment; 0: nothing was there yet.
  virtual Snapshot at(int64_t moment) const = 0;

  /// A reader over what a viewer may see of a cube at a snapshot: series by series in key order, rows by
  /// period. It can start again. It holds no transaction between batches and its memory is bounded. With
  /// include_history or updated_after the datasets carry actions and validity as the standard asks. Throws
  /// Error(kNotBuilt) for parts of a query not built here.
  virtual std::unique_ptr<sdmx::DataReader> select(const StoreQuery& query, const Viewer& viewer,
                                                   Snapshot snapshot) const = 0;
  virtual Availability availability(const StoreQuery& query, const Viewer& viewer,
                                    Snapshot snapshot) const = 0;
  /// When what this viewer sees of a dataflow last changed (a load, or an embargo that ended), seconds since
  /// 1970; 0: never.
  virtual int64_t last_changed(const sdmx::Reference& dataflow, const Viewer& viewer) const = 0;
};

}  // namespace gateway
