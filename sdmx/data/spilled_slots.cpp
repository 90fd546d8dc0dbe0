// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/spilled_slots.hpp"

#include <algorithm>
#include <utility>

#include "sdmx/data/slot_file.hpp"

namespace sdmx {

namespace {

constexpr size_t kPiecesPerLevel = 64;

/// A piece that is read, and how its slot and row stand in the order.
class Cursor {
 public:
  Cursor(TemporaryFile& file, const Levels& levels, const SlotOrdering& ordering)
      : reader_(file, levels.dimensions.size()), ordering_(ordering) {
    for (size_t i = 0; i < levels.dimensions.size(); ++i) {
      if (levels.in_rows[i] != 0 && levels.dimensions[i] >= 0)
        row_dimensions_.emplace_back(i, static_cast<uint16_t>(levels.dimensions[i]));
    }
    next_slot();
  }

  bool has_slot() const { return has_slot_; }
  const Slot& slot() const { return reader_.slot(); }
  const std::vector<Entry>& entries() const { return reader_.entries(); }
  void next_slot() {
    has_slot_ = reader_.next_slot();
    if (has_slot_) next_row();
  }

  bool has_row() const { return has_row_; }
  const std::vector<uint32_t>& row_ranks() const { return row_ranks_; }
  void add_row(BatchBuilder& builder) {
    reader_.row().add_to(builder);
    next_row();
  }

 private:
  void next_row() {
    has_row_ = reader_.next_row();
    row_ranks_.clear();
    if (!has_row_ || slot().order == SlotOrder::kUntouched) return;
    for (const auto& [dimension, component] : row_dimensions_)
      row_ranks_.push_back(ordering_.rank(dimension, reader_.row().code(component)));
  }

  SlotFileReader reader_;
  const SlotOrdering& ordering_;
  std::vector<std::pair<size_t, uint16_t>> row_dimensions_;
  std::vector<uint32_t> row_ranks_;
  bool has_slot_ = false, has_row_ = false;
};

/// Several pieces as one.
class MergedSlots : public SlotSource {
 public:
  MergedSlots(std::vector<TemporaryFile*> files, const Batch& common, const Levels& levels,
              const SlotOrdering& ordering)
      : ordering_(ordering), content_(common) {
    cursors_.reserve(files.size());
    for (TemporaryFile* file : files) {
      if (cursors_.emplace_back(*file, levels, ordering).has_slot()) slots_.push_back(cursors_.size() - 1);
    }
    std::ranges::make_heap(slots_, [this](size_t left, size_t right) { return is_later(left, right); });
  }

  const Slot* next() override {
    if (ready_.empty()) gather();
    if (ready_.empty()) return nullptr;
    slot_ = std::move(ready_.back());
    ready_.pop_back();
    return &slot_;
  }

  bool has_row() const override { return !rows_.empty(); }

  void add_row(BatchBuilder& builder) override {
    const auto later = [this](size_t left, size_t right) { return is_later_row(left, right); };
    std::ranges::pop_heap(rows_, later);
    Cursor& cursor = cursors_[rows_.back()];
    cursor.add_row(builder);
    if (cursor.has_row()) {
      std::ranges::push_heap(rows_, later);
    } else {
      advance(rows_.back());
      rows_.pop_back();
    }
  }

  const Batch& content() const override { return content_; }

 private:
  /// Equal ones come in the order of the pieces.
  bool is_later(size_t left, size_t right) const {
    const auto order = ordering_.compare(cursors_[left].slot(), cursors_[right].slot());
    return order != 0 ? order > 0 : left > right;
  }
  bool is_later_row(size_t left, size_t right) const {
    // What is untouched is a sequence of pieces.
    const auto order = cursors_[left].row_ranks() <=> cursors_[right].row_ranks();
    return order != 0 ? order > 0 : left > right;
  }

  /// Puts the cursor's next slot among those of the others.
  void advance(size_t cursor) {
    cursors_[cursor].next_slot();
    if (!cursors_[cursor].has_slot()) return;
    slots_.push_back(cursor);
    std::ranges::push_heap(slots_, [this](size_t left, size_t right) { return is_later(left, right); });
  }

  /// The next slot as all pieces have it, and those that are equal to it in the order.
  void gather() {
    content_.local.clear();
    while (!slots_.empty() && belongs_to_ready(cursors_[slots_.front()].slot())) {
      std::ranges::pop_heap(slots_, [this](size_t left, size_t right) { return is_later(left, right); });
      const size_t cursor = slots_.back();
      slots_.pop_back();
      take(cursors_[cursor]);
      if (cursors_[cursor].has_row()) {
        rows_.push_back(cursor);
        std::ranges::push_heap(rows_,
                               [this](size_t left, size_t right) { return is_later_row(left, right); });
      } else {
        advance(cursor);
      }
    }
    std::ranges::reverse(ready_);
  }

  bool belongs_to_ready(const Slot& slot) const {
    if (ready_.empty()) return true;
    const Slot& first = ready_.front();
    if (slot.order == SlotOrder::kUntouched && slot.region != first.region) return false;
    return ordering_.compare(first, slot) == 0;
  }

  void take(const Cursor& cursor) {
    const Slot& slot = cursor.slot();
    auto same = std::ranges::find(ready_, slot.bare, &Slot::bare);
    const bool is_new = same == ready_.end();
    if (is_new) {
      same = ready_.insert(ready_.end(), slot);
      same->stated.clear();
    }
    // The statements of what is untouched were repeated in each piece.
    if (!is_new && slot.order == SlotOrder::kUntouched) return;
    for (Statement statement : slot.stated) {
      const bool local = is_local(statement.code);
      if (local) {
        content_.local.push_back(cursor.entries()[statement.code & ~kLocal]);
        statement.code = kLocal | static_cast<Code>(content_.local.size() - 1);
      }
      if (slot.order == SlotOrder::kUntouched) {
        same->stated.push_back(statement);
      } else {
        add_statement(*same, statement, content_);
      }
    }
  }

  const SlotOrdering& ordering_;
  Batch content_;
  std::vector<Cursor> cursors_;
  std::vector<size_t> slots_, rows_;  ///< heaps of cursors: at a slot to come, in the rows of this one
  std::vector<Slot> ready_;           ///< gathered, the next one last
  Slot slot_;
};

}  // namespace

void SpilledSlots::add(SlotSource& piece, const SlotOrdering& ordering, const Levels& levels) {
  common_.dataset = piece.content().dataset;
  common_.components = piece.content().components;
  common_.regions.assign(1, piece.content().regions.front());
  common_.regions.front().first_stated = common_.regions.front().last_stated = 0;
  write(piece, 0);
  for (size_t level = 0; levels_[level].size() == kPiecesPerLevel; ++level) {
    std::vector<TemporaryFile*> files;
    for (TemporaryFile& file : levels_[level]) files.push_back(&file);
    MergedSlots merged(std::move(files), common_, levels, ordering);
    write(merged, level + 1);
    levels_[level].clear();
  }
}

void SpilledSlots::write(SlotSource& slots, size_t level) {
  if (levels_.size() <= level) levels_.resize(level + 1);
  TemporaryFile file;
  SlotFileWriter(file).write(slots);
  levels_[level].push_back(std::move(file));
}

std::unique_ptr<SlotSource> SpilledSlots::merged(const SlotOrdering& ordering, const Levels& levels) {
  std::vector<TemporaryFile*> files;
  for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
    for (TemporaryFile& file : *level) files.push_back(&file);
  }
  return std::make_unique<MergedSlots>(std::move(files), common_, levels, ordering);
}

}  // namespace sdmx
