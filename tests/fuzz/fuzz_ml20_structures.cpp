// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: structure messages of 1.0 and 2.0 are read, and what was read is written, without harm.
// Seeds are tests/golden/structures.
#include "sdmx/format/ml20_structure_reader.hpp"

#include "write_structures.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  sdmx::read_and_write_structures(std::string(reinterpret_cast<const char*>(data), size),
                                  sdmx::read_ml20_structures);
  return 0;
}
