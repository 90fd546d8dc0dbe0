// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A TOML file as a small tree that remembers lines, and what keys it may hold. Layout and mapping files are
/// read with it; every error names file, line and key.

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gateway {

enum class ConfigType : uint8_t { kTable, kTables, kText, kTexts, kInteger, kOther };

/// A key that a kind of file may hold. In a path "*" stands for any one name (a component, a code, a flow).
/// Tables of an array share the path of the array: "label.column".
struct ConfigKey {
  std::string_view path;
  ConfigType type;
  std::string_view expected;  ///< an example of a value, for error sentences
};

struct ConfigNode {
  std::string name;  ///< its key in the table that holds it
  ConfigType type = ConfigType::kTable;
  size_t line = 0;
  std::string text;
  int64_t integer = 0;
  std::vector<std::string> texts;
  std::vector<ConfigNode> tables;
  std::vector<ConfigNode> members;  ///< of a table, in the order of the file

  const ConfigNode* find(std::string_view key) const;
};

/// Where a setting stands, for errors that are found later.
struct ConfigPlace {
  std::string file, key;
  size_t line = 0;
};

/// One table of a file, with its path. Values have the types that the keys declare.
class ConfigSection {
 public:
  ConfigSection(const std::string& file, const ConfigNode& node, std::string path)
      : file_(&file), node_(&node), path_(std::move(path)) {}

  bool has(std::string_view key) const { return node_->find(key) != nullptr; }
  std::string text(std::string_view key, std::string fallback = {}) const;
  /// Throws where the key is absent or empty.
  std::string required(std::string_view key, std::string_view expected) const;
  std::vector<std::string> texts(std::string_view key) const;
  int64_t integer(std::string_view key, int64_t fallback, std::pair<int64_t, int64_t> range) const;
  /// Index of the value among the words; of the first where the key is absent.
  size_t word(std::string_view key, std::span<const std::string_view> words) const;
  /// The table of that name; an empty one where it is absent.
  ConfigSection section(std::string_view key) const;
  std::vector<ConfigSection> sections(std::string_view key) const;
  /// The tables in this table, by name.
  std::vector<std::pair<std::string, ConfigSection>> named_sections() const;
  const ConfigNode& node() const { return *node_; }
  ConfigPlace place(std::string_view key = {}) const;
  /// Throws "config-wrong-value" for a key that is there, "config-key-missing" for one that is not.
  [[noreturn]] void fail(std::string_view key, std::string_view expected) const;

 private:
  const std::string* file_;
  const ConfigNode* node_;
  std::string path_;
};

/// Throws Error(kConfig) with that message id and the place's file, line, key before the other parameters.
[[noreturn]] void fail_at(const ConfigPlace& place, std::string_view id,
                          std::vector<std::string> parameters = {});

struct ConfigFile {
  std::string path;
  ConfigNode root;
  ConfigSection section() const { return {path, root, ""}; }
};

/// Reads a file and holds it against its keys. Throws Error(kConfig) for a file that cannot be read, that is
/// no TOML, that holds an unknown key or a value of another type.
ConfigFile read_config_file(const std::string& path, std::span<const ConfigKey> keys);

}  // namespace gateway
