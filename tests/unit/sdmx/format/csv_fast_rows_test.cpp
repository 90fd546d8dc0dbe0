// SPDX-License-Identifier: Apache-2.0
/// Rows that are read because they go on with the row before are what the general reader reads, whatever the
/// file looks like and however it is damaged.

#include <gtest/gtest.h>

#include <random>

#include "sdmx/format/csv_data_reader.hpp"
#include "unit/sdmx/format/csv_test_support.hpp"
#include "unit/sdmx/format/ml_data_messages.hpp"

namespace sdmx::test {
namespace {

/// Lines of a few series; line_end behind each.
std::string random_csv(const std::string& line_end, std::mt19937& random) {
  constexpr const char* kValues[] = {
      "NaN", "-0", "007", "1e5", "~", "#N/A", "\"1.5\"", "12345678901234567890", ""};
  constexpr const char* kNotes[] = {
      "",  "",         "",
      "x", "\"a, b\"", "a text that is longer than sixty-four bytes, so that it is kept in the batch alone"};
  std::string text =
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,STATUS,UNIT,OTHER" + line_end;
  for (int series = 0; series < 40; ++series) {
    const std::string action = random() % 20 == 0 ? "D" : "I";
    const std::string key = "dataflow,TEST:FLOW(1.0)," + action + "," + (random() % 2 == 0 ? "A" : "M") +
                            ",A" + std::to_string(random() % 4) + ",";
    const std::string unit = random() % 5 == 0 ? kNotes[5] : "PS";
    for (size_t row = 0, count = random() % 60; row < count; ++row) {
      std::string value = std::to_string(random() % 100'000) + (random() % 2 == 0 ? ".25" : "");
      if (random() % 10 == 0) value = kValues[random() % std::size(kValues)];
      const std::string time = random() % 40 == 0 ? "" : std::to_string(1990 + row);
      text += key + time + "," + value + "," + (random() % 4 == 0 ? "P" : "A") + "," + unit + "," +
              kNotes[random() % std::size(kNotes)] + line_end;
    }
  }
  return text;
}

std::string csv_read(const std::string& text, Shortcuts shortcuts, const StructureLookup* structures) {
  Report report;
  ReaderOptions options{structures, &report, {}};
  options.shortcuts = shortcuts;
  options.limits.batch_rows = 300;
  const auto reader = make_csv_data_reader(open_memory(text), options);
  std::string result = everything_of(*reader);
  for (const Finding& finding : report.findings()) {
    result += std::to_string(finding.position.value) + " " + finding.code + " " + finding.value + "\n";
  }
  return result;
}

void expect_same(const std::string& text) {
  const auto structures = csv_test::structures();
  for (const StructureLookup* lookup : {static_cast<const StructureLookup*>(nullptr), structures.get()}) {
    EXPECT_EQ(csv_read(text, Shortcuts::kTaken, lookup), csv_read(text, Shortcuts::kNone, lookup));
  }
}

class EveryLineEnd : public testing::TestWithParam<std::string> {
 protected:
  std::mt19937 random_{20260103};
};

TEST_P(EveryLineEnd, IsReadAsTheGeneralReaderReadsIt) {
  for (int i = 0; i < 5; ++i) expect_same(random_csv(GetParam(), random_));
}

TEST_P(EveryLineEnd, IsReadAsTheGeneralReaderReadsItWhenDamaged) {
  constexpr std::string_view kBytes = ",\"\n\r;~-x\xC3";
  const std::string text = random_csv(GetParam(), random_);
  for (int i = 0; i < 60 && !HasFailure(); ++i) {
    std::string damaged = text;
    for (int count = 0; count < 3; ++count) {
      const size_t at = 90 + random_() % (text.size() - 200);
      if (random_() % 2 == 0) {
        damaged[at] = kBytes[random_() % kBytes.size()];
      } else {
        damaged.erase(at, random_() % 30);
      }
    }
    expect_same(damaged);
  }
}

INSTANTIATE_TEST_SUITE_P(Csv, EveryLineEnd, testing::Values("\n", "\r\n", "\r"));

}  // namespace
}  // namespace sdmx::test
