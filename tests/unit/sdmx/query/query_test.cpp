// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/query.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "sdmx/base/text.hpp"
#include "unit/sdmx/query/describe.hpp"

namespace sdmx {
namespace {

struct Case {
  RestVersion version;
  std::string_view target;
  std::string_view meaning;
};
constexpr auto kV1 = RestVersion::kV1;
constexpr auto kV2 = RestVersion::kV2;

template <size_t kCount>
void expect_meanings(const Case (&cases)[kCount]) {
  for (const Case& one : cases) EXPECT_EQ(describe(one.version, one.target), one.meaning) << one.target;
}

TEST(ParseQuery, ReadsStructureQueriesOfRealClients) {
  expect_meanings({
      {kV2, "/structure/dataflow/REG/", "structure classes=Dataflow agencies=REG versions=~"},
      {kV2, "/structure/dataflow/", "structure classes=Dataflow versions=~"},
      {kV2, "/structure/dataflow/REG/DF_MIG/1.0?detail=referencepartial&references=parentsandsiblings",
       "structure classes=Dataflow agencies=REG ids=DF_MIG versions=1.0 detail=5 references=2"},
      {kV2, "/structure/conceptscheme/REG/CS_MIG/1.0?references=codelist",
       "structure classes=ConceptScheme agencies=REG ids=CS_MIG versions=1.0 references=7 specific=Codelist"},
      {kV2, "/structure/dataproviderscheme/REG?references=provisionagreement",
       "structure classes=DataProviderScheme agencies=REG versions=~ references=7 "
       "specific=ProvisionAgreement"},
      {kV2, "/structure/dataflow/REG/*/+", "structure classes=Dataflow agencies=REG versions=+"},
      {kV2, "/structure/dataflow/all/all/latest", "structure classes=Dataflow versions=latest"},
      {kV2, "/structure/dataflow/*/*/~?detail=full&references=none", "structure classes=Dataflow versions=~"},
      {kV2, "/structure/dataflow?detail=allcompletestubs", "structure classes=Dataflow versions=~ detail=3"},
      {kV2, "/structure/all/REG", "structure agencies=REG versions=~"},
      {kV1, "/dataflow/all/all/latest/", "structure classes=Dataflow versions=latest"},
      {kV1, "/dataflow/all?detail=full", "structure classes=Dataflow"},
      {kV1, "/dataflow/", "structure classes=Dataflow"},
      {kV1, "/datastructure/ALL/MIG", "structure classes=DataStructure ids=MIG"},
      {kV1, "/datastructure/REG/MIG/latest/?references=children",
       "structure classes=DataStructure agencies=REG ids=MIG versions=latest references=4"},
      {kV1, "/codelist/REG/CL_AREA/latest/all?detail=full&references=none",
       "structure classes=Codelist agencies=REG ids=CL_AREA versions=latest"},
      {kV1, "/contentconstraint/REG/X/latest",
       "structure classes=DataConstraint agencies=REG ids=X versions=latest"},
      {kV1, "/actualconstraint/REG", "structure classes=DataConstraint role=1 agencies=REG"},
      {kV1, "/organisationscheme/REG/all/latest",
       "structure classes=AgencyScheme|DataProviderScheme|DataConsumerScheme|MetadataProviderScheme|"
       "OrganisationUnitScheme agencies=REG versions=latest"},
      {kV1, "/structure/REG/all/latest", "structure agencies=REG versions=latest"},
      {kV1, "/hierarchicalcodelist/REG/all/latest",
       "structure classes=HierarchicalCodelist agencies=REG versions=latest"},
  });
}

TEST(ParseQuery, ReadsListsVersionsAndItemsOfStructureQueries) {
  expect_meanings({
      {kV1, "/codelist/BIS+ECB/CL_FREQ+CL_AREA/1.0+2.1/A+M",
       "structure classes=Codelist agencies=BIS|ECB ids=CL_FREQ|CL_AREA versions=1.0|2.1 items=A|M"},
      {kV2, "/structure/codelist/BIS,ECB/CL_FREQ/1.0.0,2.1+.7/A,M",
       "structure classes=Codelist agencies=BIS|ECB ids=CL_FREQ versions=1.0.0|2.1+.7 items=A|M"},
      {kV2, "/structure/categoryscheme/ECB/DOMAINS/+/PRICES.CPI?references=categorisation",
       "structure classes=CategoryScheme agencies=ECB ids=DOMAINS versions=+ items=PRICES.CPI references=7 "
       "specific=Categorisation"},
      {kV1, "/codelist/SDMX%2BREG/CL_FREQ/1.0%2B2.0",
       "structure classes=Codelist agencies=SDMX|REG ids=CL_FREQ versions=1.0|2.0"},
      {kV1, "/codelist/SDMX.SUB/ALL/ALL", "structure classes=Codelist agencies=SDMX.SUB versions=all"},
      {kV2, "/structure/dataflow/REG,*/DF", "structure classes=Dataflow ids=DF versions=~"},
      {kV2, "/structure/dataflow/REG/DF/1.0?references=datastructure,codelist",
       "structure classes=Dataflow agencies=REG ids=DF versions=1.0 references=7 "
       "specific=DataStructure|Codelist"},
  });
}

TEST(ParseQuery, ReadsDataQueriesOfRealClients) {
  expect_meanings({
      {kV1, "/data", "data"},
      {kV1, "/data/DF_MIG", "data ids=DF_MIG"},
      {kV1, "/data/DF_MIG/all/all/", "data ids=DF_MIG"},
      {kV1, "/data/DF_MIG/.TJ.?startPeriod=1990&endPeriod=2030",
       "data ids=DF_MIG keys=(- TJ -) start=1990 end=2030"},
      {kV1, "/data/DF_MIG/A.KZ+TJ.?startPeriod=2019", "data ids=DF_MIG keys=(A KZ|TJ -) start=2019"},
      {kV1, "/data/DF_MIG/A.TJ+KZ./all/?startPeriod=2019&endPeriod=2020",
       "data ids=DF_MIG keys=(A TJ|KZ -) start=2019 end=2020"},
      {kV1,
       "/data/REG%2CDF_MIG%2C1.0/"
       "A.TJ%2BKZ.LAB_OUT?updatedAfter=2025-01-01T00%3A00%3A00%2B00%3A00&lastNObservations=2",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ|KZ LAB_OUT) updated_after=2025-01-01T00:00:00Z "
       "last=2"},
      {kV1, "/data/DF_MIG/A..?updatedAfter=2025-01-01T00:00:00+00:00",
       "data ids=DF_MIG keys=(A - -) updated_after=2025-01-01T00:00:00Z"},
      {kV1, "/data/REG,DF_MIG,1.0/A.TJ.?updatedAfter=2025-01-01&includeHistory=true",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -) updated_after=2025-01-01T00:00:00Z "
       "history=yes"},
      {kV1, "/data/REG,DF_MIG,1.0/A.TJ./all?detail=full&includeHistory=false&startPeriod=2019",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -) start=2019"},
      {kV1, "/data/DF_MIG?detail=serieskeysonly", "data ids=DF_MIG detail=2"},
      {kV1, "/data/REG,DF_MIG,1.0/all?dimensionAtObservation=AllDimensions&format=jsondata",
       "data agencies=REG ids=DF_MIG versions=1.0 at=AllDimensions format=jsondata"},
      {kV1, "/data/REG,DF_MIG,1.0/all&format=jsondata",
       "data agencies=REG ids=DF_MIG versions=1.0 format=jsondata"},
      {kV1, "/data/REG,DF/all/EECA,BY1+KG1", "data agencies=REG ids=DF providers=EECA,BY1|KG1"},
      {kV2, "/data/dataflow/REG/DF_MIG/1.0/A.TJ.%2A/",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -)"},
      {kV2, "/data/dataflow/REG/DF_MIG/1.0/A.TJ.*?startPeriod=2019",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -) start=2019"},
      {kV2, "/data/dataflow/REG/DF_MIG/+/A.TJ.*", "data agencies=REG ids=DF_MIG versions=+ keys=(A TJ -)"},
      {kV2,
       "/data/dataflow/REG/DF_MIG/1.0/*?c[REF_AREA]=TJ,KZ&c[TIME_PERIOD]=ge:2020&attributes=dsd&measures=all"
       "&includeHistory=false",
       "data agencies=REG ids=DF_MIG versions=1.0 c[REF_AREA]=TJ,KZ c[TIME_PERIOD]=ge:2020"},
      {kV2,
       "/data/dataflow/REG/DF_MIG/1.0?c%5BREF_AREA%5D=TJ%2CKZ&c%5BTIME_PERIOD%5D=ge%3A2020-01-01T00%3A00%3A00"
       "&limit=100",
       "data agencies=REG ids=DF_MIG versions=1.0 c[REF_AREA]=TJ,KZ c[TIME_PERIOD]=ge:2020-01-01T00:00:00 "
       "limit=100"},
      {kV2, "/data/dataflow/REG/DF_MIG/1.0/A.TJ.*?c[TIME_PERIOD]=ge:2019+le:2023&attributes=all&measures=all",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -) c[TIME_PERIOD]=ge:2019+le:2023 "
       "attributes=all"},
      {kV2, "/data/dataflow/REG/DF_MIG/1.0/A.TJ.*?attributes=none&measures=none",
       "data agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -) attributes=none measures=none"},
      {kV2, "/data", "data versions=*"},
      {kV2, "/data/provisionagreement/REG/PA/1.0/A.TJ,A.KZ",
       "data context=ProvisionAgreement agencies=REG ids=PA versions=1.0 keys=(A TJ)(A KZ)"},
  });
}

