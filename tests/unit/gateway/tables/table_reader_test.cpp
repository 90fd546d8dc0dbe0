// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_reader.hpp"

#include <gtest/gtest.h>

#include "unit/gateway/tables/table_support.hpp"

namespace gateway::table_test {
namespace {

const std::string kKey = "A.BY.IMMI.NTD.";
const std::string kRest = "._T._T._T._T.PS ";

/// The line of an observation of the wide test table.
std::string line(const std::string& cell, const std::string& area, const std::string& rest) {
  return cell + " " + kKey + area + kRest + rest + "\n";
}

const std::string kMapping = R"(
[COUNTERPART_AREA]
ignore = ["в том числе"]
[COUNTERPART_AREA.codes]
AM = ["Армения"]
KG = ["Кыргызстан", "Киргизия"]
CIS = ["Всего по странам СНГ"]
)";

const std::string kWide = R"toml(
[file]
separator = ";"
[header]
anchor = '^Страна'
[[header.level]]
feeds = "TIME_PERIOD"
pattern = '^(\d{4})$'
[[label]]
column = "A"
feeds = "COUNTERPART_AREA"
[value]
grouping = " \u00A0"
decimal = ","
minus = "–"
blank = "error"
[[sign]]
signs = ["-"]
value = "0"
[[sign]]
signs = ["х", "x"]
value = "NaN"
set = { OBS_STATUS = "M" }
[[sign]]
signs = ["…"]
set = { OBS_STATUS = "L" }
[footnotes]
header = '(\d\))$'
label = '(\d\))$'
value = '(\*)$'
text = '^(\d\)|\*)\s*(.+)$'
comment = "COMMENT_OBS"
[[footnotes.mark]]
mark = "1)"
set = { OBS_STATUS = "P" }
)toml" + kConstants;

TEST(TableReader, ReadsAWideTableBelowItsTitle) {
  const Outcome seen =
      read({kWide, kMapping,
            "Число прибывших;;\n(человек);;\n\nСтрана;2018;2019\nАрмения;275;351\nКИРГИЗИЯ;65;1\u00A0"
            "138\n"});
  EXPECT_EQ(seen.observations, line("B5", "AM", "2018 = 275") + line("C5", "AM", "2019 = 351") +
                                   line("B6", "KG", "2018 = 65") + line("C6", "KG", "2019 = 1138"));
  EXPECT_EQ(seen.findings, "");
}

TEST(TableReader, ReadsSignsBlanksAndKindsOfMinus) {
  const Outcome seen = read({kWide, kMapping, "Страна;2015;2016;2017;2018;2019\nАрмения;-;х;…;–5;- 1,5\n"});
  EXPECT_EQ(seen.observations, line("B2", "AM", "2015 = 0") + line("C2", "AM", "2016 = NaN OBS_STATUS=M") +
                                   line("D2", "AM", "2017 OBS_STATUS=L") + line("E2", "AM", "2018 = -5") +
                                   line("F2", "AM", "2019 = -1.5"));
  EXPECT_EQ(seen.findings, "");
}

TEST(TableReader, TakesFootnotesFromHeaderLabelAndValue) {
  const Outcome seen =
      read({kWide, kMapping,
            "Страна;20151);2016\nАрмения2);5;6*\n\n1) Уточняется.\n2) Без учета студентов.\n* Оценка.\n"});
  EXPECT_EQ(seen.observations,
            line("B2", "AM", "2015 = 5 OBS_STATUS=P COMMENT_OBS=Уточняется. Без учета студентов.") +
                line("C2", "AM", "2016 = 6 COMMENT_OBS=Без учета студентов. Оценка."));
  EXPECT_EQ(seen.findings, "");
}

TEST(TableReader, ReportsWrongCellsWithTheirAddressAndReadsTheOthers) {
  const Outcome seen =
      read({kWide, kMapping,
            "Страна;2018;2019\nАрмения;2O5;351\nАрмени;1;2\nКыргызстан;12 34;\nв том числе:;;\n"
            "Киргизия;7\nЛатвия;1;2\n"});
  EXPECT_EQ(seen.observations, line("C2", "AM", "2019 = 351") + line("B6", "KG", "2018 = 7"));
  EXPECT_EQ(seen.findings,
            "table.csv!B2 table-bad-cell [2O5]\n"
            "table.csv!B4 table-bad-cell [12 34]\n"
            "table.csv!C4 table-blank-cell []\n"
            "table.csv!A6 table-row-short [2] [3]\n"
            "table.csv!A3 table-label-unknown [Армени] [COUNTERPART_AREA] [Армения (AM)]\n"
            "table.csv!A7 table-label-unknown [Латвия] [COUNTERPART_AREA] [-]\n");
}

