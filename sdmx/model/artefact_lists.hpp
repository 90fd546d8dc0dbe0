// SPDX-License-Identifier: Apache-2.0
#pragma once
/// All lists of a set of artefacts in one table, for what is done with each of them alike. Apart from the set
/// itself, because it makes its user compile everything thirty times.

#include <tuple>
#include <utility>

#include "sdmx/model/structures.hpp"

namespace sdmx {

/// In the order of ArtefactClass.
inline constexpr std::tuple kArtefactLists{
    &Structures::organisation_schemes,
    &Structures::codelists,
    &Structures::value_lists,
    &Structures::hierarchies,
    &Structures::hierarchy_associations,
    &Structures::concept_schemes,
    &Structures::data_structures,
    &Structures::metadata_structures,
    &Structures::dataflows,
    &Structures::metadataflows,
    &Structures::provision_agreements,
    &Structures::metadata_provision_agreements,
    &Structures::data_constraints,
    &Structures::metadata_constraints,
    &Structures::category_schemes,
    &Structures::categorisations,
    &Structures::reporting_taxonomies,
    &Structures::processes,
    &Structures::structure_maps,
    &Structures::representation_maps,
    &Structures::item_scheme_maps,
    &Structures::transformation_schemes,
    &Structures::ruleset_schemes,
    &Structures::user_defined_operator_schemes,
    &Structures::custom_type_schemes,
    &Structures::name_personalisation_schemes,
    &Structures::vtl_mapping_schemes,
    &Structures::structure_sets,
    &Structures::hierarchical_codelists,
    &Structures::attachment_constraints,
};

/// Calls visit with each member that is a list, as &Structures::codelists.
template <class Visit>
void for_each_list(Visit&& visit) {
  std::apply([&](const auto... member) { (visit(member), ...); }, kArtefactLists);
}

/// True where artefacts of that type are of that class; a few types are of several.
template <class Artefact>
constexpr bool is_of_class(ArtefactClass artefact_class) {
  if constexpr (requires { Artefact::kFirstClass; }) {
    return artefact_class >= Artefact::kFirstClass && artefact_class <= Artefact::kLastClass;
  } else {
    return artefact_class == Artefact::artefact_class;
  }
}

template <class Artefact>
Artefact artefact_of(std::deque<Artefact> Structures::*);

/// Calls visit with the artefact as what it is.
template <class Visit>
void visit_typed(const Maintainable& artefact, ArtefactClass artefact_class, Visit&& visit) {
  for_each_list([&](const auto member) {
    using Artefact = decltype(artefact_of(member));
    if (is_of_class<Artefact>(artefact_class)) visit(static_cast<const Artefact&>(artefact));
  });
}

/// Adds an artefact to the list of its type.
template <class Artefact>
void add_to(Structures& set, Artefact artefact) {
  for_each_list([&](const auto member) {
    if constexpr (std::is_same_v<decltype(artefact_of(member)), Artefact>) {
      (set.*member).push_back(std::move(artefact));
    }
  });
}

}  // namespace sdmx
