// SPDX-License-Identifier: Apache-2.0
/// Messages of every format written in every other, and from there in every other again: what no finding
/// tells of must be there, down to the last zero of a number.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "sdmx/format/format.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

constexpr std::string_view kTargets[] = {
    "sdmx-ml-2.1",   "sdmx-ml-2.1-generic", "sdmx-ml-3.0",  "sdmx-ml-3.1",  "sdmx-json-1.0",
    "sdmx-json-2.0", "sdmx-json-2.1",       "sdmx-csv-1.0", "sdmx-csv-2.0", "sdmx-csv-2.1"};

struct Written {
  std::string text;
  std::set<std::string> left_out;  ///< as findings tell
};

/// SDMX-CSV has no header, and the other formats need one.
class Headed : public DataReader {
 public:
  explicit Headed(DataReader& source) : source_(source), header_(source.header()) {
    header_.id = "M";
    header_.prepared = "2026-01-02T03:04:05Z";
    header_.sender.id = "S";
  }
  const Header& header() const override { return header_; }
  const Batch* next() override { return source_.next(); }
  void restart() override { source_.restart(); }
  const Footer& footer() const override { return source_.footer(); }
  Place place(Position position) override { return source_.place(position); }

 private:
  DataReader& source_;
  Header header_;
};

/// As the program converts: in the order of the message where that can be kept.
Written written(const std::string& message, std::string_view target, const std::string& dimension = {}) {
  const Format* format = find_format(target, MessageKind::kData);
  Report report;
  const auto reader = open_data(open_memory(message), {&large_lookup(), &report, {}});
  const auto ordered = arranged(*reader, {dimension, Sorting::kAsFound}, report);
  Headed headed(*ordered);
  const auto attempt = [&](Report& said) {
    StringOutput output;
    copy(headed, *format->make_writer(output, {dimension, &said, {}, &large_lookup()}));
    return output.text();
  };
  Written result;
  Report said;
  try {
    result.text = attempt(said);
  } catch (const OutOfOrder&) {
    headed.restart();
    said = Report();
    result.text = attempt(said);
  }
  for (const Report* each : {&report, &said}) {
    for (const Finding& finding : each->findings()) {
      const bool left_out = finding.code == "not-in-target-format";
      if (left_out || finding.severity == Severity::kError)
        result.left_out.insert(left_out ? finding.message.parameters[1] : finding.code);
    }
  }
  return result;
}

/// What a message holds, arranged, but for the action: each version has its own words.
std::string content(const std::string& message) {
  Report report;
  const auto reader = open_data(open_memory(message), {&large_lookup(), &report, {}});
  std::istringstream lines(listing(*arranged(*reader, {}, report)));
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    text += line.starts_with("dataset") ? line : line.substr(line.find(' ') + 1);
    text += '\n';
  }
  EXPECT_TRUE(report.acceptable()) << report.findings().front().code << "\n" << message;
  return text;
}

/// Without observations of which nothing is stated: where attributes of series are stated with observations,
/// as in SDMX-CSV and in series of another dimension, such a one says no more than that of the series.
std::string without_bare_observations(const std::string& content) {
  std::istringstream lines(content);
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("obs ") || std::ranges::count(line, '=') > 1) text += line + '\n';
  }
  return text;
}

/// What SDMX-CSV can tell of it: not the empty from what is not stated, nor two datasets of one structure
/// apart.
std::string told_in_csv(const std::string& content) {
  constexpr std::string_view kEmpty = "=<empty>";
  std::istringstream lines(content);
  std::string text, dataset;
  for (std::string line; std::getline(lines, line);) {
    for (size_t end = 0; (end = line.find(kEmpty)) != std::string::npos;) {
      const size_t begin = line.rfind(' ', end);
      line.erase(begin, end + kEmpty.size() - begin);
    }
    if (line == dataset) continue;
    if (line.starts_with("dataset")) dataset = line;
    text += line + '\n';
  }
  return without_bare_observations(text);
}

/// Expects of each format in which all of a message can be said that it is said. These formats with the text.
std::vector<std::pair<std::string_view, std::string>> expect_all_said(const std::string& message,
                                                                      std::string_view format,
                                                                      const std::string& trace,
                                                                      const std::string& dimension = {}) {
  std::vector<std::pair<std::string_view, std::string>> said;
  for (const std::string_view target : kTargets) {
    Written there = written(message, target, dimension);
    if (!there.left_out.empty()) continue;
    std::string before = content(message), after = content(there.text);
    if (format.starts_with("sdmx-csv") || target.starts_with("sdmx-csv")) {
      before = told_in_csv(before);
      after = told_in_csv(after);
    } else if (!dimension.empty()) {
      before = without_bare_observations(before);
      after = without_bare_observations(after);
    }
    EXPECT_EQ(after, before) << trace << " as " << target;
    said.emplace_back(target, std::move(there.text));
  }
  return said;
}

constexpr const char* kMessages[] = {"series_2.1.xml",  "flat_2.1.xml",  "cross_section_2.1.xml",
                                     "generic_2.1.xml", "merge_3.1.xml", "everything_3.0.xml",
                                     "series_2.0.json", "flat_2.1.json", "behind_1.0.json"};

TEST(EveryFormat, HoldsAllThatNoFindingTellsOf) {
  size_t once = 0, twice = 0;
  for (const char* name : kMessages) {
    for (const auto& [format, text] : expect_all_said(golden(name), name, name)) {
      ++once;
      twice += expect_all_said(text, format, std::string(name) + " as " + std::string(format)).size();
    }
  }
  // That much can be said: were it reported as left out, nothing would be compared.
  EXPECT_EQ(once, 71u);
  EXPECT_EQ(twice, 605u);
}

TEST(EveryFormat, HoldsItWithEveryDimensionAtTheObservation) {
  size_t said = 0;
  for (const char* dimension : {"FREQ", "REF_AREA", "SEX", "AllDimensions"}) {
    for (const char* name : kMessages) {
      said += expect_all_said(golden(name), name, std::string(name) + " by " + dimension, dimension).size();
    }
  }
  EXPECT_EQ(said, 259u);
}

TEST(EveryFormat, StatesOfEachObservationWhatIsStatedOfItsSeriesWhereThereAreNone) {
  const std::string series = message("3_0",
                                     "<m:DataSet ss:structureRef='DSD' ss:action='Append'>"
                                     "<Series FREQ='A' REF_AREA='BY' SEX='F' DECIMALS='2'>"
                                     "<Obs TIME_PERIOD='2018' OBS_VALUE='12.30' OBS_STATUS='A'/>"
                                     "<Obs TIME_PERIOD='2019' OBS_VALUE='NaN'/></Series></m:DataSet>");
  for (const char* dimension : {"SEX", "TIME_PERIOD", "AllDimensions"})
    EXPECT_EQ(expect_all_said(series, "", dimension, dimension).size(), 9u) << "all but CSV 1.0";
}

}  // namespace
}  // namespace sdmx::test
