// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/region_table.hpp"

#include <array>

namespace gateway {

namespace {

constexpr std::array<std::string_view, 1> kMigrations = {R"sql(
CREATE TABLE load(
  number INTEGER PRIMARY KEY,
  submission TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  embargo_until INTEGER NOT NULL);
CREATE INDEX load_by_time ON load(at, number);
CREATE TABLE cube(
  id INTEGER PRIMARY KEY,
  dataflow TEXT NOT NULL UNIQUE,
  key_size INTEGER NOT NULL,
  has_time INTEGER NOT NULL);
CREATE TABLE component(
  cube INTEGER NOT NULL REFERENCES cube(id),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY(cube, number),
  UNIQUE(cube, id)) WITHOUT ROWID;
CREATE TABLE entry(
  cube INTEGER NOT NULL,
  component INTEGER NOT NULL,
  code INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  value BLOB NOT NULL,
  PRIMARY KEY(cube, component, code)) WITHOUT ROWID;
CREATE INDEX entry_by_hash ON entry(cube, component, hash);
CREATE TABLE region(
  id INTEGER PRIMARY KEY,
  cube INTEGER NOT NULL REFERENCES cube(id),
  kind INTEGER NOT NULL,
  grp TEXT NOT NULL,
  key BLOB NOT NULL,
  last_load INTEGER NOT NULL,
  cells BLOB NOT NULL);
CREATE UNIQUE INDEX region_by_key ON region(cube, kind, grp, key);
CREATE TABLE load_cube(
  cube INTEGER NOT NULL,
  load INTEGER NOT NULL,
  PRIMARY KEY(cube, load)) WITHOUT ROWID;
)sql"};

/// The first text behind all texts with that prefix; empty where there is none.
std::string end_of_prefix(std::string prefix) {
  while (!prefix.empty() && prefix.back() == '\xFF') prefix.pop_back();
  if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
  return prefix;
}

}  // namespace

void migrate_store(Database& database) { migrate(database, kMigrations); }

std::optional<StoredRegion> find_region(Database& database, int64_t cube, const RegionId& id) {
  Statement find(database, "SELECT id, cells FROM region WHERE cube=? AND kind=? AND grp=? AND key=?");
  find.bind(cube).bind(static_cast<int64_t>(id.kind)).bind(id.group).bind_blob(id.key);
  if (!find.step()) return std::nullopt;
  return StoredRegion{find.integer(0), id, std::string(find.blob(1))};
}

int64_t write_region(Database& database, int64_t cube, const StoredRegion& region, LoadNumber load) {
  if (region.row != 0) {
    Statement update(database, "UPDATE region SET last_load=?, cells=? WHERE id=?");
    update.bind(static_cast<int64_t>(load)).bind_blob(region.cells).bind(region.row).run();
    return region.row;
  }
  Statement insert(database,
                   "INSERT INTO region(cube, kind, grp, key, last_load, cells) VALUES(?,?,?,?,?,?)");
  insert.bind(cube).bind(static_cast<int64_t>(region.id.kind)).bind(region.id.group).bind_blob(region.id.key);
  insert.bind(static_cast<int64_t>(load)).bind_blob(region.cells).run();
  return database.last_row_id();
}

std::vector<RegionWalk::Found> RegionWalk::next(Database& database, size_t most) {
  std::vector<Found> found;
  while (found.empty() && !ended_) {
    read_kind(database, most, found);
    if (found.size() >= most) break;
    if (kind_ == range_.last) {
      ended_ = true;
    } else {
      kind_ = static_cast<StoredKind>(static_cast<int64_t>(kind_) + 1);
      begun_ = false;
    }
  }
  return found;
}

void RegionWalk::read_kind(Database& database, size_t most, std::vector<Found>& found) {
  const bool by_prefix = kind_ == StoredKind::kSeries && !range_.prefix.empty();
  const std::string end = by_prefix ? end_of_prefix(range_.prefix) : std::string();
  if (!begun_) {
    group_.clear();
    key_ = by_prefix ? range_.prefix : std::string();
  }
  const std::string_view after = begun_ ? ">" : ">=";
  std::string sql = "SELECT id, grp, key FROM region WHERE cube=?1 AND kind=?2 AND (grp, key) " +
                    std::string(after) + " (?3, ?4)";
  // Asked only where it is needed: without it the index alone answers.
  if (range_.touched_since > 0) sql += " AND last_load >= ?5";
  if (!end.empty()) sql += " AND (grp, key) < ('', ?7)";
  Statement read(database, sql + " ORDER BY grp, key LIMIT ?6");
  read.bind(cube_).bind(static_cast<int64_t>(kind_)).bind(group_).bind_blob(key_);
  read.bind(static_cast<int64_t>(range_.touched_since)).bind(static_cast<int64_t>(most));
  if (!end.empty()) read.bind_blob(end);
  while (read.step()) {
    found.push_back({read.integer(0), {kind_, std::string(read.text(1)), std::string(read.blob(2))}});
  }
  if (found.empty()) return;
  begun_ = true;
  group_ = found.back().id.group;
  key_ = found.back().id.key;
}

bool read_cells(Database& database, int64_t row, std::vector<Cell>& cells) {
  Statement read(database, "SELECT cells FROM region WHERE id=?");
  read.bind(row);
  if (!read.step()) return false;
  decode_cells(read.blob(0), cells);
  return true;
}

}  // namespace gateway
