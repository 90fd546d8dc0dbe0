// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/arranged.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "sdmx/data/as_found.hpp"
#include "sdmx/data/key.hpp"
#include "sdmx/data/plan.hpp"
#include "sdmx/data/run.hpp"

namespace sdmx {

namespace {

constexpr uint32_t kBatchRows = 16384;
constexpr size_t kBatchRegions = 16384;
constexpr uint32_t kPieceRows = 8192;  // of a run that is handed out as it comes

/// Writes the slots of a run as batches.
class Emitter {
 public:
  Emitter(const Batch& content, const Levels& levels, std::vector<Slot> slots)
      : content_(content), levels_(levels), slots_(std::move(slots)), builder_(out_) {
    pushes_down_ = content.regions.front().action != Action::kDelete;
    out_.dataset = content.dataset;
    out_.components = content.components;
    for (const Column& column : content.columns) {
      all_columns_.push_back(&column);
      if (levels.of(column.component) == Level::kRow) row_columns_.push_back(&column);
    }
  }

  /// Null when all was handed out.
  const Batch* next() {
    if (slot_ == slots_.size()) return nullptr;
    builder_.next_batch();
    while (slot_ < slots_.size() && out_.rows < kBatchRows && out_.regions.size() < kBatchRegions)
      emit_slot();
    return &out_;
  }

 private:
  void emit_slot() {
    const Slot& slot = slots_[slot_];
    if (row_ == 0) open(slot);
    while (row_ < slot.rows.size() && out_.rows < kBatchRows) emit_row(slot, slot.rows[row_++]);
    if (row_ < slot.rows.size()) {
      builder_.cut();
      return;
    }
    row_ = 0;
    ++slot_;
  }

  void open(const Slot& slot) {
    const Region& like = content_.regions.front();
    builder_.open_region(slot.kind, like.action, like.semantics, slot.position).group = slot.group;
    for (size_t i = 0; i < slot.key.size(); ++i) {
      if (slot.key[i] != kNotStated) state({static_cast<uint16_t>(levels_.dimensions[i]), slot.key[i]});
    }
    std::vector<Stated> statements = slot.stated;
    if (slot.order != SlotOrder::kUntouched) {
      std::ranges::sort(statements, {}, [this](const Stated& stated) {
        return (*content_.components)[stated.component].schema_index;
      });
    }
    for (const Stated& statement : statements) state(statement);
  }

  void state(const Stated& statement) { builder_.state(statement.component, carry(statement.code)); }

  Code carry(Code code) {
    return is_local(code) ? builder_.keep_local(content_.local[code & ~kLocal]) : code;
  }

  void emit_row(const Slot& slot, uint32_t row) {
    builder_.begin_row(content_.row_position[row]);
    const bool untouched = slot.order == SlotOrder::kUntouched;
    for (const Column* column : untouched ? all_columns_ : row_columns_) set_cell(*column, row);
    if (untouched) return;
    const Region& region = region_at(row);
    for (size_t i = 0; i < levels_.dimensions.size(); ++i) {
      if (!levels_.in_rows[i]) continue;
      const auto component = static_cast<uint16_t>(levels_.dimensions[i]);
      builder_.set(component, code_in_row(content_, region, row, component));
    }
    if (pushes_down_) push_down(region, row);
  }

  /// The rows of a slot mostly lie in one region.
  const Region& region_at(uint32_t row) {
    if (region_ == nullptr || row < region_->first_row || row >= region_->last_row)
      region_ = &region_of(content_, row);
    return *region_;
  }

  void set_cell(const Column& column, uint32_t row) {
    const auto code = column.code(row);
    if (!code) {
      builder_.set(column.component, column.decimals[row]);
    } else if (*code != kNotStated) {
      builder_.set(column.component, carry(*code));
    }
  }

  /// What the region says about each of its observations, where the row does not say it itself.
  void push_down(const Region& region, uint32_t row) {
    for (const Stated& statement : content_.stated_of(region)) {
      if (levels_.of(statement.component) != Level::kRow) continue;
      const Column* column = content_.column(statement.component);
      if (column != nullptr && column->code(row) != kNotStated) continue;
      builder_.set(statement.component, carry(statement.code));
    }
  }

