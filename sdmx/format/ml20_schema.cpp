// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_schema.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_schema_rules.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::ml20 {

namespace {

using structure::local_name;
using structure::position_of;

constexpr size_t kDepth = 64;
constexpr size_t kQuotedCharacters = 200;

constexpr std::string_view kTextTypes[] = {
    "String",
    "BigInteger",
    "Integer",
    "Long",
    "Short",
    "Decimal",
    "Float",
    "Double",
    "Boolean",
    "DateTime",
    "Date",
    "Time",
    "Year",
    "Month",
    "Day",
    "MonthDay",
    "YearMonth",
    "Duration",
    "URI",
    "Timespan",
    "Count",
    "InclusiveValueRange",
    "ExclusiveValueRange",
    "Incremental",
    "ObservationalTimePeriod",
};
constexpr std::string_view kStatus[] = {"Mandatory", "Conditional"};
constexpr std::string_view kLevels[] = {"DataSet", "Group", "Series", "Observation"};
constexpr std::string_view kSchemes[] = {"Codelist", "Concept", "Category", "Organisation", "External"};

bool is_one_of(std::string_view text, std::span<const std::string_view> values) {
  return std::ranges::find(values, text) != values.end();
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool holds(char type, std::string_view text) {
  switch (type) {
    case 'I':
      return is_legacy_id(text);
    case 'B':
      return is_one_of(trim(text), std::initializer_list<std::string_view>{"true", "false", "1", "0"});
    case 'N':
      return is_number(trim(text));
    case 'T':
      return is_one_of(text, kTextTypes);
    case 'S':
      return is_one_of(text, kStatus);
    case 'L':
      return is_one_of(text, kLevels);
    case 'K':
      return is_one_of(text, kSchemes);
    default:
      return true;
  }
}

struct AttributeRule {
  std::string_view name;
  char type = ' ';
  bool required = false;
};

struct ChildRule {
  std::vector<std::string_view> names;
  char count = ' ';  ///< ' ' one, '?', '*', '+'
  bool required() const { return count == ' ' || count == '+'; }
  bool repeats() const { return count == '*' || count == '+'; }
};

/// A row of the table, taken apart.
struct Element {
  std::vector<AttributeRule> attributes;
  std::vector<ChildRule> children;
  char content = '#';
};

void add_attributes(std::string_view text, std::vector<AttributeRule>& rules) {
  for (std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    AttributeRule& rule = rules.emplace_back();
    rule.required = word.ends_with('!');
    if (rule.required) word.remove_suffix(1);
    const size_t colon = word.find(':');
    rule.name = word.substr(0, colon);
    if (colon != std::string_view::npos) rule.type = word[colon + 1];
  }
}

void add_children(std::string_view text, std::vector<ChildRule>& rules) {
  for (std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    ChildRule& rule = rules.emplace_back();
    if (std::string_view("?*+").find(word.back()) != std::string_view::npos) {
      rule.count = word.back();
      word.remove_suffix(1);
    }
    rule.names = split(word, '|');
  }
}

using Elements = std::unordered_map<std::string_view, Element>;

const Elements& elements() {
  static const Elements made = [] {
    Elements all;
    for (const ElementRule& rule : element_rules()) {
      Element& element = all[rule.name];
      element.content = rule.content;
      for (const AttributeGroup group : {kMaintained, kIdentified, kConceptNamed, kCoded, kCrossSectional}) {
        if ((rule.groups & group) != 0) add_attributes(attributes_of(group), element.attributes);
      }
      add_attributes(rule.attributes, element.attributes);
      add_children(rule.children, element.children);
    }
    return all;
  }();
  return made;
}

class Checker {
 public:
  explicit Checker(Report& report) : report_(report) {}

  void check(pugi::xml_node node, size_t depth) {
    if (depth == 0) return;
    check_prefixes(node);
    const auto rule = elements().find(local_name(node));
    if (rule == elements().end()) return;
    check_attributes(node, rule->second.attributes);
    if (rule->second.content == 'I') return check_id(node);
    check_children(node, rule->second.children, depth - 1);
  }

 private:
  void check_attributes(pugi::xml_node node, const std::vector<AttributeRule>& rules) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (name == "xmlns" || name.find(':') != std::string_view::npos) continue;
      const auto rule = std::ranges::find(rules, name, &AttributeRule::name);
      if (rule == rules.end()) {
        unexpected(node, "@" + std::string(name));
      } else if (!holds(rule->type, attribute.value())) {
        wrong(node, attribute.value());
      }
    }
    for (const AttributeRule& rule : rules) {
      if (rule.required && !node.attribute(std::string(rule.name).c_str())) missing(node, '@', rule.name);
    }
  }