TEST(ParseQuery, ReadsWhatRest22Adds) {
  expect_meanings({
      {kV2,
       "/data/datastructure/REG/MIG/1.0?offset=20&limit=10&sort=series_key+TIME_PERIOD:desc&asOf=2025-06-01",
       "data context=DataStructure agencies=REG ids=MIG versions=1.0 as_of=2025-06-01T00:00:00Z offset=20 "
       "limit=10 "
       "sort=series_key+TIME_PERIOD:desc"},
      {kV2, "/data/*/*/*/*/*?c[A]=ge:1+le:3,ne:x:y&c[TIME_PERIOD]=ge:2020-01-01T00:00:00+03:00+lt:2021",
       "data versions=* c[A]=ge:1+le:3,ne:x:y c[TIME_PERIOD]=ge:2020-01-01T00:00:00+03:00+lt:2021"},
      {kV2,
       "/data/dataflow/R/D?attributes=dsd,msd&measures=OBS_VALUE&lang=ru&format=json&formatVersion=2.0"
       "&reportingYearStartDay=--01-01&detail=dataonly&firstNObservations=1",
       "data agencies=R ids=D versions=* first=1 detail=1 attributes=dsd|msd measures=OBS_VALUE "
       "format=json;version=2.0 lang=ru"},
  });
}

