// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/slot_file.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace sdmx {

namespace {

constexpr size_t kBufferBytes = size_t{1} << 15;
constexpr uint32_t kRowsAtOnce = 1024;

/// What a cell or statement holds, in the low bits of its first number.
enum Kind : uint64_t { kCode, kDecimal, kEntry, kKinds = 4 };

}  // namespace

// ---- writing ----

void SlotFileWriter::write(SlotSource& slots) {
  while (const Slot* slot = slots.next()) {
    put(uint64_t{1});
    put(*slot, slots.content());
    put_rows(slots);
  }
  put(uint64_t{0});
  flush();
  file_.rewind();
}

void SlotFileWriter::put(const Slot& slot, const Batch& content) {
  put(static_cast<uint64_t>(slot.order));
  put(static_cast<uint64_t>(slot.kind));
  put(uint64_t{slot.bare});
  put(slot.group);
  put(slot.region);
  put(slot.position.value);
  for (const Code code : slot.key) put(uint64_t{code});
  put(slot.stated.size());
  for (const Statement& statement : slot.stated) {
    put(uint64_t{statement.component});
    put_code(content, statement.code);
    put(statement.position.value);
  }
}

void SlotFileWriter::put_rows(SlotSource& slots) {
  while (slots.has_row()) {
    builder_.next_batch();
    builder_.open_region(RegionKind::kPart, Action::kMerge, ActionSemantics::kV31, Position{});
    while (slots.has_row() && rows_.rows < kRowsAtOnce) slots.add_row(builder_);
    for (uint32_t row = 0; row < rows_.rows; ++row) put_row(row);
  }
  put(uint64_t{0});
}

void SlotFileWriter::put_row(uint32_t row) {
  put(uint64_t{1});
  put(rows_.row_position[row].value);
  for (const Column& column : rows_.columns) {
    const auto code = column.code(row);
    if (code == kNotStated) continue;
    put(uint64_t{column.component} + 1);
    if (code) {
      put_code(rows_, *code);
      continue;
    }
    const Decimal& decimal = column.decimals[row];
    put(static_cast<uint64_t>(decimal.scale) * kKinds + kDecimal);
    const auto bits = static_cast<uint64_t>(decimal.mantissa);
    put(decimal.mantissa < 0 ? ~bits << 1 | 1 : bits << 1);
  }
  put(uint64_t{0});
}

void SlotFileWriter::put_code(const Batch& batch, Code code) {
  if (!is_local(code)) {
    put(uint64_t{code} * kKinds + kCode);
  } else {
    put(uint64_t{kEntry});
    put(batch.local[code & ~kLocal]);
  }
}

void SlotFileWriter::put(const Entry& entry) {
  put(entry.first_seen.value);
  put(entry.parts.size());
  for (const Part& part : entry.parts) {
    put(uint64_t{part.item});
    put(part.language);
    put(part.text);
  }
}

void SlotFileWriter::put(std::string_view text) {
  put(text.size());
  bytes_ += text;
}

/// Seven bits a byte, the lowest first.
void SlotFileWriter::put(uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>(number | 0x80);
  bytes_ += static_cast<char>(number);
  if (bytes_.size() >= kBufferBytes) flush();
}

void SlotFileWriter::flush() {
  file_.write(bytes_);
  bytes_.clear();
}

// ---- reading ----

void SpilledRow::add_to(BatchBuilder& builder) const {
  builder.begin_row(position_);
  for (const Cell& cell : cells_) {
    if (cell.decimal.scale >= 0) {
      builder.set(cell.component, cell.decimal);
    } else {
      const bool local = is_local(cell.code);
      builder.set(cell.component, local ? builder.keep_local(entries_[cell.code & ~kLocal]) : cell.code);
    }
  }
}

Code SpilledRow::code(uint16_t component) const {
  const auto found = std::ranges::find(cells_, component, &Cell::component);
  return found == cells_.end() ? kNotStated : found->code;
}

SlotFileReader::SlotFileReader(TemporaryFile& file, size_t dimensions) : file_(file), buffer_(kBufferBytes) {
  file.rewind();
  slot_.key.resize(dimensions);
}

bool SlotFileReader::next_slot() {
  if (number() == 0) return false;
  slot_.order = static_cast<SlotOrder>(number());
  slot_.kind = static_cast<RegionKind>(number());
  slot_.bare = number() != 0;
  slot_.group = text();
  slot_.region = number();
  slot_.position.value = number();
  for (Code& code : slot_.key) code = static_cast<Code>(number());
  entries_.clear();
  slot_.stated.resize(number());
  for (Statement& statement : slot_.stated) {
    statement.component = static_cast<uint16_t>(number());
    statement.code = code(number(), entries_);
    statement.position.value = number();
  }
  return true;
}

bool SlotFileReader::next_row() {
  if (number() == 0) return false;
  row_.position_.value = number();
  row_.cells_.clear();
  row_.entries_.clear();
  while (const uint64_t component = number()) {
    SpilledRow::Cell& cell = row_.cells_.emplace_back();
    cell.component = static_cast<uint16_t>(component - 1);
    const uint64_t first = number();
    if (first % kKinds == kDecimal) {
      const uint64_t bits = number();
      const uint64_t mantissa = bits % 2 != 0 ? ~(bits >> 1) : bits >> 1;
      cell.decimal = {static_cast<int64_t>(mantissa), static_cast<int16_t>(first / kKinds)};
    } else {
      cell.decimal = Column::coded(kNotStated);
      cell.code = code(first, row_.entries_);
    }
  }
  return true;
}

Code SlotFileReader::code(uint64_t first, std::vector<Entry>& entries) {
  if (first % kKinds == kCode) return static_cast<Code>(first / kKinds);
  entries.push_back(entry());
  return kLocal | static_cast<Code>(entries.size() - 1);
}

Entry SlotFileReader::entry() {
  Entry read;
  read.first_seen.value = number();
  read.parts.resize(number());
  for (Part& part : read.parts) {
    part.item = static_cast<uint16_t>(number());
    part.language = text();
    part.text = text();
  }
  return read;
}

std::string SlotFileReader::text() {
  std::string read(number(), '\0');
  for (char& c : read) c = byte();
  return read;
}

uint64_t SlotFileReader::number() {
  uint64_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto bits = static_cast<unsigned char>(byte());
    value |= uint64_t{bits & 0x7Fu} << shift;
    if (bits < 0x80) return value;
  }
}

char SlotFileReader::byte() {
  if (next_ == end_) {
    end_ = file_.read(buffer_);
    next_ = 0;
    if (end_ == 0) throw Error(ErrorCode::kIo, Message{"read-failed", {"<temporary>", "EOF"}});
  }
  return buffer_[next_++];
}

}  // namespace sdmx
