// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads a data message twice, in small batches and small dictionaries: both passes must agree, and the
/// second must find nothing new. Then once more without shortcuts: that must make no difference.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "sdmx/data/arranged.hpp"
#include "sdmx/data/reader.hpp"

namespace sdmx {

/// What is read, and what was found up to then, in the order of the text: a stretch of it is checked when it
/// is read, which may be earlier or later.
inline std::string all_read(DataReader& reader, const Report& report) {
  std::string text = listing(reader);
  auto findings = report.findings();
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.position.value; });
  for (const Finding& finding : findings) {
    text += std::to_string(finding.position.value) + " " + finding.code + " " + finding.value + "\n";
  }
  return text;
}

template <class MakeReader>
void read_data_twice(const std::string& text, MakeReader make_reader) {
  Report report, plain_report;
  ReaderOptions options{nullptr, &report, {}};
  options.limits.batch_rows = 5;
  options.limits.value_bytes = 4096;
  options.limits.dictionary_entries = 16;
  const auto reader = make_reader(open_memory(text), options);
  const std::string first = all_read(*reader, report);
  reader->restart();
  if (all_read(*reader, report) != first) std::abort();
  options.report = &plain_report;
  options.shortcuts = Shortcuts::kNone;
  if (all_read(*make_reader(open_memory(text), options), plain_report) != first) std::abort();
}

}  // namespace sdmx
