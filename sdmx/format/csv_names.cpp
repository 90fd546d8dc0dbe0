// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_names.hpp"

#include <algorithm>

namespace sdmx {

namespace {

const Reference* concept_in(const auto& components, std::string_view id) {
  const auto found =
      std::ranges::find_if(components, [id](const auto& component) { return component.id == id; });
  return found == components.end() ? nullptr : &found->concept_identity;
}

const Reference* concept_of(const DataStructure& structure, std::string_view id) {
  if (const Reference* found = concept_in(structure.dimensions, id)) return found;
  if (const Reference* found = concept_in(structure.measures, id)) return found;
  return concept_in(structure.attributes, id);
}

}  // namespace

std::string_view CsvNames::of_structure(const Reference& structure) const {
  const Maintainable* artefact = schema_->structures().find(structure);
  return artefact ? artefact->names.in(language_) : std::string_view();
}

std::string_view CsvNames::of_component(std::string_view id) const {
  const DataStructure* structure = schema_->structures().data_structure(schema_->data_structure());
  const Reference* reference = structure ? concept_of(*structure, id) : nullptr;
  const Concept* meaning = reference ? schema_->structures().find_concept(*reference) : nullptr;
  return meaning ? meaning->names.in(language_) : std::string_view();
}

std::string_view CsvNames::of_code(const SchemaComponent& component, std::string_view code) {
  if (component.codelist == nullptr) return {};
  const auto [codes, is_new] = codes_.try_emplace(component.codelist);
  if (is_new) {
    for (const CodeItem& item : component.codelist->items)
      codes->second.emplace(item.id, item.names.in(language_));
  }
  const auto found = codes->second.find(code);
  return found == codes->second.end() ? std::string_view() : found->second;
}

}  // namespace sdmx
