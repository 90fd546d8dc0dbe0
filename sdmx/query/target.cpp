// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/target.hpp"

#include <optional>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// The byte that %XX at that offset stands for, or -1.
int escaped_byte(std::string_view raw, size_t offset) {
  if (offset + 2 >= raw.size()) return -1;
  const int high = hex_digit(raw[offset + 1]);
  const int low = hex_digit(raw[offset + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

class TargetSplitter {
 public:
  explicit TargetSplitter(std::string_view target) : target_(target) {}

  std::variant<Target, QueryProblem> split() {
    if (target_.size() > kMaxTarget)
      return QueryProblem{414, {"query-too-long", {std::to_string(kMaxTarget)}}, kMaxTarget};
    // sdmx-json-parser appends &format=… even where there is no question mark; & is in no path of SDMX.
    const size_t path_end = std::min(target_.find_first_of("?&"), target_.size());
    split_path(path_end);
    if (path_end < target_.size()) split_parameters(path_end + 1);
    if (problem_) return *problem_;
    return std::move(result_);
  }

 private:
  void split_path(size_t end) {
    size_t begin = target_.starts_with('/') ? 1 : 0;
    while (begin < end) {
      const size_t slash = std::min(target_.find('/', begin), end);
      if (slash == begin) fail("query-empty-segment", begin);
      result_.segments.push_back(piece(begin, slash));
      begin = slash + 1;  // one slash at the end opens no segment
    }
  }

  void split_parameters(size_t begin) {
    while (begin < target_.size()) {
      const size_t end = std::min(target_.find('&', begin), target_.size());
      const size_t equals = std::min(target_.find('=', begin), end);
      if (end > begin) {
        result_.parameters.push_back({piece(begin, equals), piece(std::min(equals + 1, end), end)});
      }
      begin = end + 1;
    }
  }

  Piece piece(size_t begin, size_t end) {
    Piece result;
    result.raw = target_.substr(begin, end - begin);
    result.column = begin + 1;
    size_t width = 1;
    for (size_t i = 0; i < result.raw.size(); i += width) {
      const bool escaped = result.raw[i] == '%';
      width = escaped ? 3 : 1;
      const int byte = escaped ? escaped_byte(result.raw, i) : static_cast<unsigned char>(result.raw[i]);
      if (byte < 0) return fail("query-bad-escape", begin + i), result;
      if (byte < 0x20 || byte == 0x7F) return fail("query-bad-character", begin + i), result;
      result.text += static_cast<char>(byte);
    }
    const size_t invalid = find_invalid_utf8(result.text);
    if (invalid != std::string_view::npos) fail("query-bad-utf8", result.column_of(invalid) - 1);
    return result;
  }

  void fail(std::string_view id, size_t offset) {
    if (!problem_) problem_ = QueryProblem{400, {std::string(id), {}}, offset + 1};
  }

  std::string_view target_;
  Target result_;
  std::optional<QueryProblem> problem_;
};

bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

}  // namespace

size_t Piece::column_of(size_t offset) const {
  size_t at = 0;
  for (; offset > 0 && at < raw.size(); --offset) at += raw[at] == '%' ? 3 : 1;
  return column + at;
}

std::variant<Target, QueryProblem> split_target(std::string_view target) {
  return TargetSplitter(target).split();
}

std::vector<ListPart> split_list(const Piece& piece, std::string_view separators) {
  std::vector<ListPart> parts;
  size_t begin = 0;
  while (true) {
    const size_t end = std::min(piece.text.find_first_of(separators, begin), piece.text.size());
    parts.push_back({piece.text.substr(begin, end - begin), piece.column_of(begin)});
    if (end == piece.text.size()) return parts;
    begin = end + 1;
  }
}

std::string percent_encode(std::string_view text, std::string_view kept) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += {'%', kDigits[byte >> 4], kDigits[byte & 15u]};
  }
  return result;
}

}  // namespace sdmx
