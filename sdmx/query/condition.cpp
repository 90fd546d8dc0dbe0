// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/condition.hpp"

#include <algorithm>
#include <compare>

#include "sdmx/base/decimal.hpp"
#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kOperators[] = {"eq", "ne", "lt", "le", "gt", "ge", "co", "nc", "sw", "ew"};

Condition parse_condition(std::string_view text) {
  const auto found = std::ranges::find(kOperators, text.substr(0, 2));
  if (text.size() < 3 || text[2] != ':' || found == std::end(kOperators))
    return {Operator::kEq, std::string(text)};
  return {static_cast<Operator>(found - std::begin(kOperators)), std::string(text.substr(3))};
}

/// True for the "00:00" behind the + of a time zone, which is no condition of its own.
bool is_zone(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() == 5 && text[2] == ':' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[3]) &&
         is_digit(text[4]);
}

/// Numbers where both are numbers, else bytes.
std::strong_ordering compare_values(std::string_view left, std::string_view right) {
  const auto left_number = parse_decimal(left);
  const auto right_number = parse_decimal(right);
  if (left_number && right_number) return compare_numbers(*left_number, *right_number);
  return left <=> right;
}

bool is_negative(Operator op) { return op == Operator::kNe || op == Operator::kNc; }

bool fits_one(const std::vector<Condition>& conditions, std::span<const std::string_view> values) {
  return std::ranges::all_of(conditions, [&](const Condition& condition) {
    const auto fits = [&](std::string_view value) { return value_fits(condition, value); };
    return is_negative(condition.op) ? std::ranges::all_of(values, fits) : std::ranges::any_of(values, fits);
  });
}

}  // namespace

bool parse_conditions(std::string_view text, std::vector<std::vector<Condition>>& alternatives) {
  for (const std::string_view alternative : split(text, ',')) {
    std::vector<Condition> conditions;
    for (const std::string_view part : split(alternative, '+')) {
      if (is_zone(part) && !conditions.empty() && conditions.back().value.find('T') != std::string::npos) {
        conditions.back().value.append("+").append(part);
        continue;
      }
      conditions.push_back(parse_condition(part));
      if (conditions.back().value.empty()) return false;
    }
    alternatives.push_back(std::move(conditions));
  }
  return true;
}

std::string to_text(const std::vector<std::vector<Condition>>& alternatives) {
  std::string result;
  for (const auto& conditions : alternatives) {
    if (!result.empty()) result += ',';
    for (size_t i = 0; i < conditions.size(); ++i) {
      if (i > 0) result += '+';
      if (conditions[i].op != Operator::kEq) {
        result.append(kOperators[static_cast<size_t>(conditions[i].op)]).append(":");
      }
      result += conditions[i].value;
    }
  }
  return result;
}

bool code_fits(const Condition& condition, std::string_view code) {
  const std::string_view value = condition.value;
  switch (condition.op) {
    case Operator::kEq:
      return code == value;
    case Operator::kNe:
      return code != value;
    case Operator::kLt:
      return compare_values(code, value) < 0;
    case Operator::kLe:
      return compare_values(code, value) <= 0;
    case Operator::kGt:
      return compare_values(code, value) > 0;
    case Operator::kGe:
      return compare_values(code, value) >= 0;
    case Operator::kCo:
      return code.find(value) != std::string_view::npos;
    case Operator::kNc:
      return code.find(value) == std::string_view::npos;
    case Operator::kSw:
      return code.starts_with(value);
    case Operator::kEw:
      return code.ends_with(value);
  }
  return false;
}

bool value_fits(const Condition& condition, std::string_view value) {
  if (condition.op == Operator::kEq) return compare_values(value, condition.value) == 0;
  if (condition.op == Operator::kNe) return compare_values(value, condition.value) != 0;
  return code_fits(condition, value);
}

bool cell_fits(const ComponentFilter& filter, std::span<const std::string_view> values) {
  return std::ranges::any_of(filter.alternatives,
                             [&](const auto& conditions) { return fits_one(conditions, values); });
}

bool period_fits(Operator op, const TimePeriod& asked, const TimePeriod& period) {
  // A moment has no length: what ends with it still ends up to it.
  const int64_t asked_end = std::max(asked.end, asked.begin + 1);
  const bool from_first = period.begin >= asked.begin;
  const bool up_to_last = period.end <= asked_end;
  switch (op) {
    case Operator::kGt:
      return period.begin >= asked_end;
    case Operator::kLt:
      return period.end <= asked.begin;
    case Operator::kGe:
      return from_first;
    case Operator::kLe:
      return up_to_last;
    case Operator::kNe:
      return !(from_first && up_to_last);
    default:
      return from_first && up_to_last;
  }
}

}  // namespace sdmx
