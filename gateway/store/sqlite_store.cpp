// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/sqlite_store.hpp"

#include <algorithm>

#include "gateway/store/connection_pool.hpp"
#include "gateway/store/cube.hpp"
#include "gateway/store/region_table.hpp"
#include "gateway/store/select_reader.hpp"
#include "gateway/store/store_loader.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

constexpr int kLoadCacheKib = 64 * 1024;

/// The last moment at which an EMBARGO_TIME attribute of the cube let something be seen.
int64_t last_embargo_end(Database& database, const Cube& cube, int64_t now) {
  const ComponentNumber embargo = cube.find("EMBARGO_TIME");
  Statement read(database, "SELECT value FROM entry WHERE cube=? AND component=?");
  read.bind(cube.id).bind(int64_t{embargo});
  int64_t last = 0;
  while (embargo != kPresence && read.step()) {
    const auto end = sdmx::parse_date_time(unpack_entry(read.blob(0)).parts.front().text);
    if (end && *end <= now) last = std::max(last, *end);
  }
  return last;
}

class SqliteStore : public Store {
 public:
  SqliteStore(std::string path, SqliteOptions options)
      : path_(std::move(path)),
        options_(options),
        pool_(std::make_shared<ConnectionPool>(path_, DatabaseOptions{options.wait, options.cache_kib})) {
    migrate_store(*pool_->take());
  }

  std::unique_ptr<StoreWriter> begin_load(const LoadRequest& request) override {
    const int cache = std::max(options_.cache_kib, kLoadCacheKib);
    return begin_store_load(std::make_unique<Database>(path_, DatabaseOptions{options_.wait, cache}),
                            request);
  }

  std::optional<Snapshot> loaded(const std::string& submission) const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT number FROM load WHERE submission=?");
    read.bind(submission);
    if (!read.step()) return std::nullopt;
    return static_cast<Snapshot>(read.integer(0));
  }

  Snapshot latest() const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT COALESCE(MAX(number), 0) FROM load");
    return read.step() ? static_cast<Snapshot>(read.integer(0)) : 0;
  }

  Snapshot at(int64_t moment) const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT COALESCE(MAX(number), 0) FROM load WHERE at <= ?");
    read.bind(moment);
    return read.step() ? static_cast<Snapshot>(read.integer(0)) : 0;
  }

  std::unique_ptr<sdmx::DataReader> select(const StoreQuery& query, const Viewer& viewer,
                                           Snapshot snapshot) const override {
    check(query);
    return make_select_reader(pool_, query, viewer, snapshot);
  }

  Availability availability(const StoreQuery& query, const Viewer& viewer, Snapshot snapshot) const override {
    check(query);
    return count_available(*pool_, query, viewer, snapshot);
  }

  int64_t last_changed(const sdmx::Reference& dataflow, const Viewer& viewer) const override {
    const auto database = pool_->take();
    const auto cube = find_cube(*database, dataflow);
    if (!cube) return 0;
    // What is kept back from others, a provider sees of its own part at once: its moments are those of both.
    const bool at_once = viewer.sees_everything() || !viewer.own_area.empty();
    Statement read(
        *database,
        "SELECT COALESCE(MAX(CASE WHEN l.embargo_until > l.at AND l.embargo_until <= ?2 THEN l.embargo_until "
        "WHEN l.embargo_until > ?2 AND NOT ?3 THEN 0 ELSE l.at END), 0) "
        "FROM load_cube c JOIN load l ON l.number = c.load WHERE c.cube=?1");
    read.bind(cube->id).bind(viewer.now).bind(int64_t{at_once});
    const int64_t last = read.step() ? read.integer(0) : 0;
    return viewer.sees_everything() ? last : std::max(last, last_embargo_end(*database, *cube, viewer.now));
  }

 private:
  static void check(const StoreQuery& query) {
    if (query.schema && !query.schema->dataflow().empty()) return;
    throw sdmx::Error(sdmx::ErrorCode::kUsage, {"store-needs-structure", {}});
  }

  std::string path_;
  SqliteOptions options_;
  std::shared_ptr<ConnectionPool> pool_;
};

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const std::string& path, SqliteOptions options) {
  return std::make_unique<SqliteStore>(path, options);
}

}  // namespace gateway
