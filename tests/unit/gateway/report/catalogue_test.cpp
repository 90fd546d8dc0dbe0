// SPDX-License-Identifier: Apache-2.0
#include "gateway/report/catalogue.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

namespace gateway {
namespace {

TEST(Catalogue, PutsAMessageIntoBothLanguages) {
  const sdmx::Message message{"config-key-unknown", {"office.toml", "7", "office.flwo"}};
  EXPECT_EQ(say(message, "en"), "office.toml, line 7: there is no key office.flwo.");
  EXPECT_EQ(say(message, "ru"), "office.toml, строка 7: ключа office.flwo не существует.");
  EXPECT_EQ(say(message, "de"), "office.toml, line 7: there is no key office.flwo.");
}

TEST(Catalogue, FillsAPlaceholderWithAnythingAndOnlyOnce) {
  EXPECT_EQ(say(sdmx::Message{"config-key-unknown", {"{2}", "{1}", "{"}}, "en"),
            "{2}, line {1}: there is no key {.");
}

TEST(Catalogue, LeavesOutWhatIsNotGiven) {
  EXPECT_EQ(say("format-unknown", "en"), "This is no message of a known format.");
}

TEST(Catalogue, ShowsAnIdWithoutASentenceAsItIs) {
  EXPECT_EQ(say(sdmx::Message{"no-such-sentence", {"a", "b"}}, "en"), "no-such-sentence a b");
}

TEST(Catalogue, FillsComponentAndValueOfAFinding) {
  sdmx::Finding finding = sdmx::make_finding("unknown-code", {}, {"CL_SEX"});
  finding.component = "SEX";
  finding.value = "X";
  EXPECT_EQ(say_finding(finding, "en"), "SEX \"X\" is not in the code list CL_SEX.");
  EXPECT_EQ(say_finding(finding, "ru"), "SEX «X» отсутствует в кодовом списке CL_SEX.");
}

TEST(Catalogue, QuotesTheBeginningOfALongValue) {
  sdmx::Finding finding = sdmx::make_finding("unknown-code", {}, {"CL_SEX"});
  finding.value = std::string(10'000, 'x');
  EXPECT_LT(say_finding(finding, "en").size(), 200u);
}

TEST(Catalogue, HasEverySentenceOnceInOrderAndInBothLanguages) {
  std::set<std::string_view> seen;
  for (size_t part = 0; part < sentence_parts(); ++part) {
    for (const Sentence& sentence : sentences(part)) {
      EXPECT_TRUE(seen.insert(sentence.id).second) << sentence.id;
      EXPECT_FALSE(sentence.english.empty()) << sentence.id;
      EXPECT_FALSE(sentence.russian.empty()) << sentence.id;
    }
  }
  EXPECT_GT(seen.size(), 300u);
}

TEST(Catalogue, HasASentenceForEveryFinding) {
  for (const sdmx::FindingKind& kind : sdmx::finding_kinds()) {
    EXPECT_NE(say(kind.code, "en"), kind.code);
  }
}

class UserLanguage : public testing::Test {
 protected:
  void SetUp() override {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
  }
};

TEST_F(UserLanguage, IsTheOptionBeforeAnythingElse) {
  setenv("LC_ALL", "ru_RU.UTF-8", 1);
  EXPECT_EQ(user_language("en", "ru"), "en");
  EXPECT_EQ(user_language("ru", "en"), "ru");
}

TEST_F(UserLanguage, IsTheConfiguredOneBeforeTheEnvironments) {
  setenv("LANG", "ru_RU.UTF-8", 1);
  EXPECT_EQ(user_language("", "en"), "en");
}

TEST_F(UserLanguage, IsThatOfTheStrongestVariable) {
  EXPECT_EQ(user_language("", ""), "en");
  setenv("LANG", "ru_RU.UTF-8", 1);
  EXPECT_EQ(user_language("", ""), "ru");
  setenv("LC_MESSAGES", "en_GB.UTF-8", 1);
  EXPECT_EQ(user_language("", ""), "en");
  setenv("LC_ALL", "ru_KG", 1);
  EXPECT_EQ(user_language("", ""), "ru");
  setenv("LC_ALL", "", 1);
  EXPECT_EQ(user_language("", ""), "en");
}

}  // namespace
}  // namespace gateway
