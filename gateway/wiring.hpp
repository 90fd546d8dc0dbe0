// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Puts the gateway together: everything is built here by hand and passed in.

#include <memory>

#include "gateway/core/hub.hpp"
#include "gateway/core/office.hpp"
#include "gateway/store/sqlite_store.hpp"

namespace gateway {

/// How this program calls itself over HTTP.
inline constexpr std::string_view kUserAgent = "sdmx-gateway/" GATEWAY_VERSION;

/// A hub with its database; the configuration must outlive it.
struct HubAssembly {
  Mailbox mailbox;
  std::unique_ptr<Store> store;
  std::unique_ptr<Hub> hub;
};
std::unique_ptr<HubAssembly> assemble_hub(const Config& config);

/// An office with its outbox and its way to the hub; the configuration must outlive it.
struct OfficeAssembly {
  Mailbox mailbox;
  std::unique_ptr<PartnerClient> client;
  std::unique_ptr<Office> office;
};
std::unique_ptr<OfficeAssembly> assemble_office(const Config& config);

/// The structures of a configuration. Throws Error(kConfig, "structures-wrong") with the first finding where
/// they are wrong.
std::shared_ptr<const sdmx::Structures> structures_of(const Config& config);

}  // namespace gateway
