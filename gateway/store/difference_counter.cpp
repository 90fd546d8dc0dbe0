// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/difference_counter.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace gateway {

namespace {

struct Counts {
  uint64_t added = 0, revised = 0, deleted = 0, unchanged = 0, attributes = 0;
};

/// Looks at the places of a region time by time.
class Tally {
 public:
  Tally(const Cube& cube, const LoadingRegion& region)
      : observes_time_zero_(!cube.has_time), is_series_(region.id().kind == StoredKind::kSeries) {
    const std::vector<StoreCode> mentioned = region.mentioned();
    mentioned_.insert(mentioned.begin(), mentioned.end());
  }

  void look_at(const LoadingRegion::Change& change) {
    if (change.time != time_ || !begun_) finish();
    begun_ = true;
    time_ = change.time;
    had_ = had_ || change.before.has_value();
    has_ = has_ || change.after.has_value();
    if (change.differs() && change.component != kPresence) ++different_;
  }

  const Counts& finish() {
    if (begun_ && is_series_ && (time_ != kNoTime || observes_time_zero_)) {
      count_observation();
    } else {
      counts_.attributes += different_;
    }
    begun_ = had_ = has_ = false;
    different_ = 0;
    return counts_;
  }

 private:
  void count_observation() {
    if (!had_) {
      ++counts_.added;
    } else if (!has_) {
      ++counts_.deleted;
    } else if (different_ > 0) {
      ++counts_.revised;
    } else if (mentioned_.contains(time_)) {
      ++counts_.unchanged;
    }
  }

  bool observes_time_zero_, is_series_;
  bool begun_ = false, had_ = false, has_ = false;
  StoreCode time_ = kNoTime;
  uint64_t different_ = 0;
  std::set<StoreCode> mentioned_;
  Counts counts_;
};

void apply(Difference& difference, const Counts& counts,
           const std::function<uint64_t(uint64_t, uint64_t)>& combine) {
  difference.added = combine(difference.added, counts.added);
  difference.revised = combine(difference.revised, counts.revised);
  difference.deleted = combine(difference.deleted, counts.deleted);
  difference.unchanged = combine(difference.unchanged, counts.unchanged);
  difference.attributes_changed = combine(difference.attributes_changed, counts.attributes);
}

}  // namespace

void DifferenceCounter::count(const Cube& cube, const LoadingRegion& region) {
  Tally tally(cube, region);
  region.for_each_place([&](const LoadingRegion::Change& change) {
    tally.look_at(change);
    if (change.differs() && change.component != kPresence) keep(cube, region.id(), change);
  });
  apply(difference_, tally.finish(), std::plus<>{});
}

void DifferenceCounter::take_back(const Cube& cube, const LoadingRegion& region) {
  Tally tally(cube, region);
  region.for_each_place([&](const LoadingRegion::Change& change) { tally.look_at(change); });
  apply(difference_, tally.finish(), std::minus<>{});
  const Tag tag{cube.id, region.id()};
  for (size_t i = tags_.size(); i-- > 0;) {
    if (!(tags_[i] == tag)) continue;
    tags_.erase(tags_.begin() + static_cast<std::ptrdiff_t>(i));
    difference_.changes.erase(difference_.changes.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void DifferenceCounter::keep(const Cube& cube, const RegionId& region, const LoadingRegion::Change& change) {
  if (difference_.changes.size() >= Difference::kKept) return;
  Difference::Change& kept = difference_.changes.emplace_back();
  tags_.push_back({cube.id, region});
  kept.flow = cube.flow;
  kept.key = key_text(cube, region);
  if (change.time != kNoTime) kept.period = text(cube, cube.time(), sdmx::Column::coded(change.time));
  kept.component = cube.components[change.component];
  if (change.before) kept.before = text(cube, change.component, *change.before);
  if (change.after) kept.after = text(cube, change.component, *change.after);
}

std::string DifferenceCounter::key_text(const Cube& cube, const RegionId& region) {
  Key key;
  unpack_key(region.key, key);
  std::string joined;
  for (size_t i = 0; i < key.size(); ++i) {
    if (i > 0) joined += '.';
    joined += text(cube, Cube::dimension(i), sdmx::Column::coded(key[i]));
  }
  return joined;
}

std::string DifferenceCounter::text(const Cube& cube, ComponentNumber component, sdmx::Decimal value) {
  if (!is_code(value)) return sdmx::to_text(value);
  if (!sdmx::is_entry(code_of(value))) return std::string(sdmx::state_text(code_of(value)).value_or(""));
  std::string joined;
  for (const sdmx::Part& part : read_entry(database_, cube.place(component), code_of(value)).parts) {
    if (!joined.empty()) joined += "; ";
    if (!part.language.empty()) joined += part.language + ": ";
    joined += part.text;
  }
  return joined;
}

}  // namespace gateway
