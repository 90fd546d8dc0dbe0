// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/config.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <span>

#include "gateway/core/rights.hpp"
#include "gateway/tables/config_file.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/io/input.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr std::string_view kAgreement = "\"EECA:PA_BY1_DF_T03(1.0)\"";
constexpr std::string_view kCalendar = "[\"monthly 15 09:00\"]";
constexpr std::string_view kDuration = "\"30 s\"";
constexpr std::string_view kListen = "\"127.0.0.1:8080\"";
constexpr std::string_view kPath = "\"path\"";
constexpr std::string_view kProvider = "\"EECA:DATA_PROVIDERS(1.0).BY1\"";
constexpr std::string_view kUrl = "\"https://hub.example.org\"";
constexpr std::string_view kSize = "\"2 GB\"";

constexpr ConfigKey kKeys[] = {
    {"name", ConfigType::kText, "\"BY1\""},
    {"data_dir", ConfigType::kText, kPath},
    {"structures", ConfigType::kTexts, "[\"dsd\"]"},
    {"language", ConfigType::kText, "\"en\""},
    {"log.level", ConfigType::kText, "\"info\""},
    {"log.file", ConfigType::kText, kPath},
    {"server.listen", ConfigType::kText, kListen},
    {"server.base_url", ConfigType::kText, "\"https://hub.example.org\""},
    {"server.certificate", ConfigType::kText, kPath},
    {"server.key", ConfigType::kText, kPath},
    {"server.max_body", ConfigType::kText, kSize},
    {"server.max_header", ConfigType::kText, "\"64 KB\""},
    {"server.read_timeout", ConfigType::kText, kDuration},
    {"server.write_timeout", ConfigType::kText, kDuration},
    {"server.workers", ConfigType::kInteger, "2"},
    {"server.max_connections", ConfigType::kInteger, "1000"},
    {"hub.enabled", ConfigType::kText, "\"yes\""},
    {"office.provider", ConfigType::kText, kProvider},
    {"office.time_zone", ConfigType::kText, "\"Europe/Minsk\""},
    {"office.retry_first", ConfigType::kText, kDuration},
    {"office.retry_longest", ConfigType::kText, kDuration},
    {"office.ask_every", ConfigType::kText, kDuration},
    {"office.hub.url", ConfigType::kText, kUrl},
    {"office.hub.token_file", ConfigType::kText, kPath},
    {"office.hub.ca_file", ConfigType::kText, kPath},
    {"office.hub.proxy", ConfigType::kText, "\"http://proxy:3128\""},
    {"office.hub.connect_timeout", ConfigType::kText, kDuration},
    {"office.hub.stall_timeout", ConfigType::kText, kDuration},
    {"office.flow", ConfigType::kTables, "[[office.flow]]"},
    {"office.flow.id", ConfigType::kText, "\"DF_T03\""},
    {"office.flow.agreement", ConfigType::kText, kAgreement},
    {"office.flow.table", ConfigType::kText, kPath},
    {"office.flow.layout", ConfigType::kText, kPath},
    {"office.flow.mapping", ConfigType::kText, kPath},
    {"office.flow.release", ConfigType::kText, "\"by-hand\""},
    {"office.flow.format", ConfigType::kText, "\"sdmx-ml-3.0\""},
    {"office.flow.calendar", ConfigType::kTexts, kCalendar},
    {"office.flow.missed", ConfigType::kText, "\"send-late\""},
    {"office.flow.parameters.*", ConfigType::kText, "\"_T\""},
};

/// What one of a unit is worth.
using Units = std::span<const std::pair<std::string_view, uint64_t>>;
constexpr std::pair<std::string_view, uint64_t> kByteUnits[] = {
    {"", 1}, {"B", 1}, {"KB", 1 << 10}, {"MB", 1 << 20}, {"GB", 1 << 30}};
constexpr std::pair<std::string_view, uint64_t> kTimeUnits[] = {{"s", 1}, {"min", 60}, {"h", 3600}};

std::optional<uint64_t> parse_with_unit(std::string_view text, Units units) {
  uint64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{} || number == 0) return std::nullopt;
  const auto unit = sdmx::trim(text.substr(static_cast<size_t>(end - text.data())));
  for (const auto& [name, worth] : units) {
    if (unit == name && number <= INT64_MAX / worth) return number * worth;
  }
  return std::nullopt;
}

uint64_t bytes(const ConfigSection& section, std::string_view key, uint64_t fallback) {
  if (!section.has(key)) return fallback;
  const auto value = parse_with_unit(section.text(key), kByteUnits);
  if (!value) section.fail(key, kSize);
  return *value;
}

