// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/schema.hpp"

#include <gmock/gmock.h>

#include <set>

#include "unit/sdmx/model/builders.hpp"

namespace sdmx {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using namespace test;

const Reference kDsd = ref(ArtefactClass::kDataStructure, "DSD");
const Reference kFlow = ref(ArtefactClass::kDataflow, "DF");
const Reference kAgreement = ref(ArtefactClass::kProvisionAgreement, "PA");
const Reference kProvider = ref(ArtefactClass::kDataProviderScheme, "DP", "BY1");

/// AREA (with the parents EU > DE, FR and CIS > BY, KG), SEX, NOTE uncoded, TIME_PERIOD; measure OBS_VALUE;
/// attribute STATUS.
Structures small_set() {
  Structures set;
  set.codelists.push_back(
      codelist("CL_AREA",
               {{"EU"}, {"DE", "EU"}, {"FR", "EU"}, {"CIS"}, {"BY", "CIS"}, {"KG", "CIS"}, {"BY_1", "BY"}}));
  set.codelists.push_back(codelist("CL_SEX", {{"_T"}, {"F"}, {"M"}}));
  set.codelists.push_back(codelist("CL_STATUS", {{"A"}, {"E"}}));
  DataStructure dsd = artefact<DataStructure>("DSD");
  dsd.dimensions = {time_dimension(), dimension("AREA", coded("CL_AREA")), dimension("SEX", coded("CL_SEX")),
                    dimension("NOTE", uncoded(TextType::kString))};
  Measure measure;
  measure.id = "OBS_VALUE";
  measure.local_representation = uncoded(TextType::kDouble);
  dsd.measures.push_back(measure);
  DataAttribute status;
  status.id = "STATUS";
  status.usage = Usage::kMandatory;
  status.local_representation = coded("CL_STATUS");
  dsd.attributes.push_back(status);
  GroupDimensions group;
  group.id = "Sibling";
  group.dimensions = {"AREA"};
  dsd.groups.push_back(group);
  set.data_structures.push_back(dsd);
  Dataflow flow = artefact<Dataflow>("DF");
  flow.structure = kDsd;
  set.dataflows.push_back(flow);
  ProvisionAgreement agreement = artefact<ProvisionAgreement>("PA");
  agreement.dataflow = kFlow;
  agreement.data_provider = kProvider;
  set.provision_agreements.push_back(agreement);
  return set;
}

struct Resolved {
  std::shared_ptr<const Schema> schema;
  Report report;
};

Resolved resolve(const Reference& reference, Structures set) {
  Resolved resolved;
  resolved.schema =
      Schema::resolve(reference, std::make_shared<const Structures>(std::move(set)), resolved.report);
  return resolved;
}

/// Resolves the agreement under these constraints.
std::shared_ptr<const Schema> constrained(std::vector<DataConstraint> constraints) {
  Structures set = small_set();
  for (DataConstraint& one : constraints) set.data_constraints.push_back(std::move(one));
  return resolve(kAgreement, std::move(set)).schema;
}

std::set<std::string> allowed(const Schema& schema, std::string_view component) {
  const auto& codes = schema.find(component)->allowed;
  if (!codes) return {"everything"};
  return {codes->begin(), codes->end()};
}

std::set<std::string> codes(const Schema& schema, std::string_view component) {
  return {schema.find(component)->codes.begin(), schema.find(component)->codes.end()};
}

std::vector<std::string> said(const Report& report) {
  std::vector<std::string> lines;
  for (const Finding& finding : report.findings()) {
    lines.push_back(finding.code + ": " + join(finding.message.parameters, ", "));
  }
  return lines;
}

// ---- Components ----

TEST(Schema, ListsDimensionsInKeyOrderWithTimeLastThenMeasuresThenAttributes) {
  const auto schema = resolve(kDsd, small_set()).schema;
  std::vector<std::string> ids;
  for (const SchemaComponent& component : schema->components()) ids.push_back(component.id);
  EXPECT_THAT(ids, ElementsAre("AREA", "SEX", "NOTE", "TIME_PERIOD", "OBS_VALUE", "STATUS"));
  EXPECT_EQ(schema->dimension_count(), 4u);
  EXPECT_TRUE(schema->has_time_dimension());
  EXPECT_EQ(schema->index_of("SEX"), 1);
  EXPECT_EQ(schema->index_of("NONE"), -1);
  EXPECT_EQ(schema->find("TIME_PERIOD")->role, Role::kTimeDimension);
  EXPECT_EQ(schema->find("OBS_VALUE")->role, Role::kMeasure);
  EXPECT_FALSE(schema->find("OBS_VALUE")->mandatory);
  EXPECT_TRUE(schema->find("STATUS")->mandatory);
  EXPECT_EQ(schema->group("Sibling")->dimensions, std::vector<std::string>{"AREA"});
  EXPECT_EQ(schema->group("NONE"), nullptr);
}

TEST(Schema, SaysWhatItIsOf) {
  const auto of_agreement =
      resolve({ArtefactClass::kProvisionAgreement, "T", "PA", Version("latest"), ""}, small_set()).schema;
  EXPECT_EQ(of_agreement->reference(), kAgreement);
  EXPECT_EQ(of_agreement->dataflow(), kFlow);
  EXPECT_EQ(of_agreement->data_structure(), kDsd);
  const auto of_dsd = resolve(kDsd, small_set()).schema;
  EXPECT_EQ(of_dsd->reference(), kDsd);
  EXPECT_TRUE(of_dsd->dataflow().empty());
}

TEST(Schema, KeepsItsStructuresAlive) {
  std::shared_ptr<const Schema> schema;
  {
    auto structures = std::make_shared<const Structures>(small_set());
    Report report;
    schema = Schema::resolve(kFlow, structures, report);
  }
  EXPECT_TRUE(schema->find("SEX")->codes.contains("_T"));
  EXPECT_EQ(schema->find("SEX")->codelist->items.size(), 3u);
}

TEST(Schema, TakesTheRepresentationOfTheConceptWhereThereIsNoLocalOne) {
  Structures set = small_set();
  ConceptScheme concepts = artefact<ConceptScheme>("CS");
  Concept sex, unit, time;
  sex.id = "SEX";
  sex.core_representation = coded("CL_SEX");
  unit.id = "UNIT";
  time.id = "TIME_PERIOD";
  concepts.items = {sex, unit, time};
  set.concept_schemes.push_back(concepts);
  DataStructure& dsd = set.data_structures.front();
  dsd.dimensions.resize(2);
  for (DsdComponent* component :
       {static_cast<DsdComponent*>(&dsd.dimensions[0]), static_cast<DsdComponent*>(&dsd.dimensions[1]),
        static_cast<DsdComponent*>(&dsd.attributes[0])}) {
    component->id.clear();
    component->local_representation.reset();
  }
  dsd.dimensions[0].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "TIME_PERIOD");
  dsd.dimensions[1].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "SEX");
  dsd.attributes[0].concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "UNIT");
  const auto schema = resolve(kDsd, set).schema;
  EXPECT_THAT(codes(*schema, "SEX"), UnorderedElementsAre("_T", "F", "M"));
  EXPECT_EQ(schema->find("UNIT")->text_type, TextType::kString);
  EXPECT_EQ(schema->find("TIME_PERIOD")->text_type, TextType::kObservationalTimePeriod);
}

