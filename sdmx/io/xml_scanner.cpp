// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_scanner.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

/// A text of nothing but mistakes is given up after so many.
constexpr uint64_t kProblems = 10'000;
constexpr size_t kAhead = 4096;
constexpr size_t kQuotedCharacters = 40;
/// A reference is at most this long: &#x10FFFF;
constexpr size_t kReferenceBytes = 10;
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kSectionEnd = "]]>";

/// Bytes at the end of a piece of text that may belong together with what comes next.
size_t unfinished_tail(std::string_view text) {
  if (text.ends_with('\r')) return 1;
  if (text.ends_with(']')) return text.ends_with("]]") ? 2 : 1;
  const size_t reference = text.rfind('&');
  if (reference == std::string_view::npos || text.size() - reference >= kReferenceBytes) return 0;
  return text.find(';', reference) == std::string_view::npos ? text.size() - reference : 0;
}

}  // namespace

XmlScanner::XmlScanner(Input& input, XmlLimits limits, Sink sink)
    : limits_(limits), sink_(std::move(sink)), window_(input, sink_), begin_(window_.offset()) {}

XmlScanner::Token XmlScanner::next() {
  const Token token = read_token();
  if (observer_ != nullptr) observer_->see(token);
  return token;
}

XmlScanner::Token XmlScanner::read_token() {
  window_.advance(taken_);
  taken_ = 0;
  attributes_.clear();
  if (ends_due_ > 0) {
    --ends_due_;
    close_element();
    return Token::kEnd;
  }
  Token token = Token::kDone;
  while (!stopped_) {
    token_offset_ = window_.offset();
    if (in_cdata_) {
      if (cdata_text(token)) return token;
      continue;
    }
    if (window_.rest().empty() && !window_.more()) return finish();
    const bool found = window_.rest().front() == '<' ? markup(token) : text_before_markup(token);
    if (found) return token;
  }
  return Token::kDone;
}

std::string_view XmlScanner::ahead() {
  if (ends_due_ > 0 || in_cdata_ || stopped_) return {};
  window_.advance(taken_);
  taken_ = 0;
  if (window_.rest().size() < kAhead) window_.more();
  return window_.rest();
}

void XmlScanner::skip_element() {
  const size_t outside = depth() - 1;
  while (depth() > outside) {
    if (next() == Token::kDone) return;
  }
}

XmlScanner::Token XmlScanner::finish() {
  stopped_ = true;
  if (open_.empty() && root_seen_) return Token::kDone;
  const std::string open =
      root_seen_ ? "<" + shorten(open_name(open_.size() - 1), kQuotedCharacters) + ">" : std::string("XML");
  problem(make_finding("truncated", Position{window_.offset()}, {open}));
  return Token::kDone;
}

/// Takes the text up to the next < or to the end of what is read; false when it is passed over.
bool XmlScanner::text_before_markup(Token& token) {
  const std::string_view rest = window_.rest();
  const size_t markup_at = rest.find('<');
  size_t size = markup_at == std::string_view::npos ? rest.size() - unfinished_tail(rest) : markup_at;
  if (size == 0 && window_.more()) return false;
  if (size == 0) size = rest.size();
  const std::string_view piece = window_.rest().substr(0, size);
  const bool blank = trim(piece).empty();
  if ((blank && blanks_ == Blanks::kSkip) || open_.empty()) {
    if (!blank) problem(mistake(window_.offset() + piece.find_first_not_of(kBlanks), trim(piece), "<"));
    window_.advance(size);
    return false;
  }
  check_text(piece);
  text_ = piece;
  text_plain_ = piece.find_first_of("&\r") == std::string_view::npos;
  taken_ = size;
  token = Token::kText;
  return true;
}

/// XML 1.0, 2.4: what ends a CDATA section stands nowhere else.
void XmlScanner::check_text(std::string_view piece) {
  const size_t mark = piece.find(kSectionEnd);
  if (mark != std::string_view::npos) problem(mistake(window_.offset() + mark, kSectionEnd, "]]&gt;"));
}

bool XmlScanner::markup(Token& token) {
  if (!have(2)) {
    window_.advance(1);
    return false;
  }
  const char second = window_.rest()[1];
  if (second == '!') return declaration(token);
  if (second == '?') {
    instruction();
    return false;
  }
  token = second == '/' ? Token::kEnd : Token::kStart;
  return second == '/' ? end_tag() : start_tag();
}

