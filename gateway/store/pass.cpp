// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/pass.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

constexpr size_t kRegionsPerStep = 200;

const LiveCell* find(const std::vector<LiveCell>& cells, StoreCode time, ComponentNumber component) {
  const auto found = std::ranges::find_if(
      cells, [&](const LiveCell& cell) { return cell.time == time && cell.component == component; });
  return found == cells.end() ? nullptr : &*found;
}

bool same_cells(const std::vector<LiveCell>& left, const std::vector<LiveCell>& right) {
  return std::ranges::equal(left, right, [](const LiveCell& a, const LiveCell& b) {
    return a.component == b.component && same_value(a.value, b.value);
  });
}

using RowsByTime = std::unordered_map<StoreCode, const RegionContent::Row*>;

RowsByTime by_time(const std::vector<RegionContent::Row>& rows) {
  RowsByTime index;
  for (const RegionContent::Row& row : rows) index.emplace(row.time, &row);
  return index;
}

/// Attributes of one that the other does not state alike.
std::vector<LiveCell> changed(const std::vector<LiveCell>& now, const std::vector<LiveCell>& then) {
  std::vector<LiveCell> cells;
  for (const LiveCell& cell : now) {
    const LiveCell* const other = find(then, cell.time, cell.component);
    if (other == nullptr || !same_value(other->value, cell.value)) cells.push_back(cell);
  }
  return cells;
}

/// Attributes that are stated no more.
std::vector<LiveCell> gone(const std::vector<LiveCell>& then, const std::vector<LiveCell>& now) {
  std::vector<LiveCell> cells;
  for (const LiveCell& cell : then) {
    if (cell.component != kPresence && find(now, cell.time, cell.component) == nullptr) cells.push_back(cell);
  }
  return cells;
}

void plan_history(Database& database, const Cube& cube, const sdmx::DataQuery& query, const Moment& moment,
                  std::vector<PassPlan>& passes) {
  Statement read(database,
                 "SELECT l.number, l.at FROM load_cube c JOIN load l ON l.number = c.load "
                 "WHERE c.cube=? AND l.number <= ? AND l.at > ? ORDER BY l.number");
  read.bind(cube.id)
      .bind(static_cast<int64_t>(moment.snapshot))
      .bind(query.updated_after.value_or(INT64_MIN));
  while (read.step()) {
    const auto number = static_cast<Snapshot>(read.integer(0));
    const std::string at = sdmx::format_date_time(read.integer(1));
    const Moment before{number - 1, moment.now}, after{number, moment.now};
    passes.push_back({PassPlan::Kind::kDeletes, before, after, {}, at});
    passes.push_back({PassPlan::Kind::kUpdates, before, after, at, {}});
  }
}

}  // namespace

std::vector<PassPlan> plan_passes(Database& database, const Cube& cube, const sdmx::DataQuery& query,
                                  const Moment& moment) {
  std::vector<PassPlan> passes;
  if (query.include_history) {
    plan_history(database, cube, query, moment, passes);
  } else if (query.updated_after) {
    Statement read(database, "SELECT COALESCE(MAX(number), 0) FROM load WHERE at <= ? AND number <= ?");
    read.bind(*query.updated_after).bind(static_cast<int64_t>(moment.snapshot));
    read.step();
    // An embargo that ended since then is a change: what was not seen at that time is new.
    const Moment before{static_cast<Snapshot>(read.integer(0)), *query.updated_after};
    passes.push_back({PassPlan::Kind::kDeletes, before, moment, {}, {}});
    passes.push_back({PassPlan::Kind::kUpdates, before, moment, {}, {}});
  } else {
    passes.push_back({PassPlan::Kind::kPlain, {}, moment, {}, {}});
  }
  return passes;
}

Pass::Pass(Database& database, const Cube& cube, const Viewer& viewer, PassPlan plan)
    : cube_(cube), plan_(std::move(plan)), after_(database, cube, viewer, plan_.after) {
  if (plan_.kind != PassPlan::Kind::kPlain) before_.emplace(database, cube, viewer, plan_.before);
}

RegionRange Pass::range(const Selection& selection) const {
  RegionRange range{selection.prefix()};
  if (before_ && before_->hides_the_same(after_)) range.touched_since = plan_.before.snapshot + 1;
  if (!selection.wants_parts()) range.first = StoredKind::kSeries;
  return range;
}

std::vector<OutRegion> Pass::look_at(Database& database, Selection& selection,
                                     const RegionWalk::Found& found) {
  std::vector<OutRegion> out;
  Key key;
  unpack_key(found.id.key, key);
  std::vector<Cell> cells;
  if (!selection.admits_key(database, key) || !read_cells(database, found.row, cells)) return out;
  Seen after = seen(database, selection, after_, found.id, cells);
  const Seen before = before_ ? seen(database, selection, *before_, found.id, cells) : Seen{};
  if (found.id.kind != StoredKind::kSeries) {
    parts(before, after, out);
    if (!out.empty() && !is_relevant(database, selection, found.id)) out.clear();
  } else if (plan_.kind == PassPlan::Kind::kPlain) {
    plain_series(selection, std::move(after), out);
  } else if (plan_.kind == PassPlan::Kind::kDeletes) {
    gone_of_series(selection, before, after, out);
  } else {
    come_of_series(selection, before, std::move(after), out);
  }
  for (OutRegion& region : out) region.id = found.id;
  return out;
}