  const Batch& content_;
  const Levels& levels_;
  std::vector<Slot> slots_;
  Batch out_;
  BatchBuilder builder_;
  size_t slot_ = 0;
  size_t row_ = 0;
  bool pushes_down_ = true;
  std::vector<const Column*> all_columns_, row_columns_;
  const Region* region_ = nullptr;
};

class ArrangedReader : public DataReader {
 public:
  ArrangedReader(DataReader& source, Arrangement arrangement, Report& report)
      : source_(source),
        arrangement_(std::move(arrangement)),
        report_(report),
        sorting_(arrangement_.sorting) {}

  const Header& header() const override { return source_.header(); }
  const Footer& footer() const override { return source_.footer(); }
  Place place(Position position) override { return source_.place(position); }

  void restart() override {
    source_.restart();
    end_run();
    run_kind_.reset();
    batch_ = nullptr;
    dataset_ = nullptr;
    found_ = 0;
  }

  const Batch* next() override {
    while (true) {
      if (emitter_) {
        if (const Batch* out = emitter_->next()) return out;
        end_run();
      }
      if (batch_ == nullptr && !fetch()) return nullptr;
      if (const Batch* out = take()) return out;
    }
  }

 private:
  /// Gets the next batch of the source, or begins to hand out the last run. False at the end.
  bool fetch() {
    batch_ = source_.next();
    region_ = 0;
    row_ = 0;
    if (batch_ != nullptr) return true;
    begin_emitting();
    return emitter_ != nullptr;
  }

  /// Takes regions of the present batch into the run, as far as they go; a batch that is passed through.
  const Batch* take() {
    if (batch_ == nullptr) return nullptr;
    const bool arranges = batch_->dataset->schema != nullptr && batch_->components->schema() != nullptr;
    if (!arranges || batch_->regions.empty()) return pass();
    dataset_ = batch_->dataset;
    if (sorting_ == Sorting::kAsFound && region_ == 0 && row_ == 0 && run_.empty()) {
      if (const Batch* out = take_as_found()) return out;
    }
    for (; region_ < batch_->regions.size(); ++region_, row_ = 0) {
      const Region& region = batch_->regions[region_];
      if (!run_.takes(*batch_, region) || !add(region)) {
        begin_emitting();
        return nullptr;
      }
    }
    batch_ = nullptr;
    return nullptr;
  }

  /// The present batch where it can be handed on as it is.
  const Batch* take_as_found() {
    const Region& first = batch_->regions.front();
    const auto is_other = [&](const Region& region) { return region.action != first.action; };
    if (std::ranges::any_of(batch_->regions, is_other)) return nullptr;
    enter_run(first.action);
    const AsFound::Answer answer = as_found_.take(*batch_, present_levels());
    if (answer == AsFound::Answer::kOtherOrder) fail();
    if (answer == AsFound::Answer::kOtherParts) return nullptr;
    return std::exchange(batch_, nullptr);
  }

  void enter_run(Action action) {
    const std::pair<const Dataset*, Action> kind{dataset_.get(), action};
    if (run_kind_ != kind) as_found_.begin_run();
    run_kind_ = kind;
  }

  [[noreturn]] void fail() {
    sorting_ = Sorting::kByKey;
    throw OutOfOrder{};
  }

  /// Adds a region to the run, or its rows up to a place where the run can be handed out. False where there
  /// is more of it.
  bool add(const Region& region) {
    if (sorting_ == Sorting::kByKey) {
      run_.add(*batch_, region);
      return true;
    }
    const bool full = run_.content().rows + run_.content().regions.size() >= kPieceRows;
    if (full && region.opens && row_ == 0) return false;
    Region piece = region;
    piece.opens = region.opens && row_ == 0;
    piece.first_row += row_;
    piece.last_row = end_of_piece(region, piece.first_row);
    run_.add(*batch_, piece);
    row_ = piece.last_row - region.first_row;
    return piece.last_row == region.last_row;
  }

