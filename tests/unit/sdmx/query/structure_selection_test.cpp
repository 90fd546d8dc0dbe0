// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/structure_selection.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/query/small_world.hpp"

namespace sdmx {
namespace {

/// Ids of the answer in its order; versions other than 1.0 are shown, stubs have a *, partial schemes a %.
std::string ids_of(const Structures& set) {
  std::string text;
  set.for_each([&](const Reference& reference, const Maintainable& one) {
    if (!text.empty()) text += ' ';
    text += reference.id;
    if (reference.version.text() != "1.0") text += "(" + reference.version.text() + ")";
    if (one.is_external) text += '*';
    if (one.is_partial) text += '%';
  });
  return text;
}

StructureQuery query_of(RestVersion version, std::string_view target) {
  const auto parsed = parse_query(version, target);
  return std::get<StructureQuery>(std::get<ParsedQuery>(parsed).query);
}

Structures answer(std::string_view target, RestVersion version = RestVersion::kV1) {
  return select_structures(small_world(), query_of(version, target));
}
std::string answered(std::string_view target, RestVersion version = RestVersion::kV1) {
  return ids_of(answer(target, version));
}

template <class Items>
std::string item_ids(const Items& list) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : " ") + item.id;
  return text;
}

TEST(SelectStructures, FindsByClassAgencyIdAndVersion) {
  EXPECT_EQ(answered("/dataflow"), "DF");
  EXPECT_EQ(answered("/dataflow/REG/DF/1.0"), "DF");
  EXPECT_EQ(answered("/dataflow/REG/DF/latest"), "DF");
  EXPECT_EQ(answered("/dataflow/OTHER"), "");
  EXPECT_EQ(answered("/dataflow/REG/DF/9.9"), "");
  EXPECT_EQ(answered("/codelist/all/CL_SEX+CL_UNIT"), "CL_SEX CL_UNIT");
  EXPECT_EQ(answered("/structure/dataflow/REG/DF/+", RestVersion::kV2), "DF");
  EXPECT_EQ(answered("/structure/codelist/*/CL_SEX/*", RestVersion::kV2), "CL_SEX CL_SEX(2.0.0-draft)");
  EXPECT_EQ(answered("/structure/codelist/*/CL_SEX/~", RestVersion::kV2), "CL_SEX(2.0.0-draft)");
  EXPECT_EQ(answered("/structure/codelist/*/CL_SEX", RestVersion::kV2), "CL_SEX(2.0.0-draft)");
  EXPECT_EQ(answered("/structure/SDMX"), "AGENCIES");
  EXPECT_EQ(answered("/organisationscheme"), "AGENCIES PROVIDERS");
  EXPECT_EQ(answered("/contentconstraint"), "CC_DF CC_BY");
  EXPECT_EQ(answered("/allowedconstraint"), "CC_DF CC_BY");
  EXPECT_EQ(answered("/actualconstraint"), "");
  EXPECT_EQ(answered("/metadataflow"), "");
}

TEST(SelectStructures, AddsReferencesLevelByLevel) {
  EXPECT_EQ(answered("/dataflow/REG/DF?references=none"), "DF");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=children"), "MIG DF");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=descendants"), "CL_AREA CL_SEX CL_UNIT CS MIG DF");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=parents"), "DF PA_BY CC_DF CAT_DF");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=parentsandsiblings"),
            "PROVIDERS DF PA_BY CC_DF CATS CAT_DF");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=all"),
            "PROVIDERS CL_AREA CL_SEX CL_UNIT CS MIG DF PA_BY CC_DF CATS CAT_DF");
  EXPECT_EQ(answered("/datastructure/REG/MIG?references=children"), "CL_AREA CL_SEX CS MIG");
  EXPECT_EQ(answered("/datastructure/REG/MIG?references=ancestors"), "MIG DF PA_BY CC_DF CC_BY CAT_DF");
  EXPECT_EQ(answered("/codelist/REG/CL_AREA?references=parents"), "CL_AREA MIG");
}

TEST(SelectStructures, AddsReferencesOfOneType) {
  EXPECT_EQ(answered("/conceptscheme/REG/CS?references=codelist"), "CL_UNIT CS");
  EXPECT_EQ(answered("/datastructure/REG/MIG?references=dataflow"), "MIG DF");
  EXPECT_EQ(answered("/dataproviderscheme/REG?references=provisionagreement"), "PROVIDERS PA_BY");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=codelist"), "CL_AREA CL_SEX CL_UNIT DF");
  EXPECT_EQ(answered("/structure/dataflow/REG/DF?references=datastructure,conceptscheme", RestVersion::kV2),
            "CS MIG DF");
}

