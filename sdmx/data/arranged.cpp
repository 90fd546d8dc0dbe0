// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/arranged.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

#include "sdmx/base/hash.hpp"
#include "sdmx/data/as_found.hpp"
#include "sdmx/data/key.hpp"
#include "sdmx/data/run.hpp"
#include "sdmx/data/spilled_slots.hpp"

namespace sdmx {

namespace {

constexpr uint32_t kBatchRows = 16384;
constexpr size_t kBatchRegions = 16384;
constexpr uint32_t kPieceRows = 8192;  // of a run that is handed out as it comes
constexpr size_t kSaidKept = size_t{1} << 16;

/// Writes the slots of a run as batches.
class Emitter {
 public:
  Emitter(std::unique_ptr<SlotSource> slots, std::unique_ptr<Levels> levels, Contradiction contradiction)
      : levels_(std::move(levels)),
        slots_(std::move(slots)),
        content_(slots_->content()),
        contradiction_(std::move(contradiction)),
        builder_(out_) {
    out_.dataset = content_.dataset;
    out_.components = content_.components;
    advance();
  }

  const Batch& content() const { return content_; }

  /// Null when all was handed out.
  const Batch* next() {
    if (slot_ == nullptr) return nullptr;
    builder_.next_batch();
    while (slot_ != nullptr && out_.rows < kBatchRows && out_.regions.size() < kBatchRegions) emit_slot();
    return &out_;
  }

 private:
  void advance() {
    slot_ = slots_->next();
    is_open_ = false;
  }

  void emit_slot() {
    if (!is_open_) open(*slot_);
    is_open_ = true;
    while (slots_->has_row() && out_.rows < kBatchRows) slots_->add_row(builder_);
    if (slots_->has_row()) {
      builder_.cut();
    } else {
      advance();
    }
  }

  void open(Slot slot) {
    const Region& like = content_.regions.front();
    builder_.open_region(slot.kind, like.action, like.semantics, slot.position).group = slot.group;
    for (size_t i = 0; i < slot.key.size(); ++i) {
      if (slot.key[i] != kNotStated)
        builder_.state(static_cast<uint16_t>(levels_->dimensions[i]), slot.key[i]);
    }
    if (slot.order != SlotOrder::kUntouched) {
      settle(slot, contradiction_);
      std::ranges::stable_sort(slot.stated, {}, [this](const Stated& stated) {
        return (*content_.components)[stated.component].schema_index;
      });
    }
    for (const Stated& statement : slot.stated)
      builder_.state(statement.component, carried(content_, statement.code, builder_));
  }

  std::unique_ptr<Levels> levels_;
  std::unique_ptr<SlotSource> slots_;
  const Batch& content_;
  Contradiction contradiction_;
  Batch out_;
  BatchBuilder builder_;
  const Slot* slot_ = nullptr;
  bool is_open_ = false;
};

class ArrangedReader : public DataReader {
 public:
  ArrangedReader(DataReader& source, Arrangement arrangement, Report& report)
      : source_(source),
        arrangement_(std::move(arrangement)),
        report_(report),
        run_(arrangement_.limits),
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
    if (!emitter_ && sorting_ == Sorting::kAsFound) begin_order();
    return emitter_.has_value();
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
    if (run_kind_ == kind) return;
    run_kind_ = kind;
    begin_order();
  }

  void begin_order() {
    if (!as_found_.begin_run()) fail();
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
      if (run_.is_full()) spill();
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
    if (!adds_nothing && has_run()) {
      begin_emitting();
      return nullptr;
    }
    const Batch* passed = adds_nothing ? nullptr : batch_;
    dataset_ = batch_->dataset;
    batch_ = nullptr;
    return passed;
  }

  bool has_run() const { return !run_.empty() || !spilled_.empty(); }

  void begin_emitting() {
    if (!has_run()) return;
    auto levels = run_levels();
    std::unique_ptr<SlotSource> slots;
    if (sorting_ == Sorting::kAsFound) {
      slots = piece_as_found(*levels);
    } else if (spilled_.empty()) {
      slots = sorted_piece(*levels);
    } else {
      if (!run_.empty()) spill();
      slots = spilled_.merged(ordering_, *levels);
    }
    emitter_.emplace(std::move(slots), std::move(levels), contradiction());
  }

  std::unique_ptr<Levels> run_levels() const {
    const Batch& content = run_.content();
    return std::make_unique<Levels>(*content.components, observation_dimension(*content.dataset->schema));
  }

  std::unique_ptr<SlotSource> piece_as_found(const Levels& levels) {
    const Batch& content = run_.content();
    std::vector<Slot> slots = plan(content, levels, sorting_, run_.first_region());
    std::ranges::stable_sort(slots, {}, &Slot::order);
    for (Slot& slot : slots) {
      if (slot.order != SlotOrder::kUntouched) settle(slot, contradiction());
    }
    enter_run(content.regions.front().action);
    if (as_found_.take(slots) != AsFound::Answer::kYes) fail();
    return std::make_unique<PlannedSlots>(content, levels, std::move(slots));
  }

  std::unique_ptr<SlotSource> sorted_piece(const Levels& levels) {
    const Batch& content = run_.content();
    std::vector<Slot> slots = plan(content, levels, sorting_, run_.first_region());
    ordering_.update(*content.components, levels);
    ordering_.sort(slots, content, levels);
    return std::make_unique<PlannedSlots>(content, levels, std::move(slots));
  }

  /// Puts what there is of a run, which is too much for memory, into a file.
  void spill() {
    const auto levels = run_levels();
    spilled_.add(*sorted_piece(*levels), ordering_, *levels);
    run_.next_piece();
  }

  void end_run() {
    emitter_.reset();
    run_.clear();
    spilled_.clear();
    ordering_ = SlotOrdering();
  }

  std::string observation_dimension(const Schema& schema) const {
    if (!arrangement_.observation_dimension.empty()) return arrangement_.observation_dimension;
    if (!schema.has_time_dimension()) return std::string(kAllDimensions);
    return schema.components()[schema.dimension_count() - 1].id;
  }

  Contradiction contradiction() {
    return [this](const Slot& slot, const Statement& second, const Statement& first) {
      report(slot, second, first);
    };
  }

  void report(const Slot& slot, const Statement& second, const Statement& first) {
    // Said in an earlier pass; past so many they are said again.
    const uint64_t what = mixed(second.position.value) + second.component;
    if (said_.contains(what)) return;
    if (said_.size() < kSaidKept) said_.insert(what);
    const Batch& content = emitter_ ? emitter_->content() : run_.content();
    Finding finding = make_finding("contradicting-attribute", second.position,
                                   {content.text(first).value_or(std::string())});
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
  SpilledSlots spilled_;                                       ///< pieces of the run
  SlotOrdering ordering_;
  std::optional<Emitter> emitter_;
  std::unordered_set<uint64_t> said_;  ///< contradictions that were reported
};

}  // namespace

std::unique_ptr<DataReader> arranged(DataReader& source, Arrangement arrangement, Report& report) {
  return std::make_unique<ArrangedReader>(source, std::move(arrangement), report);
}

}  // namespace sdmx
