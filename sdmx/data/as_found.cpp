// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/as_found.hpp"

#include <algorithm>
#include <functional>

#include "sdmx/base/hash.hpp"

namespace sdmx {

namespace {

/// To be added up: the same in whichever order they come.
uint64_t hash_of(size_t number, Code code) { return mixed((uint64_t{number} + 1) << 32 | code); }

uint64_t hash_of_part(const std::string& group, uint64_t key) {
  return key + 0x9E3779B97F4A7C15u * (std::hash<std::string>{}(group) | 1);
}

uint64_t hash_of(const std::vector<Code>& key) {
  uint64_t hash = 1;
  for (size_t i = 0; i < key.size(); ++i) {
    if (key[i] != kNotStated) hash += hash_of(i, key[i]);
  }
  return hash;
}

/// Groups, mostly. Where there are more, the data are sorted.
constexpr size_t kPartsInMemory = size_t{1} << 18;

bool has_rows(const Region& region) { return region.first_row < region.last_row; }

/// One batch as one dimension at observation sees it.
class View {
 public:
  View(const Batch& batch, const Levels& levels) : batch_(batch), levels_(levels), flat_(levels.is_flat()) {}

  bool is_flat() const { return flat_; }
  size_t order_of(uint16_t component) const {
    return static_cast<size_t>((*batch_.components)[component].schema_index);
  }

  /// Whether every region states what is to be stated there, and no more.
  bool fits() const {
    const auto fits_column = [this](const Column& column) {
      const Level level = levels_.of(column.component);
      return level == Level::kRow || (level == Level::kDimension && is_in_rows(column.component));
    };
    return std::ranges::all_of(batch_.columns, fits_column) &&
           std::ranges::all_of(batch_.regions, [this](const Region& region) { return fits(region); });
  }

  /// Whether a region is about observations, here or in the batches to come.
  static bool holds_series(const Region& region) {
    return has_rows(region) || !region.opens || !region.closes || region.kind == RegionKind::kSeries;
  }

 private:
  bool is_in_rows(uint16_t component) const { return levels_.in_rows[order_of(component)] != 0; }

  bool fits(const Region& region) const {
    if (region.action == Action::kDelete) return false;
    if (region.kind == RegionKind::kGroup) return fits_group(region);
    return holds_series(region) ? fits_series(region) : fits_dataset(region);
  }

  bool fits_dataset(const Region& region) const {
    return std::ranges::all_of(batch_.stated_of(region), [this](const Stated& statement) {
      return levels_.of(statement.component) == Level::kDataset;
    });
  }

  /// A group that states its key and its own attributes.
  bool fits_group(const Region& region) const {
    const GroupDimensions* group = batch_.components->schema()->group(region.group);
    if (group == nullptr || holds_series(region)) return false;
    size_t stated = 0;
    for (const Stated& statement : batch_.stated_of(region)) {
      const Level level = levels_.of(statement.component);
      const SchemaComponent* declared = levels_.in_schema[statement.component];
      if (level == Level::kDimension && is_entry(statement.code)) {
        const bool named = std::ranges::find(group->dimensions, declared->id) != group->dimensions.end();
        if (!named) return false;
        ++stated;
      } else if (level != Level::kGroup || declared->relationship.group != region.group) {
        return false;
      }
    }
    return stated == group->dimensions.size();
  }

  /// A series whose rows add no more to its key than the dimension at observation; in flat data rows that add
  /// what is lacking.
  bool fits_series(const Region& region) const {
    size_t stated = 0, attributes = 0;
    for (const Stated& statement : batch_.stated_of(region)) {
      const Level level = levels_.of(statement.component);
      if (level == Level::kDimension) {
        if (!is_entry(statement.code) || (!flat_ && is_in_rows(statement.component))) return false;
        ++stated;
      } else if (level == (flat_ ? Level::kRow : Level::kSeries)) {
        ++attributes;
      } else {
        return false;
      }
    }
    if (!has_rows(region) && (flat_ || region.action == Action::kReplace)) return false;
    if (flat_ && stated == 0 && attributes > 0) return false;
    return rows_add(levels_.dimensions.size() - stated, region);
  }

