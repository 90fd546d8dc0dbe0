// SPDX-License-Identifier: Apache-2.0
#include "hub_fixture.hpp"

namespace gateway::http {
namespace {

constexpr const char* kCsv = "application/vnd.sdmx.data+csv;version=2.0.0";

class RestTest : public HubTest {
 protected:
  /// Status and content type.
  std::string seen(std::string target, std::string accept = "") {
    const Answer answer = get(std::move(target), std::move(accept));
    return std::to_string(answer.status) + " " + answer.header("Content-Type");
  }
  static size_t count(const std::string& text, std::string_view part) {
    size_t found = 0;
    for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
    return found;
  }
};

TEST_F(RestTest, AnswersDataInTheTypeAsked) {
  EXPECT_EQ(seen("/rest/data/T,DF,1.0"), "200 application/vnd.sdmx.structurespecificdata+xml;version=2.1");
  EXPECT_EQ(seen("/rest/v1/data/DF", "*/*"),
            "200 application/vnd.sdmx.structurespecificdata+xml;version=2.1");
  EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", "*/*"),
            "200 application/vnd.sdmx.data+xml;version=3.0.0");
  EXPECT_EQ(seen("/sdmx/v2/data/dataflow/T/DF/1.0/", "application/xml"), "200 application/xml");
  EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", "application/vnd.sdmx.data+xml; version=3.0"),
            "200 application/vnd.sdmx.data+xml;version=3.0.0");
  EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", "application/vnd.sdmx.data+xml;version=3.1"),
            "200 application/vnd.sdmx.data+xml;version=3.1.0");
  EXPECT_EQ(seen("/rest/data/DF", "application/xml"), "200 application/xml");
  EXPECT_NE(get("/rest/data/DF", "application/xml").body.find("<mes:StructureSpecificData"),
            std::string::npos);
  const Answer generic = get("/rest/data/DF", "application/vnd.sdmx.genericdata+xml;version=2.1");
  EXPECT_EQ(generic.header("Content-Type"), "application/vnd.sdmx.genericdata+xml;version=2.1");
  EXPECT_EQ(count(generic.body, "<gen:ObsValue "), 3U) << generic.body;
  EXPECT_EQ(count(get("/rest/data/DF", "application/vnd.sdmx.generictimeseriesdata+xml").body,
                  "<mes:GenericTimeSeriesData "),
            1U);
  EXPECT_EQ(count(get("/rest/data/DF", "application/vnd.sdmx.structurespecifictimeseriesdata+xml").body,
                  "<mes:StructureSpecificTimeSeriesData "),
            1U);
  EXPECT_EQ(count(get("/rest/data/DF?format=genericdata").body, "<gen:ObsValue "), 3U);
  EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", "text/csv"), "200 text/csv");
  for (const char* csv :
       {"application/vnd.sdmx.data+csv;version=1.0.0", kCsv, "application/vnd.sdmx.data+csv;version=2.1.0"}) {
    EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", csv), std::string("200 ") + csv);
    EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", csv + std::string(";labels=both")),
              std::string("200 ") + csv + ";labels=both");
  }
  EXPECT_EQ(seen("/rest/data/DF", kCsv), std::string("200 ") + kCsv);
  for (const std::string version : {"1.0.0", "2.0.0", "2.1.0"}) {
    const std::string json = "application/vnd.sdmx.data+json;version=" + version;
    EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0", json), "200 " + json);
  }
  EXPECT_EQ(seen("/rest/v2/data/dataflow/T/DF/1.0?format=jsondata", ""), "200 application/json");
}

TEST_F(RestTest, SaysWhatIsUnknown) {
  const std::string path = "/rest/v2/data/dataflow/T/DF/1.0";
  EXPECT_EQ(get(path, "application/vnd.sdmx.data+csv;version=2.0.0;labels=all").status, 406U);
  EXPECT_EQ(get(path, "application/vnd.sdmx.data+csv;version=1.0.0;keys=obs").status, 406U);
  EXPECT_EQ(get(path + "?format=csv").status, 200U);
  EXPECT_EQ(get(path, "image/png").status, 406U);
  EXPECT_EQ(get("/rest/v2/data/*/*/*/*/*").status, 200U);
}

TEST_F(RestTest, AnswersTheDataOfAKeyAndPeriod) {
  EXPECT_EQ(get("/rest/data/DF/A.BY.?startPeriod=2019", kCsv).body,
            "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS,"
            "CONTACT[],NOTE,TITLE,SOURCE\r\n"
            "dataflow,T:DF(1.0),R,A,BY,F,2019,70,A,0,,,,\r\n");
}

TEST_F(RestTest, WritesNamesKeysAndDaysIntoCsv) {
  const Answer answer = get("/rest/data/DF/A.BY.?startPeriod=2019",
                            kCsv + std::string(";labels=name;timeFormat=normalized;key=both"));
  EXPECT_EQ(answer.header("Content-Type"), kCsv + std::string(";labels=name;timeformat=normalized;key=both"));
  EXPECT_EQ(answer.header("Content-Language"), "en");
  EXPECT_EQ(answer.body.substr(0, 87),
            "STRUCTURE[;],STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES_KEY,OBS_KEY,FREQ,FREQ,REF_AREA,R");
  EXPECT_NE(answer.body.find(",R,A.BY.F,A.BY.F.2019,A,"), std::string::npos) << answer.body;
  EXPECT_NE(answer.body.find(",2019-01-01,,70,,"), std::string::npos) << answer.body;
}

TEST_F(RestTest, ShowsNobodyWhatIsSecret) {
  EXPECT_EQ(count(get("/rest/data/DF", kCsv).body, "\ndataflow"), 3U);
  EXPECT_EQ(count(get("/rest/data/DF", kCsv, "admin").body, "\ndataflow"), 4U);
  EXPECT_EQ(get("/rest/data/DF", kCsv, "unknown").status, 401U);
}

TEST_F(RestTest, GivesAProvidersPartOfACube) {
  EXPECT_EQ(count(get("/rest/data/DF/all/BY1", kCsv).body, "\ndataflow"), 2U);
  EXPECT_EQ(count(get("/rest/v2/data/provisionagreement/T/PA/1.0", kCsv).body, "\ndataflow"), 2U);
  EXPECT_EQ(get("/rest/data/DF/all/KG1", kCsv).status, 404U);
}

TEST_F(RestTest, SaysThatNothingWasFoundInTheFormAsked) {
  const Answer xml = get("/rest/data/DF/A.UZ.");
  EXPECT_EQ(xml.status, 404U);
  EXPECT_EQ(xml.header("Content-Type"), "application/xml");
  EXPECT_NE(xml.body.find("schemas/v2_1/message"), std::string::npos);
  EXPECT_NE(xml.body.find("code=\"100\""), std::string::npos);
  EXPECT_NE(get("/rest/v2/data/dataflow/T/DF/1.0/A.UZ").body.find("schemas/v3_0/message"), std::string::npos);
  const Answer json =
      get("/rest/v2/structure/dataflow/T/ABSENT/1.0", "application/vnd.sdmx.structure+json;version=2.0.0");
  EXPECT_EQ(json.status, 404U);
  EXPECT_EQ(json.header("Content-Type"), "application/json");
  EXPECT_TRUE(json.body.starts_with(R"({"errors":[{"code":100,"title":"Not Found","detail":")")) << json.body;
}

TEST_F(RestTest, RefusesWhatTheStructureDoesNotAllow) {
  EXPECT_EQ(get("/rest/data/DF?dimensionAtObservation=COLOUR").status, 400U);
  EXPECT_EQ(get("/rest/data/DF/A.BY.F.X.Y.Z").status, 400U);
  EXPECT_EQ(get("/rest/data/DF?startPeriod=soon").status, 400U);
  EXPECT_EQ(get("/rest/nonsense/DF").status, 404U);
}

TEST_F(RestTest, LetsAClientKeepItsAnswer) {
  const Answer first = get("/rest/data/DF", kCsv);
  EXPECT_EQ(first.header("Last-Modified"), "Thu, 01 Jan 1970 00:33:20 GMT");
  EXPECT_EQ(first.header("Vary"), "Accept, Accept-Encoding, Accept-Language, Authorization");
  EXPECT_EQ(first.header("Access-Control-Allow-Origin"), "*");
  Headers headers;
  headers.add("Accept", kCsv);
  headers.add("If-None-Match", first.header("ETag"));
  EXPECT_EQ(ask("GET", "/rest/data/DF", "", headers).status, 304U);
  EXPECT_EQ(ask("GET", "/rest/data/DF", "admin", headers).status, 200U);
  headers.set("Accept", "*/*");
  EXPECT_EQ(ask("GET", "/rest/data/DF", "", headers).status, 200U);
  headers.set("Accept", kCsv);
  ++store_.number;
  EXPECT_EQ(ask("GET", "/rest/data/DF", "", headers).status, 200U);
}

TEST_F(RestTest, ComparesDatesWhereThereIsNoTag) {
  Headers headers;
  headers.add("If-Modified-Since", "Thu, 01 Jan 1970 00:33:20 GMT");
  EXPECT_EQ(ask("GET", "/rest/data/DF", "", headers).status, 304U);
  store_.changed = 2500;
  now_ = 3000;
  EXPECT_EQ(ask("GET", "/rest/data/DF", "", headers).status, 200U);
}

TEST_F(RestTest, TellsNoDateWithinTheSecondOfAChange) {
  store_.changed = now_;
  EXPECT_EQ(get("/rest/data/DF").header("Last-Modified"), "");
}

TEST_F(RestTest, AnswersStructures) {
  EXPECT_EQ(seen("/rest/dataflow/T/DF/latest?references=all"),
            "200 application/vnd.sdmx.structure+xml;version=2.1");
  EXPECT_EQ(seen("/rest/v2/structure/dataflow/T/*/+", "*/*"),
            "200 application/vnd.sdmx.structure+xml;version=3.0.0");
  EXPECT_EQ(seen("/rest/v2/structure/dataflow/T/", "application/vnd.sdmx.structure+json;version=2.0.0"),
            "200 application/vnd.sdmx.structure+json;version=2.0.0");
  EXPECT_EQ(seen("/rest/v2/structure/dataflow", "application/vnd.sdmx.structure+xml;version=3.1.0"),
            "200 application/vnd.sdmx.structure+xml;version=3.1.0");
  EXPECT_EQ(seen("/rest/v2/structure/dataflow", "application/vnd.sdmx.structure+json;version=2.1.0"),
            "200 application/vnd.sdmx.structure+json;version=2.1.0");
  const Answer whole = get("/rest/v2/structure/dataflow/T/DF/1.0?references=descendants");
  EXPECT_EQ(count(whole.body, "<str:Codelist "), 4U) << whole.body;
}

TEST_F(RestTest, AnswersASchemaQueryWithTheStructure) {
  const std::string path = "/rest/v2/schema/dataflow/T/DF/1.0/";
  EXPECT_EQ(seen(path, "application/vnd.sdmx.structure+json;version=2.0.0"),
            "200 application/vnd.sdmx.structure+json;version=2.0.0");
  EXPECT_EQ(seen(path, "*/*"), "200 application/vnd.sdmx.structure+xml;version=3.0.0");
  EXPECT_EQ(get(path).status, 501U);
  EXPECT_EQ(get(path, "application/vnd.sdmx.schema+xml;version=3.0.0").status, 501U);
}

TEST_F(RestTest, SaysWhichCodesThereAre) {
  const Answer answer = get("/rest/availableconstraint/DF/A.BY.");
  EXPECT_EQ(answer.status, 200U);
  EXPECT_NE(answer.body.find("<com:KeyValue id=\"REF_AREA\">"), std::string::npos) << answer.body;
  EXPECT_EQ(count(answer.body, "<com:Value>BY</com:Value>"), 1U);
  EXPECT_EQ(count(answer.body, "<com:Value>KG</com:Value>"), 0U);
  EXPECT_EQ(count(answer.body, "series_count"), 1U);
  EXPECT_EQ(get("/rest/availableconstraint/DF/A.UZ.").status, 404U);
}

TEST_F(RestTest, SaysWhichCodesCouldBeAdded) {
  const Answer answer = get("/rest/availableconstraint/DF/A.BY./all/REF_AREA?mode=available");
  EXPECT_EQ(count(answer.body, "<com:Value>KG</com:Value>"), 1U) << answer.body;
  EXPECT_EQ(count(answer.body, "KeyValue id="), 1U);
}

TEST_F(RestTest, ReducesReferencedListsToWhatIsThere) {
  const Answer answer = get("/rest/v2/availability/dataflow/T/DF/1.0?references=codelist");
  EXPECT_EQ(count(answer.body, "<str:Codelist "), 4U) << answer.body;
  EXPECT_EQ(count(answer.body, "<str:Code id=\"UZ\""), 0U);
  EXPECT_EQ(count(answer.body, "<str:Code id=\"KG\""), 1U);
  EXPECT_EQ(count(answer.body, "<str:DataStructure "), 0U);
}

}  // namespace
}  // namespace gateway::http
