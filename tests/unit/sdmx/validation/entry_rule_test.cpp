// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/validation/validated.hpp"

namespace sdmx {
namespace {

using test::About;
using test::findings_of;
using test::Found;
using test::found;
using test::SmallData;
using test::warning;

/// A right series; the next row stands at line 2.
SmallData right_series(std::shared_ptr<const Schema> schema = test::small_schema()) {
  SmallData data(std::move(schema));
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  return data;
}

TEST(EntryRule, FindsNothingInRightData) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "12.30"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "NaN"}, {"OBS_STATUS", "P"}});
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1.161146165E9"}, {"OBS_STATUS", "?missing"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(EntryRule, SaysOfAMissingCodeListThatItsValuesCannotBeChecked) {
  Structures set = test::small_structures();
  set.codelists.pop_front();
  SmallData data(test::schema_of(std::move(set), test::ref(ArtefactClass::kDataflow, "DF")));
  data.series({{"FREQ", "anything"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}}).cut();
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  About about{1};
  about.value = "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL_FREQ(1.0)";
  EXPECT_EQ(findings_of(data), Found{found("dangling-reference", {"T:CL_FREQ(1.0)", "T:DSD(1.0)"}, about)});
}

TEST(EntryRule, CountsTheUsesOfAWrongCodeAtItsFirstPlace) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "a"}});
  data.cut().row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "a"}});
  data.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "a"}});
  EXPECT_EQ(findings_of(data),
            Found{found("unknown-code", {"T:CL_STATUS(1.0)"}, {3, "A.BY.M.2019", "OBS_STATUS", "a", 3})});
}

TEST(EntryRule, JudgesTheCodesOfAKeyOncePerSeries) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "by"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}}).cut();
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            Found{found("unknown-code", {"T:CL_AREA(1.0)"}, {1, "A.by.M", "REF_AREA", "by"})});
}

TEST(EntryRule, ReportsAnUnknownComponentOnceWithItsPlace) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}, {"NOTE2", "x"}});
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}, {"NOTE2", "y"}});
  EXPECT_EQ(findings_of(data),
            Found{found("unknown-component", {"T:DSD(1.0)"}, {3, "A.BY.M.2019", "NOTE2"})});
}

TEST(EntryRule, IgnoresEntriesThatNobodyUses) {
  SmallData data = right_series();
  const uint16_t status = data.components->add("OBS_STATUS");
  (*data.components)[status].values.code("never used", Position{1});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(EntryRule, RefusesWhatIsNoNumber) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1 234"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "?missing"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            (Found{found("bad-number", {"Double", ""}, {2, "A.BY.M.2018", "OBS_VALUE", "1 234"}),
                   found("bad-number", {"Double", ""}, {3, "A.BY.M.2019", "OBS_VALUE", "#N/A"})}));
}

TEST(EntryRule, WarnsOfEmptyCellsInOldMessagesAndRefusesThemInNewOnes) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "?empty"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "?empty"}, {"OBS_STATUS", "A"}});
  data.action(Action::kReplace, ActionSemantics::kV30);
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "?empty"}, {"OBS_STATUS", "?empty"}});
  EXPECT_EQ(findings_of(data),
            (Found{warning(found("bad-number", {"Double", ""}, {2, "A.BY.M.2018", "OBS_VALUE", "", 2})),
                   found("bad-number", {"Double", ""}, {5, "A.KG.M.2018", "OBS_VALUE", ""}),
                   found("unknown-code", {"T:CL_STATUS(1.0)"}, {5, "A.KG.M.2018", "OBS_STATUS", ""})}));
}

TEST(EntryRule, HoldsTextsToTheirFacets) {
  SmallData data;
  data.group({{"REF_AREA", "BY"}, {"TITLE", "Республика Беларусь"}});
  data.group({{"REF_AREA", "KG"}, {"TITLE", "Кыргызская Республика"}});
  EXPECT_EQ(findings_of(data), Found{found("bad-text", {"String", "maxLength 20"},
                                           {2, ".KG.", "TITLE", "Кыргызская Республика"})});
}

TEST(EntryRule, HoldsTextsToTheirPattern) {
  DataStructure dsd = test::small_dsd();
  Facets facets;
  facets.pattern = "[A-Z][a-z]+";
  dsd.attributes[3].local_representation = test::with_facets(TextType::kString, facets);
  SmallData data = right_series(test::small_schema(dsd));
  data.part({{"REF_AREA", "BY"}, {"SEX", "M"}, {"NOTE", "Minsk"}});
  data.part({{"REF_AREA", "BY"}, {"SEX", "F"}, {"NOTE", "minsk"}});
  EXPECT_EQ(findings_of(data),
            Found{found("bad-text", {"String", "pattern [A-Z][a-z]+"}, {3, ".BY.F", "NOTE", "minsk"})});
}

TEST(EntryRule, TakesSeveralValuesOnlyWhereTheComponentIsAnArray) {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"CONTACT", "a, b"}});
  data.series({{"FREQ", "A"}, {"REF_AREA", "KG"}, {"SEX", "M"}, {"DECIMALS", "0"}, {"NOTE", "a, b"}});
  EXPECT_EQ(findings_of(data),
            Found{found("bad-text", {"String", "maxOccurs 1"}, {2, "A.KG.M", "NOTE", "a, b"})});
}

