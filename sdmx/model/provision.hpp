// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Who provides what. SDMX 3.1 Information Model 10 (Data Provisioning).

#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct ProvisionAgreement : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kProvisionAgreement;
  Reference dataflow;
  Reference data_provider;
  bool operator==(const ProvisionAgreement&) const = default;
};
struct MetadataProvisionAgreement : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kMetadataProvisionAgreement;
  Reference metadataflow;
  Reference metadata_provider;
  std::vector<std::string> targets;  ///< URNs with wildcards
  bool operator==(const MetadataProvisionAgreement&) const = default;
};

}  // namespace sdmx
