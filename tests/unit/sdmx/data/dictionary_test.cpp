// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/dictionary.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/data/small_data.hpp"

namespace sdmx {
namespace {

TEST(Dictionary, GivesEachTextOneCodeFromFive) {
  Dictionary dictionary;
  EXPECT_EQ(dictionary.code("BY", Position{1}), 5u);
  EXPECT_EQ(dictionary.code("KG", Position{2}), 6u);
  EXPECT_EQ(dictionary.code("BY", Position{3}), 5u);
  EXPECT_EQ(dictionary.end_code(), 7u);
  EXPECT_EQ(dictionary.text(6), "KG");
  EXPECT_EQ(dictionary[5].first_seen, Position{1});
  EXPECT_EQ(dictionary.find("UZ"), kNotStated);
}

TEST(Dictionary, TakesTheEmptyTextForTheEmptyCell) {
  Dictionary dictionary;
  EXPECT_EQ(dictionary.code("", Position{}), kEmptyCell);
  EXPECT_EQ(dictionary.code(Entry{}), kEmptyCell);
  EXPECT_EQ(dictionary.text(kEmptyCell), "");
  EXPECT_EQ(dictionary.text(kSwitchedOff), "~");
  EXPECT_EQ(dictionary.text(kIntentionallyMissing), "#N/A");
}

TEST(Dictionary, KeepsArraysAndLanguagesApartFromPlainTexts) {
  Dictionary dictionary;
  const Code plain = dictionary.code("A", Position{1});
  const Code array_of_one = dictionary.code(Entry{{{0, "", "A"}}, Position{2}});
  const Code array_of_two = dictionary.code(Entry{{{0, "", "A"}, {1, "", "B"}}, Position{3}});
  const Code english = dictionary.code(Entry{{{0, "en", "A"}}, Position{4}});
  EXPECT_EQ(plain, array_of_one);
  EXPECT_NE(plain, array_of_two);
  EXPECT_NE(plain, english);
  EXPECT_EQ(dictionary.code(Entry{{{0, "", "A"}, {1, "", "B"}}, Position{5}}), array_of_two);
  EXPECT_EQ(dictionary.code(Entry{{{0, "en", "A"}}, Position{6}}), english);
}

TEST(Dictionary, FindsTextsAfterItGrew) {
  Dictionary dictionary;
  for (int i = 0; i < 10000; ++i) dictionary.code(std::to_string(i), Position{});
  for (int i = 0; i < 10000; ++i)
    ASSERT_EQ(dictionary.text(dictionary.find(std::to_string(i))), std::to_string(i));
}

TEST(Components, TakeTheirRolesFromTheSchema) {
  Components components(test::small_schema());
  EXPECT_EQ(components.add("TIME_PERIOD"), 0);
  EXPECT_EQ(components.add("NOTE2"), 1);
  EXPECT_EQ(components.add("CONTACT"), 2);
  EXPECT_EQ(components.add("NOTE2"), 1);
  EXPECT_EQ(components[0].role, Role::kTimeDimension);
  EXPECT_EQ(components[1].role, Role::kUnknown);
  EXPECT_EQ(components[1].schema_index, -1);
  EXPECT_TRUE(components[2].array);
  EXPECT_EQ(components.of_schema(3), 0);
  EXPECT_EQ(components.of_schema(0), -1);
  EXPECT_EQ(components.find("FREQ"), -1);
}

TEST(Components, HaveNoRolesWithoutSchema) {
  Components components;
  components.add("FREQ");
  EXPECT_EQ(components[0].role, Role::kUnknown);
  EXPECT_EQ(components.schema(), nullptr);
}

}  // namespace
}  // namespace sdmx