TEST(EntryRule, RefusesALanguageTwice) {
  SmallData data;
  const uint16_t note = data.components->add("NOTE");
  const auto state_note = [&](const char* area, Entry entry) {
    data.series({{"FREQ", "A"}, {"REF_AREA", area}, {"SEX", "M"}, {"DECIMALS", "0"}});
    BatchBuilder(data.batch()).state(note, (*data.components)[note].values.code(entry));
  };
  state_note("BY", {{{0, "en", "one"}, {0, "ru", "один"}}, Position{}});
  state_note("KG", {{{0, "en", "one"}, {0, "en", "uno"}}, Position{}});
  EXPECT_EQ(findings_of(data),
            Found{found("bad-text", {"String", "xml:lang"}, {2, "A.KG.M", "NOTE", "en: one; en: uno"})});
}

TEST(EntryRule, ReportsWhatIsNoPeriod) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018-Q5"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{found("bad-period", {"ObservationalTimePeriod"},
                                           {2, "A.BY.M.2018-Q5", "TIME_PERIOD", "2018-Q5"})});
}

TEST(EntryRule, HoldsPeriodsToTheirDeclaredType) {
  DataStructure dsd = test::small_dsd();
  dsd.dimensions[3].local_representation = test::uncoded(TextType::kGregorianTimePeriod);
  SmallData data = right_series(test::small_schema(dsd));
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019-A1"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data), Found{found("bad-period", {"GregorianTimePeriod"},
                                           {3, "A.BY.M.2019-A1", "TIME_PERIOD", "2019-A1"})});
}

TEST(EntryRule, HoldsDecimalsToTypeAndFacets) {
  DataStructure dsd = test::small_dsd();
  Facets facets;
  facets.min_value = "0";
  facets.max_value = "100";
  dsd.measures[0].local_representation = test::with_facets(TextType::kInteger, facets);
  SmallData data = right_series(test::small_schema(dsd));
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "100"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "12.3"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "-1"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "101"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(
      findings_of(data),
      (Found{found("bad-number", {"Integer", ""}, {3, "A.BY.M.2019", "OBS_VALUE", "12.3"}),
             found("bad-number", {"Integer", "minValue 0"}, {4, "A.BY.M.2020", "OBS_VALUE", "-1"}),
             found("bad-number", {"Integer", "maxValue 100"}, {5, "A.BY.M.2021", "OBS_VALUE", "101"})}));
}

TEST(EntryRule, LooksUpDecimalsOfACodedMeasure) {
  DataStructure dsd = test::small_dsd();
  dsd.measures[0].local_representation = test::coded("CL_STATUS");
  SmallData data = right_series(test::small_schema(dsd));
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "A"}, {"OBS_STATUS", "A"}});
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "7"}, {"OBS_STATUS", "A"}});
  EXPECT_EQ(findings_of(data),
            Found{found("unknown-code", {"T:CL_STATUS(1.0)"}, {3, "A.BY.M.2019", "OBS_VALUE", "7"})});
}

TEST(EntryRule, TakesAnyPlaceholderUnderDelete) {
  SmallData data;
  data.action(Action::kDelete, ActionSemantics::kV31);
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "W"}, {"DECIMALS", "-"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "-"}, {"OBS_STATUS", "?delete"}});
  EXPECT_EQ(findings_of(data), Found{found("unknown-code", {"T:CL_SEX(1.0)"}, {1, "A.BY.W", "SEX", "W"})});
}

TEST(EntryRule, JudgesLongTextsOfABatch) {
  SmallData data = right_series();
  BatchBuilder(data.batch())
      .state(data.components->add("NOTE"),
             BatchBuilder(data.batch()).keep_local({{{0, "", "long"}}, Position{}}));
  data.group({{"REF_AREA", "BY"}});
  BatchBuilder(data.batch())
      .state(data.components->add("TITLE"),
             BatchBuilder(data.batch()).keep_local({{{0, "", "more than twenty letters"}}, Position{}}));
  EXPECT_EQ(findings_of(data), Found{found("bad-text", {"String", "maxLength 20"},
                                           {2, ".BY.", "TITLE", "more than twenty letters"})});
}

TEST(EntryRule, CountsFindingsPastTheFirstThousandOfACode) {
  SmallData data = right_series();
  for (int i = 0; i < 1500; ++i) {
    const std::string status = "x" + std::to_string(i);
    const std::string year = std::to_string(1000 + i);
    data.row({{"TIME_PERIOD", year.c_str()}, {"OBS_VALUE", "1"}, {"OBS_STATUS", status.c_str()}});
  }
  MemoryReader reader = data.reader();
  Report report;
  const auto checked = validating(reader, {}, report);
  while (checked->next() != nullptr) {
  }
  EXPECT_EQ(report.findings().size(), 1000u);
  EXPECT_EQ(report.count(Severity::kError), 1500u);
}

TEST(ValidatingReader, LeavesDatasetsWithoutSchemaAlone) {
  SmallData data(nullptr);
  data.series({{"ANY", "thing"}}).row({{"OTHER", "x"}});
  EXPECT_EQ(findings_of(data), Found{});
}

TEST(ValidatingReader, StartsAgainInTheMidstWithoutRepeating) {
  SmallData data = right_series();
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "a"}}).cut();
  data.row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "a"}});
  MemoryReader reader = data.reader();
  Report report;
  const auto checked = validating(reader, {}, report);
  checked->next();
  checked->restart();
  while (checked->next() != nullptr) {
  }
  EXPECT_EQ(report.findings(),
            Found{found("unknown-code", {"T:CL_STATUS(1.0)"}, {2, "A.BY.M.2018", "OBS_STATUS", "a", 2})});
}

}  // namespace
}  // namespace sdmx
