// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_writer.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_columns.hpp"
#include "sdmx/format/csv_coverage.hpp"
#include "sdmx/format/csv_decoration.hpp"
#include "sdmx/format/csv_line.hpp"
#include "sdmx/format/written_codes.hpp"
#include "sdmx/io/text_buffer.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kDeleteMark = "-";
constexpr std::string_view kLineEnd = "\r\n";
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
  void name_dataflow();
  bool fits_columns();
  void lay_columns(const Batch& batch);
  void write_columns_only();
  std::vector<std::shared_ptr<const Schema>> schemas() const;
  std::vector<std::shared_ptr<const Schema>> schemas_of_lines() const;
  void map_components(const Batch& batch);
  void enter_run(Action action);
  std::string prefix_of(const Reference& structure, Action action) const;
  void flush_statements();
  void write_region(const Batch& batch, const Region& region);
  void read_statements(const Batch& batch, const Region& region);
  void write_rows(const Batch& batch, const Region& region);
  void lay_row();
  void write_row(const Batch& batch, size_t row);
  bool lacks_dimension(size_t row) const;
  void write_line_of(const Batch& batch, size_t row);
  void end_region(const Region& region);
  std::optional<Piece> cell(const Batch& batch, uint16_t component, Code code, size_t column);
  std::optional<std::string> cell_text(const Batch& batch, uint16_t component, Code code, size_t column);
  void find_sources(const Batch& batch, const Region& region);
  std::string_view own_cell(const Batch& batch, const Column& source, size_t row, size_t column);
  std::optional<size_t> column_for(const Batch& batch, uint16_t component, const Region& region);
  void write_line(const CsvLine& line);
  void flush_when_large();
  Reference named_structure() const;
  bool is_dimension(size_t column) const {
    return columns_[column].role == Role::kDimension || columns_[column].role == Role::kTimeDimension;
  }
  bool lacks_dimension(const CsvLine& line) const;
  void cannot_say(std::string_view what, Position position);
  void report_left_out(const std::string& component, Position position);

  /// A cell of rows: what stands before it in every line of the region, and where its values are.
  struct RowCell {
    size_t column = 0;
    const Column* source = nullptr;
    size_t begin = 0, size = 0;    ///< of what stands before it, in row_text_
    size_t own = 0, own_size = 0;  ///< of what stands there where the row states nothing
  };

  Output& output_;
  WriterOptions options_;
  CsvVersion version_;
  Header header_;
  TextBuffer text_;  // not yet written out
  std::string scratch_;
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
  WrittenCodes written_;  // cells of codes
  const Components* mapped_ = nullptr;
  TextBuffer piece_;
  CsvLine line_;                        // what the open region states
  CsvLine base_;                        // what all its rows begin with
  std::vector<const Column*> sources_;  // of the batch, by column of the file; null where there is none
  bool covered_by_row_ = false;         // which statements cover a row depends on its own cells
  std::vector<RowCell> row_cells_;
  TextBuffer row_text_;
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
  flush_when_large();
}

void CsvDataWriter::finish(const Footer&) {
  flush_statements();
  if (columns_.empty()) write_columns_only();
  output_.write(text_.view());
  text_.clear();
}

void CsvDataWriter::flush_when_large() {
  if (text_.size() < kPieceBytes) return;
  output_.write(text_.view());
  text_.clear();
}

