// SPDX-License-Identifier: Apache-2.0
/// The tables of the example offices, read as the offices read them.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "sdmx/data/arranged.hpp"
#include "sdmx/format/csv_data_reader.hpp"
#include "sdmx/format/csv_data_writer.hpp"
#include "sdmx/validation/validating_reader.hpp"
#include "unit/gateway/tables/table_support.hpp"

namespace gateway::table_test {
namespace {

const std::string kOffices = GATEWAY_SOURCE_DIR "/config/offices/";

std::unique_ptr<sdmx::DataReader> open_office(const std::string& layout, const std::string& table,
                                              const std::string& flow, sdmx::Report& report) {
  TableSource source;
  source.layout = kOffices + layout;
  source.mapping = source.layout.substr(0, source.layout.rfind('/')) + "/areas.mapping.toml";
  source.tables = {kOffices + table};
  sdmx::ReaderOptions options;
  options.report = &report;
  return open_table(source, schema(flow), options);
}

Outcome read_office(const std::string& layout, const std::string& table, const std::string& flow) {
  sdmx::Report report;
  const auto reader = open_office(layout, table, flow, report);
  return outcome(*reader, report);
}

class OneSchema : public sdmx::StructureLookup {
 public:
  explicit OneSchema(std::shared_ptr<const sdmx::Schema> schema) : schema_(std::move(schema)) {}
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference&) const override { return schema_; }

 private:
  std::shared_ptr<const sdmx::Schema> schema_;
};

size_t lines(const std::string& text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

bool has(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line) != std::string::npos;
}

TEST(Offices, BelarusArrivalsComeWithTheQuestionAboutTheTotalOf2015) {
  const Outcome seen =
      read_office("belarus/arrivals.layout.toml", "belarus/tables/arrivals_by_country.csv", "DF_T03");
  EXPECT_EQ(lines(seen.observations), 120u);
  EXPECT_TRUE(has(seen.observations, "J8 A.BY.IMMI.NTD.KG._T._T._T._T.PS 2018 = 65 OBS_STATUS=A"));
  EXPECT_TRUE(has(seen.observations, "G16 A.BY.IMMI.NTD.CIS._T._T._T._T.PS 2015 = 28349 OBS_STATUS=A"));
  EXPECT_TRUE(has(seen.observations, "F15 A.BY.IMMI.NTD.GE._T._T._T._T.PS 2014 = NaN OBS_STATUS=M"));
  EXPECT_EQ(
      seen.findings,
      "arrivals_by_country.csv!G16 table-total-differs [Всего по странам СНГ] [2015] [28349] [22505]\n");
}

TEST(Offices, BelarusDeparturesComeFromTheLongTable) {
  const Outcome seen =
      read_office("belarus/departures.layout.toml", "belarus/tables/movements_long.csv", "DF_T05");
  EXPECT_EQ(lines(seen.observations), 100u);
  EXPECT_TRUE(has(seen.observations, "E169 A.BY.EMI.NTD.KG._T._T._T._T.PS 2018 = 22"));
  EXPECT_EQ(seen.findings, "");
}

TEST(Offices, KyrgyzstanReadsThreeFlowsFromOneTable) {
  const auto flow = [](const std::string& id) {
    return read_office("kyrgyzstan/external_migration.layout.toml",
                       "kyrgyzstan/tables/external_migration.csv", id);
  };
  const Outcome arrivals = flow("DF_T03");
  EXPECT_EQ(lines(arrivals.observations), 18u);
  EXPECT_TRUE(has(arrivals.observations, "E9 A.KG.IMMI.NTD.BY._T._T._T._T.PS 2018 = 2"));
  const Outcome departures = flow("DF_T05");
  EXPECT_TRUE(has(departures.observations, "F9 A.KG.EMI.NTD.BY._T._T._T._T.PS 2018 = 18"));
  EXPECT_TRUE(has(departures.observations, "F5 A.KG.EMI.NTD._T._T._T._T._T.PS 2018 = 7077"));
  const Outcome net = flow("DF_NET");
  EXPECT_TRUE(has(net.observations, "G9 A.KG.NETM.NTD.BY._T._T._T._T.PS 2018 = -16"));
  EXPECT_EQ(arrivals.findings + departures.findings + net.findings, "");
}

TEST(Offices, TablesAreValidDataAndComeBackEqualFromCsv) {
  for (const auto& [layout, table, flow] : std::vector<std::array<std::string, 3>>{
           {"belarus/arrivals.layout.toml", "belarus/tables/arrivals_by_country.csv", "DF_T03"},
           {"belarus/departures.layout.toml", "belarus/tables/movements_long.csv", "DF_T05"},
           {"kyrgyzstan/external_migration.layout.toml", "kyrgyzstan/tables/external_migration.csv",
            "DF_NET"}}) {
    sdmx::Report report;
    const auto table_reader = open_office(layout, table, flow, report);
    const auto checked = validating(*table_reader, {}, report);
    const auto ordered = arranged(*checked, {}, report);
    const std::string expected = listing(*ordered);
    ordered->restart();
    sdmx::StringOutput output;
    const auto writer = sdmx::make_csv_data_writer(output, {"", &report});
    copy(*ordered, *writer);
    const OneSchema lookup(schema(flow));
    sdmx::ReaderOptions options;
    options.structures = &lookup;
    options.report = &report;
    const auto read_back = sdmx::make_csv_data_reader(sdmx::open_memory(output.text()), options);
    EXPECT_EQ(listing(*arranged(*read_back, {}, report)), expected) << table;
    EXPECT_EQ(report.count(sdmx::Severity::kError), 0u) << table;
    for (const sdmx::Finding& finding : report.findings())
      EXPECT_EQ(finding.code, "table-total-differs") << table;
    EXPECT_EQ(lines(output.text()), 1 + lines(read_office(layout, table, flow).observations)) << table;
  }
}

}  // namespace
}  // namespace gateway::table_test
