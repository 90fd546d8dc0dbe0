// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/component_choice.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::AttributeRelationship;
using sdmx::DataDetail;
using sdmx::Error;
using sdmx::ErrorCode;
using sdmx::Role;
using sdmx::SchemaComponent;

bool is_time_among(const sdmx::Schema& schema, const std::vector<std::string>& dimensions) {
  const auto is_time = [&](const std::string& id) {
    const SchemaComponent* const component = schema.find(id);
    return component != nullptr && component->role == Role::kTimeDimension;
  };
  return std::ranges::any_of(dimensions, is_time);
}

bool is_at_observation(const sdmx::Schema& schema, const SchemaComponent& component) {
  using Kind = AttributeRelationship::Kind;
  const AttributeRelationship& to = component.relationship;
  return component.role == Role::kMeasure || to.kind == Kind::kObservation ||
         (to.kind == Kind::kDimensions && is_time_among(schema, to.dimensions));
}

/// The words of attributes= (REST 2.2 data.md), or an id.
bool fits_word(const sdmx::Schema& schema, const SchemaComponent& component, std::string_view word) {
  if (word == "all" || word == "dsd") return true;
  const bool dataset = component.relationship.kind == AttributeRelationship::Kind::kDataset;
  const bool observation = is_at_observation(schema, component);
  if (word == "dataset") return dataset;
  if (word == "obs") return observation;
  if (word == "series") return !dataset && !observation;
  return word == component.id;
}

void check_ids(const sdmx::Schema& schema, const sdmx::IdList& asked, Role role) {
  constexpr std::string_view kWords[] = {"all", "none", "dsd", "dataset", "series", "obs"};
  for (const std::string& id : asked) {
    if (std::ranges::find(kWords, id) != std::end(kWords)) continue;
    if (id == "msd") throw Error(ErrorCode::kNotBuilt, {"query-not-built", {"attributes=msd"}});
    const SchemaComponent* const component = schema.find(id);
    if (component != nullptr && component->role == role) continue;
    throw Error(ErrorCode::kUsage, {"query-unknown-component", {id, to_short(schema.data_structure())}});
  }
}

bool asks_nothing(const sdmx::IdList& asked) { return asked.size() == 1 && asked.front() == "none"; }

bool is_asked(const sdmx::Schema& schema, const SchemaComponent& component, const sdmx::IdList& asked) {
  if (asked.empty()) return true;
  return std::ranges::any_of(asked,
                             [&](const std::string& word) { return fits_word(schema, component, word); });
}

}  // namespace

ComponentChoice choose(const sdmx::Schema& schema, const sdmx::DataQuery& query) {
  check_ids(schema, query.attributes, Role::kAttribute);
  check_ids(schema, query.measures, Role::kMeasure);
  const bool attributes = !asks_nothing(query.attributes) && query.detail != DataDetail::kDataOnly &&
                          query.detail != DataDetail::kSeriesKeysOnly;
  const bool measures = !asks_nothing(query.measures) && query.detail != DataDetail::kSeriesKeysOnly;
  ComponentChoice choice;
  choice.is_complete =
      query.attributes.empty() && query.measures.empty() && query.detail == DataDetail::kFull;
  choice.parts = attributes;
  for (const SchemaComponent& component : schema.components()) {
    const bool wanted =
        (component.role == Role::kMeasure && measures && is_asked(schema, component, query.measures)) ||
        (component.role == Role::kAttribute && attributes && is_asked(schema, component, query.attributes));
    if (!wanted) continue;
    choice.components.push_back(component.id);
    // attributes=none and measures=none: series keys only (REST 2.2 data.md).
    if (is_at_observation(schema, component)) choice.rows = query.detail != DataDetail::kNoData;
  }
  return choice;
}

}  // namespace gateway
