// SPDX-License-Identifier: Apache-2.0
/// SDMX-JSON data messages from arbitrary bytes; seeds are tests/golden/data. Reads twice: both passes must
/// agree.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "sdmx/data/arranged.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/format/json_data_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace sdmx;
  const std::string text(reinterpret_cast<const char*>(data), size);
  detect_format(text);
  Report report;
  ReaderLimits limits;
  limits.batch_rows = 3;
  limits.value_bytes = 4096;
  limits.dictionary_entries = 16;
  const auto reader = make_json_data_reader(open_memory(text), {nullptr, &report, limits});
  const std::string first = listing(*reader);
  const size_t found = report.findings().size();
  reader->restart();
  if (listing(*reader) != first || report.findings().size() != found) std::abort();
  return 0;
}
