// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/grammar_checker.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx {
namespace {

constexpr std::string_view kBegin =
    R"(<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message")"
    R"( xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure")"
    R"( xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><m:Header><m:ID>A</m:ID>)"
    R"(<m:Test>false</m:Test><m:Prepared>2024-01-01T00:00:00</m:Prepared><m:Sender id="S"/></m:Header>)"
    "\n<m:Structures><s:Codelists>\n";
constexpr std::string_view kEnd = "\n</s:Codelists></m:Structures></m:Structure>";

/// "line:column code parameter | parameter", one a line.
std::string found_in(const std::string& message) {
  Report report;
  const auto input = open_memory(message);
  GrammarCheck(*input, report).finish();
  std::string lines;
  for (const Finding& finding : report.findings()) {
    lines += fmt::format("{}:{} {} {}\n", finding.place.line, finding.place.column, finding.code,
                         join(finding.message.parameters, " | "));
  }
  return lines;
}
std::string found_in_codelists(std::string_view codelists) {
  return found_in(std::string(kBegin) + std::string(codelists) + std::string(kEnd));
}

TEST(GrammarChecker, FindsNothingInARightMessage) {
  EXPECT_EQ(
      found_in_codelists(R"(<s:Codelist id="CL" agencyID="X" version="1.0"><c:Name xml:lang="en">N</c:Name>)"
                         R"(<s:Code id="A"><c:Name>a</c:Name></s:Code></s:Codelist>)"),
      "");
}

TEST(GrammarChecker, TellsWhereAnElementMayNotStandAndWhatMay) {
  EXPECT_EQ(
      found_in_codelists(R"(<s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name>)"
                         "\n"
                         R"(<s:Code id="A"><c:Name>a</c:Name></s:Code><c:Name>late</c:Name></s:Codelist>)"),
      "4:43 unexpected-element Name | Codelist | Code\n");
}

TEST(GrammarChecker, TellsOfAnElementThatIsMissingAtTheOneItBelongsTo) {
  EXPECT_EQ(found_in_codelists(
                R"(<s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name><s:Code id="A"/></s:Codelist>)"),
            "3:52 missing-element Code | Annotations, Name\n");
}

TEST(GrammarChecker, TellsOfAttributes) {
  EXPECT_EQ(found_in_codelists(R"(<s:Codelist id="C L" agency="X"><c:Name>N</c:Name></s:Codelist>)"),
            "3:13 unexpected-value C L | Codelist/@id\n"
            "3:22 unexpected-attribute agency | Codelist\n"
            "3:1 missing-attribute agencyID | Codelist\n");
}

TEST(GrammarChecker, TellsOfTextBetweenElements) {
  EXPECT_EQ(found_in_codelists(R"(<s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name> oops </s:Codelist>)"),
            "3:1 unexpected-text oops | Codelist\n");
}

TEST(GrammarChecker, PlacesWhatIsWrongInATagOfSeveralLinesAtItsEnd) {
  EXPECT_EQ(found_in_codelists("<s:Codelist id='C L'\n agency='X'\n ><c:Name>N</c:Name></s:Codelist>"),
            "5:2 unexpected-value C L | Codelist/@id\n"
            "5:2 unexpected-attribute agency | Codelist\n"
            "5:2 missing-attribute agencyID | Codelist\n");
}

TEST(GrammarChecker, KnowsWhatXmlSchemaAllowsEverywhere) {
  const std::string xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ";
  const auto found = [&](const std::string& attribute) {
    return found_in_codelists("<s:Codelist " + xsi + attribute +
                              " id='CL' agencyID='X'><c:Name>N</c:Name></s:Codelist>");
  };
  EXPECT_EQ(found("xsi:schemaLocation='a b'"), "");
  EXPECT_EQ(found("xsi:nil='true'"), "3:67 unexpected-attribute xsi:nil | Codelist\n");
  EXPECT_EQ(found("xsi:type='x:Foo'"), "3:67 unexpected-value x:Foo | xsi:type\n");
}

