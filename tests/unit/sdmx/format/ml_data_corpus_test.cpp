// SPDX-License-Identifier: Apache-2.0
/// Real messages of other systems: series and observations as their index counts them.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

namespace fs = std::filesystem;

using Row = std::map<std::string, std::string>;

fs::path corpus() {
  const char* shared = std::getenv("GATEWAY_SHARED");
  return (shared ? fs::path(shared) : fs::path(GATEWAY_SOURCE_DIR) / ".." / "shared") / "corpus";
}

std::vector<Row> index_rows() {
  std::ifstream file(corpus() / "INDEX.tsv");
  std::string line;
  std::getline(file, line);
  const std::string head = line;
  const auto names = split(head, '\t');
  std::vector<Row> rows;
  while (std::getline(file, line)) {
    const auto fields = split(line, '\t');
    Row& row = rows.emplace_back();
    for (size_t i = 0; i < names.size() && i < fields.size(); ++i) row.emplace(names[i], fields[i]);
  }
  return rows;
}

class MlDataCorpus : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(corpus() / "INDEX.tsv")) GTEST_SKIP() << "the corpus of real messages is not here";
    rows_ = index_rows();
  }
  std::vector<Row> rows_;
};

struct Counts {
  std::string series, observations;
  bool found = false;
};

Counts count(const Row& row) {
  Report report;
  const auto reader = open_data(open_file((corpus() / row.at("path")).string()), {nullptr, &report, {}});
  NullWriter counts;
  copy(*reader, counts);
  return {std::to_string(counts.series()), std::to_string(counts.observations()), !report.acceptable()};
}

TEST_F(MlDataCorpus, IsReadWithTheRightCounts) {
  size_t looked_at = 0;
  for (const Row& row : rows_) {
    const bool specific =
        (row.at("kind").starts_with("structure-specific-") || row.at("kind").starts_with("generic-")) &&
        row.at("kind").ends_with("data") && row.at("kind").find("metadata") == std::string::npos;
    const bool version = row.at("version") == "2.1" || row.at("version")[0] == '3';
    if (row.at("format") != "sdmx-ml" || !specific || !version || !row.at("schema").starts_with("valid"))
      continue;
    ++looked_at;
    const Counts counts = count(row);
    EXPECT_EQ(counts.series, row.at("series")) << row.at("path");
    EXPECT_EQ(counts.observations, row.at("obs")) << row.at("path");
    EXPECT_FALSE(counts.found) << row.at("path");
  }
  EXPECT_GT(looked_at, 140u);
}

TEST_F(MlDataCorpus, IsReadWithTheRightCountsWhenItIsOlder) {
  size_t looked_at = 0;
  for (const Row& row : rows_) {
    const bool data = row.at("kind").ends_with("-data") || row.at("kind") == "message-group";
    const bool older = row.at("version") == "2.0" || row.at("version") == "1.0";
    if (row.at("format") != "sdmx-ml" || !data || !older || row.at("obs").empty()) continue;
    ++looked_at;
    const Counts counts = count(row);
    // Cross-sectional messages have no series.
    EXPECT_EQ(counts.series, row.at("series").empty() ? "0" : row.at("series")) << row.at("path");
    EXPECT_EQ(counts.observations, row.at("obs")) << row.at("path");
    const bool valid = row.at("schema").starts_with("valid");
    EXPECT_FALSE(valid && counts.found) << row.at("path");
  }
  EXPECT_GT(looked_at, 55u);
}

TEST_F(MlDataCorpus, IsReadWhenItIsInvalid) {
  size_t looked_at = 0;
  for (const Row& row : rows_) {
    if (!row.at("path").starts_with("invalid/")) continue;
    ++looked_at;
    try {
      count(row);
    } catch (const Error& error) {
      const bool refused = error.code() == ErrorCode::kUnknownFormat ||
                           error.code() == ErrorCode::kNotBuilt || error.code() == ErrorCode::kUsage;
      EXPECT_TRUE(refused) << row.at("path") << " " << error.what();
    }
  }
  EXPECT_GT(looked_at, 0u);
}

TEST_F(MlDataCorpus, IsRecognised) {
  constexpr std::string_view kFamilies[] = {"sdmx-ml", "sdmx-csv", "sdmx-json"};
  size_t looked_at = 0, wrong = 0;
  for (const Row& row : rows_) {
    if (std::ranges::find(kFamilies, row.at("format")) == std::end(kFamilies)) continue;
    if (row.at("kind") == "fragment" || row.at("kind") == "other") continue;
    ++looked_at;
    const auto detected =
        detect_format(first_bytes(*open_file((corpus() / row.at("path")).string()), 1 << 16));
    const bool right = detected && detected->family == row.at("format") &&
                       detected->version == row.at("version") && detected->variant == row.at("kind");
    if (!right) ++wrong;
    EXPECT_TRUE(right) << row.at("path");
  }
  EXPECT_GT(looked_at, 1000u);
  EXPECT_EQ(wrong, 0u);
}

}  // namespace
}  // namespace sdmx::test
