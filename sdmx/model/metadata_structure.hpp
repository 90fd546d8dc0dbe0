// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Metadata structure definitions and metadataflows. SDMX 3.1 Information Model 7; with the targets and
/// report structures of SDMX 2.1 Section 2, 7.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/data_structure.hpp"

namespace sdmx {

struct MetadataAttribute : StructureComponent {
  std::optional<uint64_t> min_occurs, max_occurs;  ///< nothing: 1
  bool unbounded = false;
  bool presentational = false;  ///< has no value, only children
  std::vector<MetadataAttribute> children;
  bool operator==(const MetadataAttribute&) const = default;
};

/// 2.1: one part of what metadata is reported about.
struct TargetObject : StructureComponent {
  enum class Kind : uint8_t {
    kKeyDescriptorValues,
    kDataSet,
    kConstraintContent,
    kReportPeriod,
    kIdentifiableObject
  };
  Kind kind = Kind::kIdentifiableObject;
  std::string object_type;  ///< class of an identifiable object, "Dataflow"
  bool operator==(const TargetObject&) const = default;
};
struct MetadataTarget : Identifiable {
  std::vector<TargetObject> objects;
  bool operator==(const MetadataTarget&) const = default;
};
/// 2.1: the attributes that are reported about some of the targets.
struct ReportStructure : Identifiable {
  std::vector<MetadataAttribute> attributes;
  std::vector<std::string> targets;
  bool operator==(const ReportStructure&) const = default;
};

/// 3.x has attributes only; 2.1 has targets and reports, whose attributes may repeat their ids.
struct MetadataStructure : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kMetadataStructure;
  std::vector<MetadataAttribute> attributes;
  std::vector<MetadataTarget> targets;
  std::vector<ReportStructure> reports;
  Identifiable attribute_descriptor;  ///< what is said of the list of attributes itself
  bool operator==(const MetadataStructure&) const = default;
};

struct Metadataflow : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kMetadataflow;
  Reference structure;               ///< empty in a stub
  std::vector<std::string> targets;  ///< 3.x: URNs with wildcards
  bool operator==(const Metadataflow&) const = default;
};

}  // namespace sdmx
