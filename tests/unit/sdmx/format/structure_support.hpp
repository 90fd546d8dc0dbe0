// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the tests of structure messages share.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "sdmx/base/text.hpp"
#include "sdmx/format/structure_ml_reader.hpp"
#include "sdmx/format/structure_ml_writer.hpp"

namespace sdmx {

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline std::filesystem::path golden(const std::string& name) {
  return std::filesystem::path(GATEWAY_SOURCE_DIR) / "tests/golden/structures" / name;
}

/// The folder of schemas and messages of others; empty where it is absent.
inline std::filesystem::path shared_folder() {
  const char* stated = std::getenv("GATEWAY_SHARED");
  const std::filesystem::path path = stated != nullptr
                                         ? std::filesystem::path(stated)
                                         : std::filesystem::path(GATEWAY_SOURCE_DIR) / ".." / "shared";
  return std::filesystem::exists(path / "schemas") ? path : std::filesystem::path{};
}

/// A row of the index of the messages of others.
struct CorpusMessage {
  std::string path, format, version, kind;
  bool valid = false;  ///< so the schemas say
};

inline std::vector<CorpusMessage> corpus_messages(const std::filesystem::path& corpus) {
  std::ifstream index(corpus / "INDEX.tsv");
  std::string line;
  std::getline(index, line);
  std::map<std::string, size_t> column;
  for (const std::string_view name : split(line, '\t')) column.emplace(name, column.size());
  std::vector<CorpusMessage> messages;
  while (std::getline(index, line)) {
    const auto cells = split(line, '\t');
    if (cells.size() != column.size()) continue;
    const auto cell = [&](const char* name) { return std::string(cells[column.at(name)]); };
    messages.push_back(
        {cell("path"), cell("format"), cell("version"), cell("kind"), cell("schema").starts_with("valid")});
  }
  return messages;
}

inline bool have_xmllint() { return std::system("xmllint --version >/dev/null 2>&1") == 0; }

/// A folder of the test's own, gone with it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "structures-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path_ / name;
  }

 private:
  std::filesystem::path path_;
};

/// What xmllint says about all files of a folder; empty when they are valid.
inline std::string schema_errors(const std::filesystem::path& folder, const std::filesystem::path& schema) {
  const std::filesystem::path output = folder / "xmllint.out";
  const std::string command = "cd '" + folder.string() +
                              "' && ls | grep '\\.xml$' | xargs -r xmllint --noout --schema '" +
                              schema.string() + "' 2>&1 | grep -v ' validates$' >'" + output.string() + "'";
  static_cast<void>(std::system(command.c_str()));  // grep finds nothing where all are valid
  return file_text(output);
}

inline StructureMessage read_text(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  return read_ml_structures(*input, report);
}

inline std::string written_21(const StructureMessage& message, Report& report) {
  StringOutput output;
  write_ml21_structures(message, output, report);
  return output.text();
}

inline std::string written_30(const StructureMessage& message, Report& report) {
  StringOutput output;
  write_ml30_structures(message, output, report);
  return output.text();
}

inline std::string written_31(const StructureMessage& message, Report& report) {
  StringOutput output;
  write_ml31_structures(message, output, report);
  return output.text();
}

/// One line for each finding: severity, code, line:column, component, parameters.
inline std::vector<std::string> lines_of(const Report& report) {
  std::vector<std::string> lines;
  for (const Finding& finding : report.findings()) {
    std::string line = std::string(to_string(finding.severity)) + " " + finding.code;
    if (finding.position.known()) {
      line += " " + std::to_string(finding.place.line) + ":" + std::to_string(finding.place.column);
    }
    if (!finding.component.empty()) line += " [" + finding.component + "]";
    for (const std::string& parameter : finding.message.parameters) line += " {" + parameter + "}";
    lines.push_back(line);
  }
  return lines;
}

/// A 2.1 or 3.0 message around the content of Structures.
inline std::string message_of(const std::string& version, const std::string& content) {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/" + version;
  return R"(<?xml version="1.0" encoding="UTF-8"?>
<m:Structure xmlns:m=")" +
         base + R"(/message" xmlns:s=")" + base + R"(/structure" xmlns:c=")" + base + R"(/common">
<m:Header><m:ID>X</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00Z</m:Prepared><m:Sender id="T"/></m:Header>
<m:Structures>
)" + content +
         "\n</m:Structures>\n</m:Structure>\n";
}

}  // namespace sdmx
