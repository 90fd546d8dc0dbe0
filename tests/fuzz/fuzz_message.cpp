// SPDX-License-Identifier: Apache-2.0
/// A message of any kind and format, as commands take it: what it is, is found from its content, and the
/// reader that belongs to it reads it.

#include <cstdint>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

namespace {

using namespace sdmx;

void read(const std::string& text, const Format& format, Report& report) {
  if (format.make_reader != nullptr) {
    ReaderLimits limits;
    limits.batch_rows = 5;
    const auto reader = format.make_reader(open_memory(text), {nullptr, &report, limits});
    while (reader->next() != nullptr) {
    }
    report.resolve([&](Position position) { return reader->place(position); });
  } else if (format.read_structures != nullptr) {
    const auto input = open_memory(text);
    format.read_structures(*input, report);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto detected = detect_format(text);
  if (!detected || detected->format == nullptr) return 0;
  Report report(10);
  try {
    read(text, *detected->format, report);
  } catch (const Error&) {
    // The job cannot go on, and says so.
  }
  return 0;
}