TEST(SelectStructures, GivesPartialSchemesForItems) {
  const Structures codes = answer("/codelist/REG/CL_AREA/1.0/KG+BY+NONE");
  EXPECT_EQ(ids_of(codes), "CL_AREA%");
  EXPECT_EQ(item_ids(codes.codelists[0].items), "KG BY");
  EXPECT_EQ(answered("/codelist/REG/CL_AREA/1.0/NONE"), "");
  EXPECT_EQ(answered("/codelist/REG/CL_AREA/1.0/all"), "CL_AREA");

  const Structures categories = answer("/categoryscheme/REG/CATS/1.0/PEOPLE.MIGRATION");
  EXPECT_EQ(ids_of(categories), "CATS%");
  const auto& top = categories.category_schemes[0].items;
  EXPECT_EQ(item_ids(top), "PEOPLE");
  EXPECT_EQ(item_ids(top[0].children), "MIGRATION");
  EXPECT_EQ(item_ids(top[0].children[0].children), "");
}

TEST(SelectStructures, ReducesToStubs) {
  EXPECT_EQ(answered("/dataflow/REG/DF?references=children&detail=allstubs"), "MIG* DF*");
  EXPECT_EQ(answered("/dataflow/REG/DF?references=children&detail=referencestubs"), "MIG* DF");
  const Structures stubs = answer("/codelist/REG/CL_AREA?detail=allstubs");
  Codelist stub;
  stub.agency = "REG";
  stub.id = "CL_AREA";
  stub.names.set("en", "Name of CL_AREA");
  stub.is_external = true;
  EXPECT_EQ(stubs.codelists[0], stub);
  const Structures complete = answer("/codelist/REG/CL_AREA?detail=allcompletestubs");
  stub.descriptions.set("en", "Description of CL_AREA");
  EXPECT_EQ(complete.codelists[0], stub);
  const Structures referenced = answer("/dataflow/REG/DF?references=children&detail=referencecompletestubs");
  EXPECT_EQ(referenced.data_structures[0].descriptions.in("en"), "Description of MIG");
  EXPECT_TRUE(referenced.data_structures[0].dimensions.empty());
}

TEST(SelectStructures, KeepsOfReferencedSchemesWhatADataflowUses) {
  const Structures set = answer("/dataflow/REG/DF?references=all&detail=referencepartial");
  EXPECT_EQ(ids_of(set), "PROVIDERS% CL_AREA CL_SEX CL_UNIT CS% MIG DF PA_BY CC_DF CATS% CAT_DF");
  EXPECT_EQ(item_ids(set.organisation_schemes[0].items), "BY1");
  EXPECT_EQ(item_ids(set.codelists[0].items), "WORLD BY KG MINSK");  // WORLD as the parent of BY
  EXPECT_EQ(item_ids(set.concept_schemes[0].items), "AREA SEX TIME_PERIOD OBS_VALUE UNIT");
  EXPECT_EQ(item_ids(set.category_schemes[0].items[0].children), "MIGRATION");
}

TEST(SelectStructures, KeepsTheCodesThatAnAgreementAllows) {
  const Structures set =
      answer("/provisionagreement/REG/PA_BY?references=descendants&detail=referencepartial");
  EXPECT_EQ(ids_of(set), "PROVIDERS% CL_AREA% CL_SEX CL_UNIT CS% MIG DF PA_BY");
  EXPECT_EQ(item_ids(set.codelists[0].items), "WORLD BY MINSK");
  const Structures asked = answer("/codelist/REG/CL_AREA?references=all&detail=referencepartial");
  EXPECT_EQ(asked.codelists[0].items.size(), 4u);  // what was asked for itself stays whole
}

TEST(SelectStructures, EndsWhereCodesAreTheirOwnParents) {
  Structures world = small_world();
  world.codelists[0].items[0].parent = "MINSK";
  const Structures set = select_structures(
      world, query_of(RestVersion::kV1,
                      "/provisionagreement/REG/PA_BY?references=descendants&detail=referencepartial"));
  EXPECT_EQ(item_ids(set.codelists[0].items), "WORLD BY MINSK");
}

TEST(MatchingArtefacts, NamesThemInTheOrderOfTheSet) {
  ArtefactQuery query;
  query.versions = {"*"};
  query.ids = {"CL_SEX"};
  const auto found = matching_artefacts(small_world(), {ArtefactClass::kCodelist}, query);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(to_short(found[0]), "REG:CL_SEX(1.0)");
  EXPECT_EQ(to_short(found[1]), "REG:CL_SEX(2.0.0-draft)");
}

}  // namespace
}  // namespace sdmx