TEST(ParseQuery, ReadsAvailabilityAndSchema) {
  expect_meanings({
      {kV1, "/availableconstraint/DF_MIG?references=none", "availability ids=DF_MIG"},
      {kV1, "/availableconstraint/DF_MIG/A.TJ.", "availability ids=DF_MIG keys=(A TJ -)"},
      {kV1, "/availableconstraint/REG%2CDF_MIG%2C1.0/", "availability agencies=REG ids=DF_MIG versions=1.0"},
      {kV1, "/availableconstraint/REG,DF_MIG,1.0/A.TJ./all/all?mode=exact&references=none",
       "availability agencies=REG ids=DF_MIG versions=1.0 keys=(A TJ -)"},
      {kV2, "/availability/dataflow/REG/DF_MIG/1.0?references=all",
       "availability agencies=REG ids=DF_MIG versions=1.0 references=6"},
      {kV2, "/availability/dataflow/REG/DF_MIG/1.0/*/FREQ,REF_AREA?c[REF_AREA]=TJ&mode=available",
       "availability agencies=REG ids=DF_MIG versions=1.0 c[REF_AREA]=TJ components=FREQ|REF_AREA mode=1"},
      {kV1, "/schema/dataflow/REG/DF_MIG/latest?explicitMeasure=false",
       "schema context=Dataflow agencies=REG ids=DF_MIG versions=latest"},
      {kV2, "/schema/dataflow/REG/DF_MIG/1.0/?dimensionAtObservation=TIME_PERIOD&deletion=false",
       "schema context=Dataflow agencies=REG ids=DF_MIG versions=1.0 at=TIME_PERIOD"},
      {kV2, "/schema/provisionagreement/REG/PA",
       "schema context=ProvisionAgreement agencies=REG ids=PA versions=~"},
  });
}

