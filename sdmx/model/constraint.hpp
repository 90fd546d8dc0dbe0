// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Constraints on data and metadata. SDMX 3.1 Information Model 12, Technical Notes 9; SDMX 2.1 Section
/// 2, 12.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct TimeRange {
  struct Bound {
    std::string period;
    bool inclusive = true;
    bool operator==(const Bound&) const = default;
  };
  std::optional<Bound> before, after, start, end;
  std::string valid_from, valid_to;
  bool operator==(const TimeRange&) const = default;
};
struct SelectedValue {
  std::string value;    ///< may hold % (3.x)
  std::string cascade;  ///< "true", "false", "excluderoot" or empty
  std::string language, valid_from, valid_to;
  bool operator==(const SelectedValue&) const = default;
};
struct MemberSelection {
  std::string component;
  bool include = true;
  bool remove_prefix = false;
  std::vector<SelectedValue> values;
  std::optional<TimeRange> time_range;
  std::string valid_from, valid_to;
  bool operator==(const MemberSelection&) const = default;
};
struct CubeRegion {
  bool include = true;
  std::vector<Annotation> annotations;
  std::vector<MemberSelection> keys;        ///< KeyValue: dimensions
  std::vector<MemberSelection> components;  ///< Component: attributes and measures
  bool operator==(const CubeRegion&) const = default;
};
struct DataKey {
  std::vector<MemberSelection> values;  ///< the stated positions; missing ones are wildcards
  std::vector<Annotation> annotations;
  std::string valid_from, valid_to;
  bool operator==(const DataKey&) const = default;
};
struct DataKeySet {
  bool included = true;
  std::vector<DataKey> keys;
  bool operator==(const DataKeySet&) const = default;
};

/// A data or metadata set of a data provider (2.1); of 3.x the URN of a metadata set as text in id.
struct SetReference {
  Reference provider;
  std::string id;
  bool operator==(const SetReference&) const = default;
};
struct QueryableSource {
  std::string data_url, wsdl_url, wadl_url;
  bool is_rest = false, is_web_service = false;
  bool operator==(const QueryableSource&) const = default;
};
/// What a constraint is attached to beside artefacts (2.1 and 3.0).
struct ConstraintSources {
  std::vector<SetReference> data_sets, metadata_sets;
  std::vector<std::string> simple;
  std::vector<QueryableSource> queryable;
  bool operator==(const ConstraintSources&) const = default;
};
struct ReleaseCalendar {
  std::string periodicity, offset, tolerance;
  bool operator==(const ReleaseCalendar&) const = default;
};
struct ReferencePeriod {
  std::string start, end;
  bool operator==(const ReferencePeriod&) const = default;
};

/// What one part of a metadata target may be (2.1): values, data sets, keys of data or objects.
struct TargetSelection {
  std::string component;
  bool include = true;
  std::vector<std::string> values;
  std::vector<SetReference> data_sets;
  std::vector<DataKey> data_keys;
  std::vector<Reference> objects;
  std::optional<TimeRange> time_range;
  bool operator==(const TargetSelection&) const = default;
};
struct MetadataKey {
  std::string report, metadata_target;
  std::vector<TargetSelection> values;
  bool operator==(const MetadataKey&) const = default;
};
struct MetadataKeySet {
  bool included = true;
  std::vector<MetadataKey> keys;
  bool operator==(const MetadataKeySet&) const = default;
};
struct MetadataTargetRegion {
  bool include = true;
  std::vector<Annotation> annotations;
  std::string report, metadata_target;   ///< 2.1
  std::vector<TargetSelection> targets;  ///< 2.1
  std::vector<MemberSelection> components;
  std::string valid_from, valid_to;
  bool operator==(const MetadataTargetRegion&) const = default;
};

struct DataConstraint : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataConstraint;
  enum class Role : uint8_t { kAllowed, kActual };
  Role role = Role::kAllowed;
  std::vector<Reference> attached_to;  ///< DSDs, dataflows, agreements, or one data provider (item)
  std::vector<CubeRegion> cube_regions;
  std::vector<DataKeySet> key_sets;
  /// 3.1 AvailabilityConstraint; annotations in 2.1
  std::optional<uint64_t> series_count, observation_count;
  std::vector<MetadataKeySet> metadata_key_sets;       ///< 2.1
  std::vector<MetadataTargetRegion> metadata_regions;  ///< 2.1
  ConstraintSources sources;
  std::optional<ReleaseCalendar> release_calendar;
  std::optional<ReferencePeriod> reference_period;  ///< 2.1
  bool operator==(const DataConstraint&) const = default;
};

struct MetadataConstraint : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kMetadataConstraint;
  std::vector<Reference> attached_to;
  std::vector<MetadataTargetRegion> regions;
  ConstraintSources sources;
  std::optional<ReleaseCalendar> release_calendar;
  bool operator==(const MetadataConstraint&) const = default;
};

/// 2.1: the keys that a group of a data structure attaches attributes to.
struct AttachmentConstraint : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kAttachmentConstraint;
  std::vector<Reference> attached_to;
  std::vector<DataKeySet> key_sets;
  std::vector<MetadataKeySet> metadata_key_sets;
  ConstraintSources sources;
  bool operator==(const AttachmentConstraint&) const = default;
};

}  // namespace sdmx
