// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_writer.hpp"

#include <algorithm>

#include "sdmx/base/decimal.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_columns.hpp"
#include "sdmx/format/csv_coverage.hpp"
#include "sdmx/format/csv_decoration.hpp"
#include "sdmx/format/csv_line.hpp"

namespace sdmx {

namespace {

constexpr size_t kFlushAt = 64 << 10;
constexpr std::string_view kDeleteMark = "-";
constexpr int kNoColumn = -1;
constexpr size_t kRemembered = 10'000;  // of what was reported

/// The dataflow of a data structure where it has one only, else nothing.
Reference only_dataflow_of(const Schema& schema) {
  const Reference& dsd = schema.data_structure();
  Reference only;
  for (const Dataflow& flow : schema.structures().dataflows) {
    const Reference& used = flow.structure;
    if (used.agency != dsd.agency || used.id != dsd.id || used.version != dsd.version) continue;
    if (!only.empty()) return {};
    only = Reference{ArtefactClass::kDataflow, flow.agency, flow.id, flow.version, ""};
  }
  return only;
}

class CsvDataWriter : public DataWriter {
 public:
  CsvDataWriter(Output& output, const WriterOptions& options, CsvVersion version)
      : output_(output), options_(options), version_(version) {
    if (!options.csv.plain()) decoration_.emplace(options.csv, version, options.dimension_at_observation);
  }

  void begin(const Header& header) override { header_ = header; }
  void write(const Batch& batch) override;
  void finish(const Footer&) override;

 private:
  void enter_dataset(const Batch& batch);
  bool v10() const { return version_ == CsvVersion::k10; }
  bool can_name(const Dataset& dataset);
  bool fits_columns();
  void lay_columns(const Batch& batch);
  std::vector<std::shared_ptr<const Schema>> schemas() const;
  void map_components(const Batch& batch);
  void enter_run(Action action);
  std::string prefix_of(const Reference& structure, Action action) const;
  void flush_statements();
  void write_region(const Batch& batch, const Region& region);
  void read_statements(const Batch& batch, const Region& region);
  void write_rows(const Batch& batch, const Region& region);
  void end_region(const Region& region);
  std::optional<std::string> cell_text(const Batch& batch, uint16_t component, Code code, size_t column);
  std::vector<const Column*> row_sources(const Batch& batch, const Region& region);
  void fill_cell(const Batch& batch, const Column& source, size_t row, std::string& cell, size_t column);
  std::optional<size_t> column_for(const Batch& batch, uint16_t component, const Region& region);
  void write_line(const CsvLine& line);
  Reference named_structure() const;
  bool is_dimension(size_t column) const {
    return columns_[column].role == Role::kDimension || columns_[column].role == Role::kTimeDimension;
  }
  bool lacks_dimension(const CsvLine& line) const;
  void cannot_say(std::string_view what, Position position);
  void report_left_out(const std::string& component, Position position);

