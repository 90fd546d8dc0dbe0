// SPDX-License-Identifier: Apache-2.0
/// What is read by a learnt layout is what the general reader reads: the same batches to the last code and
/// position, and the same findings, whatever the message looks like and however it is damaged.

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "unit/sdmx/format/ml_data_messages.hpp"

namespace sdmx::test {
namespace {

class EveryLayout : public testing::TestWithParam<MessageLayout> {
 protected:
  std::mt19937 random_{20260102};

  void expect_same(const std::string& text, ReaderLimits limits = {}) {
    for (const StructureLookup* lookup : {static_cast<const StructureLookup*>(nullptr), &large_lookup()}) {
      for (const Pieces pieces : {Pieces::kOdd, Pieces::kLarge}) {
        const std::string general =
            everything_read(text, reader_with(Shortcuts::kNone, lookup, limits), pieces);
        const std::string fast =
            everything_read(text, reader_with(Shortcuts::kTaken, lookup, limits), pieces);
        EXPECT_TRUE(fast == general) << first_difference(fast, general);
      }
    }
  }
  std::string damaged(std::string text) {
    constexpr std::string_view kBytes = "<>\"'&;=/ \n~0-.Ax\x01\xC3\xA9";
    const size_t from = text.find("DataSet");
    for (int count = 1 + static_cast<int>(random_() % 3); count > 0; --count) {
      const size_t at = from + random_() % (text.size() - from);
      switch (random_() % 3) {
        case 0:
          text[at] = kBytes[random_() % kBytes.size()];
          break;
        case 1:
          text.erase(at, 1 + random_() % 40);
          break;
        default:
          text.insert(at, text.substr(from + random_() % (text.size() - from), random_() % 60));
      }
    }
    return text;
  }
};

TEST_P(EveryLayout, IsReadAsTheGeneralReaderReadsIt) {
  expect_same(random_message(GetParam(), random_, 8000));
}

TEST_P(EveryLayout, IsCutIntoTheSameBatches) {
  ReaderLimits limits;
  limits.batch_rows = 700;
  expect_same(random_message(GetParam(), random_, 1500), limits);
}

TEST_P(EveryLayout, IsReadTheSameWhereDictionariesAreFull) {
  ReaderLimits limits;
  limits.dictionary_entries = 20;
  limits.coded_text_bytes = 12;
  expect_same(random_message(GetParam(), random_, 1000), limits);
}

TEST_P(EveryLayout, IsReadAsTheGeneralReaderReadsItWhenDamaged) {
  const std::string text = random_message(GetParam(), random_, 500);
  for (int i = 0; i < 40 && !HasFailure(); ++i) expect_same(damaged(text));
}

TEST_P(EveryLayout, IsReadAgainAsTheFirstTime) {
  Report report;
  const std::string text = random_message(GetParam(), random_, 1000);
  auto reader = make_ml_data_reader(open_memory(text), {&large_lookup(), &report, {}});
  const std::string first = everything_of(*reader);
  reader->restart();
  EXPECT_EQ(everything_of(*reader), first);
}

TEST_P(EveryLayout, HoldsWhatAnotherParserFindsInIt) {
  MessageLayout layout = GetParam();
  const std::string text = random_message(layout, random_, 1500);
  EXPECT_EQ(values_read(text), values_of_tree(text));
}

INSTANTIATE_TEST_SUITE_P(Random, EveryLayout, testing::ValuesIn(message_layouts()),
                         [](const auto& layout) { return std::string(layout.param.name); });

class GoldenByLayout : public testing::TestWithParam<std::string> {};

TEST_P(GoldenByLayout, IsReadAsTheGeneralReaderReadsIt) {
  const std::string text = golden(GetParam());
  EXPECT_EQ(everything_read(text, reader_with(Shortcuts::kTaken)),
            everything_read(text, reader_with(Shortcuts::kNone)));
}

INSTANTIATE_TEST_SUITE_P(Golden, GoldenByLayout, testing::ValuesIn(golden_names()),
                         [](const auto& name) { return name.param.substr(0, name.param.find('_')); });

/// Two hundred observations teach the layout; then comes one that looks like them.
std::string after_many(const std::string& last) {
  std::string series = "<Series FREQ=\"A\" REF_AREA=\"BY\" SEX=\"F\">";
  for (int year = 1000; year < 1400; ++year) {
    series += "<Obs TIME_PERIOD=\"" + std::to_string(year) + "\" OBS_VALUE=\"1.5\" OBS_STATUS=\"A\"/>";
  }
  return message("2_1", "<m:DataSet ss:structureRef=\"DSD\">" + series + last + "</Series></m:DataSet>");
}

TEST(FastMlReader, SeesAnAttributeThatStandsTwice) {
  const std::string text =
      after_many("<Obs TIME_PERIOD=\"1400\" OBS_VALUE=\"1\" OBS_VALUE=\"2\" OBS_STATUS=\"A\"/>");
  MlReading reading(text);
  while (reading.reader->next() != nullptr) {
  }
  EXPECT_NE(reading.findings().find("bad-xml [OBS_VALUE … OBS_VALUE ≠ OBS_VALUE]"), std::string::npos);
}

TEST(FastMlReader, SeesAValueThatDoesNotEnd) {
  const std::string text = after_many("<Obs TIME_PERIOD=\"1400\" OBS_VALUE=\"1/>");
  MlReading reading(text);
  while (reading.reader->next() != nullptr) {
  }
  EXPECT_NE(reading.findings().find("bad-xml"), std::string::npos);
}

TEST(FastMlReader, StopsWhereTheTextReadSoFarEnds) {
  std::string rows;
  for (int row = 0; row < 8000; ++row) {
    rows += "<Obs";
    for (int i = 0; i < 30; ++i) rows += " C" + std::to_string(i) + "=\"FIFTEEN_LETTERS\"";
    rows += " OBS_VALUE=\"" + std::to_string(row) + "\"/>";
  }
  const std::string text =
      message("2_1", "<m:DataSet ss:structureRef=\"DSD\">" + rows + "</m:DataSet>", "AllDimensions");
  EXPECT_TRUE(everything_read(text, reader_with(Shortcuts::kTaken), Pieces::kLarge) ==
              everything_read(text, reader_with(Shortcuts::kNone), Pieces::kLarge));
}

TEST(FastMlReader, KeepsATextThatOnlyLooksLikeANumber) {
  for (const char* value :
       {"-0", "007", "1e5", "1.", ".5", "+1", "12345678901234567890", "0x10", "1,5", "NaN", ""}) {
    const std::string text =
        after_many("<Obs TIME_PERIOD=\"1400\" OBS_VALUE=\"" + std::string(value) + "\" OBS_STATUS=\"A\"/>");
    EXPECT_EQ(everything_read(text, reader_with(Shortcuts::kTaken)),
              everything_read(text, reader_with(Shortcuts::kNone)))
        << value;
  }
}

}  // namespace
}  // namespace sdmx::test
