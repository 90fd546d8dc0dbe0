// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "sdmx/model/urn.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// In ascending precedence.
const std::vector<std::string_view> kVersions = {"0.9.0", "1.0",        "1.0.0",      "1.1",   "1.2.0-draft",
                                                 "1.2.0", "1.10.3",     "2.0",        "2.0.0", "2.3.0",
                                                 "2.3.4", "2.4.1-rc.1", "3.0.0-draft"};

std::vector<std::string_view> matching(std::string_view expression) {
  std::vector<std::string_view> found;
  for (const size_t i : matching_versions(expression, kVersions)) found.push_back(kVersions[i]);
  return found;
}

TEST(Version, FollowsThePrecedenceOfTheTechnicalNotes) {
  // SDMX 3.1 Technical Notes 13
  const std::vector<std::string_view> ascending = {"1.0.0-draft",
                                                   "1.0.0-draft.1",
                                                   "1.0.0-draft.prerelease",
                                                   "1.0.0-prerelease",
                                                   "1.0.0-prerelease.2",
                                                   "1.0.0-prerelease.11",
                                                   "1.0.0-rc.1",
                                                   "1.0.0"};
  for (size_t i = 0; i < ascending.size(); ++i) {
    for (size_t j = 0; j < ascending.size(); ++j) {
      EXPECT_EQ(compare_versions(ascending[i], ascending[j]), i <=> j) << ascending[i] << ' ' << ascending[j];
    }
  }
}

TEST(Version, ComparesNumbersAsNumbersOfAnyLength) {
  EXPECT_EQ(compare_versions("1.9", "1.10"), std::strong_ordering::less);
  EXPECT_EQ(compare_versions("1.3", "1.03"), std::strong_ordering::equal);
  EXPECT_EQ(compare_versions("99999999999999999999999.0", "100000000000000000000000.0"),
            std::strong_ordering::less);
  EXPECT_EQ(compare_versions("1.0", "1.0.0"), std::strong_ordering::less);
}

TEST(Version, KnowsItsKind) {
  EXPECT_TRUE(Version("1.0.0").is_semantic());
  EXPECT_TRUE(Version("1.0.0-rc.1").is_semantic());
  EXPECT_FALSE(Version("1.0").is_semantic());
  EXPECT_FALSE(Version("1.0.01").is_semantic());
  EXPECT_TRUE(Version("1.0.0-draft").is_draft());
  EXPECT_TRUE(Version("0.3.1").is_draft());
  EXPECT_FALSE(Version("0.3").is_draft());
  EXPECT_FALSE(Version("1.0.0").is_draft());
  for (const char* wildcard : {"latest", "all", "+", "~", "*", "2.3+.1", "1.~"}) {
    EXPECT_TRUE(Version(wildcard).is_wildcard()) << wildcard;
  }
  EXPECT_FALSE(Version("1.0").is_wildcard());
}

TEST(Version, IsLegalInEitherSyntax) {
  for (const char* version : {"1", "1.0", "01.2", "1.2.3.4", "1.0.0", "1.0.0-draft", "1.0.0-a-b.1"}) {
    EXPECT_TRUE(is_version(version)) << version;
  }
  for (const char* text :
       {"", ".", "1.", "1.0-draft", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "latest", "1.0+", "v1"}) {
    EXPECT_FALSE(is_version(text)) << text;
  }
}

TEST(MatchingVersions, TakesAnExactVersionByItsText) {
  EXPECT_THAT(matching("1.0"), ElementsAre("1.0"));
  EXPECT_THAT(matching("1.0.0"), ElementsAre("1.0.0"));
  EXPECT_THAT(matching("7.0"), IsEmpty());
}

TEST(MatchingVersions, TakesTheLatestStable) {
  for (const char* expression : {"latest", "+", "+.0.0", "1+.0.0"}) {
    EXPECT_THAT(matching(expression), ElementsAre("2.3.4")) << expression;
  }
}

TEST(MatchingVersions, CountsTwoPartVersionsAsStable) {
  const std::vector<std::string_view> legacy = {"1.0", "0.5.0"};
  EXPECT_THAT(matching_versions("+", legacy), ElementsAre(0));
  EXPECT_THAT(matching_versions("latest", legacy), ElementsAre(0));
}

TEST(MatchingVersions, TakesTheLatestDraftsToo) {
  EXPECT_THAT(matching("~"), ElementsAre("3.0.0-draft"));
  EXPECT_THAT(matching("2.~.0"), ElementsAre("2.4.1-rc.1"));
  EXPECT_THAT(matching("1.~"), ElementsAre("1.10.3"));
}

TEST(MatchingVersions, KeepsTheScopeOfAPartialWildcard) {
  EXPECT_THAT(matching("1.+.0"), ElementsAre("1.10.3"));
  EXPECT_THAT(matching("2.3.+"), ElementsAre("2.3.4"));
  EXPECT_THAT(matching("2.3.1+"), ElementsAre("2.3.4"));
  EXPECT_THAT(matching("2.3.5+"), IsEmpty());
  EXPECT_THAT(matching("2.3+.1"), ElementsAre("2.3.4"));
  EXPECT_THAT(matching("2+.0.1"), ElementsAre("2.3.4"));
  EXPECT_THAT(matching("2.3+"), ElementsAre("2.3.4"));
}

TEST(MatchingVersions, TakesAll) {
  EXPECT_THAT(matching("*"), testing::ElementsAreArray(kVersions));
  EXPECT_THAT(matching("all"), testing::ElementsAreArray(kVersions));
  EXPECT_THAT(matching("2.*.0"), ElementsAre("2.0", "2.0.0", "2.3.0", "2.3.4", "2.4.1-rc.1"));
}

TEST(MatchingVersions, JoinsAlternativesInAscendingPrecedenceWithoutRepetition) {
  EXPECT_THAT(matching("2.0,1.0,+,2.3.4"), ElementsAre("1.0", "2.0", "2.3.4"));
}

TEST(MatchingVersions, OrdersWhateverTheOrderOfCandidates) {
  const std::vector<std::string_view> shuffled = {"2.0", "1.10", "1.9"};
  EXPECT_THAT(matching_versions("*", shuffled), ElementsAre(2, 1, 0));
}

TEST(MatchingVersions, RefusesWhatTheStandardDoesNotKnow) {
  for (const char* expression : {"", "+.2.3", "3.2+.1+", "2.3+.1-draft", "1.x", "++", "1..+", "-+"}) {
    EXPECT_THAT(matching(expression), IsEmpty()) << expression;
  }
}

}  // namespace
}  // namespace sdmx
