// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/outgoing.hpp"

namespace gateway {

using sdmx::Action;
using sdmx::RegionKind;

namespace {

constexpr sdmx::ActionSemantics kSemantics = sdmx::ActionSemantics::kV30;

size_t text_bytes(const sdmx::Entry& entry) {
  size_t bytes = 0;
  for (const sdmx::Part& part : entry.parts) bytes += part.text.size();
  return bytes;
}

RegionKind kind_of(StoredKind kind) {
  if (kind == StoredKind::kSeries) return RegionKind::kSeries;
  return kind == StoredKind::kGroup ? RegionKind::kGroup : RegionKind::kPart;
}

}  // namespace

Outgoing::Outgoing(const Cube& cube, std::shared_ptr<const sdmx::Schema> schema)
    : cube_(cube),
      components_(std::move(schema)),
      builder_(batch_),
      indexes_(cube.components.size(), -1),
      codes_(cube.components.size()) {
  for (size_t i = 0; i < cube.key_size(); ++i) index(Cube::dimension(i));
  if (cube.has_time) index(cube.time());
  batch_.components = &components_;
}

void Outgoing::set_dataset(std::shared_ptr<const sdmx::Dataset> dataset, Action action) {
  batch_.dataset = std::move(dataset);
  action_ = action;
}

uint16_t Outgoing::index(ComponentNumber component) {
  int& index = indexes_[component];
  if (index < 0) index = components_.add(cube_.components[component]);
  return static_cast<uint16_t>(index);
}

sdmx::Code Outgoing::code(Database& database, ComponentNumber component, sdmx::Decimal value) {
  if (!is_code(value)) return components_[index(component)].values.code(sdmx::to_text(value), {});
  const StoreCode stored = code_of(value);
  return sdmx::is_entry(stored) ? entry_code(database, component, stored) : stored;
}

sdmx::Code Outgoing::entry_code(Database& database, ComponentNumber component, StoreCode stored) {
  auto& codes = codes_[component];
  if (const auto known = codes.find(stored); known != codes.end()) return known->second;
  sdmx::Entry entry = read_entry(database, cube_.place(component), stored);
  sdmx::Dictionary& values = components_[index(component)].values;
  const bool is_long =
      text_bytes(entry) > limits_.coded_text_bytes || values.size() >= limits_.dictionary_entries;
  if (is_long && !cube_.is_dimension(component)) return builder_.keep_local(std::move(entry));
  return codes.emplace(stored, values.code(entry)).first->second;
}

size_t Outgoing::write(Database& database, const OutRegion& region, size_t from_row) {
  Key key;
  unpack_key(region.id.key, key);
  if (from_row == 0) open(database, region);
  for (size_t i = from_row; i < region.rows.size(); ++i) {
    if (batch_.rows >= limits_.batch_rows) {
      builder_.cut();
      return i;
    }
    write_row(database, key, region.rows[i]);
  }
  return region.rows.size();
}

void Outgoing::open(Database& database, const OutRegion& region) {
  // Without time an observation is no series: rows state their keys.
  const bool is_flat = !cube_.has_time && region.id.kind == StoredKind::kSeries;
  const bool is_whole_series = is_flat && region.rows.empty();
  builder_.open_region(is_flat ? RegionKind::kPart : kind_of(region.id.kind), action_, kSemantics, {}).group =
      region.id.group;
  if (!is_flat || is_whole_series) {
    Key key;
    unpack_key(region.id.key, key);
    state_key(database, key);
  }
  if (region.time != kNoTime) {
    builder_.state(index(cube_.time()), entry_code(database, cube_.time(), region.time));
  }
  for (const LiveCell& cell : region.attributes) {
    if (cell.component == kPresence) continue;
    builder_.state(index(cell.component), code(database, cell.component, cell.value));
  }
  for (const ComponentNumber component : region.deleted) builder_.state(index(component), sdmx::kToDelete);
}

void Outgoing::state_key(Database& database, const Key& key) {
  for (size_t i = 0; i < key.size(); ++i) {
    if (key[i] == sdmx::kNotStated) continue;
    const ComponentNumber dimension = Cube::dimension(i);
    builder_.state(index(dimension), code(database, dimension, sdmx::Column::coded(key[i])));
  }
}

void Outgoing::write_row(Database& database, const Key& key, const RegionContent::Row& row) {
  builder_.begin_row({});
  if (cube_.has_time) {
    builder_.set(index(cube_.time()), entry_code(database, cube_.time(), row.time));
  } else {
    for (size_t i = 0; i < key.size(); ++i) {
      const ComponentNumber dimension = Cube::dimension(i);
      builder_.set(index(dimension), code(database, dimension, sdmx::Column::coded(key[i])));
    }
  }
  for (const LiveCell& cell : row.cells) {
    if (cell.component == kPresence) continue;
    if (is_code(cell.value)) {
      builder_.set(index(cell.component), code(database, cell.component, cell.value));
    } else {
      builder_.set(index(cell.component), cell.value);
    }
  }
}

}  // namespace gateway
