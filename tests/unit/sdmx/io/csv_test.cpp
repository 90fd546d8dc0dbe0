// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/csv.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

using Records = std::vector<std::vector<std::string>>;

Records read(std::string text, CsvDialect dialect = {}, CsvLimits limits = {}) {
  const auto input = open_memory(std::move(text));
  CsvScanner scanner(*input, dialect, limits);
  Records records;
  while (scanner.next()) {
    auto& record = records.emplace_back();
    for (const CsvField& field : scanner.fields()) record.emplace_back(field.text);
  }
  return records;
}

TEST(CsvScanner, SplitsRecordsAndFields) {
  EXPECT_EQ(read("a,b,\n1,,3\n"), (Records{{"a", "b", ""}, {"1", "", "3"}}));
}

TEST(CsvScanner, ReadsEveryKindOfLineEndAndNoLineEndAtTheEnd) {
  EXPECT_EQ(read("a\r\nb\nc\rd"), (Records{{"a"}, {"b"}, {"c"}, {"d"}}));
}

TEST(CsvScanner, GivesNoRecordForAnEmptyText) { EXPECT_EQ(read(""), Records{}); }

TEST(CsvScanner, GivesOneEmptyFieldForAnEmptyLine) {
  EXPECT_EQ(read("a\n\nb"), (Records{{"a"}, {""}, {"b"}}));
}

TEST(CsvScanner, ReadsQuotedFieldsWithSeparatorsQuotesAndLineEnds) {
  EXPECT_EQ(read("\"Молдова, Республика\";\"a \"\"b\"\"\nc\";\"\"\nx;y;z", {';', '"'}),
            (Records{{"Молдова, Республика", "a \"b\"\nc", ""}, {"x", "y", "z"}}));
}

TEST(CsvScanner, TakesAQuoteInsideAFieldAsText) {
  EXPECT_EQ(read("5\" pipe,a\nb"), (Records{{"5\" pipe", "a"}, {"b"}}));
}

TEST(CsvScanner, LeavesOutAByteOrderMark) {
  EXPECT_EQ(read("\xEF\xBB\xBF"
                 "a,b"),
            (Records{{"a", "b"}}));
}

TEST(CsvScanner, KnowsWhereEachFieldStands) {
  const auto input = open_memory("ab,\"c\"\r\nd,e");
  CsvScanner scanner(*input);
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.offset(), 0u);
  EXPECT_EQ(scanner.fields()[1].offset, 3u);
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.offset(), 8u);
  EXPECT_EQ(scanner.fields()[1].offset, 10u);
  EXPECT_FALSE(scanner.next());
}

TEST(CsvScanner, ReportsAQuoteThatIsNeverClosed) {
  const auto input = open_memory("a\nb,\"c\nd");
  CsvScanner scanner(*input);
  ASSERT_TRUE(scanner.next());
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.problem(), CsvProblem::kQuoteOpen);
  EXPECT_EQ(scanner.problem_offset(), 2u);
  EXPECT_EQ(scanner.fields()[1].text, "c\nd");
}

TEST(CsvScanner, ReportsTextBehindAClosingQuote) {
  const auto input = open_memory("\"a\"b,c");
  CsvScanner scanner(*input);
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.problem(), CsvProblem::kTextAfterQuote);
  EXPECT_EQ(scanner.problem_offset(), 3u);
  EXPECT_EQ(scanner.fields()[0].text, "ab");
}

TEST(CsvScanner, CutsARecordAtItsLimitAndGoesOnWithTheNextLine) {
  const auto input = open_memory("aaaaaaaaaaaaaaa\nb");
  CsvScanner scanner(*input, {}, {8, 10});
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.problem(), CsvProblem::kRecordTooLong);
  EXPECT_EQ(scanner.fields()[0].text, "aaaaaaaa");
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.problem(), CsvProblem::kNone);
  EXPECT_EQ(scanner.fields()[0].text, "b");
}

TEST(CsvScanner, CutsFieldsPastTheirLimit) {
  const auto input = open_memory("1,2,3,4\n5");
  CsvScanner scanner(*input, {}, {100, 2});
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.problem(), CsvProblem::kTooManyFields);
  EXPECT_EQ(scanner.fields().size(), 2u);
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.fields()[0].text, "5");
}

TEST(CsvScanner, ReadsRecordsThatCrossItsBuffer) {
  std::string text;
  Records expected;
  for (int i = 0; i < 60000; ++i) {
    text += "\"" + std::to_string(i) + "\r\n\",value\r\n";
    expected.push_back({std::to_string(i) + "\r\n", "value"});
  }
  EXPECT_EQ(read(text), expected);
}

TEST(CsvScanner, StartsAgainAtTheFirstByte) {
  const auto input = open_memory("a\r\nb");
  CsvScanner scanner(*input);
  while (scanner.next()) {
  }
  scanner.restart();
  ASSERT_TRUE(scanner.next());
  EXPECT_EQ(scanner.fields()[0].text, "a");
  EXPECT_EQ(scanner.offset(), 0u);
}

}  // namespace
}  // namespace sdmx
