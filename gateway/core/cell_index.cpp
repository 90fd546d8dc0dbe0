// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/cell_index.hpp"

#include <fstream>

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

/// Texts of the region's dimensions by schema index; the rest stays empty.
std::vector<std::string> stated_dimensions(const sdmx::Batch& batch, const sdmx::Region& region,
                                           size_t dimensions) {
  std::vector<std::string> key(dimensions);
  for (const sdmx::Stated& stated : batch.stated_of(region)) {
    const int index = (*batch.components)[stated.component].schema_index;
    if (index >= 0 && static_cast<size_t>(index) < dimensions)
      key[static_cast<size_t>(index)] = batch.text(stated).value_or("");
  }
  return key;
}

}  // namespace

void CellIndex::add(const sdmx::Batch& batch, sdmx::DataReader& table) {
  const sdmx::Schema* schema = batch.components->schema();
  if (!schema) return;
  const size_t dimensions = schema->dimension_count();
  for (const sdmx::Region& region : batch.regions) {
    std::vector<std::string> key = stated_dimensions(batch, region, dimensions);
    for (uint32_t row = region.first_row; row < region.last_row; ++row) {
      for (const sdmx::Column& column : batch.columns) {
        const int index = (*batch.components)[column.component].schema_index;
        if (index < 0 || static_cast<size_t>(index) >= dimensions) continue;
        if (auto text = batch.text(column, row)) key[static_cast<size_t>(index)] = std::move(*text);
      }
      places_.emplace(sdmx::join(key, "."), table.place(batch.row_position[row]));
    }
  }
}

void CellIndex::save(const std::string& path) const {
  sdmx::FileOutput file(path);
  for (const auto& [key, place] : places_) {
    file.write(key + '\t' + place.file + '\t' + place.sheet + '\t' + place.cell + '\n');
  }
  file.commit();
}

CellIndex CellIndex::load(const std::string& path) {
  CellIndex index;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto parts = sdmx::split(line, '\t');
    if (parts.size() != 4) continue;
    sdmx::Place place;
    place.file = parts[1];
    place.sheet = parts[2];
    place.cell = parts[3];
    index.places_.emplace(parts[0], std::move(place));
  }
  return index;
}

std::optional<sdmx::Place> CellIndex::find(const std::string& key) const {
  if (key.empty()) return std::nullopt;
  const auto found = places_.lower_bound(key);
  if (found == places_.end()) return std::nullopt;
  const bool same = found->first == key || found->first.starts_with(key + ".");
  return same ? std::optional(found->second) : std::nullopt;
}

}  // namespace gateway
