// SPDX-License-Identifier: Apache-2.0
/// SDMX-CSV messages of other systems, where they are at hand.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "sdmx/format/csv_data_reader.hpp"

namespace sdmx {
namespace {

std::filesystem::path corpus() {
  const char* shared = std::getenv("GATEWAY_SHARED");
  const std::filesystem::path root = shared ? shared : GATEWAY_SOURCE_DIR "/../shared";
  return root / "corpus";
}

/// Observations by file name, as the index of the corpus counts them.
std::map<std::string, std::string> counted_observations() {
  std::map<std::string, std::string> counted;
  std::ifstream index(corpus() / "INDEX.tsv");
  std::string head, line;
  std::getline(index, head);
  const auto names = split(head, '\t');
  const auto column = [&](std::string_view name) {
    return static_cast<size_t>(std::ranges::find(names, name) - names.begin());
  };
  while (std::getline(index, line)) {
    const auto fields = split(line, '\t');
    if (fields.size() != names.size()) continue;
    const std::filesystem::path path(fields[column("path")]);
    if (path.string().starts_with("sdmx-csv-")) counted[path.filename().string()] = fields[column("obs")];
  }
  return counted;
}

TEST(CsvCorpus, ReadsMessagesOfOtherSystemsWithoutFindings) {
  const std::map<std::string, std::string> counted = counted_observations();
  size_t messages = 0;
  for (const char* version : {"sdmx-csv-1.0", "sdmx-csv-2.0", "sdmx-csv-2.1"}) {
    const std::filesystem::path folder = corpus() / version / "data";
    if (!std::filesystem::is_directory(folder)) GTEST_SKIP() << "no messages of other systems at " << folder;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      Report report;
      ReaderOptions options;
      options.report = &report;
      const auto reader = make_csv_data_reader(open_file(entry.path().string()), options);
      uint64_t rows = 0;
      while (const Batch* batch = reader->next()) rows += batch->rows;
      EXPECT_EQ(std::to_string(rows), counted.at(entry.path().filename().string())) << entry.path();
      report.resolve([&](Position position) { return reader->place(position); });
      for (const Finding& finding : report.findings()) {
        ADD_FAILURE() << entry.path() << ":" << finding.place.line << " " << finding.code;
      }
      ++messages;
    }
  }
  EXPECT_GT(messages, 0u);
}

}  // namespace
}  // namespace sdmx
