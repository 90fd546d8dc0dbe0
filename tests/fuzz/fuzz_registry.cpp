// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: registry messages, errors and queries are read, and what was read is written, without
// harm.
#include <cstdint>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/ml_look.hpp"
#include "sdmx/format/registry_ml_reader.hpp"
#include "sdmx/format/registry_ml_writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto input = sdmx::open_memory(std::string(reinterpret_cast<const char*>(data), size));
  sdmx::Report report(10);
  sdmx::look_at_ml(*input, report);
  try {
    sdmx::read_ml_errors(*input, report);
    const sdmx::RegistryMessage message = sdmx::read_ml_registry(*input, report);
    sdmx::StringOutput output;
    sdmx::write_ml21_registry(message, output, report);
    sdmx::write_ml30_registry(message, output, report);
    sdmx::write_ml31_registry(message, output, report);
  } catch (const sdmx::Error&) {
    // The job cannot go on, and says so.
  }
  return 0;
}
