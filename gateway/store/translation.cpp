// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/translation.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::AttributeRelationship;
using sdmx::Decimal;

constexpr Decimal kUntranslated{0, -2};

bool is_untranslated(Decimal value) { return value.scale == kUntranslated.scale; }

}  // namespace

const AttachedTo::Group& AttachedTo::group(const std::string& stated) const {
  const auto named = std::ranges::find(groups, stated, &Group::id);
  return named == groups.end() ? groups.front() : *named;
}

Translation::Component& Translation::known(uint16_t index) {
  if (known_.size() <= index) known_.resize(components_.size());
  Component& component = known_[index];
  if (component.number == kPresence) learn(index, component);
  return component;
}

void Translation::learn(uint16_t index, Component& component) {
  const sdmx::Component& described = components_[index];
  if (described.schema_index < 0) {
    throw sdmx::Error(sdmx::ErrorCode::kConflict, {"store-unknown-component", {described.id, cube_.flow}});
  }
  const auto at = static_cast<size_t>(described.schema_index);
  const sdmx::SchemaComponent& schema = components_.schema()->components()[at];
  component.role = schema.role;
  component.position = at;
  const bool is_key = schema.role == sdmx::Role::kDimension || schema.role == sdmx::Role::kTimeDimension;
  component.is_number = !is_key && schema.codelist == nullptr && sdmx::is_numeric(schema.text_type);
  if (schema.role == sdmx::Role::kAttribute) component.attached_to = attachment(schema);
  component.number = add_component(database_, cube_, described.id);
}

AttachedTo Translation::attachment(const sdmx::SchemaComponent& component) const {
  const AttributeRelationship& relationship = component.relationship;
  AttachedTo attached;
  if (relationship.kind == AttributeRelationship::Kind::kDataset) {
    attached.level = AttachedTo::Level::kDataset;
  } else if (relationship.kind == AttributeRelationship::Kind::kGroup ||
             !relationship.attachment_groups.empty()) {
    attached.level = AttachedTo::Level::kGroup;
    if (!relationship.group.empty()) attached.groups.push_back(group(relationship.group));
    for (const std::string& id : relationship.attachment_groups) attached.groups.push_back(group(id));
  } else if (relationship.kind == AttributeRelationship::Kind::kDimensions && cube_.has_time) {
    const std::string& time = cube_.components[cube_.time()];
    const bool by_time = std::ranges::find(relationship.dimensions, time) != relationship.dimensions.end();
    if (!by_time)
      attached.level =
          relationship.dimensions.empty() ? AttachedTo::Level::kDataset : AttachedTo::Level::kSeries;
  }
  return attached;
}

AttachedTo::Group Translation::group(const std::string& id) const {
  AttachedTo::Group group{id, {}};
  const sdmx::GroupDimensions* const declared = components_.schema()->group(id);
  if (declared == nullptr) return group;
  for (size_t i = 0; i < cube_.key_size(); ++i) {
    const auto& ids = declared->dimensions;
    if (std::ranges::find(ids, cube_.dimensions[i]) != ids.end()) group.positions.push_back(i);
  }
  return group;
}

Decimal Translation::value(const sdmx::Batch& batch, uint16_t index, sdmx::Code code) {
  if (!sdmx::is_entry(code)) return sdmx::Column::coded(code);
  Component& component = known(index);
  if (sdmx::is_local(code)) return translate(component, batch.entry(index, code));
  if (component.values.size() <= code)
    component.values.resize(components_[index].values.end_code(), kUntranslated);
  Decimal& translated = component.values[code];
  if (is_untranslated(translated)) translated = translate(component, components_[index].values[code]);
  return translated;
}

Decimal Translation::value(uint16_t index, Decimal number) {
  const Component& component = known(index);
  if (component.is_number) return number;
  return sdmx::Column::coded(entries_.code(cube_.place(component.number), sdmx::to_text(number)));
}

Decimal Translation::translate(const Component& component, const sdmx::Entry& entry) {
  if (component.is_number && entry.is_plain() && entry.parts[0].item == 0) {
    if (const auto number = sdmx::parse_decimal(entry.parts[0].text)) return *number;
  }
  return sdmx::Column::coded(entries_.code(cube_.place(component.number), entry));
}

}  // namespace gateway
