// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: structure messages of SDMX-JSON are read, and what was read is written in every format,
// without harm.
#include <cstdint>

#include "sdmx/base/error.hpp"
#include "sdmx/format/structure_json_reader.hpp"
#include "sdmx/format/structure_json_writer.hpp"
#include "sdmx/format/structure_ml_writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  sdmx::Report report(10);
  try {
    const auto input = sdmx::open_memory(std::string(reinterpret_cast<const char*>(data), size));
    const sdmx::StructureMessage message = sdmx::read_json_structures(*input, report);
    sdmx::StringOutput output;
    sdmx::write_ml21_structures(message, output, report);
    sdmx::write_ml30_structures(message, output, report);
    sdmx::write_json20_structures(message, output, report);
  } catch (const sdmx::Error&) {
    // The job cannot go on, and says so.
  }
  return 0;
}
