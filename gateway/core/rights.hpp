// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Who is asking, and what they may see and do. A token is bound to a provider, a consumer or the
/// administrator.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/urn.hpp"

namespace gateway {

enum class PartnerKind : uint8_t { kAnonymous, kProvider, kConsumer, kAdministrator };

/// Reads "EECA:DATA_PROVIDERS(1.0).BY1"; nothing when the text is none.
std::optional<sdmx::Reference> parse_organisation(std::string_view text, sdmx::ArtefactClass scheme);

std::string_view to_string(PartnerKind kind);  ///< "anonymous", "provider", "consumer", "administrator"

/// What the hub does with a message of this partner that has no errors.
enum class AcceptPolicy : uint8_t { kByHand, kAutomatic };

struct Partner {
  std::string id;  ///< short name chosen by the administrator: "belstat"
  PartnerKind kind = PartnerKind::kAnonymous;
  sdmx::Reference organisation;  ///< the provider or consumer: EECA:DATA_PROVIDERS(1.0).BY1
  AcceptPolicy policy = AcceptPolicy::kByHand;
  /// CONF_STATUS codes this partner may see beside F; a provider sees all of its own data, the administrator
  /// everything.
  std::vector<std::string> sees;
};

/// Decides what of the store is shown. Without a token: free observations whose embargo has ended.
struct Viewer {
  PartnerKind kind = PartnerKind::kAnonymous;
  std::vector<std::string> sees;  ///< CONF_STATUS codes beside F
  std::string own_area;           ///< REF_AREA a provider may see all of; empty: none
  int64_t now = 0;                ///< seconds since 1970: what embargoes are held against

  bool sees_everything() const { return kind == PartnerKind::kAdministrator; }
};

}  // namespace gateway
