// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_tail.hpp"

#include <gtest/gtest.h>

namespace sdmx::json {
namespace {

/// The member and the beginning of its value, looked for at that depth.
std::string found(const std::string& text, size_t depth, uint64_t behind = 0) {
  const auto input = open_memory(text);
  const auto member = find_in_tail(*input, {{"structure", "structures"}, depth, behind});
  if (!member) return "";
  std::string value(8, '\0');
  value.resize(input->read(value));
  EXPECT_TRUE(text.substr(member->value).starts_with(value));
  return std::string(member->name) + " " + value;
}

TEST(JsonTail, FindsAMemberBehindAnArray) {
  EXPECT_EQ(found(R"({"data":{"dataSets":[{"a":1}],"structures":[{"id":"x"}]}})", 2),
            "structures [{\"id\":\"");
  EXPECT_EQ(found("{\"dataSets\":[ ] ,\n \"structure\" : { \"id\":1} , \"n\" : -1.5e3 }\n", 1),
            "structure { \"id\":1");
}

TEST(JsonTail, IsNotMisledByTexts) {
  EXPECT_EQ(found(R"({"dataSets":[],"structure":{"a":"]}\"\\"},"x":"\",\"structure\":{"})", 1),
            "structure {\"a\":\"]}");
  EXPECT_EQ(found(R"({"dataSets":["structure",{}],"x":"structure"})", 1), "");
}

TEST(JsonTail, LooksAtItsDepthOnly) {
  EXPECT_EQ(found(R"({"dataSets":[{"x":[],"structure":{}}],"meta":{"x":[],"structure":{}}})", 1), "");
}

TEST(JsonTail, LeavesAloneWhatIsNoContainerOrStandsBehindSomethingElse) {
  EXPECT_EQ(found(R"({"dataSets":[],"structure":1})", 1), "");
  EXPECT_EQ(found(R"({"meta":{},"structure":{}})", 1), "");
}

TEST(JsonTail, LooksNoFurtherThanToWhatIsKnown) {
  const std::string text = R"({"dataSets":[],"structure":{},"x":"0123456789"})";
  EXPECT_EQ(found(text, 1, 8), "structure {},\"x\":\"");
  EXPECT_EQ(found(text, 1, text.find("\"x\"")), "");
  EXPECT_EQ(found(text, 1, text.size()), "");
}

TEST(JsonTail, FindsWhatBeginsFarFromTheEnd) {
  const std::string padding(300'000, 'x');
  EXPECT_EQ(found(R"({"dataSets":[],"structure":{"a":")" + padding + R"("},"b":")" + padding + "\"}", 1),
            "structure {\"a\":\"xx");
}

TEST(JsonTail, FindsNothingInWhatIsNoJson) {
  for (const std::string text :
       {"", "}", "{{{", "]]]\"", "\"\\", "structure\":{}", ":}", "},\"structure\":{}}"}) {
    EXPECT_EQ(found(text, 1), "") << text;
  }
}

}  // namespace
}  // namespace sdmx::json
