// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "sdmx/base/text.hpp"
#include "sdmx/model/urn.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kOperators = "*+~";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_number(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }
bool is_plain_number(std::string_view text) {
  return is_number(text) && (text.size() == 1 || text.front() != '0');
}

/// One identifier of an extension: a number without leading zeros, or letters, digits and hyphens.
bool is_extension_part(std::string_view text) {
  if (is_number(text)) return is_plain_number(text);
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return is_digit(c) || is_letter(c) || c == '-'; });
}

/// A version cut into its numbers and its extension.
struct Parts {
  std::vector<std::string_view> numbers;
  std::string_view extension;
  bool has_extension = false;
};

Parts parts_of(std::string_view version) {
  const size_t hyphen = version.find('-');
  Parts parts;
  parts.numbers = split(version.substr(0, hyphen), '.');
  parts.has_extension = hyphen != std::string_view::npos;
  if (parts.has_extension) parts.extension = version.substr(hyphen + 1);
  return parts;
}

/// Numbers of any length compare without being converted: no input overflows.
std::strong_ordering compare_digits(std::string_view left, std::string_view right) {
  left.remove_prefix(std::min(left.find_first_not_of('0'), left.size()));
  right.remove_prefix(std::min(right.find_first_not_of('0'), right.size()));
  if (left.size() != right.size()) return left.size() <=> right.size();
  return left.compare(right) <=> 0;
}

std::strong_ordering compare_extension_parts(std::string_view left, std::string_view right) {
  const bool left_number = is_number(left);
  const bool right_number = is_number(right);
  if (left_number && right_number) return compare_digits(left, right);
  // SDMX 3.1 Technical Notes 13: numeric identifiers have lower precedence than others.
  if (left_number != right_number)
    return left_number ? std::strong_ordering::less : std::strong_ordering::greater;
  return left.compare(right) <=> 0;
}

std::strong_ordering compare_extensions(std::string_view left, std::string_view right) {
  const auto a = split(left, '.');
  const auto b = split(right, '.');
  for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    const auto order = compare_extension_parts(a[i], b[i]);
    if (order != 0) return order;
  }
  return a.size() <=> b.size();
}

std::string_view number_at(const std::vector<std::string_view>& numbers, size_t i) {
  return i < numbers.size() ? numbers[i] : std::string_view("0");
}

std::strong_ordering compare_numbers_of(const std::vector<std::string_view>& a,
                                        const std::vector<std::string_view>& b) {
  for (size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
    const auto order = compare_digits(number_at(a, i), number_at(b, i));
    if (order != 0) return order;
  }
  return std::strong_ordering::equal;
}

/// "2.3+.1": numbers {2, 3, 1}, the operator stands at position 1. What stands before it is fixed, the rest
/// is the least.
struct Wildcard {
  char op = 0;
  size_t position = 0;
  std::vector<std::string_view> least;
};

/// Adds one dot-separated part; false when the expression is not one of the standard's.
bool add_part(Wildcard& wildcard, std::string_view part) {
  const bool has_operator = !part.empty() && kOperators.find(part.back()) != std::string_view::npos;
  if (!has_operator) {
    if (!is_number(part)) return false;
    wildcard.least.push_back(part);
    return true;
  }
  if (wildcard.op != 0) return false;  // one operator in a version
  wildcard.op = part.back();
  wildcard.position = wildcard.least.size();
  part.remove_suffix(1);
  if (!part.empty() && !is_number(part)) return false;
  wildcard.least.push_back(part.empty() ? std::string_view("0") : part);
  return true;
}

/// True when something greater than zero stands behind an operator that has no number of its own ("+.2.3").
bool has_part_after_full_wildcard(const Wildcard& wildcard, const std::vector<std::string_view>& parts) {
  if (parts[wildcard.position].size() != 1) return false;
  const auto positive = [](std::string_view part) { return compare_digits(part, "0") > 0; };
  return std::any_of(parts.begin() + static_cast<std::ptrdiff_t>(wildcard.position) + 1, parts.end(),
                     positive);
}

