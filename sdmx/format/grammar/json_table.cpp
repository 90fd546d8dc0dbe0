// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_table.hpp"

#include <algorithm>
#include <charconv>

#include "sdmx/base/text.hpp"

namespace sdmx::grammar {

namespace {

/// Made when it is first asked for.
template <const std::string_view& text>
const JsonTable& table_of() {
  static const JsonTable table(text);
  return table;
}

struct MessageTable {
  std::string_view version, kind;
  const JsonTable& (*table)();
};
constexpr MessageTable kTables[] = {
    {"1.0", "data", table_of<kJson10Data>},           {"1.0", "structure", table_of<kJson10Structure>},
    {"1.0", "metadata", table_of<kJson10Metadata>},   {"2.0", "data", table_of<kJson20Data>},
    {"2.0", "structure", table_of<kJson20Structure>}, {"2.0", "metadata", table_of<kJson20Metadata>},
    {"2.1", "data", table_of<kJson21Data>},           {"2.1", "structure", table_of<kJson21Structure>},
    {"2.1", "metadata", table_of<kJson21Metadata>},
};

/// RFC 3339 for times, RFC 3986 for addresses, as far as a pattern can say.
struct FormatPattern {
  std::string_view format, pattern;
};
constexpr FormatPattern kFormatPatterns[] = {
    {"date", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"},
    {"date-time",
     "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
     "(\\.[0-9]+)?([Zz]|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])"},
    {"email", "[^@ \t\r\n]+@[^@ \t\r\n]+"},
    {"uri", "[A-Za-z][A-Za-z0-9+.\\-]*:[^ \t\r\n\"<>\\\\^`{|}]*"},
    {"uri-reference", "[^ \t\r\n\"<>\\\\^`{|}]*"},
};

template <class Number>
Number number_of(std::string_view text) {
  Number number{};
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::vector<size_t> numbers_of(std::string_view text) {
  std::vector<size_t> numbers;
  for (const std::string_view number : split(text, ',')) numbers.push_back(number_of<size_t>(number));
  return numbers;
}

/// Numbers and signs end a name that may hold them too, so that they are looked for from behind.
MemberRule member_rule(std::string_view text) {
  const size_t mark = text.find_last_of("!?");
  return {text.substr(0, mark), text[mark] == '!', number_of<size_t>(text.substr(mark + 1)), 0};
}

template <NodeGroup::Kind kind>
void add_group(std::string_view rest, JsonNode& node) {
  node.groups.push_back({kind, numbers_of(rest)});
}

/// What a field says, by the sign it begins with.
struct Field {
  char sign;
  void (*read)(std::string_view rest, JsonNode& node);
};
constexpr Field kFields[] = {
    {'t', [](std::string_view rest, JsonNode& node) { node.types = rest; }},
    {'=', [](std::string_view rest, JsonNode& node) { node.values.push_back(rest); }},
    {'/', [](std::string_view rest, JsonNode& node) { node.patterns.push_back(number_of<size_t>(rest)); }},
    {'f', [](std::string_view rest, JsonNode& node) { node.format = rest; }},
    {'<', [](std::string_view rest, JsonNode& node) { node.least = number_of<double>(rest); }},
    {'>', [](std::string_view rest, JsonNode& node) { node.greatest = number_of<double>(rest); }},
    {'[', [](std::string_view rest, JsonNode& node) { node.fewest_items = number_of<size_t>(rest); }},
    {']', [](std::string_view rest, JsonNode& node) { node.most_items = number_of<size_t>(rest); }},
    {'#', [](std::string_view, JsonNode& node) { node.unique_items = true; }},
    {'i', [](std::string_view rest, JsonNode& node) { node.items = number_of<size_t>(rest); }},
    {'p', [](std::string_view rest, JsonNode& node) { node.members.push_back(member_rule(rest)); }},
    {'q',
     [](std::string_view rest, JsonNode& node) {
       node.member_patterns.push_back({number_of<size_t>(rest), member_rule(rest).node});
     }},
    {'c', [](std::string_view, JsonNode& node) { node.closed = true; }},
    {'|', add_group<NodeGroup::Kind::kAny>},
    {'^', add_group<NodeGroup::Kind::kOne>},
    {'~', add_group<NodeGroup::Kind::kNot>},
};

void read_field(std::string_view text, JsonNode& node) {
  const auto field = std::ranges::find(kFields, text.front(), &Field::sign);
  if (field != std::end(kFields)) field->read(text.substr(1), node);
}

}  // namespace

const MemberRule* JsonNode::member(std::string_view name) const {
  const auto found = std::ranges::lower_bound(members, name, {}, &MemberRule::name);
  return found == members.end() || found->name != name ? nullptr : &*found;
}

JsonTable::JsonTable(std::string_view text) {
  for (const std::string_view line : split(text, '\n')) {
    if (line.empty()) continue;
    const std::vector<std::string_view> fields = split(line, '\t');
    if (fields[0] == "P") read_pattern(fields[1]);
    if (fields[0] == "S") read_node(fields);
    if (fields[0] == "R") root_ = number_of<size_t>(fields[1]);
  }
}

const JsonTable* JsonTable::of(std::string_view version, std::string_view kind) {
  const auto found = std::ranges::find_if(
      kTables, [&](const MessageTable& table) { return table.version == version && table.kind == kind; });
  return found == std::end(kTables) ? nullptr : &found->table();
}

void JsonTable::read_pattern(std::string_view text) {
  // A pattern of the schemas that is not understood would be a mistake of this program: tests hold that.
  patterns_.push_back(Pattern::parse(text).value_or(*Pattern::parse(".*")));
  pattern_texts_.push_back(text);
}

void JsonTable::read_node(std::span<const std::string_view> fields) {
  JsonNode& node = nodes_.emplace_back();
  for (const std::string_view field : fields.subspan(1)) {
    if (!field.empty()) read_field(field, node);
  }
  std::ranges::sort(node.members, {}, &MemberRule::name);
  uint64_t bit = 1;
  for (MemberRule& member : node.members) {
    if (!member.required) continue;
    member.bit = bit;
    node.required |= bit;
    bit <<= 1;
  }
}

bool is_of_format(std::string_view text, std::string_view format) {
  static const std::vector<std::pair<std::string_view, Pattern>> patterns = [] {
    std::vector<std::pair<std::string_view, Pattern>> made;
    for (const FormatPattern& known : kFormatPatterns)
      made.emplace_back(known.format, Pattern::parse(known.pattern).value_or(*Pattern::parse(".*")));
    return made;
  }();
  const auto found = std::ranges::find(patterns, format, [](const auto& entry) { return entry.first; });
  return found == patterns.end() || found->second.matches(text);
}

}  // namespace sdmx::grammar
