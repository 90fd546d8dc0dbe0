// SPDX-License-Identifier: Apache-2.0
#include "gateway/report/stored_report.hpp"

#include <gtest/gtest.h>

#include "sdmx/base/error.hpp"

namespace gateway {
namespace {

using sdmx::Finding;
using sdmx::Severity;

/// A finding whose every field holds something of its own.
Finding finding_with_everything() {
  Finding finding = sdmx::make_finding("unknown-code", {}, {"CL_SEX"});
  finding.place = {"arrivals.csv", 12, 7, "Лист 1", "C15"};
  finding.key = "A.BY.IMMI.NTD.KG";
  finding.component = "SEX";
  finding.value = "ж, \"жен\"";
  finding.count = 3;
  return finding;
}

StoredReport report_with_everything() {
  StoredReport report;
  report.file = "20261125T194149-3f9ac2d1";
  report.format = "sdmx-ml-3.0";
  report.message_id = "M1";
  report.prepared = "2026-01-31T12:00:00Z";
  report.sender = "BY1";
  report.test = true;
  report.flows = {"EECA:DF_T03(1.0)", "EECA:DF_T05(1.0)"};
  report.datasets = 2;
  report.series = 12;
  report.observations = 120;
  report.store_snapshot = 17;
  report.structures_version = "0123456789abcdef";
  report.errors = 5;
  report.warnings = 1;
  report.information = 1;
  Finding warning = sdmx::make_finding("table-total-differs", {}, {"Всего", "2015", "28349", "22505"});
  warning.place = {"arrivals.csv", 0, 0, "", "G15"};
  Finding information = sdmx::make_finding("test-message", {});
  report.findings = {finding_with_everything(), warning, information};
  report.counts = {{"table-total-differs", 1}, {"test-message", 1}, {"unknown-code", 5}};
  return report;
}

void expect_equal(const StoredReport& left, const StoredReport& right) {
  EXPECT_EQ(left.file, right.file);
  EXPECT_EQ(left.message_id, right.message_id);
  EXPECT_EQ(left.format, right.format);
  EXPECT_EQ(left.prepared, right.prepared);
  EXPECT_EQ(left.sender, right.sender);
  EXPECT_EQ(left.test, right.test);
  EXPECT_EQ(left.flows, right.flows);
  EXPECT_EQ(left.datasets, right.datasets);
  EXPECT_EQ(left.series, right.series);
  EXPECT_EQ(left.observations, right.observations);
  EXPECT_EQ(left.store_snapshot, right.store_snapshot);
  EXPECT_EQ(left.structures_version, right.structures_version);
  EXPECT_EQ(left.errors, right.errors);
  EXPECT_EQ(left.warnings, right.warnings);
  EXPECT_EQ(left.information, right.information);
  EXPECT_EQ(left.findings, right.findings);
  EXPECT_EQ(left.counts, right.counts);
}

TEST(StoredReport, ComesBackFromJsonInEveryField) {
  for (const std::string language : {"en", "ru"}) {
    expect_equal(report_from_json(to_json(report_with_everything(), language)), report_with_everything());
  }
}

TEST(StoredReport, IsOneJsonDocumentWithSentences) {
  StoredReport report;
  report.file = "message.xml";
  report.errors = 1;
  report.findings = {finding_with_everything()};
  report.counts = {{"unknown-code", 1}};
  EXPECT_EQ(
      to_json(report, "en"),
      R"({"file":"message.xml","format":"","message_id":"","prepared":"","sender":"","test":false,"flows":[],)"
      R"("datasets":0,"series":0,"observations":0,"store_snapshot":0,"structures_version":"",)"
      R"("acceptable":false,"errors":1,"warnings":0,"information":0,"counts":{"unknown-code":1},)"
      R"("findings":[{"code":"unknown-code","severity":"error","file":"arrivals.csv","line":12,"column":7,)"
      R"("sheet":"Лист 1","cell":"C15","key":"A.BY.IMMI.NTD.KG","component":"SEX","value":"ж, \"жен\"",)"
      R"("count":3,"message":"SEX \"ж, \"жен\"\" is not in the code list CL_SEX.","sentence":"unknown-code",)"
      R"("parameters":["CL_SEX"]}]})");
}

TEST(StoredReport, TellsAPlaceWithoutLineAsNull) {
  StoredReport report;
  report.findings = {sdmx::make_finding("no-data", {})};
  EXPECT_NE(to_json(report, "en").find(R"("line":null,"column":null)"), std::string::npos);
}

TEST(StoredReport, RefusesADamagedDocument) {
  for (const std::string damaged : {"", "{", "[]", "{}", R"({"test":1,"flows":[]})", "\xFF"}) {
    try {
      report_from_json(damaged);
      ADD_FAILURE() << damaged;
    } catch (const sdmx::Error& error) {
      EXPECT_EQ(error.code(), sdmx::ErrorCode::kStore);
      EXPECT_EQ(error.message().id, "report-damaged");
    }
  }
}

