// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/used_items.hpp"

#include "sdmx/model/artefact_lists.hpp"

namespace sdmx {

namespace {

bool has_schema(ArtefactClass artefact_class) {
  return artefact_class == ArtefactClass::kDataStructure || artefact_class == ArtefactClass::kDataflow ||
         artefact_class == ArtefactClass::kProvisionAgreement;
}

template <class Take>
void visit_items(const DataStructure& structure, const Take& take) {
  const auto component = [&](const DsdComponent& one) {
    take(one.concept_identity);
    for (const Reference& role : one.concept_roles) take(role);
  };
  for (const Dimension& one : structure.dimensions) component(one);
  for (const Measure& one : structure.measures) component(one);
  for (const DataAttribute& one : structure.attributes) component(one);
}
template <class Take>
void visit_items(const ProvisionAgreement& agreement, const Take& take) {
  take(agreement.data_provider);
}
template <class Take>
void visit_items(const DataConstraint& constraint, const Take& take) {
  for (const Reference& attached : constraint.attached_to) take(attached);
}
template <class Take>
void visit_items(const Categorisation& categorisation, const Take& take) {
  take(categorisation.source);
  take(categorisation.target);
}
template <class Take>
void visit_items(const Maintainable&, const Take&) {}

}  // namespace

void UsedItems::add_asked(const Reference& reference) {
  if (!has_schema(reference.artefact_class)) return;
  // The set outlives the schema, which lives only here.
  const std::shared_ptr<const Structures> borrowed(std::shared_ptr<const Structures>(), &all_);
  Report report;
  const auto schema = Schema::resolve(reference, borrowed, report);
  if (schema == nullptr) return;
  for (const SchemaComponent& component : schema->components()) add_codes(component);
}

void UsedItems::add_codes(const SchemaComponent& component) {
  if (component.codelist == nullptr) return;
  // A code list whose extensions are resolved is a copy with the identity of the one in the set.
  const Maintainable* codelist = all_.find(reference_to(*component.codelist));
  if (!component.allowed) {
    whole_.insert(codelist);
    return;
  }
  items_[codelist].insert(component.allowed->begin(), component.allowed->end());
}

void UsedItems::add_answered(ArtefactClass artefact_class, const Maintainable& artefact) {
  agencies_.insert(artefact.agency);
  visit_typed(artefact, artefact_class, [this](const auto& typed) {
    visit_items(typed, [this](const Reference& reference) { add_items(reference); });
  });
}

void UsedItems::add_items(const Reference& reference) {
  if (reference.empty() || reference.item.empty()) return;
  items_[all_.find(reference)].insert(reference.item);
}

ItemIds UsedItems::agencies_of(const Maintainable& scheme) const {
  ItemIds used;
  // An agency scheme of SDMX holds top agencies; one of any other agency holds its parts: "EECA.SUB" is SUB
  // there.
  const std::string prefix = scheme.agency == "SDMX" ? "" : scheme.agency + ".";
  for (const std::string& agency : agencies_) {
    if (!agency.starts_with(prefix)) continue;
    used.insert(agency.substr(prefix.size(), agency.find('.', prefix.size()) - prefix.size()));
  }
  return used;
}

std::optional<ItemIds> UsedItems::of(ArtefactClass artefact_class, const Maintainable& scheme) const {
  if (artefact_class == ArtefactClass::kAgencyScheme) return agencies_of(scheme);
  const auto found = items_.find(&scheme);
  if (found == items_.end() || whole_.contains(&scheme)) return std::nullopt;
  return found->second;
}

}  // namespace sdmx
