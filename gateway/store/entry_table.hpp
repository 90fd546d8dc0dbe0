// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The store's dictionaries: per cube and component the distinct values, which only grow. Codes are given out
/// inside a load's transaction, so that a load that is rolled back leaves none.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "gateway/store/cell.hpp"
#include "gateway/store/sqlite.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

/// An entry as it is kept: a plain text, or its parts.
std::string pack_entry(const sdmx::Entry& entry);
std::string pack_text(std::string_view text);
sdmx::Entry unpack_entry(std::string_view packed);

/// A component's place: the cube's id and the component's number in it.
struct ComponentPlace {
  int64_t cube = 0;
  ComponentNumber component = 0;
};

/// kNotStated where the store has no such entry.
StoreCode find_entry(Database& database, ComponentPlace place, std::string_view packed);
sdmx::Entry read_entry(Database& database, ComponentPlace place, StoreCode code);

/// Gives out codes during one load. Short values are remembered; long ones are looked up where they lie.
class EntryAllocator {
 public:
  explicit EntryAllocator(Database& database) : database_(database) {}
  StoreCode code(ComponentPlace place, const sdmx::Entry& entry) {
    return code_of_packed(place, pack_entry(entry));
  }
  StoreCode code(ComponentPlace place, std::string_view text) {
    return code_of_packed(place, pack_text(text));
  }

 private:
  struct Known {
    StoreCode next = 0;
    std::unordered_map<std::string, StoreCode, sdmx::TextHash, std::equal_to<>> codes;
  };
  StoreCode code_of_packed(ComponentPlace place, const std::string& packed);
  StoreCode find_or_add(ComponentPlace place, const std::string& packed, Known& known);

  Database& database_;
  std::unordered_map<uint64_t, Known> known_;  ///< by cube and component
  size_t remembered_ = 0;
};

}  // namespace gateway
