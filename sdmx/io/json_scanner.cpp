// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_scanner.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/io/json_bytes.hpp"
#include "sdmx/io/json_leap.hpp"
#include "sdmx/io/json_writer.hpp"

namespace sdmx {

namespace {

using Token = JsonScanner::Token;

constexpr uint64_t kMistakes = 1000;  // of one text; one that has more is none
constexpr size_t kQuotedBytes = 80, kQuotedCharacters = 20;

using json::is_blank;

bool is_number_byte(char c) {
  return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}

bool begins_number(char c) { return (c >= '0' && c <= '9') || c == '-'; }

/// Where something that is no JSON ends at the latest.
bool ends_word(char c) {
  return is_blank(c) || c == ',' || c == ':' || c == '"' || c == '[' || c == ']' || c == '{' || c == '}';
}

}  // namespace

JsonScanner::JsonScanner(Input& input, JsonLimits limits, Sink sink, uint64_t offset)
    : limits_(limits),
      sink_(std::move(sink)),
      window_(input, offset, [this](Finding f) { sink_(std::move(f)); }) {}

void JsonScanner::problem(std::string_view expected) {
  problem_at(window_.offset(window_.at()), quoted_here(), expected);
}

void JsonScanner::problem_at(uint64_t offset, std::string found, std::string_view expected) {
  ++problems_;
  if (problems_ > kMistakes) return;
  Finding finding = make_finding("bad-json", Position{offset}, {found, std::string(expected)});
  finding.value = std::move(found);
  sink_(std::move(finding));
  if (problems_ == kMistakes) limit_passed("mistakes", kMistakes);
}

void JsonScanner::limit_passed(std::string_view name, uint64_t limit) {
  sink_(make_finding("limit-passed", Position{token_offset_}, {std::string(name), std::to_string(limit)}));
}

std::string JsonScanner::quoted_here() const {
  const char* const stop = std::min(window_.end(), window_.at() + kQuotedBytes);
  const char* const line_end = std::find_if(window_.at(), stop, [](char c) { return c >= 0 && c < ' '; });
  return shorten(std::string_view(window_.at(), static_cast<size_t>(line_end - window_.at())),
                 kQuotedCharacters);
}

/// False at the end of the text.
bool JsonScanner::skip_blanks() {
  const char* place = window_.at();
  while (true) {
    place = json::behind_blanks(place);  // what is behind the end is no blank
    window_.move_to(std::min(place, window_.end()));
    if (place < window_.end()) return true;
    if (!window_.more()) return false;
    place = window_.at();
  }
}

bool JsonScanner::have(size_t count) {
  while (static_cast<size_t>(window_.end() - window_.at()) < count) {
    if (!window_.more()) return false;
  }
  return true;
}

Token JsonScanner::next() {
  text_ = {};
  if (!skip_blanks() || problems_ >= kMistakes) return end_of_text();
  token_offset_ = window_.offset(window_.at());
  if (state_ == State::kAfterValue) {
    if (*window_.at() != ',') return after_value();
    window_.move_to(window_.at() + 1);
    state_ = open_.back() == '{' ? State::kName : State::kItem;
    if (!skip_blanks()) return end_of_text();
    token_offset_ = window_.offset(window_.at());
  }
  const char found = *window_.at();
  switch (state_) {
    case State::kName:
    case State::kFirstName:
      return name_or_end(found);
    case State::kItem:
    case State::kFirstItem:
      return item_or_end(found);
    case State::kAfterRoot:
      return after_root();
    case State::kMember:
    case State::kRoot:
    case State::kAfterValue:
      break;
  }
  return value(found);
}

/// Something other than a comma behind a value.
Token JsonScanner::after_value() {
  const char found = *window_.at();
  if (found == '}' || found == ']') return close(found);
  problem(",");
  const bool in_object = open_.back() == '{';
  state_ = in_object ? State::kName : State::kItem;
  return in_object ? name_or_end(found) : item_or_end(found);
}

Token JsonScanner::name_or_end(char found) {
  if (found == '"') return read_name();
  if (found == '}' || found == ']') {
    if (state_ == State::kName) problem("\"");
    return close(found);
  }
  problem("\"");
  // A word without quotes is taken for the name, if it is one.
  const Token word = bare_word();
  if (word == Token::kDone) return next();
  pass_colon();
  return Token::kName;
}

Token JsonScanner::item_or_end(char found) {
  if (found == ']' || found == '}') {
    if (state_ == State::kItem) problem("value");
    return close(found);
  }
  return value(found);
}

Token JsonScanner::read_name() {
  if (!read_string(limits_.name_bytes, "name_bytes")) return end_of_text();
  if (window_.at() < window_.end() && *window_.at() == ':') {
    window_.move_to(window_.at() + 1);
    state_ = State::kMember;
    return Token::kName;
  }
  pass_colon();
  return Token::kName;
}

/// Looks for the colon; the text of the name is kept where the window may move.
void JsonScanner::pass_colon() {
  if (text_.data() != scratch_.data()) scratch_.assign(text_);
  text_ = scratch_;
  state_ = State::kMember;
  if (!skip_blanks()) return;
  if (*window_.at() == ':') {
    window_.move_to(window_.at() + 1);
  } else {
    problem(":");
  }
}

Token JsonScanner::value(char found) {
  if (begins_number(found)) return number();
  switch (found) {
    case '"':
      return string_value();
    case '{':
    case '[':
      return open(found);
    case 't':
      return literal("true", Token::kTrue);
    case 'f':
      return literal("false", Token::kFalse);
    case 'n':
      return literal("null", Token::kNull);
    default:
      return bare_word();
  }
}

void JsonScanner::value_read() { state_ = open_.empty() ? State::kAfterRoot : State::kAfterValue; }

Token JsonScanner::open(char bracket) {
  if (open_.size() >= limits_.depth) {
    limit_passed("depth", limits_.depth);
    window_.move_to(window_.at() + 1);
    open_.push_back(bracket);
    leap_over(bracket == '{' ? Token::kObject : Token::kArray);
    return Token::kNull;
  }
  window_.move_to(window_.at() + 1);
  open_.push_back(bracket);
  state_ = bracket == '{' ? State::kFirstName : State::kFirstItem;
  return bracket == '{' ? Token::kObject : Token::kArray;
}

/// A closing bracket. Where it fits a container further out, those within are ended first.
Token JsonScanner::close(char bracket) {
  const char opening = bracket == '}' ? '{' : '[';
  if (open_.back() == opening) {
    window_.move_to(window_.at() + 1);
    return pop();
  }
  problem(bracket == '}' ? "]" : "}");
  if (open_.find(opening) != std::string::npos) return pop();
  window_.move_to(window_.at() + 1);
  return next();
}

Token JsonScanner::pop() {
  const bool object = open_.back() == '{';
  open_.pop_back();
  value_read();
  return object ? Token::kObjectEnd : Token::kArrayEnd;
}

Token JsonScanner::end_of_text() {
  const bool whole = open_.empty() && state_ == State::kAfterRoot;
  if (!whole && !truncated_reported_ && problems_ < kMistakes) {
    const std::string still_open = open_.empty() ? std::string("{") : std::string(1, open_.back());
    sink_(make_finding("truncated", Position{window_.offset(window_.at())}, {still_open}));
  }
  truncated_reported_ = true;
  if (state_ == State::kMember) {
    value_read();
    return Token::kNull;
  }
  return open_.empty() ? Token::kDone : pop();
}

Token JsonScanner::after_root() {
  problem("end");
  problems_ = kMistakes;
  return Token::kDone;
}

Token JsonScanner::string_value() {
  const bool read = read_string(limits_.value_bytes, "value_bytes");
  value_read();
  if (read) return Token::kString;
  state_ = open_.empty() ? State::kRoot : state_;
  return end_of_text();
}

/// The string at hand becomes text_. False when the text ends within it.
bool JsonScanner::read_string(uint32_t limit, std::string_view limit_name) {
  size_t known = 0;
  const char* stop = nullptr;
  while (true) {
    const char* const begin = window_.at() + 1;
    stop = json::string_end(begin + known);
    if (stop < window_.end()) break;
    known = static_cast<size_t>(window_.end() - begin);
    if (known > limit || !window_.more()) return read_long_string(limit, limit_name);
  }
  const char* const begin = window_.at() + 1;
  const auto length = static_cast<size_t>(stop - begin);
  if (*stop != '"' || length > limit) return read_long_string(limit, limit_name);
  text_ = std::string_view(begin, length);
  window_.move_to(stop + 1);
  return true;
}

/// The same for strings that are not just to be looked at: with escapes, too long, or cut off.
bool JsonScanner::read_long_string(uint32_t limit, std::string_view limit_name) {
  scratch_.clear();
  bool control_reported = false;
  window_.move_to(window_.at() + 1);
  while (have(1)) {
    const char* const begin = window_.at();
    const char* const stop = std::min(json::string_end(begin), window_.end());
    if (scratch_.size() <= limit) scratch_.append(begin, stop);
    window_.move_to(stop);
    if (stop == window_.end()) continue;
    if (*stop == '"') break;
    if (*stop == '\\') {
      if (!unescape(scratch_)) return false;
      continue;
    }
    if (!control_reported) problem("\\u00XX");
    control_reported = true;
    scratch_ += *stop;
    window_.move_to(stop + 1);
  }
  if (!have(1)) return false;
  window_.move_to(window_.at() + 1);
  if (scratch_.size() > limit) {
    limit_passed(limit_name, limit);
    while (limit > 0 && (static_cast<unsigned char>(scratch_[limit]) & 0xC0) == 0x80) --limit;
    scratch_.resize(limit);
  }
  text_ = scratch_;
  return true;
}

/// Appends what the escape at hand stands for. False when the text ends within it.
bool JsonScanner::unescape(std::string& out) {
  constexpr std::string_view kLetters = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
  if (!have(2)) {
    window_.move_to(window_.end());
    return false;
  }
  const char letter = window_.at()[1];
  uint32_t unit = 0, low = 0;
  if (letter == 'u' && read_unit(2, unit)) {
    const bool pair = unit >= 0xD800 && unit < 0xDC00 && have(8) && window_.at()[6] == '\\' &&
                      window_.at()[7] == 'u' && read_unit(8, low) && low >= 0xDC00 && low < 0xE000;
    if (pair) unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    const bool lone = !pair && unit >= 0xD800 && unit < 0xE000;
    if (lone) problem("\\uD800\\uDC00");
    append_utf8(out, lone ? 0xFFFD : static_cast<char32_t>(unit));
    window_.move_to(window_.at() + (pair ? 12 : 6));
    return true;
  }
  const size_t known = kLetters.find(letter);
  if (known != std::string_view::npos) {
    out += kMeanings[known];
    window_.move_to(window_.at() + 2);
    return true;
  }
  problem("\\n");
  out += '\\';
  window_.move_to(window_.at() + 1);
  return true;
}

/// Four hexadecimal digits that far behind the place at hand.
bool JsonScanner::read_unit(size_t digits, uint32_t& unit) {
  if (!have(digits + 4)) return false;
  unit = 0;
  for (size_t i = digits; i < digits + 4; ++i) {
    const char c = window_.at()[i];
    const char folded = static_cast<char>(c | 0x20);
    const bool letter = folded >= 'a' && folded <= 'f';
    if (!letter && (c < '0' || c > '9')) return false;
    unit = unit * 16 + static_cast<uint32_t>(letter ? folded - 'a' + 10 : c - '0');
  }
  return true;
}

Token JsonScanner::number() {
  const char* stop = window_.at();
  while (true) {
    while (is_number_byte(*stop)) ++stop;  // what is behind the end is no number
    if (stop < window_.end()) break;
    const auto known = static_cast<size_t>(window_.end() - window_.at());
    if (known > limits_.value_bytes || !window_.more()) break;
    stop = window_.at() + known;
  }
  stop = std::min(stop, window_.end());
  text_ = std::string_view(window_.at(), static_cast<size_t>(stop - window_.at()));
  if (text_.size() > limits_.value_bytes) limit_passed("value_bytes", limits_.value_bytes);
  if (!is_json_number(text_)) problem("number");
  window_.move_to(stop);
  value_read();
  return Token::kNumber;
}

Token JsonScanner::literal(std::string_view word, Token token) {
  const bool complete = have(word.size() + 1) || have(word.size());
  if (!complete || !std::string_view(window_.at(), word.size()).starts_with(word)) return bare_word();
  const char* const behind = window_.at() + word.size();
  if (behind < window_.end() && !ends_word(*behind)) return bare_word();
  text_ = std::string_view(window_.at(), word.size());
  window_.move_to(behind);
  value_read();
  return token;
}

/// Something that is no JSON, such as NaN without quotes: it is reported, and taken for a string. kDone where
/// nothing was there to be taken.
Token JsonScanner::bare_word() {
  if (state_ != State::kName && state_ != State::kFirstName) problem("value");
  const bool as_value = state_ != State::kName && state_ != State::kFirstName;
  scratch_.clear();
  while (have(1) && !ends_word(*window_.at())) {
    if (scratch_.size() < limits_.name_bytes) scratch_ += *window_.at();
    window_.move_to(window_.at() + 1);
  }
  text_ = scratch_;
  if (!as_value) {
    if (scratch_.empty()) window_.move_to(window_.at() + 1);
    return scratch_.empty() ? Token::kDone : Token::kName;
  }
  const bool missing = state_ == State::kMember;  // what stands here comes behind the value
  if (scratch_.empty() && !missing) window_.move_to(window_.at() + 1);
  const bool root = state_ == State::kRoot;
  value_read();
  if (scratch_.empty() && root) state_ = State::kRoot;
  return scratch_.empty() ? Token::kNull : Token::kString;
}

JsonScanner::Cursor JsonScanner::cursor() const {
  Cursor cursor{window_.at(), window_.end(), window_.offset(window_.at()), depth(),
                state_ == State::kAfterValue};
  const bool in_object = !open_.empty() && open_.back() == '{';
  const bool between = state_ == State::kFirstName || state_ == State::kAfterValue;
  if (!in_object || !between || problems_ >= kMistakes) cursor.end = cursor.at;
  return cursor;
}

void JsonScanner::resume(const Cursor& cursor) {
  window_.move_to(cursor.at);
  open_.resize(cursor.depth, '{');
  state_ = cursor.behind_member ? State::kAfterValue : State::kFirstName;
}

void JsonScanner::skip_value(Token first) {
  if (first != Token::kObject && first != Token::kArray) return;
  const size_t outside = depth() - 1;
  while (depth() > outside) next();
}

bool JsonScanner::leap_over(Token first) {
  if (first != Token::kObject && first != Token::kArray) return true;
  json::JsonLeap leap(first == Token::kObject ? '{' : '[');
  bool ended = false;
  do {
    const char* place = window_.at();
    ended = leap.over(place, window_.end());
    window_.move_to(place);
  } while (!ended && window_.more());
  pop();
  return ended;
}

}  // namespace sdmx
