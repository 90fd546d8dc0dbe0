// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/store_loader.hpp"

#include <map>

#include "gateway/store/batch_loader.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

LoadContext begin_number(Database& database, const LoadRequest& request) {
  Statement known(database, "SELECT number FROM load WHERE submission=?");
  known.bind(request.submission);
  if (known.step()) {
    throw Error(ErrorCode::kConflict,
                {"submission-loaded", {request.submission, std::to_string(known.integer(0))}});
  }
  LoadContext load;
  load.embargo_until = request.embargo_until;
  Statement embargoes(database, "SELECT number, embargo_until FROM load WHERE embargo_until > ?");
  embargoes.bind(request.at);
  while (embargoes.step()) load.embargoes.emplace(embargoes.integer(0), embargoes.integer(1));
  Statement last(database, "SELECT COALESCE(MAX(number), 0) FROM load");
  last.step();
  load.number = static_cast<LoadNumber>(last.integer(0)) + 1;
  Statement insert(database, "INSERT INTO load(number, submission, at, embargo_until) VALUES(?,?,?,?)");
  insert.bind(static_cast<int64_t>(load.number))
      .bind(request.submission)
      .bind(request.at)
      .bind(request.embargo_until)
      .run();
  return load;
}

class StoreLoader : public StoreWriter {
 public:
  StoreLoader(std::unique_ptr<Database> database, const LoadRequest& request)
      : database_(std::move(database)),
        transaction_(*database_),
        load_(begin_number(*database_, request)),
        entries_(*database_),
        counter_(*database_),
        regions_(*database_, load_, counter_) {}

  void begin(const sdmx::Header&) override {}

  void write(const sdmx::Batch& batch) override {
    if (!batch.dataset || !batch.dataset->schema || batch.components->schema() == nullptr) {
      throw Error(ErrorCode::kUsage, {"store-needs-structure", {}});
    }
    LoadingCube& cube = cube_of(*batch.dataset->schema);
    const auto [found, added] = cube.translations.try_emplace(batch.components, nullptr);
    if (added)
      found->second = std::make_unique<Translation>(*database_, entries_, cube.cube, *batch.components);
    cube.loader.load(batch, *found->second);
  }

  void finish(const sdmx::Footer&) override {
    regions_.flush();
    // The reader and its components may go now.
    for (auto& [flow, cube] : cubes_) cube->translations.clear();
  }

  const Difference& difference() const override { return counter_.difference(); }

  Snapshot commit() override {
    regions_.flush();
    for (const int64_t cube : regions_.changed()) {
      Statement insert(*database_, "INSERT INTO load_cube(cube, load) VALUES(?,?)");
      insert.bind(cube).bind(static_cast<int64_t>(load_.number)).run();
    }
    transaction_.commit();
    return load_.number;
  }

 private:
  struct LoadingCube {
    LoadingCube(Cube opened, RegionCache& regions) : cube(std::move(opened)), loader(cube, regions) {}
    Cube cube;
    BatchLoader loader;
    std::map<const sdmx::Components*, std::unique_ptr<Translation>> translations;
  };

  LoadingCube& cube_of(const sdmx::Schema& schema) {
    const std::string flow = to_short(schema.dataflow());
    if (const auto found = cubes_.find(flow); found != cubes_.end()) return *found->second;
    return *cubes_.emplace(flow, std::make_unique<LoadingCube>(open_cube(*database_, schema), regions_))
                .first->second;
  }

  std::unique_ptr<Database> database_;
  Transaction transaction_;
  LoadContext load_;
  EntryAllocator entries_;
  DifferenceCounter counter_;
  std::map<std::string, std::unique_ptr<LoadingCube>> cubes_;
  RegionCache regions_;
};

}  // namespace

std::unique_ptr<StoreWriter> begin_store_load(std::unique_ptr<Database> database,
                                              const LoadRequest& request) {
  return std::make_unique<StoreLoader>(std::move(database), request);
}

}  // namespace gateway
