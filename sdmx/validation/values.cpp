// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/values.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

#include "sdmx/base/text.hpp"
#include "sdmx/validation/lexical.hpp"

namespace sdmx {

namespace {

std::string_view code_for(const SchemaComponent& component) {
  if (component.codelist != nullptr) return "unknown-code";
  if (is_numeric(component.text_type)) return "bad-number";
  return is_time_type(component.text_type) ? "bad-period" : "bad-text";
}

Problem problem(const SchemaComponent& component, std::string facet = {}) {
  const std::string_view code = code_for(component);
  if (component.codelist != nullptr) {
    const Codelist& list = *component.codelist;
    return {std::string(code),
            {to_short({ArtefactClass::kCodelist, list.agency, list.id, list.version, {}})}};
  }
  std::string type{to_string(component.text_type)};
  if (code == "bad-period") return {std::string(code), {std::move(type)}};
  return {std::string(code), {std::move(type), std::move(facet)}};
}

Problem text_problem(const SchemaComponent& component, std::string facet) {
  return {"bad-text", {std::string(to_string(component.text_type)), std::move(facet)}};
}

size_t characters(std::string_view text) {
  return static_cast<size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

std::optional<double> number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool fits_integer(std::string_view text, int64_t lowest, int64_t highest) {
  if (!is_xs_integer(text)) return false;
  if (text.starts_with('+')) text.remove_prefix(1);
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && value >= lowest && value <= highest;
}

template <class Integer>
bool fits(std::string_view text) {
  return fits_integer(text, std::numeric_limits<Integer>::min(), std::numeric_limits<Integer>::max());
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_lexical(TextType type, std::string_view text) {
  switch (type) {
    case TextType::kAlpha:
      return std::ranges::all_of(text, is_letter);
    case TextType::kAlphaNumeric:
      return std::ranges::all_of(text, [](char c) { return is_letter(c) || is_digit(c); });
    case TextType::kNumeric:
      return std::ranges::all_of(text, is_digit);
    case TextType::kBigInteger:
    case TextType::kCount:
      return is_xs_integer(text);
    case TextType::kInteger:
      return fits<int32_t>(text);
    case TextType::kLong:
      return fits<int64_t>(text);
    case TextType::kShort:
      return fits<int16_t>(text);
    case TextType::kDecimal:
    case TextType::kIncremental:
    case TextType::kInclusiveValueRange:
    case TextType::kExclusiveValueRange:
      return is_xs_decimal(text);
    case TextType::kFloat:
    case TextType::kDouble:
      return is_xs_double(text);
    case TextType::kBoolean:
      return is_xs_boolean(text);
    case TextType::kUri:
      return is_xs_uri(text);
    case TextType::kDateTime:
      return parse_date_time(text).has_value() && text.find('T') != std::string_view::npos;
    case TextType::kTime:
      return is_xs_time(text);
    case TextType::kDuration:
      return is_xs_duration(text);
    case TextType::kMonth:
      return is_xs_month(text);
    case TextType::kMonthDay:
      return is_xs_month_day(text);
    case TextType::kDay:
      return is_xs_day(text);
    default:
      return true;
  }
}

/// The facet of a number that it breaks. Exclusive only for ExclusiveValueRange (TN 3).
std::string broken_range(const SchemaComponent& component, std::string_view text) {
  const Facets& facets = component.facets;
  const auto value = number(text);
  if (!value) return {};
  const bool exclusive = component.text_type == TextType::kExclusiveValueRange;
  const auto least = number(facets.min_value);
  if (least && (exclusive ? *value <= *least : *value < *least)) return "minValue " + facets.min_value;
  const auto most = number(facets.max_value);
  if (most && (exclusive ? *value >= *most : *value > *most)) return "maxValue " + facets.max_value;
  const size_t point = text.find('.');
  const size_t decimals = point == std::string_view::npos ? 0 : text.find_first_of("eE", point) - point - 1;
  const size_t written = point == std::string_view::npos ? 0 : std::min(decimals, text.size() - point - 1);
  if (facets.decimals && written > *facets.decimals) return "decimals " + std::to_string(*facets.decimals);
  return {};
}

std::string broken_length(const Facets& facets, std::string_view text) {
  if (!facets.min_length && !facets.max_length) return {};
  const size_t length = characters(text);
  if (facets.min_length && length < *facets.min_length)
    return "minLength " + std::to_string(*facets.min_length);
  if (facets.max_length && length > *facets.max_length)
    return "maxLength " + std::to_string(*facets.max_length);
  return {};
}

std::optional<Problem> judge_period(const SchemaComponent& component, std::string_view text) {
  const auto period = parse_time_period(text);
  if (period && is_of_type(period->kind, component.text_type)) return std::nullopt;
  return problem(component);
}

bool repeats_language(const Entry& entry) {
  std::set<std::pair<uint16_t, std::string_view>> seen;
  return std::ranges::any_of(
      entry.parts, [&](const Part& part) { return !seen.emplace(part.item, part.language).second; });
}

}  // namespace

std::optional<Problem> judge_text(const SchemaComponent& component, std::string_view text) {
  if (component.codelist != nullptr) {
    return component.codes.contains(text) ? std::nullopt : std::optional(problem(component));
  }
  const TextType type = component.text_type;
  if (is_time_type(type)) return judge_period(component, text);
  // 2.1 messages know no other mark for a number that is missing on purpose.
  if (is_numeric(type) && text == "NaN") return std::nullopt;
  if (!is_lexical(type, text)) return problem(component);
  const std::string range = is_numeric(type) ? broken_range(component, text) : std::string();
  if (!range.empty()) return problem(component, range);
  const std::string length = broken_length(component.facets, text);
  if (!length.empty()) return problem(component, length);
  return std::nullopt;
}

std::optional<Problem> judge_entry(const SchemaComponent& component, const Entry& entry) {
  if (!component.array && entry.parts.size() > 1 && entry.parts.back().item != entry.parts.front().item) {
    return text_problem(component, "maxOccurs 1");
  }
  if (entry.parts.size() > 1 && repeats_language(entry)) return text_problem(component, "xml:lang");
  for (size_t i = 0; i < entry.parts.size(); ++i) {
    const bool again = i > 0 && entry.parts[i].item == entry.parts[i - 1].item;
    if (again && component.facets.is_multilingual == false)
      return text_problem(component, "isMultilingual false");
    if (auto problem = judge_text(component, entry.parts[i].text)) return problem;
  }
  return std::nullopt;
}

std::optional<Problem> judge_state(const SchemaComponent& component, Code state) {
  const TextType type = component.text_type;
  const bool coded = component.codelist != nullptr;
  if (state == kIntentionallyMissing) {
    // SDMX 3.1 ML: NaN for float and double, #N/A for all other types.
    const bool has_nan = !coded && (type == TextType::kFloat || type == TextType::kDouble);
    return has_nan ? std::optional(problem(component)) : std::nullopt;
  }
  if (state == kSwitchedOff) return problem(component);
  if (state != kEmptyCell) return std::nullopt;
  if (!coded && !is_numeric(type) && !is_time_type(type) && is_lexical(type, "")) {
    const std::string length = broken_length(component.facets, "");
    return length.empty() ? std::nullopt : std::optional(problem(component, length));
  }
  return problem(component);
}

DecimalJudge::DecimalJudge(const SchemaComponent& component) : component_(component) {
  const Facets& facets = component.facets;
  const bool bounded =
      !facets.min_value.empty() || !facets.max_value.empty() || facets.min_length || facets.max_length;
  if (component.codelist != nullptr || bounded) return;
  switch (component.text_type) {
    case TextType::kString:
    case TextType::kDecimal:
    case TextType::kIncremental:
    case TextType::kFloat:
    case TextType::kDouble:
    case TextType::kInclusiveValueRange:
    case TextType::kExclusiveValueRange:
      most_decimals_ = std::numeric_limits<int16_t>::max();
      break;
    case TextType::kLong:
    case TextType::kBigInteger:
    case TextType::kCount:
      break;
    default:
      return;
  }
  fast_ = true;
  if (facets.decimals && *facets.decimals < static_cast<uint64_t>(most_decimals_)) {
    most_decimals_ = static_cast<int16_t>(*facets.decimals);
  }
}

}  // namespace sdmx
