// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/csv.hpp"

#include <algorithm>

namespace sdmx {

namespace {

constexpr size_t kChunk = 256 << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr size_t kNone = std::string_view::npos;

}  // namespace

CsvScanner::CsvScanner(Input& input, CsvDialect dialect, CsvLimits limits)
    : input_(input), dialect_(dialect), limits_(limits) {}

void CsvScanner::restart() {
  input_.rewind();
  buffer_.clear();
  begin_ = 0;
  base_ = 0;
  at_end_ = after_cr_ = skipping_ = false;
}

bool CsvScanner::refill() {
  if (at_end_) return false;
  buffer_.erase(0, begin_);
  base_ += begin_;
  begin_ = 0;
  const size_t had = buffer_.size();
  buffer_.resize(had + kChunk);
  const size_t got = input_.read(std::span(buffer_).subspan(had));
  buffer_.resize(had + got);
  at_end_ = got == 0;
  return got > 0;
}

bool CsvScanner::next() {
  problem_ = CsvProblem::kNone;
  fields_.clear();
  if (!begin_record()) return false;
  const size_t end = find_end();
  record_ = std::string_view(buffer_).substr(begin_, end - begin_);
  record_offset_ = base_ + begin_;
  if (has_quotes_) {
    split_quoted();
  } else {
    split_plain();
  }
  take(end);
  return true;
}

std::string_view CsvScanner::ahead() {
  if (skipping_ || begin_ >= buffer_.size()) return {};
  if (after_cr_ && buffer_[begin_] == '\n') ++begin_;
  after_cr_ = false;
  return std::string_view(buffer_).substr(begin_);
}

/// Passes over what stands between records; false at the end of the text.
bool CsvScanner::begin_record() {
  if (skipping_) skip_line();
  if (begin_ >= buffer_.size() && !refill()) return false;
  if (after_cr_ && buffer_[begin_] == '\n') ++begin_;
  after_cr_ = false;
  if (base_ + begin_ == 0) {
    while (buffer_.size() < kByteOrderMark.size() && refill()) {
    }
    if (buffer_.starts_with(kByteOrderMark)) begin_ = kByteOrderMark.size();
  }
  return begin_ < buffer_.size() || refill();
}

/// Moves behind a record. Its bytes stay in the buffer until more are needed.
void CsvScanner::take(size_t end) {
  begin_ = end;
  ended_with_text_ = !skipping_ && end >= buffer_.size();
  if (skipping_ || end >= buffer_.size()) return;
  after_cr_ = buffer_[end] == '\r';
  ++begin_;
}

void CsvScanner::skip_line() {
  skipping_ = false;
  while (true) {
    const size_t end = buffer_.find('\n', begin_);
    begin_ = end == kNone ? buffer_.size() : end + 1;
    if (end != kNone || !refill()) return;
  }
}

/// Where the record ends in the buffer: at its line end, or at the end of the text or of what is allowed.
size_t CsvScanner::find_end() {
  has_quotes_ = false;
  size_t searched = 0;
  while (true) {
    const std::string_view rest = std::string_view(buffer_).substr(begin_);
    const size_t end = rest.find('\n', searched);
    const std::string_view line = rest.substr(0, end);
    if (dialect_.quote != '\0' && line.find(dialect_.quote, searched) != kNone) return find_quoted_end();
    const size_t cr = line.find('\r', searched);
    const size_t stop = std::min(end, cr);
    if (std::min(stop, rest.size()) > limits_.record_bytes) {
      note(CsvProblem::kRecordTooLong, base_ + begin_);
      skipping_ = true;
      return begin_ + limits_.record_bytes;
    }
    if (stop != kNone) return begin_ + stop;
    searched = rest.size();
    if (!refill()) return buffer_.size();
  }
}

/// The same where quotes may hold line ends. A quote opens only where a field begins (RFC 4180): elsewhere it
/// is text.
size_t CsvScanner::find_quoted_end() {
  has_quotes_ = true;
  bool inside = false;
  bool may_open = true;
  for (size_t length = 0;; ++length) {
    if (length > limits_.record_bytes) {
      note(CsvProblem::kRecordTooLong, base_ + begin_);
      skipping_ = true;
      return begin_ + length;
    }
    if (begin_ + length >= buffer_.size() && !refill()) break;
    const char c = buffer_[begin_ + length];
    if (c == dialect_.quote && (inside || may_open)) {
      inside = !inside;
      may_open = !inside;  // a doubled quote closes and opens again
    } else if (!inside) {
      if (c == '\n' || c == '\r') return begin_ + length;
      may_open = c == dialect_.separator;
    }
  }
  if (inside) note(CsvProblem::kQuoteOpen, base_ + begin_);
  return buffer_.size();
}

void CsvScanner::split_plain() {
  for (size_t at = 0;;) {
    const size_t end = record_.find(dialect_.separator, at);
    add_field(record_.substr(at, end - at), at);
    if (end == kNone || problem_ == CsvProblem::kTooManyFields) return;
    at = end + 1;
  }
}

void CsvScanner::split_quoted() {
  unquoted_.clear();
  unquoted_.reserve(record_.size());  // views into it must stay
  for (size_t at = 0;;) {
    const size_t start = at;
    std::string_view text;
    if (at < record_.size() && record_[at] == dialect_.quote) {
      text = read_quoted(at);
    } else {
      at = std::min(record_.find(dialect_.separator, at), record_.size());
      text = record_.substr(start, at - start);
    }
    add_field(text, start);
    if (at >= record_.size() || problem_ == CsvProblem::kTooManyFields) return;
    ++at;
  }
}

/// The text of a quoted field that begins at a quote; at moves to the separator behind it.
std::string_view CsvScanner::read_quoted(size_t& at) {
  const size_t first = unquoted_.size();
  ++at;
  while (at < record_.size()) {
    const size_t quote = std::min(record_.find(dialect_.quote, at), record_.size());
    unquoted_.append(record_.substr(at, quote - at));
    at = quote + 1;
    if (at >= record_.size() || record_[at] != dialect_.quote) break;
    unquoted_ += dialect_.quote;
    ++at;
  }
  at = std::min(at, record_.size());
  if (at < record_.size() && record_[at] != dialect_.separator) {
    note(CsvProblem::kTextAfterQuote, record_offset_ + at);
    const size_t end = std::min(record_.find(dialect_.separator, at), record_.size());
    unquoted_.append(record_.substr(at, end - at));
    at = end;
  }
  return std::string_view(unquoted_).substr(first);
}

void CsvScanner::add_field(std::string_view text, size_t at) {
  if (fields_.size() >= limits_.fields) {
    note(CsvProblem::kTooManyFields, record_offset_ + at);
    return;
  }
  fields_.push_back({text, record_offset_ + at});
}

void CsvScanner::note(CsvProblem problem, uint64_t offset) {
  if (problem_ != CsvProblem::kNone) return;
  problem_ = problem;
  problem_offset_ = offset;
}

}  // namespace sdmx
