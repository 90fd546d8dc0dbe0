// SPDX-License-Identifier: Apache-2.0
// What refers to what.
#include <algorithm>
#include <unordered_set>

#include "sdmx/model/structures.hpp"

namespace sdmx {

namespace {

/// Takes every reference of an artefact, items included.
using Take = std::function<void(const Reference&)>;

void take_present(const std::optional<Reference>& reference, const Take& take) {
  if (reference) take(*reference);
}

void visit_references(const std::optional<Representation>& representation, const Take& take) {
  if (representation) take_present(representation->enumeration, take);
}

void visit_references(const Codelist& codelist, const Take& take) {
  for (const CodelistExtension& extension : codelist.extensions) take(extension.codelist);
}

void visit_references(const ConceptScheme& scheme, const Take& take) {
  for (const Concept& item : scheme.items) visit_references(item.core_representation, take);
}

template <class Component>
void visit_components(const std::vector<Component>& components, const Take& take) {
  for (const DsdComponent& component : components) {
    take(component.concept_identity);
    visit_references(component.local_representation, take);
    for (const Reference& role : component.concept_roles) take(role);
  }
}

void visit_references(const DataStructure& structure, const Take& take) {
  visit_components(structure.dimensions, take);
  visit_components(structure.measures, take);
  visit_components(structure.attributes, take);
  for (const GroupDimensions& group : structure.groups) take_present(group.attachment_constraint, take);
  take_present(structure.metadata_structure, take);
}

void visit_references(const Dataflow& dataflow, const Take& take) { take(dataflow.structure); }

void visit_references(const ProvisionAgreement& agreement, const Take& take) {
  take(agreement.dataflow);
  take(agreement.data_provider);
}

void visit_references(const DataConstraint& constraint, const Take& take) {
  for (const Reference& attached : constraint.attached_to) take(attached);
}

void visit_references(const Categorisation& categorisation, const Take& take) {
  take(categorisation.source);
  take(categorisation.target);
}

void visit_references(const Maintainable& artefact, ArtefactClass artefact_class, const Take& take) {
  switch (artefact_class) {
    case ArtefactClass::kCodelist:
      return visit_references(static_cast<const Codelist&>(artefact), take);
    case ArtefactClass::kConceptScheme:
      return visit_references(static_cast<const ConceptScheme&>(artefact), take);
    case ArtefactClass::kDataStructure:
      return visit_references(static_cast<const DataStructure&>(artefact), take);
    case ArtefactClass::kDataflow:
      return visit_references(static_cast<const Dataflow&>(artefact), take);
    case ArtefactClass::kProvisionAgreement:
      return visit_references(static_cast<const ProvisionAgreement&>(artefact), take);
    case ArtefactClass::kDataConstraint:
      return visit_references(static_cast<const DataConstraint&>(artefact), take);
    case ArtefactClass::kCategorisation:
      return visit_references(static_cast<const Categorisation&>(artefact), take);
    default:
      return;  // item schemes without references
  }
}

constexpr bool is_held(ArtefactClass artefact_class) {
  switch (artefact_class) {
    case ArtefactClass::kAgencyScheme:
    case ArtefactClass::kDataProviderScheme:
    case ArtefactClass::kDataConsumerScheme:
    case ArtefactClass::kMetadataProviderScheme:
    case ArtefactClass::kOrganisationUnitScheme:
    case ArtefactClass::kCodelist:
    case ArtefactClass::kConceptScheme:
    case ArtefactClass::kDataStructure:
    case ArtefactClass::kDataflow:
    case ArtefactClass::kProvisionAgreement:
    case ArtefactClass::kDataConstraint:
    case ArtefactClass::kCategoryScheme:
    case ArtefactClass::kCategorisation:
      return true;
    default:
      return false;
  }
}

void add_category_paths(const std::vector<Category>& categories, const std::string& prefix,
                        std::unordered_set<std::string>& ids) {
  for (const Category& category : categories) {
    const std::string path = prefix + category.id;
    ids.insert(path);
    add_category_paths(category.children, path + '.', ids);
  }
}

template <class Items>
void add_ids(const Items& items, std::unordered_set<std::string>& ids) {
  for (const auto& item : items) ids.insert(item.id);
}

/// The ids a reference to that artefact may name as its item.
std::unordered_set<std::string> item_ids(const Maintainable& artefact, ArtefactClass artefact_class) {
  std::unordered_set<std::string> ids;
  switch (artefact_class) {
    case ArtefactClass::kCodelist:
      add_ids(static_cast<const Codelist&>(artefact).items, ids);
      break;
    case ArtefactClass::kConceptScheme:
      add_ids(static_cast<const ConceptScheme&>(artefact).items, ids);
      break;
    case ArtefactClass::kCategoryScheme:
      add_category_paths(static_cast<const CategoryScheme&>(artefact).items, "", ids);
      break;
    default:
      add_ids(static_cast<const OrganisationScheme&>(artefact).items, ids);
  }
  return ids;
}

constexpr bool has_checked_items(ArtefactClass artefact_class) {
  return artefact_class <= ArtefactClass::kCodelist || artefact_class == ArtefactClass::kConceptScheme ||
         artefact_class == ArtefactClass::kCategoryScheme;
}

/// A set seen by what references name, so that a large message is checked in one pass.
class Targets {
 public:
  explicit Targets(const Structures& structures) : structures_(structures) {
    structures.for_each(
        [&](const Reference& reference, const Maintainable&) { urns_.insert(to_urn(reference)); });
  }

