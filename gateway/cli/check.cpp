// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <filesystem>

#include "gateway/cli/commands.hpp"
#include "gateway/wiring.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

void check_readable(const Config& config, std::string_view key, const std::string& file) {
  if (file.empty() || std::filesystem::is_regular_file(file)) return;
  fail_at_key(config, key, "file-missing", {file});
}

void check_office(const Config& config, const Console& console) {
  const auto assembly = assemble_office(config);
  check_readable(config, "office.hub.ca_file", config.office.hub.ca_file);
  for (const FlowConfig& flow : config.office.flows) assembly->office->check(flow);
  // Last, since the hub's administrator issues it when all else is ready.
  check_readable(config, "office.hub.token_file", config.office.token_file);
  read_token(config.office.token_file);
  for (const FlowConfig& flow : config.office.flows)
    console.print(sdmx::Message{"check-flow", {flow.id, flow.table, sdmx::to_short(flow.agreement)}});
}

void check_hub(const Config& config, const Console& console) {
  assemble_hub(config);
  check_readable(config, "server.certificate", config.server.certificate);
  check_readable(config, "server.key", config.server.key);
  console.print(sdmx::Message{"check-hub", {config.server.base_url, config.data_dir}});
}

}  // namespace

int run_check(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  if (config.is_hub) check_hub(config, console);
  if (config.is_office) check_office(config, console);
  if (console.json()) {
    console.print(boost::json::serialize(boost::json::object{{"file", config.file}, {"ok", true}}));
  }
  console.print(sdmx::Message{"check-done", {config.file}});
  return 0;
}

}  // namespace gateway
