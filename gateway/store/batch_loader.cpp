// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/batch_loader.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Action;
using sdmx::ActionSemantics;
using Level = AttachedTo::Level;

/// "will not replace these data" (2.1 SDMXCommon.xsd ActionType); 3.1 reads Append as Merge.
bool adds_only(const sdmx::Region& region) {
  return region.action == Action::kAppend && region.semantics != ActionSemantics::kV31;
}

/// A statement that changes nothing outside a Delete.
bool says_nothing(const StatedValue& value) {
  return is_code(value.value) && code_of(value.value) == sdmx::kToDelete;
}

/// Without rows, "~" says that the values belong to the part without that dimension.
void forget_switched_off(Key& key) { std::ranges::replace(key, sdmx::kSwitchedOff, sdmx::kNotStated); }

}  // namespace

void BatchLoader::load(const sdmx::Batch& batch, Translation& translation) {
  const StatementReader reader(cube_, translation, batch);
  for (const sdmx::Region& region : batch.regions) {
    if (region.opens) rows_of_cut_region_ = 0;
    rows_of_cut_region_ += region.last_row - region.first_row;
    const Open open{region, reader.of(region), region.closes && rows_of_cut_region_ == 0};
    if (region.action == Action::kDelete) {
      remove(open, reader);
    } else {
      merge(open, reader);
    }
  }
  regions_.trim();
}

// ---- Merge, Append, Replace ----

void BatchLoader::merge(const Open& open, const StatementReader& reader) {
  const sdmx::Region& region = open.region;
  Statements stated = open.stated;
  if (open.is_whole_without_rows && region.kind != sdmx::RegionKind::kSeries) forget_switched_off(stated.key);
  if (region.opens) {
    for (const StatedValue& value : stated.values) merge_value(open, stated, value);
  }
  Statements row;
  row.key = stated.key;
  LoadingRegion* series = nullptr;
  for (uint32_t i = region.first_row; i < region.last_row; ++i) {
    reader.read_row(stated, i, row);
    if (reader.rows_have_keys()) series = nullptr;
    merge_row(open, row, series);
  }
  const bool stands_alone = region.kind != sdmx::RegionKind::kPart || is_series(stated.key);
  if (open.is_whole_without_rows && stands_alone) {
    regions_.open(cube_, stated_region(region, stated.key)).mention(stated.time);
  }
}

void BatchLoader::merge_row(const Open& open, const Statements& row, LoadingRegion*& series) {
  if (!is_series(row.key) || (cube_.has_time && row.time == kNoTime)) {
    throw sdmx::Error(sdmx::ErrorCode::kConflict, {"store-incomplete-key", {cube_.flow}});
  }
  if (series == nullptr) series = &regions_.open(cube_, {StoredKind::kSeries, {}, pack_key(row.key)});
  std::vector<ComponentNumber> kept{kPresence};
  for (const StatedValue& value : row.values) {
    if (value.component->attached_to.level != Level::kAsStated) {
      merge_value(open, row, value);
    } else if (!says_nothing(value)) {
      put(open.region, *series, row.time, value);
      kept.push_back(value.component->number);
    }
  }
  if (open.region.action == Action::kReplace) {
    // Without a time dimension what the region states stands beside what the row states.
    if (!cube_.has_time) {
      for (const StatedValue& value : open.stated.values) kept.push_back(value.component->number);
    }
    std::ranges::sort(kept);
    series->end_others(row.time, kept);
  }
  series->mention(row.time);
}

void BatchLoader::merge_value(const Open& open, const Statements& where, const StatedValue& value) {
  if (says_nothing(value)) return;
  if (const auto id = attached(open.region, where, value)) {
    put(open.region, regions_.open(cube_, *id), kNoTime, value);
  } else {
    put(open.region, regions_.open(cube_, stated_region(open.region, where.key)), where.time, value);
  }
}

void BatchLoader::put(const sdmx::Region& region, LoadingRegion& target, StoreCode time,
                      const StatedValue& value) {
  if (adds_only(region)) {
    target.add(time, value.component->number, value.value);
  } else {
    target.set(time, value.component->number, value.value);
  }
}

