// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/rights.hpp"

namespace gateway {

std::optional<sdmx::Reference> parse_organisation(std::string_view text, sdmx::ArtefactClass scheme) {
  const size_t end = text.rfind(").");
  if (end == std::string_view::npos) return std::nullopt;
  auto reference = sdmx::parse_short(text.substr(0, end + 1), scheme);
  if (!reference || !sdmx::is_id(text.substr(end + 2))) return std::nullopt;
  reference->item = text.substr(end + 2);
  return reference;
}

std::string_view to_string(PartnerKind kind) {
  constexpr std::string_view kNames[] = {"anonymous", "provider", "consumer", "administrator"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace gateway
