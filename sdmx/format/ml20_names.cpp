// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_names.hpp"

#include <algorithm>

namespace sdmx::ml20 {

namespace {

constexpr std::string_view kUrn = "urn:sdmx:";

bool is_version_part(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// Splits "ID(1.0)" or takes the next part of "ID:1.0:…" for the version.
void take_id(std::string_view part, std::string_view next, Reference& reference) {
  const size_t bracket = part.find('(');
  reference.id = part.substr(0, bracket);
  if (bracket != std::string_view::npos) {
    reference.version = Version(std::string(part.substr(bracket + 1, part.find(')') - bracket - 1)));
  } else {
    reference.version = Version(is_version_part(next) ? std::string(next) : "latest");
  }
}

}  // namespace

Reference structure_of_namespace(std::string_view uri) {
  Reference reference;
  const size_t equals = uri.find('=');
  if (!uri.starts_with(kUrn) || equals == std::string_view::npos) return reference;
  const std::vector<std::string_view> parts = split(uri.substr(equals + 1), ':');
  if (parts.size() < 2) return reference;
  if (uri.substr(0, equals).ends_with("Dataflow")) reference.artefact_class = ArtefactClass::kDataflow;
  reference.agency = parts[0];
  take_id(parts[1], parts.size() > 2 ? parts[2] : std::string_view(), reference);
  if (!is_id(reference.id)) return Reference{};
  return reference;
}

Reference structure_of_address(std::string_view uri) {
  constexpr std::string_view kService = "/GetKeyFamily/";
  if (uri.starts_with(kUrn)) return structure_of_namespace(uri);
  Reference reference;
  const size_t service = uri.find(kService);
  if (service == std::string_view::npos) return reference;
  const std::string_view path = uri.substr(service + kService.size());
  const std::vector<std::string_view> parts = split(path.substr(0, path.find('?')), '/');
  if (!is_id(parts[0])) return reference;
  reference.id = parts[0];
  reference.version = Version("latest");
  if (parts.size() > 1) reference.agency = parts[1];
  return reference;
}

Names::Names(const Schema* schema) {
  if (schema == nullptr) return;
  for (const SchemaComponent& component : schema->components()) {
    if (component.role == Role::kTimeDimension) time_ = component.id;
  }
  const DataStructure* structure = schema->structures().data_structure(schema->data_structure());
  if (structure == nullptr) return;
  const auto add = [&](const DsdComponent& component, std::string_view id) {
    const std::string& called = component.concept_identity.item;
    if (!id.empty() && !called.empty() && schema->find(called) == nullptr) ids_.emplace(called, id);
  };
  for (const Dimension& dimension : structure->dimensions) {
    add(dimension, dimension.kind == Dimension::Kind::kTimeDimension ? time_ : dimension.id);
  }
  for (const DataAttribute& attribute : structure->attributes) add(attribute, attribute.id);
  add_measures(*structure);
  for (const Measure& measure : structure->measures) add(measure, measure.primary ? measure_ : measure.id);
  // So time was called before 2.1, and still is against structures of 2.1.
  if (schema->has_time_dimension() && schema->find("TIME") == nullptr) ids_.emplace("TIME", time_);
}

void Names::add_measures(const DataStructure& structure) {
  const auto primary = std::ranges::find_if(structure.measures, &Measure::primary);
  const Measure* only = structure.measures.size() == 1 ? &structure.measures.front() : nullptr;
  if (const Measure* measure = primary == structure.measures.end() ? only : &*primary) {
    if (!measure->id.empty()) measure_ = measure->id;
  }
  for (const Annotation& annotation : structure.annotations) {
    if (annotation.type != kCrossSectionalMeasure) continue;
    measures_[annotation.id] = {std::string(component(annotation.title)),
                                std::string(annotation.text.in("en"))};
  }
}

std::string_view Names::component(std::string_view name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? name : std::string_view(found->second);
}

const Names::CodedMeasure* Names::coded_measure(std::string_view name) const {
  const auto found = measures_.find(name);
  return found == measures_.end() ? nullptr : &found->second;
}

}  // namespace sdmx::ml20
