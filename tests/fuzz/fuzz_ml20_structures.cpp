// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: structure messages of 1.0 and 2.0 are read, and what was read is written, without harm.
// Seeds are tests/golden/structures.
#include <cstdint>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/ml20_structure_reader.hpp"
#include "sdmx/format/structure_ml_writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  sdmx::Report report(10);
  try {
    const auto input = sdmx::open_memory(std::string(reinterpret_cast<const char*>(data), size));
    const sdmx::StructureMessage message = sdmx::read_ml20_structures(*input, report);
    sdmx::StringOutput output;
    sdmx::write_ml21_structures(message, output, report);
  } catch (const sdmx::Error&) {
    // The job cannot go on, and says so.
  }
  return 0;
}
