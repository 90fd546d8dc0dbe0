// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_data_structure.hpp"

#include <algorithm>

namespace sdmx::json {

namespace {

using Token = JsonScanner::Token;

constexpr uint64_t kPartBytes = uint64_t{4} << 20;
constexpr std::string_view kTimePeriod = "TIME_PERIOD";

struct LevelName {
  std::string_view name;
  Level level;
};
constexpr LevelName kLevelNames[] = {
    {"dataSet", Level::kDataSet},
    {"dataset", Level::kDataSet},  // of a draft
    {"dimensionGroup", Level::kDimensionGroup},
    {"series", Level::kSeries},
    {"observation", Level::kObservation},
};

void add_localised(const JsonValue& texts, uint16_t item, Entry& entry) {
  for (const JsonValue& text : texts.children) {
    if (text.is_scalar()) entry.parts.push_back({item, text.name, text.text});
  }
}

void add_items(const JsonValue& list, uint16_t& item, Entry& entry) {
  for (const JsonValue& child : list.children) {
    if (child.is_array()) {
      add_items(child, item, entry);
      continue;
    }
    if (child.is_object()) add_localised(child, item, entry);
    if (child.is_scalar()) entry.parts.push_back({item, {}, child.text});
    if (item < UINT16_MAX) ++item;
  }
}

/// One of a component's values: its id, or its value or values; in 1.0 its name where it has neither.
Entry value_of(const JsonValue& value) {
  for (const std::string_view member : {"id", "value", "values", "name"}) {
    const JsonValue* found = value.find(member);
    if (!found) continue;
    Entry entry = entry_of(*found);
    entry.first_seen = value.position;
    return entry;
  }
  return value.is_object() ? Entry{{}, value.position} : entry_of(value);
}

class StructureReader {
 public:
  StructureReader(JsonScanner& scanner, const ReaderLimits& limits, const FindingSink& sink)
      : scanner_(scanner), limits_(limits), sink_(sink) {}

  DataStructurePart read(Token first) {
    structure_.position = scanner_.position();
    if (first != Token::kObject) report_wrong_type(scanner_.position(), "structure", "object", sink_);
    for_each_member(scanner_, first, [&](std::string_view name, Token value) { read_member(name, value); });
    const bool has_dimensions =
        std::ranges::any_of(structure_.dimensions, [](const auto& level) { return !level.empty(); });
    if (!has_dimensions) sink_(make_finding("member-missing", structure_.position, {"dimensions"}));
    return std::move(structure_);
  }

 private:
  void read_member(std::string_view name, Token value) {
    if (name == "dimensions") {
      read_levels(value, Role::kDimension);
    } else if (name == "measures") {
      structure_.states_measures = value == Token::kObject;
      read_levels(value, Role::kMeasure);
    } else if (name == "attributes") {
      read_levels(value, Role::kAttribute);
    } else if (name == "links" || name == "annotations") {
      JsonValue holder;
      holder.kind = JsonValue::Kind::kObject;
      holder.children.resize(1);
      holder.children[0].name = name;
      read_tree(value, holder.children[0]);
      if (name == "links") structure_.reference = reference_of_links(holder);
      if (name == "annotations") structure_.annotations = read_annotations(holder);
    } else {
      scanner_.skip_value(value);
    }
  }

  void read_tree(Token first, JsonValue& value) {
    const Position position = scanner_.position();
    if (read_json_tree(scanner_, first, value, kPartBytes)) return;
    sink_(make_finding("limit-passed", position, {value.name, std::to_string(kPartBytes)}));
  }

  void read_levels(Token first, Role role) {
    if (first != Token::kObject && first != Token::kNull) {
      report_wrong_type(scanner_.position(), "dimensions", "object", sink_);
    }
    for_each_member(scanner_, first, [&](std::string_view name, Token value) {
      const auto found = std::ranges::find(kLevelNames, name, &LevelName::name);
      if (found == std::end(kLevelNames)) return scanner_.skip_value(value);
      const auto level = static_cast<size_t>(found->level);
      auto& components = role == Role::kMeasure     ? structure_.measures
                         : role == Role::kAttribute ? structure_.attributes[level]
                                                    : structure_.dimensions[level];
      if (value != Token::kArray && value != Token::kNull) {
        report_wrong_type(scanner_.position(), name, "array", sink_);
      }
      for_each_item(scanner_, value, [&](Token item) { read_component(item, role, components); });
    });
  }

  void read_component(Token first, Role role, std::vector<DataComponent>& components) {
    const Position position = scanner_.position();
    if (components_ >= limits_.components) {
      if (components_++ == limits_.components) {
        sink_(make_finding("limit-passed", position, {"components", std::to_string(limits_.components)}));
      }
      return scanner_.skip_value(first);
    }
    ++components_;
    DataComponent component;
    component.position = position;
    component.role = role;
    for_each_member(scanner_, first, [&](std::string_view name, Token value) {
      read_component_member(name, value, component);
    });
    if (component.id.empty()) sink_(make_finding("member-missing", position, {"id"}));
    if (role == Role::kDimension && component.id == kTimePeriod) component.role = Role::kTimeDimension;
    components.push_back(std::move(component));
  }

  void read_component_member(std::string_view name, Token value, DataComponent& component) {
    if (name == "id") {
      component.id = scanner_.text();
      scanner_.skip_value(value);
    } else if (name == "values") {
      read_values(value, component);
    } else if (name == "relationship" || name == "format") {
      JsonValue tree;
      read_tree(value, tree);
      if (name == "relationship") component.relationship = read_strings(tree, "dimensions");
      if (name == "format") note_occurrences(tree.text_of("maxOccurs"), component);
    } else {
      if (name == "maxOccurs") note_occurrences(scanner_.text(), component);
      scanner_.skip_value(value);
    }
  }

  static void note_occurrences(std::string_view most, DataComponent& component) {
    component.array = component.array || (!most.empty() && most != "1");
  }

  void read_values(Token first, DataComponent& component) {
    bool within = true;
    for_each_item(scanner_, first, [&](Token item) {
      if (component.values.size() >= limits_.dictionary_entries) {
        if (within) {
          const std::string limit = std::to_string(limits_.dictionary_entries);
          sink_(make_finding("limit-passed", scanner_.position(), {"dictionary_entries", limit}));
        }
        within = false;
        return scanner_.skip_value(item);
      }
      JsonValue value;
      read_tree(item, value);
      component.values.push_back(value_of(value));
      if (value.is_object() && component.values.back().parts.empty()) report_missing(value, "id", sink_);
    });
    component.lists_values = !component.values.empty();
  }

  JsonScanner& scanner_;
  const ReaderLimits& limits_;
  const FindingSink& sink_;
  DataStructurePart structure_;
  size_t components_ = 0;
};

}  // namespace

Entry entry_of(const JsonValue& value) {
  Entry entry{{}, value.position};
  uint16_t item = 0;
  if (value.is_array()) add_items(value, item, entry);
  if (value.is_object()) add_localised(value, item, entry);
  if (value.is_scalar()) entry.parts.push_back({0, {}, value.text});
  return entry;
}

DataStructurePart read_data_structure(JsonScanner& scanner, Token first, const ReaderLimits& limits,
                                      const FindingSink& sink) {
  return StructureReader(scanner, limits, sink).read(first);
}

}  // namespace sdmx::json