TEST(ParseQuery, TellsWhatIsWrongAndTheColumn) {
  expect_meanings({
      {kV2, "/", "404 query-no-resource [] @1"},
      {kV2, "/dates/x", "404 query-unknown-resource [dates] @2"},
      {kV1, "/availability/x", "404 query-unknown-resource [availability] @2"},
      {kV2, "/structure/codelists", "404 query-unknown-resource [codelists] @12"},
      {kV2, "/data/cube/R/D", "404 query-unknown-resource [cube] @7"},
      {kV1, "/data//A", "400 query-empty-segment [] @7"},
      {kV1, "/data/DF/all/all/all", "400 query-path-too-long [all] @18"},
      {kV1, "/data/A,B,C,D", "400 query-bad-flow [A,B,C,D] @7"},
      {kV2, "/structure/codelist/R%2CS%21/X", "400 query-bad-id [S!] @25"},
      {kV1, "/codelist/R+/X", "400 query-bad-id [] @13"},
      {kV2, "/structure/codelist/R/X/1.0;x", "400 query-bad-version [1.0;x] @25"},
      {kV2, "/structure/dataflow/R/X/1.0/A", "400 query-items-not-here [A] @29"},
      {kV2, "/schema/dataflow/*/X", "400 query-one-wanted [agencyID] @9"},
      {kV2, "/schema/dataflow/R/X,Y", "400 query-one-wanted [resourceID] @9"},
      {kV1, "/data/%zz", "400 query-bad-escape [] @7"},
      {kV1, "/data/D%4", "400 query-bad-escape [] @8"},
      {kV1, "/data/D%00", "400 query-bad-character [] @8"},
      {kV1, "/data/D%D0%BF%FF", "400 query-bad-utf8 [] @14"},
      {kV1, "/data/D?startperiod=2020", "400 query-unknown-parameter [startperiod] @9"},
      {kV1, "/data/D?startPeriod=2020&startPeriod=2021", "400 query-parameter-twice [startPeriod] @26"},
      {kV2, "/data/dataflow/R/D?c[A]=1&c%5BA%5D=2", "400 query-parameter-twice [c[A]] @27"},
      {kV1, "/data/D?startPeriod=soon",
       "400 query-bad-value [startPeriod; soon; 2026, 2026-Q1, 2026-01, 2026-01-31] @21"},
      {kV1, "/data/D?updatedAfter=now", "400 query-bad-value [updatedAfter; now; 2026-01-31T12:00:00Z] @22"},
      {kV1, "/data/D?lastNObservations=0", "400 query-bad-value [lastNObservations; 0; 1, 2, …] @27"},
      {kV1, "/data/D?lastNObservations=99999999999999999999",
       "400 query-bad-value [lastNObservations; 99999999999999999999; 1, 2, …] @27"},
      {kV1, "/data/D?detail=some",
       "400 query-bad-value [detail; some; full, dataonly, serieskeysonly, nodata] @16"},
      {kV1, "/dataflow?references=cousins",
       "400 query-bad-value [references; cousins; none, parents, parentsandsiblings, ancestors, children, "
       "descendants, "
       "all, codelist, …] @22"},
      {kV2, "/data/dataflow/R/D?c[A!]=1", "400 query-bad-id [A!] @20"},
      {kV2, "/data/dataflow/R/D?c[A]=1,,2", "400 query-empty-value [c[A]] @25"},
      {kV2, "/data/dataflow/R/D?c[A]=ge:", "400 query-empty-value [c[A]] @25"},
      {kV2, "/data/dataflow/R/D/1.0/A,,B", "400 query-empty-value [key] @26"},
      {kV2, "/data/dataflow/R/D?sort=A:up",
       "400 query-bad-value [sort; A:up; REF_AREA:asc+TIME_PERIOD:desc] @25"},
      {kV2, "/data/dataflow/R/D?updatedAfter=2026&asOf=2025", "400 query-updated-after-as-of [] @0"},
  });
}

