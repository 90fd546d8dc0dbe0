// SPDX-License-Identifier: Apache-2.0
// What a message is, and what is around it: SOAP envelopes, calls of web services, errors, queries.
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/format/ml_look.hpp"

#include "metadata_support.hpp"

namespace sdmx {
namespace {

constexpr std::string_view kMessage21 = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
constexpr std::string_view kServices21 = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/webservices";

/// "family version variant", or "nothing".
std::string kind_of(const std::string& text) {
  const auto detected = detect_format(text);
  return detected ? detected->family + " " + detected->version + " " + detected->variant : "nothing";
}

std::string in_envelope(const std::string& body) {
  return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body>" + body +
         "</s:Body></s:Envelope>";
}

std::string element(std::string_view name, std::string_view uri, std::string_view content = {}) {
  return "<" + std::string(name) + " xmlns=\"" + std::string(uri) + "\">" + std::string(content) + "</" +
         std::string(name) + ">";
}

TEST(MlRoot, TellsMessagesByNameAndNamespace) {
  EXPECT_EQ(kind_of(element("RegistryInterface", kMessage21)), "sdmx-ml 2.1 registry");
  EXPECT_EQ(kind_of(element("SubmitStructureRequest", kMessage21)), "sdmx-ml 2.1 registry");
  EXPECT_EQ(kind_of(element("CodelistQuery", kMessage21)), "sdmx-ml 2.1 query");
  EXPECT_EQ(kind_of(element("Error", kMessage21)), "sdmx-ml 2.1 error");
  EXPECT_EQ(kind_of(element("Nothing", kMessage21)), "sdmx-ml 2.1 other");
  EXPECT_EQ(kind_of("<CompactData xmlns:c=\"http://www.SDMX.org/resources/SDMXML/schemas/v2_0/compact\"/>"),
            "sdmx-ml 2.0 compact-data");
  EXPECT_EQ(kind_of("<html><body/></html>"), "nothing");
}

TEST(MlRoot, LooksIntoEnvelopesAndCalls) {
  const std::string structure = element("Structure", kMessage21);
  EXPECT_EQ(kind_of(in_envelope(structure)), "sdmx-ml 2.1 structure");
  EXPECT_EQ(kind_of(in_envelope(element("GetResult", "http://example.org/", structure))),
            "sdmx-ml 2.1 structure");
  EXPECT_EQ(kind_of(in_envelope(element("GetCodelistResponse", kServices21, structure))),
            "sdmx-ml 2.1 structure");
  EXPECT_EQ(kind_of(element("SubmitStructure", kServices21, element("SubmitStructureRequest", kMessage21))),
            "sdmx-ml 2.1 registry");
  EXPECT_EQ(kind_of(in_envelope(element("GetCodelist", kServices21, element("CodelistQuery", kMessage21)))),
            "sdmx-ml 2.1 fragment");
  EXPECT_EQ(kind_of(element("GetData", "http://example.org/", element("QueryMessage", kMessage21))),
            "sdmx-other-xml 2.1 other-ns");
}

std::string errors_of(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  std::string shown;
  for (const ErrorMessage::Text& error : read_ml_errors(*input, report).errors) {
    shown += error.code + ":";
    for (const auto& [language, one] : error.texts.texts) shown += " " + language + "=" + one;
    shown += "\n";
  }
  return shown;
}

TEST(ErrorReader, ReadsWhatIsWritten) {
  Report report;
  for (const char* version : {"2.1", "3.0", "3.1"}) {
    EXPECT_EQ(errors_of(error_message(version, "100", "No results"), report), "100: en=No results\n");
  }
  EXPECT_EQ(codes_of(report), "");
}

TEST(ErrorReader, ReadsFaultsOfServices) {
  Report report;
  const std::string error = element("Error", kServices21,
                                    "<ErrorMessage xmlns=\"\">No results</ErrorMessage>"
                                    "<ErrorNumber xmlns=\"\">100</ErrorNumber>");
  const std::string text =
      in_envelope("<s:Fault><faultcode>s:Client</faultcode><detail>" + error + "</detail></s:Fault>");
  EXPECT_EQ(kind_of(text), "sdmx-ml 2.1 error");
  EXPECT_EQ(errors_of(text, report), "100: en=No results\n");
  EXPECT_EQ(codes_of(report), "");
}

TEST(ErrorReader, SaysWhatIsMissing) {
  Report report;
  errors_of(element("Error", kMessage21), report);
  EXPECT_EQ(codes_of(report), "bad-syntax ErrorMessage\n");
}

Header looked_at(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  return look_at_ml(*input, report);
}

/// A query of 2.1 for code lists.
std::string query_for(const std::string& detail, const std::string& where) {
  return element(
      "CodelistQuery", kMessage21,
      "<Header><ID>Q</ID><Test>false</Test><Prepared>2026-01-01</Prepared><Sender id=\"T\"/>"
      "<Receiver id=\"R\"/></Header>"
      "<Query xmlns:q=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/query\"><q:ReturnDetails "
      "detail=\"" +
          detail + "\"><q:References><q:None/></q:References></q:ReturnDetails><q:CodelistWhere>" + where +
          "</q:CodelistWhere></Query>");
}

TEST(MlLook, ReadsQueriesToTheirEnd) {
  Report report;
  const std::string query = query_for("Full", "<q:Version>*</q:Version>");
  EXPECT_EQ(looked_at(query, report).id, "Q");
  EXPECT_EQ(codes_of(report), "");
  looked_at(query.substr(0, query.find("</Query>")), report);
  EXPECT_FALSE(report.acceptable());
}

TEST(MlLook, NamesWhatAQueryCannotAskFor) {
  Report report;
  looked_at(query_for("", "<q:Version>NONE</q:Version>"), report);
  EXPECT_EQ(codes_of(report), "unexpected-value ReturnDetails/@detail\nunexpected-value Version\n");
}

TEST(MlLook, TakesTheEmptyIdThatMessagesOf20MayHave) {
  Report report;
  looked_at(element("QueryMessage", "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message",
                    "<Header><ID/><Test>false</Test><Prepared>2026-01-01</Prepared><Sender "
                    "id=\"T\"/></Header><Query/>"),
            report);
  EXPECT_EQ(codes_of(report), "");
}

TEST(MlLook, ReportsARootThatIsNoMessage) {
  Report report;
  looked_at(element("Nothing", kMessage21), report);
  EXPECT_EQ(codes_of(report), "element-unknown Nothing\n");
  EXPECT_FALSE(report.acceptable());
}

}  // namespace
}  // namespace sdmx
