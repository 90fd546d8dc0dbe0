// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/select_reader.hpp"

#include <algorithm>
#include <set>

#include "gateway/store/outgoing.hpp"
#include "gateway/store/region_stream.hpp"

namespace gateway {

namespace {

using sdmx::Action;

/// Leaves out what lies before the offset and behind the limit: observations, or series where no rows are
/// wanted.
class Page {
 public:
  explicit Page(const sdmx::DataQuery& query)
      : skip_(query.offset.value_or(0)), left_(query.limit.value_or(UINT64_MAX)) {}

  bool is_over() const { return left_ == 0; }

  /// False where nothing of the region is left.
  bool take(OutRegion& region, bool counts_rows) {
    if (region.id.kind != StoredKind::kSeries) return true;
    if (!counts_rows || region.rows.empty()) return take_series(counts_rows);
    const auto skipped = static_cast<std::ptrdiff_t>(std::min<uint64_t>(skip_, region.rows.size()));
    skip_ -= static_cast<uint64_t>(skipped);
    region.rows.erase(region.rows.begin(), region.rows.begin() + skipped);
    const size_t taken = std::min<uint64_t>(left_, region.rows.size());
    left_ -= left_ == UINT64_MAX ? 0 : taken;
    region.rows.resize(taken);
    return !region.rows.empty();
  }

 private:
  bool take_series(bool counts_rows) {
    if (counts_rows) return skip_ == 0;
    if (skip_ > 0) {
      --skip_;
      return false;
    }
    left_ -= left_ == UINT64_MAX ? 0 : 1;
    return true;
  }

  uint64_t skip_, left_;
};

class SelectReader : public sdmx::DataReader {
 public:
  SelectReader(std::shared_ptr<ConnectionPool> pool, const StoreQuery& query, const Viewer& viewer,
               Moment moment)
      : pool_(std::move(pool)), query_(query), page_(query.query) {
    const auto database = pool_->take();
    cube_ = find_cube(*database, query.schema->dataflow());
    describe();
    if (!cube_) {
      // Nothing was ever loaded, but a wrong query is wrong all the same.
      cube_.emplace();
      empty_ = true;
      check(*database);
      return;
    }
    stream_.emplace(*database, *cube_, query_, viewer, moment);
    outgoing_.emplace(*cube_, query_.schema);
  }

  const sdmx::Header& header() const override { return header_; }

  const sdmx::Batch* next() override {
    if (empty_) return nullptr;
    const auto database = pool_->take();
    outgoing_->next_batch();
    while (!outgoing_->is_full()) {
      if (!pending_ && !fetch(*database)) break;
      if (pending_pass_ != dataset_pass_ && !outgoing_->batch().regions.empty()) break;
      if (pending_pass_ != dataset_pass_) begin_dataset();
      next_row_ = outgoing_->write(*database, *pending_, next_row_);
      if (next_row_ < pending_->rows.size()) break;
      pending_.reset();
    }
    return outgoing_->batch().regions.empty() ? nullptr : &outgoing_->batch();
  }

  void restart() override {
    if (empty_) return;
    stream_->restart();
    outgoing_->clear();
    page_ = Page(query_.query);
    pending_.reset();
    dataset_pass_.reset();
    datasets_ = 0;
  }

  sdmx::Place place(sdmx::Position) override {
    sdmx::Place place;
    place.file = to_short(query_.schema->dataflow());
    return place;
  }

 private:
  void describe() {
    const sdmx::Schema& schema = *query_.schema;
    header_.id = schema.dataflow().id;
    header_.structures.push_back({schema.dataflow().id, {}, observation_dimension(), schema.dataflow()});
  }

  void check(Database& database) {
    StoreQuery query = query_;
    for (size_t i = 0; i < query.schema->dimension_count(); ++i) {
      const sdmx::SchemaComponent& component = query.schema->components()[i];
      if (component.role != sdmx::Role::kTimeDimension) cube_->dimensions.push_back(component.id);
    }
    cube_->components.resize(cube_->dimensions.size() + 2);
    const Selection selection(database, *cube_, query);
  }

  std::string observation_dimension() const {
    const sdmx::Schema& schema = *query_.schema;
    if (!schema.has_time_dimension()) return std::string(sdmx::kAllDimensions);
    return schema.components()[schema.dimension_count() - 1].id;
  }

  bool fetch(Database& database) {
    while (!page_.is_over()) {
      pending_ = stream_->next(database);
      if (!pending_) return false;
      pending_pass_ = stream_->pass();
      next_row_ = 0;
      if (page_.take(*pending_, stream_->selection().wants_rows())) return true;
      pending_.reset();
    }
    return false;
  }

  void begin_dataset() {
    const PassPlan& plan = stream_->plan();
    auto dataset = std::make_shared<sdmx::Dataset>();
    dataset->number = datasets_++;
    dataset->structure = query_.schema->dataflow();
    dataset->schema = query_.schema;
    dataset->observation_dimension = observation_dimension();
    dataset->structure_id = query_.schema->dataflow().id;
    dataset->valid_from = plan.valid_from;
    dataset->valid_to = plan.valid_to;
    outgoing_->set_dataset(std::move(dataset), action_of(plan));
    dataset_pass_ = pending_pass_;
  }

  /// SDMX 3.1 ML "Data Actions", recommended response actions.
  Action action_of(const PassPlan& plan) {
    if (plan.kind == PassPlan::Kind::kDeletes) return Action::kDelete;
    return stream_->selection().is_complete() ? Action::kReplace : Action::kMerge;
  }

  std::shared_ptr<ConnectionPool> pool_;
  StoreQuery query_;
  sdmx::Header header_;
  std::optional<Cube> cube_;
  bool empty_ = false;
  Page page_;
  std::optional<RegionStream> stream_;
  std::optional<Outgoing> outgoing_;
  std::optional<OutRegion> pending_;
  size_t next_row_ = 0, pending_pass_ = 0, datasets_ = 0;
  std::optional<size_t> dataset_pass_;
};

}  // namespace

std::unique_ptr<sdmx::DataReader> make_select_reader(std::shared_ptr<ConnectionPool> pool,
                                                     const StoreQuery& query, const Viewer& viewer,
                                                     Snapshot snapshot) {
  return std::make_unique<SelectReader>(std::move(pool), query, viewer, Moment{snapshot, viewer.now});
}

Availability count_available(ConnectionPool& pool, const StoreQuery& query, const Viewer& viewer,
                             Snapshot snapshot) {
  Availability available;
  available.codes.resize(query.schema->dimension_count());
  const auto database = pool.take();
  const std::optional<Cube> cube = find_cube(*database, query.schema->dataflow());
  if (!cube) return available;
  RegionStream stream(*database, *cube, query, viewer, {snapshot, viewer.now});
  std::vector<std::set<StoreCode>> codes(available.codes.size());
  Key key;
  while (const auto region = stream.next(*database)) {
    if (region->id.kind != StoredKind::kSeries || stream.plan().kind == PassPlan::Kind::kDeletes) continue;
    ++available.series;
    available.observations += region->rows.size();
    unpack_key(region->id.key, key);
    for (size_t i = 0; i < key.size(); ++i) codes[i].insert(key[i]);
    for (const RegionContent::Row& row : region->rows) {
      if (cube->has_time) codes[key.size()].insert(row.time);
    }
  }
  for (size_t i = 0; i < codes.size(); ++i) {
    for (const StoreCode code : codes[i]) {
      available.codes[i].emplace_back(stream.selection().texts().text(*database, Cube::dimension(i), code));
    }
    std::ranges::sort(available.codes[i]);
  }
  return available;
}

}  // namespace gateway