TEST(TableReader, ReportsHeadersItDoesNotUnderstand) {
  const Outcome seen = read({kWide, kMapping, "Страна;2018;2O19;;\nАрмения;1;2;3;\n"});
  EXPECT_EQ(seen.observations, line("B2", "AM", "2018 = 1"));
  EXPECT_EQ(seen.findings,
            "table.csv!C1 table-no-period [2O19]\n"
            "table.csv!D1 table-no-period []\n");
}

TEST(TableReader, ReportsAnAnchorThatIsNotThere) {
  const Outcome seen = read({kWide, kMapping, "Country;2018\nАрмения;1\n"});
  EXPECT_EQ(seen.observations, "");
  EXPECT_EQ(seen.findings, "table.csv!A1 table-no-header [^Страна] [A]\n");
}

TEST(TableReader, ReportsAnEmptyFileAndATableWithoutRows) {
  EXPECT_EQ(read({kWide, kMapping, " \n"}).findings, "table.csv!A1 empty-input\n");
  EXPECT_EQ(read({kWide, kMapping, "Страна;2018\n"}).findings, "table.csv!A1 no-data\n");
}

TEST(TableReader, ReadsOnInTheRightEncodingWhereAWrongOneIsDeclared) {
  std::string layout = kWide;
  layout.replace(layout.find("[file]\n"), 7, "[file]\nencoding = \"windows-1251\"\n");
  const Outcome utf8 = read({layout, kMapping, "Total;;\nСтрана;2018\nАрмения;275\n"});
  EXPECT_EQ(utf8.observations, line("B3", "AM", "2018 = 275"));
  EXPECT_EQ(utf8.findings, "table.csv!A2 bad-encoding [windows-1251] [utf-8]\n");
  const std::string koi8 =
      "\xF3\xD4\xD2\xC1\xCE\xC1;2018\n\xE1\xD2\xCD\xC5\xCE\xC9\xD1;275\n";  // Страна, Армения
  const Outcome other = read({layout, kMapping, koi8});
  EXPECT_EQ(other.observations, line("B2", "AM", "2018 = 275"));
  EXPECT_EQ(other.findings, "table.csv!A1 bad-encoding [windows-1251] [koi8-r]\n");
}

TEST(TableReader, ReportsBytesThatAreNoLetters) {
  const Outcome seen = read({kWide, kMapping, "Страна;2018\nАрмения;27\xFF\n"});
  EXPECT_EQ(seen.findings,
            "table.csv!B2 bad-encoding [utf-8] [utf-8]\n"
            "table.csv!B2 table-bad-cell [27\uFFFD]\n");
}

std::string with_total(const std::string& mode) {
  return "[[total]]\nlabel = '^Всего'\nmode = \"" + mode + "\"\n";
}

TEST(TableReader, HoldsTotalsAgainstTheSumsOfTheirRows) {
  const std::string table = "Страна;2015;2016\nАрмения;5;6\nКыргызстан;7;х\nВсего по странам СНГ;13;6\n";
  const std::string warning = "table.csv!B4 table-total-differs [Всего по странам СНГ] [2015] [13] [12]\n";
  const std::string rows = line("B2", "AM", "2015 = 5") + line("C2", "AM", "2016 = 6") +
                           line("B3", "KG", "2015 = 7") + line("C3", "KG", "2016 = NaN OBS_STATUS=M");
  const std::string total = line("B4", "CIS", "2015 = 13") + line("C4", "CIS", "2016 = 6");
  const Outcome check = read({with_total("check") + kWide, kMapping, table});
  EXPECT_EQ(check.observations, rows);
  EXPECT_EQ(check.findings, warning);
  const Outcome both = read({with_total("check-and-read") + kWide, kMapping, table});
  EXPECT_EQ(both.observations, rows + total);
  EXPECT_EQ(both.findings, warning);
  const Outcome only_read = read({with_total("read") + kWide, kMapping, table});
  EXPECT_EQ(only_read.observations, rows + total);
  EXPECT_EQ(only_read.findings, "");
  EXPECT_EQ(read({with_total("ignore") + kWide, kMapping, table}).observations, rows);
}