  /// The first row that can begin another piece: one of another series.
  uint32_t end_of_piece(const Region& region, uint32_t first) {
    const Levels& levels = present_levels();
    std::vector<const Column*> of_series;
    for (const Column& column : batch_->columns) {
      const int order = (*batch_->components)[column.component].schema_index;
      const bool in_key = levels.of(column.component) == Level::kDimension;
      if (in_key && levels.in_rows[static_cast<size_t>(order)] == 0) of_series.push_back(&column);
    }
    const bool flat = levels.is_flat();
    if (of_series.empty() && !flat) return region.last_row;
    const auto ends_series = [&](uint32_t row) {
      const auto differs = [row](const Column* column) { return column->code(row) != column->code(row - 1); };
      return flat || std::ranges::any_of(of_series, differs);
    };
    const uint32_t rows = run_.content().rows;
    uint32_t end = std::max(first + 1, first + kPieceRows - std::min(rows, kPieceRows));
    while (end < region.last_row && !ends_series(end)) ++end;
    return std::min(end, region.last_row);
  }

  /// Components of the present batch, of which there may be more than in the one before.
  const Levels& present_levels() {
    const Components& components = *batch_->components;
    if (!found_levels_ || found_levels_->level.size() != components.size() || levels_of_ != &components) {
      found_levels_.emplace(components, observation_dimension(*batch_->dataset->schema));
      levels_of_ = &components;
    }
    return *found_levels_;
  }

  const Batch* pass() {
    const bool adds_nothing = batch_->regions.empty() && batch_->dataset == dataset_;
    if (!adds_nothing && !run_.empty()) {
      begin_emitting();
      return nullptr;
    }
    const Batch* passed = adds_nothing ? nullptr : batch_;
    dataset_ = batch_->dataset;
    batch_ = nullptr;
    return passed;
  }

  void begin_emitting() {
    if (run_.empty()) return;
    const Batch& content = run_.content();
    levels_ = std::make_unique<Levels>(*content.components, observation_dimension(*content.dataset->schema));
    const auto contradiction = [this](const Slot& slot, const Stated& second, const Stated& first,
                                      Position position) { report(slot, second, first, position); };
    std::vector<Slot> slots = plan(content, *levels_, contradiction, sorting_);
    if (sorting_ == Sorting::kAsFound) {
      enter_run(content.regions.front().action);
      if (as_found_.take(slots) != AsFound::Answer::kYes) fail();
    }
    emitter_ = std::make_unique<Emitter>(content, *levels_, std::move(slots));
  }

  void end_run() {
    emitter_.reset();
    levels_.reset();
    run_.clear();
  }

  std::string observation_dimension(const Schema& schema) const {
    if (!arrangement_.observation_dimension.empty()) return arrangement_.observation_dimension;
    if (!schema.has_time_dimension()) return std::string(kAllDimensions);
    return schema.components()[schema.dimension_count() - 1].id;
  }

  void report(const Slot& slot, const Stated& second, const Stated& first, Position position) {
    if (++found_ <= reported_) return;  // said in an earlier pass
    reported_ = found_;
    const Batch& content = run_.content();
    Finding finding =
        make_finding("contradicting-attribute", position, {content.text(first).value_or(std::string())});
    finding.component = (*content.components)[second.component].id;
    finding.value = content.text(second).value_or(std::string());
    if (slot.order != SlotOrder::kDataset) finding.key = key_text(content, slot.key);
    report_.add(std::move(finding));
  }

  DataReader& source_;
  Arrangement arrangement_;
  Report& report_;
  Run run_;
  const Batch* batch_ = nullptr;
  size_t region_ = 0;
  uint32_t row_ = 0;  ///< of the region, that comes next
  std::shared_ptr<const Dataset> dataset_;
  Sorting sorting_;
  AsFound as_found_;
  std::optional<Levels> found_levels_;
  const Components* levels_of_ = nullptr;
  std::optional<std::pair<const Dataset*, Action>> run_kind_;  ///< of what as_found_ knows
  std::unique_ptr<Levels> levels_;
  std::unique_ptr<Emitter> emitter_;
  uint64_t found_ = 0, reported_ = 0;
};

}  // namespace

std::unique_ptr<DataReader> arranged(DataReader& source, Arrangement arrangement, Report& report) {
  return std::make_unique<ArrangedReader>(source, std::move(arrangement), report);
}

}  // namespace sdmx
