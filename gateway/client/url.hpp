// SPDX-License-Identifier: Apache-2.0
#pragma once
/// URLs of partners, taken apart by libcurl's own parser, so that nothing is compared that curl reads
/// differently.

#include <optional>
#include <string>

namespace gateway {

/// "https://hub.example:8443", with the port even where it is the default one; without user and password.
/// Nothing for what is no http or https URL.
std::optional<std::string> origin_of(const std::string& url);

/// A Location header against the URL it came from; nothing when it is no URL.
std::optional<std::string> resolve_url(const std::string& base, const std::string& location);

}  // namespace gateway
