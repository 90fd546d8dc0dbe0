// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What one viewer sees of a cube at one snapshot and moment: loads that are kept back do not exist for
/// others, observations under an embargo or of a confidential status are hidden.

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "gateway/core/store.hpp"
#include "gateway/store/region_table.hpp"

namespace gateway {

/// A value that is there.
struct LiveCell {
  StoreCode time = kNoTime;
  ComponentNumber component = kPresence;
  sdmx::Decimal value;
};

/// What is seen of one region.
struct RegionContent {
  struct Row {
    StoreCode time = kNoTime;
    std::vector<LiveCell> cells;
  };
  std::vector<LiveCell> attributes;  ///< at no period, and of parts at their periods
  std::vector<Row> rows;             ///< observations that are seen, ascending by time code
  bool has_hidden_rows = false;
  bool empty() const { return attributes.empty() && rows.empty(); }
};

struct Moment {
  Snapshot snapshot = 0;
  int64_t now = 0;
};

class View {
 public:
  /// Reads what hides parts of the cube.
  View(Database& database, const Cube& cube, const Viewer& viewer, Moment moment);

  RegionContent content(const RegionId& id, const std::vector<Cell>& cells) const;
  /// True when both see the same loads and hide the same parts, so that only what was loaded between them can
  /// differ.
  bool hides_the_same(const View& other) const {
    return held_back_ == other.held_back_ && covers_ == other.covers_;
  }

 private:
  struct Cover {
    Key key;
    StoreCode time;
    bool operator==(const Cover&) const = default;
  };

  void read_loads(Database& database);
  void read_codes(Database& database, const Viewer& viewer);
  void read_covers(Database& database);
  bool is_own(const Key& key) const;
  void replay(const std::vector<Cell>& cells, bool own, std::vector<LiveCell>& live) const;
  bool is_seen(LoadNumber load, bool own) const;
  bool hides(const LiveCell& cell) const;
  bool is_covered(const Key& key, StoreCode time) const;

  const Cube& cube_;
  Moment moment_;
  bool everything_;
  std::set<LoadNumber> held_back_;  ///< loads whose embargo has not ended
  ComponentNumber status_ = kPresence, embargo_ = kPresence;
  std::set<StoreCode> open_status_;  ///< CONF_STATUS codes that are shown
  std::set<StoreCode> held_until_;   ///< EMBARGO_TIME codes that lie in the future
  std::optional<size_t> area_position_;
  StoreCode own_area_ = sdmx::kNotStated;
  std::vector<Cover> covers_;  ///< parts and groups that hide what lies in them
};

}  // namespace gateway
