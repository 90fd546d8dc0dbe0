// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/config_file.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

using sdmx::Error;
using sdmx::ErrorCode;

namespace {

ConfigNode convert(const toml::node& source);

void convert_table(const toml::table& source, ConfigNode& node) {
  node.type = ConfigType::kTable;
  for (const auto& [name, value] : source) {
    node.members.push_back(convert(value));
    node.members.back().name = name.str();
  }
  std::ranges::stable_sort(node.members, {}, &ConfigNode::line);
}

void convert_array(const toml::array& source, ConfigNode& node) {
  node.type = ConfigType::kOther;
  if (source.empty() || source.is_homogeneous<std::string>()) {
    node.type = ConfigType::kTexts;
    for (const toml::node& item : source) node.texts.push_back(item.value_or(std::string()));
  } else if (source.is_homogeneous<toml::table>()) {
    node.type = ConfigType::kTables;
    for (const toml::node& item : source) node.tables.push_back(convert(item));
  }
}

ConfigNode convert(const toml::node& source) {
  ConfigNode node;
  node.type = ConfigType::kOther;
  node.line = source.source().begin.line;
  if (const toml::table* table = source.as_table()) {
    convert_table(*table, node);
  } else if (const toml::array* array = source.as_array()) {
    convert_array(*array, node);
  } else if (const auto* text = source.as_string()) {
    node.type = ConfigType::kText;
    node.text = text->get();
  } else if (const auto* integer = source.as_integer()) {
    node.type = ConfigType::kInteger;
    node.integer = integer->get();
  }
  return node;
}

toml::table parse(const std::string& path) {
  if (!std::filesystem::is_regular_file(path))
    throw Error(ErrorCode::kConfig, {"config-cannot-open", {path}});
  try {
    return toml::parse_file(path);
  } catch (const toml::parse_error& failure) {
    const auto& begin = failure.source().begin;
    throw Error(ErrorCode::kConfig, {"config-syntax",
                                     {path, fmt::to_string(begin.line), fmt::to_string(begin.column),
                                      std::string(failure.description())}});
  }
}

bool matches(std::string_view pattern, std::string_view path) {
  const auto wanted = sdmx::split(pattern, '.');
  const auto given = sdmx::split(path, '.');
  return std::ranges::equal(wanted, given, [](std::string_view name, std::string_view value) {
    return name == "*" || name == value;
  });
}

std::string join_path(const std::string& path, std::string_view name) {
  return path.empty() ? std::string(name) : path + "." + std::string(name);
}

// A name from the file may hold dots itself; for matching it counts as one name.
std::string without_dots(std::string name) {
  std::ranges::replace(name, '.', '_');
  return name;
}

class KeyCheck {
 public:
  KeyCheck(const std::string& file, std::span<const ConfigKey> keys) : file_(file), keys_(keys) {}

  void check(const ConfigNode& table, const std::string& path, const std::string& match) const {
    for (const ConfigNode& member : table.members) {
      check_member(member, join_path(path, member.name), join_path(match, without_dots(member.name)));
    }
  }

 private:
  void check_member(const ConfigNode& value, const std::string& path, const std::string& match) const {
    const auto known = [&](const ConfigKey& key) { return matches(key.path, match); };
    const auto found = std::ranges::find_if(keys_, known);
    if (found == keys_.end()) {
      if (value.type != ConfigType::kTable || !opens_section(match)) {
        fail_at({file_, path, value.line}, "config-key-unknown");
      }
      check(value, path, match);
      return;
    }
    const bool empty_array = value.type == ConfigType::kTexts && value.texts.empty();
    if (found->type != value.type && !(empty_array && found->type == ConfigType::kTables)) {
      fail_at({file_, path, value.line}, "config-wrong-value", {std::string(found->expected)});
    }
    check(value, path, match);
    for (const ConfigNode& table : value.tables) check(table, path, match);
  }

