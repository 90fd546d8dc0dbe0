// SPDX-License-Identifier: Apache-2.0
#pragma once
/// How a structure set of 2.1 calls its maps of item schemes: one table that reader and writer share.

#include <array>
#include <string_view>

#include "sdmx/model/structure_map.hpp"

namespace sdmx::structure {

struct SchemeMapKind {
  ItemSchemeAssociation::Kind kind;
  std::string_view element, item_element;
  ArtefactClass scheme;  ///< where a reference does not state its class
};
inline constexpr std::array<SchemeMapKind, 6> kSchemeMapKinds = {{
    {ItemSchemeAssociation::Kind::kOrganisation, "OrganisationSchemeMap", "OrganisationMap",
     ArtefactClass::kAgencyScheme},
    {ItemSchemeAssociation::Kind::kCategory, "CategorySchemeMap", "CategoryMap",
     ArtefactClass::kCategoryScheme},
    {ItemSchemeAssociation::Kind::kCodelist, "CodelistMap", "CodeMap", ArtefactClass::kCodelist},
    {ItemSchemeAssociation::Kind::kConcept, "ConceptSchemeMap", "ConceptMap", ArtefactClass::kConceptScheme},
    {ItemSchemeAssociation::Kind::kReportingTaxonomy, "ReportingTaxonomyMap", "ReportingCategoryMap",
     ArtefactClass::kReportingTaxonomy},
    {ItemSchemeAssociation::Kind::kHybridCodelist, "HybridCodelistMap", "HybridCodeMap",
     ArtefactClass::kCodelist},
}};

}  // namespace sdmx::structure
