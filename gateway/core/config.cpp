// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/config.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <span>

#include <fmt/format.h>

#include "gateway/core/rights.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/io/input.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr std::string_view kKeys[] = {
    "name",
    "data_dir",
    "structures",
    "language",
    "log.level",
    "log.file",
    "server.listen",
    "server.base_url",
    "server.certificate",
    "server.key",
    "server.max_body",
    "server.max_header",
    "server.read_timeout",
    "server.write_timeout",
    "server.workers",
    "server.max_connections",
    "hub.enabled",
    "office.provider",
    "office.time_zone",
    "office.retry_first",
    "office.retry_longest",
    "office.ask_every",
    "office.hub.url",
    "office.hub.token_file",
    "office.hub.ca_file",
    "office.hub.proxy",
    "office.hub.connect_timeout",
    "office.hub.stall_timeout",
    "office.flow.id",
    "office.flow.agreement",
    "office.flow.table",
    "office.flow.layout",
    "office.flow.mapping",
    "office.flow.release",
    "office.flow.format",
    "office.flow.calendar",
    "office.flow.missed",
    "office.flow.parameters",
};

/// A number with a unit: what one of them is worth.
using Units = std::span<const std::pair<std::string_view, uint64_t>>;
constexpr std::pair<std::string_view, uint64_t> kByteUnits[] = {
    {"", 1}, {"B", 1}, {"KB", 1 << 10}, {"MB", 1 << 20}, {"GB", 1 << 30}};
constexpr std::pair<std::string_view, uint64_t> kTimeUnits[] = {{"s", 1}, {"min", 60}, {"h", 3600}};

std::optional<uint64_t> parse_with_unit(std::string_view text, Units units) {
  uint64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{}) return std::nullopt;
  const auto unit = sdmx::trim(text.substr(static_cast<size_t>(end - text.data())));
  for (const auto& [name, worth] : units) {
    if (unit == name && number <= UINT64_MAX / 2 / worth) return number * worth;
  }
  return std::nullopt;
}

size_t line_of(const toml::node& node) { return node.source().begin.line; }

/// One table of the file, with its path for error sentences.
class Section {
 public:
  Section(const std::string& file, const toml::table& table, std::string path)
      : file_(file), table_(table), path_(std::move(path)) {}

  [[noreturn]] void fail(std::string_view key, const std::string& expected) const {
    const toml::node* node = table_.get(key);
    throw Error(ErrorCode::kConfig,
                {node ? "config-wrong-value" : "config-key-missing",
                 {file_, fmt::to_string(line_of(node ? *node : table_)), full(key), expected}});
  }

  bool has(std::string_view key) const { return table_.contains(key); }

  std::string text(std::string_view key, std::string fallback) const {
    const toml::node* node = table_.get(key);
    if (!node) return fallback;
    const auto value = node->value_exact<std::string>();
    if (!value) fail(key, "\"…\"");
    return *value;
  }

  std::string required(std::string_view key, const std::string& expected) const {
    std::string value = text(key, "");
    if (value.empty()) fail(key, expected);
    return value;
  }

  /// A path; a relative one is taken from the folder of the configuration file.
  std::string path(std::string_view key, const std::string& fallback) const {
    return absolute(text(key, fallback));
  }
  std::string required_path(std::string_view key) const { return absolute(required(key, "\"path\"")); }

  std::string absolute(const std::string& path) const {
    if (path.empty()) return path;
    return (std::filesystem::absolute(file_).parent_path() / path).lexically_normal().string();
  }

  uint64_t bytes(std::string_view key, uint64_t fallback) const {
    return amount(key, fallback, kByteUnits, "\"2 GB\"");
  }
  std::chrono::seconds duration(std::string_view key, std::chrono::seconds fallback) const {
    const auto seconds = amount(key, static_cast<uint64_t>(fallback.count()), kTimeUnits, "\"30 s\"");
    return std::chrono::seconds{static_cast<int64_t>(seconds)};
  }

  unsigned count(std::string_view key, unsigned fallback) const {
    const toml::node* node = table_.get(key);
    if (!node) return fallback;
    const auto value = node->value_exact<int64_t>();
    if (!value || *value < 1 || *value > 100'000) fail(key, "1 … 100000");
    return static_cast<unsigned>(*value);
  }

  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> values;
    const toml::array* array = table_[key].as_array();
    if (!array && has(key)) fail(key, "[\"…\"]");
    for (size_t i = 0; array && i < array->size(); ++i) {
      const auto value = (*array)[i].value_exact<std::string>();
      if (!value) fail(key, "[\"…\"]");
      values.push_back(*value);
    }
    return values;
  }