  /// True for a table that only holds tables and so has no row of its own.
  bool opens_section(std::string_view match) const {
    const size_t depth = sdmx::split(match, '.').size();
    return std::ranges::any_of(keys_, [&](const ConfigKey& key) {
      const auto names = sdmx::split(key.path, '.');
      if (names.size() <= depth) return false;
      const size_t end = static_cast<size_t>(names[depth].data() - key.path.data());
      return matches(key.path.substr(0, end - 1), match);
    });
  }

  const std::string& file_;
  std::span<const ConfigKey> keys_;
};

const ConfigNode kEmptyTable;

}  // namespace

void fail_at(const ConfigPlace& place, std::string_view id, std::vector<std::string> parameters) {
  parameters.insert(parameters.begin(), {place.file, fmt::to_string(place.line), place.key});
  throw Error(ErrorCode::kConfig, {std::string(id), std::move(parameters)});
}

const ConfigNode* ConfigNode::find(std::string_view key) const {
  const auto found = std::ranges::find(members, key, &ConfigNode::name);
  return found == members.end() ? nullptr : &*found;
}

ConfigPlace ConfigSection::place(std::string_view key) const {
  const ConfigNode* node = key.empty() ? node_ : node_->find(key);
  return {*file_, key.empty() ? path_ : join_path(path_, key), node ? node->line : node_->line};
}

void ConfigSection::fail(std::string_view key, std::string_view expected) const {
  fail_at(place(key), has(key) ? "config-wrong-value" : "config-key-missing", {std::string(expected)});
}

std::string ConfigSection::text(std::string_view key, std::string fallback) const {
  const ConfigNode* node = node_->find(key);
  return node ? node->text : fallback;
}

std::string ConfigSection::required(std::string_view key, std::string_view expected) const {
  std::string value = text(key);
  if (value.empty()) fail(key, expected);
  return value;
}

std::vector<std::string> ConfigSection::texts(std::string_view key) const {
  const ConfigNode* node = node_->find(key);
  return node ? node->texts : std::vector<std::string>();
}

int64_t ConfigSection::integer(std::string_view key, int64_t fallback,
                               std::pair<int64_t, int64_t> range) const {
  const ConfigNode* node = node_->find(key);
  if (!node) return fallback;
  if (node->integer < range.first || node->integer > range.second) {
    fail(key, fmt::format("{} … {}", range.first, range.second));
  }
  return node->integer;
}

size_t ConfigSection::word(std::string_view key, std::span<const std::string_view> words) const {
  const ConfigNode* node = node_->find(key);
  if (!node) return 0;
  const auto found = std::ranges::find(words, node->text);
  if (found == words.end()) fail(key, fmt::format("\"{}\"", fmt::join(words, "\", \"")));
  return static_cast<size_t>(found - words.begin());
}

ConfigSection ConfigSection::section(std::string_view key) const {
  const ConfigNode* node = node_->find(key);
  return {*file_, node ? *node : kEmptyTable, join_path(path_, key)};
}

std::vector<ConfigSection> ConfigSection::sections(std::string_view key) const {
  std::vector<ConfigSection> all;
  const ConfigNode* node = node_->find(key);
  if (!node) return all;
  for (const ConfigNode& table : node->tables) all.emplace_back(*file_, table, join_path(path_, key));
  return all;
}

std::vector<std::pair<std::string, ConfigSection>> ConfigSection::named_sections() const {
  std::vector<std::pair<std::string, ConfigSection>> all;
  for (const ConfigNode& member : node_->members) {
    if (member.type != ConfigType::kTable) continue;
    all.emplace_back(member.name, ConfigSection(*file_, member, join_path(path_, member.name)));
  }
  return all;
}

ConfigFile read_config_file(const std::string& path, std::span<const ConfigKey> keys) {
  ConfigFile file{path, convert(parse(path))};
  KeyCheck(file.path, keys).check(file.root, "", "");
  return file;
}

}  // namespace gateway
