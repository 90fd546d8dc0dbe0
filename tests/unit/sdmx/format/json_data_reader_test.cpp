// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_data_reader.hpp"

#include <gtest/gtest.h>

#include "sdmx/io/random_access.hpp"
#include "unit/sdmx/format/json_data_support.hpp"

namespace sdmx::test {
namespace {

constexpr std::string_view kUrn = "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)";

/// A message of 2.0 with FREQ at the dataset, REF_AREA at the series, TIME_PERIOD at the observation; meta
/// and structure on line 1, the datasets on line 2, what follows on line 3.
std::string message_20(const std::string& datasets, const std::string& rest = "") {
  const auto dimension = [](const std::string& id, const std::string& values) {
    return "[{\"id\":\"" + id + "\",\"keyPosition\":0,\"values\":[" + values + "]}]";
  };
  return "{\"meta\":{\"schema\":\"2.0.0/\",\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},"
         "\"data\":{\"structures\":[{\"links\":[{\"urn\":\"" +
         std::string(kUrn) + "\"}],\"dimensions\":{\"dataSet\":" + dimension("FREQ", "{\"id\":\"A\"}") +
         ",\"series\":" + dimension("REF_AREA", "{\"id\":\"BY\"},{\"id\":\"KG\"}") +
         ",\"observation\":" + dimension("TIME_PERIOD", "{\"value\":\"2018\"},{\"value\":\"2019\"}") +
         "},\"attributes\":{\"observation\":[{\"id\":\"OBS_STATUS\",\"values\":[{\"id\":\"A\"}]}]}}],"
         "\"dataSets\":\n" +
         datasets + "}" + rest + "\n}";
}

TEST(JsonDataReader, ReadsSeriesWithAttributesAtAllLevels) {
  EXPECT_EQ(json_seen(golden("series_2.0.json")),
            "dataset T:DSD(1.0)\n"
            "Replace part SOURCE=Registers\n"
            "Replace part REF_AREA=BY TITLE=Belarus\n"
            "Replace part REF_AREA=BY SEX=M NOTE=\"by both\"\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0 CONTACT=[0::\"desk\" 1::\"post\"]\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=12.30 METHOD=counted OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=65 OBS_STATUS=E COMMENT=[0:en:\"late\" 0:ru:\"поздно\"]\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=NaN\n"
            "Replace series FREQ=A REF_AREA=KG SEX=M DECIMALS=1\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=138.50 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2020\n");
}

TEST(JsonDataReader, ReadsUtf16) {
  const std::string text = message_20(R"([{"series":{"0":{"observations":{"0":[12.30,0]}}}}])");
  std::string utf16("\xFF\xFE");
  for (const char c : text) utf16.append({c, '\0'});
  EXPECT_EQ(json_seen(utf16), json_seen(text));
}

TEST(JsonDataReader, ReadsFlatDataBeforeTheirStructureAndTheirAction) {
  EXPECT_EQ(
      json_seen(golden("flat_2.1.json")),
      "dataset T:DSD(1.0)\n"
      "Merge part\n"
      "Merge obs FREQ=A REF_AREA=BY SEX=F TIME_PERIOD=2018 OBS_VALUE=12.30 METHOD=counted OBS_STATUS=A\n"
      "Merge obs FREQ=A REF_AREA=BY SEX=F TIME_PERIOD=2019 OBS_VALUE=65 OBS_STATUS=E COMMENT=[0:en:\"late\" "
      "0:ru:\"поздно\"]\n"
      "Merge obs FREQ=A REF_AREA=KG SEX=M TIME_PERIOD=2020 OBS_VALUE=<missing> METHOD=<off>\n"
      "Merge part SOURCE=Registers\n");
}

TEST(JsonDataReader, ReadsTheValuesOf10WhichMayHaveNamesOnly) {
  EXPECT_EQ(json_seen(golden("behind_1.0.json")),
            "dataset T:DSD(1.0)\n"
            "Replace part SOURCE=Registers\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F DECIMALS=0 TITLE=Belarus\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=12.30 OBS_STATUS=A\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=65 OBS_STATUS=E\n"
            "Replace obs TIME_PERIOD=2020 OBS_VALUE=NaN\n"
            "Replace series FREQ=A REF_AREA=KG SEX=M DECIMALS=1\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=138.50 OBS_STATUS=A\n"
            "dataset T:DSD(1.0)\n"
            "Delete series FREQ=A REF_AREA=BY SEX=F\n"
            "Delete obs TIME_PERIOD=2020 OBS_VALUE=<delete>\n");
}

TEST(JsonDataReader, ReadsTheDraftOf10) {
  EXPECT_EQ(
      json_seen(
          "{\"header\":{\"id\":\"M\",\"prepared\":\"2026\",\"sender\":{\"id\":\"S\"}},"
          "\"dataSets\":[{\"action\":\"Informational\",\"series\":{\"A:0\":{\"observations\":{\"0\":[5],"
          "\"1\":6}}}}],"
          "\"structure\":{\"links\":[{\"rel\":\"dataflow\",\"href\":\"http://x/rest/dataflow/T/DF/1.0\"}],"
          "\"dimensions\":{\"dataset\":[],\"series\":[{\"id\":\"FREQ\",\"values\":[]},{\"id\":\"REF_AREA\","
          "\"values\":[{\"id\":\"BY\"}]}],\"observation\":[{\"id\":\"TIME_PERIOD\",\"values\":[{\"id\":"
          "\"2018\"},{\"id\":"
          "\"2019\"}]}]}}}"),
      "dataset T:DF(1.0)\n"
      "Information series FREQ=A REF_AREA=BY\n"
      "Information obs TIME_PERIOD=2018 OBS_VALUE=5\n"
      "Information obs TIME_PERIOD=2019 OBS_VALUE=6\n");
}

TEST(JsonDataReader, KnowsRolesWithoutAStructure) {
  JsonReading reading(golden("series_2.0.json"), {}, nullptr);
  const Batch* batch = reading.reader->next();
  ASSERT_NE(batch, nullptr);
  const auto role = [&](std::string_view id) {
    return (*batch->components)[static_cast<uint16_t>(batch->components->find(id))].stated_role;
  };
  EXPECT_EQ(role("REF_AREA"), Role::kDimension);
  EXPECT_EQ(role("TIME_PERIOD"), Role::kTimeDimension);
  EXPECT_EQ(role("METHOD"), Role::kMeasure);
  EXPECT_EQ(role("NOTE"), Role::kAttribute);
  EXPECT_EQ(batch->dataset->observation_dimension, "TIME_PERIOD");
  EXPECT_EQ(batch->dataset->annotations.at(0).text.in("en"), "revised");
  EXPECT_EQ(to_short(batch->dataset->structure), "T:DSD(1.0)");
  EXPECT_EQ(reading.findings(), "");
}

TEST(JsonDataReader, ReadsHeaderAndErrors) {
  JsonReading reading(golden("flat_2.1.json"));
  const Header& header = reading.reader->header();
  EXPECT_EQ(header.id, "M1");
  EXPECT_EQ(header.prepared, "2026-01-02T03:04:05Z");
  EXPECT_EQ(header.sender.names.in("en"), "Sender");
  EXPECT_EQ(header.structures.at(0).dimension_at_observation, "AllDimensions");
  EXPECT_EQ(reading.reader->next()->dataset->valid_from, "2026-01-01T00:00:00Z");
  while (reading.reader->next() != nullptr) {
  }
  EXPECT_EQ(reading.reader->footer().at(0).code, "150");
}

TEST(JsonDataReader, GivesTheSameWhateverABatchHoldsAndHoweverOftenItIsRead) {
  for (const std::string& name : json_golden_names()) {
    const std::string whole = json_seen(golden(name));
    ReaderLimits limits;
    for (limits.batch_rows = 1; limits.batch_rows < 4; ++limits.batch_rows) {
      EXPECT_EQ(json_seen(golden(name), limits), whole) << name;
      JsonReading reading(golden(name), limits);
      while (reading.reader->next() != nullptr) {
      }
      reading.reader->restart();
      EXPECT_EQ(listing(*reading.reader), whole) << name;
    }
  }
}

TEST(JsonDataReader, ReportsNumbersWithoutAValue) {
  EXPECT_EQ(
      json_seen(message_20("[{\"series\":{\"7\":{\"observations\":{\"0\":[1,3]}},\"0:1\":{},\"x\":{}}}]")),
      "dataset T:DSD(1.0)\n"
      "Information series FREQ=A\n"
      "Information obs TIME_PERIOD=2018 OBS_VALUE=1\n"
      "Information series FREQ=A REF_AREA=BY\n"
      "Information series FREQ=A\n"
      "2:17 bad-index [2]\n"
      "2:41 bad-index [1]\n"
      "2:52 bad-syntax [1]\n"
      "2:59 bad-index [2]\n");
}

TEST(JsonDataReader, ReportsWhatIsOfAnotherType) {
  EXPECT_EQ(json_seen(message_20(
                "[{\"action\":\"Remove\",\"series\":[],\"observations\":{\"0:1\":[2]},\"x-own\":{},"
                "\"parts\":{}},7]")),
            "dataset T:DSD(1.0)\n"
            "Information part FREQ=A\n"
            "Information obs REF_AREA=BY TIME_PERIOD=2019 OBS_VALUE=2\n"
            "2:12 bad-syntax [action]\n"
            "2:30 member-wrong-type [series] [object]\n"
            "2:79 element-unknown [parts]\n"
            "2:83 member-wrong-type [dataSets] [object]\n");
}

TEST(JsonDataReader, ReportsWhatIsMissing) {
  EXPECT_EQ(json_seen("{\"data\":{\"dataSets\":[{\"observations\":{\"0\":[1]}}]}}"),
            "dataset\nInformation part\nInformation obs\n"
            "1:1 member-missing [meta]\n1:1 member-missing [structure]\n1:22 structure-unnamed [links]\n");
  EXPECT_EQ(json_seen("{\"meta\":{},\"data\":{\"structure\":{\"dimensions\":{\"series\":[{}]}}}}"),
            "1:9 header-incomplete [id, prepared, sender]\n"
            "1:57 member-missing [id]\n");
}

TEST(JsonDataReader, ReportsAMistakeBeforeInAndBehindTheDataOnce) {
  const std::string text =
      message_20("[{\"action\":\"Replace\",\"series\":{\"0\":{\"observations\":{\"0\":[1,]}},}}]", ",");
  JsonReading reading(text);
  while (reading.reader->next() != nullptr) {
  }
  reading.reader->restart();
  while (reading.reader->next() != nullptr) {
  }
  EXPECT_EQ(reading.findings(),
            "2:60 bad-json []}},}}]},] [value]\n"
            "2:64 bad-json [}}]},] [\"]\n"
            "3:1 bad-json [}] [\"]\n");
}

/// Counts what is read of it, by all who opened it.
class CountingInput : public Input, public RandomAccess {
 public:
  CountingInput(std::string text, uint64_t& read) : text_(std::move(text)), read_(read) {}
  size_t read(std::span<char> buffer) override {
    const size_t count = text_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    read_ += count;
    return count;
  }
  void rewind() override { at_ = 0; }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<CountingInput>(text_, read_); }
  const std::string& name() const override { return name_; }
  uint64_t size() const override { return text_.size(); }
  void seek(uint64_t offset) override { at_ = offset; }

