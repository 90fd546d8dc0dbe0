// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/urn.hpp"

#include <gtest/gtest.h>

#include <set>

namespace sdmx {
namespace {

Reference reference(ArtefactClass artefact_class, std::string item = "") {
  return {artefact_class, "EECA.SUB", "X_1", Version("1.0"), std::move(item)};
}

TEST(ArtefactClasses, StandInTheOrderOfTheEnumeration) {
  for (size_t i = 0; i < artefact_classes().size(); ++i) {
    EXPECT_EQ(static_cast<size_t>(artefact_classes()[i].artefact_class), i);
  }
  EXPECT_EQ(artefact_classes().size(), static_cast<size_t>(ArtefactClass::kAttachmentConstraint) + 1);
}

TEST(ArtefactClasses, HaveCollectionsElementsAndMembersOfTheirOwn) {
  std::set<std::string_view> collections, elements, members;
  for (const ArtefactClassNames& names : artefact_classes()) {
    EXPECT_TRUE(collections.insert(names.collection).second) << names.collection;
    EXPECT_TRUE(elements.insert(names.element).second) << names.element;
    EXPECT_TRUE(members.insert(names.json).second) << names.json;
  }
}

TEST(Urn, OfEveryClassReadsBack) {
  for (const ArtefactClassNames& names : artefact_classes()) {
    const Reference artefact = reference(names.artefact_class);
    EXPECT_EQ(parse_urn(to_urn(artefact)), artefact) << to_urn(artefact);
    if (names.item_class.empty()) continue;
    const Reference item = reference(names.artefact_class, "A");
    EXPECT_EQ(parse_urn(to_urn(item)), item) << to_urn(item);
  }
}

TEST(Urn, IsWrittenAsTheStandardHasIt) {
  EXPECT_EQ(to_urn({ArtefactClass::kCodelist, "SDMX", "CL_FREQ", Version("2.0"), ""}),
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_FREQ(2.0)");
  EXPECT_EQ(to_urn({ArtefactClass::kCodelist, "SDMX", "CL_FREQ", Version("2.0"), "A"}),
            "urn:sdmx:org.sdmx.infomodel.codelist.Code=SDMX:CL_FREQ(2.0).A");
  EXPECT_EQ(to_urn({ArtefactClass::kDataProviderScheme, "EECA", "DATA_PROVIDERS", Version("1.0"), "BY1"}),
            "urn:sdmx:org.sdmx.infomodel.base.DataProvider=EECA:DATA_PROVIDERS(1.0).BY1");
}

TEST(Urn, ReadsComponentsOfADataStructure) {
  for (const char* component :
       {"Dimension", "TimeDimension", "MeasureDimension", "DataAttribute", "Attribute", "Measure",
        "PrimaryMeasure", "GroupDimensionDescriptor", "ReportingYearStartDay"}) {
    const std::string urn =
        std::string("urn:sdmx:org.sdmx.infomodel.datastructure.") + component + "=EECA.SUB:X_1(1.0).A";
    const auto read = parse_urn(urn);
    ASSERT_TRUE(read) << urn;
    EXPECT_EQ(read->artefact_class, ArtefactClass::kDataStructure);
    EXPECT_EQ(read->item, "A");
    EXPECT_EQ(to_urn(*read), urn);
  }
}

TEST(Urn, OfAConstraintIsSpeltOtherwiseIn21) {
  const Reference constraint = reference(ArtefactClass::kDataConstraint);
  EXPECT_EQ(to_urn(constraint), "urn:sdmx:org.sdmx.infomodel.registry.DataConstraint=EECA.SUB:X_1(1.0)");
  EXPECT_EQ(to_urn_of_21(constraint),
            "urn:sdmx:org.sdmx.infomodel.registry.ContentConstraint=EECA.SUB:X_1(1.0)");
}

TEST(Urn, ReadsNestedCategories) {
  EXPECT_EQ(parse_urn("urn:sdmx:org.sdmx.infomodel.categoryscheme.Category=EECA.SUB:X_1(1.0).MIG.FLOWS.IN"),
            reference(ArtefactClass::kCategoryScheme, "MIG.FLOWS.IN"));
}

TEST(Urn, ReadsTheSpellingsOfOlderVersions) {
  const auto class_of = [](const std::string& path) {
    return parse_urn("urn:sdmx:org.sdmx.infomodel." + path)->artefact_class;
  };
  EXPECT_EQ(class_of("registry.ContentConstraint=A:C(1.0)"), ArtefactClass::kDataConstraint);
  EXPECT_EQ(class_of("codelist.CodeList=A:C(1.0)"), ArtefactClass::kCodelist);
  EXPECT_EQ(class_of("keyfamily.KeyFamily=A:C[1.0]"), ArtefactClass::kDataStructure);
  EXPECT_EQ(class_of("mapping.StructureMap=A:C(1.0).M"), ArtefactClass::kStructureSet);
  EXPECT_EQ(class_of("structuremapping.StructureMap=A:C(1.0)"), ArtefactClass::kStructureMap);
  EXPECT_EQ(class_of("codelist.Hierarchy=A:C(1.0).H"), ArtefactClass::kHierarchicalCodelist);
  EXPECT_EQ(class_of("codelist.Hierarchy=A:C(1.0)"), ArtefactClass::kHierarchy);
}

TEST(Urn, CarriesVersionExpressions) {
  for (const char* version : {"1.0", "1.0.0-draft.1", "2.3+.1", "+", "~", "*", "latest"}) {
    const std::string urn = std::string("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C(") + version + ")";
    ASSERT_TRUE(parse_urn(urn)) << urn;
    EXPECT_EQ(parse_urn(urn)->version.text(), version);
  }
}

TEST(Urn, RefusesWhatIsNone) {
  for (const char* text :
       {"", "urn:", "A:C(1.0)", "urn:sdmx:org.sdmx.infomodel.codelist.Codelist",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=", "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C()",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C(1.0",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C)1.0(",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C(x)",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=:C(1.0)",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:(1.0)",
        "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:C(1.0)X",
        "urn:sdmx:org.sdmx.infomodel.codelist.Code=A:C(1.0).",
        "urn:sdmx:org.sdmx.infomodel.codelist.Code=A:C(1.0).X..Y",
        "urn:sdmx:org.sdmx.infomodel.codelist.Nothing=A:C(1.0)",
        "urn:sdmx:org.sdmx.infomodel.codelist.codelist=A:C(1.0)",
        "urn:sdmx:org.sdmx.infomodel.Codelist=A:C(1.0)"}) {
    EXPECT_EQ(parse_urn(text), std::nullopt) << text;
  }
}

TEST(ShortReference, ReadsBackAndMeansTheLatestWithoutVersion) {
  const Reference flow = {ArtefactClass::kDataflow, "EECA", "DF_T03", Version("1.0"), ""};
  EXPECT_EQ(to_short(flow), "EECA:DF_T03(1.0)");
  EXPECT_EQ(parse_short("EECA:DF_T03(1.0)", ArtefactClass::kDataflow), flow);
  EXPECT_EQ(parse_short("EECA:DF_T03", ArtefactClass::kDataflow)->version.text(), "latest");
  EXPECT_EQ(parse_short("OECD.ELS:DSD_MIG@DF_MIG(+)", ArtefactClass::kDataflow)->id, "DSD_MIG@DF_MIG");
  for (const char* text :
       {"", "DF_T03", "EECA:", "EECA:DF(1.0).X", "EE CA:DF(1.0)", "EECA:DF(1.0", "A:B:C(1.0)"}) {
    EXPECT_EQ(parse_short(text, ArtefactClass::kDataflow), std::nullopt) << text;
  }
}

TEST(Ids, FollowTheirGrammars) {
  EXPECT_TRUE(is_id("1_A@$-"));
  EXPECT_FALSE(is_id(""));
  EXPECT_FALSE(is_id("A.B"));
  EXPECT_FALSE(is_id("Ж"));
  EXPECT_TRUE(is_ncname_id("A1_-"));
  EXPECT_FALSE(is_ncname_id("1A"));
  EXPECT_FALSE(is_ncname_id("A$"));
  EXPECT_FALSE(is_ncname_id("A.B"));
}

}  // namespace
}  // namespace sdmx