TEST(TableReader, SumsOnlyTheCodesThatATotalNames) {
  const Outcome seen = read({with_total("check") + "over = [\"AM\"]\n" + kWide, kMapping,
                             "Страна;2015\nАрмения;5\nКыргызстан;7\nВсего;5\n"});
  EXPECT_EQ(seen.findings, "");
}

TEST(TableReader, ReportsATableThatWasCut) {
  const std::string layout = "[rows]\nlast = '^Всего'\n" + with_total("ignore") + kWide;
  EXPECT_EQ(read({layout, kMapping, "Страна;2015\nАрмения;5\nВсего;5\n"}).findings, "");
  EXPECT_EQ(read({layout, kMapping, "Страна;2015\nАрмения;5\n"}).findings,
            "table.csv!A2 table-cut [^Всего]\n");
}

TEST(TableReader, WarnsOfAFileThatEndsWithinARow) {
  EXPECT_EQ(read({kWide, kMapping, "Страна;2015\nАрмения;5"}).findings, "table.csv!A2 table-open-end\n");
  EXPECT_EQ(read({kWide, kMapping, "Страна;2015\nАрмения;5\n\nИсточник: перепись"}).findings, "");
}

const std::string kLong = R"(
[header]
anchor = '^partner$'
[[label]]
name = "partner"
feeds = "COUNTERPART_AREA"
[[label]]
name = "year"
feeds = "TIME_PERIOD"
[value]
name = "persons"
blank = "skip"
)" + kConstants;

TEST(TableReader, ReadsALongTableByTheNamesOfItsColumns) {
  const Outcome seen = read({kLong, "", "partner,persons,year\nAM,5,2015\nKG,,2015\nAM,6,2016\n"});
  EXPECT_EQ(seen.observations, line("B2", "AM", "2015 = 5") + line("B4", "AM", "2016 = 6"));
  EXPECT_EQ(seen.findings, "");
}

TEST(TableReader, ReportsColumnsThatAreMissingAndCellsBeyondTheLast) {
  EXPECT_EQ(read({kLong, "", "partner,people\nAM,5\n"}).findings,
            "table.csv!A1 table-column-missing [year]\n");
  EXPECT_EQ(read({kLong, "", "partner,year\nAM,2015\n"}).findings,
            "table.csv!A1 table-column-missing [persons]\n");
  EXPECT_EQ(read({kLong, kMapping, "partner,persons,year\nАрмения,5,2015,6\n"}).findings,
            "table.csv!D2 table-bad-cell [6]\n");
}

TEST(TableReader, CountsAWrongLabelOfManyRowsOnce) {
  const Outcome seen =
      read({kLong, kMapping, "partner,persons,year\nArmenia,5,2015\nArmenia,6,2016\nАрмения,7,201\n"});
  EXPECT_EQ(seen.observations, "");
  EXPECT_EQ(seen.findings,
            "table.csv!A2 table-label-unknown [Armenia] [COUNTERPART_AREA] [-] x2\n"
            "table.csv!C4 table-no-period [201]\n");
}

const std::string kPanels = R"(
[file]
separator = ";"
[header]
anchor = '^\d{4}$'
anchor_column = "B"
rows = 2
[[header.level]]
row = 1
feeds = "TIME_PERIOD"
fill = "right"
[[header.level]]
row = 2
feeds = "MIG_MEASURE"
[[label]]
column = "A"
feeds = "COUNTERPART_AREA"
[value]
blank = "sign"
[[sign]]
signs = [""]
value = "0"
)" + kConstants + R"(read = { MIG_MEASURE = ["IMMI"] }
[flow.DF_T05]
read = { MIG_MEASURE = ["EMI"] }
)";

const std::string kPanelMapping =
    kMapping + "[MIG_MEASURE.codes]\nIMMI = [\"прибыло\"]\nEMI = [\"выбыло\"]\n";

TEST(TableReader, ReadsFromPanelsWhatBelongsToTheFlow) {
  const std::string table = ";2017;;2018;\n;прибыло;выбыло;прибыло;выбыло\nАрмения;1;2;;4\n";
  EXPECT_EQ(read({kPanels, kPanelMapping, table}).observations,
            line("B3", "AM", "2017 = 1") + line("D3", "AM", "2018 = 0"));
  EXPECT_EQ(read({kPanels, kPanelMapping, table, "DF_T05"}).observations,
            "C3 A.BY.EMI.NTD.AM" + kRest + "2017 = 2\nE3 A.BY.EMI.NTD.AM" + kRest + "2018 = 4\n");
}

