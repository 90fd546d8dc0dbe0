// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/region_cache.hpp"

#include <algorithm>

namespace gateway {

namespace {

constexpr size_t kRegionsPerStep = 500;

std::string name_of(const Cube& cube, const RegionId& id) {
  return std::to_string(cube.id) + '/' + std::to_string(static_cast<int64_t>(id.kind)) + id.group + '\0' +
         id.key;
}

}  // namespace

bool RegionPattern::matches(const Key& other) const {
  for (size_t i = 0; i < key.size(); ++i) {
    if (key[i] == sdmx::kNotStated) continue;
    const bool absent = other[i] == sdmx::kNotStated || other[i] == sdmx::kSwitchedOff;
    if (key[i] == sdmx::kSwitchedOff ? !absent : key[i] != other[i]) return false;
  }
  return true;
}

bool RegionPattern::is_series() const { return std::ranges::all_of(key, sdmx::is_entry); }

LoadingRegion* RegionCache::known(const Cube& cube, const RegionId& id, std::string& name) {
  name = name_of(cube, id);
  const auto found = index_.find(name);
  return found == index_.end() ? nullptr : slots_[found->second].region.get();
}

LoadingRegion& RegionCache::keep(const Cube& cube, std::string name, StoredRegion stored) {
  auto region = std::make_unique<LoadingRegion>(std::move(stored), load_);
  if (region->is_reopened()) counter_.take_back(cube, *region);
  index_.emplace(std::move(name), slots_.size());
  return *slots_.emplace_back(Slot{&cube, std::move(region)}).region;
}

LoadingRegion& RegionCache::open(const Cube& cube, const RegionId& id) {
  std::string name;
  if (LoadingRegion* const there = known(cube, id, name)) return *there;
  auto stored = find_region(database_, cube.id, id);
  return keep(cube, std::move(name), stored ? *std::move(stored) : StoredRegion{0, id, {}});
}

LoadingRegion* RegionCache::find(const Cube& cube, const RegionId& id) {
  std::string name;
  if (LoadingRegion* const there = known(cube, id, name)) return there;
  auto stored = find_region(database_, cube.id, id);
  return stored ? &keep(cube, std::move(name), *std::move(stored)) : nullptr;
}

void RegionCache::visit(const Cube& cube, const RegionPattern& pattern,
                        const std::function<void(LoadingRegion&)>& change) {
  if (pattern.is_series()) {
    if (LoadingRegion* const region = find(cube, {StoredKind::kSeries, {}, pack_key(pattern.key)}))
      change(*region);
    return;
  }
  flush();
  const auto open_from = std::ranges::find_if_not(pattern.key, sdmx::is_entry);
  RegionWalk walk(cube.id, {pack_key(Key(pattern.key.begin(), open_from))});
  Key key;
  for (auto found = walk.next(database_, kRegionsPerStep); !found.empty();
       found = walk.next(database_, kRegionsPerStep)) {
    for (const RegionWalk::Found& one : found) {
      unpack_key(one.id.key, key);
      if (pattern.matches(key)) change(*find(cube, one.id));
    }
    trim();
  }
}

void RegionCache::trim() {
  size_t cells = 0;
  for (const Slot& slot : slots_) cells += slot.region->weight();
  if (cells > kMostCells || slots_.size() > kMostRegions) flush();
}

void RegionCache::flush() {
  for (Slot& slot : slots_) {
    counter_.count(*slot.cube, *slot.region);
    if (!slot.region->is_changed()) continue;
    slot.region->write(database_, slot.cube->id);
    changed_.insert(slot.cube->id);
  }
  slots_.clear();
  index_.clear();
}

}  // namespace gateway
