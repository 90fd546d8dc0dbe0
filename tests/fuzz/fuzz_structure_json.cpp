// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: structure messages of SDMX-JSON are read, and what was read is written in every format,
// without harm.
#include "sdmx/format/structure_json_reader.hpp"

#include "write_structures.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  sdmx::read_and_write_structures(std::string(reinterpret_cast<const char*>(data), size),
                                  sdmx::read_json_structures);
  return 0;
}
