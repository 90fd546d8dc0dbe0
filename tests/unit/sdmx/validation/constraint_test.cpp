// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::artefact;
using test::findings_of;
using test::Found;
using test::found;
using test::key_set;
using test::ref;
using test::selection;
using test::SmallData;

/// The small structures with a constraint on the dataflow, and provider BY1's agreement for its own area.
Structures constrained(CubeRegion region, std::vector<DataKeySet> key_sets = {}) {
  Structures set = test::small_structures();
  DataConstraint constraint = artefact<DataConstraint>("CR");
  constraint.attached_to = {ref(ArtefactClass::kDataflow, "DF")};
  if (!region.keys.empty() || !region.components.empty()) constraint.cube_regions = {std::move(region)};
  constraint.key_sets = std::move(key_sets);
  set.data_constraints.push_back(std::move(constraint));
  DataConstraint own = artefact<DataConstraint>("CR_BY");
  own.attached_to = {ref(ArtefactClass::kProvisionAgreement, "PA_BY")};
  CubeRegion area;
  area.keys = {selection("REF_AREA", {"BY"})};
  own.cube_regions = {area};
  set.data_constraints.push_back(std::move(own));
  ProvisionAgreement agreement = artefact<ProvisionAgreement>("PA_BY");
  agreement.dataflow = ref(ArtefactClass::kDataflow, "DF");
  agreement.data_provider = ref(ArtefactClass::kDataProviderScheme, "DATA_PROVIDERS", "BY1");
  set.provision_agreements.push_back(std::move(agreement));
  return set;
}

std::shared_ptr<const Schema> flow(Structures set) {
  return test::schema_of(std::move(set), ref(ArtefactClass::kDataflow, "DF"));
}
std::shared_ptr<const Schema> agreement(Structures set) {
  return test::schema_of(std::move(set), ref(ArtefactClass::kProvisionAgreement, "PA_BY"));
}

void add_series(SmallData& data, const char* area, const char* sex, const char* period = "2018") {
  data.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", sex}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", period}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
}

TEST(Constraints, RefuseCodesOutsideTheCubeRegionOncePerCode) {
  CubeRegion region;
  region.keys = {selection("SEX", {"F", "M"})};
  SmallData data(flow(constrained(region)));
  add_series(data, "BY", "M");
  add_series(data, "BY", "_T");
  add_series(data, "KG", "_T");
  EXPECT_EQ(findings_of(data),
            Found{found("constraint-broken", {"T:DF(1.0)", "F, M"}, {3, "A.BY._T", "SEX", "_T", 2})});
}

TEST(Constraints, RefusePeriodsOutsideTheTimeRange) {
  CubeRegion region;
  MemberSelection time;
  time.component = "TIME_PERIOD";
  time.time_range = TimeRange{{}, {}, TimeRange::Bound{"2010", true}, TimeRange::Bound{"2019", true}, {}, {}};
  region.keys = {time};
  SmallData data(flow(constrained(region)));
  add_series(data, "BY", "M", "2019");
  add_series(data, "BY", "F", "2020");
  EXPECT_EQ(findings_of(data), Found{found("constraint-broken", {"T:DF(1.0)", "2010…2019"},
                                           {4, "A.BY.F.2020", "TIME_PERIOD", "2020"})});
}

TEST(Constraints, TakeAnArrayWithOneAllowedMember) {
  CubeRegion region;
  region.components = {selection("CONTACT", {"a", "b"})};
  SmallData data(flow(constrained(region)));
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"CONTACT", "a, x"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"CONTACT", "x, y"}});
  EXPECT_EQ(findings_of(data),
            Found{found("constraint-broken", {"T:DF(1.0)", "a, b"}, {2, "A.KG.M", "CONTACT", "x, y"})});
}

TEST(KeySets, AllowOnlyTheirKeys) {
  SmallData data(
      flow(constrained({}, {key_set(true, {{selection("REF_AREA", {"BY"}), selection("SEX", {"M"})},
                                           {selection("REF_AREA", {"KG"})}})})));
  add_series(data, "BY", "M");
  add_series(data, "BY", "F");
  add_series(data, "KG", "F");
  data.part({{"SOURCE", "census"}});
  EXPECT_EQ(findings_of(data), Found{found("key-set-broken", {"T:DF(1.0)"}, {3, "A.BY.F"})});
}

TEST(KeySets, ExcludeTheirKeysInFlatRowsToo) {
  SmallData data(
      flow(constrained({}, {key_set(false, {{selection("REF_AREA", {"BY"}), selection("SEX", {"M"})}})})));
  data.dataset().observation_dimension = kAllDimensions;
  data.part({});
  for (const char* area : {"BY", "KG"}) {
    data.row({{"FREQ", "A"},
              {"REF_AREA", area},
              {"SEX", "M"},
              {"TIME_PERIOD", "2018"},
              {"OBS_VALUE", "1"},
              {"OBS_STATUS", "A"},
              {"DECIMALS", "0"}});
  }
  EXPECT_EQ(findings_of(data), Found{found("key-set-broken", {"T:DF(1.0)"}, {2, "A.BY.M.2018"})});
}

