// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/cube.hpp"

#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

/// Versions are part of a dataflow's name: another version is another cube.
std::string urn_of(const sdmx::Reference& dataflow) { return to_urn(dataflow); }

std::vector<std::string> key_dimensions(const sdmx::Schema& schema) {
  std::vector<std::string> ids;
  for (size_t i = 0; i < schema.dimension_count(); ++i) {
    const sdmx::SchemaComponent& component = schema.components()[i];
    if (component.role != sdmx::Role::kTimeDimension) ids.push_back(component.id);
  }
  return ids;
}

std::string time_dimension(const sdmx::Schema& schema) {
  return schema.has_time_dimension() ? schema.components()[schema.dimension_count() - 1].id : std::string();
}

void read_components(Database& database, Cube& cube) {
  cube.components.assign(1, {});
  Statement read(database, "SELECT id FROM component WHERE cube=? ORDER BY number");
  read.bind(cube.id);
  while (read.step()) {
    cube.numbers.emplace(read.text(0), static_cast<ComponentNumber>(cube.components.size()));
    cube.components.emplace_back(read.text(0));
  }
}

Cube create_cube(Database& database, const sdmx::Schema& schema) {
  Cube cube;
  cube.flow = to_short(schema.dataflow());
  cube.dimensions = key_dimensions(schema);
  cube.has_time = schema.has_time_dimension();
  cube.components.assign(1, {});
  Statement insert(database, "INSERT INTO cube(dataflow, key_size, has_time) VALUES(?,?,?)");
  insert.bind(urn_of(schema.dataflow()))
      .bind(static_cast<int64_t>(cube.key_size()))
      .bind(int64_t{cube.has_time})
      .run();
  cube.id = database.last_row_id();
  for (const std::string& dimension : cube.dimensions) add_component(database, cube, dimension);
  if (cube.has_time) add_component(database, cube, time_dimension(schema));
  return cube;
}

}  // namespace

ComponentNumber Cube::find(std::string_view component) const {
  const auto found = numbers.find(component);
  return found == numbers.end() ? kPresence : found->second;
}

std::optional<Cube> find_cube(Database& database, const sdmx::Reference& dataflow) {
  Statement read(database, "SELECT id, key_size, has_time FROM cube WHERE dataflow=?");
  read.bind(urn_of(dataflow));
  if (!read.step()) return std::nullopt;
  Cube cube;
  cube.id = read.integer(0);
  cube.flow = to_short(dataflow);
  cube.has_time = read.integer(2) != 0;
  read_components(database, cube);
  const auto size = static_cast<size_t>(read.integer(1));
  for (size_t i = 0; i < size; ++i) cube.dimensions.push_back(cube.components.at(Cube::dimension(i)));
  return cube;
}

Cube open_cube(Database& database, const sdmx::Schema& schema) {
  if (schema.dataflow().empty()) {
    throw Error(ErrorCode::kUsage, {"store-needs-dataflow", {to_short(schema.data_structure())}});
  }
  std::optional<Cube> cube = find_cube(database, schema.dataflow());
  if (!cube) return create_cube(database, schema);
  const std::string time = time_dimension(schema);
  const bool same_time =
      cube->has_time == schema.has_time_dimension() && (!cube->has_time || cube->find(time) == cube->time());
  if (cube->dimensions != key_dimensions(schema) || !same_time) {
    throw Error(ErrorCode::kConflict, {"store-other-dimensions", {cube->flow}});
  }
  return *std::move(cube);
}

ComponentNumber add_component(Database& database, Cube& cube, const std::string& id) {
  if (const ComponentNumber known = cube.find(id); known != kPresence) return known;
  const auto number = static_cast<ComponentNumber>(cube.components.size());
  Statement insert(database, "INSERT INTO component(cube, number, id) VALUES(?,?,?)");
  insert.bind(cube.id).bind(int64_t{number}).bind(id).run();
  cube.components.push_back(id);
  cube.numbers.emplace(id, number);
  return number;
}

std::string pack_key(const Key& key) {
  std::string packed;
  packed.reserve(key.size() * 4);
  for (const StoreCode code : key) {
    for (const unsigned shift : {24u, 16u, 8u, 0u}) packed += static_cast<char>((code >> shift) & 0xFF);
  }
  return packed;
}

void unpack_key(std::string_view packed, Key& key) {
  key.assign(packed.size() / 4, 0);
  for (size_t i = 0; i < key.size() * 4; ++i)
    key[i / 4] = (key[i / 4] << 8) | static_cast<unsigned char>(packed[i]);
}

}  // namespace gateway
