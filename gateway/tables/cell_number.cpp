// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/cell_number.hpp"

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_one_of(char32_t c, std::string_view set) {
  for (size_t at = 0; at < set.size();) {
    if (sdmx::next_code_point(set, at) == c) return true;
  }
  return false;
}

/// Collects digits and holds groups against their length.
class Digits {
 public:
  void add(char32_t digit) {
    text_ += static_cast<char>(digit);
    ++since_group_;
  }
  /// False when the group before a parting sign is not as long as groups are.
  bool part() {
    const bool right = grouped_ ? since_group_ == 3 : since_group_ >= 1 && since_group_ <= 3;
    grouped_ = true;
    since_group_ = 0;
    return right;
  }
  bool complete() const { return !text_.empty() && (!grouped_ || since_group_ == 3); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  size_t since_group_ = 0;
  bool grouped_ = false;
};

}  // namespace

std::optional<sdmx::Decimal> parse_cell_number(std::string_view text, const ValueRule& rule) {
  size_t at = 0;
  size_t behind_sign = 0;
  std::string number;
  if (!text.empty()) {
    const char32_t first = sdmx::next_code_point(text, behind_sign);
    if (first == '-' || is_one_of(first, rule.minus)) {
      number = "-";
      at = behind_sign;
      while (at < text.size() && text[at] == ' ') ++at;
    }
  }
  Digits digits;
  std::string fraction;
  bool in_fraction = false;
  while (at < text.size()) {
    const char32_t c = sdmx::next_code_point(text, at);
    if (is_digit(c)) {
      if (in_fraction) {
        fraction += static_cast<char>(c);
      } else {
        digits.add(c);
      }
    } else if (!in_fraction && is_one_of(c, rule.decimal)) {
      in_fraction = true;
    } else if (in_fraction || !is_one_of(c, rule.grouping) || !digits.part()) {
      return std::nullopt;
    }
  }
  if (!digits.complete() || (in_fraction && fraction.empty())) return std::nullopt;
  number += digits.text();
  if (in_fraction) number += "." + fraction;
  return sdmx::parse_decimal(number);
}

}  // namespace gateway
