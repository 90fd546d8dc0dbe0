// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The regions a load is changing. Each is read once and written once as long as memory allows; then all are
/// written and the load goes on with an empty cache.

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "gateway/store/difference_counter.hpp"
#include "gateway/store/loading_region.hpp"

namespace gateway {

/// A part of a cube that a Delete names. Codes of the key: kNotStated stands for all, kSwitchedOff for none.
struct RegionPattern {
  Key key;
  bool matches(const Key& other) const;
  bool is_series() const;
};

class RegionCache {
 public:
  RegionCache(Database& database, const LoadContext& load, DifferenceCounter& counter)
      : database_(database), load_(load), counter_(counter) {}

  /// The region, begun when the store has none. Lives until trim() or flush().
  LoadingRegion& open(const Cube& cube, const RegionId& id);
  /// Null where the store has none.
  LoadingRegion* find(const Cube& cube, const RegionId& id);
  /// Calls for every region in a part of the cube; what was open before is no more.
  void visit(const Cube& cube, const RegionPattern& pattern,
             const std::function<void(LoadingRegion&)>& change);
  /// Writes everything where it has become too much.
  void trim();
  void flush();
  /// Cubes that were changed.
  const std::set<int64_t>& changed() const { return changed_; }

 private:
  static constexpr size_t kMostCells = 400'000;
  static constexpr size_t kMostRegions = 50'000;
  struct Slot {
    const Cube* cube;
    std::unique_ptr<LoadingRegion> region;
  };
  LoadingRegion* known(const Cube& cube, const RegionId& id, std::string& name);
  LoadingRegion& keep(const Cube& cube, std::string name, StoredRegion stored);

  Database& database_;
  const LoadContext& load_;
  DifferenceCounter& counter_;
  std::vector<Slot> slots_;                        ///< in the order in which they were opened
  std::unordered_map<std::string, size_t> index_;  ///< by cube and id
  std::set<int64_t> changed_;
};

}  // namespace gateway
