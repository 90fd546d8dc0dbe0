// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/config.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "sdmx/base/error.hpp"

namespace gateway {
namespace {

class ConfigTest : public testing::Test {
 protected:
  ConfigTest() {
    folder_ =
        std::filesystem::temp_directory_path() /
        ("gateway-config-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::create_directories(folder_);
  }
  ~ConfigTest() override { std::filesystem::remove_all(folder_); }

  std::string write(const std::string& text) {
    const std::string path = (folder_ / "office.toml").string();
    std::ofstream(path) << text;
    return path;
  }

  /// The message of the error that loading gives; the file's path is left out of the parameters.
  std::vector<std::string> refused(const std::string& text) {
    try {
      load_config(write(text));
    } catch (const sdmx::Error& error) {
      EXPECT_EQ(error.code(), sdmx::ErrorCode::kConfig);
      std::vector<std::string> parts{error.message().id};
      const auto& parameters = error.message().parameters;
      parts.insert(parts.end(), parameters.begin() + 1, parameters.end());
      return parts;
    }
    return {"accepted"};
  }

  std::filesystem::path folder_;
};

constexpr const char* kHead = "name = \"BY1\"\ndata_dir = \"var\"\nstructures = [\"dsd\"]\n";

TEST_F(ConfigTest, ReadsAnOfficeWithPathsTakenFromItsFolder) {
  const Config config = load_config(write(std::string(kHead) + R"~(
language = "ru"
[server]
listen = "127.0.0.1:8443"
max_body = "100 MB"
[office]
provider = "EECA:DATA_PROVIDERS(1.0).BY1"
time_zone = "Europe/Minsk"
retry_first = "5 s"
[office.hub]
url = "https://127.0.0.1:9000/"
token_file = "hub.token"
[[office.flow]]
id = "DF_T03"
agreement = "EECA:PA_BY1_DF_T03(1.0)"
table = "tables/arrivals.csv"
layout = "arrivals.layout.toml"
mapping = "areas.mapping.toml"
release = "automatic"
calendar = ["monthly 15 09:00"]
missed = "skip"
parameters = { sex = "_T" }
)~"));
  EXPECT_EQ(config.name, "BY1");
  EXPECT_EQ(config.data_dir, (folder_ / "var").string());
  EXPECT_EQ(config.structures, std::vector{(folder_ / "dsd").string()});
  EXPECT_EQ(config.server.port, 8443);
  EXPECT_EQ(config.server.max_body, uint64_t{100} << 20);
  EXPECT_EQ(config.server.base_url, "http://127.0.0.1:8443");
  EXPECT_FALSE(config.is_hub);
  ASSERT_TRUE(config.is_office);
  EXPECT_EQ(config.office.provider.item, "BY1");
  EXPECT_EQ(config.office.hub.base_url, "https://127.0.0.1:9000");
  EXPECT_EQ(config.office.retry_first, std::chrono::seconds(5));
  ASSERT_EQ(config.office.flows.size(), 1u);
  const FlowConfig& flow = config.office.flows.front();
  EXPECT_EQ(sdmx::to_short(flow.agreement), "EECA:PA_BY1_DF_T03(1.0)");
  EXPECT_EQ(flow.table, (folder_ / "tables/arrivals.csv").string());
  EXPECT_EQ(flow.release, Release::kAutomatic);
  ASSERT_EQ(flow.calendar.size(), 1u);
  EXPECT_EQ(flow.calendar.front().time_zone, "Europe/Minsk");
  EXPECT_EQ(flow.calendar.front().missed, Schedule::Missed::kSkip);
  EXPECT_EQ(flow.parameters.at("sex"), "_T");
}

TEST_F(ConfigTest, NamesLineAndKeyOfWhatIsWrong) {
  using Parts = std::vector<std::string>;
  const std::string head = kHead;
  EXPECT_EQ(refused("data_dir = \"var\"\n"), (Parts{"config-key-missing", "1", "name", "\"BY1\""}));
  EXPECT_EQ(refused(head + "colour = 1\n"), (Parts{"config-key-unknown", "4", "colour"}));
  EXPECT_EQ(refused(head + "[server]\nlisten = \"everywhere\"\n"),
            (Parts{"config-wrong-value", "5", "server.listen", "\"127.0.0.1:8080\""}));
  EXPECT_EQ(refused(head + "[server]\nmax_body = \"2 XB\"\n"),
            (Parts{"config-wrong-value", "5", "server.max_body", "\"2 GB\""}));
  EXPECT_EQ(refused(head + "language = \"fr\"\n"),
            (Parts{"config-wrong-value", "4", "language", "\"en\", \"ru\""}));
  EXPECT_EQ(refused(head + "[office]\nprovider = \"BY1\"\n"),
            (Parts{"config-wrong-value", "5", "office.provider", "\"EECA:DATA_PROVIDERS(1.0).BY1\""}));
  EXPECT_EQ(refused(head + "[server]\nlisten = \"127.0.0.1:\"\n"),
            (Parts{"config-wrong-value", "5", "server.listen", "\"127.0.0.1:8080\""}));
  const std::string office = head + "[office]\nprovider = \"EECA:DATA_PROVIDERS(1.0).BY1\"\n[office.hub]\n";
  for (const char* url : {"", "ftp://hub", "https://", "http://the hub", "hub.example.org"}) {
    EXPECT_EQ(refused(office + "url = \"" + url + "\"\n"),
              (Parts{"config-wrong-value", "7", "office.hub.url", "\"https://hub.example.org\""}))
        << url;
  }
  EXPECT_EQ(refused(head + "[server\n").front(), "config-syntax");
}

TEST_F(ConfigTest, KnowsTheLinesOfKeysForErrorsThatAreFoundLater) {
  const std::string path = write(std::string(kHead) + R"~([office]
provider = "EECA:DATA_PROVIDERS(1.0).BY1"
[office.hub]
token_file = "token"
[[office.flow]]
id = "DF_T03"
agreement = "EECA:PA_BY1_DF_T03(1.0)"
table = "arrivals.csv"
layout = "arrivals.layout.toml"
)~");
  const Config config = load_config(path);
  const auto where = [](const auto& failing) {
    try {
      failing();
    } catch (const sdmx::Error& error) {
      return error.message();
    }
    return sdmx::Message{};
  };
  EXPECT_EQ(where([&] { fail_at_key(config, "office.hub.token_file", "x", {"y"}); }).parameters,
            (std::vector<std::string>{path, "7", "office.hub.token_file", "y"}));
  EXPECT_EQ(where([&] { fail_at_flow(config, config.office.flows[0], "table", "x"); }).parameters,
            (std::vector<std::string>{path, "11", "office.flow.table"}));
}

TEST_F(ConfigTest, SaysThatAFileIsNotThere) {
  try {
    load_config((folder_ / "absent.toml").string());
    FAIL();
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.message().id, "config-cannot-open");
  }
}

}  // namespace
}  // namespace gateway
