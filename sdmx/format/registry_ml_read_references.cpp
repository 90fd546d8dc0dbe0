// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/registry_ml_nodes.hpp"

namespace sdmx::registry {

namespace {

using structure::child;
using structure::local_name;
using structure::token_of;

/// How references to a class are called: in 2.1 and 3.x, in 2.0, and the
/// element of the id in 2.0.
struct ReferenceName {
  std::string_view element, element_of_20, id_of_20;
  ArtefactClass artefact_class;
};
constexpr ReferenceName kReferences[] = {
    {"MaintainableObject", "", "", ArtefactClass::kDataStructure},
    {"ProvisionAgreement", "", "", ArtefactClass::kProvisionAgreement},
    {"DataProvider", "DataProviderRef", "DataProviderID", ArtefactClass::kDataProviderScheme},
    {"Organisation", "AgencyRef", "AgencyID", ArtefactClass::kAgencyScheme},
    {"Dataflow", "DataflowRef", "DataflowID", ArtefactClass::kDataflow},
    {"Metadataflow", "MetadataflowRef", "MetadataflowID", ArtefactClass::kMetadataflow},
    // So spelt in places of the 2.0 schema.
    {"", "MetadatataflowRef", "MetadataflowID", ArtefactClass::kMetadataflow},
    {"", "MetadaflowRef", "MetadataflowID", ArtefactClass::kMetadataflow},
    {"", "CodelistRef", "CodelistID", ArtefactClass::kCodelist},
    {"", "CategorySchemeRef", "CategorySchemeID", ArtefactClass::kCategoryScheme},
    {"", "ConceptSchemeRef", "ConceptSchemeID", ArtefactClass::kConceptScheme},
    {"", "OrganisationSchemeRef", "OrganisationSchemeID", ArtefactClass::kOrganisationUnitScheme},
    {"", "KeyFamilyRef", "KeyFamilyID", ArtefactClass::kDataStructure},
    {"", "MetadataStructureRef", "MetadataStructureID", ArtefactClass::kMetadataStructure},
    {"", "HierarchicalCodelistRef", "HierarchicalCodelistID", ArtefactClass::kHierarchicalCodelist},
    {"", "StructureSetRef", "StructureSetID", ArtefactClass::kStructureSet},
    {"", "ProcessRef", "ProcessID", ArtefactClass::kProcess},
    {"", "ReportingTaxonomyRef", "ReportingTaxonomyID", ArtefactClass::kReportingTaxonomy},
};

const ReferenceName* find_name(std::string_view element) {
  for (const ReferenceName& row : kReferences) {
    if (!element.empty() && (element == row.element || element == row.element_of_20)) return &row;
  }
  return nullptr;
}

/// SDMX 2.0 IDType: letters, digits and a few signs; * stands for any.
void check_ids(pugi::xml_node node, Reading& reading) {
  for (const pugi::xml_node part : node.children()) {
    const std::string id = local_name(part).ends_with("ID") ? token_of(part) : std::string();
    if (id.empty() || id == "*" || is_id(id)) continue;
    Finding finding = make_finding("bad-syntax", structure::position_of(part), {shorten(id, 80)});
    finding.component = local_name(part);
    finding.value = shorten(id, 80);
    reading.structures.report.add(std::move(finding));
  }
}

/// SDMX 2.0: identified by elements, organisations within their scheme.
Reference reference_of_20(pugi::xml_node node, const ReferenceName& name, Reading& reading) {
  check_ids(node, reading);
  Reference reference;
  reference.artefact_class = name.artefact_class;
  const std::string version = token_of(child(node, "Version"));
  if (!version.empty()) reference.version = Version(version);
  const pugi::xml_node scheme_agency = child(node, "OrganisationSchemeAgencyID");
  reference.agency = token_of(scheme_agency ? scheme_agency : child(node, "AgencyID"));
  reference.id = token_of(child(node, scheme_agency ? "OrganisationSchemeID" : name.id_of_20));
  if (scheme_agency) reference.item = token_of(child(node, name.id_of_20));
  const auto urn = parse_urn(token_of(child(node, "URN")));
  return reference.id.empty() && urn ? *urn : reference;
}

/// An agreement of 2.0 has no id: it is what a provider gives of a flow.
void add_agreement_of_20(pugi::xml_node node, std::vector<Reference>& references) {
  Reference flow{ArtefactClass::kDataflow,
                 token_of(child(node, "DataflowAgencyID")),
                 token_of(child(node, "DataflowID")),
                 {},
                 {}};
  const std::string flow_version = token_of(child(node, "DataflowVersion"));
  if (!flow_version.empty()) flow.version = Version(flow_version);
  const Reference provider{ArtefactClass::kDataProviderScheme,
                           token_of(child(node, "OrganisationSchemeAgencyID")),
                           token_of(child(node, "OrganisationSchemeID")),
                           {},
                           token_of(child(node, "DataProviderID"))};
  if (!flow.empty()) references.push_back(flow);
  if (!provider.empty()) references.push_back(provider);
}

SelectedValue selected(pugi::xml_node node) {
  SelectedValue value;
  const pugi::xml_node inner = child(node, "Value");
  value.value = token_of(inner ? inner : node);
  value.cascade = structure::attribute(node, "cascadeValues");
  return value;
}

/// KeyValue and Attribute of 2.1, Component of 3.x, Member of 2.0.
MemberSelection read_member(pugi::xml_node node) {
  MemberSelection member;
  member.component = structure::attribute(node, "id");
  if (member.component.empty()) member.component = token_of(child(node, "ComponentRef"));
  member.include = structure::flag(node, "include").value_or(true);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Value" || name == "MemberValue") member.values.push_back(selected(part));
  }
  return member;
}

CubeRegion read_region(pugi::xml_node node) {
  CubeRegion region;
  region.include = structure::flag(node, "include").value_or(true);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "KeyValue" || name == "Member") region.keys.push_back(read_member(part));
    if (name == "Attribute" || name == "Component") region.components.push_back(read_member(part));
  }
  return region;
}

