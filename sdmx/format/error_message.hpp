// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX-ML Error messages: what a service answers when it cannot answer. SDMXMessage.xsd (Error) of 2.1
/// and 3.0, SDMX REST (status codes).

#include <string>
#include <string_view>

namespace sdmx {

/// The whole document. The version is "2.1", "3.0" or "3.1"; the code one of the standard's, "100" for
/// nothing found.
std::string error_message(std::string_view version, std::string_view code, std::string_view text);

}  // namespace sdmx