TEST(GrammarChecker, TellsOfNamespacesThatAreNotWrittenAsTheSchemasHaveThem) {
  EXPECT_EQ(found_in("<m:Structure xmlns:m='http://www.sdmx.org/resources/sdmxml/schemas/v2_0/message'/>"),
            "1:1 unexpected-value http://www.sdmx.org/resources/sdmxml/schemas/v2_0/message | xmlns\n"
            "1:1 missing-element Structure | Header\n");
  EXPECT_EQ(found_in("<Structure xmlns:m='http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message'/>"),
            "1:1 unexpected-value  | xmlns\n1:1 missing-element Structure | Header\n");
}

TEST(GrammarChecker, WarnsOfTheFirstAddressThatIsNone) {
  const auto list = [](const std::string& id, const std::string& uris) {
    return "<s:Codelist id='" + id + "' agencyID='X' " + uris + "><c:Name>N</c:Name></s:Codelist>\n";
  };
  EXPECT_EQ(
      found_in_codelists(list("A", "urn='urn:a[1]'") + list("B", "urn='urn:b[1]' uri='http://b[1]'")),
      "3:33 unexpected-value urn:a[1] | Codelist/@urn\n4:48 unexpected-value http://b[1] | Codelist/@uri\n");
}

TEST(GrammarChecker, TellsOfWhatIsThereTwice) {
  EXPECT_EQ(
      found_in_codelists(R"(<s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name>)"
                         "\n"
                         R"(<s:Code id="A"><c:Name>a</c:Name></s:Code>)"
                         R"(<s:Code id="A"><c:Name>b</c:Name></s:Code></s:Codelist>)"
                         "\n"
                         R"(<s:Codelist id="CL" agencyID="X" version="1.0"><c:Name>N</c:Name></s:Codelist>)"),
      "4:43 duplicate-value A | Code\n"
      "5:1 duplicate-value CL, X, 1.0 | Codelist\n");
}

TEST(GrammarChecker, TellsOfPrefixesThatAreNotDeclaredAndOfCollectionsThatAreThereTwice) {
  const auto schema = [](std::string_view part) {
    return "http://www.sdmx.org/resources/sdmxml/schemas/v3_1/" + std::string(part);
  };
  const std::string list =
      R"(<s:Codelist id="CL" agencyID="X" version="1.0"><c:Name>N</c:Name><z:Code id="A"/></s:Codelist>)";
  EXPECT_EQ(
      found_in("<m:Structure xmlns:m=\"" + schema("message") + "\" xmlns:s=\"" + schema("structure") +
               "\" xmlns:c=\"" + schema("common") +
               "\"><m:Header><m:ID>A</m:ID><m:Test/><m:Prepared>2024-01-01T00:00:00</m:Prepared>"
               "<m:Sender id=\"S\"/></m:Header>\n<m:Structures><s:Codelists>\n" +
               list + "</s:Codelists>\n<s:Codelists/></m:Structures></m:Structure>"),
      "3:66 unexpected-element Code | Codelist | Name, Description, Code, GeoFeatureSetCode, GeoGridCode, "
      "CodelistExtension\n"
      "4:1 missing-element Codelists | Codelist\n"
      "4:1 duplicate-value Codelists | Codelists\n");
}

TEST(GrammarChecker, TellsOfElementsInAValueAtTheOneAround) {
  EXPECT_EQ(found_in_codelists("<s:Codelist id='CL' agencyID='X'><c:Name>N\n<c:Name/></c:Name></s:Codelist>"),
            "3:34 unexpected-element Name | Name | \n");
}

TEST(GrammarChecker, TakesNoElementOfMessagesForData) {
  const std::string group =
      "<MessageGroup xmlns='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message'><Header>"
      "<ID>A</ID><Test>false</Test><Prepared>2024-01-01</Prepared><Sender id='S'/></Header>\n";
  EXPECT_EQ(found_in(group + "<x:DataSet xmlns:x='urn:x'/></MessageGroup>"), "");
  EXPECT_TRUE(found_in(group + "<Header/></MessageGroup>").starts_with("2:1 unexpected-element Header"));
}