  void check_id(pugi::xml_node node) {
    const std::string text = structure::text_of(node);
    if (!is_legacy_id(text)) wrong(node, text);
  }

  /// Children are matched in their order; each rule is left for good once something behind it was seen.
  void check_children(pugi::xml_node node, const std::vector<ChildRule>& rules, size_t depth) {
    size_t at = 0, seen = 0;
    for (const pugi::xml_node child : node.children()) {
      if (child.type() != pugi::node_element) continue;
      const size_t found = find(rules, at, local_name(child));
      if (found == rules.size() || (found == at && seen > 0 && !rules[at].repeats())) {
        unexpected(child, std::string(local_name(child)));
      } else {
        report_skipped(child, rules, {at + (seen > 0 ? 1 : 0), found});
        seen = found == at ? seen + 1 : 1;
        at = found;
      }
      check(child, depth);
    }
    report_skipped(node, rules, {at + (seen > 0 ? 1 : 0), rules.size()});
  }

  static size_t find(const std::vector<ChildRule>& rules, size_t from, std::string_view name) {
    while (from < rules.size() && std::ranges::find(rules[from].names, name) == rules[from].names.end())
      ++from;
    return from;
  }

  struct Span {
    size_t first, last;
  };
  /// What had to stand before a child, or at the end of the element.
  void report_skipped(pugi::xml_node node, const std::vector<ChildRule>& rules, Span skipped) {
    for (size_t i = skipped.first; i < skipped.last; ++i) {
      if (rules[i].required()) missing(node, '/', rules[i].names.front());
    }
  }

  void check_prefixes(pugi::xml_node node) {
    check_prefix(node, node.name());
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (!name.starts_with("xmlns")) check_prefix(node, name);
      const bool declares = name.starts_with("xmlns");
      if (declares && std::string_view(attribute.value()).find(' ') != std::string_view::npos) {
        wrong(node, attribute.value());
      }
    }
  }

  /// A prefix that is declared nowhere.
  void check_prefix(pugi::xml_node node, std::string_view name) {
    const size_t colon = name.find(':');
    if (colon == std::string_view::npos || name.starts_with("xml:")) return;
    const std::string declaration = "xmlns:" + std::string(name.substr(0, colon));
    for (pugi::xml_node at = node; at; at = at.parent()) {
      if (at.attribute(declaration.c_str())) return;
    }
    add("bad-xml", node, std::string(name));
  }

  void unexpected(pugi::xml_node node, const std::string& what) { add("element-unknown", node, what); }
  void wrong(pugi::xml_node node, std::string_view text) {
    add("bad-syntax", node, shorten(text, kQuotedCharacters));
  }
  void missing(pugi::xml_node node, char kind, std::string_view name) {
    add("bad-syntax", node, std::string(local_name(node)) + ' ' + kind + std::string(name));
  }

  void add(std::string_view code, pugi::xml_node node, const std::string& what) {
    Finding finding = make_finding(code, position_of(node), {what});
    finding.component = local_name(node);
    finding.value = what;
    report_.add(std::move(finding));
  }

  Report& report_;
};

}  // namespace

bool is_legacy_id(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("*@_$-").find(c) != std::string_view::npos;
  });
}

void check_against_schema(pugi::xml_node node, Checked checked, Report& report) {
  Checker(report).check(node, checked == Checked::kWhole ? kDepth : 1);
}

}  // namespace sdmx::ml20
