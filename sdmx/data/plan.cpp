// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/plan.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace sdmx {

namespace {

using Key = std::vector<Code>;

/// Of one attribute of a slot; what contradicts it further is not kept.
constexpr size_t kContradictingValues = 8;

bool is_same(const Stated& left, const Stated& right, const Batch& content) {
  if (left.code == right.code) return true;
  if (!is_entry(left.code) || !is_entry(right.code)) return false;
  return content.entry(left.component, left.code) == content.entry(right.component, right.code);
}

class Planner {
 public:
  Planner(const Batch& content, const Levels& levels, Sorting sorting, uint64_t first_region)
      : content_(content),
        schema_(*content.components->schema()),
        levels_(levels),
        first_region_(first_region) {
    const Action action = content.regions.front().action;
    deletes_ = action == Action::kDelete;
    acts_by_part_ = deletes_ || action == Action::kReplace;
    // Under these a statement about a series says something else than the same statement about its
    // observations (3.1 ML Data Actions), so each lifted attribute stands alone; as found beside the
    // observations of its series, as in SDMX-ML.
    separates_ = deletes_ || (acts_by_part_ && sorting == Sorting::kByKey);
    for (const Column& column : content.columns) sort_out(column);
  }

  std::vector<Slot> plan() {
    for (const Region& region : content_.regions) {
      if (!is_known(region)) {
        Slot& slot = add_untouched(region);
        slot.rows.resize(region.last_row - region.first_row);
        std::iota(slot.rows.begin(), slot.rows.end(), region.first_row);
      } else if (region.first_row == region.last_row) {
        place_part(region);
      } else {
        place_rows(region);
      }
    }
    return std::move(slots_);
  }

 private:
  // ---- what is passed through ----

  /// A series is known with all its rows or not at all; rows elsewhere each for itself.
  bool is_known(const Region& region) {
    for (const Stated& statement : content_.stated_of(region)) {
      if (levels_.of(statement.component) == Level::kUnknown) return false;
    }
    if (region.kind != RegionKind::kSeries) return true;
    const Key key = key_of(region);
    for (uint32_t row = region.first_row; row < region.last_row; ++row) {
      if (!is_known(row, key_of(key, row))) return false;
    }
    return true;
  }

  bool is_known(uint32_t row, const Key& key) const {
    const auto is_used = [row](const Column* column) { return column->code(row) != kNotStated; };
    return std::ranges::none_of(unknown_columns_, is_used) && std::ranges::all_of(key, is_entry);
  }

  Slot& add_untouched(const Region& region) {
    Slot& slot = slots_.emplace_back();
    slot.order = SlotOrder::kUntouched;
    slot.kind = region.kind;
    slot.region = first_region_ + static_cast<size_t>(&region - content_.regions.data());
    slot.group = region.group;
    slot.position = region.position;
    slot.key.resize(levels_.dimensions.size(), kNotStated);
    for (const Stated& statement : content_.stated_of(region))
      slot.stated.push_back({statement, region.position});
    return slot;
  }

  // ---- columns ----

  /// A column whose cells belong higher than the row.
  struct Lifted {
    const Column* column = nullptr;
    bool by_row = false;     ///< where they belong depends on what varies from row to row
    Code last = kNotStated;  ///< what was lifted for the series at hand
  };

  void sort_out(const Column& column) {
    const Level level = levels_.of(column.component);
    if (level == Level::kUnknown) {
      unknown_columns_.push_back(&column);
    } else if (level == Level::kDimension) {
      key_columns_.emplace_back(dimension(column.component), &column);
    } else if (level == Level::kRow) {
      row_columns_.push_back(&column);
    } else {
      lifted_.push_back({&column, level == Level::kGroup});
    }
  }

  // ---- keys ----

  Key key_of(const Region& region) const {
    Key key(levels_.dimensions.size(), kNotStated);
    for (const Stated& statement : content_.stated_of(region)) {
      if (levels_.of(statement.component) == Level::kDimension)
        key[dimension(statement.component)] = statement.code;
    }
    return key;
  }

  /// Valid until the next call.
  const Key& key_of(const Key& of_region, uint32_t row) {
    row_key_ = of_region;
    for (const auto& [at, column] : key_columns_) {
      const Code code = column->code(row).value_or(kNotStated);
      if (code != kNotStated) row_key_[at] = code;
    }
    return row_key_;
  }

  size_t dimension(uint16_t component) const {
    return static_cast<size_t>((*content_.components)[component].schema_index);
  }

  static bool is_empty(const Key& key) {
    return std::ranges::all_of(key, [](Code code) { return code == kNotStated; });
  }

  Key series_key(Key key) const {
    for (size_t i = 0; i < key.size(); ++i) {
      if (levels_.in_rows[i]) key[i] = kNotStated;
    }
    return key;
  }

