// SPDX-License-Identifier: Apache-2.0
/// SDMX-ML 1.0 and 2.0 data messages from arbitrary bytes; seeds are tests/golden/data. Reads twice: both
/// passes must agree.

#include "sdmx/format/ml20_data_reader.hpp"

#include "read_data_twice.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  sdmx::read_data_twice(text, sdmx::make_checking_ml20_data_reader);
  return 0;
}
