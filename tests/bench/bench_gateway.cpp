// SPDX-License-Identifier: Apache-2.0
// Reads a data message into batches of codes and dictionaries, as every job of the gateway does, and keeps
// nothing but counts.
#include <cstdio>
#include <string_view>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

namespace {

void read(const char* file) {
  sdmx::Report report;
  const auto reader = sdmx::open_data(sdmx::open_file(file), {nullptr, &report, {}});
  sdmx::NullWriter counts;
  sdmx::copy(*reader, counts);
  std::printf("%llu\n", static_cast<unsigned long long>(counts.observations()));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  try {
    read(arguments[1]);
  } catch (const sdmx::Error&) {
    return 1;
  }
  return 0;
}
