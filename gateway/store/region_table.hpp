// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The rows of regions: a part of a cube and the blob with everything that was ever stated about it.

#include <optional>
#include <string>
#include <string_view>

#include "gateway/store/cube.hpp"

namespace gateway {

/// In the order in which they are handed out.
enum class StoredKind : int64_t {
  kPart = 0,    ///< any dimension may be left open; the dataset when all are
  kGroup = 1,   ///< a declared group
  kSeries = 2,  ///< every dimension but time is stated
};

/// What identifies a region within a cube.
struct RegionId {
  StoredKind kind = StoredKind::kPart;
  std::string group;  ///< id of the declared group
  std::string key;    ///< packed
  auto operator<=>(const RegionId&) const = default;
};

struct StoredRegion {
  int64_t row = 0;
  RegionId id;
  std::string cells;  ///< encoded
};

/// What of the store's regions a step wants.
struct RegionRange {
  std::string prefix;            ///< of packed keys of series; other kinds are handed out whole
  LoadNumber touched_since = 0;  ///< only regions that a load from this one on changed
  StoredKind first = StoredKind::kPart;
  StoredKind last = StoredKind::kSeries;
};

void migrate_store(Database& database);

std::optional<StoredRegion> find_region(Database& database, int64_t cube, const RegionId& id);
/// Row 0 inserts; returns the row.
int64_t write_region(Database& database, int64_t cube, const StoredRegion& region, LoadNumber load);

/// Walks over regions in their order, some at a time: each step reads with a statement of its own, so that
/// nothing is held open between steps.
class RegionWalk {
 public:
  RegionWalk(int64_t cube, RegionRange range) : cube_(cube), range_(std::move(range)), kind_(range_.first) {}

  /// One region: its row and identity, without its cells.
  struct Found {
    int64_t row = 0;
    RegionId id;
  };
  /// Up to that many more; empty at the end.
  std::vector<Found> next(Database& database, size_t most);

 private:
  void read_kind(Database& database, size_t most, std::vector<Found>& found);
  int64_t cube_;
  RegionRange range_;
  StoredKind kind_;
  std::string group_, key_;
  bool begun_ = false;
  bool ended_ = false;
};

/// The cells of a region's row; false where it is gone.
bool read_cells(Database& database, int64_t row, std::vector<Cell>& cells);

}  // namespace gateway
