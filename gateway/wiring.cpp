// SPDX-License-Identifier: Apache-2.0
#include "gateway/wiring.hpp"

#include <algorithm>
#include <filesystem>

#include "gateway/client/http_client.hpp"
#include "gateway/core/secrets.hpp"
#include "gateway/report/catalogue.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr uint64_t kLongestStructures = uint64_t{512} << 20;

Mailbox open_mailbox(const Config& config) {
  std::error_code failure;
  std::filesystem::create_directories(config.data_dir, failure);
  if (failure) fail_at_key(config, "data_dir", "data-dir-unusable", {config.data_dir, failure.message()});
  return open_sqlite_mailbox(config.data_dir + "/mailbox.sqlite");
}

/// Hash of all structure files, so that a report can say against what it was made.
std::string fingerprint(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    for (const auto& entry : std::filesystem::directory_iterator(path))
      files.push_back(entry.path().string());
  }
  std::ranges::sort(files);
  Sha256 sum;
  for (const std::string& file : files)
    sum.update(sdmx::read_all(*sdmx::open_file(file), kLongestStructures));
  return sum.hex().substr(0, 16);
}

}  // namespace

std::shared_ptr<const sdmx::Structures> structures_of(const Config& config) {
  for (const std::string& path : config.structures) {
    if (!std::filesystem::exists(path)) fail_at_key(config, "structures", "file-missing", {path});
  }
  sdmx::Report report;
  auto structures = sdmx::load_structures(config.structures, report);
  if (report.acceptable()) return structures;
  const auto first = std::ranges::find(report.findings(), sdmx::Severity::kError, &sdmx::Finding::severity);
  throw Error(
      ErrorCode::kConfig,
      {"structures-wrong", {config.file, to_string(first->place), say_finding(*first, config.language)}});
}

std::unique_ptr<HubAssembly> assemble_hub(const Config& config) {
  if (!config.is_hub) throw Error(ErrorCode::kConfig, {"config-no-hub", {config.file}});
  auto assembly = std::make_unique<HubAssembly>();
  assembly->mailbox = open_mailbox(config);
  assembly->store = open_sqlite_store(config.data_dir + "/store.sqlite");
  assembly->hub = std::make_unique<Hub>(
      Hub::Parts{config, *assembly->mailbox.inbox, *assembly->mailbox.partners, *assembly->store,
                 structures_of(config), fingerprint(config.structures), system_clock()});
  return assembly;
}

std::unique_ptr<OfficeAssembly> assemble_office(const Config& config) {
  if (!config.is_office) throw Error(ErrorCode::kConfig, {"config-no-office", {config.file}});
  auto assembly = std::make_unique<OfficeAssembly>();
  assembly->mailbox = open_mailbox(config);
  assembly->client = std::make_unique<HttpClient>(std::string(kUserAgent));
  assembly->office = std::make_unique<Office>(Office::Parts{
      config, *assembly->mailbox.outbox, *assembly->client, structures_of(config), system_clock()});
  return assembly;
}

}  // namespace gateway
