// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The regions that answer a query, pass by pass, one after the other. Holds no connection between calls.

#include <deque>
#include <optional>
#include <vector>

#include "gateway/store/pass.hpp"

namespace gateway {

class RegionStream {
 public:
  RegionStream(Database& database, const Cube& cube, const StoreQuery& query, const Viewer& viewer,
               Moment moment);

  /// The next region; nothing at the end.
  std::optional<OutRegion> next(Database& database);
  void restart();
  /// Number of the pass the region came from.
  size_t pass() const { return pass_number_; }
  const PassPlan& plan() const { return plans_[pass_number_]; }
  Selection& selection() { return selection_; }

 private:
  static constexpr size_t kRegionsPerStep = 100;
  bool begin_pass(Database& database);
  bool fill(Database& database);

  const Cube& cube_;
  Viewer viewer_;
  Selection selection_;
  std::vector<PassPlan> plans_;
  size_t next_pass_ = 0, pass_number_ = 0;
  std::optional<Pass> pass_;
  std::optional<RegionWalk> walk_;
  std::vector<RegionWalk::Found> found_;
  size_t next_found_ = 0;
  std::deque<OutRegion> ready_;
};

}  // namespace gateway