  /// Index of the key's value among the words; the first when it is absent.
  size_t word(std::string_view key, std::span<const std::string_view> words) const {
    const std::string value = text(key, std::string(words[0]));
    const auto found = std::ranges::find(words, value);
    if (found == words.end()) {
      std::vector<std::string> quoted;
      for (const auto& allowed : words) quoted.push_back(fmt::format("\"{}\"", allowed));
      fail(key, sdmx::join(quoted, " | "));
    }
    return static_cast<size_t>(found - words.begin());
  }

  Section child(std::string_view key) const {
    static const toml::table empty;
    const toml::table* table = table_[key].as_table();
    return Section(file_, table ? *table : empty, full(key));
  }

  std::vector<Section> children(std::string_view key) const {
    std::vector<Section> sections;
    if (const toml::array* array = table_[key].as_array()) {
      for (const toml::node& node : *array) {
        if (const toml::table* table = node.as_table()) sections.emplace_back(file_, *table, full(key));
      }
    }
    return sections;
  }

  const toml::table& table() const { return table_; }

 private:
  std::string full(std::string_view key) const {
    return path_.empty() ? std::string(key) : fmt::format("{}.{}", path_, key);
  }

  uint64_t amount(std::string_view key, uint64_t fallback, Units units, const std::string& expected) const {
    const std::string written = text(key, "");
    if (written.empty()) return fallback;
    const auto value = parse_with_unit(written, units);
    if (!value || *value == 0) fail(key, expected);
    return *value;
  }

  const std::string& file_;
  const toml::table& table_;
  std::string path_;
};

void refuse_unknown(const std::string& file, const toml::node& node, const std::string& path) {
  if (const toml::array* array = node.as_array(); array && array->is_array_of_tables()) {
    for (const toml::node& element : *array) refuse_unknown(file, element, path);
    return;
  }
  const toml::table* table = node.as_table();
  if (!table || std::ranges::find(kKeys, path) != std::end(kKeys)) {
    if (std::ranges::find(kKeys, path) != std::end(kKeys)) return;
    throw Error(ErrorCode::kConfig, {"config-key-unknown", {file, fmt::to_string(line_of(node)), path}});
  }
  for (const auto& [key, value] : *table) {
    refuse_unknown(file, value,
                   path.empty() ? std::string(key.str()) : fmt::format("{}.{}", path, key.str()));
  }
}

ServerConfig read_server(const Section& section) {
  ServerConfig server;
  const std::string listen = section.text("listen", "127.0.0.1:8080");
  const size_t colon = listen.rfind(':');
  unsigned port = 0;
  const auto* end = listen.data() + listen.size();
  if (colon == std::string::npos || std::from_chars(listen.data() + colon + 1, end, port).ptr != end ||
      port > 65535) {
    section.fail("listen", "\"127.0.0.1:8080\"");
  }
  server.address = listen.substr(0, colon);
  server.port = static_cast<uint16_t>(port);
  server.certificate = section.path("certificate", "");
  server.key = section.path("key", "");
  if (server.certificate.empty() != server.key.empty())
    section.fail(server.key.empty() ? "key" : "certificate", "\"….pem\"");
  const std::string scheme = server.certificate.empty() ? "http" : "https";
  server.base_url = section.text("base_url", fmt::format("{}://{}", scheme, listen));
  server.max_body = section.bytes("max_body", server.max_body);
  server.max_header =
      static_cast<uint32_t>(std::min<uint64_t>(section.bytes("max_header", server.max_header), 1 << 20));
  server.read_timeout = section.duration("read_timeout", server.read_timeout);
  server.write_timeout = section.duration("write_timeout", server.write_timeout);
  server.workers = section.count("workers", server.workers);
  server.max_connections = section.count("max_connections", server.max_connections);
  return server;
}

std::vector<Schedule> read_calendar(const Section& section, const std::string& time_zone) {
  constexpr std::string_view kMissed[] = {"send-late", "skip"};
  std::vector<Schedule> calendar;
  for (const std::string& text : section.texts("calendar")) {
    auto schedule = parse_schedule(text);
    if (!schedule) section.fail("calendar", "[\"monthly 15 09:00\"]");
    schedule->time_zone = time_zone;
    schedule->missed =
        section.word("missed", kMissed) == 0 ? Schedule::Missed::kSendLate : Schedule::Missed::kSkip;
    calendar.push_back(*schedule);
  }
  return calendar;
}