  bool holds(const Reference& reference) {
    Reference artefact = reference;
    artefact.item.clear();
    const std::string urn = to_urn(artefact);
    if (reference.item.empty() || !has_checked_items(reference.artefact_class))
      return holds_artefact(artefact, urn);
    auto known = items_.find(urn);
    if (known == items_.end()) known = items_.emplace(urn, items_of(artefact, urn)).first;
    return known->second.contains(reference.item);
  }

 private:
  bool holds_artefact(const Reference& artefact, const std::string& urn) {
    if (urns_.contains(urn)) return true;
    if (!artefact.version.is_wildcard()) return false;
    const auto known = wildcards_.find(urn);
    if (known != wildcards_.end()) return known->second;
    return wildcards_[urn] = structures_.find(artefact) != nullptr;
  }

  std::unordered_set<std::string> items_of(const Reference& artefact, const std::string& urn) {
    if (!holds_artefact(artefact, urn)) return {};
    return item_ids(*structures_.find(artefact), artefact.artefact_class);
  }

  const Structures& structures_;
  std::unordered_set<std::string> urns_;
  std::unordered_map<std::string, bool> wildcards_;
  std::unordered_map<std::string, std::unordered_set<std::string>> items_;
};

}  // namespace

std::vector<Reference> references_of(const Reference& self, const Structures& structures) {
  const Maintainable* artefact = structures.find(self);
  if (artefact == nullptr) return {};
  std::vector<Reference> references;
  std::unordered_set<std::string> seen;
  visit_references(*artefact, self.artefact_class, [&](const Reference& reference) {
    if (reference.empty()) return;
    Reference whole = reference;
    whole.item.clear();
    if (seen.insert(to_urn(whole)).second) references.push_back(std::move(whole));
  });
  return references;
}

void report_dangling(const Reference& missing, const Reference& referrer, Report& report) {
  const std::string item = missing.item.empty() ? std::string() : '.' + missing.item;
  Finding finding =
      make_finding("dangling-reference", Position{}, {to_short(missing) + item, to_short(referrer)});
  finding.value = to_urn(missing);
  report.add(std::move(finding));
}

void Structures::check_references(Report& report) const {
  Targets targets(*this);
  for_each([&](const Reference& self, const Maintainable& artefact) {
    std::unordered_set<std::string> reported;
    visit_references(artefact, self.artefact_class, [&](const Reference& reference) {
      if (reference.empty() || !is_held(reference.artefact_class) || targets.holds(reference)) return;
      if (reported.insert(to_urn(reference)).second) report_dangling(reference, self, report);
    });
  });
}

}  // namespace sdmx