  bool is_series_key(const Key& key) const {
    for (size_t i = 0; i < key.size(); ++i) {
      if (levels_.in_rows[i] ? key[i] != kNotStated : !is_entry(key[i])) return false;
    }
    return true;
  }

  /// The part of a key that a group names; nothing when one of its dimensions is not there.
  std::optional<Key> group_key(const GroupDimensions& group, const Key& key) const {
    Key part(key.size(), kNotStated);
    for (const std::string& id : group.dimensions) {
      const int index = schema_.index_of(id);
      if (index < 0 || static_cast<size_t>(index) >= key.size()) return std::nullopt;
      const auto at = static_cast<size_t>(index);
      if (!is_entry(key[at])) return std::nullopt;
      part[at] = key[at];
    }
    return part;
  }

  // ---- slots ----

  struct Identity {
    SlotOrder order;
    RegionKind kind;
    std::string group = {};
    Key key;
  };

  size_t slot(Identity identity, Position position) {
    std::string bytes{static_cast<char>(identity.order), static_cast<char>(identity.kind)};
    bytes += identity.group + '\0';
    bytes.append(reinterpret_cast<const char*>(identity.key.data()), identity.key.size() * sizeof(Code));
    const auto [found, added] = index_.emplace(std::move(bytes), slots_.size());
    if (added) {
      Slot& fresh = slots_.emplace_back();
      fresh.order = identity.order;
      fresh.kind = identity.kind;
      fresh.group = std::move(identity.group);
      fresh.key = std::move(identity.key);
      fresh.position = position;
    }
    return found->second;
  }

  size_t dataset_slot(Position position) {
    return slot({SlotOrder::kDataset, RegionKind::kPart, {}, Key(levels_.dimensions.size(), kNotStated)},
                position);
  }

  size_t series_slot(const Key& series, Position position) {
    const RegionKind kind = is_empty(series) ? RegionKind::kPart : RegionKind::kSeries;
    return slot({SlotOrder::kSeries, kind, {}, series}, position);
  }

  size_t part_slot(const Region& region, const Key& key) {
    const RegionKind kind = region.kind == RegionKind::kGroup ? RegionKind::kGroup : RegionKind::kPart;
    return slot({SlotOrder::kPart, kind, region.group, key}, region.position);
  }

  /// The group that an attribute is attached to, as far as this region and key can name it.
  std::optional<size_t> group_slot(const Region& region, const Stated& statement, const Key& key) {
    const AttributeRelationship& relationship = levels_.in_schema[statement.component]->relationship;
    std::string id = relationship.group;
    if (id.empty()) {
      const auto& groups = relationship.attachment_groups;
      id = std::ranges::find(groups, region.group) != groups.end() ? region.group : groups.front();
    }
    const GroupDimensions* group = schema_.group(id);
    const auto part = group == nullptr ? std::nullopt : group_key(*group, key);
    if (!part) return std::nullopt;
    return slot({SlotOrder::kGroup, RegionKind::kGroup, id, *part}, region.position);
  }

  void state(size_t at, const Stated& statement, Position position) {
    add_statement(slots_[at], {statement, position}, content_);
  }

  // ---- regions without rows ----

  void place_part(const Region& region) {
    const Key key = key_of(region);
    bool placed = false;
    for (const Stated& statement : content_.stated_of(region)) {
      if (levels_.of(statement.component) == Level::kDimension) continue;
      state(slot_for(region, statement, key), statement, region.position);
      placed = true;
    }
    if (!placed) place_bare(region, key);
  }

  size_t slot_for(const Region& region, const Stated& statement, const Key& key) {
    const Level level = levels_.of(statement.component);
    if (level == Level::kDataset) return dataset_slot(region.position);
    if (level == Level::kGroup) {
      if (const auto group = group_slot(region, statement, key)) return *group;
    }
    if (!separates_ && !is_empty(key) && is_series_key(key)) return series_slot(key, region.position);
    return part_slot(region, key);
  }

  /// A region that states nothing but its key.
  void place_bare(const Region& region, const Key& key) {
    if (is_empty(key) && !acts_by_part_) return;
    const bool series = !is_empty(key) && is_series_key(key);
    if (series && !acts_by_part_) {
      series_slot(key, region.position);
    } else if (region.kind == RegionKind::kGroup) {
      slot({SlotOrder::kGroup, RegionKind::kGroup, region.group, key}, region.position);
    } else {
      bare_slot(region, series ? RegionKind::kSeries : RegionKind::kPart, key);
    }
  }

  /// Never shared with a slot that states attributes: under Delete the two mean different things.
  void bare_slot(const Region& region, RegionKind kind, const Key& key) {
    const size_t at = slot({SlotOrder::kPart, kind, "bare", key}, region.position);
    slots_[at].group.clear();
    slots_[at].bare = true;
  }

  // ---- regions with rows ----

