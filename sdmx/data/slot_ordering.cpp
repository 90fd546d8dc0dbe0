// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/slot_ordering.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sdmx {

void Ranks::update(const Component& component) {
  const Dictionary& values = component.values;
  const size_t known = sorted_.size();
  if (known == values.size() && !rank_.empty()) return;
  for (Code code = kFirstEntry + static_cast<Code>(known); code < values.end_code(); ++code) {
    sorted_.push_back(code);
    if (component.role == Role::kTimeDimension)
      periods_.push_back(parse_time_period(values.text(code)).value_or(TimePeriod{}));
  }
  const auto before = [&](Code left, Code right) { return is_before(values, left, right); };
  const auto fresh = sorted_.begin() + static_cast<std::ptrdiff_t>(known);
  std::stable_sort(fresh, sorted_.end(), before);
  std::inplace_merge(sorted_.begin(), fresh, sorted_.end(), before);
  rank_.resize(values.end_code());
  std::iota(rank_.begin(), rank_.begin() + kFirstEntry, 0u);
  for (size_t i = 0; i < sorted_.size(); ++i) rank_[sorted_[i]] = kFirstEntry + static_cast<uint32_t>(i);
}

bool Ranks::is_before(const Dictionary& values, Code left, Code right) const {
  if (!periods_.empty()) {
    const TimePeriod& first = periods_[left - kFirstEntry];
    const TimePeriod& second = periods_[right - kFirstEntry];
    if (first.begin != second.begin) return first.begin < second.begin;
    if (first.end != second.end) return first.end < second.end;
  }
  return values.text(left) < values.text(right);
}

void SlotOrdering::update(const Components& components, const Levels& levels) {
  ranks_.resize(levels.dimensions.size());
  for (size_t i = 0; i < ranks_.size(); ++i) {
    const int component = levels.dimensions[i];
    if (component >= 0) ranks_[i].update(components[static_cast<uint16_t>(component)]);
  }
  group_order_.clear();
  for (const GroupDimensions& group : components.schema()->groups()) group_order_.push_back(group.id);
}

void SlotOrdering::sort(std::vector<Slot>& slots, const Batch& content, const Levels& levels) const {
  std::ranges::stable_sort(slots,
                           [this](const Slot& left, const Slot& right) { return compare(left, right) < 0; });
  for (Slot& slot : slots) {
    if (slot.order == SlotOrder::kSeries && slot.rows.size() > 1) sort_rows(slot.rows, content, levels);
  }
}

std::weak_ordering SlotOrdering::compare(const Slot& left, const Slot& right) const {
  if (left.order != right.order) return left.order <=> right.order;
  if (left.order == SlotOrder::kUntouched) return std::weak_ordering::equivalent;
  if (left.group != right.group) {
    return std::pair(group_rank(left.group), left.group) <=> std::pair(group_rank(right.group), right.group);
  }
  for (size_t i = 0; i < left.key.size(); ++i) {
    if (left.key[i] != right.key[i]) return rank(i, left.key[i]) <=> rank(i, right.key[i]);
  }
  return left.kind <=> right.kind;
}

size_t SlotOrdering::group_rank(const std::string& id) const {
  return static_cast<size_t>(std::ranges::find(group_order_, id) - group_order_.begin());
}

void SlotOrdering::sort_rows(std::vector<uint32_t>& rows, const Batch& content, const Levels& levels) const {
  const auto ranks_of = [&](uint32_t row) {
    const Region& region = region_of(content, row);
    std::vector<uint32_t> ranks;
    for (size_t i = 0; i < levels.dimensions.size(); ++i) {
      if (levels.in_rows[i] == 0 || levels.dimensions[i] < 0) continue;
      const auto component = static_cast<uint16_t>(levels.dimensions[i]);
      ranks.push_back(rank(i, code_in_row(content, region, row, component)));
    }
    return ranks;
  };
  std::vector<std::pair<std::vector<uint32_t>, uint32_t>> ranked;
  ranked.reserve(rows.size());
  for (const uint32_t row : rows) ranked.emplace_back(ranks_of(row), row);
  std::ranges::sort(ranked);
  for (size_t i = 0; i < rows.size(); ++i) rows[i] = ranked[i].second;
}

}  // namespace sdmx
