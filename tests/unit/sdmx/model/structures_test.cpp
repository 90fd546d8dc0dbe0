// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/structures.hpp"

#include <gmock/gmock.h>

#include "sdmx/model/artefact_lists.hpp"
#include "unit/sdmx/model/builders.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace test;

std::vector<std::string> said(const Report& report) {
  std::vector<std::string> lines;
  for (const Finding& finding : report.findings()) {
    lines.push_back(finding.code + ": " + join(finding.message.parameters, ", "));
  }
  return lines;
}

std::vector<std::string> shorts(const std::vector<Reference>& references) {
  std::vector<std::string> texts;
  for (const Reference& reference : references) texts.push_back(to_short(reference));
  return texts;
}

Reference with_version(std::string version) {
  return {ArtefactClass::kCodelist, "T", "CL", Version(std::move(version)), ""};
}

TEST(Structures, ResolvesVersions) {
  Structures set;
  for (const char* version : {"1.0", "2.0.0", "2.1.0-draft", "1.5"}) {
    set.codelists.push_back(artefact<Codelist>("CL", version));
  }
  const auto found = [&](const char* version) {
    const Codelist* list = set.codelist(with_version(version));
    return list == nullptr ? std::string("none") : list->version.text();
  };
  EXPECT_EQ(found("1.0"), "1.0");
  EXPECT_EQ(found("1.0.0"), "none");
  EXPECT_EQ(found("latest"), "2.0.0");
  EXPECT_EQ(found("+"), "2.0.0");
  EXPECT_EQ(found("~"), "2.1.0-draft");
  EXPECT_EQ(found("*"), "2.0.0");
  EXPECT_EQ(found("1.0+"), "1.5");
  EXPECT_EQ(found("3+.0.0"), "none");
}

TEST(Structures, TakesATwoPartVersionForTheLatestStable) {
  Structures set;
  set.codelists.push_back(artefact<Codelist>("CL", "1.0"));
  EXPECT_NE(set.codelist(with_version("latest")), nullptr);
  EXPECT_NE(set.codelist(with_version("+")), nullptr);
}

TEST(Structures, TellsClassesAndOrganisationSchemesApart) {
  Structures set;
  set.organisation_schemes.push_back(artefact<OrganisationScheme>("O"));
  set.organisation_schemes.back().artefact_class = ArtefactClass::kDataProviderScheme;
  Organisation office;
  office.id = "BY1";
  set.organisation_schemes.back().items.push_back(office);
  EXPECT_EQ(set.organisation(ref(ArtefactClass::kDataProviderScheme, "O", "BY1"))->id, "BY1");
  EXPECT_EQ(set.organisation(ref(ArtefactClass::kDataProviderScheme, "O", "KG1")), nullptr);
  EXPECT_EQ(set.organisation_scheme(ref(ArtefactClass::kAgencyScheme, "O")), nullptr);
  EXPECT_EQ(set.find(ref(ArtefactClass::kProcess, "O")), nullptr);
}

TEST(Structures, ListsArtefactsClassByClass) {
  Structures set;
  set.dataflows.push_back(artefact<Dataflow>("DF"));
  set.codelists.push_back(artefact<Codelist>("CL"));
  set.organisation_schemes.push_back(artefact<OrganisationScheme>("DP"));
  set.organisation_schemes.back().artefact_class = ArtefactClass::kDataProviderScheme;
  set.organisation_schemes.push_back(artefact<OrganisationScheme>("AG"));
  std::vector<std::string> ids;
  set.for_each([&](const Reference& reference, const Maintainable& found) {
    EXPECT_EQ(set.find(reference), &found);
    ids.push_back(found.id);
  });
  EXPECT_THAT(ids, ElementsAre("AG", "DP", "CL", "DF"));
  EXPECT_EQ(set.size(), 4u);
}

TEST(Structures, MergesAStubWithWhatItStandsFor) {
  Structures stubs, full;
  stubs.codelists.push_back(codelist("CL", {}));
  stubs.codelists.back().is_external = true;
  full.codelists.push_back(codelist("CL", {{"A"}}));
  Report report;
  Structures set = stubs;
  set.merge(full, report);
  set.merge(stubs, report);
  EXPECT_TRUE(said(report).empty());
  ASSERT_EQ(set.codelists.size(), 1u);
  EXPECT_EQ(set.codelists.front(), full.codelists.front());
}

TEST(Structures, MergesKeepingWhatIsHere) {
  Structures set, other;
  set.codelists.push_back(codelist("CL", {{"A"}}));
  set.codelists.push_back(codelist("SAME", {{"A"}}));
  other.codelists.push_back(codelist("CL", {{"B"}}));
  other.codelists.push_back(codelist("SAME", {{"A"}}));
  other.codelists.push_back(codelist("NEW", {{"A"}}));
  Report report;
  set.merge(other, report);
  EXPECT_THAT(said(report), ElementsAre("duplicate-artefact: T:CL(1.0)"));
  EXPECT_EQ(set.codelists.size(), 3u);
  EXPECT_EQ(set.codelist(ref(ArtefactClass::kCodelist, "CL"))->items[0].id, "A");
}

