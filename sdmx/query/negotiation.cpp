// SPDX-License-Identifier: Apache-2.0
// Content negotiation: RFC 9110 12.5, SDMX REST 2.2 content_negotiation.md.
#include <algorithm>
#include <charconv>
#include <utility>

#include "sdmx/base/text.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {

namespace {

/// The parts between separators that stand outside quotes.
std::vector<std::string_view> split_unquoted(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  size_t begin = 0;
  bool quoted = false;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '"') quoted = !quoted;
    if (i < text.size() && (quoted || text[i] != separator)) continue;
    parts.push_back(trim(text.substr(begin, i - begin)));
    begin = i + 1;
  }
  return parts;
}

std::string_view unquote(std::string_view text) {
  const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
  return quoted ? text.substr(1, text.size() - 2) : text;
}

/// A q value in thousandths as RFC 9110 12.4.2 has it; nothing when it is none.
std::optional<double> parse_quality(std::string_view text) {
  double quality = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), quality, std::chars_format::fixed);
  if (error != std::errc{} || end != text.data() + text.size() || !(quality >= 0 && quality <= 1))
    return std::nullopt;
  return quality;
}

std::optional<MediaRange> parse_range(std::string_view text) {
  const auto parts = split_unquoted(text, ';');
  MediaRange range;
  range.type = fold_case(parts.front());
  const size_t slash = range.type.find('/');
  if (range.type == "*")
    range.type = "*/*";  // sent by old clients
  else if (slash == std::string::npos || slash == 0 || slash + 1 == range.type.size())
    return std::nullopt;
  for (const std::string_view part : std::span(parts).subspan(1)) {
    const size_t equals = std::min(part.find('='), part.size());
    const std::string name = fold_case(trim(part.substr(0, equals)));
    const std::string_view value = unquote(trim(part.substr(std::min(equals + 1, part.size()))));
    if (name != "q") {
      if (!name.empty()) range.parameters.emplace_back(name, value);
    } else if (const auto quality = parse_quality(value)) {
      range.quality = *quality;
    } else {
      return std::nullopt;
    }
  }
  return range;
}

/// "3.0.0" and "3" are the numbers 3, 0, 0; nothing where a part is no number.
std::optional<std::vector<unsigned>> version_numbers(std::string_view text) {
  std::vector<unsigned> numbers;
  for (const std::string_view part : split(text, '.')) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    if (part.empty() || error != std::errc{} || end != part.data() + part.size()) return std::nullopt;
    numbers.push_back(number);
  }
  if (numbers.size() > 3) return std::nullopt;
  numbers.resize(3);
  return numbers;
}

/// True when the offered version is what is asked: 3.0 = 3.0.0; 3.0.0+, 2.3+.1, 2+.0.1 take later ones from
/// the part of +.
bool version_fits(std::string_view asked, std::string_view offered) {
  if (asked == "*") return true;
  const size_t plus = asked.find('+');
  std::string base(asked);
  if (plus != std::string_view::npos) base.erase(plus, 1);
  const auto wanted = version_numbers(base);
  const auto version = version_numbers(offered);
  if (!wanted || !version) return asked == offered;
  if (plus == std::string_view::npos) return wanted == version;
  const auto fixed = std::ranges::count(asked.substr(0, plus), '.');
  return std::equal(wanted->begin(), wanted->begin() + fixed, version->begin()) && *version >= *wanted;
}

/// The syntax that a plain type stands for: every SDMX type of it is one.
std::string_view syntax_suffix(std::string_view type) {
  if (type == "application/xml" || type == "text/xml") return "+xml";
  if (type == "application/json") return "+json";
  return type == "text/csv" ? "+csv" : "";
}

/// How closely a range names an offered type; 0: not at all.
int closeness(const MediaRange& range, const MediaRange& offered) {
  const std::string asked_version = range.parameter("version");
  const std::string suffix(syntax_suffix(range.type));
  const bool by_syntax = !suffix.empty() && offered.type.ends_with(suffix);
  if (range.type == offered.type || by_syntax) {
    if (asked_version.empty()) return 3;
    return version_fits(asked_version, offered.parameter("version")) ? 4 : 0;
  }
  if (range.type == "*/*") return 1;
  const bool any_subtype = range.type.ends_with("/*");
  return any_subtype && offered.type.starts_with(range.type.substr(0, range.type.size() - 1)) ? 2 : 0;
}

/// What the closest range says of an offered type.
double quality_of(const std::vector<MediaRange>& ranges, const MediaRange& offered) {
  int closest = 0;
  double quality = 0;
  for (const MediaRange& range : ranges) {
    const int close = closeness(range, offered);
    if (close > closest || (close > 0 && close == closest && range.quality > quality)) {
      closest = close;
      quality = range.quality;
    }
  }
  return quality;
}

}  // namespace

std::string MediaRange::parameter(std::string_view name) const {
  for (const auto& [known, value] : parameters) {
    if (known == name) return value;
  }
  return {};
}

std::vector<MediaRange> parse_accept(std::string_view accept) {
  std::vector<MediaRange> ranges;
  for (const std::string_view part : split_unquoted(accept, ',')) {
    if (auto range = parse_range(part)) ranges.push_back(std::move(*range));
  }
  return ranges;
}

std::optional<size_t> negotiate(std::string_view accept, const std::vector<std::string_view>& offered) {
  if (offered.empty()) return std::nullopt;
  if (trim(accept).empty()) return 0;
  const auto ranges = parse_accept(accept);
  std::optional<size_t> best;
  double best_quality = 0;
  for (size_t i = 0; i < offered.size(); ++i) {
    const auto type = parse_range(offered[i]);
    const double quality = type ? quality_of(ranges, *type) : 0;
    if (quality > best_quality) {
      best = i;
      best_quality = quality;
    }
  }
  return best;
}

std::string negotiate_language(std::string_view accept_language) {
  std::string best = "en";
  double best_quality = 0;
  for (const std::string_view part : split_unquoted(accept_language, ',')) {
    // A language range is read as the type "x/ru", so that its q is read in one place.
    const auto range = parse_range("x/" + std::string(part));
    if (!range || range->quality <= best_quality) continue;
    const std::string language = range->type.substr(2, range->type.find('-', 2) - 2);
    if (language != "en" && language != "ru" && language != "*") continue;
    best = language == "ru" ? "ru" : "en";
    best_quality = range->quality;
  }
  return best;
}

}  // namespace sdmx