 private:
  std::string text_, name_ = "counted";
  uint64_t& read_;
  size_t at_ = 0;
};

/// Series without end, and the structure behind them; then what is given.
std::string message_with_structure_behind(size_t series, const std::string& rest) {
  std::string text =
      R"({"meta":{"schema":"2.0.0/","id":"M","prepared":"2026","sender":{"id":"S"}},"data":{"dataSets":[)";
  text += R"({"action":"Replace","series":{)";
  for (size_t i = 0; i < series; ++i)
    text += (i == 0 ? "\"0\"" : ",\n\"0\"") + std::string(R"(:{"observations":{"0":[1]}})");
  return text + "}}]" + rest;
}

constexpr std::string_view kStructures =
    R"x("structures":[{"links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)"}],)x"
    R"x("dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"BY"}]}],)x"
    R"x("observation":[{"id":"TIME_PERIOD","values":[{"value":"2018"}]}]}}])x";

TEST(JsonDataReader, FindsTheStructureBehindTheDataWithoutReadingThem) {
  constexpr size_t kSeries = 30'000;
  std::string text = message_with_structure_behind(kSeries, "," + std::string(kStructures) + "}}");
  const size_t size = text.size();
  uint64_t read = 0;
  Report report;
  const auto reader =
      make_json_data_reader(std::make_unique<CountingInput>(std::move(text), read), {nullptr, &report, {}});
  EXPECT_LT(read, size / 2);
  NullWriter counts;
  copy(*reader, counts);
  EXPECT_EQ(counts.observations(), kSeries);
  EXPECT_TRUE(report.findings().empty());
  EXPECT_GT(read, size);
}

