// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {
namespace {

constexpr auto kV1 = RestVersion::kV1;
constexpr auto kV2 = RestVersion::kV2;

/// A target read in one version and written in another.
std::string rewritten(RestVersion from, std::string_view target, RestVersion to) {
  try {
    return to_url(to, std::get<ParsedQuery>(parse_query(from, target)).query);
  } catch (const Error& error) {
    return error.message().id + " " + error.message().parameters[0];
  }
}

TEST(ToUrl, LeavesOutDefaults) {
  EXPECT_EQ(rewritten(kV1, "/dataflow/all/all/latest/all?detail=full&references=none", kV1), "/dataflow");
  EXPECT_EQ(rewritten(kV2, "/structure/dataflow/*/*/~?references=none", kV2), "/structure/dataflow");
  EXPECT_EQ(rewritten(kV2, "/data/dataflow/R/D/1.0/*?attributes=dsd&measures=all", kV2),
            "/data/dataflow/R/D/1.0");
  EXPECT_EQ(rewritten(kV1, "/data/DF/all/all?detail=full", kV1), "/data/DF");
  EXPECT_EQ(rewritten(kV1, "/availableconstraint/R,DF,1.0/all/all/all?mode=exact", kV1),
            "/availableconstraint/R,DF,1.0");
}

TEST(ToUrl, ReadsBackWhatItWrites) {
  const std::pair<RestVersion, std::string_view> cases[] = {
      {kV1, "/codelist/R+S/A+B/1.0+2.0/X+Y?detail=allstubs&references=codelist"},
      {kV1, "/allowedconstraint/R"},
      {kV1, "/organisationscheme"},
      {kV1,
       "/data/R,D,1.0/A.B+C./R,P?startPeriod=2019&endPeriod=2020&updatedAfter=2025-01-01&lastNObservations=2"
       "&dimensionAtObservation=AllDimensions&detail=dataonly&includeHistory=true"},
      {kV1, "/availableconstraint/R,D,1.0/A../all/FREQ?mode=available&references=all"},
      {kV1, "/schema/dataflow/R/D/1.0?dimensionAtObservation=TIME_PERIOD"},
      {kV2, "/structure/*/R"},
      {kV2, "/structure/codelist/R,S/A/1.0,2+.0.0/X,Y?detail=raw&references=ancestors"},
      {kV2,
       "/data/provisionagreement/R/P/+/"
       "A.*,B.C?c[X]=ge:1+le:2,ne:3&attributes=none&measures=M&offset=1&limit=2"
       "&sort=A:desc+B&asOf=2025-01-01T10:00:00Z&firstNObservations=3"},
      {kV2,
       "/availability/dataflow/R/D/1.0/*/FREQ,SEX?c[X]=1&mode=available&references=codelist,datastructure"},
      {kV2, "/schema/dataflow/R/D/~"},
  };
  for (const auto& [version, target] : cases) {
    const auto parsed = std::get<ParsedQuery>(parse_query(version, target));
    const std::string url = to_url(version, parsed.query);
    const auto again = parse_query(version, url);
    ASSERT_TRUE(std::holds_alternative<ParsedQuery>(again)) << url;
    EXPECT_TRUE(std::get<ParsedQuery>(again).query == parsed.query) << target << " became " << url;
  }
}

TEST(ToUrl, TranslatesBetweenTheVersions) {
  EXPECT_EQ(rewritten(kV1, "/data/R,D,1.0/A.B+C.?startPeriod=2019&endPeriod=2020&detail=serieskeysonly", kV2),
            "/data/dataflow/R/D/1.0/"
            "A.B.*,A.C.*?c%5BTIME_PERIOD%5D=ge%3A2019%2Ble%3A2020&attributes=none&measures=none");
  EXPECT_EQ(rewritten(kV2, "/data/dataflow/R/D/+/A.*?attributes=none", kV1),
            "/data/R,D,latest/A.?detail=dataonly");
  EXPECT_EQ(rewritten(kV2, "/structure/dataconstraint/R/*/*", kV1), "/contentconstraint/R/all/all");
  EXPECT_EQ(rewritten(kV1, "/dataflow/R/D", kV2), "/structure/dataflow/R/D/+");
}

TEST(ToUrl, RefusesWhatAVersionCannotSay) {
  EXPECT_EQ(rewritten(kV2, "/data/dataflow/R/D?c[X]=1", kV1), "query-not-in-rest-version c[X]");
  EXPECT_EQ(rewritten(kV2, "/data/dataflow/R/D?limit=1", kV1), "query-not-in-rest-version limit");
  EXPECT_EQ(rewritten(kV2, "/structure/valuelist", kV1), "query-not-in-rest-version valuelist");
  EXPECT_EQ(rewritten(kV1, "/data/D/all/P", kV2), "query-not-in-rest-version providerRef");
  EXPECT_EQ(rewritten(kV1, "/organisationscheme", kV2), "query-not-in-rest-version organisationscheme");
}

}  // namespace
}  // namespace sdmx
