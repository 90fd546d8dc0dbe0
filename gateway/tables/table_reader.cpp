// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_reader.hpp"

#include <map>

#include "gateway/tables/table_scan.hpp"
#include "gateway/tables/table_statements.hpp"

namespace gateway {

namespace {

using sdmx::Action;
using sdmx::ActionSemantics;
using sdmx::Position;
using sdmx::RegionKind;

TableTerms read_terms(const TableSource& source, const std::shared_ptr<const sdmx::Schema>& schema) {
  return {read_layout(source.layout, *schema), read_mapping(source.mapping, *schema), schema,
          source.parameters};
}

class TableReader : public sdmx::DataReader {
 public:
  TableReader(const TableSource& source, const std::shared_ptr<const sdmx::Schema>& schema,
              const sdmx::ReaderOptions& options)
      : terms_(read_terms(source, schema)), limits_(options.limits), header_(source.header) {
    for (const std::string& path : source.tables) {
      grids_.push_back(read_separated_grid(path, terms_.layout().format, grids_.size(), *options.report));
      scan_table({grids_.back(), grids_.size() - 1, *options.report}, terms_, observations_);
    }
    if (observations_.empty() && options.report->acceptable()) {
      options.report->add(sdmx::make_finding("no-data", cell_position(0, {})));
    }
    plan_ = plan_statements(terms_, observations_);
    group_into_series();
    describe(schema);
  }

  const sdmx::Header& header() const override { return header_; }
  const sdmx::Batch* next() override;
  void restart() override {
    series_ = row_ = 0;
    said_ = false;
    batch_.clear();
  }
  sdmx::Place place(Position position) override;

 private:
  void describe(const std::shared_ptr<const sdmx::Schema>& schema);
  void group_into_series();
  void say_once();
  void open_series(const TableObservation& first);
  void add_row(const TableObservation& observation);

  TableTerms terms_;
  sdmx::ReaderLimits limits_;
  sdmx::Header header_;
  std::vector<Grid> grids_;
  std::vector<TableObservation> observations_;
  TableStatements plan_;
  std::vector<std::vector<size_t>> in_series_;  // observations of each series, in the order of the table
  std::shared_ptr<const sdmx::Dataset> dataset_;
  sdmx::Batch batch_;
  sdmx::BatchBuilder builder_{batch_};
  size_t series_ = 0, row_ = 0;  // what comes next
  bool said_ = false;            // statements about dataset and groups
};

void TableReader::describe(const std::shared_ptr<const sdmx::Schema>& schema) {
  auto dataset = std::make_shared<sdmx::Dataset>();
  dataset->structure = schema->reference();
  dataset->schema = schema;
  if (terms_.time() >= 0)
    dataset->observation_dimension = terms_.components()[static_cast<uint16_t>(terms_.time())].id;
  dataset->structure_id = schema->reference().id;
  sdmx::HeaderStructure structure;
  structure.structure_id = dataset->structure_id;
  structure.dimension_at_observation = dataset->observation_dimension;
  structure.structure = schema->reference();
  header_.structures = {std::move(structure)};
  dataset_ = std::move(dataset);
}

void TableReader::group_into_series() {
  std::map<CubeCodes, size_t> known;
  for (size_t at = 0; at < observations_.size(); ++at) {
    CubeCodes key;
    for (const uint16_t dimension : plan_.key) key.push_back(observations_[at].codes[dimension]);
    const auto [place, added] = known.try_emplace(std::move(key), in_series_.size());
    if (added) in_series_.emplace_back();
    in_series_[place->second].push_back(at);
  }
}

void TableReader::say_once() {
  said_ = true;
  if (!plan_.dataset.empty()) {
    builder_.open_region(RegionKind::kPart, Action::kReplace, ActionSemantics::kV30, Position{});
    for (const auto& [component, code] : plan_.dataset) builder_.state(component, code);
  }
  for (const GroupStatement& group : plan_.groups) {
    builder_.open_region(RegionKind::kGroup, Action::kReplace, ActionSemantics::kV30, Position{}).group =
        group.group;
    for (const auto& [component, code] : group.key) builder_.state(component, code);
    for (const auto& [component, code] : group.attributes) builder_.state(component, code);
  }
}

void TableReader::open_series(const TableObservation& first) {
  builder_.open_region(RegionKind::kSeries, Action::kReplace, ActionSemantics::kV30, first.position);
  for (const uint16_t dimension : plan_.key) {
    if (first.codes[dimension] != sdmx::kNotStated) builder_.state(dimension, first.codes[dimension]);
  }
  for (const auto& [component, code] : plan_.series) builder_.state(component, code);
}

void TableReader::add_row(const TableObservation& observation) {
  builder_.begin_row(observation.position);
  for (const uint16_t component : plan_.row) {
    if (component == terms_.measure() && observation.value) {
      builder_.set(component, *observation.value);
    } else if (observation.codes[component] != sdmx::kNotStated) {
      builder_.set(component, observation.codes[component]);
    }
  }
}

const sdmx::Batch* TableReader::next() {
  if (series_ >= in_series_.size()) return nullptr;
  builder_.next_batch();
  batch_.dataset = dataset_;
  batch_.components = &terms_.components();
  if (!said_) say_once();
  while (series_ < in_series_.size() && batch_.rows < limits_.batch_rows) {
    const std::vector<size_t>& rows = in_series_[series_];
    if (row_ == 0) open_series(observations_[rows.front()]);
    while (row_ < rows.size() && batch_.rows < limits_.batch_rows) add_row(observations_[rows[row_++]]);
    if (row_ < rows.size()) {
      builder_.cut();
      return &batch_;
    }
    ++series_;
    row_ = 0;
  }
  return &batch_;
}

sdmx::Place TableReader::place(Position position) {
  sdmx::Place place;
  const GridAddress address = grid_address(position);
  const bool known = position.known() && address.grid < grids_.size();
  if (!known && grids_.empty()) return place;
  const Grid& grid = grids_[known ? address.grid : 0];
  place.file = grid.file;
  place.sheet = grid.sheet;
  if (known) place.cell = cell_name(address.address);
  return place;
}

}  // namespace

std::unique_ptr<sdmx::DataReader> open_table(const TableSource& source,
                                             std::shared_ptr<const sdmx::Schema> schema,
                                             const sdmx::ReaderOptions& options) {
  return std::make_unique<TableReader>(source, schema, options);
}

void check_table(const TableSource& source, std::shared_ptr<const sdmx::Schema> schema) {
  read_terms(source, schema);
}

}  // namespace gateway
