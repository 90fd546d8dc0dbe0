// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/region_stream.hpp"

namespace gateway {

RegionStream::RegionStream(Database& database, const Cube& cube, const StoreQuery& query,
                           const Viewer& viewer, Moment moment)
    : cube_(cube), viewer_(viewer), selection_(database, cube, query) {
  if (selection_.can_find()) plans_ = plan_passes(database, cube, query.query, moment);
}

void RegionStream::restart() {
  next_pass_ = 0;
  pass_.reset();
  ready_.clear();
}

std::optional<OutRegion> RegionStream::next(Database& database) {
  while (ready_.empty()) {
    if (!fill(database)) return std::nullopt;
  }
  std::optional<OutRegion> region = std::move(ready_.front());
  ready_.pop_front();
  return region;
}

bool RegionStream::begin_pass(Database& database) {
  if (next_pass_ == plans_.size()) return false;
  pass_number_ = next_pass_++;
  pass_.emplace(database, cube_, viewer_, plans_[pass_number_]);
  walk_.emplace(cube_.id, pass_->range(selection_));
  found_.clear();
  next_found_ = 0;
  return true;
}

bool RegionStream::fill(Database& database) {
  if (!pass_ && !begin_pass(database)) return false;
  if (next_found_ == found_.size()) {
    found_ = walk_->next(database, kRegionsPerStep);
    next_found_ = 0;
  }
  if (found_.empty()) {
    pass_.reset();
    return true;
  }
  for (OutRegion& region : pass_->look_at(database, selection_, found_[next_found_++])) {
    ready_.push_back(std::move(region));
  }
  return true;
}

}  // namespace gateway
