// SPDX-License-Identifier: Apache-2.0
// What is said of structure messages that the schemas would refuse, and what is read from them all the same.
#include <gmock/gmock.h>

#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> faults(const std::string& version, const std::string& content) {
  Report report;
  read_structures(*open_memory(message_of(version, content), "message.xml"), report);
  return lines_of(report);
}

std::vector<std::string> ids(const StructureMessage& message) {
  std::vector<std::string> found;
  for (const Reference& reference : message.in_order) found.push_back(reference.id);
  return found;
}

TEST(StructureFaults, NameAndIdThatAreMissing) {
  EXPECT_THAT(faults("v2_1", R"(<s:Codelists><s:Codelist agencyID="T" version="1.0"><c:Name>CL</c:Name>
<s:Code id="A"/></s:Codelist></s:Codelists>)"),
              ElementsAre("error missing-attribute 5:14 {id} {Codelist}",
                          "error missing-element 6:1 {Code} {Annotations, Name}"));
}

TEST(StructureFaults, IdsThatAreNone) {
  EXPECT_THAT(faults("v3_1", R"(<s:ConceptSchemes><s:ConceptScheme id="CS" agencyID="T"><c:Name>CS</c:Name>
<s:Concept id="1"><c:Name>1</c:Name></s:Concept></s:ConceptScheme></s:ConceptSchemes>)"),
              ElementsAre("error unexpected-value 6:12 {1} {Concept/@id}"));
}

TEST(StructureFaults, ElementsOfAnotherVersionAndOfNone) {
  EXPECT_THAT(
      faults("v2_1", R"(<s:ValueLists><s:ValueList id="VL" agencyID="T"><c:Name>VL</c:Name>
<s:Colour/></s:ValueList></s:ValueLists>)"),
      ElementsAre("error unexpected-element 5:1 {ValueLists} {Structures} {OrganisationSchemes, Dataflows, "
                  "Metadataflows, CategorySchemes, Categorisations, Codelists, HierarchicalCodelists, "
                  "Concepts, …}"));
}

TEST(StructureFaults, ElementsInAnotherOrder) {
  EXPECT_THAT(
      faults("v3_0", R"(<s:Codelists><s:Codelist id="CL" agencyID="T"><c:Description>x</c:Description>
<c:Name>CL</c:Name></s:Codelist></s:Codelists>)"),
      ElementsAre("error unexpected-element 5:47 {Description} {Codelist} {Annotations, Link, Name}"));
}

TEST(StructureFaults, PrefixesThatNothingDeclares) {
  EXPECT_THAT(faults("v2_1", R"(<s:Codelists><s:Codelist id="CL" agencyID="T"><c:Name>CL</c:Name>
<str:Code id="A"><c:Name>A</c:Name></str:Code></s:Codelist></s:Codelists>)"),
              ElementsAre("error unexpected-element 6:1 {Code} {Codelist} {Name, Description, Code}"));
}

const char* const kTwoLists = R"(<s:Codelists>
<s:Codelist id="A" agencyID="T"><c:Name>A</c:Name></s:Codelist>
<s:Codelist id="B" agencyID="T"><c:Name>B</c:Name></s:Codelist></s:Codelists>)";

TEST(StructureFaults, ACutMessageKeepsWhatCameBefore) {
  const std::string whole = message_of("v2_1", kTwoLists);
  Report report;
  const StructureMessage message = read_text(whole.substr(0, whole.find("<c:Name>B") + 9), report);
  EXPECT_THAT(ids(message), ElementsAre("A", "B"));
  EXPECT_THAT(lines_of(report), ElementsAre("error truncated 7:42 {<c:Name>}"));
  EXPECT_EQ(message.header.id, "X");
}

TEST(StructureFaults, AMessageThatIsNotWellFormedKeepsWhatCameBefore) {
  std::string text = message_of("v2_1", kTwoLists);
  text.replace(text.find("id=\"B\""), 6, "id=B");
  Report report;
  const StructureMessage message = read_text(text, report);
  EXPECT_EQ(ids(message).front(), "A");
  ASSERT_EQ(report.findings().size(), 1u);
  EXPECT_EQ(report.findings()[0].code, "bad-xml");
  EXPECT_EQ(report.findings()[0].place.line, 7u);
}

TEST(StructureFaults, BytesThatAreNoTextKeepWhatCameBefore) {
  std::string text = message_of("v2_1", kTwoLists);
  text.replace(text.find(">B<"), 3, ">\xFF<");
  Report report;
  const StructureMessage message = read_text(text, report);
  EXPECT_THAT(ids(message), ElementsAre("A", "B"));
  EXPECT_THAT(lines_of(report), ElementsAre("error bad-encoding 7:41 {UTF-8}"));
}

TEST(StructureFaults, EveryTruncationIsReadWithoutHarm) {
  const std::string whole = message_of("v3_1", kTwoLists);
  for (size_t length = 0; length + 2 < whole.size(); ++length) {
    Report report;
    read_text(whole.substr(0, length), report);
    EXPECT_FALSE(report.acceptable()) << length;
  }
}

}  // namespace
}  // namespace sdmx
