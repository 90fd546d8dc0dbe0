// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Counts what a load changes, region by region as they are written, and keeps the first changes in words.

#include <string>
#include <vector>

#include "gateway/core/store.hpp"
#include "gateway/store/loading_region.hpp"

namespace gateway {

class DifferenceCounter {
 public:
  explicit DifferenceCounter(Database& database) : database_(database) {}

  void count(const Cube& cube, const LoadingRegion& region);
  /// Takes back what was counted of a region that the load wrote before and changes again.
  void take_back(const Cube& cube, const LoadingRegion& region);
  const Difference& difference() const { return difference_; }

 private:
  struct Tag {
    int64_t cube;
    RegionId region;
    bool operator==(const Tag&) const = default;
  };
  void keep(const Cube& cube, const RegionId& region, const LoadingRegion::Change& change);
  std::string key_text(const Cube& cube, const RegionId& region);
  std::string text(const Cube& cube, ComponentNumber component, sdmx::Decimal value);

  Database& database_;
  Difference difference_;
  std::vector<Tag> tags_;  ///< of each change kept, its region
};

}  // namespace gateway
