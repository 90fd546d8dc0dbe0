// SPDX-License-Identifier: Apache-2.0
/// What is found in the bodies of data messages, wherever the reader takes its short cut.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_data_reader.hpp"
#include "sdmx/format/ml_data_reader.hpp"

namespace sdmx {
namespace {

using Make = std::unique_ptr<DataReader> (*)(std::unique_ptr<Input>, const ReaderOptions&);

/// "line code parameter | parameter", one a line; read with and without short cuts it is the same.
std::string found_in(const std::string& message, Make make = make_checking_ml_data_reader) {
  const auto read = [&](Shortcuts shortcuts) {
    Report report;
    ReaderOptions options{nullptr, &report, {}};
    options.shortcuts = shortcuts;
    const auto reader = make(open_memory(message), options);
    while (reader->next() != nullptr) {
    }
    report.resolve([&](Position position) { return reader->place(position); });
    std::string lines;
    for (const Finding& finding : report.findings()) {
      EXPECT_TRUE(finding.severity != Severity::kError) << finding.code;
      lines += fmt::format("{} {} {}\n", finding.place.line, finding.code,
                           join(finding.message.parameters, " | "));
    }
    return lines;
  };
  const std::string fast = read(Shortcuts::kTaken);
  EXPECT_EQ(fast, read(Shortcuts::kNone));
  return fast;
}

std::string header(std::string_view root, std::string_view version, std::string_view structure) {
  return fmt::format(
      R"(<m:{0} xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/{1}/message")"
      R"( xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/{1}/data/generic")"
      R"( xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/{1}/data/structurespecific")"
      R"( xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/{1}/common"><m:Header><m:ID>A</m:ID>)"
      R"(<m:Test>false</m:Test><m:Prepared>2024-01-01T00:00:00</m:Prepared><m:Sender id="S"/>)"
      R"(<m:Receiver id="R"/>{2}</m:Header>)",
      root, version, structure);
}

std::string generic(std::string_view datasets) {
  return header("GenericData", "v2_1",
                R"(<m:Structure structureID="D" dimensionAtObservation="TIME_PERIOD"><c:Structure>)"
                R"(<Ref agencyID="X" id="D"/></c:Structure></m:Structure>)") +
         "<m:DataSet structureRef=\"D\">\n" + std::string(datasets) + "</m:DataSet></m:GenericData>";
}
std::string series(std::string_view key, std::string_view observations) {
  return fmt::format("<g:Series>{}{}</g:Series>\n", key, observations);
}
const std::string kKey = R"(<g:SeriesKey><g:Value id="FREQ" value="A"/></g:SeriesKey>)";
const std::string kObs = R"(<g:Obs><g:ObsDimension value="2001"/><g:ObsValue value="1"/></g:Obs>)";

/// So many ordinary series that their shape is learnt.
std::string ordinary() {
  std::string text;
  for (int i = 0; i < 20; ++i) text += series(kKey, kObs + kObs);
  return text;
}

TEST(BodyGrammar, FindsNothingInAnOrdinaryMessage) { EXPECT_EQ(found_in(generic(ordinary())), ""); }

TEST(BodyGrammar, FindsWhatAGenericSeriesLacksBehindManyThatAreWhole) {
  EXPECT_EQ(found_in(generic(ordinary() + series("", kObs) +
                             series(kKey, R"(<g:Obs><g:ObsValue value="1"/></g:Obs>)") + ordinary())),
            "22 unexpected-element Obs | Series | Annotations, SeriesKey\n"
            "23 unexpected-element ObsValue | Obs | Annotations, ObsDimension\n");
}

TEST(BodyGrammar, FindsWhatStandsInTheWrongOrderBehindMuchThatDoesNot) {
  const std::string attributes = R"(<g:Attributes><g:Value id="U" value="A"/></g:Attributes>)";
  std::string right;
  for (int i = 0; i < 20; ++i) right += series(kKey + attributes, kObs);
  EXPECT_EQ(found_in(generic(right + series(attributes + kKey, kObs) + series(kKey, kObs + attributes))),
            "22 unexpected-element Attributes | Series | Annotations, SeriesKey\n"
            "23 unexpected-element Attributes | Series | Obs\n");
}

TEST(BodyGrammar, FindsTextAndUnknownAttributes) {
  EXPECT_EQ(found_in(generic(ordinary() + series(kKey, "stray" + kObs) + "<g:Series mark=\"1\">" + kKey +
                             "</g:Series>\n" + ordinary())),
            "22 unexpected-text stray | Series\n"
            "23 unexpected-attribute mark | Series\n");
}

std::string specific(std::string_view datasets) {
  return header("StructureSpecificData", "v2_1",
                R"(<m:Structure structureID="D" namespace="urn:d" dimensionAtObservation="TIME_PERIOD">)"
                R"(<c:Structure><Ref agencyID="X" id="D"/></c:Structure></m:Structure>)") +
         "<m:DataSet s:structureRef=\"D\" s:dataScope=\"DataStructure\">\n" + std::string(datasets) +
         "</m:DataSet></m:StructureSpecificData>";
}

TEST(BodyGrammar, FindsPeriodsThatAreNoneInStructureSpecificData) {
  std::string rows;
  for (int i = 0; i < 20; ++i) rows += "<Obs TIME_PERIOD=\"2001\" OBS_VALUE=\"1\"/>\n";
  EXPECT_EQ(found_in(specific("<Series FREQ=\"A\">\n" + rows +
                              "<Obs TIME_PERIOD=\"last year\" OBS_VALUE=\"1\"/>\n" + rows + "</Series>")),
            "23 unexpected-value last year | Obs/@TIME_PERIOD\n");
}

TEST(BodyGrammar, FindsElementsOfOtherNamesInStructureSpecificData) {
  EXPECT_EQ(found_in(specific("<Series FREQ=\"A\"><Obs TIME_PERIOD=\"2001\"/></Series>\n"
                              "<Serie FREQ=\"A\"/>\n")),
            "3 unexpected-element Serie | DataSet | Series\n");
}

TEST(BodyGrammar, HoldsGenericDataOf20ToItsSchema) {
  const std::string message =
      R"(<m:GenericData xmlns:m="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message")"
      R"( xmlns:g="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic"><m:Header><m:ID>A</m:ID>)"
      R"(<m:Test>false</m:Test><m:Prepared>2024-01-01T00:00:00</m:Prepared><m:Sender id="S"/></m:Header>)"
      "<m:DataSet>\n<g:KeyFamilyRef>K</g:KeyFamilyRef>\n"
      "<g:Series><g:SeriesKey><g:Value concept=\"F\" value=\"A\"/></g:SeriesKey>"
      "<g:Obs><g:Time>2001</g:Time><g:ObsValue value=\"x\"/></g:Obs></g:Series>\n"
      "<g:Series/>\n</m:DataSet></m:GenericData>";
  EXPECT_EQ(found_in(message, make_checking_ml20_data_reader),
            "3 unexpected-value x | ObsValue/@value\n"
            "4 missing-element Series | SeriesKey\n");
}

}  // namespace
}  // namespace sdmx