TEST(Schema, KnowsTheFixedTypeOfTheReportingYearStart) {
  Structures set = small_set();
  DataAttribute start;
  start.id = "REPORTING_YEAR_START_DAY";
  set.data_structures.front().attributes.push_back(start);
  EXPECT_EQ(resolve(kDsd, set).schema->find("REPORTING_YEAR_START_DAY")->text_type, TextType::kMonthDay);
}

TEST(Schema, GivesTheFixedIdsOfSdmx21) {
  Structures set = small_set();
  set.data_structures.front().measures[0].id.clear();
  set.data_structures.front().measures[0].primary = true;
  set.data_structures.front().dimensions[0].id.clear();
  const auto schema = resolve(kDsd, set).schema;
  EXPECT_NE(schema->find("OBS_VALUE"), nullptr);
  EXPECT_NE(schema->find("TIME_PERIOD"), nullptr);
}

TEST(Schema, TakesConceptsOfAMeasureDimensionForCodes) {
  Structures set = small_set();
  ConceptScheme measures = artefact<ConceptScheme>("CS_MEASURE");
  Concept immigrants;
  immigrants.id = "IMMI";
  immigrants.names.set("en", "Immigrants");
  measures.items.push_back(immigrants);
  set.concept_schemes.push_back(measures);
  Dimension dimension;
  dimension.id = "INDICATOR";
  dimension.kind = Dimension::Kind::kMeasureDimension;
  dimension.local_representation.emplace().enumeration = ref(ArtefactClass::kConceptScheme, "CS_MEASURE");
  set.data_structures.front().dimensions.push_back(dimension);
  const auto schema = resolve(kDsd, set).schema;
  EXPECT_THAT(codes(*schema, "INDICATOR"), UnorderedElementsAre("IMMI"));
  EXPECT_EQ(schema->find("INDICATOR")->codelist->items[0].names.in("en"), "Immigrants");
  EXPECT_EQ(schema->find("INDICATOR")->role, Role::kDimension);
}

