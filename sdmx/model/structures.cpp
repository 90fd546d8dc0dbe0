// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/structures.hpp"

#include <algorithm>

namespace sdmx {

namespace {

template <class Artefact>
ArtefactClass class_of(const Artefact&) {
  return Artefact::artefact_class;
}
ArtefactClass class_of(const OrganisationScheme& scheme) { return scheme.artefact_class; }

template <class Artefact>
bool has_identity(const Artefact& artefact, const Reference& reference) {
  return artefact.id == reference.id && artefact.agency == reference.agency &&
         class_of(artefact) == reference.artefact_class;
}

/// The one version that an expression means where one artefact is wanted: the latest stable, else the latest.
template <class Artefact>
const Artefact* preferred(const std::vector<const Artefact*>& candidates, const std::string& expression) {
  std::vector<std::string_view> versions;
  for (const Artefact* candidate : candidates) versions.push_back(candidate->version.text());
  const std::vector<size_t> matching = matching_versions(expression, versions);
  if (matching.empty()) return nullptr;
  const bool drafts_too = expression.find('~') != std::string::npos;
  const auto stable = [&](size_t i) { return !candidates[i]->version.is_draft(); };
  const auto best = std::find_if(matching.rbegin(), matching.rend(), stable);
  return candidates[drafts_too || best == matching.rend() ? matching.back() : *best];
}

template <class Artefact>
const Artefact* find_in(const std::deque<Artefact>& artefacts, const Reference& reference) {
  if (!reference.version.is_wildcard()) {
    const auto found = std::ranges::find_if(artefacts, [&](const Artefact& artefact) {
      return has_identity(artefact, reference) && artefact.version == reference.version;
    });
    return found == artefacts.end() ? nullptr : &*found;
  }
  std::vector<const Artefact*> candidates;
  for (const Artefact& artefact : artefacts) {
    if (has_identity(artefact, reference)) candidates.push_back(&artefact);
  }
  return preferred(candidates, reference.version.text());
}

template <class Item>
const Item* find_item(const std::vector<Item>& items, const std::string& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

/// Copies what is new, keyed by URN so that large sets merge in one pass. A stub gives way to what it stands
/// for.
template <class Artefact>
void merge_into(std::deque<Artefact>& own, const std::deque<Artefact>& added, Report& report) {
  std::unordered_map<std::string, Artefact*> known;
  for (Artefact& artefact : own) known.emplace(to_urn(reference_to(artefact)), &artefact);
  for (const Artefact& artefact : added) {
    const Reference reference = reference_to(artefact);
    const auto found = known.find(to_urn(reference));
    if (found == known.end()) {
      own.push_back(artefact);
      known.emplace(to_urn(reference), &own.back());
    } else if (found->second->is_external && !artefact.is_external) {
      *found->second = artefact;
    } else if (!artefact.is_external && !(*found->second == artefact)) {
      Finding finding = make_finding("duplicate-artefact", Position{}, {to_short(reference)});
      finding.value = found->first;
      report.add(std::move(finding));
    }
  }
}

using Visit = std::function<void(const Reference&, const Maintainable&)>;

template <class Artefact>
void visit_all(const std::deque<Artefact>& artefacts, const Visit& visit) {
  for (const Artefact& artefact : artefacts) visit(reference_to(artefact), artefact);
}

}  // namespace

Reference reference_to(ArtefactClass artefact_class, const Maintainable& artefact) {
  Reference reference;
  reference.artefact_class = artefact_class;
  reference.agency = artefact.agency;
  reference.id = artefact.id;
  reference.version = artefact.version;
  return reference;
}

const Codelist* Structures::codelist(const Reference& reference) const {
  return find_in(codelists, reference);
}
const ConceptScheme* Structures::concept_scheme(const Reference& reference) const {
  return find_in(concept_schemes, reference);
}
const DataStructure* Structures::data_structure(const Reference& reference) const {
  return find_in(data_structures, reference);
}
const Dataflow* Structures::dataflow(const Reference& reference) const {
  return find_in(dataflows, reference);
}
const ProvisionAgreement* Structures::provision_agreement(const Reference& reference) const {
  return find_in(provision_agreements, reference);
}
const OrganisationScheme* Structures::organisation_scheme(const Reference& reference) const {
  return find_in(organisation_schemes, reference);
}

const Maintainable* Structures::find(const Reference& reference) const {
  switch (reference.artefact_class) {
    case ArtefactClass::kAgencyScheme:
    case ArtefactClass::kDataProviderScheme:
    case ArtefactClass::kDataConsumerScheme:
    case ArtefactClass::kMetadataProviderScheme:
    case ArtefactClass::kOrganisationUnitScheme:
      return organisation_scheme(reference);
    case ArtefactClass::kCodelist:
      return codelist(reference);
    case ArtefactClass::kConceptScheme:
      return concept_scheme(reference);
    case ArtefactClass::kDataStructure:
      return data_structure(reference);
    case ArtefactClass::kDataflow:
      return dataflow(reference);
    case ArtefactClass::kProvisionAgreement:
      return provision_agreement(reference);
    case ArtefactClass::kDataConstraint:
      return find_in(data_constraints, reference);
    case ArtefactClass::kCategoryScheme:
      return find_in(category_schemes, reference);
    case ArtefactClass::kCategorisation:
      return find_in(categorisations, reference);
    default:
      return nullptr;
  }
}

const Concept* Structures::find_concept(const Reference& reference) const {
  const ConceptScheme* scheme = concept_scheme(reference);
  return scheme == nullptr ? nullptr : find_item(scheme->items, reference.item);
}

const Organisation* Structures::organisation(const Reference& reference) const {
  const OrganisationScheme* scheme = organisation_scheme(reference);
  return scheme == nullptr ? nullptr : find_item(scheme->items, reference.item);
}

void Structures::for_each(const Visit& visit) const {
  std::vector<const OrganisationScheme*> schemes;
  for (const OrganisationScheme& scheme : organisation_schemes) schemes.push_back(&scheme);
  std::ranges::stable_sort(schemes, {}, &OrganisationScheme::artefact_class);
  for (const OrganisationScheme* scheme : schemes) visit(reference_to(*scheme), *scheme);
  visit_all(codelists, visit);
  visit_all(concept_schemes, visit);
  visit_all(data_structures, visit);
  visit_all(dataflows, visit);
  visit_all(provision_agreements, visit);
  visit_all(data_constraints, visit);
  visit_all(category_schemes, visit);
  visit_all(categorisations, visit);
}

size_t Structures::size() const {
  return organisation_schemes.size() + codelists.size() + concept_schemes.size() + data_structures.size() +
         dataflows.size() + provision_agreements.size() + data_constraints.size() + category_schemes.size() +
         categorisations.size();
}

void Structures::merge(const Structures& other, Report& report) {
  merge_into(organisation_schemes, other.organisation_schemes, report);
  merge_into(codelists, other.codelists, report);
  merge_into(concept_schemes, other.concept_schemes, report);
  merge_into(data_structures, other.data_structures, report);
  merge_into(dataflows, other.dataflows, report);
  merge_into(provision_agreements, other.provision_agreements, report);
  merge_into(data_constraints, other.data_constraints, report);
  merge_into(category_schemes, other.category_schemes, report);
  merge_into(categorisations, other.categorisations, report);
}

}  // namespace sdmx