TEST(StoredReport, ReadsForPeopleInEnglish) {
  EXPECT_EQ(to_text(report_with_everything(), "en"),
            "20261125T194149-3f9ac2d1: 120 observations, 12 series EECA:DF_T03(1.0), EECA:DF_T05(1.0)\n"
            "5 errors, 1 warnings.\n"
            "Errors:\n"
            "  arrivals.csv!Лист 1!C15: SEX \"ж, \"жен\"\" is not in the code list CL_SEX. (3 times)  "
            "[A.BY.IMMI.NTD.KG]  (unknown-code)\n"
            "Warnings:\n"
            "  arrivals.csv!G15: The total Всего for 2015 is 28349, its parts add up to 22505. Please look "
            "which is "
            "meant.  (table-total-differs)\n"
            "For information:\n"
            "  This is a test message: it is checked and never stored.  (test-message)\n"
            "… and 2 more that are counted but not listed.\n");
}

TEST(StoredReport, ReadsForPeopleInRussian) {
  EXPECT_EQ(to_text(report_with_everything(), "ru"),
            "20261125T194149-3f9ac2d1: наблюдений: 120, рядов: 12 EECA:DF_T03(1.0), EECA:DF_T05(1.0)\n"
            "Ошибок: 5, предупреждений: 1.\n"
            "Ошибки:\n"
            "  arrivals.csv!Лист 1!C15: SEX «ж, \"жен\"» отсутствует в кодовом списке CL_SEX. (раз: 3)  "
            "[A.BY.IMMI.NTD.KG]  (unknown-code)\n"
            "Предупреждения:\n"
            "  arrivals.csv!G15: Итог «Всего» за 2015 равен 28349, а сумма частей 22505. Проверьте, какое "
            "значение верно.  "
            "(table-total-differs)\n"
            "К сведению:\n"
            "  Это пробное сообщение: оно проверяется и не сохраняется.  (test-message)\n"
            "… и еще 2, они сосчитаны, но не перечислены.\n");
}

TEST(StoredReport, SaysThatNothingIsWrong) {
  StoredReport report;
  report.file = "message.xml";
  report.observations = 2;
  report.series = 1;
  report.flows = {"EECA:DF_T03(1.0)"};
  EXPECT_EQ(to_text(report, "en"),
            "message.xml: 2 observations, 1 series EECA:DF_T03(1.0)\nNo errors, 0 warnings.\n");
  EXPECT_EQ(to_text(report, "ru"),
            "message.xml: наблюдений: 2, рядов: 1 EECA:DF_T03(1.0)\nОшибок нет, предупреждений: 0.\n");
}

TEST(StoredReport, IsATableInEnglish) {
  EXPECT_EQ(
      to_csv(report_with_everything(), "en"),
      "severity,code,file,line,column,sheet,cell,key,component,value,count,message\r\n"
      "error,unknown-code,arrivals.csv,12,7,Лист 1,C15,A.BY.IMMI.NTD.KG,SEX,\"ж, \"\"жен\"\"\",3,"
      "\"SEX \"\"ж, \"\"жен\"\"\"\" is not in the code list CL_SEX.\"\r\n"
      "warning,table-total-differs,arrivals.csv,,,,G15,,,,1,"
      "\"The total Всего for 2015 is 28349, its parts add up to 22505. Please look which is meant.\"\r\n"
      "information,test-message,,,,,,,,,1,This is a test message: it is checked and never stored.\r\n");
}

TEST(StoredReport, IsATableInRussian) {
  EXPECT_EQ(to_csv(report_with_everything(), "ru"),
            "severity,code,file,line,column,sheet,cell,key,component,value,count,message\r\n"
            "error,unknown-code,arrivals.csv,12,7,Лист 1,C15,A.BY.IMMI.NTD.KG,SEX,\"ж, \"\"жен\"\"\",3,"
            "\"SEX «ж, \"\"жен\"\"» отсутствует в кодовом списке CL_SEX.\"\r\n"
            "warning,table-total-differs,arrivals.csv,,,,G15,,,,1,"
            "\"Итог «Всего» за 2015 равен 28349, а сумма частей 22505. Проверьте, какое значение верно.\"\r\n"
            "information,test-message,,,,,,,,,1,Это пробное сообщение: оно проверяется и не "
            "сохраняется.\r\n");
}

TEST(StoredReport, IsMadeOfAReport) {
  sdmx::Report report(1);
  report.add(sdmx::make_finding("no-data", {}));
  report.add(sdmx::make_finding("unknown-code", {}, {"CL_SEX"}));
  report.add(sdmx::make_finding("unknown-code", {}, {"CL_AREA"}));
  const StoredReport stored = make_stored_report(report);
  EXPECT_EQ(stored.errors, 2u);
  EXPECT_EQ(stored.warnings, 1u);
  EXPECT_EQ(stored.information, 0u);
  EXPECT_EQ(stored.findings.size(), 2u);
  EXPECT_EQ(stored.counts,
            (std::vector<std::pair<std::string, uint64_t>>{{"no-data", 1}, {"unknown-code", 2}}));
  EXPECT_FALSE(stored.acceptable());
}

TEST(Place, IsACellAPositionOrNothing) {
  EXPECT_EQ(to_string({"arrivals.csv", 0, 0, "", "C15"}), "arrivals.csv!C15");
  EXPECT_EQ(to_string({"book.xlsx", 0, 0, "Лист 1", "C15"}), "book.xlsx!Лист 1!C15");
  EXPECT_EQ(to_string({"message.xml", 12, 7, "", ""}), "message.xml:12:7");
  EXPECT_EQ(to_string({"message.xml", 0, 0, "", ""}), "");
  EXPECT_EQ(to_string(sdmx::Place{}), "");
}

}  // namespace
}  // namespace gateway