TEST(ParseQuery, SaysNotBuiltForWhatTheStandardHasAndThisProgramNot) {
  expect_meanings({
      {kV2, "/metadata/structure/dataflow/REG/DF_MIG/1.0/", "501 query-not-built [metadata] @2"},
      {kV1, "/metadata/DF_MIG", "501 query-not-built [metadata] @2"},
      {kV2, "/registration/", "501 query-not-built [registration] @2"},
      {kV1, "/attachmentconstraint/REG", "501 query-not-built [attachmentconstraint] @2"},
      {kV2, "/schema/metadataflow/REG/MDF", "501 query-not-built [metadataflow] @9"},
      {kV2, "/schema/dataflow/REG/DF?deletion=true", "501 query-not-built [deletion] @25"},
      {kV2, "/structure/dataflow?asOf=2025", "501 query-not-built [asOf] @21"},
      {kV2, "/structure/dataflow?references=parents,children",
       "501 query-not-built [references=parents,children] @32"},
      {kV2, "/data/dataflow/R/D?reportingYearStartDay=--07-01",
       "501 query-not-built [reportingYearStartDay] @20"},
  });
}

TEST(ParseQuery, RefusesAnOverlongTarget) {
  EXPECT_EQ(describe(kV2, "/data/" + std::string(20000, 'A')), "414 query-too-long [16384] @16384");
}

TEST(ParseQuery, UnderstandsEveryRecordedRequest) {
  const char* shared = std::getenv("GATEWAY_SHARED");
  const std::string path =
      std::string(shared != nullptr ? shared : GATEWAY_SOURCE_DIR "/../shared") + "/clients/requests.tsv";
  std::ifstream file(path);
  if (!file) GTEST_SKIP() << "the recorded requests are not here: " << path;
  std::string line;
  size_t understood = 0;
  while (std::getline(file, line)) {
    const auto cells = split(line, '\t');
    if (cells.size() < 2 || cells[0] != "GET") continue;
    std::string_view target = cells[1];
    const bool v1 = target.starts_with("/rest/");
    if (!v1 && !target.starts_with("/sdmx/v2/")) continue;
    target.remove_prefix(v1 ? 5 : 8);
    const std::string meaning = describe(v1 ? kV1 : kV2, target);
    const bool not_built = target.starts_with("/metadata/") || target.starts_with("/registration");
    EXPECT_EQ(meaning.substr(0, 3) == "501", not_built) << target << ": " << meaning;
    EXPECT_NE(meaning.substr(0, 1), "4") << target << ": " << meaning;
    ++understood;
  }
  EXPECT_GT(understood, 100u);
}

}  // namespace
}  // namespace sdmx
