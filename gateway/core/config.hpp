// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The one configuration file (TOML). Checked without running; every error names file, line and key.

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/core/calendar.hpp"
#include "gateway/core/partner_client.hpp"
#include "sdmx/model/urn.hpp"

namespace gateway {

struct ServerConfig {
  std::string address = "127.0.0.1";
  uint16_t port = 8080;
  std::string base_url;          ///< as clients see it; empty: made from address and port
  std::string certificate, key;  ///< PEM files; empty: no TLS
  uint64_t max_body = uint64_t{2} << 30;
  uint32_t max_header = 64 << 10;
  std::chrono::seconds read_timeout{30};   ///< no byte came
  std::chrono::seconds write_timeout{60};  ///< the client took no byte
  unsigned workers = 2;
  unsigned max_connections = 1000;
};

/// Line of each key of the file, for errors found later: "office.hub.token_file"; "table" within a flow.
using ConfigLines = std::map<std::string, size_t, std::less<>>;

enum class Release : uint8_t { kByHand, kAutomatic };

/// One table of an office that becomes one dataflow's message.
struct FlowConfig {
  std::string id;                                 ///< "DF_T03"
  sdmx::Reference agreement;                      ///< the provision agreement it is sent under
  std::string table, layout, mapping;             ///< paths
  std::map<std::string, std::string> parameters;  ///< handed to the layout
  Release release = Release::kByHand;
  std::string format = "sdmx-ml-3.0";
  std::vector<Schedule> calendar;
  ConfigLines lines;
};

struct OfficeConfig {
  sdmx::Reference provider;  ///< EECA:DATA_PROVIDERS(1.0).BY1
  PartnerEndpoint hub;       ///< its token is read from token_file when it is needed
  std::string token_file;
  std::vector<FlowConfig> flows;
  std::chrono::seconds retry_first{10};  ///< pauses grow from here, doubling, with jitter
  std::chrono::seconds retry_longest{3600};
  std::chrono::seconds ask_every{30};  ///< how often the hub is asked about an acknowledged message
};

struct Config {
  std::string file;                     ///< path it was read from
  std::string name;                     ///< id of the sender in message headers: "BY1", "EECA_HUB"
  std::string data_dir;                 ///< database and spool
  std::vector<std::string> structures;  ///< files and folders of structure messages
  std::string language = "en";
  std::string log_level = "info";
  std::string log_file;  ///< empty: stderr
  ServerConfig server;
  bool is_hub = false;     ///< [hub] is there
  bool is_office = false;  ///< [office] is there
  OfficeConfig office;
  ConfigLines lines;  ///< of all keys outside flows
};

/// Throws Error(kConfig) with that message id and file, line, key before the other parameters.
[[noreturn]] void fail_at_key(const Config& config, std::string_view key, std::string_view id,
                              std::vector<std::string> parameters = {});
/// The same for a key of one of its flows: "table".
[[noreturn]] void fail_at_flow(const Config& config, const FlowConfig& flow, std::string_view key,
                               std::string_view id, std::vector<std::string> parameters = {});

/// Reads and checks a configuration file. Relative paths are taken from the file's folder. Throws
/// Error(kConfig) with file, line, key and what was expected; unknown keys are errors.
Config load_config(const std::string& path);

/// The token in a file, without blanks around it; empty for an empty path. Throws Error(kConfig) where it
/// cannot be read.
std::string read_token(const std::string& path);

/// Every key the file may hold, "server.listen"; a test holds docs/operations.md and the examples against it.
std::vector<std::string> config_keys();

}  // namespace gateway