  void place_rows(const Region& region) {
    last_series_.clear();
    const Key of_region = key_of(region);
    std::optional<size_t> untouched;
    for (uint32_t row = region.first_row; row < region.last_row; ++row) {
      const Key& key = key_of(of_region, row);
      if (is_known(row, key)) {
        place_row(region, row, key);
        continue;
      }
      if (!untouched) {
        untouched = slots_.size();
        add_untouched(region);
      }
      slots_[*untouched].rows.push_back(row);
    }
  }

  void place_row(const Region& region, uint32_t row, const Key& key) {
    const Position position = content_.row_position[row];
    if (!is_of_last_series(key) || is_empty(last_series_)) {
      for (const Stated& statement : content_.stated_of(region)) {
        lift_stated(region, statement, key, region.position);
      }
      last_series_ = series_key(key);
      last_slot_.reset();
      for (Lifted& lifted : lifted_) lifted.last = kNotStated;
    }
    if (lift_cells(region, row, key) && acts_by_part_) return;
    if (!last_slot_)
      last_slot_ = series_slot(last_series_, region.kind == RegionKind::kSeries ? region.position : position);
    slots_[*last_slot_].rows.push_back(row);
  }

  bool is_of_last_series(const Key& key) const {
    if (last_series_.size() != key.size()) return false;
    for (size_t i = 0; i < key.size(); ++i) {
      if (!levels_.in_rows[i] && key[i] != last_series_[i]) return false;
    }
    return true;
  }

  void lift_stated(const Region& region, const Stated& statement, const Key& key, Position position) {
    const Level level = levels_.of(statement.component);
    if (level == Level::kRow && deletes_) {
      state(part_slot(region, key_of(region)), statement, position);
    } else if (level != Level::kRow && level != Level::kDimension) {
      lift(region, statement, key, position);
    }
  }

  void lift(const Region& region, const Stated& statement, const Key& key, Position position) {
    const Level level = levels_.of(statement.component);
    size_t target = 0;
    if (level == Level::kDataset) {
      target = dataset_slot(position);
    } else if (const auto group =
                   level == Level::kGroup ? group_slot(region, statement, key) : std::nullopt) {
      target = *group;
    } else if (separates_) {
      target = slot({SlotOrder::kPart, RegionKind::kPart, {}, series_key(key)}, position);
    } else {
      target = series_slot(series_key(key), region.kind == RegionKind::kSeries ? region.position : position);
    }
    state(target, statement, position);
  }

  /// Lifts the cells of a row that belong higher. True when that left nothing but the key.
  bool lift_cells(const Region& region, uint32_t row, const Key& key) {
    bool any = false;
    for (Lifted& lifted : lifted_) {
      const auto cell = lifted.column->code(row);
      if (cell == kNotStated) continue;
      any = true;
      // What the row before said of the same series needs not be said again.
      if (cell && *cell == lifted.last) continue;
      const Position position = content_.row_position[row];
      const Stated statement{lifted.column->component, code_of(*lifted.column, row, position)};
      lift(region, statement, key, position);
      lifted.last = cell && !lifted.by_row ? *cell : kNotStated;
    }
    if (!any) return false;
    return std::ranges::none_of(row_columns_,
                                [row](const Column* column) { return column->code(row) != kNotStated; });
  }

  Code code_of(const Column& column, uint32_t row, Position position) const {
    if (const auto code = column.code(row)) return *code;
    return (*content_.components)[column.component].values.code(to_text(column.decimals[row]), position);
  }

  const Batch& content_;
  const Schema& schema_;
  const Levels& levels_;
  const uint64_t first_region_;
  bool deletes_ = false;
  bool acts_by_part_ = false;  // what is not stated of a part matters too
  bool separates_ = false;
  std::vector<Slot> slots_;
  std::unordered_map<std::string, size_t> index_;
  std::vector<std::pair<size_t, const Column*>> key_columns_;
  std::vector<const Column*> row_columns_, unknown_columns_;
  std::vector<Lifted> lifted_;
  Key row_key_, last_series_;
  std::optional<size_t> last_slot_;
};

}  // namespace

void add_statement(Slot& slot, const Statement& statement, const Batch& content) {
  size_t values = 0;
  for (const Statement& known : slot.stated) {
    if (known.component != statement.component) continue;
    if (is_same(known, statement, content) || ++values == kContradictingValues) return;
  }
  slot.stated.push_back(statement);
}

void settle(Slot& slot, const Contradiction& contradiction) {
  std::vector<Statement> kept;
  for (const Statement& statement : slot.stated) {
    const auto first = std::ranges::find(kept, statement.component, &Statement::component);
    if (first == kept.end()) {
      kept.push_back(statement);
    } else {
      contradiction(slot, statement, *first);
    }
  }
  slot.stated = std::move(kept);
}

std::vector<Slot> plan(const Batch& content, const Levels& levels, Sorting sorting, uint64_t first_region) {
  return Planner(content, levels, sorting, first_region).plan();
}

}  // namespace sdmx
