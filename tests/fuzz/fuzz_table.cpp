// SPDX-License-Identifier: Apache-2.0
/// A national table of any bytes, wide and long, under fixed layouts.

#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "gateway/tables/table_reader.hpp"

namespace {

using namespace sdmx;

constexpr const char* kWide = R"(
[file]
separator = ";"
[header]
anchor = '^S'
rows = 2
[[header.level]]
row = 1
feeds = "TIME_PERIOD"
pattern = '(\d{4})'
fill = "right"
[[header.level]]
row = 2
feeds = "A"
[[label]]
column = "A"
feeds = "B"
[value]
blank = "sign"
grouping = " '"
decimal = ","
[[sign]]
signs = ["", "-"]
value = "0"
[footnotes]
header = '(\d\))$'
label = '(\d\))$'
value = '(\*)$'
text = '^(\d\))\s*(.+)$'
comment = "X"
[[total]]
label = '^T'
mode = "check-and-read"
[flow.F]
)";

constexpr const char* kLong = R"(
[header]
anchor = '^a'
[[label]]
name = "a"
feeds = "A"
[[label]]
name = "year"
feeds = "TIME_PERIOD"
[value]
name = "value"
blank = "error"
[rows]
blank = "skip"
[constants]
B = "b"
[flow.F]
)";

constexpr const char* kMapping = "[A]\nignore = [\"i\"]\n[A.codes]\na = [\"a\", \"аб\"]\n";

std::shared_ptr<const Schema> schema() {
  auto set = std::make_shared<Structures>();
  DataStructure& dsd = set->data_structures.emplace_back();
  dsd.agency = "T";
  dsd.id = "D";
  for (const char* id : {"A", "B", "TIME_PERIOD"}) {
    Dimension& dimension = dsd.dimensions.emplace_back();
    dimension.id = id;
    if (dimension.id == "TIME_PERIOD") dimension.kind = Dimension::Kind::kTimeDimension;
  }
  dsd.measures.emplace_back().id = "OBS_VALUE";
  dsd.attributes.emplace_back().id = "X";
  Dataflow& flow = set->dataflows.emplace_back();
  flow.agency = "T";
  flow.id = "F";
  flow.structure = {ArtefactClass::kDataStructure, "T", "D", Version("1.0"), ""};
  Report report;
  return Schema::resolve({ArtefactClass::kDataflow, "T", "F", Version("1.0"), ""}, set, report);
}

struct Files {
  Files() {
    std::string pattern = (std::filesystem::temp_directory_path() / "fuzz-table-XXXXXX").string();
    folder = mkdtemp(pattern.data());
    write("wide.toml", kWide);
    write("long.toml", kLong);
    write("mapping.toml", kMapping);
  }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(folder + "/" + name, std::ios::binary) << text;
  }
  std::string folder;
};

void run(const Files& files, const std::string& layout, const std::string& mapping) {
  static const auto structure = schema();
  gateway::TableSource source;
  source.layout = files.folder + layout;
  if (!mapping.empty()) source.mapping = files.folder + mapping;
  source.tables = {files.folder + "/table.csv"};
  Report report;
  ReaderOptions options;
  options.report = &report;
  options.limits.batch_rows = 3;
  const auto reader = gateway::open_table(source, structure, options);
  uint64_t rows = 0;
  while (const Batch* batch = reader->next()) rows += batch->rows;
  report.resolve([&](Position position) { return reader->place(position); });
  reader->restart();
  while (const Batch* batch = reader->next()) rows -= batch->rows;
  if (rows != 0) abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Files files;
  files.write("table.csv", {reinterpret_cast<const char*>(data), size});
  run(files, "/wide.toml", "/mapping.toml");
  run(files, "/long.toml", "");
  return 0;
}
