// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which dimensions an attribute depends on. SDMX 2.1 and 3.x AttributeRelationship.

#include <vector>

#include "sdmx/model/schema.hpp"

namespace sdmx {

/// Indexes of the dimensions that an attribute or measure needs: none for the dataset, all for observations.
inline std::vector<size_t> dimensions_of(const Schema& schema, const SchemaComponent& component) {
  using Kind = AttributeRelationship::Kind;
  std::vector<size_t> needed;
  const auto add = [&](const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
      const int index = schema.index_of(id);
      if (index >= 0 && static_cast<size_t>(index) < schema.dimension_count())
        needed.push_back(static_cast<size_t>(index));
    }
  };
  const AttributeRelationship& relationship = component.relationship;
  if (component.role != Role::kAttribute || relationship.kind == Kind::kObservation) {
    for (size_t i = 0; i < schema.dimension_count(); ++i) needed.push_back(i);
  } else if (relationship.kind == Kind::kDimensions) {
    add(relationship.dimensions);
  } else if (relationship.kind == Kind::kGroup) {
    if (const GroupDimensions* group = schema.group(relationship.group)) add(group->dimensions);
  }
  return needed;
}

}  // namespace sdmx