  /// Whether all rows have values of so many dimensions.
  bool rows_add(size_t wanted, const Region& region) const {
    if (!has_rows(region)) return flat_ || wanted == 1;
    size_t found = 0;
    for (const Column& column : batch_.columns) {
      if (levels_.of(column.component) != Level::kDimension) continue;
      ++found;
      if (column.decimal) return false;
      const auto begin = column.codes.begin();
      if (!std::all_of(begin + region.first_row, begin + region.last_row, is_entry)) return false;
    }
    return found == wanted && (flat_ || wanted == 1);
  }

  const Batch& batch_;
  const Levels& levels_;
  const bool flat_;
};

}  // namespace

bool AsFound::begin_run() {
  bool in_order = true;
  series_.for_each_late_repeat([&](Position, Position) { in_order = false; });
  series_ = KeyTable(kSeriesInMemory);
  parts_.clear();
  open_series_ = 0;
  after_series_ = false;
  return in_order;
}

AsFound::Answer AsFound::take(const Batch& batch, const Levels& levels) {
  const View view(batch, levels);
  if (!view.fits()) return Answer::kOtherParts;
  for (const Region& region : batch.regions) {
    uint64_t key = 1, statements = 1;
    for (const Stated& statement : batch.stated_of(region)) {
      const bool in_key = levels.of(statement.component) == Level::kDimension;
      if (in_key) key += hash_of(view.order_of(statement.component), statement.code);
      if (!in_key) statements += hash_of_statement(statement);
    }
    if (!View::holds_series(region)) {
      if (say(hash_of_part(region.group, key), statements) != Said::kNew) return Answer::kOtherOrder;
      continue;
    }
    after_series_ = true;
    if (!view.is_flat() && !begins(key, region)) return Answer::kOtherOrder;
  }
  return Answer::kYes;
}

uint64_t AsFound::hash_of_statement(const Stated& statement) {
  if (statement.code == kNotStated) return 0;
  // What lives in one batch only has a number that means something else in the next.
  if (is_local(statement.code)) return mixed(++locals_);
  return hash_of(statement.component, statement.code);
}

/// False where the series was there before, and does not just go on.
bool AsFound::begins(uint64_t key, const Region& region) {
  const bool goes_on = !region.opens && open_series_ == key;
  open_series_ = region.closes ? 0 : key;
  return goes_on || (region.opens && is_new_series(key));
}

bool AsFound::is_new_series(uint64_t key) { return !series_.insert({key, mixed(key)}, Position{}); }

/// What is stated of a part of the cube that is no series.
AsFound::Said AsFound::say(uint64_t part, uint64_t statements) {
  const auto [place, is_new] = parts_.try_emplace(part, statements);
  if (!is_new) return place->second == statements ? Said::kAgain : Said::kOtherwise;
  return after_series_ || parts_.size() > kPartsInMemory ? Said::kOtherwise : Said::kNew;
}

AsFound::Answer AsFound::take(std::vector<Slot>& slots) {
  bool in_order = true;
  const auto is_said = [&](const Slot& slot) {
    if (slot.order == SlotOrder::kUntouched) return false;
    if (slot.order == SlotOrder::kSeries) {
      if (slot.kind == RegionKind::kSeries && !is_new_series(hash_of(slot.key))) in_order = false;
      return false;
    }
    uint64_t statements = 1;
    for (const Stated& statement : slot.stated) statements += hash_of_statement(statement);
    const Said said = say(hash_of_part(slot.group, hash_of(slot.key)), statements);
    if (said == Said::kOtherwise) in_order = false;
    return said == Said::kAgain;
  };
  std::erase_if(slots, is_said);
  after_series_ = true;
  open_series_ = 0;
  return in_order ? Answer::kYes : Answer::kOtherOrder;
}

}  // namespace sdmx
