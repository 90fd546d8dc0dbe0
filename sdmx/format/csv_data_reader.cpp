// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_data_reader.hpp"

#include <algorithm>
#include <cstring>
#include <map>

#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_cells.hpp"
#include "sdmx/format/csv_fast_rows.hpp"
#include "sdmx/format/csv_header.hpp"
#include "sdmx/format/csv_structures.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace {

constexpr size_t kFirstBytes = 64;
constexpr size_t kShownCharacters = 80;
constexpr size_t kBatchBytes = size_t{16} << 20;  // of lines whose content one batch holds
constexpr size_t kStructureColumns = 1 << 16;     // columns of all structures together

struct ActionLetter {
  std::string_view letter;
  Action action;
  ActionSemantics semantics;
};
constexpr ActionLetter kActionLetters[] = {
    {"I", Action::kInformation, ActionSemantics::kV30}, {"A", Action::kAppend, ActionSemantics::kV30},
    {"R", Action::kReplace, ActionSemantics::kV30},     {"D", Action::kDelete, ActionSemantics::kV30},
    {"M", Action::kMerge, ActionSemantics::kV31},
};

/// 1.0 has no actions.
constexpr ActionLetter kActionOf10 = {"", Action::kInformation, ActionSemantics::kV21};

constexpr std::string_view kStructureOf10 = "dataflow";

