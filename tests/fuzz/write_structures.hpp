// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads a structure message and writes what was read in several formats.

#include <cstdint>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/structure_json_writer.hpp"
#include "sdmx/format/structure_ml_writer.hpp"

namespace sdmx {

inline void read_and_write_structures(std::string text, StructureMessage (*read)(Input&, Report&)) {
  Report report(10);
  try {
    const auto input = open_memory(std::move(text));
    const StructureMessage message = read(*input, report);
    StringOutput output;
    write_ml21_structures(message, output, report);
    write_ml30_structures(message, output, report);
    write_json20_structures(message, output, report);
  } catch (const Error&) {
    // The job cannot go on, and says so.
  }
}

}  // namespace sdmx
