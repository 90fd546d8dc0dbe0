// SPDX-License-Identifier: Apache-2.0
#pragma once
/// From an artefact of a class to its type, and to the place of that type in a set.

#include "sdmx/model/structures.hpp"

namespace sdmx {

/// Calls visit with the artefact as what it is. Classes that a set does not hold are passed over.
template <class Visit>
void visit_typed(const Maintainable& artefact, ArtefactClass artefact_class, Visit&& visit) {
  switch (artefact_class) {
    case ArtefactClass::kAgencyScheme:
    case ArtefactClass::kDataProviderScheme:
    case ArtefactClass::kDataConsumerScheme:
    case ArtefactClass::kMetadataProviderScheme:
    case ArtefactClass::kOrganisationUnitScheme:
      return visit(static_cast<const OrganisationScheme&>(artefact));
    case ArtefactClass::kCodelist:
      return visit(static_cast<const Codelist&>(artefact));
    case ArtefactClass::kConceptScheme:
      return visit(static_cast<const ConceptScheme&>(artefact));
    case ArtefactClass::kDataStructure:
      return visit(static_cast<const DataStructure&>(artefact));
    case ArtefactClass::kDataflow:
      return visit(static_cast<const Dataflow&>(artefact));
    case ArtefactClass::kProvisionAgreement:
      return visit(static_cast<const ProvisionAgreement&>(artefact));
    case ArtefactClass::kDataConstraint:
      return visit(static_cast<const DataConstraint&>(artefact));
    case ArtefactClass::kCategoryScheme:
      return visit(static_cast<const CategoryScheme&>(artefact));
    case ArtefactClass::kCategorisation:
      return visit(static_cast<const Categorisation&>(artefact));
    default:
      return;
  }
}

inline void add_to(Structures& set, OrganisationScheme one) {
  set.organisation_schemes.push_back(std::move(one));
}
inline void add_to(Structures& set, Codelist one) { set.codelists.push_back(std::move(one)); }
inline void add_to(Structures& set, ConceptScheme one) { set.concept_schemes.push_back(std::move(one)); }
inline void add_to(Structures& set, DataStructure one) { set.data_structures.push_back(std::move(one)); }
inline void add_to(Structures& set, Dataflow one) { set.dataflows.push_back(std::move(one)); }
inline void add_to(Structures& set, ProvisionAgreement one) {
  set.provision_agreements.push_back(std::move(one));
}
inline void add_to(Structures& set, DataConstraint one) { set.data_constraints.push_back(std::move(one)); }
inline void add_to(Structures& set, CategoryScheme one) { set.category_schemes.push_back(std::move(one)); }
inline void add_to(Structures& set, Categorisation one) { set.categorisations.push_back(std::move(one)); }

}  // namespace sdmx
