// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Concepts and their schemes. SDMX 3.1 Information Model 4.4.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/representation.hpp"

namespace sdmx {

struct Concept : Nameable {
  std::string parent;
  std::optional<Representation> core_representation;
  std::optional<Reference> iso_concept;
  bool operator==(const Concept&) const = default;
};
struct ConceptScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kConceptScheme;
  std::vector<Concept> items;
  bool operator==(const ConceptScheme&) const = default;
};

}  // namespace sdmx