void CsvDataWriter::enter_dataset(const Batch& batch) {
  flush_statements();
  dataset_ = batch.dataset;
  action_.reset();
  mapped_ = nullptr;
  reported_.clear();
  writes_dataset_ = dataset_->schema != nullptr;
  if (!writes_dataset_) {
    options_.report->add(make_finding("structure-missing", Position{}, {to_short(dataset_->structure)}));
    return;
  }
  if (v10()) name_dataflow();
  if (columns_.empty()) lay_columns(batch);
  writes_dataset_ = fits_columns();
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

/// 1.0 names dataflows only: of a data structure the one that uses it; where that cannot be told, the data
/// structure in its place, as others do.
void CsvDataWriter::name_dataflow() {
  const Schema& schema = *dataset_->schema;
  const Reference& stated = dataset_->structure.empty() ? schema.reference() : dataset_->structure;
  if (stated.artefact_class != ArtefactClass::kDataflow) cannot_say(to_short(stated), Position{});
  dataflow_ = schema.dataflow();
  if (dataflow_.empty()) dataflow_ = only_dataflow_of(schema);
  if (dataflow_.empty()) dataflow_ = schema.data_structure();
}

void CsvDataWriter::lay_columns(const Batch& batch) {
  laid_dimensions_ = dataset_->schema->dimension_count();
  columns_ = csv_columns(version_, options_.csv, schemas_of_lines());
  for (CsvOutColumn& column : columns_) {
    if (column.multilingual) name_csv_languages(batch, column);
  }
  text_.add(csv_header_line(version_, options_.csv, columns_));
  text_.add(kLineEnd);
}

/// The columns that data would have, of which there are none.
void CsvDataWriter::write_columns_only() {
  auto known = schemas();
  if (v10() && !known.empty()) known.resize(1);
  if (known.empty()) {
    // Of datasets that could not be written it was said, and why there are none may have been.
    if (dataset_ == nullptr && options_.report->acceptable())
      options_.report->add(make_finding("structure-unnamed", Position{}, {std::string()}));
    return;
  }
  text_.add(csv_header_line(version_, options_.csv, csv_columns(version_, options_.csv, known)));
  text_.add(kLineEnd);
}

/// Those of the structures in the header, where they can be told.
std::vector<std::shared_ptr<const Schema>> CsvDataWriter::schemas() const {
  std::vector<std::shared_ptr<const Schema>> found;
  for (const HeaderStructure& stated : header_.structures) {
    auto schema = options_.structures ? options_.structures->schema(stated.structure) : nullptr;
    if (schema) found.push_back(std::move(schema));
  }
  return found;
}

/// Those that lines may follow. All lines of 1.0 have the same columns.
std::vector<std::shared_ptr<const Schema>> CsvDataWriter::schemas_of_lines() const {
  if (v10()) return {dataset_->schema};
  auto found = schemas();
  const auto is_own = [this](const auto& schema) {
    return schema->data_structure() == dataset_->schema->data_structure();
  };
  if (std::ranges::none_of(found, is_own)) found.insert(found.begin(), dataset_->schema);
  return found;
}

void CsvDataWriter::map_components(const Batch& batch) {
  sources_.clear();
  if (mapped_ == batch.components && column_of_.size() == batch.components->size()) return;
  mapped_ = batch.components;
  written_.reset(batch.components->size());
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
  if (decoration_) {
    scratch_.clear();
    decoration_->append(scratch_, named_structure(), *action_, line);
    return text_.add(scratch_);
  }
  text_.add(prefix_);
  for (const std::string& cell : line) {
    text_.add(',');
    text_.add(cell);
  }
  text_.add(kLineEnd);
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
  line_.resize(columns_.size());
  for (std::string& cell : line_) cell.clear();
  region_states_values_ = false;
  for (const Stated& stated : batch.stated_of(region)) {
    const auto column = column_for(batch, stated.component, region);
    const auto found = column ? cell(batch, stated.component, stated.code, *column) : std::nullopt;
    if (!found) continue;
    line_[*column].append(found->at, found->size);
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
  // Nothing said of nothing in particular is not worth a line, unless everything is to be deleted.
  if (dimensions.empty() && !region_states_values_ && region.action != Action::kDelete) return;
  const bool waits = region.action != Action::kDelete && region_states_values_;
  if (!waits || !coverage_.hold(line_, dimensions)) write_line(line_);
}

/// Which column of the batch feeds each column of the file.
void CsvDataWriter::find_sources(const Batch& batch, const Region& region) {
  if (!sources_.empty()) return;
  sources_.resize(columns_.size(), nullptr);
  for (const Column& source : batch.columns) {
    if (const auto column = column_for(batch, source.component, region)) sources_[*column] = &source;
  }
}

void CsvDataWriter::write_rows(const Batch& batch, const Region& region) {
  find_sources(batch, region);
  std::vector<size_t> row_dimensions;
  base_ = line_;
  for (size_t column = 0; column < base_.size(); ++column) {
    if (is_dimension(column)) {
      if (sources_[column]) row_dimensions.push_back(column);
    } else if (region.action == Action::kDelete) {
      base_[column].clear();
    }
  }
  covered_by_row_ = coverage_.depends_on(row_dimensions);
  if (!covered_by_row_) coverage_.fill(base_);
  lay_row();
  for (size_t row = region.first_row; row < region.last_row; ++row) {
    const bool looked_at = covered_by_row_ || decoration_ || (v10() && lacks_dimension(row));
    looked_at ? write_line_of(batch, row) : write_row(batch, row);
    flush_when_large();
  }
}

/// Puts together what is the same in all lines of a region.
void CsvDataWriter::lay_row() {
  row_cells_.clear();
  row_text_.clear();
  row_text_.add(prefix_);
  size_t begin = 0;
  for (size_t column = 0; column < base_.size(); ++column) {
    row_text_.add(',');
    const size_t end = row_text_.size();
    row_text_.add(base_[column]);
    if (sources_[column] == nullptr) continue;
    row_cells_.push_back({column, sources_[column], begin, end - begin, end, row_text_.size() - end});
    begin = row_text_.size();
  }
  row_text_.add(kLineEnd);
  row_cells_.push_back({0, nullptr, begin, row_text_.size() - begin});
}

void CsvDataWriter::write_row(const Batch& batch, size_t row) {
  const char* const text = row_text_.view().data();
  for (const RowCell& laid : row_cells_) {
    text_.add(Piece{text + laid.begin, laid.size});
    if (laid.source == nullptr) continue;
    const auto code = laid.source->code(row);
    if (!code) {
      text_.add(laid.source->decimals[row]);
      continue;
    }
    const auto own =
        *code == kNotStated ? std::nullopt : cell(batch, laid.source->component, *code, laid.column);
    text_.add(own && own->size > 0 ? *own : Piece{text + laid.own, laid.own_size});
  }
}

/// The same of a row that is not yet a line.
bool CsvDataWriter::lacks_dimension(size_t row) const {
  for (size_t column = 0; column < columns_.size(); ++column) {
    if (!is_dimension(column) || !base_[column].empty()) continue;
    if (sources_[column] == nullptr || !is_entry(sources_[column]->code(row).value_or(kNotStated)))
      return true;
  }
  return false;
}

/// A row that needs a closer look, as a line of cells.
void CsvDataWriter::write_line_of(const Batch& batch, size_t row) {
  CsvLine line = base_;
  for (size_t column = 0; column < line.size(); ++column) {
    if (sources_[column] == nullptr) continue;
    const auto code = sources_[column]->code(row);
    if (!code) {
      line[column] = to_text(sources_[column]->decimals[row]);
    } else if (const auto own = cell(batch, sources_[column]->component, *code, column);
               own && own->size > 0) {
      line[column].assign(own->at, own->size);
    }
  }
  if (covered_by_row_) coverage_.fill(line);
  write_line(line);
}

/// A value as a cell, in quotes where it needs them. Nothing where the version has no words for it.
std::optional<Piece> CsvDataWriter::cell(const Batch& batch, uint16_t component, Code code, size_t column) {
  if (const Piece known = written_.find(component, code); known.size > 0) return known;
  const auto text = cell_text(batch, component, code, column);
  if (!text) return std::nullopt;
  scratch_.clear();
  append_csv_cell(scratch_, *text);
  piece_.clear();
  piece_.add(scratch_);
  written_.keep(component, code, scratch_);
  return piece_.piece();
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