bool has_high_bytes(std::string_view text) {
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080u) != 0) return true;
  }
  return std::ranges::any_of(text.substr(at), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

class CsvDataReader : public DataReader {
 public:
  CsvDataReader(std::unique_ptr<Input> input, const ReaderOptions& options);

  const Header& header() const override { return message_header_; }
  const Batch* next() override;
  void restart() override;
  Place place(Position position) override;

 private:
  void read_header_line();
  void look_for_structures();
  void advance();
  bool usable_record();
  bool usable_width();
  bool enter_dataset();
  Reference meant(Reference reference) const;
  bool enter_action();
  void add_row();
  void add_observation(Report* report);
  void add_statement(Report* report);
  size_t add_rows_that_go_on(size_t most_bytes);
  bool goes_on();
  void report(std::string_view code, uint64_t offset, std::vector<std::string> parameters,
              std::string value = {});
  std::string_view field(int column) const;

  std::unique_ptr<Input> input_;
  ReaderOptions options_;
  std::optional<CsvHeader> csv_;
  std::unique_ptr<CsvScanner> scanner_;
  std::unique_ptr<LineFinder> lines_;
  Header message_header_;
  std::map<std::string, std::unique_ptr<CsvCells>> structures_;  // by STRUCTURE and STRUCTURE_ID

  Batch batch_;
  BatchBuilder builder_{batch_};
  bool has_row_ = false;        // the scanner stands on a record that is not yet in a batch
  bool new_dataset_ = false;    // and it begins a dataset
  std::string structure_text_;  // the present dataset's STRUCTURE and STRUCTURE_ID as written
  CsvCells* cells_ = nullptr;
  std::unique_ptr<CsvFastRows> fast_;  // of the present dataset
  std::shared_ptr<const Dataset> dataset_;
  size_t datasets_ = 0;
  const ActionLetter* action_ = &kActionLetters[0];
  const ActionLetter* region_action_ = nullptr;  // of the open region, null when rows cannot go on with it
  std::vector<Code> region_key_;
  uint64_t looked_at_ = 0;  // records before this offset were reported on already
};

CsvDataReader::CsvDataReader(std::unique_ptr<Input> input, const ReaderOptions& options)
    : input_(text_in_utf8(std::move(input))), options_(options) {
  read_header_line();
}

void CsvDataReader::read_header_line() {
  const std::string first = first_bytes(*input_, kFirstBytes);
  csv_ = begin_csv_header(first);
  if (first.empty()) {
    report("empty-input", 0, {});
  } else if (!csv_) {
    report("bad-syntax", 0, {"STRUCTURE"}, shorten(first, kFirstBytes));
  }
  if (!csv_) return;
  if (csv_->version_10) action_ = &kActionOf10;
  CsvLimits limits;
  limits.fields = options_.limits.components;
  scanner_ = std::make_unique<CsvScanner>(*input_, csv_->dialect, limits);
  if (!scanner_->next()) return;
  read_csv_columns(scanner_->fields(), *csv_);
  if (scanner_->problem() != CsvProblem::kNone) {
    report("limit-passed", scanner_->problem_offset(), {"components", std::to_string(limits.fields)});
  }
  if (csv_->structure_id < 0) {
    report("structure-unnamed", 0, {"STRUCTURE_ID"});
    csv_.reset();
    return;
  }
  looked_at_ = 1;
  if (options_.header_structures == HeaderStructures::kAll) look_for_structures();
  advance();
}

void CsvDataReader::restart() {
  if (!csv_) return;
  scanner_->restart();
  scanner_->next();
  batch_.clear();
  structure_text_.clear();
  cells_ = nullptr;
  dataset_ = nullptr;
  datasets_ = 0;
  region_action_ = nullptr;
  advance();
}

Place CsvDataReader::place(Position position) {
  if (!lines_) lines_ = std::make_unique<LineFinder>(input_->reopen());
  return lines_->place(position);
}

std::string_view CsvDataReader::field(int column) const {
  if (column < 0 || static_cast<size_t>(column) >= scanner_->fields().size()) return {};
  return scanner_->fields()[static_cast<size_t>(column)].text;
}

void CsvDataReader::report(std::string_view code, uint64_t offset, std::vector<std::string> parameters,
                           std::string value) {
  if (offset < looked_at_) return;
  Finding finding = make_finding(code, Position{offset}, std::move(parameters));
  finding.value = std::move(value);
  options_.report->add(std::move(finding));
}

/// Goes to the next record that can be put into a batch, reporting those that cannot.
void CsvDataReader::advance() {
  has_row_ = false;
  while (scanner_->next()) {
    const bool usable = usable_record() && enter_dataset() && enter_action();
    if (usable) {
      has_row_ = true;
      return;
    }
    looked_at_ = std::max(looked_at_, scanner_->offset() + 1);
  }
}

bool CsvDataReader::usable_record() {
  const std::string_view record = scanner_->record();
  if (trim(record).empty()) return false;
  if (has_high_bytes(record)) {
    const size_t invalid = find_invalid_utf8(record);
    if (invalid != std::string_view::npos) {
      report("bad-encoding", scanner_->offset() + invalid, {"UTF-8"});
      return false;
    }
  }
  switch (scanner_->problem()) {
    case CsvProblem::kQuoteOpen:
      report("truncated", scanner_->offset(), {"\""});
      return false;
    case CsvProblem::kTextAfterQuote:
      report("bad-syntax", scanner_->problem_offset(), {"\""}, shorten(record, kShownCharacters));
      return false;
    case CsvProblem::kRecordTooLong:
    case CsvProblem::kTooManyFields:
      report("limit-passed", scanner_->offset(), {"record", std::to_string(record.size())});
      return false;
    case CsvProblem::kNone:
      return usable_width();
  }
  return false;
}

/// RFC 4180: all records have the same number of fields. Empty fields too many do no harm, and a line that
/// deletes may leave out what it does not name.
bool CsvDataReader::usable_width() {
  const auto fields = scanner_->fields();
  const size_t expected = csv_->columns.size();
  if (fields.size() == expected) return true;
  const std::vector<std::string> widths = {std::to_string(fields.size()), std::to_string(expected)};
  if (fields.size() > expected) {
    const auto beyond = fields.subspan(expected);
    if (std::ranges::all_of(beyond, &std::string_view::empty, &CsvField::text)) return true;
    report("table-row-short", beyond.front().offset, widths, shorten(scanner_->record(), kShownCharacters));
  } else if (field(csv_->action) == "D") {
    return true;
  } else if (scanner_->ended_with_text()) {
    report("truncated", scanner_->offset(), {shorten(scanner_->record(), kShownCharacters)});
  } else {
    report("table-row-short", scanner_->offset(), widths, shorten(scanner_->record(), kShownCharacters));
  }
  return false;
}

/// What has a list of structures in its header wants it before the first line.
void CsvDataReader::look_for_structures() {
  for (Reference& structure : csv_structures(*input_->reopen(), *csv_)) {
    HeaderStructure listed;
    listed.structure_id = structure.id;
    listed.structure = meant(std::move(structure));
    message_header_.structures.push_back(std::move(listed));
  }
}

/// Makes the record's structure the present one. A record that names the same as the one before costs a
/// comparison.
bool CsvDataReader::enter_dataset() {
  const std::string_view word = csv_->version_10 ? kStructureOf10 : field(csv_->structure);
  const std::string_view id = field(csv_->structure_id);
  if (cells_ && structure_text_.size() == word.size() + 1 + id.size() && structure_text_.starts_with(word) &&
      structure_text_.ends_with(id)) {
    return true;
  }
  auto reference = csv_structure(word, id);
  if (!reference) {
    report("structure-unnamed", scanner_->offset(), {std::string(word) + " " + std::string(id)});
    return false;
  }
  std::string name = std::string(word) + ' ' + std::string(id);
  if (!structures_.contains(name) && (structures_.size() + 1) * csv_->columns.size() > kStructureColumns) {
    report("limit-passed", scanner_->offset(), {"structures", std::to_string(structures_.size())});
    return false;
  }
  reference = meant(*std::move(reference));
  structure_text_ = std::move(name);
  auto& cells = structures_[structure_text_];
  if (!cells) {
    auto schema = options_.structures ? options_.structures->schema(*reference) : nullptr;
    if (!schema && options_.structures)
      report("structure-missing", scanner_->offset(), {to_short(*reference)});
    cells = std::make_unique<CsvCells>(*csv_, std::move(schema), options_);
    for (const CsvColumn* twice : cells->repeated_columns()) {
      report("duplicate-component", scanner_->offset(), {twice->id});
    }
  }
  cells_ = cells.get();
  fast_ = std::make_unique<CsvFastRows>(*csv_, *cells_, options_);
  new_dataset_ = true;
  auto dataset = std::make_shared<Dataset>();
  dataset->number = datasets_++;
  dataset->structure = *reference;
  dataset->schema = cells_->schema();
  dataset_ = std::move(dataset);
  if (message_header_.structures.empty()) {
    HeaderStructure structure;
    structure.structure_id = reference->id;
    structure.structure = *reference;
    message_header_.structures.push_back(std::move(structure));
  }
  return true;
}

/// 1.0 has a place for dataflows only; some write a data structure there.
Reference CsvDataReader::meant(Reference reference) const {
  if (!csv_->version_10 || !options_.structures || options_.structures->schema(reference)) return reference;
  Reference other = reference;
  other.artefact_class = ArtefactClass::kDataStructure;
  return options_.structures->schema(other) ? other : reference;
}

bool CsvDataReader::enter_action() {
  if (csv_->action < 0) return true;
  std::string_view letter = field(csv_->action);
  if (letter.empty()) letter = "I";
  const auto found = std::ranges::find(kActionLetters, letter, &ActionLetter::letter);
  if (found == std::end(kActionLetters)) {
    report("action-not-possible", scanner_->offset(), {shorten(letter, 40)}, shorten(letter, 40));
    return false;
  }
  action_ = found;
  return true;
}

const Batch* CsvDataReader::next() {
  if (!csv_ || !has_row_) return nullptr;
  if (new_dataset_) {
    batch_.clear();
    region_action_ = nullptr;
  } else {
    builder_.next_batch();
  }
  new_dataset_ = false;
  batch_.dataset = dataset_;
  batch_.components = &cells_->components();
  size_t bytes = 0;
  while (has_row_ && !new_dataset_) {
    bytes += scanner_->record().size();
    add_row();
    looked_at_ = std::max(looked_at_, scanner_->offset() + 1);
    bytes += add_rows_that_go_on(kBatchBytes - std::min(bytes, kBatchBytes));
    advance();
    const size_t filled = std::max<size_t>(batch_.rows, batch_.regions.size());
    if (filled >= options_.limits.batch_rows || bytes >= kBatchBytes) break;
  }
  builder_.trim();
  if (has_row_ && !new_dataset_ && goes_on()) {
    builder_.cut();
  } else {
    region_action_ = nullptr;
  }
  return &batch_;
}

/// True when the row that comes next belongs to the region that is open.
bool CsvDataReader::goes_on() {
  if (region_action_ != action_) return false;
  cells_->read_row(scanner_->fields(), action_->action);
  return cells_->is_observation() && cells_->region_key() == region_key_;
}

void CsvDataReader::add_row() {
  Report* const report = scanner_->offset() < looked_at_ ? nullptr : options_.report;
  cells_->read_row(scanner_->fields(), action_->action, report);
  if (cells_->is_observation()) {
    add_observation(report);
  } else {
    add_statement(report);
  }
}

/// Rows that go on with the one just added, as far as that is certain; how many bytes they are.
size_t CsvDataReader::add_rows_that_go_on(size_t most_bytes) {
  if (region_action_ == nullptr || action_->action == Action::kDelete) return 0;
  fast_->learn(scanner_->record(), scanner_->fields(), batch_);
  const std::string_view text = scanner_->ahead();
  const uint64_t offset = scanner_->offset_ahead();
  const CsvFastRows::Read read = fast_->read(text, offset, batch_, builder_, most_bytes);
  scanner_->pass_over(read.bytes);
  if (read.bytes > 0) looked_at_ = std::max(looked_at_, offset + read.last_record + 1);
  return read.record_bytes;
}

void CsvDataReader::add_observation(Report* report) {
  const Position position{scanner_->offset()};
  if (region_action_ != action_ || cells_->region_key() != region_key_) {
    builder_.open_region(RegionKind::kPart, action_->action, action_->semantics, position);
    region_action_ = action_;
    region_key_ = cells_->region_key();
    cells_->state_key(builder_);
  }
  builder_.begin_row(position);
  cells_->fill_row(builder_, report);
}

void CsvDataReader::add_statement(Report* report) {
  builder_.open_region(RegionKind::kPart, action_->action, action_->semantics, Position{scanner_->offset()});
  region_action_ = nullptr;
  cells_->state_all(builder_, report);
}

}  // namespace

std::unique_ptr<DataReader> make_csv_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options) {
  return std::make_unique<CsvDataReader>(std::move(input), options);
}

}  // namespace sdmx
