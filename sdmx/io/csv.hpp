// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Records and fields of character-separated text, with positions. RFC 4180; line ends may be CR LF, LF or
/// CR. Knows nothing of SDMX.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/position.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

struct CsvDialect {
  char separator = ',';
  char quote = '"';  ///< '\0': there are no quotes
};

struct CsvLimits {
  size_t record_bytes = size_t{16} << 20;
  size_t fields = 16384;
};

struct CsvField {
  std::string_view text;  ///< without its quotes, doubled quotes made single
  uint64_t offset = 0;    ///< of the field's first byte in the unpacked text
};

/// What was wrong with a record. The record is there all the same, as far as it could be understood.
enum class CsvProblem : uint8_t {
  kNone,
  kQuoteOpen,       ///< the text ends within quotes
  kTextAfterQuote,  ///< something follows a closing quote
  kRecordTooLong,   ///< cut at the limit; its rest is passed over
  kTooManyFields,   ///< the same
};

class CsvScanner {
 public:
  /// Reads from the input's present cursor; offsets count from its first byte, so begin rewound.
  explicit CsvScanner(Input& input, CsvDialect dialect = {}, CsvLimits limits = {});

  /// Goes to the next record; false at the end. A byte order mark at the very beginning is no part of the
  /// first field.
  bool next();
  /// The record's fields, valid until the next call. An empty line is a record of one empty field.
  std::span<const CsvField> fields() const { return fields_; }
  uint64_t offset() const { return record_offset_; }
  /// The record as it stands, without its line end.
  std::string_view record() const { return record_; }
  CsvProblem problem() const { return problem_; }
  uint64_t problem_offset() const { return problem_offset_; }
  /// True when no line end stood behind the record: it may have been cut.
  bool ended_with_text() const { return ended_with_text_; }
  /// For a reader that knows what a record looks like: the text behind this record as far as it was read, and
  /// where it stands. Whole records of it may be passed over.
  std::string_view ahead();
  uint64_t offset_ahead() const { return base_ + begin_; }
  void pass_over(size_t count) { begin_ += count; }
  /// Starts again at the first byte.
  void restart();

 private:
  bool refill();
  bool begin_record();
  size_t find_end();
  size_t find_quoted_end();
  void take(size_t end);
  void skip_line();
  void split_plain();
  void split_quoted();
  std::string_view read_quoted(size_t& at);
  void add_field(std::string_view text, size_t at);
  void note(CsvProblem problem, uint64_t offset);

  Input& input_;
  CsvDialect dialect_;
  CsvLimits limits_;
  std::string buffer_;
  size_t begin_ = 0;   // of the unread text in buffer_
  uint64_t base_ = 0;  // offset of buffer_[0]
  bool at_end_ = false;
  bool after_cr_ = false;  // a LF that follows belongs to the line end before
  bool ended_with_text_ = false;
  bool skipping_ = false;  // the rest of a record that was too long
  std::string_view record_;
  uint64_t record_offset_ = 0;
  bool has_quotes_ = false;
  std::string unquoted_;  // room for fields with doubled quotes
  std::vector<CsvField> fields_;
  CsvProblem problem_ = CsvProblem::kNone;
  uint64_t problem_offset_ = 0;
};

}  // namespace sdmx
