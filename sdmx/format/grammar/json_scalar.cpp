// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_scalar.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "sdmx/base/text.hpp"

namespace sdmx::grammar {

namespace {

using Token = JsonScanner::Token;

struct TypeWord {
  char letter;
  std::string_view word;
};
constexpr TypeWord kTypeWords[] = {
    {'s', "string"}, {'i', "integer"}, {'n', "number"}, {'b', "boolean"},
    {'o', "object"}, {'a', "array"},   {'z', "null"},
};

double number_of(std::string_view text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// 1.0 is one too.
bool is_integer(std::string_view text) {
  if (text.find_first_of(".eE") == std::string_view::npos) return true;
  const double number = number_of(text);
  return number == std::floor(number);
}

char letter_of(const JsonScalar& value) {
  switch (value.token) {
    case Token::kObject:
      return 'o';
    case Token::kArray:
      return 'a';
    case Token::kString:
      return 's';
    case Token::kNumber:
      return is_integer(value.text) ? 'i' : 'n';
    case Token::kTrue:
    case Token::kFalse:
      return 'b';
    default:
      return 'z';
  }
}

/// An allowed value as the table has it: a string in quotes.
bool is_value(const JsonScalar& value, std::string_view allowed) {
  const bool string = allowed.starts_with('"');
  if (string != (value.token == Token::kString)) return false;
  return value.text == (string ? allowed.substr(1, allowed.size() - 2) : allowed);
}

bool in_range(std::string_view text, const JsonNode& node) {
  const double number = number_of(text);
  return number >= node.least.value_or(number) && number <= node.greatest.value_or(number);
}

std::string range_of(const JsonNode& node) {
  std::vector<std::string> bounds;
  const auto add = [&](std::string_view sign, const std::optional<double>& bound) {
    if (bound) bounds.push_back(std::string(sign) + std::to_string(static_cast<int64_t>(*bound)));
  };
  add("≥ ", node.least);
  add("≤ ", node.greatest);
  return join(bounds, ", ");
}

}  // namespace

bool is_of_type(const JsonScalar& value, std::string_view types) {
  if (types.empty()) return true;
  const char letter = letter_of(value);
  return types.find(letter) != std::string_view::npos ||
         (letter == 'i' && types.find('n') != std::string_view::npos);
}

std::string words_of_types(std::string_view types) {
  std::vector<std::string> words;
  for (const TypeWord& type : kTypeWords) {
    if (types.find(type.letter) != std::string_view::npos) words.emplace_back(type.word);
  }
  return join(words, " | ");
}

ScalarFault fault_of(const JsonScalar& value, const JsonNode& node, const JsonTable& table) {
  const auto allowed = [&](std::string_view one) { return is_value(value, one); };
  if (!node.values.empty() && std::ranges::none_of(node.values, allowed)) return ScalarFault::kValue;
  if (value.token == Token::kNumber)
    return in_range(value.text, node) ? ScalarFault::kNone : ScalarFault::kRange;
  if (value.token != Token::kString) return ScalarFault::kNone;
  const auto matches = [&](size_t pattern) { return table.matches(pattern, value.text); };
  if (!std::ranges::all_of(node.patterns, matches)) return ScalarFault::kPattern;
  const bool right = node.format.empty() || is_of_format(value.text, node.format);
  return right ? ScalarFault::kNone : ScalarFault::kFormat;
}

std::string expected_instead(ScalarFault fault, const JsonNode& node, const JsonTable& table) {
  if (fault == ScalarFault::kFormat) return std::string(node.format);
  if (fault == ScalarFault::kRange) return range_of(node);
  std::vector<std::string> allowed;
  if (fault == ScalarFault::kValue) {
    for (const std::string_view value : node.values) allowed.emplace_back(value);
  } else {
    for (const size_t pattern : node.patterns) allowed.emplace_back(table.pattern(pattern));
  }
  return join(allowed, ", ");
}

}  // namespace sdmx::grammar
