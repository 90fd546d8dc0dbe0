// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/report.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(Report, CountsAllAndKeepsTheFirstOfEachCode) {
  Report report(2);
  for (uint64_t offset = 0; offset < 5; ++offset) report.add(make_finding("unknown-code", Position{offset}));
  report.add(make_finding("no-data", Position{}));
  EXPECT_EQ(report.findings().size(), 3u);
  EXPECT_EQ(report.count(Severity::kError), 5u);
  EXPECT_EQ(report.count(Severity::kWarning), 1u);
  EXPECT_THAT(report.count_by_code(), ElementsAre(Pair("no-data", 1), Pair("unknown-code", 5)));
}

TEST(Report, CountsAFindingThatStandsForMany) {
  Report report;
  Finding finding = make_finding("unknown-code", Position{7});
  finding.count = 40;
  report.add(finding);
  EXPECT_EQ(report.count(Severity::kError), 40u);
}

TEST(Report, KeepsFindingsBesideOneThatStandsForMany) {
  Report report(2);
  Finding finding = make_finding("unknown-code", Position{7});
  finding.count = 1'000'000;
  report.add(finding);
  report.add(make_finding("unknown-code", Position{9}));
  EXPECT_EQ(report.findings().size(), 2u);
}

TEST(Report, IsAcceptableWithWarningsButNotWithErrors) {
  Report report;
  EXPECT_TRUE(report.acceptable());
  report.add(make_finding("no-data", Position{}));
  EXPECT_TRUE(report.acceptable());
  report.add(make_finding("bad-xml", Position{3}));
  EXPECT_FALSE(report.acceptable());
}

TEST(Report, ResolvesEachPositionOnce) {
  Report report;
  report.add(make_finding("bad-xml", Position{3}));
  report.add(make_finding("no-data", Position{}));
  int asked = 0;
  const auto place_of = [&](Position position) {
    ++asked;
    return Place{"m.xml", position.value, 1, "", ""};
  };
  report.resolve(place_of);
  report.resolve(place_of);
  EXPECT_EQ(asked, 1);
  EXPECT_EQ(report.findings()[0].place, (Place{"m.xml", 3, 1, "", ""}));
  EXPECT_EQ(report.findings()[1].place, Place{});
}

TEST(FindingKinds, AreOrderedByCodeWithoutRepetition) {
  const auto kinds = finding_kinds();
  EXPECT_EQ(std::ranges::adjacent_find(kinds, std::ranges::greater_equal{}, &FindingKind::code), kinds.end());
}

TEST(Finding, TakesSeverityAndSentenceFromItsCode) {
  const Finding finding = make_finding("element-unknown", Position{9}, {"Foo"});
  EXPECT_EQ(finding.code, "element-unknown");
  EXPECT_EQ(finding.severity, Severity::kWarning);
  EXPECT_EQ(finding.position, Position{9});
  EXPECT_EQ(finding.message, (Message{"element-unknown", {"Foo"}}));
}

TEST(Error, SaysForLogsWhatItsMessageHolds) {
  const Error error(ErrorCode::kIo, Message{"cannot-write", {"out.xml", "no space"}}, Retriable::kYes);
  EXPECT_STREQ(error.what(), "cannot-write | out.xml | no space");
  EXPECT_TRUE(error.retriable());
}

}  // namespace
}  // namespace sdmx