// ---- What is missing ----

TEST(Schema, ReportsAStructureThatIsNotHere) {
  const auto [schema, report] = resolve(ref(ArtefactClass::kDataflow, "NONE"), small_set());
  EXPECT_EQ(schema, nullptr);
  EXPECT_THAT(said(report), ElementsAre("structure-missing: T:NONE(1.0)"));
}

TEST(Schema, ReportsEverythingThatIsMissingOnTheWay) {
  Structures set = small_set();
  set.codelists.pop_front();
  DataAttribute unit;
  unit.id = "UNIT";
  unit.concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "UNIT");
  set.data_structures.front().attributes.push_back(unit);
  const auto [schema, report] = resolve(kFlow, set);
  ASSERT_NE(schema, nullptr);
  EXPECT_EQ(schema->find("AREA")->codelist, nullptr);
  EXPECT_THAT(schema->missing_codelists(), ElementsAre(ref(ArtefactClass::kCodelist, "CL_AREA")));
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CL_AREA(1.0), T:DSD(1.0)",
                                        "dangling-reference: T:CS(1.0).UNIT, T:DSD(1.0)"));
}

TEST(Schema, TakesAStubOfACodeListForNone) {
  Structures set = small_set();
  set.codelists.front().items.clear();
  set.codelists.front().is_external = true;
  const auto [schema, report] = resolve(kFlow, set);
  ASSERT_NE(schema, nullptr);
  EXPECT_EQ(schema->find("AREA")->codelist, nullptr);
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CL_AREA(1.0), T:DSD(1.0)"));
}

TEST(Schema, TakesAnyTextWhereAConceptIsMissing) {
  Structures set = small_set();
  Measure& measure = set.data_structures.front().measures.front();
  measure.local_representation.reset();
  measure.concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "OBS_VALUE");
  const auto [schema, report] = resolve(kFlow, set);
  ASSERT_NE(schema, nullptr);
  EXPECT_EQ(schema->find("OBS_VALUE")->text_type, TextType::kString);
  EXPECT_THAT(said(report), ElementsAre("dangling-reference: T:CS(1.0).OBS_VALUE, T:DSD(1.0)"));
}

TEST(Schema, NamesAStubThatRefersToNothing) {
  Structures set = small_set();
  set.dataflows.front().structure = Reference{};
  EXPECT_THAT(said(resolve(kAgreement, set).report), ElementsAre("structure-missing: T:DF(1.0)"));
}

TEST(Schema, ReportsAnAgreementWhoseDataflowIsMissing) {
  Structures set = small_set();
  set.dataflows.clear();
  EXPECT_THAT(said(resolve(kAgreement, set).report), ElementsAre("dangling-reference: T:DF(1.0), T:PA(1.0)"));
}

TEST(Schema, RefusesWhatIsNoStructureOfData) {
  EXPECT_THAT(said(resolve(ref(ArtefactClass::kCodelist, "CL_SEX"), small_set()).report),
              ElementsAre("structure-missing: T:CL_SEX(1.0)"));
}

// ---- Codelist extension (SDMX 3.1 Technical Notes 5) ----

