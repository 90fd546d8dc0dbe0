// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_fitted.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

const std::string kBegin =
    R"({
  "meta": {
    "id": "A",
    "prepared": "2024-01-01T00:00:00Z",
    "test": false,
    "sender": {
      "id": "S"
    }
  },
  "data": )";

struct Result {
  std::string text, told;
};
Result fit_message(const std::string& message, std::string_view version) {
  Result result;
  result.text = fitted_json(message, {version, "structure"}, [&](const Misfit& misfit) {
    result.told += misfit.artefact + ": " + misfit.what + "\n";
  });
  return result;
}
/// The data of a message of structures.
Result fit(const std::string& data, std::string_view version = "2.1") {
  Result result = fit_message(kBegin + data + "\n}", version);
  EXPECT_TRUE(result.text.starts_with(kBegin)) << result.text;
  result.text = result.text.substr(kBegin.size());
  std::erase_if(result.text, [](char c) { return c == ' ' || c == '\n'; });
  result.text.pop_back();
  return result;
}

TEST(FittedJson, LeavesAloneWhatIsAllowed) {
  const std::string message =
      kBegin + R"({"codelists":[{"id":"CL","agencyID":"X","version":"1.0","name":"N"}]}})";
  const Result result = fit_message(message, "2.1");
  EXPECT_EQ(result.text, message);
  EXPECT_EQ(result.told, "");
}

TEST(FittedJson, TakesOutMembersThatAreWrongOrNotKnown) {
  const Result result = fit(
      R"({"codelists":[{"id":"CL","agencyID":"X","version":"1.0","name":"N","validFrom":"soon","colour":{"a":[1]},)"
      R"("codes":[{"id":"A","name":"a","names":{"en":"a","not a language":"b"}}]}]})");
  EXPECT_EQ(result.text, R"({"codelists":[{"id":"CL","agencyID":"X","version":"1.0","name":"N",)"
                         R"("codes":[{"id":"A","name":"a","names":{"en":"a"}}]}]})");
  EXPECT_EQ(result.told, "X:CL(1.0): validFrom soon\nX:CL(1.0): colour\nX:CL(1.0): not a language b\n");
}

TEST(FittedJson, TakesOutWhatIsNotCompleteWithoutIt) {
  const Result result = fit(R"({"conceptSchemes":[{"id":"CS","agencyID":"X","version":"1.0","name":"N",)"
                            R"("concepts":[{"id":"1A","name":"a"},{"id":"B","name":"b"}]},)"
                            R"({"id":"1 2","agencyID":"X","version":"1.0","name":"N"}]})");
  EXPECT_EQ(result.text, R"({"conceptSchemes":[{"id":"CS","agencyID":"X","version":"1.0","name":"N",)"
                         R"("concepts":[{"id":"B","name":"b"}]}]})");
  EXPECT_EQ(result.told,
            "X:CS(1.0): id 1A\nX:CS(1.0): concepts 1A\nX:1 2(1.0): id 1 2\nX:1 2(1.0): ConceptScheme\n");
}

TEST(FittedJson, WritesNoKeyThatLacksADimension) {
  const std::string concept_urn =
      R"("conceptIdentity":"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=X:CS(1.0).A")";
  const Result result = fit(
      R"({"dataStructures":[{"id":"D","agencyID":"X","version":"1.0","name":"N","dataStructureComponents":)"
      R"({"dimensionList":{"id":"DimensionDescriptor","dimensions":[{"id":"1",)" +
      concept_urn + R"(},{"id":"B",)" + concept_urn + "}]}}}]}");
  EXPECT_EQ(result.text, R"({"dataStructures":[{"id":"D","agencyID":"X","version":"1.0","name":"N"}]})");
}

TEST(FittedJson, TellsOfWhatAMessageCannotBeWithout) {
  std::string message = kBegin + "{}}";
  message.replace(message.find("\"A\""), 3, "\"A A\"");
  const Result result = fit_message(message, "2.0");
  EXPECT_EQ(result.text, message);
  EXPECT_EQ(result.told, ": A A meta.id [A-Za-z0-9_@$-]+\n");
}

}  // namespace
}  // namespace sdmx
