// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/data/plan.hpp"

namespace sdmx {

namespace {

using Kind = AttributeRelationship::Kind;

Level level_of(const AttributeRelationship& relationship, const std::vector<std::string>& in_rows) {
  if (relationship.kind == Kind::kDataset) return Level::kDataset;
  if (relationship.kind == Kind::kGroup) return Level::kGroup;
  if (relationship.kind == Kind::kObservation) return Level::kRow;
  const auto in_row = [&](const std::string& id) { return std::ranges::find(in_rows, id) != in_rows.end(); };
  // SDMX 2.1 AttachmentGroup: ignored when the observation dimension is among the dimensions.
  if (std::ranges::any_of(relationship.dimensions, in_row)) return Level::kRow;
  if (!relationship.attachment_groups.empty()) return Level::kGroup;
  return relationship.dimensions.empty() ? Level::kDataset : Level::kSeries;
}

}  // namespace

Levels::Levels(const Components& components, std::string_view observation_dimension) {
  const Schema& schema = *components.schema();
  std::vector<std::string> row_ids;
  for (size_t i = 0; i < schema.dimension_count(); ++i) {
    const std::string& id = schema.components()[i].id;
    dimensions.push_back(components.of_schema(i));
    in_rows.push_back(observation_dimension == kAllDimensions || observation_dimension == id);
    if (in_rows.back()) row_ids.push_back(id);
  }
  for (uint16_t i = 0; i < components.size(); ++i) {
    const int index = components[i].schema_index;
    const SchemaComponent* known = index < 0 ? nullptr : &schema.components()[static_cast<size_t>(index)];
    in_schema.push_back(known);
    if (known == nullptr) {
      const Role stated = components[i].stated_role;
      const bool in_key = stated == Role::kDimension || stated == Role::kTimeDimension;
      level.push_back(in_key ? Level::kUnknown : Level::kRow);
    } else if (known->role == Role::kAttribute) {
      level.push_back(level_of(known->relationship, row_ids));
    } else {
      level.push_back(known->role == Role::kMeasure ? Level::kRow : Level::kDimension);
    }
  }
}

const Region& region_of(const Batch& content, uint32_t row) {
  const auto after = [](uint32_t value, const Region& region) { return value < region.last_row; };
  return *std::upper_bound(content.regions.begin(), content.regions.end(), row, after);
}

Code code_in_row(const Batch& content, const Region& region, uint32_t row, uint16_t component) {
  if (const Column* column = content.column(component)) {
    const Code code = column->code(row).value_or(kNotStated);
    if (code != kNotStated) return code;
  }
  for (const Stated& statement : content.stated_of(region)) {
    if (statement.component == component) return statement.code;
  }
  return kNotStated;
}

}  // namespace sdmx
