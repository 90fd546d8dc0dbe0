// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The table of ml20_schema.hpp: one row for each element of a structure message of SDMX-ML 2.0, told by its
/// local name, which says what it is wherever it stands.

#include <cstdint>
#include <span>
#include <string_view>

namespace sdmx::ml20 {

/// Attributes that many elements share; they may be combined.
enum AttributeGroup : uint8_t {
  kNone = 0,
  kMaintained = 1,      ///< what a maintained artefact has
  kIdentified = 2,      ///< id, urn, uri
  kConceptNamed = 4,    ///< conceptRef and its scheme
  kCoded = 8,           ///< codelist
  kCrossSectional = 16  ///< where it stands in a cross-sectional message
};

/// Attributes: names with ":" and what they hold (I an id, B a boolean, N a number, T a text type, S a usage
/// status, L a level of attachment, K a kind of scheme), "!" where they are required. Children: names,
/// alternatives with "|", with "?", "*", "+" for how many, in their order. Content: I for an id, # for
/// elements only, else any text.
struct ElementRule {
  std::string_view name;
  uint8_t groups;
  std::string_view attributes;
  std::string_view children;
  char content = '#';
};

std::span<const ElementRule> element_rules();
/// The attributes of a group, in the same form.
std::string_view attributes_of(AttributeGroup group);

}  // namespace sdmx::ml20
