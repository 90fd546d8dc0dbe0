// SPDX-License-Identifier: Apache-2.0
// What refers to what.
#include <algorithm>
#include <unordered_set>

#include "sdmx/model/artefact_lists.hpp"

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

void visit_references(const MetadataAttribute& attribute, const Take& take) {
  take(attribute.concept_identity);
  visit_references(attribute.local_representation, take);
  for (const MetadataAttribute& child : attribute.children) visit_references(child, take);
}

void visit_references(const MetadataStructure& structure, const Take& take) {
  for (const MetadataAttribute& attribute : structure.attributes) visit_references(attribute, take);
  for (const MetadataTarget& target : structure.targets) {
    for (const TargetObject& object : target.objects) visit_references(object.local_representation, take);
  }
  for (const ReportStructure& report : structure.reports) {
    for (const MetadataAttribute& attribute : report.attributes) visit_references(attribute, take);
  }
}

void visit_references(const Metadataflow& flow, const Take& take) { take(flow.structure); }

void visit_references(const MetadataProvisionAgreement& agreement, const Take& take) {
  take(agreement.metadataflow);
  take(agreement.metadata_provider);
}

void visit_references(const MetadataConstraint& constraint, const Take& take) {
  for (const Reference& attached : constraint.attached_to) take(attached);
}

void visit_references(const AttachmentConstraint& constraint, const Take& take) {
  for (const Reference& attached : constraint.attached_to) take(attached);
}

void visit_references(const std::vector<HierarchicalCode>& codes, const Take& take) {
  for (const HierarchicalCode& code : codes) {
    take(code.code);
    visit_references(code.children, take);
  }
}

void visit_references(const Hierarchy& hierarchy, const Take& take) {
  visit_references(hierarchy.codes, take);
}

void visit_references(const HierarchyAssociation& association, const Take& take) {
  take(association.hierarchy);
  take(association.linked_object);
  take_present(association.context_object, take);
}

void visit_references(const HierarchicalCodelist& list, const Take& take) {
  for (const IncludedCodelist& included : list.codelists) take(included.codelist);
  for (const CodelistHierarchy& hierarchy : list.hierarchies) visit_references(hierarchy.codes, take);
}

void visit_references(const std::vector<ReportingCategory>& categories, const Take& take) {
  for (const ReportingCategory& category : categories) {
    for (const Reference& reference : category.structural_metadata) take(reference);
    for (const Reference& reference : category.provisioning_metadata) take(reference);
    visit_references(category.children, take);
  }
}

void visit_references(const ReportingTaxonomy& taxonomy, const Take& take) {
  visit_references(taxonomy.items, take);
}

void visit_references(const std::vector<ProcessStep>& steps, const Take& take) {
  for (const ProcessStep& step : steps) {
    for (const ProcessObject& input : step.inputs) take(input.object);
    for (const ProcessObject& output : step.outputs) take(output.object);
    visit_references(step.children, take);
  }
}

void visit_references(const Process& process, const Take& take) { visit_references(process.items, take); }

void visit_references(const StructureMap& map, const Take& take) {
  take(map.source);
  take(map.target);
  for (const ComponentMap& component : map.component_maps) take_present(component.representation_map, take);
}

void visit_references(const RepresentationMap& map, const Take& take) {
  for (const MapEnd& end : map.sources) take_present(end.codelist, take);
  for (const MapEnd& end : map.targets) take_present(end.codelist, take);
}

void visit_references(const ItemSchemeMap& map, const Take& take) {
  take(map.source);
  take(map.target);
}

void visit_references(const StructureSet& set, const Take& take) {
  for (const Reference& structure : set.related_structures) take(structure);
  for (const ItemSchemeAssociation& schemes : set.item_schemes) {
    take(schemes.source);
    take(schemes.target);
  }
  for (const StructureAssociation& structures : set.structures) {
    take(structures.source);
    take(structures.target);
  }
}

void visit_references(const TransformationScheme& scheme, const Take& take) {
  take_present(scheme.vtl_mapping_scheme, take);
  take_present(scheme.name_personalisation_scheme, take);
  take_present(scheme.custom_type_scheme, take);
  for (const Reference& rulesets : scheme.ruleset_schemes) take(rulesets);
  for (const Reference& operators : scheme.operator_schemes) take(operators);
}

void visit_references(const RulesetScheme& scheme, const Take& take) {
  take_present(scheme.vtl_mapping_scheme, take);
}

void visit_references(const UserDefinedOperatorScheme& scheme, const Take& take) {
  take_present(scheme.vtl_mapping_scheme, take);
  for (const Reference& rulesets : scheme.ruleset_schemes) take(rulesets);
}

void visit_references(const VtlMappingScheme& scheme, const Take& take) {
  for (const VtlMapping& mapping : scheme.items) take(mapping.mapped);
}

void visit_references(const DataConstraint& constraint, const Take& take) {
  for (const Reference& attached : constraint.attached_to) take(attached);
}

void visit_references(const Categorisation& categorisation, const Take& take) {
  take(categorisation.source);
  take(categorisation.target);
}

void visit_references(const Maintainable&, const Take&) {}  // of classes that refer to nothing

void visit_references(const Maintainable& artefact, ArtefactClass artefact_class, const Take& take) {
  visit_typed(artefact, artefact_class, [&](const auto& typed) { visit_references(typed, take); });
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
    case ArtefactClass::kGeoRefCodelist:
    case ArtefactClass::kGeoGridCodelist:
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
  return artefact_class <= ArtefactClass::kGeoGridCodelist ||
         artefact_class == ArtefactClass::kConceptScheme || artefact_class == ArtefactClass::kCategoryScheme;
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

Finding dangling(const Reference& missing, const Reference& referrer) {
  const std::string item = missing.item.empty() ? std::string() : '.' + missing.item;
  Finding finding =
      make_finding("dangling-reference", Position{}, {to_short(missing) + item, to_short(referrer)});
  finding.value = to_urn(missing);
  return finding;
}

void Structures::check_references(Report& report) const {
  Targets targets(*this);
  for_each([&](const Reference& self, const Maintainable& artefact) {
    std::unordered_set<std::string> reported;
    visit_references(artefact, self.artefact_class, [&](const Reference& reference) {
      if (reference.empty() || targets.holds(reference)) return;
      if (reported.insert(to_urn(reference)).second) report.add(dangling(reference, self));
    });
  });
}

}  // namespace sdmx
