// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/fitted.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

const std::string kBegin =
    R"(<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message")"
    R"( xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure")"
    R"( xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><m:Header><m:ID>A</m:ID>)"
    R"(<m:Test>false</m:Test><m:Prepared>2024-01-01T00:00:00</m:Prepared><m:Sender id="S"/></m:Header>)"
    "\n<m:Structures>";
const std::string kEnd = "\n</m:Structures></m:Structure>";

struct Result {
  std::string text, told;
};
Result fit(const std::string& structures) {
  Result result;
  result.text = fitted(kBegin + structures + kEnd, [&](const Misfit& misfit) {
    result.told += misfit.artefact + ": " + misfit.what + "\n";
  });
  EXPECT_TRUE(result.text.starts_with(kBegin) && result.text.ends_with(kEnd)) << result.text;
  result.text = result.text.substr(kBegin.size(), result.text.size() - kBegin.size() - kEnd.size());
  return result;
}

TEST(Fitted, LeavesAloneWhatIsAllowed) {
  const std::string structures =
      R"(<s:Codelists><s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name></s:Codelist></s:Codelists>)";
  const Result result = fit(structures);
  EXPECT_EQ(result.text, structures);
  EXPECT_EQ(result.told, "");
}

TEST(Fitted, TakesOutWhatIsThereTwiceAndAttributesThatAreWrong) {
  const Result result =
      fit(R"(<s:Codelists><s:Codelist id="CL" agencyID="X" validFrom="soon"><c:Name>N</c:Name>
  <s:Code id="A"><c:Name>a</c:Name></s:Code>
  <s:Code id="A"><c:Name>b</c:Name></s:Code>
</s:Codelist></s:Codelists>)");
  EXPECT_EQ(result.text, R"(<s:Codelists><s:Codelist id="CL" agencyID="X"><c:Name>N</c:Name>
  <s:Code id="A"><c:Name>a</c:Name></s:Code>
</s:Codelist></s:Codelists>)");
  EXPECT_EQ(result.told, "Codelist X:CL: Codelist/@validFrom soon\nCodelist X:CL: Code A\n");
}

TEST(Fitted, TakesOutWhatIsNotCompleteWithoutIt) {
  const Result result = fit(R"(<s:Concepts><s:ConceptScheme id="CS" agencyID="X"><c:Name>N</c:Name>
<s:Concept id="1A"><c:Name>a</c:Name></s:Concept><s:Concept id="B"><c:Name>b</c:Name></s:Concept>)"
                            "</s:ConceptScheme></s:Concepts>");
  EXPECT_EQ(result.text,
            R"(<s:Concepts><s:ConceptScheme id="CS" agencyID="X"><c:Name>N</c:Name>)"
            R"(<s:Concept id="B"><c:Name>b</c:Name></s:Concept></s:ConceptScheme></s:Concepts>)");
  EXPECT_EQ(result.told, "ConceptScheme X:CS: Concept/@id 1A\nConceptScheme X:CS: Concept\n");
}

TEST(Fitted, WritesNoKeyThatLacksADimension) {
  const std::string identity =
      R"(<s:ConceptIdentity><Ref agencyID="X" maintainableParentID="CS" id="C"/></s:ConceptIdentity>)";
  const Result result =
      fit(R"(<s:DataStructures><s:DataStructure id="D" agencyID="X"><c:Name>N</c:Name>)"
          R"(<s:DataStructureComponents><s:DimensionList id="DimensionDescriptor">)"
          R"(<s:Dimension id="1">)" +
          identity + R"(</s:Dimension><s:Dimension id="B">)" + identity +
          R"(</s:Dimension></s:DimensionList><s:MeasureList id="MeasureDescriptor">)"
          R"(<s:PrimaryMeasure id="OBS_VALUE">)" +
          identity +
          "</s:PrimaryMeasure></s:MeasureList></s:DataStructureComponents></s:DataStructure>"
          "</s:DataStructures>");
  EXPECT_EQ(result.text, R"(<s:DataStructures><s:DataStructure id="D" agencyID="X"><c:Name>N</c:Name>)"
                         "</s:DataStructure></s:DataStructures>");
}

}  // namespace
}  // namespace sdmx
