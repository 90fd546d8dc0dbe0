// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_fast_rows.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include "sdmx/io/decimal_scan.hpp"

namespace sdmx {

namespace {

using Kind = CsvCells::Target::Kind;

constexpr size_t kFieldMargin = 32;
constexpr uint32_t kRows = 512;
constexpr size_t kNone = ~size_t{0};
/// Of texts that are passed over.
constexpr Code kSomething = kFirstEntry;

Column* column_of(Batch& batch, uint16_t component) {
  const auto found = std::ranges::find(batch.columns, component, &Column::component);
  return found == batch.columns.end() ? nullptr : &*found;
}

/// The first column that differs from row to row, most likely.
size_t first_varying(const std::vector<CsvCells::Target>& targets, const CsvHeader& header) {
  for (size_t i = 0; i < targets.size(); ++i) {
    if (targets[i].kind == Kind::kNumber || targets[i].role == Role::kTimeDimension ||
        header.columns[i].id == "TIME_PERIOD") {
      return i;
    }
  }
  return kNone;
}

}  // namespace

CsvFastRows::CsvFastRows(const CsvHeader& header, const CsvCells& cells, const ReaderOptions& options)
    : targets_(cells.targets()),
      separator_(header.dialect.separator),
      needs_measure_(cells.schema() != nullptr),
      batch_rows_(options.limits.batch_rows),
      varying_(first_varying(targets_, header)) {
  usable_ = options.shortcuts == Shortcuts::kTaken && varying_ != kNone && varying_ > 0 &&
            options.limits.value_bytes >= ShortCodes::kLongest &&
            std::ranges::none_of(
                targets_.begin() + static_cast<std::ptrdiff_t>(std::min(varying_, targets_.size())),
                targets_.end(), [](const CsvCells::Target& target) { return target.kind == Kind::kFixed; });
}

void CsvFastRows::learn(std::string_view record, std::span<const CsvField> fields, const Batch& batch) {
  prefix_.clear();
  const char end = record.data()[record.size()];  // the scanner's buffer goes on
  const bool plain = usable_ && fields.size() == targets_.size() && (end == '\n' || end == '\r') &&
                     record.find('"') == std::string_view::npos;
  if (!plain) return;
  if (line_end_ != end) {
    line_end_ = end;
    make_fields();
  }
  heads_.resize(varying_);
  for (size_t i = 0; i < fields.size(); ++i) learn_field(i, fields[i].text, batch);
  for (size_t i = 0; i < varying_; ++i) heads_[i].value.size = static_cast<uint32_t>(fields[i].text.size());
  if (!repeats_local_texts(batch)) prefix_ = record.substr(0, fields[varying_].offset - fields[0].offset);
}

/// Long texts are entries of their batch, each time anew.
bool CsvFastRows::repeats_local_texts(const Batch& batch) const {
  return std::ranges::any_of(targets_.begin(), targets_.begin() + static_cast<std::ptrdiff_t>(varying_),
                             [&](const CsvCells::Target& target) {
                               if (target.kind != Kind::kRow) return false;
                               const Column* column = batch.column(target.component);
                               return column != nullptr &&
                                      is_local(column->code(batch.rows - 1).value_or(kNotStated));
                             });
}

void CsvFastRows::make_fields() {
  fields_.clear();
  for (size_t i = 0; i < targets_.size(); ++i) {
    fields_.emplace_back(i + 1 == targets_.size() ? line_end_ : separator_);
  }
}

/// The text stands in the scanner's buffer, with its separator behind it.
void CsvFastRows::learn_field(size_t index, std::string_view text, const Batch& batch) {
  const Kind kind = targets_[index].kind;
  if (text.empty() || text.size() > ShortCodes::kLongest || kind == Kind::kFixed) return;
  std::optional<Code> code = kSomething;
  if (kind != Kind::kNothing) {
    const Column* column = batch.column(targets_[index].component);
    code = column == nullptr ? std::nullopt : column->code(batch.rows - 1);
  }
  if (!code || *code == kNotStated || is_local(*code)) return;
  // A copy: the lookup wants 16 bytes, and the text may stand at the end of the buffer.
  char padded[2 * Wide::kBytes] = {};
  text.copy(padded, text.size());
  padded[text.size()] = index + 1 == targets_.size() ? line_end_ : separator_;
  ShortCodes& known = fields_[index];
  if (known.find(padded).code == kNotStated) known.keep(text, *code);
}

CsvFastRows::Read CsvFastRows::read(std::string_view text, uint64_t offset, Batch& batch,
                                    BatchBuilder& builder, size_t most_bytes) {
  Read read;
  const size_t margin = std::max(prefix_.size(), Wide::kBytes) + kFieldMargin * (targets_.size() + 1);
  if (prefix_.empty() || text.size() <= margin || batch.regions.size() >= batch_rows_) return read;
  const char* at = text.data();
  const char* const safe = at + (text.size() - margin);
  const size_t line_end = line_end_ == '\r' ? 2 : 1;
  while (at < safe && batch.rows < batch_rows_ && read.record_bytes < most_bytes) {
    if (batch.rows == batch.row_position.size()) builder.make_room(std::min(batch_rows_, batch.rows + kRows));
    if (!bind(batch)) break;
    const auto room = static_cast<uint32_t>(batch.row_position.size());
    uint32_t row = batch.rows;
    for (; row < room && at < safe && read.record_bytes < most_bytes; ++row) {
      const char* const record = at;
      const char* next = read_row(record, row);
      if (next == nullptr && begins_as_known(record)) next = read_row(record, row);
      if (next == nullptr) break;
      at = next;
      batch.row_position[row] = Position{offset + static_cast<uint64_t>(record - text.data())};
      read.last_record = static_cast<size_t>(record - text.data());
      read.record_bytes += static_cast<size_t>(at - record) - line_end;
    }
    const bool stopped = row < room;
    batch.rows = batch.regions.back().last_row = row;
    if (!stopped) continue;
    forget_row(row);
    break;
  }
  read.bytes = static_cast<size_t>(at - text.data());
  return read;
}

/// Finds out where in the batch values go. False when there is no row before whose values could be taken
/// over.
bool CsvFastRows::bind(Batch& batch) {
  steps_.clear();
  if (batch.rows == 0) return false;
  for (size_t i = 0; i < fields_.size(); ++i) {
    const CsvCells::Target& target = targets_[i];
    const bool row_value = target.kind == Kind::kRow || target.kind == Kind::kNumber;
    Column* const column = row_value ? column_of(batch, target.component) : nullptr;
    Code* const codes = column != nullptr && !column->decimal ? column->codes.data() : nullptr;
    if (i < varying_) {
      heads_[i].codes = codes;
      if (codes != nullptr) heads_[i].value.code = codes[batch.rows - 1];
      continue;
    }
    Step& step = steps_.emplace_back();
    step.known = &fields_[i];
    step.codes = codes;
    step.decimals = column != nullptr && column->decimal ? column->decimals.data() : nullptr;
    step.end = i + 1 == fields_.size() ? line_end_ : separator_;
    step.key = target.role == Role::kDimension || target.role == Role::kTimeDimension;
    step.measure = target.role == Role::kMeasure;
    step.nothing = target.kind == Kind::kNothing;
  }
  return true;
}

/// The record at this place; where it ends, null where it is none that goes on.
inline const char* CsvFastRows::read_row(const char* at, uint32_t row) const {
  if (!begins_the_same(at)) return nullptr;
  at += prefix_.size();
  bool measure = !needs_measure_;
  for (const Step& step : steps_) {
    if (*at != step.end) {
      at = read_field(step, at, row);
      if (at == nullptr || *at != step.end) return nullptr;
      measure = measure || step.measure;
    } else if (step.key) {
      return nullptr;
    }
    ++at;
  }
  if (line_end_ == '\r' && *at++ != '\n') return nullptr;
  for (const Head& head : heads_) {
    if (head.codes != nullptr) head.codes[row] = head.value.code;
  }
  return measure ? at : nullptr;
}

/// Whether the text up to the first varying column is that of the record before.
inline bool CsvFastRows::begins_the_same(const char* at) const {
  const size_t size = prefix_.size();
  const char* const prefix = prefix_.data();
  if (size < Wide::kBytes) return std::memcmp(at, prefix, size) == 0;
  for (size_t done = 0; done + Wide::kBytes < size; done += Wide::kBytes) {
    if (Wide(at + done).where_same(Wide(prefix + done)) != 0xFFFFu) return false;
  }
  const size_t last = size - Wide::kBytes;
  return Wide(at + last).where_same(Wide(prefix + last)) == 0xFFFFu;
}

/// Whether there are other values up to the first varying column that were all met before, none of which
/// decides on dataset, action or region. They are those of the record before from now on.
bool CsvFastRows::begins_as_known(const char* at) {
  const char* const begin = at;
  const char* before = prefix_.data();
  for (size_t i = 0; i < heads_.size(); ++i) {
    Head& head = heads_[i];
    const bool same = std::memcmp(at, before, head.value.size + 1) == 0;
    before += head.value.size + 1;
    head.next = same ? head.value : other_value(i, at);
    if (!same && head.next.code == kNotStated) return false;
    at += head.next.size;
    if (*at++ != separator_) return false;
  }
  prefix_.assign(begin, at);
  for (Head& head : heads_) head.value = head.next;
  return true;
}

/// The value of a column, where it is one that was met before.
ShortCodes::Found CsvFastRows::other_value(size_t index, const char* at) {
  const bool row_value = targets_[index].kind == Kind::kRow && heads_[index].codes != nullptr;
  if (!row_value && targets_[index].kind != Kind::kNothing) return {};
  return fields_[index].find(at);
}

inline const char* CsvFastRows::read_field(const Step& step, const char* at, uint32_t row) {
  if (step.decimals != nullptr) {
    if (const size_t size = scan_decimal(at, step.end, step.decimals[row]); size > 0) return at + size;
  }
  const ShortCodes::Found found = step.known->find(at);
  if (found.code == kNotStated) return nullptr;
  if (step.decimals != nullptr) {
    step.decimals[row] = Column::coded(found.code);
  } else if (step.codes != nullptr) {
    step.codes[row] = found.code;
  } else if (!step.nothing) {
    return nullptr;
  }
  return at + found.size;
}

void CsvFastRows::forget_row(uint32_t row) const {
  for (const Head& head : heads_) {
    if (head.codes != nullptr) head.codes[row] = kNotStated;
  }
  for (const Step& step : steps_) {
    if (step.codes != nullptr) step.codes[row] = kNotStated;
    if (step.decimals != nullptr) step.decimals[row] = Column::coded(kNotStated);
  }
}

}  // namespace sdmx
