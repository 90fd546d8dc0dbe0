// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A set of artefacts of all classes of the information model, each of which stands in the header named after
/// its clause. Plain values: what was read is what is there; references are resolved over a Structures set.

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/category.hpp"
#include "sdmx/model/codelist.hpp"
#include "sdmx/model/concept.hpp"
#include "sdmx/model/constraint.hpp"
#include "sdmx/model/data_structure.hpp"
#include "sdmx/model/hierarchy.hpp"
#include "sdmx/model/metadata_structure.hpp"
#include "sdmx/model/organisation.hpp"
#include "sdmx/model/process.hpp"
#include "sdmx/model/provision.hpp"
#include "sdmx/model/structure_map.hpp"
#include "sdmx/model/vtl.hpp"

namespace sdmx {

/// The reference that names an artefact.
Reference reference_to(ArtefactClass artefact_class, const Maintainable& artefact);
template <class Artefact>
Reference reference_to(const Artefact& artefact) {
  return reference_to(artefact.artefact_class, artefact);
}

/// An immutable set of artefacts that resolves references. Built by a reader or by add(); once shared, only
/// read.
class Structures {
 public:
  // Out of line, so that not every file that sees a set makes thirty ways to copy it.
  Structures();
  ~Structures();
  Structures(const Structures& other);
  Structures(Structures&& other) noexcept;
  Structures& operator=(const Structures& other);
  Structures& operator=(Structures&& other) noexcept;
  bool operator==(const Structures& other) const;

  std::deque<OrganisationScheme> organisation_schemes;
  std::deque<Codelist> codelists;  ///< geographic ones too
  std::deque<ValueList> value_lists;
  std::deque<Hierarchy> hierarchies;
  std::deque<HierarchyAssociation> hierarchy_associations;
  std::deque<ConceptScheme> concept_schemes;
  std::deque<DataStructure> data_structures;
  std::deque<MetadataStructure> metadata_structures;
  std::deque<Dataflow> dataflows;
  std::deque<Metadataflow> metadataflows;
  std::deque<ProvisionAgreement> provision_agreements;
  std::deque<MetadataProvisionAgreement> metadata_provision_agreements;
  std::deque<DataConstraint> data_constraints;
  std::deque<MetadataConstraint> metadata_constraints;
  std::deque<CategoryScheme> category_schemes;
  std::deque<Categorisation> categorisations;
  std::deque<ReportingTaxonomy> reporting_taxonomies;
  std::deque<Process> processes;
  std::deque<StructureMap> structure_maps;
  std::deque<RepresentationMap> representation_maps;
  std::deque<ItemSchemeMap> item_scheme_maps;
  std::deque<TransformationScheme> transformation_schemes;
  std::deque<RulesetScheme> ruleset_schemes;
  std::deque<UserDefinedOperatorScheme> user_defined_operator_schemes;
  std::deque<CustomTypeScheme> custom_type_schemes;
  std::deque<NamePersonalisationScheme> name_personalisation_schemes;
  std::deque<VtlMappingScheme> vtl_mapping_schemes;
  std::deque<StructureSet> structure_sets;                  ///< 2.1
  std::deque<HierarchicalCodelist> hierarchical_codelists;  ///< 2.1
  std::deque<AttachmentConstraint> attachment_constraints;  ///< 2.1

  /// The artefact that the reference names (its item is ignored), a wildcard version resolved to the latest
  /// stable one; null when it is not here. The pointer lives as long as the set is not changed.
  const Codelist* codelist(const Reference& reference) const;
  const ValueList* value_list(const Reference& reference) const;
  const ConceptScheme* concept_scheme(const Reference& reference) const;
  const DataStructure* data_structure(const Reference& reference) const;
  const MetadataStructure* metadata_structure(const Reference& reference) const;
  const Dataflow* dataflow(const Reference& reference) const;
  const Metadataflow* metadataflow(const Reference& reference) const;
  const ProvisionAgreement* provision_agreement(const Reference& reference) const;
  const MetadataProvisionAgreement* metadata_provision_agreement(const Reference& reference) const;
  const OrganisationScheme* organisation_scheme(const Reference& reference) const;
  const Maintainable* find(const Reference& reference) const;
  const Concept* find_concept(const Reference& reference) const;
  const Organisation* organisation(const Reference& reference) const;

  /// Calls visit(reference_to_it, artefact) for every artefact, class by class in the order of ArtefactClass.
  void for_each(const std::function<void(const Reference&, const Maintainable&)>& visit) const;
  size_t size() const;
  bool empty() const { return size() == 0; }

  /// Copies all artefacts of the other set; one that is already here with equal identity is kept, the other
  /// reported as "duplicate-artefact" when it differs.
  void merge(const Structures& other, Report& report);
  /// Reports every reference that names nothing in this set ("dangling-reference": what is missing, who
  /// refers to it).
  void check_references(Report& report) const;
};

/// The artefacts that an artefact refers to (children in REST's sense), without items and repetition, as
/// written.
std::vector<Reference> references_of(const Reference& self, const Structures& structures);

/// What is said of a reference that names nothing ("dangling-reference": what is missing, who refers to it).
Finding dangling(const Reference& missing, const Reference& referrer);

}  // namespace sdmx
