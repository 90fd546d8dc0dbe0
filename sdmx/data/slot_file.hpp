// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Slots and their rows in a temporary file, one after another. Only this program reads it, while it runs.

#include <vector>

#include "sdmx/data/slot_source.hpp"
#include "sdmx/io/temporary_file.hpp"

namespace sdmx {

class SlotFileWriter {
 public:
  explicit SlotFileWriter(TemporaryFile& file) : file_(file), builder_(rows_) {}
  /// Writes all slots; the file can be read then.
  void write(SlotSource& slots);

 private:
  void put(const Slot& slot, const Batch& content);
  void put_rows(SlotSource& slots);
  void put_row(uint32_t row);
  void put_code(const Batch& batch, Code code);
  void put(const Entry& entry);
  void put(std::string_view text);
  void put(uint64_t number);
  void flush();

  TemporaryFile& file_;
  std::string bytes_;
  Batch rows_;
  BatchBuilder builder_;
};

/// A row as it was written.
class SpilledRow {
 public:
  void add_to(BatchBuilder& builder) const;
  /// kNotStated where the row does not state the component, or as a number.
  Code code(uint16_t component) const;

 private:
  friend class SlotFileReader;
  struct Cell {
    uint16_t component = 0;
    Code code = kNotStated;
    Decimal decimal;  ///< a cell that has a code has a negative scale here, as in columns
  };
  Position position_;
  std::vector<Cell> cells_;
  std::vector<Entry> entries_;
};

class SlotFileReader {
 public:
  SlotFileReader(TemporaryFile& file, size_t dimensions);

  /// False at the end. All rows of the slot before must have been read.
  bool next_slot();
  const Slot& slot() const { return slot_; }
  /// That live in statements of the slot only.
  const std::vector<Entry>& entries() const { return entries_; }
  /// False at the end of the slot.
  bool next_row();
  const SpilledRow& row() const { return row_; }

 private:
  Code code(uint64_t first, std::vector<Entry>& entries);
  Entry entry();
  std::string text();
  uint64_t number();
  char byte();

  TemporaryFile& file_;
  std::vector<char> buffer_;
  size_t next_ = 0, end_ = 0;
  Slot slot_;
  std::vector<Entry> entries_;
  SpilledRow row_;
};

}  // namespace sdmx