TEST(GrammarChecker, WarnsOfTheCallOfAWebServiceWithoutEnvelope) {
  const std::string uri = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/webservices";
  EXPECT_EQ(found_in("<w:SubmitStructure xmlns:w='" + uri + "'/>"),
            "1:1 unexpected-value " + uri + " | xmlns\n");
}

TEST(GrammarChecker, TellsOfTheFirstOfSeveralElementsInAWrongPlace) {
  EXPECT_EQ(
      found_in_codelists(R"(<s:Codelist id="CL" agencyID="X"><s:Code id="A"><c:Name>a</c:Name></s:Code>)"
                         R"(<c:Description>D</c:Description><c:Name>N</c:Name></s:Codelist>)"),
      "3:34 unexpected-element Code | Codelist | Annotations, Name\n");
}

TEST(GrammarChecker, LooksIntoAnEnvelopeAndEndsWhereXmlIsBroken) {
  const std::string message = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" +
                              std::string(kBegin) + "<s:Nothing/><s:Wrong></s:Right>" + std::string(kEnd);
  EXPECT_EQ(found_in(message),
            "3:1 unexpected-element Nothing | Codelists | Codelist\n"
            "3:13 unexpected-element Wrong | Codelists | Codelist\n"
            "3:22 bad-xml </s:Right> ≠ </s:Wrong>\n");
}

TEST(GrammarChecker, KnowsNothingOfOtherDocuments) { EXPECT_EQ(found_in("<html><body/></html>"), ""); }

TEST(GrammarTable, UnderstandsEveryPatternOfTheSchemas) {
  for (const std::string_view table :
       {grammar::kMl10, grammar::kMl20, grammar::kMl21, grammar::kMl30, grammar::kMl31}) {
    for (const std::string_view line : split(table, '\n')) {
      const bool pattern = line.starts_with("P\t");
      EXPECT_TRUE(!pattern || Pattern::parse(line.substr(2))) << line;
    }
  }
}

TEST(GrammarTable, ReadsValuesAsXmlSchemaDoes) {
  const grammar::Table table("V\tdateTime\nV\tpositiveInteger\nV\tunion\t0\t1\nV\tNMTOKEN\t=A\t=B\nV\tID\n");
  EXPECT_TRUE(table.is_of_kind(" 2024-01-01T10:00:00.5+05:00 ", 0));
  EXPECT_FALSE(table.is_of_kind("2024-01-01 10:00:00", 0));
  EXPECT_FALSE(table.is_of_kind("2023-02-29T10:00:00", 0));
  EXPECT_TRUE(table.is_of_kind("2024-02-29T10:00:00", 0));
  EXPECT_FALSE(table.is_of_kind("2024-13-01T10:00:00", 0));
  EXPECT_FALSE(table.is_of_kind("2024-01-01T10:60:00", 0));
  EXPECT_FALSE(table.is_of_kind("0", 1));
  EXPECT_TRUE(table.is_of_kind("010", 2));
  EXPECT_FALSE(table.is_of_kind("-1", 2));
  EXPECT_TRUE(table.is_of_kind("B", 3));
  EXPECT_FALSE(table.is_of_kind("b", 3));
  EXPECT_FALSE(table.is_of_kind("1A", 4));
}

TEST(ContentModel, CountsRepeatsAndChoices) {
  const grammar::ContentModel model("a:A.1{1,2},(a:B.2|a:C.3)*,a:D.4?");
  const auto accepts = [&](std::string_view names) {
    grammar::ContentModel::Places places{grammar::ContentModel::kStart};
    for (const char name : names) {
      if (!model.step(places, 'a', std::string_view(&name, 1))) return false;
    }
    return model.may_end(places);
  };
  EXPECT_TRUE(accepts("A"));
  EXPECT_TRUE(accepts("AABCBD"));
  EXPECT_FALSE(accepts(""));
  EXPECT_FALSE(accepts("AAA"));
  EXPECT_FALSE(accepts("ADB"));
}

}  // namespace
}  // namespace sdmx