TEST(JsonDataReader, SaysWhereTheStructureAtTheEndIsNotThatOfTheData) {
  const std::string text =
      message_with_structure_behind(1, R"(},"more":{"x":[],)" + std::string(kStructures) + "}}");
  EXPECT_EQ(json_seen(text),
            "dataset T:DSD(1.0)\n"
            "Replace series REF_AREA=BY\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=1\n"
            "1:1 member-missing [structure]\n");
}

TEST(JsonDataReader, ReadsUtf16WithAByteOrderMark) {
  std::string text = "\xFF\xFE";
  for (const char c : message_20("[{\"observations\":{\"0:1\":[2]}}]")) {
    text += c;
    text += '\0';
  }
  EXPECT_EQ(json_seen(text),
            "dataset T:DSD(1.0)\n"
            "Information part FREQ=A\n"
            "Information obs REF_AREA=BY TIME_PERIOD=2019 OBS_VALUE=2\n");
}

class DamagedJson : public testing::TestWithParam<std::string> {
 protected:
  /// Reads everything; true when something was found.
  static bool has_findings(std::string text) {
    JsonReading reading(std::move(text));
    while (reading.reader->next() != nullptr) {
    }
    return !reading.report.findings().empty();
  }
  const std::string text_ = golden(GetParam());
};

TEST_P(DamagedJson, IsReadWhereverItIsCutOff) {
  ASSERT_FALSE(text_.empty());
  const size_t end = text_.rfind('}');
  for (size_t size = 0; size < end; ++size) EXPECT_TRUE(has_findings(text_.substr(0, size))) << size;
  EXPECT_FALSE(has_findings(text_));
}

INSTANTIATE_TEST_SUITE_P(Golden, DamagedJson, testing::ValuesIn(json_golden_names()),
                         [](const auto& name) { return name.param.substr(0, name.param.find('_')); });

}  // namespace
}  // namespace sdmx::test