CodelistExtension extension(std::string list, std::string prefix = "") {
  CodelistExtension made;
  made.codelist = ref(ArtefactClass::kCodelist, std::move(list));
  made.prefix = std::move(prefix);
  return made;
}

CodelistExtension extension(std::string list, std::string prefix, bool include,
                            std::vector<CodeSelection::Member> members) {
  CodelistExtension made = extension(std::move(list), std::move(prefix));
  made.selection = CodeSelection{include, std::move(members)};
  return made;
}

std::vector<std::string> codes_with_parents(const Schema& schema, std::string_view component) {
  std::vector<std::string> shown;
  for (const CodeItem& item : schema.find(component)->codelist->items) {
    shown.push_back(item.parent.empty() ? item.id : item.id + '<' + item.parent);
  }
  return shown;
}

/// The schema of a DSD whose dimension X is enumerated by CL_X, which extends other lists of the small set.
Resolved extended(std::vector<CodelistExtension> extensions, std::initializer_list<CodeAndParent> own = {}) {
  Structures set = small_set();
  Codelist list = codelist("CL_X", own);
  list.extensions = std::move(extensions);
  set.codelists.push_back(list);
  set.data_structures.front().dimensions.push_back(dimension("X", coded("CL_X")));
  return resolve(kDsd, set);
}

TEST(CodelistExtension, InheritsWithPrefix) {
  const auto schema = extended({extension("CL_SEX", "S_"), extension("CL_STATUS")}, {{"OWN"}}).schema;
  EXPECT_THAT(codes_with_parents(*schema, "X"), ElementsAre("S__T", "S_F", "S_M", "A", "E", "OWN"));
  EXPECT_TRUE(schema->find("X")->codes.contains("S_F"));
  EXPECT_FALSE(schema->find("X")->codes.contains("F"));
}

TEST(CodelistExtension, DropsAParentThatIsNotInheritedFromTheSameList) {
  const auto schema = extended({extension("CL_AREA", "P_", true, {{"EU", "true"}, {"BY", ""}})}).schema;
  EXPECT_THAT(codes_with_parents(*schema, "X"), ElementsAre("P_EU", "P_DE<P_EU", "P_FR<P_EU", "P_BY"));
}

TEST(CodelistExtension, ExcludesWithWildcardsAndCascades) {
  const auto schema =
      extended({extension("CL_AREA", "", false, {{"CIS", "excluderoot"}, {"%R", ""}})}).schema;
  EXPECT_THAT(codes_with_parents(*schema, "X"), ElementsAre("EU", "DE<EU", "CIS"));
}

TEST(CodelistExtension, LetsLaterAndLocalCodesOverride) {
  const auto schema =
      extended({extension("CL_AREA", "", true, {{"EU", ""}, {"DE", ""}})}, {{"DE"}, {"NEW"}}).schema;
  EXPECT_THAT(codes_with_parents(*schema, "X"), ElementsAre("EU", "DE", "NEW"));
}

TEST(CodelistExtension, ReportsALoopAndAMissingList) {
  EXPECT_THAT(said(extended({extension("CL_X")}).report), ElementsAre("limit-passed: depth, 64"));
  EXPECT_THAT(said(extended({extension("CL_NONE")}).report),
              ElementsAre("dangling-reference: T:CL_NONE(1.0), T:CL_X(1.0)"));
}

TEST(CodelistExtension, StopsBeforeAShortMessageBecomesBillionsOfCodes) {
  Structures set = small_set();
  for (int level = 0; level < 20; ++level) {
    Codelist list = artefact<Codelist>("L" + std::to_string(level));
    const std::string below = level == 0 ? "CL_AREA" : "L" + std::to_string(level - 1);
    for (const char* prefix : {"A", "B", "C", "D"}) list.extensions.push_back(extension(below, prefix));
    set.codelists.push_back(list);
  }
  set.data_structures.front().dimensions.push_back(dimension("X", coded("L19")));
  const auto [schema, report] = resolve(kDsd, set);
  ASSERT_NE(schema, nullptr);
  EXPECT_THAT(schema->missing_codelists(), ElementsAre(ref(ArtefactClass::kCodelist, "L19")));
  EXPECT_THAT(said(report), ElementsAre("limit-passed: codes, 500000"));
}

