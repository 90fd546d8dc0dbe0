// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Data structure definitions and dataflows. SDMX 3.1 Information Model 5.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/representation.hpp"

namespace sdmx {

enum class Usage : uint8_t { kOptional, kMandatory };

/// To what an attribute is attached. SDMX 3.1 ML AttributeRelationship; 2.1 None is kDataset, PrimaryMeasure
/// kObservation.
struct AttributeRelationship {
  enum class Kind : uint8_t { kDataset, kGroup, kDimensions, kObservation };
  Kind kind = Kind::kObservation;
  std::vector<std::string> dimensions;  ///< for kDimensions
  std::string group;                    ///< for kGroup
  std::vector<std::string> attachment_groups;
  std::vector<std::string> optional_dimensions = {};  ///< those of dimensions that may be left out (3.1)
  bool operator==(const AttributeRelationship&) const = default;
};

/// What components of all structures have.
struct StructureComponent : Identifiable {
  Reference concept_identity;
  std::optional<Representation> local_representation;
  bool operator==(const StructureComponent&) const = default;
};
struct DsdComponent : StructureComponent {
  std::vector<Reference> concept_roles;
  bool operator==(const DsdComponent&) const = default;
};
struct Dimension : DsdComponent {
  enum class Kind : uint8_t { kDimension, kMeasureDimension /* 2.1 */, kTimeDimension };
  Kind kind = Kind::kDimension;
  bool operator==(const Dimension&) const = default;
};
struct Measure : DsdComponent {
  Usage usage = Usage::kOptional;
  bool primary = false;  ///< read as the 2.1 PrimaryMeasure
  bool operator==(const Measure&) const = default;
};
struct DataAttribute : DsdComponent {
  Usage usage = Usage::kOptional;
  AttributeRelationship relationship;
  std::vector<std::string> measures;  ///< MeasureRelationship; empty: all
  bool operator==(const DataAttribute&) const = default;
};
/// Which attribute of the metadata structure may be reported with the data, and on what (3.x).
struct MetadataAttributeUsage : Identifiable {
  std::string metadata_attribute;
  AttributeRelationship relationship;
  bool operator==(const MetadataAttributeUsage&) const = default;
};
struct GroupDimensions : Identifiable {
  std::vector<std::string> dimensions;
  std::optional<Reference> attachment_constraint;  ///< 2.1
  bool operator==(const GroupDimensions&) const = default;
};
struct DataStructure : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataStructure;
  std::vector<Dimension> dimensions;  ///< in key order, the time dimension last
  std::vector<Measure> measures;
  std::vector<DataAttribute> attributes;
  std::vector<MetadataAttributeUsage> metadata_attributes;
  std::vector<GroupDimensions> groups;
  std::optional<Reference> metadata_structure;
  bool evolving = false;
  /// What is said of the lists themselves; their ids are fixed.
  Identifiable dimension_descriptor, attribute_descriptor, measure_descriptor;
  bool operator==(const DataStructure&) const = default;
};

struct Dataflow : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataflow;
  Reference structure;                            ///< empty in a stub
  std::vector<std::string> dimension_constraint;  ///< 3.1, of an evolving structure
  bool operator==(const Dataflow&) const = default;
};

}  // namespace sdmx
