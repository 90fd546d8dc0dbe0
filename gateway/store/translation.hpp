// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A reader's components and entries in the store's numbers and codes; each entry is translated once.

#include <string>
#include <vector>

#include "gateway/store/cube.hpp"
#include "sdmx/data/batch.hpp"

namespace gateway {

/// Where a value belongs that is stated on something finer (an attribute that CSV repeats on each line).
struct AttachedTo {
  enum class Level : uint8_t { kAsStated, kDataset, kGroup, kSeries };
  Level level = Level::kAsStated;
  struct Group {
    std::string id;
    std::vector<size_t> positions;  ///< of its dimensions in the key
  };
  std::vector<Group> groups;  ///< it may be attached to; the first one where the message names none of them
  const Group& group(const std::string& stated) const;
};

class Translation {
 public:
  Translation(Database& database, EntryAllocator& entries, Cube& cube, const sdmx::Components& components)
      : database_(database), entries_(entries), cube_(cube), components_(components) {}

  struct Component {
    ComponentNumber number = kPresence;  ///< kPresence: not asked for yet
    sdmx::Role role = sdmx::Role::kUnknown;
    bool is_number = false;  ///< its values are kept as numbers where they are plain decimals
    size_t position = 0;     ///< in the key, dimensions only
    AttachedTo attached_to;
    std::vector<sdmx::Decimal> values;  ///< by the reader's code; kUntranslated
  };
  /// Throws Error(kConflict) for a component that the structure does not know.
  const Component& component(uint16_t index) { return known(index); }
  /// The value of a cell; the code must be stated.
  sdmx::Decimal value(const sdmx::Batch& batch, uint16_t index, sdmx::Code code);
  sdmx::Decimal value(uint16_t index, sdmx::Decimal number);

 private:
  Component& known(uint16_t index);
  void learn(uint16_t index, Component& component);
  AttachedTo attachment(const sdmx::SchemaComponent& component) const;
  AttachedTo::Group group(const std::string& id) const;
  sdmx::Decimal translate(const Component& component, const sdmx::Entry& entry);

  Database& database_;
  EntryAllocator& entries_;
  Cube& cube_;
  const sdmx::Components& components_;
  std::vector<Component> known_;
};

}  // namespace gateway
