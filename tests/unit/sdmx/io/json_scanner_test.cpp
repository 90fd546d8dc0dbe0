// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_scanner.hpp"

#include <gtest/gtest.h>

#include "sdmx/io/json_tree.hpp"

namespace sdmx {
namespace {

using Token = JsonScanner::Token;

/// Tokens in the signs of JSON, names with a colon behind them, then findings as "offset code
/// found/expected".
std::string read(std::string text, JsonLimits limits = {}) {
  const auto input = open_memory(std::move(text));
  std::string out, found;
  JsonScanner scanner(*input, limits, [&](const Finding& finding) {
    found += "\n" + std::to_string(finding.position.value) + " " + finding.code;
    for (const std::string& parameter : finding.message.parameters) found += " " + parameter;
  });
  constexpr std::string_view kSigns[] = {"{", "}", "[", "]", ":", "'", "", "", "", "null"};
  for (Token token = scanner.next(); token != Token::kDone; token = scanner.next()) {
    if (!out.empty()) out += ' ';
    out += std::string(scanner.text()) + std::string(kSigns[static_cast<size_t>(token)]);
    if (token == Token::kNull) out.erase(out.size() - 4 - scanner.text().size(), scanner.text().size());
  }
  return out + found;
}

TEST(JsonScanner, GivesTheTokensOfAText) {
  EXPECT_EQ(read(" {\"a\" : [1, -2.50e3, \"x\", true, false, null], \"b\":{} } "),
            "{ a: [ 1 -2.50e3 x' true false null ] b: { } }");
}

TEST(JsonScanner, KeepsNumbersAsTheyAreWritten) { EXPECT_EQ(read("[12.30,0.10,-0]"), "[ 12.30 0.10 -0 ]"); }

TEST(JsonScanner, ResolvesEscapes) {
  EXPECT_EQ(read("[\"a\\\"b\\\\c\\/\\n\\u0416\\ud83d\\ude00\"]"), "[ a\"b\\c/\n\u0416\U0001F600' ]");
}

TEST(JsonScanner, PassesOverAByteOrderMark) { EXPECT_EQ(read("\xEF\xBB\xBF[]"), "[ ]"); }

TEST(JsonScanner, ReadsStringsAcrossTheEdgesOfItsWindow) {
  std::string text = "[";
  for (int i = 0; i < 20'000; ++i) text += "\"ж" + std::to_string(i) + "\",";
  text += "0]";
  const auto input = open_memory(text);
  JsonScanner scanner(*input, {}, [](const Finding& finding) { FAIL() << finding.code; });
  EXPECT_EQ(scanner.next(), Token::kArray);
  for (int i = 0; i < 20'000; ++i) {
    ASSERT_EQ(scanner.next(), Token::kString);
    ASSERT_EQ(scanner.text(), "ж" + std::to_string(i));
  }
}

TEST(JsonScanner, GoesOnAfterMistakes) {
  EXPECT_EQ(read("[1 2]"), "[ 1 2 ]\n3 bad-json 2] ,");
  EXPECT_EQ(read("[1,]"), "[ 1 ]\n3 bad-json ] value");
  EXPECT_EQ(read("{\"a\":1,}"), "{ a: 1 }\n7 bad-json } \"");
  EXPECT_EQ(read("{\"a\" 1}"), "{ a: 1 }\n5 bad-json 1} :");
  EXPECT_EQ(read("{\"a\":}"), "{ a: null }\n5 bad-json } value");
  EXPECT_EQ(read("{a:1}"), "{ a: 1 }\n1 bad-json a:1} \"");
  EXPECT_EQ(read("[NaN]"), "[ NaN' ]\n1 bad-json NaN] value");
  EXPECT_EQ(read("[01]"), "[ 01 ]\n1 bad-json 01] number");
  EXPECT_EQ(read("[\"\\x\"]"), "[ \\x' ]\n2 bad-json \\x\"] \\n");
  EXPECT_EQ(read("[]x"), "[ ]\n2 bad-json x end");
}

TEST(JsonScanner, EndsWhatABracketFurtherOutEnds) {
  EXPECT_EQ(read("{\"a\":[1}"), "{ a: [ 1 ] }\n7 bad-json } ]");
  EXPECT_EQ(read("[1}]"), "[ 1 ]\n2 bad-json }] ]");
}

TEST(JsonScanner, EndsEverythingWhereTheTextEnds) {
  EXPECT_EQ(read("{\"a\":[1,\"x"), "{ a: [ 1 ] }\n10 truncated [");
  EXPECT_EQ(read("{\"a\""), "{ a: null }\n4 truncated {");
  EXPECT_EQ(read(""), "\n0 truncated {");
}

TEST(JsonScanner, ReportsBytesThatAreNoUtf8) {
  EXPECT_EQ(read("[\"\xE9\"]"), "[ ?' ]\n2 bad-encoding UTF-8");
}

TEST(JsonScanner, KeepsItsLimits) {
  JsonLimits limits;
  limits.depth = 2;
  limits.value_bytes = 3;
  EXPECT_EQ(read("[[[1,{}]],\"abcd\",2]", limits),
            "[ [ null ] abc' 2 ]\n2 limit-passed depth 2\n10 limit-passed value_bytes 3");
}

TEST(JsonScanner, GivesUpAfterAThousandMistakes) {
  const std::string seen = read("[" + std::string(5000, ';') + std::string(5000, ':') + "]");
  EXPECT_NE(seen.find("bad-json"), std::string::npos);
  const std::string many = read("[" + std::string(20'000, ':') + "]");
  EXPECT_NE(many.find("limit-passed mistakes 1000"), std::string::npos);
}

TEST(JsonScanner, LeapsOverAValueAsItSkipsIt) {
  const std::string inner = "{\"a\":[\"]}\\\"\",{\"b\":\"" + std::string(100, '}') + "\"}],\"c\":\"\\\\\"}";
  for (size_t blanks = 0; blanks < 70; ++blanks) {
    const auto input = open_memory("[" + std::string(blanks, ' ') + inner + ",7]");
    JsonScanner scanner(*input, {}, [](const Finding& finding) { FAIL() << finding.code; });
    scanner.next();
    EXPECT_TRUE(scanner.leap_over(scanner.next()));
    EXPECT_EQ(scanner.next(), Token::kNumber);
    EXPECT_EQ(scanner.next(), Token::kArrayEnd);
    EXPECT_EQ(scanner.next(), Token::kDone);
  }
}

TEST(JsonTree, KeepsValuesWithTheirPlaces) {
  const auto input = open_memory("{\"a\":[1.50,{\"b\":\"x\"}],\"c\":null}");
  JsonScanner scanner(*input, {}, [](const Finding&) {});
  JsonValue tree;
  EXPECT_TRUE(read_json_tree(scanner, scanner.next(), tree, 1 << 20));
  ASSERT_EQ(tree.children_of("a").size(), 2u);
  EXPECT_EQ(tree.children_of("a")[0].text, "1.50");
  EXPECT_EQ(tree.children_of("a")[1].text_of("b"), "x");
  EXPECT_EQ(tree.children_of("a")[1].position.value, 11u);
  EXPECT_EQ(tree.find("c"), nullptr);
}

TEST(JsonTree, StopsGrowingAtItsLimit) {
  std::string text = "[";
  for (int i = 0; i < 1000; ++i) text += "[],";
  const auto input = open_memory(text + "0]");
  JsonScanner scanner(*input, {}, [](const Finding& finding) { FAIL() << finding.code; });
  JsonValue tree;
  EXPECT_FALSE(read_json_tree(scanner, scanner.next(), tree, 10 * sizeof(JsonValue)));
  EXPECT_LT(tree.children.size(), 12u);
  EXPECT_EQ(scanner.next(), Token::kDone);
}

}  // namespace
}  // namespace sdmx