// ---- Delete ----

void BatchLoader::remove(const Open& open, const StatementReader& reader) {
  const sdmx::Region& region = open.region;
  if (region.opens) remove_values(open, open.stated);
  Statements row;
  row.key = open.stated.key;
  for (uint32_t i = region.first_row; i < region.last_row; ++i) {
    reader.read_row(open.stated, i, row);
    remove_row(open, row);
  }
  if (!open.is_whole_without_rows || !open.stated.values.empty()) return;
  if (region.kind != sdmx::RegionKind::kGroup) return remove_part(open.stated);
  // A group stands for its own attributes: what lies below it is not named.
  if (LoadingRegion* const group = regions_.find(cube_, stated_region(region, open.stated.key)))
    group->end_all();
}

void BatchLoader::remove_row(const Open& open, Statements row) {
  const bool one_measure =
      open.region.semantics == ActionSemantics::kV20 || open.region.semantics == ActionSemantics::kV21;
  const auto is_measure = [](const StatedValue& value) {
    return value.component->role == sdmx::Role::kMeasure;
  };
  const bool is_observation = one_measure && std::ranges::any_of(row.values, is_measure);
  if (row.values.empty() || is_observation) return remove_part(row);
  remove_values(open, row);
}

void BatchLoader::remove_values(const Open& open, const Statements& where) {
  for (const StatedValue& value : where.values) {
    const ComponentNumber component = value.component->number;
    auto id = attached(open.region, where, value);
    if (!id && open.region.kind == sdmx::RegionKind::kGroup) id = stated_region(open.region, where.key);
    if (!id) {
      remove_component(where, component);
    } else if (LoadingRegion* const region = regions_.find(cube_, *id)) {
      region->end(kNoTime, component);
    }
  }
}

void BatchLoader::remove_component(const Statements& where, ComponentNumber component) {
  regions_.visit(cube_, {where.key}, [&](LoadingRegion& region) {
    if (where.time == kNoTime) {
      region.end_component(component);
    } else {
      region.end(where.time, component);
    }
  });
}

void BatchLoader::remove_part(const Statements& where) {
  regions_.visit(cube_, {where.key}, [&](LoadingRegion& region) {
    if (where.time == kNoTime) {
      region.end_all();
    } else {
      region.end_time(where.time);
    }
  });
}

// ---- where values belong ----

std::optional<RegionId> BatchLoader::attached(const sdmx::Region& region, const Statements& where,
                                              const StatedValue& value) const {
  const AttachedTo& to = value.component->attached_to;
  Key key(cube_.key_size(), sdmx::kNotStated);
  switch (to.level) {
    case Level::kAsStated:
      return std::nullopt;
    case Level::kDataset:
      return RegionId{StoredKind::kPart, {}, pack_key(key)};
    case Level::kSeries:
      if (!is_series(where.key)) return std::nullopt;
      return RegionId{StoredKind::kSeries, {}, pack_key(where.key)};
    case Level::kGroup:
      break;
  }
  const AttachedTo::Group& group = to.group(region.group);
  for (const size_t position : group.positions) {
    if (!sdmx::is_entry(where.key[position])) return std::nullopt;
    key[position] = where.key[position];
  }
  if (group.positions.empty()) return std::nullopt;
  return RegionId{StoredKind::kGroup, group.id, pack_key(key)};
}

RegionId BatchLoader::stated_region(const sdmx::Region& region, const Key& key) const {
  if (region.kind == sdmx::RegionKind::kGroup) return {StoredKind::kGroup, region.group, pack_key(key)};
  return {is_series(key) ? StoredKind::kSeries : StoredKind::kPart, {}, pack_key(key)};
}

bool BatchLoader::is_series(const Key& key) const {
  return std::ranges::all_of(
      key, [](StoreCode code) { return sdmx::is_entry(code) || code == sdmx::kSwitchedOff; });
}

}  // namespace gateway