TEST(Agreement, HoldsASenderToItsOwnArea) {
  SmallData data(flow(constrained({})));
  add_series(data, "BY", "M");
  add_series(data, "KG", "M");
  ValidationOptions options;
  options.agreement = agreement(constrained({}));
  EXPECT_EQ(findings_of(data, options),
            Found{found("constraint-broken", {"T:PA_BY(1.0)", "BY"}, {3, "A.KG.M", "REF_AREA", "KG"})});
}

TEST(Agreement, MustBeForTheDataflowThatIsSent) {
  Structures set = constrained({});
  Dataflow other = artefact<Dataflow>("DF_OTHER");
  other.structure = ref(ArtefactClass::kDataStructure, "DSD");
  set.dataflows.push_back(other);
  SmallData data(test::schema_of(std::move(set), ref(ArtefactClass::kDataflow, "DF_OTHER")));
  add_series(data, "BY", "M");
  ValidationOptions options;
  options.agreement = agreement(constrained({}));
  EXPECT_EQ(findings_of(data, options), Found{found("agreement-missing", {"T:DF_OTHER(1.0)", "T:PA_BY(1.0)"},
                                                    {0, "", "", "T:DF_OTHER(1.0)"})});
}

TEST(Agreement, NamesAnotherProviderThanTheSender) {
  SmallData data;
  data.part({{"SOURCE", "census"}});
  ValidationOptions options;
  options.sender = ref(ArtefactClass::kDataProviderScheme, "DATA_PROVIDERS", "BY1");
  Header header;
  header.data_provider = options.sender;
  EXPECT_EQ(findings_of(data, options, header), Found{});
  header.data_provider->item = "KG1";
  const std::string sender = to_short(options.sender);
  const std::string stated = to_short(*header.data_provider);
  EXPECT_EQ(findings_of(data, options, header),
            Found{found("agreement-wrong-provider", {sender}, {0, "", "", stated})});
  data.dataset().data_provider = options.sender;
  EXPECT_EQ(findings_of(data, options, header), Found{})
      << "the dataset's own provider counts before the header's";
}

/// FREQ, REF_AREA, COUNTERPART_AREA, DURATION, TIME_PERIOD; OBS_VALUE; DUR_CRIT.
std::shared_ptr<const Schema> migration_schema() {
  DataStructure dsd = test::small_dsd();
  dsd.dimensions[2] = test::dimension("COUNTERPART_AREA", test::coded("CL_AREA"));
  dsd.dimensions.insert(dsd.dimensions.begin() + 3, test::dimension("DURATION", test::coded("CL_DURATION")));
  dsd.attributes = {test::attribute("DUR_CRIT", test::uncoded(TextType::kString),
                                    {AttributeRelationship::Kind::kDimensions,
                                     {"FREQ", "REF_AREA", "COUNTERPART_AREA", "DURATION"},
                                     "",
                                     {}})};
  Structures set = test::small_structures(dsd);
  set.codelists.push_back(test::codelist("CL_DURATION", {{"LT"}, {"NTD"}}));
  return test::schema_of(std::move(set), ref(ArtefactClass::kDataflow, "DF"));
}

TEST(DomainRule, WarnsOfAnAreaAsItsOwnCounterpart) {
  SmallData data(migration_schema());
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"COUNTERPART_AREA", "KG"}, {"DURATION", "LT"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"COUNTERPART_AREA", "BY"}, {"DURATION", "LT"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.part({}).row({{"FREQ", "Q"},
                     {"REF_AREA", "BY"},
                     {"COUNTERPART_AREA", "BY"},
                     {"DURATION", "LT"},
                     {"TIME_PERIOD", "2018-Q1"},
                     {"OBS_VALUE", "1"}});
  EXPECT_EQ(findings_of(data),
            Found{found("self-reference", {"REF_AREA"}, {3, "A.BY.BY.LT", "COUNTERPART_AREA", "BY", 2})});
}

TEST(MandatoryRule, WantsTheCriterionOfANationalDefinition) {
  SmallData data(migration_schema());
  data.series({{"FREQ", "A"},
               {"REF_AREA", "BY"},
               {"COUNTERPART_AREA", "KG"},
               {"DURATION", "NTD"},
               {"DUR_CRIT", "M9"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"COUNTERPART_AREA", "UZ"}, {"DURATION", "NTD"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"COUNTERPART_AREA", "UZ"}, {"DURATION", "LT"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  EXPECT_EQ(findings_of(data),
            Found{found("definition-missing", {"DURATION"}, {3, "A.BY.UZ.NTD", "DUR_CRIT", "NTD"})});
}

}  // namespace
}  // namespace sdmx