  Output& output_;
  WriterOptions options_;
  CsvVersion version_;
  Header header_;
  std::string text_;  // not yet written out
  std::vector<CsvOutColumn> columns_;
  size_t laid_dimensions_ = 0;  // of the first dataset
  std::shared_ptr<const Dataset> dataset_;
  bool writes_dataset_ = false;
  Reference dataflow_;              // of the dataset, for 1.0
  std::vector<int> column_of_;      // by component of the batch
  std::set<std::string> reported_;  // components without column
  std::string prefix_;              // STRUCTURE,STRUCTURE_ID,ACTION or DATAFLOW, of the present run
  std::optional<Action> action_;
  std::optional<CsvDecoration> decoration_;  // where names, keys or other times are wished for
  CsvCoverage coverage_;
  CsvLine line_;  // what the open region states
  bool region_has_rows_ = false;
  bool region_states_values_ = false;  // attributes or measures, not only a key
};

/// Reports what the version has no words for, once for each dataset.
void CsvDataWriter::cannot_say(std::string_view what, Position position) {
  if (reported_.size() < kRemembered && !reported_.emplace(what).second) return;
  options_.report->add(
      make_finding("not-in-target-format", position, {std::string(name_of(version_)), std::string(what)}));
}

void CsvDataWriter::report_left_out(const std::string& component, Position position) {
  Finding finding =
      make_finding("not-in-target-format", position, {std::string(name_of(version_)), component});
  finding.component = component;
  options_.report->add(std::move(finding));
}

void CsvDataWriter::write(const Batch& batch) {
  if (batch.dataset != dataset_) enter_dataset(batch);
  if (!writes_dataset_) return;
  map_components(batch);
  for (const Region& region : batch.regions) write_region(batch, region);
  if (text_.size() >= kFlushAt) {
    output_.write(text_);
    text_.clear();
  }
}

void CsvDataWriter::finish(const Footer&) {
  flush_statements();
  output_.write(text_);
  text_.clear();
}

void CsvDataWriter::enter_dataset(const Batch& batch) {
  flush_statements();
  dataset_ = batch.dataset;
  action_.reset();
  reported_.clear();
  writes_dataset_ = dataset_->schema && can_name(*dataset_);
  if (!dataset_->schema) {
    options_.report->add(make_finding("structure-missing", Position{}, {to_short(dataset_->structure)}));
  } else if (writes_dataset_ && columns_.empty()) {
    lay_columns(batch);
  }
  writes_dataset_ = writes_dataset_ && fits_columns();
  if (writes_dataset_ && decoration_) decoration_->enter(dataset_->schema, columns_);
}

/// Makes the columns those of the dataset's schema, which may have an attribute where another has a
/// dimension. False, and reported, where a dimension has no column or (1.0: all lines have all dimensions) a
/// dimension's column none.
bool CsvDataWriter::fits_columns() {
  size_t dimensions = 0;
  for (size_t column = 0; column < columns_.size(); ++column) {
    const SchemaComponent* component = dataset_->schema->find(columns_[column].id);
    columns_[column].role = component ? component->role : Role::kUnknown;
    if (is_dimension(column)) ++dimensions;
  }
  const bool fits =
      dimensions == dataset_->schema->dimension_count() && (!v10() || dimensions == laid_dimensions_);
  if (!fits) cannot_say(to_short(dataset_->structure), Position{});
  return fits;
}

/// 1.0 names dataflows only: of a data structure the one that uses it.
bool CsvDataWriter::can_name(const Dataset& dataset) {
  if (!v10()) return true;
  const Reference& stated = dataset.structure.empty() ? dataset.schema->reference() : dataset.structure;
  if (stated.artefact_class != ArtefactClass::kDataflow) cannot_say(to_short(stated), Position{});
  dataflow_ = dataset.schema->dataflow();
  if (dataflow_.empty()) dataflow_ = only_dataflow_of(*dataset.schema);
  return !dataflow_.empty();
}

void CsvDataWriter::lay_columns(const Batch& batch) {
  laid_dimensions_ = dataset_->schema->dimension_count();
  columns_ = csv_columns(version_, options_.csv, schemas());
  for (CsvOutColumn& column : columns_) {
    if (column.multilingual) name_csv_languages(batch, column);
  }
  text_ += csv_header_line(version_, options_.csv, columns_) + "\r\n";
}

/// Those of the structures in the header, where they can be told; else the first dataset's.
std::vector<std::shared_ptr<const Schema>> CsvDataWriter::schemas() const {
  std::vector<std::shared_ptr<const Schema>> found;
  bool has_own = false;
  const bool several = options_.structures != nullptr && !v10();
  for (const HeaderStructure& stated : header_.structures) {
    auto schema = several ? options_.structures->schema(stated.structure) : nullptr;
    if (!schema) continue;
    has_own = has_own || schema->data_structure() == dataset_->schema->data_structure();
    found.push_back(std::move(schema));
  }
  if (!has_own) found.insert(found.begin(), dataset_->schema);
  return found;
}

void CsvDataWriter::map_components(const Batch& batch) {
  column_of_.assign(batch.components->size(), kNoColumn);
  for (uint16_t component = 0; component < batch.components->size(); ++component) {
    const auto found = std::ranges::find(columns_, (*batch.components)[component].id, &CsvOutColumn::id);
    if (found != columns_.end()) column_of_[component] = static_cast<int>(found - columns_.begin());
  }
}

void CsvDataWriter::enter_run(Action action) {
  if (action_ == action) return;
  flush_statements();
  action_ = action;
  prefix_ = prefix_of(named_structure(), action);
}

Reference CsvDataWriter::named_structure() const {
  if (v10()) return dataflow_;
  return dataset_->structure.empty() ? dataset_->schema->reference() : dataset_->structure;
}

std::string CsvDataWriter::prefix_of(const Reference& structure, Action action) const {
  std::string prefix;
  if (!v10()) prefix = std::string(csv_structure_word(structure.artefact_class)) + ',';
  append_csv_cell(prefix, to_short(structure));
  if (!v10()) prefix.append(",").append(csv_action_letter(version_, action));
  return prefix;
}

void CsvDataWriter::flush_statements() {
  for (const CsvLine& line : coverage_.take_unused(columns_.size())) write_line(line);
}

bool CsvDataWriter::lacks_dimension(const CsvLine& line) const {
  for (size_t column = 0; column < line.size(); ++column) {
    if (is_dimension(column) && line[column].empty()) return true;
  }
  return false;
}

void CsvDataWriter::write_line(const CsvLine& line) {
  // The lines of 1.0 are observations with their whole keys.
  if (v10() && lacks_dimension(line)) return cannot_say(join(line, ","), Position{});
  if (decoration_) return decoration_->append(text_, named_structure(), *action_, line);
  text_ += prefix_;
  for (const std::string& cell : line) {
    text_ += ',';
    text_ += cell;
  }
  text_ += "\r\n";
}

void CsvDataWriter::write_region(const Batch& batch, const Region& region) {
  if (v10() && region.action == Action::kDelete) return cannot_say(to_string(region.action), region.position);
  enter_run(region.action);
  if (region.opens) region_has_rows_ = false;
  read_statements(batch, region);
  const bool has_rows = region.first_row < region.last_row;
  // What a Delete names for the series must not be repeated in its lines: there it would name the
  // observations' own.
  const bool deletes_values = region.action == Action::kDelete && region_states_values_;
  if (deletes_values && region.opens && (has_rows || !region.closes)) write_line(line_);
  if (has_rows) write_rows(batch, region);
  region_has_rows_ = region_has_rows_ || has_rows || (deletes_values && !region.closes);
  if (region.closes && !region_has_rows_) end_region(region);
}

/// The column of a component; nothing, and reported once, where it has none.
std::optional<size_t> CsvDataWriter::column_for(const Batch& batch, uint16_t component,
                                                const Region& region) {
  if (column_of_[component] != kNoColumn) return static_cast<size_t>(column_of_[component]);
  const std::string& id = (*batch.components)[component].id;
  if (reported_.insert(id).second) report_left_out(id, region.position);
  return std::nullopt;
}

/// The region's key and attributes as cells of line_.
void CsvDataWriter::read_statements(const Batch& batch, const Region& region) {
  line_.assign(columns_.size(), {});
  region_states_values_ = false;
  for (const Stated& stated : batch.stated_of(region)) {
    const auto column = column_for(batch, stated.component, region);
    const auto text = column ? cell_text(batch, stated.component, stated.code, *column) : std::nullopt;
    if (!text) continue;
    append_csv_cell(line_[*column], *text);
    region_states_values_ = region_states_values_ || !is_dimension(*column);
  }
}

/// A region without rows. What it states waits for the lines it covers; under Delete it is a line of its own,
/// because a name repeated in other lines would delete there.
void CsvDataWriter::end_region(const Region& region) {
  std::vector<size_t> dimensions;
  for (size_t column = 0; column < columns_.size(); ++column) {
    if (is_dimension(column) && !line_[column].empty()) dimensions.push_back(column);
  }
  const bool waits = region.action != Action::kDelete && region_states_values_;
  if (!waits || !coverage_.hold(line_, dimensions)) write_line(line_);
}

/// Which column of the batch feeds each column of the file; null where none does.
std::vector<const Column*> CsvDataWriter::row_sources(const Batch& batch, const Region& region) {
  std::vector<const Column*> sources(columns_.size(), nullptr);
  for (const Column& source : batch.columns) {
    if (const auto column = column_for(batch, source.component, region)) sources[*column] = &source;
  }
  return sources;
}

void CsvDataWriter::write_rows(const Batch& batch, const Region& region) {
  const std::vector<const Column*> sources = row_sources(batch, region);
  std::vector<size_t> row_dimensions;
  CsvLine base = line_;
  for (size_t column = 0; column < base.size(); ++column) {
    if (is_dimension(column)) {
      if (sources[column]) row_dimensions.push_back(column);
    } else if (region.action == Action::kDelete) {
      base[column].clear();
    }
  }
  const bool per_row = coverage_.depends_on(row_dimensions);
  if (!per_row) coverage_.fill(base);
  for (size_t row = region.first_row; row < region.last_row; ++row) {
    CsvLine line = base;
    for (size_t column = 0; column < line.size(); ++column) {
      if (sources[column]) fill_cell(batch, *sources[column], row, line[column], column);
    }
    if (per_row) coverage_.fill(line);
    write_line(line);
  }
}

/// Puts a row's own value into a cell; one that is not stated leaves what the region states.
void CsvDataWriter::fill_cell(const Batch& batch, const Column& source, size_t row, std::string& cell,
                              size_t column) {
  const auto code = source.code(row);
  const auto text = code ? cell_text(batch, source.component, *code, column) : to_text(source.decimals[row]);
  if (!text || text->empty()) return;
  cell.clear();
  append_csv_cell(cell, *text);
}

std::optional<std::string> CsvDataWriter::cell_text(const Batch& batch, uint16_t component, Code code,
                                                    size_t column) {
  if (code == kToDelete) return std::string(kDeleteMark);
  if (const auto state = state_text(code)) {
    if (!v10() || state->empty()) return std::string(*state);
    cannot_say(*state, Position{});  // a sign of 2.x
    return std::nullopt;
  }
  if (!is_entry(code)) return std::nullopt;
  const Entry& entry = batch.entry(component, code);
  if (auto text = csv_text(entry, columns_[column])) return text;
  report_left_out(columns_[column].id, entry.first_seen);
  return entry.parts.front().text;
}

}  // namespace

std::unique_ptr<DataWriter> make_csv_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<CsvDataWriter>(output, options, CsvVersion::k20);
}
std::unique_ptr<DataWriter> make_csv10_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<CsvDataWriter>(output, options, CsvVersion::k10);
}
std::unique_ptr<DataWriter> make_csv21_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<CsvDataWriter>(output, options, CsvVersion::k21);
}

}  // namespace sdmx