TEST(TableReader, ReportsARowThatWasCutForEveryFlowOfItsTable) {
  // "2077" became "2": only that the row is short shows it, and the column that is gone is another flow's.
  const std::string table = ";2017;\n;прибыло;выбыло\nАрмения;2\n";
  EXPECT_EQ(read({kPanels, kPanelMapping, table}).findings, "table.csv!A3 table-row-short [2] [3]\n");
}

TEST(TableReader, ReportsAMeasureOfTheFlowThatStandsOverNoColumn) {
  const Outcome seen = read({kPanels, kPanelMapping, ";2017\n;выбыло\nАрмения;1\n"});
  EXPECT_EQ(seen.findings, "table.csv!A1 table-column-missing [MIG_MEASURE=IMMI]\n");
}

TEST(TableReader, SetsAttributesForTheirPeriodsAndParametersBeforeConstants) {
  const std::string layout = R"(
[[attribute]]
id = "DUR_CRIT"
value = "PERM"
to = "2016"
[[attribute]]
id = "DUR_CRIT"
value = "M12"
from = "2017"
)" + kWide;
  const Outcome seen =
      read({layout, kMapping, "Страна;2016;2017\nАрмения;1;2\n", "DF_T03", {{"REF_AREA", "UA"}}});
  EXPECT_EQ(seen.observations, "B2 A.UA.IMMI.NTD.AM" + kRest + "2016 = 1 DUR_CRIT=PERM\n" +
                                   "C2 A.UA.IMMI.NTD.AM" + kRest + "2017 = 2 DUR_CRIT=M12\n");
}

TEST(TableReader, SaysWithALabelWhatTheMappingSetsForIt) {
  const std::string mapping = kMapping +
                              "[[COUNTERPART_AREA.special]]\nlabels = [\"Прочие\"]\ncode = \"_O\"\n"
                              "set = { OBS_STATUS = \"W\" }\n";
  EXPECT_EQ(read({kWide, mapping, "Страна;2016\nПрочие;1\nАрмения;2\n"}).observations,
            line("B2", "_O", "2016 = 1 OBS_STATUS=W") + line("B3", "AM", "2016 = 2"));
}

TEST(TableReader, StatesOnceWhatHoldsForDatasetGroupAndSeries) {
  const Folder folder;
  sdmx::Report report;
  sdmx::ReaderOptions options;
  options.report = &report;
  options.limits.batch_rows = 1;
  TableSource source;
  source.layout = folder.write(
      "l.toml", kWide + "set = { TABLE_ID = \"T03\", DATA_PROVIDER = \"BY1\", UNIT_MULT = \"0\" }\n");
  source.mapping = folder.write("m.toml", kMapping);
  source.tables = {folder.write("t.csv", "Страна;2016;2017\nАрмения;1;2\n")};
  const auto reader = open_table(source, schema("DF_T03"), options);
  EXPECT_EQ(reader->header().structures.at(0).structure.id, "DF_T03");
  const sdmx::Batch* first = reader->next();
  ASSERT_NE(first, nullptr);
  ASSERT_EQ(first->regions.size(), 3u);
  EXPECT_EQ(first->text(first->stated_of(first->regions[0])[0]), "T03");
  EXPECT_EQ(first->regions[1].group, "REPORTER");
  EXPECT_EQ(first->stated_of(first->regions[1]).size(), 3u);
  EXPECT_EQ(first->regions[2].kind, sdmx::RegionKind::kSeries);
  EXPECT_EQ(first->stated_of(first->regions[2]).size(), 11u);
  EXPECT_FALSE(first->regions[2].closes);
  const sdmx::Batch* second = reader->next();
  ASSERT_NE(second, nullptr);
  ASSERT_EQ(second->regions.size(), 1u);
  EXPECT_FALSE(second->regions[0].opens);
  EXPECT_EQ(reader->next(), nullptr);
  reader->restart();
  const sdmx::Batch* again = reader->next();
  ASSERT_NE(again, nullptr);
  EXPECT_EQ(again->regions.size(), 3u);
  EXPECT_EQ(again->regions[2].action, sdmx::Action::kReplace);
}

}  // namespace
}  // namespace gateway::table_test