// ---- Cascade of constraints (SDMX 3.1 Technical Notes 9) ----

TEST(Constraints, SayNothingWhereNothingIsSaid) {
  EXPECT_THAT(allowed(*constrained({}), "AREA"), ElementsAre("everything"));
}

TEST(Constraints, NarrowFromLevelToLevel) {
  const auto schema = constrained({constraint("C1", kDsd, {region({selection("AREA", {"DE", "FR", "BY"})})}),
                                   constraint("C2", kFlow, {region({selection("AREA", {"DE", "BY"})})}),
                                   constraint("C3", kAgreement, {region({selection("AREA", {"BY"})})}),
                                   constraint("C4", kProvider, {region({selection("SEX", {"F", "M"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), ElementsAre("BY"));
  EXPECT_THAT(allowed(*schema, "SEX"), ElementsAre("F", "M"));
  EXPECT_EQ(schema->find("AREA")->codes.size(), 7u);
}

TEST(Constraints, IgnoreWhatALowerLevelAllowsBeyondAHigherOne) {
  const auto schema =
      constrained({constraint("C1", kFlow, {region({selection("AREA", {"BY", "KG"})})}),
                   constraint("C2", kAgreement, {region({selection("AREA", {"KG", "DE"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), ElementsAre("KG"));
}

TEST(Constraints, OfOtherObjectsDoNotCount) {
  const auto schema = constrained(
      {constraint("C1", ref(ArtefactClass::kDataflow, "OTHER"), {region({selection("AREA", {"DE"})})}),
       constraint("C2", ref(ArtefactClass::kDataProviderScheme, "DP", "KG1"),
                  {region({selection("AREA", {"KG"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), ElementsAre("everything"));
}

TEST(Constraints, OfAnAgreementDoNotBindItsDataflow) {
  Structures set = small_set();
  set.data_constraints.push_back(constraint("C", kAgreement, {region({selection("AREA", {"BY"})})}));
  EXPECT_THAT(allowed(*resolve(kFlow, set).schema, "AREA"), ElementsAre("everything"));
}

TEST(Constraints, OfOneObjectIntersectAndMayLeaveNothing) {
  const auto schema = constrained({constraint("C1", kFlow, {region({selection("AREA", {"DE"})})}),
                                   constraint("C2", kFlow, {region({selection("AREA", {"BY"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), IsEmpty());
}

TEST(Constraints, ThatTellWhatIsThereRejectNothing) {
  DataConstraint actual = constraint("C", kFlow, {region({selection("AREA", {"DE"})})});
  actual.role = DataConstraint::Role::kActual;
  EXPECT_THAT(allowed(*constrained({actual}), "AREA"), ElementsAre("everything"));
}

TEST(Constraints, OfTheLatestVersionCount) {
  DataConstraint before = constraint("C", kFlow, {region({selection("AREA", {"DE"})})});
  DataConstraint now = constraint("C", kFlow, {region({selection("AREA", {"BY"})})});
  DataConstraint draft = constraint("C", kFlow, {region({selection("AREA", {"KG"})})});
  now.version = Version("1.10");
  draft.version = Version("2.0.0-draft");
  EXPECT_THAT(allowed(*constrained({before, now, draft}), "AREA"), ElementsAre("BY"));
}

TEST(Constraints, AttachByWildcardVersions) {
  Reference any_flow = kFlow;
  any_flow.version = Version("1+.0.0");
  EXPECT_THAT(
      allowed(*constrained({constraint("C", any_flow, {region({selection("AREA", {"BY"})})})}), "AREA"),
      ElementsAre("BY"));
}

TEST(Constraints, ExcludeSelectedValues) {
  EXPECT_THAT(allowed(*constrained({constraint("C", kFlow, {region({without("SEX", {"_T"})})})}), "SEX"),
              ElementsAre("F", "M"));
  EXPECT_THAT(
      allowed(*constrained({constraint("C", kFlow, {excluded_region({selection("SEX", {"_T"})})})}), "SEX"),
      ElementsAre("F", "M"));
  EXPECT_THAT(
      allowed(*constrained({constraint("C", kFlow, {excluded_region({without("SEX", {"_T"})})})}), "SEX"),
      ElementsAre("_T"));
}

TEST(Constraints, TakeAwayAnExcludedRegionOfSeveralComponentsOnlyWhereTheyMeet) {
  const auto schema = constrained(
      {constraint("C", kFlow, {excluded_region({selection("SEX", {"_T"}), selection("AREA", {"BY%"})})})});
  EXPECT_THAT(allowed(*schema, "SEX"), ElementsAre("everything"));
  ASSERT_EQ(schema->key_sets().size(), 1u);
  EXPECT_FALSE(schema->key_sets()[0].included);
  ASSERT_EQ(schema->key_sets()[0].keys.size(), 1u);
  EXPECT_THAT(schema->key_sets()[0].keys[0].at("AREA"), UnorderedElementsAre("BY", "BY_1"));
  EXPECT_THAT(schema->key_sets()[0].keys[0].at("SEX"), UnorderedElementsAre("_T"));
}

TEST(Constraints, HoldAnIncludedAndAnExcludedRegionTogether) {
  const auto schema = constrained({constraint(
      "C", kFlow,
      {region({selection("AREA", {"BY", "KG", "DE"})}), excluded_region({selection("AREA", {"DE"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), ElementsAre("BY", "KG"));
}

TEST(Constraints, AllowAKeyThatLiesInAnyOfSeveralRegions) {
  const auto schema = constrained(
      {constraint("C", kFlow, {region({selection("AREA", {"BY"})}), region({selection("SEX", {"F"})})})});
  EXPECT_THAT(allowed(*schema, "AREA"), ElementsAre("everything"));
  ASSERT_EQ(schema->key_sets().size(), 1u);
  EXPECT_TRUE(schema->key_sets()[0].included);
  EXPECT_EQ(schema->key_sets()[0].keys.size(), 2u);
}

TEST(Constraints, ReadPercentAsAnyCharacters) {
  EXPECT_THAT(
      allowed(*constrained({constraint("C", kFlow, {region({selection("AREA", {"BY%", "%E"})})})}), "AREA"),
      ElementsAre("BY", "BY_1", "DE"));
  EXPECT_THAT(allowed(*constrained({constraint("C", kFlow, {region({selection("SEX", {"%"})})})}), "SEX"),
              ElementsAre("F", "M", "_T"));
}

TEST(Constraints, CascadeToChildren) {
  const auto cascade = [](const char* how) {
    return allowed(*constrained({constraint("C", kFlow, {region({cascading("AREA", "CIS", how)})})}), "AREA");
  };
  EXPECT_THAT(cascade("true"), ElementsAre("BY", "BY_1", "CIS", "KG"));
  EXPECT_THAT(cascade("excluderoot"), ElementsAre("BY", "BY_1", "KG"));
  EXPECT_THAT(cascade("false"), ElementsAre("CIS"));
  EXPECT_THAT(cascade(""), ElementsAre("CIS"));
}

TEST(Constraints, EndWhereParentsGoInCircles) {
  Structures set = small_set();
  for (CodeItem& code : set.codelists[0].items) {
    if (code.id == "CIS") code.parent = "BY_1";
  }
  set.data_constraints.push_back(constraint("C", kFlow, {region({cascading("AREA", "CIS", "true")})}));
  EXPECT_THAT(allowed(*resolve(kFlow, set).schema, "AREA"), ElementsAre("BY", "BY_1", "CIS", "KG"));
}

TEST(Constraints, BindAttributesAndMeasuresToo) {
  CubeRegion cube;
  cube.components.push_back(selection("STATUS", {"A"}));
  cube.components.push_back(selection("OBS_VALUE", {"0", "1"}));
  cube.keys.push_back(selection("NONE", {"X"}));
  const auto schema = constrained({constraint("C", kFlow, {cube})});
  EXPECT_THAT(allowed(*schema, "STATUS"), ElementsAre("A"));
  EXPECT_THAT(allowed(*schema, "OBS_VALUE"), ElementsAre("0", "1"));
}

TEST(Constraints, ExcludeValuesOfAnUncodedComponentByKeySet) {
  const auto schema = constrained({constraint("C", kFlow, {region({without("NOTE", {"100%"})})})});
  EXPECT_THAT(allowed(*schema, "NOTE"), ElementsAre("everything"));
  ASSERT_EQ(schema->key_sets().size(), 1u);
  EXPECT_FALSE(schema->key_sets()[0].included);
  EXPECT_THAT(schema->key_sets()[0].keys[0].at("NOTE"), UnorderedElementsAre("100%"));
}

TEST(Constraints, SayNothingByASelectionWithoutValues) {
  EXPECT_THAT(allowed(*constrained({constraint("C", kFlow, {region({selection("AREA", {})})})}), "AREA"),
              ElementsAre("everything"));
}

TEST(Constraints, BoundTheTime) {
  MemberSelection since;
  since.component = "TIME_PERIOD";
  since.time_range.emplace().start = TimeRange::Bound{"2015", true};
  since.time_range->end = TimeRange::Bound{"2020", false};
  const auto within = constrained({constraint("C", kFlow, {region({since})})});
  ASSERT_EQ(within->find("TIME_PERIOD")->time_ranges.size(), 1u);
  EXPECT_EQ(within->find("TIME_PERIOD")->time_ranges[0], *since.time_range);

  TimeRange rest;
  rest.before = TimeRange::Bound{"2015", false};
  rest.after = TimeRange::Bound{"2020", true};
  const auto outside = constrained({constraint("C", kFlow, {excluded_region({since})})});
  ASSERT_EQ(outside->find("TIME_PERIOD")->time_ranges.size(), 1u);
  EXPECT_EQ(outside->find("TIME_PERIOD")->time_ranges[0], rest);
}

TEST(Constraints, GiveKeySetsWithWildcardsForMissingPositions) {
  DataConstraint keys = constraint("C", kFlow, {});
  keys.key_sets = {key_set(true, {{selection("AREA", {"BY"}), selection("SEX", {"F"})},
                                  {cascading("AREA", "EU", "true")}}),
                   key_set(false, {{selection("SEX", {"_T"})}})};
  const auto schema = constrained({keys});
  ASSERT_EQ(schema->key_sets().size(), 2u);
  EXPECT_TRUE(schema->key_sets()[0].included);
  ASSERT_EQ(schema->key_sets()[0].keys.size(), 2u);
  EXPECT_EQ(schema->key_sets()[0].time_ranges.size(), 2u);
  EXPECT_THAT(schema->key_sets()[0].keys[0].at("SEX"), UnorderedElementsAre("F"));
  EXPECT_THAT(schema->key_sets()[0].keys[1].at("AREA"), UnorderedElementsAre("EU", "DE", "FR"));
  EXPECT_FALSE(schema->key_sets()[0].keys[1].contains("SEX"));
  EXPECT_FALSE(schema->key_sets()[1].included);
}

TEST(Constraints, RemoveThePrefixOfInheritedCodes) {
  Structures set = small_set();
  Codelist list = artefact<Codelist>("CL_X");
  list.extensions = {extension("CL_SEX", "S_"), extension("CL_STATUS", "ST_")};
  set.codelists.push_back(list);
  set.data_structures.front().dimensions.push_back(dimension("X", coded("CL_X")));
  MemberSelection bare = selection("X", {"S_%"});
  bare.remove_prefix = true;
  set.data_constraints.push_back(constraint("C1", kDsd, {region({bare})}));
  set.data_constraints.push_back(constraint("C2", kFlow, {region({selection("X", {"F", "M"})})}));
  const auto schema = resolve(kFlow, set).schema;
  EXPECT_THAT(allowed(*schema, "X"), ElementsAre("F", "M"));
  EXPECT_TRUE(schema->find("X")->codes.contains("F"));
}

// ---- Lookup ----

TEST(StructuresLookup, ResolvesOnceAndRemembersFailures) {
  const StructuresLookup lookup(std::make_shared<const Structures>(small_set()));
  const auto first = lookup.schema(kFlow);
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(lookup.schema(kFlow), first);
  EXPECT_EQ(lookup.schema(ref(ArtefactClass::kDataflow, "NONE")), nullptr);
  EXPECT_EQ(lookup.schema(ref(ArtefactClass::kDataflow, "NONE")), nullptr);
}

}  // namespace
}  // namespace sdmx
