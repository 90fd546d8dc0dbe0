// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The slots of a run one after another with their rows, from memory or from files.

#include <vector>

#include "sdmx/data/plan.hpp"

namespace sdmx {

class SlotSource {
 public:
  virtual ~SlotSource() = default;
  /// The next slot, valid until the next call; null at the end. Its rows are asked for here.
  virtual const Slot* next() = 0;
  virtual bool has_row() const = 0;
  /// Adds the next row of the slot.
  virtual void add_row(BatchBuilder& builder) = 0;
  /// Where the entries of the slot's statements live. Its first region has the action of the run.
  virtual const Batch& content() const = 0;
};

/// The slots of a run in memory.
class PlannedSlots : public SlotSource {
 public:
  /// The content and its levels must live as long.
  PlannedSlots(const Batch& content, const Levels& levels, std::vector<Slot> slots);

  const Slot* next() override;
  bool has_row() const override { return row_ < slots_[next_ - 1].rows.size(); }
  void add_row(BatchBuilder& builder) override;
  const Batch& content() const override { return content_; }

 private:
  const Region& region_at(uint32_t row);
  void add_cell(BatchBuilder& builder, const Column& column, uint32_t row) const;
  void push_down(BatchBuilder& builder, const Region& region, uint32_t row) const;

  const Batch& content_;
  const Levels& levels_;
  std::vector<Slot> slots_;
  std::vector<const Column*> all_columns_, row_columns_;
  bool pushes_down_;
  size_t next_ = 0, row_ = 0;
  const Region* region_ = nullptr;
};

/// A code of a batch in another one: an entry that lives in one batch only is kept there.
inline Code carried(const Batch& from, Code code, BatchBuilder& to) {
  return is_local(code) ? to.keep_local(from.local[code & ~kLocal]) : code;
}

}  // namespace sdmx
