// SPDX-License-Identifier: Apache-2.0
/// Damaged messages are read to their end, with findings, whatever is damaged.

#include <gtest/gtest.h>

#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

constexpr size_t kLargest = 4096;
constexpr char kOtherBytes[] = {'<', '>', '"', '&', ' ', '\0', '\xE9', 'x'};

/// Reads everything; true when something was found.
bool has_findings(std::string text) {
  MlReading reading(std::move(text));
  while (reading.reader->next() != nullptr) {
  }
  return !reading.report.findings().empty();
}

class DamagedGolden : public testing::TestWithParam<std::string> {
 protected:
  const std::string text_ = golden(GetParam());
};

TEST_P(DamagedGolden, IsReadWhereverItIsCutOff) {
  ASSERT_FALSE(text_.empty());
  const size_t end = text_.rfind('>');
  for (size_t size = 0; size < end; ++size) EXPECT_TRUE(has_findings(text_.substr(0, size))) << size;
  EXPECT_FALSE(has_findings(text_));
}

TEST_P(DamagedGolden, IsReadWhicheverByteIsAnother) {
  ASSERT_LT(text_.size(), kLargest);
  std::string damaged = text_;
  for (size_t at = 0; at < text_.size(); ++at) {
    for (const char byte : kOtherBytes) {
      damaged[at] = byte;
      has_findings(damaged);
    }
    damaged[at] = text_[at];
  }
}

INSTANTIATE_TEST_SUITE_P(Newest, DamagedGolden, testing::Values("merge_3.1.xml"),
                         [](const auto&) { return "merge"; });
INSTANTIATE_TEST_SUITE_P(Golden, DamagedGolden, testing::ValuesIn(golden_names()),
                         [](const auto& name) { return name.param.substr(0, name.param.find('_')); });

TEST(DamagedMlData, IsRefusedWithoutReadingWhatIsNoXml) {
  EXPECT_TRUE(has_findings(""));
  EXPECT_TRUE(has_findings("no message"));
  EXPECT_TRUE(has_findings(std::string(100'000, '<')));
  EXPECT_TRUE(has_findings(std::string(100'000, '\0')));
  EXPECT_TRUE(has_findings("\xFF\xFE\x3C"));
}

TEST(DamagedMlData, StaysBoundedInDepth) {
  std::string text = message("3_0", "<m:DataSet>");
  for (int i = 0; i < 100'000; ++i) text += "<a>";
  EXPECT_TRUE(has_findings(text));
}

}  // namespace
}  // namespace sdmx::test