std::optional<Wildcard> parse_wildcard(std::string_view expression) {
  const auto parts = split(expression, '.');
  Wildcard wildcard;
  for (const std::string_view part : parts) {
    if (!add_part(wildcard, part)) return std::nullopt;
  }
  if (wildcard.op == 0 || has_part_after_full_wildcard(wildcard, parts)) return std::nullopt;
  return wildcard;
}

bool matches(const Wildcard& wildcard, std::string_view candidate) {
  const Parts parts = parts_of(candidate);
  for (size_t i = 0; i < wildcard.position; ++i) {
    if (compare_digits(number_at(parts.numbers, i), wildcard.least[i]) != 0) return false;
  }
  return compare_numbers_of(parts.numbers, wildcard.least) >= 0;
}

/// The expression that a keyword stands for.
std::string_view without_keyword(std::string_view expression) {
  if (expression == "latest" || expression == "LATEST") return "+";
  if (expression == "all" || expression == "ALL") return "*";
  return expression;
}

using Candidates = std::span<const std::string_view>;

void add_exact(std::string_view version, Candidates candidates, std::vector<size_t>& found) {
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i] == version) found.push_back(i);
  }
}

void add_matching(const Wildcard& wildcard, Candidates candidates, std::vector<size_t>& found) {
  std::optional<size_t> latest;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!matches(wildcard, candidates[i])) continue;
    if (wildcard.op == '*') found.push_back(i);
    if (wildcard.op == '+' && Version(std::string(candidates[i])).is_draft()) continue;
    if (!latest || compare_versions(candidates[*latest], candidates[i]) < 0) latest = i;
  }
  if (wildcard.op != '*' && latest) found.push_back(*latest);
}

}  // namespace

bool Version::is_wildcard() const {
  return text_.find_first_of(kOperators) != std::string::npos || without_keyword(text_) != text_;
}

bool Version::is_semantic() const {
  const Parts parts = parts_of(text_);
  if (parts.numbers.size() != 3 || !std::ranges::all_of(parts.numbers, is_plain_number)) return false;
  return !parts.has_extension || std::ranges::all_of(split(parts.extension, '.'), is_extension_part);
}

bool Version::is_draft() const {
  const Parts parts = parts_of(text_);
  return parts.has_extension || (parts.numbers.size() == 3 && parts.numbers[0] == "0");
}

bool is_version(std::string_view text) {
  return std::ranges::all_of(split(text, '.'), is_number) || Version(std::string(text)).is_semantic();
}

std::strong_ordering compare_versions(std::string_view left, std::string_view right) {
  const Parts a = parts_of(left);
  const Parts b = parts_of(right);
  if (const auto order = compare_numbers_of(a.numbers, b.numbers); order != 0) return order;
  if (a.numbers.size() != b.numbers.size()) return a.numbers.size() <=> b.numbers.size();
  if (a.has_extension != b.has_extension) {
    return a.has_extension ? std::strong_ordering::less : std::strong_ordering::greater;
  }
  return compare_extensions(a.extension, b.extension);
}

std::vector<size_t> matching_versions(std::string_view expression,
                                      std::span<const std::string_view> candidates) {
  std::vector<size_t> found;
  for (const std::string_view alternative : split(expression, ',')) {
    const std::string_view wanted = without_keyword(alternative);
    if (wanted.find_first_of(kOperators) == std::string_view::npos) {
      add_exact(wanted, candidates, found);
    } else if (const auto wildcard = parse_wildcard(wanted)) {
      add_matching(*wildcard, candidates, found);
    }
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::ranges::stable_sort(
      found, [&](size_t a, size_t b) { return compare_versions(candidates[a], candidates[b]) < 0; });
  return found;
}

}  // namespace sdmx
