// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One walk over a cube's regions and what it hands out of each: all that is there, or what went or came
/// between two moments. SDMX 3.1 ML "Data Actions": a plain answer is a Replace; changes are a Delete and a
/// Replace; history is those of every load.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/store/selection.hpp"
#include "gateway/store/view.hpp"

namespace gateway {

struct PassPlan {
  enum class Kind : uint8_t { kPlain, kDeletes, kUpdates };
  Kind kind = Kind::kPlain;
  Moment before, after;
  std::string valid_from, valid_to;  ///< of the dataset, or empty
};

/// The passes that answer a query, in the order of their datasets.
std::vector<PassPlan> plan_passes(Database& database, const Cube& cube, const sdmx::DataQuery& query,
                                  const Moment& moment);

/// A region as it is handed out.
struct OutRegion {
  RegionId id;
  StoreCode time = kNoTime;  ///< of a part that is stated for one period
  std::vector<LiveCell> attributes;
  std::vector<ComponentNumber> deleted;  ///< attributes that went
  std::vector<RegionContent::Row> rows;  ///< without cells where observations went
};

class Pass {
 public:
  Pass(Database& database, const Cube& cube, const Viewer& viewer, PassPlan plan);

  /// The regions that can have something for this pass.
  RegionRange range(const Selection& selection) const;
  std::vector<OutRegion> look_at(Database& database, Selection& selection, const RegionWalk::Found& found);
  const PassPlan& plan() const { return plan_; }

 private:
  struct Seen {
    RegionContent content;  ///< as the query selects it
    bool exists = false;    ///< anything of the region is seen
    bool had_rows = false;  ///< there are observations, seen and selected or not
  };
  Seen seen(Database& database, Selection& selection, const View& view, const RegionId& id,
            const std::vector<Cell>& cells) const;
  static bool is_shown(const Selection& selection, const Seen& seen);
  void plain_series(const Selection& selection, Seen after, std::vector<OutRegion>& out) const;
  void gone_of_series(const Selection& selection, const Seen& before, const Seen& after,
                      std::vector<OutRegion>& out) const;
  void come_of_series(const Selection& selection, const Seen& before, Seen after,
                      std::vector<OutRegion>& out) const;
  void parts(const Seen& before, const Seen& after, std::vector<OutRegion>& out) const;
  bool is_relevant(Database& database, Selection& selection, const RegionId& part) const;

  const Cube& cube_;
  PassPlan plan_;
  std::optional<View> before_;
  View after_;
};

}  // namespace gateway
