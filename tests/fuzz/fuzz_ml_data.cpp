// SPDX-License-Identifier: Apache-2.0
/// SDMX-ML data messages from arbitrary bytes; seeds are tests/golden/data. Reads twice: both passes must
/// agree.

#include "sdmx/format/format.hpp"
#include "sdmx/format/ml_data_reader.hpp"

#include "read_data_twice.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  sdmx::detect_format(text);
  sdmx::read_data_twice(text, sdmx::make_checking_ml_data_reader);
  return 0;
}
