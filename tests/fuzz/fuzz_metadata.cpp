// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes: reference metadata is read, and what was read is written in every format, without harm.
#include <cstdint>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/metadata_csv.hpp"
#include "sdmx/format/metadata_ml_reader.hpp"
#include "sdmx/format/metadata_ml_writer.hpp"

namespace {

using namespace sdmx;

void run(const std::string& text, MetadataMessage (*read)(Input&, Report&)) {
  constexpr decltype(&write_ml31_metadata) kWriters[] = {
      write_ml21_generic_metadata, write_ml21_specific_metadata, write_ml30_metadata,
      write_ml31_metadata,         write_csv20_metadata,         write_csv21_metadata};
  Report report(10);
  try {
    const auto input = open_memory(text);
    const MetadataMessage message = read(*input, report);
    StringOutput output;
    for (const auto write : kWriters) write(message, output, report);
  } catch (const Error&) {
    // The job cannot go on, and says so.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  run(text, sdmx::read_ml_metadata);
  run(text, sdmx::read_csv_metadata);
  return 0;
}
