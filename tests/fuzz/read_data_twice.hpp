// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads a data message twice, in small batches and small dictionaries: both passes must agree, and the
/// second must find nothing new.

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "sdmx/data/arranged.hpp"
#include "sdmx/data/reader.hpp"

namespace sdmx {

template <class MakeReader>
void read_data_twice(std::string text, MakeReader make_reader) {
  Report report;
  ReaderLimits limits;
  limits.batch_rows = 3;
  limits.value_bytes = 4096;
  limits.dictionary_entries = 16;
  const auto reader = make_reader(open_memory(std::move(text)), ReaderOptions{nullptr, &report, limits});
  const std::string first = listing(*reader);
  const size_t found = report.findings().size();
  reader->restart();
  if (listing(*reader) != first || report.findings().size() != found) std::abort();
}

}  // namespace sdmx