bool XmlScanner::declaration(Token& token) {
  have(9);
  const std::string_view rest = window_.rest();
  if (rest.starts_with("<!--")) {
    comment();
    return false;
  }
  if (rest.starts_with("<![CDATA[") && !open_.empty()) {
    window_.advance(9);
    in_cdata_ = true;
    return cdata_text(token);
  }
  if (rest.starts_with("<!DOCTYPE")) {
    problem(make_finding("doctype-refused", Position{window_.offset()}));
    stopped_ = true;
    return false;
  }
  problem(mistake(window_.offset(), "<!", "<"));
  skip_past(">");
  return false;
}

/// XML 1.0, 2.8: the declaration stands at the beginning or nowhere.
void XmlScanner::instruction() {
  constexpr std::string_view kDeclaration = "<?xml";
  const bool whole = have(kDeclaration.size() + 1);
  const bool declares = whole && window_.rest().starts_with(kDeclaration) &&
                        kBlanks.find(window_.rest()[kDeclaration.size()]) != std::string_view::npos;
  if (declares && window_.offset() != begin_) problem(mistake(window_.offset(), kDeclaration, "<"));
  skip_past("?>");
}

/// XML 1.0, 2.5: two hyphens end it.
void XmlScanner::comment() {
  constexpr std::string_view kHyphens = "--";
  window_.advance(4);
  skip_to(kHyphens);
  if (have(3) && !window_.rest().starts_with("-->")) problem(mistake(window_.offset(), kHyphens, "-->"));
  skip_past("-->");
}

bool XmlScanner::cdata_text(Token& token) {
  token_offset_ = window_.offset();
  if (!have(kSectionEnd.size())) {
    window_.advance(window_.rest().size());
    in_cdata_ = false;
    return false;
  }
  const std::string_view rest = window_.rest();
  const size_t mark = rest.find(kSectionEnd);
  in_cdata_ = mark == std::string_view::npos;
  text_ = in_cdata_ ? rest.substr(0, rest.size() - kSectionEnd.size() + 1) : rest.substr(0, mark);
  text_plain_ = true;
  taken_ = in_cdata_ ? text_.size() : mark + kSectionEnd.size();
  token = Token::kText;
  return true;
}

void XmlScanner::skip_past(std::string_view mark) {
  skip_to(mark);
  window_.advance(std::min(window_.rest().size(), mark.size()));
}

/// To the mark, or to the end where there is none.
void XmlScanner::skip_to(std::string_view mark) {
  while (true) {
    const std::string_view rest = window_.rest();
    const size_t found = rest.find(mark);
    if (found != std::string_view::npos) return window_.advance(found);
    window_.advance(rest.size() - std::min(rest.size(), mark.size() - 1));
    if (!window_.more()) return window_.advance(window_.rest().size());
  }
}

/// Makes sure that so many bytes lie before us, where the input has them.
bool XmlScanner::have(size_t count) {
  while (window_.rest().size() < count) {
    if (!window_.more()) return false;
  }
  return true;
}

Position XmlScanner::in_tag(uint64_t offset) const {
  const uint64_t begin = window_.offset(), end = begin + taken_;
  if (offset < begin || offset >= end) return Position{offset};
  const bool one_line =
      window_.rest().substr(offset - begin, end - offset).find('\n') == std::string_view::npos;
  return Position{one_line ? offset : end - 1};
}

std::string_view XmlScanner::namespace_of(std::string_view prefix) const {
  for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
    if (binding->prefix == prefix) return binding->uri;
  }
  return {};
}

Finding XmlScanner::mistake(uint64_t offset, std::string_view found, std::string_view expected) {
  const std::string shown = shorten(found, kQuotedCharacters);
  Finding finding = make_finding("bad-xml", Position{offset}, {shown + " ≠ " + std::string(expected)});
  finding.value = shown;
  return finding;
}

void XmlScanner::problem(Finding finding) {
  sink_(std::move(finding));
  if (++problems_ == kProblems) give_up("mistakes", kProblems);
}

/// What lies beyond a limit of this kind is not read.
void XmlScanner::give_up(std::string_view limit_name, uint64_t limit) {
  stopped_ = true;
  sink_(make_finding("limit-passed", Position{token_offset_},
                     {std::string(limit_name), std::to_string(limit)}));
}

}  // namespace sdmx
