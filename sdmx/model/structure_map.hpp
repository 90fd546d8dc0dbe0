// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Maps between structures, values and item schemes. SDMX 3.1 Information Model 9 (Structure and
/// Representation Maps), and the StructureSet of 2.1.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/representation.hpp"

namespace sdmx {

struct MappedValue {
  std::string value;
  bool is_regex = false;
  std::optional<int64_t> start_index, end_index;  ///< the part of the source that is compared
  bool operator==(const MappedValue&) const = default;
};
/// Values of all sources and what they become in all targets.
struct ValueMapping {
  std::vector<Annotation> annotations;
  std::vector<MappedValue> sources;
  std::vector<std::string> targets;
  std::string valid_from, valid_to;
  bool operator==(const ValueMapping&) const = default;
};
/// Where values come from or go to: a code list or value list, or a type.
struct MapEnd {
  std::optional<Reference> codelist;
  std::optional<TextType> data_type;
  bool operator==(const MapEnd&) const = default;
};
struct RepresentationMap : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kRepresentationMap;
  std::vector<MapEnd> sources, targets;
  std::vector<ValueMapping> mappings;
  bool operator==(const RepresentationMap&) const = default;
};

struct ComponentPair {
  std::string source, target;
  bool operator==(const ComponentPair&) const = default;
};
/// What maps of dates have in common. The frequency is that of a dimension, or fixed.
struct DateMap : Identifiable {
  std::vector<ComponentPair> components;
  std::string frequency_dimension;
  std::vector<std::string> mapped_frequencies;  ///< ids of FrequencyFormat
  std::string target_frequency;
  std::string resolve_period;  ///< "startOfPeriod", "endOfPeriod", "midPeriod" or empty
  bool operator==(const DateMap&) const = default;
};
struct EpochMap : DateMap {
  std::string base_period, epoch_period;
  bool operator==(const EpochMap&) const = default;
};
struct DatePatternMap : DateMap {
  std::string source_pattern, locale;
  bool operator==(const DatePatternMap&) const = default;
};
struct FrequencyFormat : Identifiable {
  std::string frequency_id, date_pattern;
  bool operator==(const FrequencyFormat&) const = default;
};
struct ComponentMap {
  std::vector<Annotation> annotations;
  std::vector<std::string> sources, targets;
  std::optional<Reference> representation_map;
  bool operator==(const ComponentMap&) const = default;
};
struct FixedValueMap {
  enum class Side : uint8_t { kSource, kTarget };
  std::vector<Annotation> annotations;
  Side side = Side::kTarget;
  std::string component;
  std::vector<std::string> values;
  bool operator==(const FixedValueMap&) const = default;
};
struct StructureMap : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kStructureMap;
  Reference source, target;
  std::vector<EpochMap> epoch_maps;
  std::vector<DatePatternMap> date_pattern_maps;
  std::vector<FrequencyFormat> frequency_formats;
  std::vector<ComponentMap> component_maps;
  std::vector<FixedValueMap> fixed_value_maps;
  bool operator==(const StructureMap&) const = default;
};

struct ItemMapping {
  std::vector<Annotation> annotations;
  MappedValue source;
  std::string target;
  std::string valid_from, valid_to;
  bool operator==(const ItemMapping&) const = default;
};
/// artefact_class says of which item schemes: concepts, categories, organisations, reporting taxonomies.
struct ItemSchemeMap : Maintainable {
  static constexpr ArtefactClass kFirstClass = ArtefactClass::kConceptSchemeMap;
  static constexpr ArtefactClass kLastClass = ArtefactClass::kReportingTaxonomyMap;
  ArtefactClass artefact_class = ArtefactClass::kConceptSchemeMap;
  Reference source, target;
  std::vector<ItemMapping> items;
  bool operator==(const ItemSchemeMap&) const = default;
};

// ---- 2.1 ----

/// One item and what it becomes; a code of a hierarchy is named with dots.
struct ItemAssociation {
  std::vector<Annotation> annotations;
  std::string source, target;
  bool operator==(const ItemAssociation&) const = default;
};
struct ItemSchemeAssociation : Nameable {
  enum class Kind : uint8_t {
    kOrganisation,
    kCategory,
    kCodelist,
    kConcept,
    kReportingTaxonomy,
    kHybridCodelist
  };
  Kind kind = Kind::kCodelist;
  Reference source, target;
  std::vector<ItemAssociation> items;
  bool operator==(const ItemSchemeAssociation&) const = default;
};
/// A component and the list that it stands in, "DimensionDescriptor"; its class is "Dimension", "Attribute" …
struct ListedComponent {
  std::string id, list, component_class;
  bool operator==(const ListedComponent&) const = default;
};
struct ComponentAssociation {
  std::vector<Annotation> annotations;
  ListedComponent source, target;
  std::string codelist_map;                 ///< id of an association of the set, or empty
  std::optional<Representation> to_format;  ///< or the text format that coded values become
  std::string to_value;                     ///< and which of their texts: "Value", "Name", "Description"
  std::vector<ComponentPair> values;        ///< or the values one by one
  bool operator==(const ComponentAssociation&) const = default;
};
struct StructureAssociation : Nameable {
  bool is_extension = false;
  Reference source, target;
  std::vector<ComponentAssociation> components;
  bool operator==(const StructureAssociation&) const = default;
};
struct StructureSet : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kStructureSet;
  std::vector<Reference> related_structures;
  std::vector<ItemSchemeAssociation> item_schemes;
  std::vector<StructureAssociation> structures;
  bool operator==(const StructureSet&) const = default;
};

}  // namespace sdmx
