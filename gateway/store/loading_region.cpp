// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/loading_region.hpp"

#include <algorithm>

namespace gateway {

namespace {

std::pair<StoreCode, ComponentNumber> place_of(const Cell& cell) { return {cell.time, cell.component}; }

}  // namespace

int64_t LoadContext::embargo_of(LoadNumber load) const {
  const auto found = embargoes.find(load);
  return found == embargoes.end() ? 0 : found->second;
}

LoadingRegion::LoadingRegion(StoredRegion stored, const LoadContext& load)
    : stored_(std::move(stored)), load_(load) {
  decode_cells(stored_.cells, cells_);
  stored_.cells.clear();
  for (const Cell& cell : cells_) {
    reopened_ = reopened_ || cell.begin == load_.number || cell.end == load_.number;
    if (cell.begin == load_.number && cell.live()) begun_.emplace(place_of(cell), cell.value);
  }
  std::erase_if(cells_, [&](const Cell& cell) { return cell.begin == load_.number; });
}

Cell* LoadingRegion::last_cell(Place place) {
  const auto after = std::ranges::upper_bound(cells_, place, {}, place_of);
  if (after == cells_.begin() || place_of(*std::prev(after)) != place) return nullptr;
  return &*std::prev(after);
}

void LoadingRegion::set(StoreCode time, ComponentNumber component, sdmx::Decimal value) {
  const Place place(time, component);
  Cell* const known = last_cell(place);
  if (known != nullptr && was_live(*known)) {
    // The same value again, but published earlier than the one that is kept back: it begins anew.
    const bool published_earlier = load_.embargo_of(known->begin) > load_.embargo_until;
    if (same_value(known->value, value) && !published_earlier) {
      known->end = 0;
      begun_.erase(place);
      return;
    }
    known->end = load_.number;
  }
  begun_[place] = value;
}

void LoadingRegion::add(StoreCode time, ComponentNumber component, sdmx::Decimal value) {
  const Cell* const known = last_cell({time, component});
  if ((known != nullptr && known->live()) || begun_.contains({time, component})) return;
  set(time, component, value);
}

void LoadingRegion::end(StoreCode time, ComponentNumber component) {
  begun_.erase({time, component});
  if (Cell* const known = last_cell({time, component}); known != nullptr && known->live())
    known->end = load_.number;
}

void LoadingRegion::end_others(StoreCode time, const std::vector<ComponentNumber>& kept) {
  const auto is_kept = [&](ComponentNumber component) { return std::ranges::binary_search(kept, component); };
  for (auto it = begun_.lower_bound({time, kPresence}); it != begun_.end() && it->first.first == time;) {
    it = is_kept(it->first.second) ? std::next(it) : begun_.erase(it);
  }
  for (auto it = std::ranges::lower_bound(cells_, time, {}, &Cell::time);
       it != cells_.end() && it->time == time; ++it) {
    if (it->live() && !is_kept(it->component)) it->end = load_.number;
  }
}

void LoadingRegion::end_component(ComponentNumber component) {
  std::erase_if(begun_, [&](const auto& begun) { return begun.first.second == component; });
  for (Cell& cell : cells_) {
    if (cell.live() && cell.component == component) cell.end = load_.number;
  }
}

void LoadingRegion::end_all() {
  begun_.clear();
  for (Cell& cell : cells_) {
    if (cell.live()) cell.end = load_.number;
  }
}

void LoadingRegion::mention(StoreCode time) {
  mentioned_.push_back(time);
  const auto begun = begun_.lower_bound({time, kPresence});
  if (begun != begun_.end() && begun->first.first == time) return;
  auto it = std::ranges::lower_bound(cells_, time, {}, &Cell::time);
  for (; it != cells_.end() && it->time == time; ++it) {
    if (it->live()) return;
  }
  set(time, kPresence, sdmx::Column::coded(sdmx::kEmptyCell));
}

bool LoadingRegion::is_changed() const {
  return reopened_ || !begun_.empty() ||
         std::ranges::any_of(cells_, [&](const Cell& cell) { return cell.end == load_.number; });
}

bool LoadingRegion::Change::differs() const {
  if (before.has_value() != after.has_value()) return true;
  return before && !same_value(*before, *after);
}

void LoadingRegion::for_each_place(const std::function<void(const Change&)>& visit) const {
  auto begun = begun_.begin();
  const auto begun_before = [&](Place place) {
    for (; begun != begun_.end() && begun->first < place; ++begun) {
      visit({begun->first.first, begun->first.second, std::nullopt, begun->second});
    }
  };
  for (const Cell& cell : cells_) {
    if (!was_live(cell)) continue;
    begun_before(place_of(cell));
    Change change{cell.time, cell.component, cell.value, std::nullopt};
    if (cell.live()) change.after = cell.value;
    if (begun != begun_.end() && begun->first == place_of(cell)) change.after = (begun++)->second;
    visit(change);
  }
  begun_before({~StoreCode{0}, 0});
}

std::vector<StoreCode> LoadingRegion::mentioned() const {
  std::vector<StoreCode> times = mentioned_;
  std::ranges::sort(times);
  times.erase(std::unique(times.begin(), times.end()), times.end());
  return times;
}

int64_t LoadingRegion::write(Database& database, int64_t cube) {
  for (const auto& [place, value] : begun_)
    cells_.push_back({place.first, place.second, load_.number, 0, value});
  sort_cells(cells_);
  stored_.cells = encode_cells(cells_);
  stored_.row = write_region(database, cube, stored_, load_.number);
  return stored_.row;
}

}  // namespace gateway
