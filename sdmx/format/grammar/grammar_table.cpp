// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/grammar_table.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/uri.hpp"

namespace sdmx::grammar {

namespace {

/// How values of the types of XML Schema are written; what is not here may be any text.
struct Written {
  std::string_view base;
  std::string_view pattern;  ///< "@": a time zone, or none; "~": hours, minutes and seconds of a duration
};
constexpr std::string_view kZone = "(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
constexpr std::string_view kHours =
    "([0-9]+H([0-9]+M)?(([0-9]+\\.?[0-9]*|\\.[0-9]+)S)?|[0-9]+M(([0-9]+\\.?[0-9]*|\\.[0-9]+)S)?|"
    "([0-9]+\\.?[0-9]*|\\.[0-9]+)S)";
constexpr Written kWritten[] = {
    {"boolean", "true|false|0|1"},
    {"date", "-?([1-9][0-9]*)?[0-9]{4}-[0-9]{2}-[0-9]{2}@"},
    {"dateTime", "-?([1-9][0-9]*)?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?@"},
    {"gYear", "-?([1-9][0-9]*)?[0-9]{4}@"},
    {"gYearMonth", "-?([1-9][0-9]*)?[0-9]{4}-[0-9]{2}@"},
    {"gMonthDay", "--[0-9]{2}-[0-9]{2}@"},
    {"duration", "-?P(([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D)(T~)?|T~)"},
    {"integer", "[+\\-]?[0-9]+"},
    {"int", "[+\\-]?[0-9]{1,10}"},
    {"nonNegativeInteger", "\\+?[0-9]+|-0+"},
    {"positiveInteger", "\\+?0*[1-9][0-9]*"},
    {"decimal", "[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"},
    {"double", "[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([Ee][+\\-]?[0-9]+)?|NaN|-?INF"},
    {"NMTOKEN", "\\c+"},
    {"language", "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"},
};

/// Made when it is first asked for.
template <const std::string_view& text>
const Table& table_of() {
  static const Table table(text);
  return table;
}

struct VersionTable {
  std::string_view version;
  const Table& (*table)();
};
constexpr VersionTable kVersions[] = {
    {"1.0", table_of<kMl10>}, {"2.0", table_of<kMl20>}, {"2.1", table_of<kMl21>},
    {"3.0", table_of<kMl30>}, {"3.1", table_of<kMl31>},
};

size_t number_of(std::string_view text) {
  size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

QualifiedName qualified(std::string_view text) { return {text.front(), text.substr(2)}; }

/// A name that does not begin with a digit or a point.
bool is_nc_name(std::string_view text) {
  static const std::optional<Pattern> pattern = Pattern::parse("[\\i][\\c]*");
  return pattern->matches(text) && text.find(':') == std::string_view::npos;
}

int two_digits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

int days_of(int64_t year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : kDays[month - 1];
}

/// "…-MM-DD", the year before it already read.
bool is_day(int64_t year, std::string_view month_and_day) {
  const int month = two_digits(month_and_day), day = two_digits(month_and_day.substr(3));
  return month >= 1 && month <= 12 && day >= 1 && day <= days_of(year, month);
}

bool is_time_of_day(std::string_view text) {
  const int hour = two_digits(text), minute = two_digits(text.substr(3)), second = two_digits(text.substr(6));
  const std::string_view fraction = text.substr(8, text.find_first_of("Z+-", 8) - 8);
  const bool midnight =
      text.starts_with("24:00:00") && fraction.find_first_of("123456789") == std::string_view::npos;
  return midnight || (hour < 24 && minute < 60 && second < 60);
}

/// What no pattern says of a text that is written like a date: the month has that day.
bool is_in_calendar(std::string_view text, std::string_view base) {
  if (base == "gMonthDay") return is_day(4, text.substr(2));
  const bool month_only = base == "gYearMonth";
  if (!month_only && base != "date" && base != "dateTime" && base != "gYear") return true;
  // XML Schema 1.0 knows no year 0.
  if (text.substr(text.starts_with('-') ? 1 : 0).starts_with("0000")) return false;
  if (base == "gYear") return true;
  const size_t dash = text.find('-', 1);
  const size_t digits = std::min<size_t>(dash, 9);  // of a leap year the last ones tell
  int64_t year = 0;
  std::from_chars(text.data() + dash - digits, text.data() + dash, year);
  const std::string_view rest = text.substr(dash + 1);
  if (month_only) return two_digits(rest) >= 1 && two_digits(rest) <= 12;
  return is_day(year < 0 ? -year : year, rest) && (base == "date" || is_time_of_day(rest.substr(6)));
}

std::string spelled_out(std::string_view pattern) {
  std::string whole;
  for (const char c : pattern) {
    if (c == '@') whole += kZone;
    if (c == '~') whole += kHours;
    if (c != '@' && c != '~') whole += c;
  }
  return whole;
}

bool is_of_base(std::string_view text, std::string_view base) {
  if (base == "anyURI") return is_uri_reference(text);
  if (base == "ID" || base == "IDREF" || base == "NCName") return is_nc_name(text);
  static const std::vector<std::pair<std::string_view, std::optional<Pattern>>> patterns = [] {
    std::vector<std::pair<std::string_view, std::optional<Pattern>>> made;
    for (const Written& written : kWritten) {
      made.emplace_back(written.base, Pattern::parse(spelled_out(written.pattern)));
    }
    return made;
  }();
  const auto found = std::ranges::find(patterns, base, [](const auto& entry) { return entry.first; });
  if (found == patterns.end()) return true;
  return found->second->matches(text) && is_in_calendar(text, base);
}

AttributeRule attribute_rule(std::string_view text) {
  const size_t mark = text.find_first_of("!?");
  AttributeRule rule;
  rule.name = text.substr(0, mark);
  rule.required = text[mark] == '!';
  const std::string_view kind = text.substr(mark + 1);
  if (kind.starts_with('=')) {
    rule.fixed = kind.substr(1);
  } else {
    rule.kind = number_of(kind);
  }
  return rule;
}

}  // namespace

Table::Table(std::string_view text) {
  for (const std::string_view line : split(text, '\n')) {
    const std::vector<std::string_view> fields = split(line, '\t');
    if (fields.size() > 1) read_line(fields);
  }
}

const Table* Table::of_version(std::string_view version) {
  const auto found = std::ranges::find(kVersions, version, &VersionTable::version);
  return found == std::end(kVersions) ? nullptr : &found->table();
}

void Table::read_line(std::span<const std::string_view> fields) {
  switch (fields[0].front()) {
    case 'N':
      namespaces_.push_back({fields[1].front(), fields[2]});
      break;
    case 'P':
      // A pattern of the schemas that is not understood would be a mistake of this program: tests hold that.
      patterns_.push_back(Pattern::parse(fields[1]).value_or(*Pattern::parse(".*")));
      break;
    case 'V':
      read_value(fields);
      break;
    case 'T':
      read_type(fields.subspan(1));
      break;
    default:
      (fields[0] == "E" ? roots_ : named_).push_back({qualified(fields[1]), number_of(fields[2])});
  }
}

void Table::read_value(std::span<const std::string_view> fields) {
  ValueKind kind;
  kind.base = fields[1];
  for (const std::string_view facet : fields.subspan(2)) {
    if (facet.starts_with('=')) {
      kind.texts.push_back(facet.substr(1));
    } else if (facet.starts_with('/')) {
      kind.patterns.push_back(number_of(facet.substr(1)));
    } else {
      kind.members.push_back(number_of(facet));
    }
  }
  kinds_.push_back(std::move(kind));
}

void Table::read_type(std::span<const std::string_view> fields) {
  ElementType type;
  for (const std::string_view attribute : split(fields[0], ' ')) {
    if (attribute == "*") type.any_attribute = true;
    if (attribute == "*local") type.any_local_attribute = true;
    if (attribute == "@") type.abstract = true;
    if (attribute.find_first_of("!?") != std::string_view::npos)
      type.attributes.push_back(attribute_rule(attribute));
  }
  std::string_view content = fields[1];
  if (content.starts_with('=')) {
    type.value = number_of(content.substr(1));
  } else {
    type.mixed = content.starts_with('~');
    if (type.mixed) content.remove_prefix(1);
    type.any_content = content == "*any";
    if (!type.any_content) type.content = ContentModel(content);
  }
  for (const std::string_view identity : fields.subspan(2))
    type.identities.push_back(Identity::parse(identity));
  types_.push_back(std::move(type));
}

std::optional<size_t> Table::find(const std::vector<Named>& among, QualifiedName name) {
  const auto found = std::ranges::find(among, name, &Named::name);
  return found == among.end() ? std::nullopt : std::optional(found->type);
}

char Table::letter_of(std::string_view uri) const {
  if (uri.empty()) return '-';
  const auto same = [&](const Namespace& known) { return fold_case(known.uri) == fold_case(uri); };
  const auto found = std::ranges::find_if(namespaces_, same);
  return found == namespaces_.end() ? '?' : found->letter;
}

std::string_view Table::uri_of(char letter) const {
  const auto found = std::ranges::find(namespaces_, letter, &Namespace::letter);
  return found == namespaces_.end() ? std::string_view() : found->uri;
}

bool Table::is_of_kind(std::string_view text, size_t number) const {
  const ValueKind& kind = kinds_[number];
  const std::string_view value = kind.base == "string" ? text : trim(text);
  if (!kind.texts.empty() && std::ranges::find(kind.texts, value) == kind.texts.end()) return false;
  const auto matches = [&](size_t pattern) { return patterns_[pattern].matches(value); };
  if (!std::ranges::all_of(kind.patterns, matches)) return false;
  if (kind.members.empty()) return is_of_base(value, kind.base);
  return std::ranges::any_of(kind.members, [&](size_t member) { return is_of_kind(text, member); });
}

}  // namespace sdmx::grammar