Pass::Seen Pass::seen(Database& database, Selection& selection, const View& view, const RegionId& id,
                      const std::vector<Cell>& cells) const {
  Seen seen{view.content(id, cells), false, false};
  seen.exists = !seen.content.empty();
  seen.had_rows = !seen.content.rows.empty() || seen.content.has_hidden_rows;
  selection.select_rows(database, seen.content);
  selection.select_components(seen.content.attributes);
  for (RegionContent::Row& row : seen.content.rows) selection.select_components(row.cells);
  return seen;
}

void Pass::plain_series(const Selection& selection, Seen after, std::vector<OutRegion>& out) const {
  if (!is_shown(selection, after)) return;
  selection.limit_rows(after.content.rows);
  if (!selection.wants_rows()) after.content.rows.clear();
  out.push_back({{}, kNoTime, std::move(after.content.attributes), {}, std::move(after.content.rows)});
}

void Pass::gone_of_series(const Selection& selection, const Seen& before, const Seen& after,
                          std::vector<OutRegion>& out) const {
  if (!is_shown(selection, before)) return;
  OutRegion region;
  if (is_shown(selection, after) || selection.restricts_rows()) {
    const RowsByTime rows = by_time(after.content.rows);
    for (const RegionContent::Row& row : before.content.rows) {
      if (selection.wants_rows() && !rows.contains(row.time)) region.rows.push_back({row.time, {}});
    }
    for (const LiveCell& cell : gone(before.content.attributes, after.content.attributes)) {
      region.deleted.push_back(cell.component);
    }
    if (region.rows.empty() && region.deleted.empty()) return;
  }
  out.push_back(std::move(region));
}

void Pass::come_of_series(const Selection& selection, const Seen& before, Seen after,
                          std::vector<OutRegion>& out) const {
  if (!is_shown(selection, after)) return;
  const bool is_new = !is_shown(selection, before);
  const RegionContent known = is_new ? RegionContent{} : before.content;
  const RowsByTime rows = by_time(known.rows);
  std::erase_if(after.content.rows, [&](const RegionContent::Row& row) {
    const auto earlier = rows.find(row.time);
    return earlier != rows.end() && same_cells(earlier->second->cells, row.cells);
  });
  selection.limit_rows(after.content.rows);
  if (!selection.wants_rows()) after.content.rows.clear();
  std::vector<LiveCell> attributes = changed(after.content.attributes, known.attributes);
  if (after.content.rows.empty() && attributes.empty() && !is_new) return;
  out.push_back({{}, kNoTime, std::move(attributes), {}, std::move(after.content.rows)});
}

/// A series whose observations are all hidden or left out says nothing; one that never had any does.
bool Pass::is_shown(const Selection& selection, const Seen& seen) {
  if (!seen.content.rows.empty()) return true;
  return seen.exists && !seen.had_rows && !selection.restricts_rows();
}

void Pass::parts(const Seen& before, const Seen& after, std::vector<OutRegion>& out) const {
  const bool deletes = plan_.kind == PassPlan::Kind::kDeletes;
  const std::vector<LiveCell> cells = deletes ? gone(before.content.attributes, after.content.attributes)
                                              : changed(after.content.attributes, before.content.attributes);
  std::map<StoreCode, OutRegion> by_time;
  for (const LiveCell& cell : cells) {
    OutRegion& region = by_time[cell.time];
    region.time = cell.time;
    if (deletes) {
      region.deleted.push_back(cell.component);
    } else {
      region.attributes.push_back(cell);
    }
  }
  for (auto& [time, region] : by_time) out.push_back(std::move(region));
}

/// A part is shown where an observation in it is shown, or where it never had one.
bool Pass::is_relevant(Database& database, Selection& selection, const RegionId& part) const {
  const View& view = plan_.kind == PassPlan::Kind::kDeletes ? *before_ : after_;
  Key wanted, key;
  unpack_key(part.key, wanted);
  const auto open_from = std::ranges::find_if_not(wanted, sdmx::is_entry);
  std::string prefix = pack_key(Key(wanted.begin(), open_from));
  if (prefix.size() < selection.prefix().size()) prefix = selection.prefix();
  RegionWalk walk(cube_.id, {std::move(prefix), 0, StoredKind::kSeries, StoredKind::kSeries});
  std::vector<Cell> cells;
  bool had_rows = false;
  for (auto found = walk.next(database, kRegionsPerStep); !found.empty();
       found = walk.next(database, kRegionsPerStep)) {
    for (const RegionWalk::Found& one : found) {
      unpack_key(one.id.key, key);
      const auto differs = [&](size_t i) { return sdmx::is_entry(wanted[i]) && wanted[i] != key[i]; };
      bool inside = true;
      for (size_t i = 0; i < key.size(); ++i) inside = inside && !differs(i);
      if (!inside || !selection.admits_key(database, key) || !read_cells(database, one.row, cells)) continue;
      const Seen there = seen(database, selection, view, one.id, cells);
      if (!there.content.rows.empty()) return true;
      had_rows = had_rows || there.had_rows;
    }
  }
  return !had_rows && selection.wants_all_keys() && !selection.restricts_rows();
}

}  // namespace gateway
