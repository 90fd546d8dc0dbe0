// SPDX-License-Identifier: Apache-2.0
/// SDMX-CSV with and without a structure: read twice, then written again.

#include <cstdlib>

#include "sdmx/format/csv_data_reader.hpp"
#include "sdmx/format/csv_data_writer.hpp"

namespace {

using namespace sdmx;

std::shared_ptr<const Structures> structures() {
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
  for (const char* id : {"X", "Y"}) {
    DataAttribute& attribute = dsd.attributes.emplace_back();
    attribute.id = id;
    attribute.local_representation.emplace().unbounded = attribute.id == "Y";
  }
  return set;
}

uint64_t read(DataReader& reader) {
  uint64_t rows = 0;
  while (const Batch* batch = reader.next()) rows += batch->rows + batch->regions.size();
  return rows;
}

void run(const std::string& text, const StructureLookup* lookup) {
  Report report;
  ReaderOptions options;
  options.structures = lookup;
  options.report = &report;
  options.limits.batch_rows = 3;
  options.limits.coded_text_bytes = 8;
  options.limits.dictionary_entries = 50;
  const auto reader = make_csv_data_reader(open_memory(text), options);
  const uint64_t first = read(*reader);
  reader->restart();
  if (read(*reader) != first) std::abort();
  report.resolve([&](Position position) { return reader->place(position); });
  for (const auto make_writer : {make_csv10_data_writer, make_csv_data_writer, make_csv21_data_writer}) {
    reader->restart();
    StringOutput output;
    const auto writer = make_writer(output, {"", &report});
    copy(*reader, *writer);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const StructuresLookup lookup(structures());
  const std::string text(reinterpret_cast<const char*>(data), size);
  run(text, nullptr);
  run(text, &lookup);
  return 0;
}
