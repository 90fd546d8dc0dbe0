// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Organisations and their schemes. SDMX 3.1 Information Model 3.8 (Organisation Scheme).

#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct Contact {
  std::string id;
  InternationalString names, departments, roles;
  std::vector<std::string> telephones, faxes, x400s, uris, emails;
  bool operator==(const Contact&) const = default;
};

/// An agency, a data provider, a data consumer, a metadata provider, an organisation unit.
struct Organisation : Nameable {
  std::string parent;  ///< organisation units only
  std::vector<Contact> contacts;
  bool operator==(const Organisation&) const = default;
};
/// artefact_class says which of the organisation schemes it is.
struct OrganisationScheme : Maintainable {
  static constexpr ArtefactClass kFirstClass = ArtefactClass::kAgencyScheme;
  static constexpr ArtefactClass kLastClass = ArtefactClass::kOrganisationUnitScheme;
  ArtefactClass artefact_class = ArtefactClass::kAgencyScheme;
  std::vector<Organisation> items;
  bool operator==(const OrganisationScheme&) const = default;
};

}  // namespace sdmx
