// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "sdmx/data/plan.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx {

namespace {

/// Ranks of a dictionary's codes; states come before all entries, in the order of their codes.
class Ranks {
 public:
  Ranks() = default;
  explicit Ranks(const Component& component) : rank_(component.values.end_code()) {
    std::vector<Code> codes(component.values.size());
    std::iota(codes.begin(), codes.end(), kFirstEntry);
    if (component.role == Role::kTimeDimension) {
      sort_by_time(component.values, codes);
    } else {
      std::ranges::sort(codes, {}, [&](Code code) { return component.values.text(code); });
    }
    std::iota(rank_.begin(), rank_.begin() + kFirstEntry, 0u);
    for (size_t i = 0; i < codes.size(); ++i) rank_[codes[i]] = kFirstEntry + static_cast<uint32_t>(i);
  }

  uint32_t of(Code code) const { return code < rank_.size() ? rank_[code] : code; }

 private:
  static void sort_by_time(const Dictionary& values, std::vector<Code>& codes) {
    std::vector<TimePeriod> periods;
    periods.reserve(codes.size());
    for (const Code code : codes)
      periods.push_back(parse_time_period(values.text(code)).value_or(TimePeriod{}));
    const auto at = [&](Code code) -> const TimePeriod& { return periods[code - kFirstEntry]; };
    std::ranges::sort(codes, [&](Code left, Code right) {
      if (at(left).begin != at(right).begin) return at(left).begin < at(right).begin;
      if (at(left).end != at(right).end) return at(left).end < at(right).end;
      return values.text(left) < values.text(right);
    });
  }

  std::vector<uint32_t> rank_;
};

class Sorter {
 public:
  Sorter(const Batch& content, const Levels& levels) : content_(content), levels_(levels) {
    for (const int component : levels.dimensions) {
      ranks_.push_back(component < 0 ? Ranks()
                                     : Ranks((*content.components)[static_cast<uint16_t>(component)]));
    }
    const auto& groups = content.components->schema()->groups();
    for (size_t i = 0; i < groups.size(); ++i) group_order_.emplace_back(groups[i].id);
  }

  void sort(std::vector<Slot>& slots) const {
    std::ranges::stable_sort(slots,
                             [this](const Slot& left, const Slot& right) { return is_before(left, right); });
    for (Slot& slot : slots) {
      if (slot.order == SlotOrder::kSeries && slot.rows.size() > 1) sort_rows(slot.rows);
    }
  }

 private:
  bool is_before(const Slot& left, const Slot& right) const {
    if (left.order != right.order) return left.order < right.order;
    if (left.order == SlotOrder::kUntouched) return false;
    if (left.group != right.group) return group_rank(left.group) < group_rank(right.group);
    for (size_t i = 0; i < left.key.size(); ++i) {
      if (left.key[i] != right.key[i]) return ranks_[i].of(left.key[i]) < ranks_[i].of(right.key[i]);
    }
    return left.kind < right.kind;
  }

  size_t group_rank(const std::string& id) const {
    return static_cast<size_t>(std::ranges::find(group_order_, id) - group_order_.begin());
  }

  void sort_rows(std::vector<uint32_t>& rows) const {
    std::vector<std::pair<std::vector<uint32_t>, uint32_t>> ranked;
    ranked.reserve(rows.size());
    for (const uint32_t row : rows) ranked.emplace_back(ranks_of(row), row);
    std::ranges::sort(ranked);
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = ranked[i].second;
  }

  std::vector<uint32_t> ranks_of(uint32_t row) const {
    const Region& region = region_of(content_, row);
    std::vector<uint32_t> ranks;
    for (size_t i = 0; i < levels_.dimensions.size(); ++i) {
      if (!levels_.in_rows[i] || levels_.dimensions[i] < 0) continue;
      const auto component = static_cast<uint16_t>(levels_.dimensions[i]);
      ranks.push_back(ranks_[i].of(code_in_row(content_, region, row, component)));
    }
    return ranks;
  }

  const Batch& content_;
  const Levels& levels_;
  std::vector<Ranks> ranks_;
  std::vector<std::string> group_order_;
};

}  // namespace

void sort_slots(std::vector<Slot>& slots, const Batch& content, const Levels& levels) {
  Sorter(content, levels).sort(slots);
}

}  // namespace sdmx