TEST(Structures, ReportsEachDanglingReferenceOfAnArtefactOnce) {
  Structures set;
  ConceptScheme concepts = artefact<ConceptScheme>("CS");
  Concept area;
  area.id = "AREA";
  concepts.items.push_back(area);
  set.concept_schemes.push_back(concepts);
  DataStructure dsd = artefact<DataStructure>("DSD");
  dsd.dimensions = {dimension("AREA", coded("CL_X")), dimension("ORIGIN", coded("CL_X"))};
  dsd.dimensions[0].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "AREA");
  dsd.dimensions[1].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "NONE");
  dsd.metadata_structure = ref(ArtefactClass::kMetadataStructure, "MSD");
  set.data_structures.push_back(dsd);
  Dataflow flow = artefact<Dataflow>("DF");
  flow.structure = {ArtefactClass::kDataStructure, "T", "DSD", Version("1+.0.0"), ""};
  set.dataflows.push_back(flow);
  set.dataflows.push_back(artefact<Dataflow>("STUB"));
  Report report;
  set.check_references(report);
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CL_X(1.0), T:DSD(1.0)",
                                        "dangling-reference: T:CS(1.0).NONE, T:DSD(1.0)",
                                        "dangling-reference: T:MSD(1.0), T:DSD(1.0)"));
  EXPECT_EQ(report.findings()[1].value, "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=T:CS(1.0).NONE");
}

/// Calls f with one artefact of every type, each of another class.
template <class Use>
void for_each_type(Use use) {
  for_each_list([&](const auto member) { use(decltype(artefact_of(member)){}); });
}

TEST(Structures, HoldsEveryClassInTheOrderOfTheStandard) {
  Structures set;
  std::vector<ArtefactClass> held, seen;
  for_each_type([&](auto one) {
    one.id = "X";
    held.push_back(one.artefact_class);
    add_to(set, one);
  });
  set.codelists.push_back(artefact<Codelist>("X"));
  set.codelists.back().artefact_class = ArtefactClass::kGeoGridCodelist;
  held.insert(held.begin() + 2, ArtefactClass::kGeoGridCodelist);
  set.for_each([&](const Reference& reference, const Maintainable& found) {
    EXPECT_EQ(set.find(reference), &found);
    seen.push_back(reference.artefact_class);
  });
  EXPECT_EQ(seen, held);
  EXPECT_TRUE(std::ranges::is_sorted(seen));
  EXPECT_EQ(set.size(), 31u);
  for (const ArtefactClassNames& names : artefact_classes()) {
    int lists = 0;
    for_each_list([&](const auto member) {
      lists += is_of_class<decltype(artefact_of(member))>(names.artefact_class);
    });
    EXPECT_EQ(lists, 1) << names.urn_class;
  }
}

TEST(Structures, ReportsWhatDanglesFromMapsAndHierarchies) {
  Structures set;
  StructureMap map = artefact<StructureMap>("SM");
  map.source = ref(ArtefactClass::kDataflow, "FROM");
  map.target = ref(ArtefactClass::kDataflow, "TO");
  map.component_maps.emplace_back().representation_map = ref(ArtefactClass::kRepresentationMap, "RM");
  set.structure_maps.push_back(map);
  Hierarchy hierarchy = artefact<Hierarchy>("H");
  hierarchy.codes.emplace_back().children.emplace_back().code = ref(ArtefactClass::kCodelist, "CL", "A");
  set.hierarchies.push_back(hierarchy);
  set.dataflows.push_back(artefact<Dataflow>("FROM"));
  Report report;
  set.check_references(report);
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CL(1.0).A, T:H(1.0)",
                                        "dangling-reference: T:TO(1.0), T:SM(1.0)",
                                        "dangling-reference: T:RM(1.0), T:SM(1.0)"));
}

TEST(Structures, FindsNestedCategories) {
  Structures set;
  CategoryScheme scheme = artefact<CategoryScheme>("CAT");
  Category outer, inner;
  outer.id = "A";
  inner.id = "B";
  outer.children.push_back(inner);
  scheme.items.push_back(outer);
  set.category_schemes.push_back(scheme);
  for (const char* path : {"A.B", "B"}) {
    Categorisation categorisation = artefact<Categorisation>(std::string("IN_") + path);
    categorisation.source = ref(ArtefactClass::kCategoryScheme, "CAT");
    categorisation.target = ref(ArtefactClass::kCategoryScheme, "CAT", path);
    set.categorisations.push_back(categorisation);
  }
  Report report;
  set.check_references(report);
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CAT(1.0).B, T:IN_B(1.0)"));
}

TEST(References, OfAnArtefactAreItsChildrenWithoutRepetition) {
  Structures set;
  DataStructure dsd = artefact<DataStructure>("DSD");
  dsd.dimensions = {dimension("AREA", coded("CL_A")), dimension("ORIGIN", coded("CL_A"))};
  dsd.dimensions[0].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "AREA");
  dsd.dimensions[1].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "ORIGIN");
  set.data_structures.push_back(dsd);
  ProvisionAgreement agreement = artefact<ProvisionAgreement>("PA");
  agreement.dataflow = ref(ArtefactClass::kDataflow, "DF");
  agreement.data_provider = ref(ArtefactClass::kDataProviderScheme, "DP", "BY1");
  set.provision_agreements.push_back(agreement);
  EXPECT_THAT(shorts(references_of(ref(ArtefactClass::kDataStructure, "DSD"), set)),
              ElementsAre("T:CS(1.0)", "T:CL_A(1.0)"));
  EXPECT_THAT(shorts(references_of(ref(ArtefactClass::kProvisionAgreement, "PA"), set)),
              ElementsAre("T:DF(1.0)", "T:DP(1.0)"));
  EXPECT_THAT(references_of(ref(ArtefactClass::kDataflow, "NONE"), set), IsEmpty());
}

}  // namespace
}  // namespace sdmx
