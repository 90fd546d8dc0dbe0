// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A region while a load changes it. Nothing is overwritten: a cell of an earlier load gets an end, a new one
/// begins.

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "gateway/store/region_table.hpp"
#include "sdmx/data/batch.hpp"

namespace gateway {

/// The load that is under way, and until when the changes of earlier ones are kept back.
struct LoadContext {
  LoadNumber number = 0;
  int64_t embargo_until = 0;
  std::unordered_map<LoadNumber, int64_t> embargoes;

  int64_t embargo_of(LoadNumber load) const;
};

class LoadingRegion {
 public:
  LoadingRegion(StoredRegion stored, const LoadContext& load);

  /// Inserts or updates. A value equal to the live one begins nothing.
  void set(StoreCode time, ComponentNumber component, sdmx::Decimal value);
  /// Inserts where nothing is live.
  void add(StoreCode time, ComponentNumber component, sdmx::Decimal value);
  void end(StoreCode time, ComponentNumber component);
  /// Ends what is live at a time and not among the components kept (ascending).
  void end_others(StoreCode time, const std::vector<ComponentNumber>& kept);
  void end_time(StoreCode time) { end_others(time, {}); }
  void end_component(ComponentNumber component);
  void end_all();
  /// Remembers that an observation was stated, and marks it where it has no value.
  void mention(StoreCode time);

  const RegionId& id() const { return stored_.id; }
  int64_t row() const { return stored_.row; }
  /// True when writing it changes the file.
  bool is_changed() const;
  /// True when this very load had written it before.
  bool is_reopened() const { return reopened_; }
  size_t weight() const { return cells_.size() + begun_.size(); }

  /// What one place held before this load and what it holds now.
  struct Change {
    StoreCode time;
    ComponentNumber component;
    std::optional<sdmx::Decimal> before, after;
    bool differs() const;
  };
  /// Calls for every place with a live value before or now, in the order of time and component.
  void for_each_place(const std::function<void(const Change&)>& visit) const;
  /// Times stated, ascending, each once.
  std::vector<StoreCode> mentioned() const;

  /// Writes it; it must not be changed any more.
  int64_t write(Database& database, int64_t cube);

 private:
  using Place = std::pair<StoreCode, ComponentNumber>;
  Cell* last_cell(Place place);
  bool was_live(const Cell& cell) const { return cell.live() || cell.end == load_.number; }

  StoredRegion stored_;
  const LoadContext& load_;
  std::vector<Cell> cells_;               ///< of earlier loads, sorted
  std::map<Place, sdmx::Decimal> begun_;  ///< by this load
  std::vector<StoreCode> mentioned_;
  bool reopened_ = false;
};

}  // namespace gateway
