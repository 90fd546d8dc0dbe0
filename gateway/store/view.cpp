// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/view.hpp"

#include <algorithm>

#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

constexpr std::string_view kStatus = "CONF_STATUS";
constexpr std::string_view kEmbargo = "EMBARGO_TIME";
constexpr std::string_view kArea = "REF_AREA";
constexpr std::string_view kFree = "F";
constexpr size_t kRegionsPerStep = 500;

bool same_place(const Cell& left, const Cell& right) {
  return left.time == right.time && left.component == right.component;
}

}  // namespace

View::View(Database& database, const Cube& cube, const Viewer& viewer, Moment moment)
    : cube_(cube), moment_(moment), everything_(viewer.sees_everything()) {
  if (everything_) return;
  read_loads(database);
  read_codes(database, viewer);
  if (status_ != kPresence || embargo_ != kPresence) read_covers(database);
}

void View::read_loads(Database& database) {
  Statement read(database, "SELECT number FROM load WHERE embargo_until > ? AND number <= ?");
  read.bind(moment_.now).bind(static_cast<int64_t>(moment_.snapshot));
  while (read.step()) held_back_.insert(static_cast<LoadNumber>(read.integer(0)));
}

void View::read_codes(Database& database, const Viewer& viewer) {
  status_ = cube_.find(kStatus);
  embargo_ = cube_.find(kEmbargo);
  if (status_ != kPresence) {
    open_status_.insert(find_entry(database, cube_.place(status_), pack_text(kFree)));
    for (const std::string& code : viewer.sees) {
      open_status_.insert(find_entry(database, cube_.place(status_), pack_text(code)));
    }
    open_status_.erase(sdmx::kNotStated);
  }
  if (embargo_ != kPresence) {
    Statement read(database, "SELECT code, value FROM entry WHERE cube=? AND component=?");
    read.bind(cube_.id).bind(int64_t{embargo_});
    while (read.step()) {
      const auto until = sdmx::parse_date_time(unpack_entry(read.blob(1)).parts.front().text);
      if (until && *until > moment_.now) held_until_.insert(static_cast<StoreCode>(read.integer(0)));
    }
  }
  const auto area = std::ranges::find(cube_.dimensions, kArea);
  if (viewer.own_area.empty() || area == cube_.dimensions.end()) return;
  area_position_ = static_cast<size_t>(area - cube_.dimensions.begin());
  own_area_ = find_entry(database, cube_.place(Cube::dimension(*area_position_)), pack_text(viewer.own_area));
}

void View::read_covers(Database& database) {
  RegionWalk walk(cube_.id, {{}, 0, StoredKind::kPart, StoredKind::kGroup});
  std::vector<Cell> cells;
  std::vector<LiveCell> live;
  for (auto found = walk.next(database, kRegionsPerStep); !found.empty();
       found = walk.next(database, kRegionsPerStep)) {
    for (const RegionWalk::Found& one : found) {
      if (!read_cells(database, one.row, cells)) continue;
      replay(cells, false, live);
      for (const LiveCell& cell : live) {
        if (!hides(cell)) continue;
        Cover& cover = covers_.emplace_back();
        unpack_key(one.id.key, cover.key);
        cover.time = cell.time;
      }
    }
  }
}

bool View::is_own(const Key& key) const {
  return everything_ || (own_area_ != sdmx::kNotStated && key[*area_position_] == own_area_);
}

bool View::is_seen(LoadNumber load, bool own) const {
  return load <= moment_.snapshot && (own || !held_back_.contains(load));
}

bool View::hides(const LiveCell& cell) const {
  if (cell.component == kPresence) return false;
  if (cell.component == status_) return !is_code(cell.value) || !open_status_.contains(code_of(cell.value));
  return cell.component == embargo_ && is_code(cell.value) && held_until_.contains(code_of(cell.value));
}

bool View::is_covered(const Key& key, StoreCode time) const {
  return std::ranges::any_of(covers_, [&](const Cover& cover) {
    if (cover.time != kNoTime && cover.time != time) return false;
    for (size_t i = 0; i < key.size(); ++i) {
      if (sdmx::is_entry(cover.key[i]) && cover.key[i] != key[i]) return false;
    }
    return true;
  });
}

/// Begins and ends in the order of the loads; those that are not seen did not happen: what they ended goes
/// on.
void View::replay(const std::vector<Cell>& cells, bool own, std::vector<LiveCell>& live) const {
  live.clear();
  for (size_t i = 0; i < cells.size();) {
    const Cell* current = nullptr;
    size_t next = i;
    for (; next < cells.size() && same_place(cells[next], cells[i]); ++next) {
      if (is_seen(cells[next].begin, own)) current = &cells[next];
      if (!cells[next].live() && is_seen(cells[next].end, own)) current = nullptr;
    }
    if (current != nullptr) live.push_back({current->time, current->component, current->value});
    i = next;
  }
}

RegionContent View::content(const RegionId& id, const std::vector<Cell>& cells) const {
  Key key;
  unpack_key(id.key, key);
  const bool own = is_own(key);
  std::vector<LiveCell> live;
  replay(cells, own, live);
  RegionContent content;
  if (id.kind != StoredKind::kSeries) {
    content.attributes = std::move(live);
    return content;
  }
  bool hidden = false;
  for (const LiveCell& cell : live) {
    if (cell.time == kNoTime && cube_.has_time) {
      content.attributes.push_back(cell);
      hidden = hidden || hides(cell);
    } else {
      if (content.rows.empty() || content.rows.back().time != cell.time)
        content.rows.push_back({cell.time, {}});
      content.rows.back().cells.push_back(cell);
    }
  }
  if (own) return content;
  const size_t all = content.rows.size();
  std::erase_if(content.rows, [&](const RegionContent::Row& row) {
    return hidden || std::ranges::any_of(row.cells, [&](const LiveCell& cell) { return hides(cell); }) ||
           is_covered(key, row.time);
  });
  content.has_hidden_rows = content.rows.size() < all;
  if (content.rows.empty() && !content.has_hidden_rows && !held_back_.empty()) {
    replay(cells, true, live);
    content.has_hidden_rows = std::ranges::any_of(
        live, [&](const LiveCell& cell) { return cell.time != kNoTime || !cube_.has_time; });
  }
  return content;
}

}  // namespace gateway
