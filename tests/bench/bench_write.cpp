// SPDX-License-Identifier: Apache-2.0
// Writes a data message that was read into memory before, so that the time it prints (user and system, in
// seconds) is that of writing alone.
#include <sys/resource.h>

#include <cstdio>
#include <string>
#include <vector>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

namespace {

struct Names {
  std::string format, structure, message, output;
};

double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void write(const Names& names) {
  sdmx::Report report;
  const std::string structures[] = {names.structure};
  const sdmx::StructuresLookup lookup(sdmx::load_structures(structures, report));
  const auto reader = sdmx::open_data(sdmx::open_file(names.message), {&lookup, &report, {}});
  std::vector<sdmx::Batch> batches;
  while (const sdmx::Batch* batch = reader->next()) batches.push_back(*batch);
  const double before = cpu_seconds();
  sdmx::FileOutput output(names.output);
  const sdmx::Format& format = *sdmx::find_format(names.format, sdmx::MessageKind::kData);
  const auto writer = format.make_writer(output, {"", &report, {}, &lookup});
  writer->begin(reader->header());
  for (const sdmx::Batch& batch : batches) writer->write(batch);
  writer->finish({});
  output.commit();
  std::printf("%.4f\n", cpu_seconds() - before);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) return 2;
  try {
    write({arguments[1], arguments[2], arguments[3], arguments[4]});
  } catch (const sdmx::Error&) {
    return 1;
  }
  return 0;
}
