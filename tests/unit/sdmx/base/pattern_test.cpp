// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/pattern.hpp"

#include <gtest/gtest.h>

#include <string>

namespace sdmx {
namespace {

bool matches(std::string_view pattern, std::string_view text) {
  const auto parsed = Pattern::parse(pattern);
  EXPECT_TRUE(parsed) << pattern << " is not understood";
  return parsed && parsed->matches(text);
}

TEST(Pattern, MatchesTheWholeText) {
  EXPECT_TRUE(matches("[A-Z]{3}", "BYN"));
  EXPECT_FALSE(matches("[A-Z]{3}", "BYNX"));
  EXPECT_FALSE(matches("[A-Z]{3}", "BY"));
  EXPECT_TRUE(matches("^[A-Z]{3}$", "BYN"));
  EXPECT_TRUE(matches("", ""));
  EXPECT_FALSE(matches("", "a"));
}

TEST(Pattern, KnowsChoicesGroupsAndRepeats) {
  EXPECT_TRUE(matches("(M[0-9]{1,2}|PERM|_U)", "M12"));
  EXPECT_TRUE(matches("(M[0-9]{1,2}|PERM|_U)", "_U"));
  EXPECT_FALSE(matches("(M[0-9]{1,2}|PERM|_U)", "M123"));
  EXPECT_TRUE(matches("a?b*c+(?:de){0,2}", "ccdede"));
  EXPECT_TRUE(matches("a?b*c+(?:de){0,2}", "abbc"));
  EXPECT_FALSE(matches("a?b*c+(?:de){0,2}", "ab"));
  EXPECT_TRUE(matches("a{2,}", "aaaa"));
  EXPECT_FALSE(matches("a{2,}", "a"));
  EXPECT_TRUE(matches("(a|)b", "b"));
}

TEST(Pattern, KnowsAlternativesThatBeginAlike) {
  for (const char* text : {"ab", "abc", "abd", "a", ""})
    EXPECT_TRUE(matches("(ab|abc|b?x|(a)(b)d|a|)", text)) << text;
  for (const char* text : {"abcd", "b", "ac"}) EXPECT_FALSE(matches("(ab|abc|b?x|(a)(b)d|a|)", text)) << text;
  EXPECT_TRUE(matches("(.+=A)|(.+=B)|(x+=A)", "xx=B"));
  EXPECT_FALSE(matches("(.+=A)|(.+=B)|(x+=A)", "xx=C"));
}

TEST(Pattern, KnowsClassesAndEscapes) {
  EXPECT_TRUE(matches("\\d{4}-\\d\\d", "2019-01"));
  EXPECT_TRUE(matches("[^,;]+", "без запятых"));
  EXPECT_FALSE(matches("[^,;]+", "a,b"));
  EXPECT_TRUE(matches("[а-яё]+", "ёж"));
  EXPECT_TRUE(matches("[\\d.\\-]+", "1.2-3"));
  EXPECT_TRUE(matches("a\\.b", "a.b"));
  EXPECT_FALSE(matches("a\\.b", "axb"));
  EXPECT_TRUE(matches(".", "я"));
  EXPECT_FALSE(matches(".", "\n"));
  EXPECT_FALSE(matches("\\S+", "a b"));
  EXPECT_TRUE(matches("[a-]", "-"));
}

TEST(Pattern, SaysWhatItDoesNotUnderstand) {
  for (const char* wrong :
       {"(", ")", "[a", "a{2", "a{3,2}", "*", "\\q", "\\p{L}", "[a-z-[aeiou]]", "a{5000}", "[\\D]", "\\"}) {
    EXPECT_FALSE(Pattern::parse(wrong)) << wrong;
  }
  EXPECT_FALSE(Pattern::parse(std::string(1000, '(') + std::string(1000, ')')));
  EXPECT_FALSE(Pattern::parse("((a{100}){100}){100}"));
}

TEST(Pattern, TakesNoLongerForHostileTexts) {
  EXPECT_FALSE(matches("(a|aa)+b", std::string(100000, 'a')));
  EXPECT_FALSE(matches("(a*)*b", std::string(100000, 'a')));
}

}  // namespace
}  // namespace sdmx