DataKeySet read_key_set(pugi::xml_node node) {
  DataKeySet set;
  set.included = structure::flag(node, "isIncluded").value_or(true);
  for (const pugi::xml_node key : node.children()) {
    if (local_name(key) == "Key") set.keys.emplace_back().values = read_region(key).keys;
  }
  return set;
}

void read_period(pugi::xml_node node, RegistryQuery& query) {
  query.period_start = structure::attribute(node, "startTime");
  query.period_end = structure::attribute(node, "endTime");
}

/// SDMX 2.0: a reference carries the constraint of what is asked.
void read_constraint_of_20(pugi::xml_node node, RegistryQuery& query) {
  for (const pugi::xml_node part : child(node, "Constraint").children()) {
    const std::string_view name = local_name(part);
    if (name == "CubeRegion") query.regions.push_back(read_region(part));
    if (name == "ReferencePeriod") read_period(part, query);
  }
}

}  // namespace

std::optional<ArtefactClass> referenced_class(std::string_view element) {
  const ReferenceName* name = find_name(element);
  return name ? std::optional(name->artefact_class) : std::nullopt;
}

Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading) {
  const ReferenceName* name = find_name(local_name(node));
  if (name && local_name(node) == name->element_of_20) return reference_of_20(node, *name, reading);
  return structure::read_reference(node, expected, reading.structures);
}

std::vector<Reference> read_references(pugi::xml_node node, Reading& reading) {
  std::vector<Reference> references;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "ProvisionAgreementRef") add_agreement_of_20(part, references);
    const auto expected = referenced_class(local_name(part));
    if (expected) references.push_back(read_reference(part, *expected, reading));
  }
  return references;
}

void read_query_part(pugi::xml_node node, RegistryQuery& query, Reading& reading) {
  const std::string_view name = local_name(node);
  if (name == "QueryType") {
    query.query_type = token_of(node);
  } else if (name == "ReferencePeriod") {
    read_period(node, query);
  } else if (name == "CubeRegion") {
    query.regions.push_back(read_region(node));
  } else if (name == "DataKeySet") {
    query.key_sets.push_back(read_key_set(node));
  } else if (name == "ProvisionAgreementRef") {
    add_agreement_of_20(node, query.about);
    read_constraint_of_20(node, query);
  } else if (const auto expected = referenced_class(name)) {
    query.about.push_back(read_reference(node, *expected, reading));
    read_constraint_of_20(node, query);
  } else if (name != "All") {
    structure::pass_over(node, reading.structures);
  }
}

void read_agreement_of_20(pugi::xml_node node, Reading& reading) {
  ProvisionAgreement& agreement = reading.embedded.structures.provision_agreements.emplace_back();
  structure::read_maintainable(node, agreement);
  for (const Reference& reference : read_references(node, reading)) {
    const bool provider = reference.artefact_class == ArtefactClass::kDataProviderScheme;
    (provider ? agreement.data_provider : agreement.dataflow) = reference;
  }
  // 2.0 knows no agency of an agreement: it is that of the flow.
  if (agreement.agency.empty()) agreement.agency = agreement.dataflow.agency;
  if (!agreement.id.empty()) reading.embedded.in_order.push_back(reference_to(agreement));
}

}  // namespace sdmx::registry
