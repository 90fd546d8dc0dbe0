// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A small set of artefacts of every class that a set holds: migrants by country and sex.

#include "sdmx/model/structures.hpp"

namespace sdmx {

inline Reference ref(ArtefactClass artefact_class, std::string id, std::string item = "",
                     std::string version = "1.0") {
  Reference reference;
  reference.artefact_class = artefact_class;
  reference.agency = "REG";
  reference.id = std::move(id);
  reference.version = Version(std::move(version));
  reference.item = std::move(item);
  return reference;
}

template <class Artefact>
Artefact artefact(std::string id, std::string version = "1.0") {
  Artefact result;
  result.agency = "REG";
  result.id = std::move(id);
  result.version = Version(std::move(version));
  result.names.set("en", "Name of " + result.id);
  result.descriptions.set("en", "Description of " + result.id);
  return result;
}

template <class Item>
std::vector<Item> items(std::initializer_list<const char*> ids) {
  std::vector<Item> result;
  for (const char* id : ids) {
    result.emplace_back();
    result.back().id = id;
  }
  return result;
}

inline Dimension dimension(const char* id, const char* codelist) {
  Dimension result;
  result.id = id;
  result.concept_identity = ref(ArtefactClass::kConceptScheme, "CS", id);
  if (*codelist != '\0') {
    result.local_representation.emplace();
    result.local_representation->enumeration = ref(ArtefactClass::kCodelist, codelist);
  } else {
    result.kind = Dimension::Kind::kTimeDimension;
  }
  return result;
}

inline DataConstraint constraint(const char* id, Reference attached, const char* dimension_id,
                                 std::vector<const char*> codes) {
  auto result = artefact<DataConstraint>(id);
  result.attached_to = {std::move(attached)};
  MemberSelection selection;
  selection.component = dimension_id;
  for (const char* code : codes) {
    selection.values.emplace_back();
    selection.values.back().value = code;
  }
  result.cube_regions.emplace_back();
  result.cube_regions.back().keys.push_back(std::move(selection));
  return result;
}

inline void add_schemes(Structures& set) {
  auto agencies = artefact<OrganisationScheme>("AGENCIES");
  agencies.agency = "SDMX";
  agencies.items = items<Organisation>({"REG", "OTHER"});
  auto providers = artefact<OrganisationScheme>("PROVIDERS");
  providers.artefact_class = ArtefactClass::kDataProviderScheme;
  providers.items = items<Organisation>({"BY1", "KG1"});
  set.organisation_schemes = {agencies, providers};

  auto area = artefact<Codelist>("CL_AREA");
  area.items = items<CodeItem>({"WORLD", "BY", "KG", "MINSK"});
  area.items[1].parent = "WORLD";
  area.items[3].parent = "BY";
  auto sex = artefact<Codelist>("CL_SEX");
  sex.items = items<CodeItem>({"F", "M"});
  auto draft = artefact<Codelist>("CL_SEX", "2.0.0-draft");
  draft.items = items<CodeItem>({"F", "M", "X"});
  auto unit = artefact<Codelist>("CL_UNIT");
  unit.items = items<CodeItem>({"PERSONS"});
  set.codelists = {area, sex, draft, unit};

  auto concepts = artefact<ConceptScheme>("CS");
  concepts.items = items<Concept>({"AREA", "SEX", "TIME_PERIOD", "OBS_VALUE", "UNIT", "UNUSED"});
  concepts.items[4].core_representation.emplace();
  concepts.items[4].core_representation->enumeration = ref(ArtefactClass::kCodelist, "CL_UNIT");
  set.concept_schemes = {concepts};
}

inline void add_cube(Structures& set) {
  auto structure = artefact<DataStructure>("MIG");
  structure.dimensions = {dimension("AREA", "CL_AREA"), dimension("SEX", "CL_SEX"),
                          dimension("TIME_PERIOD", "")};
  Measure measure;
  measure.id = "OBS_VALUE";
  measure.concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "OBS_VALUE");
  structure.measures = {measure};
  DataAttribute unit;
  unit.id = "UNIT";
  unit.concept_identity = ref(ArtefactClass::kConceptScheme, "CS", "UNIT");
  structure.attributes = {unit};
  set.data_structures = {structure};

  auto flow = artefact<Dataflow>("DF");
  flow.structure = ref(ArtefactClass::kDataStructure, "MIG");
  set.dataflows = {flow};
  auto agreement = artefact<ProvisionAgreement>("PA_BY");
  agreement.dataflow = ref(ArtefactClass::kDataflow, "DF");
  agreement.data_provider = ref(ArtefactClass::kDataProviderScheme, "PROVIDERS", "BY1");
  set.provision_agreements = {agreement};
}

inline void add_constraints_and_categories(Structures& set) {
  set.data_constraints = {
      constraint("CC_DF", ref(ArtefactClass::kDataflow, "DF"), "AREA", {"BY", "MINSK", "KG"}),
      constraint("CC_BY", ref(ArtefactClass::kProvisionAgreement, "PA_BY"), "AREA", {"MINSK"})};
  auto categories = artefact<CategoryScheme>("CATS");
  categories.items = items<Category>({"PEOPLE", "MONEY"});
  categories.items[0].children = items<Category>({"MIGRATION", "BIRTHS"});
  categories.items[0].children[0].children = items<Category>({"STOCK"});
  set.category_schemes = {categories};
  auto categorisation = artefact<Categorisation>("CAT_DF");
  categorisation.source = ref(ArtefactClass::kDataflow, "DF");
  categorisation.target = ref(ArtefactClass::kCategoryScheme, "CATS", "PEOPLE.MIGRATION");
  set.categorisations = {categorisation};
}

inline Structures small_world() {
  Structures set;
  add_schemes(set);
  add_cube(set);
  add_constraints_and_categories(set);
  return set;
}

}  // namespace sdmx
