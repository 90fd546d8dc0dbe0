// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A cube: the observations of one dataflow. Its components have numbers; its dimensions, time left out, make
/// the keys.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gateway/store/entry_table.hpp"
#include "sdmx/model/schema.hpp"

namespace gateway {

struct Cube {
  int64_t id = 0;
  std::string flow;                     ///< "EECA:DF_T03(1.0)"
  std::vector<std::string> dimensions;  ///< of the key, in its order; the time dimension is not among them
  bool has_time = false;
  std::vector<std::string> components;  ///< by number; [kPresence] is empty
  std::unordered_map<std::string, ComponentNumber, sdmx::TextHash, std::equal_to<>> numbers;

  size_t key_size() const { return dimensions.size(); }
  /// Dimensions have the numbers 1 … in the order of the key, then the time dimension.
  static ComponentNumber dimension(size_t position) { return static_cast<ComponentNumber>(position + 1); }
  ComponentNumber time() const { return static_cast<ComponentNumber>(dimensions.size() + 1); }
  bool is_dimension(ComponentNumber number) const {
    return number != kPresence && number <= dimensions.size() + (has_time ? 1 : 0);
  }
  /// 0 where the cube has no such component.
  ComponentNumber find(std::string_view id) const;
  ComponentPlace place(ComponentNumber component) const { return {id, component}; }
};

/// Nothing where no load ever spoke of this dataflow.
std::optional<Cube> find_cube(Database& database, const sdmx::Reference& dataflow);
/// Finds or adds it, inside a load. Throws Error(kConflict) where the structure has other dimensions than the
/// cube was begun with, Error(kUsage) where the schema names no dataflow.
Cube open_cube(Database& database, const sdmx::Schema& schema);
/// The number of a component, added where it is new; inside a load.
ComponentNumber add_component(Database& database, Cube& cube, const std::string& id);

/// Keys of regions: four bytes a dimension, so that their order is the order of the codes.
using Key = std::vector<StoreCode>;
std::string pack_key(const Key& key);
void unpack_key(std::string_view packed, Key& key);

}  // namespace gateway