FlowConfig read_flow(const Section& section, const std::string& time_zone) {
  constexpr std::string_view kRelease[] = {"by-hand", "automatic"};
  FlowConfig flow;
  flow.line = line_of(section.table());
  flow.id = section.required("id", "\"DF_T03\"");
  const auto agreement = sdmx::parse_short(section.required("agreement", "\"EECA:PA_BY1_DF_T03(1.0)\""),
                                           sdmx::ArtefactClass::kProvisionAgreement);
  if (!agreement) section.fail("agreement", "\"EECA:PA_BY1_DF_T03(1.0)\"");
  flow.agreement = *agreement;
  flow.table = section.required_path("table");
  flow.layout = section.required_path("layout");
  flow.mapping = section.required_path("mapping");
  flow.release = section.word("release", kRelease) == 0 ? Release::kByHand : Release::kAutomatic;
  flow.format = section.text("format", flow.format);
  flow.calendar = read_calendar(section, time_zone);
  for (const auto& [key, value] : section.child("parameters").table()) {
    const auto text = value.value_exact<std::string>();
    if (!text) section.fail("parameters", "{ … = \"…\" }");
    flow.parameters.emplace(key.str(), *text);
  }
  return flow;
}

OfficeConfig read_office(const Section& section) {
  OfficeConfig office;
  constexpr auto kExample = "\"EECA:DATA_PROVIDERS(1.0).BY1\"";
  const auto provider =
      parse_organisation(section.required("provider", kExample), sdmx::ArtefactClass::kDataProviderScheme);
  if (!provider) section.fail("provider", kExample);
  office.provider = *provider;
  office.retry_first = section.duration("retry_first", office.retry_first);
  office.retry_longest = section.duration("retry_longest", office.retry_longest);
  office.ask_every = section.duration("ask_every", office.ask_every);
  const std::string time_zone = section.text("time_zone", "UTC");
  if (!is_time_zone(time_zone)) section.fail("time_zone", "\"Europe/Minsk\"");
  const Section hub = section.child("hub");
  office.hub.base_url = hub.text("url", "");
  while (office.hub.base_url.ends_with('/')) office.hub.base_url.pop_back();
  office.token_file = hub.path("token_file", "");
  office.hub.ca_file = hub.path("ca_file", "");
  office.hub.proxy = hub.text("proxy", "");
  office.hub.connect_timeout = hub.duration("connect_timeout", office.hub.connect_timeout);
  office.hub.stall_timeout = hub.duration("stall_timeout", office.hub.stall_timeout);
  for (const Section& flow : section.children("flow")) {
    office.flows.push_back(read_flow(flow, time_zone));
    const auto same = [&](const FlowConfig& other) { return other.id == office.flows.back().id; };
    if (std::ranges::count_if(office.flows, same) > 1)
      flow.fail("id", "≠ \"" + office.flows.back().id + "\"");
  }
  return office;
}

toml::table parse_file(const std::string& path) {
  if (!std::filesystem::is_regular_file(path))
    throw Error(ErrorCode::kConfig, {"config-cannot-open", {path}});
  try {
    return toml::parse_file(path);
  } catch (const toml::parse_error& failure) {
    throw Error(ErrorCode::kConfig,
                {"config-syntax",
                 {path, fmt::to_string(failure.source().begin.line),
                  fmt::to_string(failure.source().begin.column), std::string(failure.description())}});
  }
}

}  // namespace

Config load_config(const std::string& path) {
  const toml::table table = parse_file(path);
  refuse_unknown(path, table, "");
  const Section root(path, table, "");
  Config config;
  config.file = path;
  config.name = root.required("name", "\"BY1\"");
  if (!sdmx::is_id(config.name)) root.fail("name", "A-Z a-z 0-9 _ @ $ -");
  config.data_dir = root.required_path("data_dir");
  for (const std::string& folder : root.texts("structures"))
    config.structures.push_back(root.absolute(folder));
  if (config.structures.empty()) root.fail("structures", "[\"dsd\"]");
  constexpr std::string_view kLanguages[] = {"en", "ru"};
  config.language = kLanguages[root.word("language", kLanguages)];
  constexpr std::string_view kLevels[] = {"info", "debug", "warning", "error"};
  const Section log = root.child("log");
  config.log_level = kLevels[log.word("level", kLevels)];
  config.log_file = log.path("file", "");
  config.server = read_server(root.child("server"));
  constexpr std::string_view kYesNo[] = {"yes", "no"};
  config.is_hub = root.has("hub") && root.child("hub").word("enabled", kYesNo) == 0;
  config.is_office = root.has("office");
  if (config.is_office) config.office = read_office(root.child("office"));
  return config;
}

std::string read_token(const std::string& path) {
  if (path.empty()) return "";
  constexpr uint64_t kLongest = 4096;
  try {
    return std::string(sdmx::trim(sdmx::read_all(*sdmx::open_file(path), kLongest)));
  } catch (const Error&) {
    throw Error(ErrorCode::kConfig, {"token-file-unreadable", {path}});
  }
}

std::vector<std::string> config_keys() { return {std::begin(kKeys), std::end(kKeys)}; }

}  // namespace gateway
