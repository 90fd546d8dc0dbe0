// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/structures.hpp"

#include <algorithm>

#include "sdmx/model/artefact_lists.hpp"

namespace sdmx {

namespace {

template <class Artefact>
bool has_identity(const Artefact& artefact, const Reference& reference) {
  return artefact.id == reference.id && artefact.agency == reference.agency &&
         artefact.artefact_class == reference.artefact_class;
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

/// Types of several classes class by class.
template <class Artefact>
void visit_all(const std::deque<Artefact>& artefacts, const Visit& visit) {
  std::vector<const Artefact*> sorted;
  for (const Artefact& artefact : artefacts) sorted.push_back(&artefact);
  std::ranges::stable_sort(sorted, {}, [](const Artefact* artefact) { return artefact->artefact_class; });
  for (const Artefact* artefact : sorted) visit(reference_to(*artefact), *artefact);
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
const MetadataStructure* Structures::metadata_structure(const Reference& reference) const {
  return find_in(metadata_structures, reference);
}
const ValueList* Structures::value_list(const Reference& reference) const {
  return find_in(value_lists, reference);
}
const Metadataflow* Structures::metadataflow(const Reference& reference) const {
  return find_in(metadataflows, reference);
}
const MetadataProvisionAgreement* Structures::metadata_provision_agreement(const Reference& reference) const {
  return find_in(metadata_provision_agreements, reference);
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
  const Maintainable* found = nullptr;
  for_each_list([&](const auto member) {
    if (is_of_class<decltype(artefact_of(member))>(reference.artefact_class)) {
      found = find_in(this->*member, reference);
    }
  });
  return found;
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
  for_each_list([&](const auto member) { visit_all(this->*member, visit); });
}

size_t Structures::size() const {
  size_t size = 0;
  for_each_list([&](const auto member) { size += (this->*member).size(); });
  return size;
}

void Structures::merge(const Structures& other, Report& report) {
  for_each_list([&](const auto member) { merge_into(this->*member, other.*member, report); });
}

Structures::Structures() = default;
Structures::~Structures() = default;
Structures::Structures(const Structures& other) = default;
Structures::Structures(Structures&& other) noexcept = default;
Structures& Structures::operator=(const Structures& other) = default;
Structures& Structures::operator=(Structures&& other) noexcept = default;
bool Structures::operator==(const Structures& other) const = default;

}  // namespace sdmx