std::chrono::seconds duration(const ConfigSection& section, std::string_view key,
                              std::chrono::seconds fallback) {
  if (!section.has(key)) return fallback;
  const auto value = parse_with_unit(section.text(key), kTimeUnits);
  if (!value) section.fail(key, kDuration);
  return std::chrono::seconds{static_cast<int64_t>(*value)};
}

std::optional<uint16_t> parse_port(std::string_view text) {
  uint16_t port = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return port;
}

unsigned count(const ConfigSection& section, std::string_view key, unsigned fallback) {
  return static_cast<unsigned>(section.integer(key, fallback, {1, 100'000}));
}

/// Lines of the keys of a table and of those in it; tables of an array have lines of their own.
void collect_lines(const ConfigNode& table, const std::string& path, ConfigLines& lines) {
  for (const ConfigNode& member : table.members) {
    const std::string key = path + member.name;
    lines.emplace(key, member.line);
    if (member.type == ConfigType::kTable) collect_lines(member, key + ".", lines);
  }
}

size_t line_of(const ConfigLines& lines, std::string_view key) {
  const auto found = lines.find(key);
  return found == lines.end() ? 1 : found->second;
}

bool is_web_address(std::string_view url) {
  const size_t scheme = url.starts_with("http://") ? 7 : url.starts_with("https://") ? 8 : 0;
  return scheme > 0 && url.size() > scheme && url.find_first_of(" \t\"<>") == std::string_view::npos;
}

/// Reads one file; relative paths in it start at its folder.
class ConfigReader {
 public:
  explicit ConfigReader(const std::string& path)
      : folder_(std::filesystem::absolute(path).parent_path()), file_(read_config_file(path, kKeys)) {}

  Config read() const {
    const ConfigSection root = file_.section();
    Config config;
    config.file = file_.path;
    collect_lines(file_.root, "", config.lines);
    config.name = root.required("name", "\"BY1\"");
    if (!sdmx::is_id(config.name)) root.fail("name", "A-Z a-z 0-9 _ @ $ -");
    config.data_dir = required_path(root, "data_dir");
    for (const std::string& path : root.texts("structures")) config.structures.push_back(absolute(path));
    if (config.structures.empty()) root.fail("structures", "[\"dsd\"]");
    constexpr std::string_view kLanguages[] = {"en", "ru"};
    config.language = kLanguages[root.word("language", kLanguages)];
    constexpr std::string_view kLevels[] = {"info", "debug", "warning", "error"};
    config.log_level = kLevels[root.section("log").word("level", kLevels)];
    config.log_file = path(root.section("log"), "file");
    config.server = server(root.section("server"));
    constexpr std::string_view kYesNo[] = {"yes", "no"};
    config.is_hub = root.has("hub") && root.section("hub").word("enabled", kYesNo) == 0;
    config.is_office = root.has("office");
    if (config.is_office) config.office = office(root.section("office"));
    return config;
  }

 private:
  std::string absolute(const std::string& path) const {
    return path.empty() ? path : (folder_ / path).lexically_normal().string();
  }
  std::string path(const ConfigSection& section, std::string_view key) const {
    return absolute(section.text(key));
  }
  std::string required_path(const ConfigSection& section, std::string_view key) const {
    return absolute(section.required(key, kPath));
  }

  ServerConfig server(const ConfigSection& section) const {
    ServerConfig server;
    const std::string listen = section.text("listen", "127.0.0.1:8080");
    const size_t colon = listen.rfind(':');
    const auto port = colon == std::string::npos ? std::nullopt : parse_port(listen.substr(colon + 1));
    if (!port || colon == 0) section.fail("listen", kListen);
    server.address = listen.substr(0, colon);
    server.port = *port;
    server.certificate = path(section, "certificate");
    server.key = path(section, "key");
    if (server.certificate.empty() != server.key.empty()) {
      section.fail(server.key.empty() ? "key" : "certificate", kPath);
    }
    server.base_url =
        section.text("base_url", (server.certificate.empty() ? "http://" : "https://") + listen);
    server.max_body = bytes(section, "max_body", server.max_body);
    server.max_header =
        static_cast<uint32_t>(std::min<uint64_t>(bytes(section, "max_header", server.max_header), 1 << 20));
    server.read_timeout = duration(section, "read_timeout", server.read_timeout);
    server.write_timeout = duration(section, "write_timeout", server.write_timeout);
    server.workers = count(section, "workers", server.workers);
    server.max_connections = count(section, "max_connections", server.max_connections);
    return server;
  }

  OfficeConfig office(const ConfigSection& section) const {
    OfficeConfig office;
    const auto provider =
        parse_organisation(section.required("provider", kProvider), sdmx::ArtefactClass::kDataProviderScheme);
    if (!provider) section.fail("provider", kProvider);
    office.provider = *provider;
    office.retry_first = duration(section, "retry_first", office.retry_first);
    office.retry_longest = duration(section, "retry_longest", office.retry_longest);
    office.ask_every = duration(section, "ask_every", office.ask_every);
    const std::string time_zone = section.text("time_zone", "UTC");
    if (!is_time_zone(time_zone)) section.fail("time_zone", "\"Europe/Minsk\"");
    hub(section.section("hub"), office);
    for (const ConfigSection& table : section.sections("flow")) {
      const FlowConfig flow = this->flow(table, time_zone);
      if (std::ranges::find(office.flows, flow.id, &FlowConfig::id) != office.flows.end()) {
        table.fail("id", "≠ \"" + flow.id + "\"");
      }
      office.flows.push_back(flow);
    }
    return office;
  }

  void hub(const ConfigSection& section, OfficeConfig& office) const {
    office.hub.base_url = section.text("url");
    if (section.has("url") && !is_web_address(office.hub.base_url)) section.fail("url", kUrl);
    while (office.hub.base_url.ends_with('/')) office.hub.base_url.pop_back();
    office.token_file = path(section, "token_file");
    office.hub.ca_file = path(section, "ca_file");
    office.hub.proxy = section.text("proxy");
    office.hub.connect_timeout = duration(section, "connect_timeout", office.hub.connect_timeout);
    office.hub.stall_timeout = duration(section, "stall_timeout", office.hub.stall_timeout);
  }

  FlowConfig flow(const ConfigSection& section, const std::string& time_zone) const {
    constexpr std::string_view kRelease[] = {"by-hand", "automatic"};
    FlowConfig flow;
    collect_lines(section.node(), "", flow.lines);
    flow.id = section.required("id", "\"DF_T03\"");
    const auto agreement = sdmx::parse_short(section.required("agreement", kAgreement),
                                             sdmx::ArtefactClass::kProvisionAgreement);
    if (!agreement) section.fail("agreement", kAgreement);
    flow.agreement = *agreement;
    flow.table = required_path(section, "table");
    flow.layout = required_path(section, "layout");
    flow.mapping = path(section, "mapping");
    flow.release = section.word("release", kRelease) == 0 ? Release::kByHand : Release::kAutomatic;
    flow.format = section.text("format", flow.format);
    flow.calendar = calendar(section, time_zone);
    for (const ConfigNode& parameter : section.section("parameters").node().members) {
      flow.parameters.emplace(parameter.name, parameter.text);
    }
    return flow;
  }

  static std::vector<Schedule> calendar(const ConfigSection& section, const std::string& time_zone) {
    constexpr std::string_view kMissed[] = {"send-late", "skip"};
    const bool late = section.word("missed", kMissed) == 0;
    std::vector<Schedule> calendar;
    for (const std::string& text : section.texts("calendar")) {
      auto schedule = parse_schedule(text);
      if (!schedule) section.fail("calendar", kCalendar);
      schedule->time_zone = time_zone;
      schedule->missed = late ? Schedule::Missed::kSendLate : Schedule::Missed::kSkip;
      calendar.push_back(*schedule);
    }
    return calendar;
  }

  std::filesystem::path folder_;
  ConfigFile file_;
};

}  // namespace

void fail_at_key(const Config& config, std::string_view key, std::string_view id,
                 std::vector<std::string> parameters) {
  fail_at({config.file, std::string(key), line_of(config.lines, key)}, id, std::move(parameters));
}

void fail_at_flow(const Config& config, const FlowConfig& flow, std::string_view key, std::string_view id,
                  std::vector<std::string> parameters) {
  fail_at({config.file, fmt::format("office.flow.{}", key), line_of(flow.lines, key)}, id,
          std::move(parameters));
}

Config load_config(const std::string& path) { return ConfigReader(path).read(); }

std::string read_token(const std::string& path) {
  if (path.empty()) return "";
  constexpr uint64_t kLongest = 4096;
  try {
    return std::string(sdmx::trim(sdmx::read_all(*sdmx::open_file(path), kLongest)));
  } catch (const Error&) {
    throw Error(ErrorCode::kConfig, {"token-file-unreadable", {path}});
  }
}

std::vector<std::string> config_keys() {
  std::vector<std::string> keys;
  for (const ConfigKey& key : kKeys) keys.emplace_back(key.path);
  return keys;
}

}  // namespace gateway
