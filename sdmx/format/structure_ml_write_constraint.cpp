// SPDX-License-Identifier: Apache-2.0
// Constraints: ContentConstraint and AttachmentConstraint of 2.1, DataConstraint and MetadataConstraint
// of 3.x, AvailabilityConstraint of 3.1. SDMX 3.1 Technical Notes 9 and 10.
#include <algorithm>

#include "sdmx/format/structure_metrics.hpp"
#include "sdmx/format/structure_ml_emit_constraint.hpp"

namespace sdmx::structure {

namespace {

/// 3.x admits one region of what is included and one of what is excluded.
void write_cube_regions(Writing& out, const std::vector<CubeRegion>& regions) {
  bool written[2] = {false, false};
  for (const CubeRegion& region : regions) {
    bool& before = written[region.include ? 1 : 0];
    !before || out.v21() ? write_cube_region(out, region) : out.cannot_say("CubeRegion");
    before = true;
  }
}

void write_reference_period(Writing& out, const DataConstraint& constraint) {
  if (!constraint.reference_period) return;
  if (!out.v21()) return out.cannot_say("ReferencePeriod");
  out.xml.start("str:ReferencePeriod");
  out.xml.attribute("startTime", constraint.reference_period->start);
  out.xml.attribute("endTime", constraint.reference_period->end);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const DataConstraint& constraint) {
  start_artefact(out, ArtefactClass::kDataConstraint, constraint);
  const bool actual = constraint.role == DataConstraint::Role::kActual;
  if (!out.v31()) out.xml.attribute(out.v21() ? "type" : "role", actual ? "Actual" : "Allowed");
  // 3.1 has no role; what there is it says as AvailabilityConstraint, of one region and one artefact.
  if (out.v31() && actual) out.cannot_say("role Actual");
  Nameable naming = constraint;
  naming.annotations = annotations_with_metrics(constraint);
  write_naming(out, naming);
  write_attachment(out, constraint.attached_to, constraint.sources);
  if (!out.v21()) write_release_calendar(out, constraint.release_calendar);
  for (const DataKeySet& set : constraint.key_sets) write_data_key_set(out, set);
  for (const MetadataKeySet& set : constraint.metadata_key_sets) write_metadata_key_set(out, set);
  write_cube_regions(out, constraint.cube_regions);
  for (const MetadataTargetRegion& region : constraint.metadata_regions) {
    out.v21() ? write_metadata_region(out, region) : out.cannot_say("MetadataTargetRegion");
  }
  if (out.v21()) write_release_calendar(out, constraint.release_calendar);
  write_reference_period(out, constraint);
  out.xml.end();
}

void write_artefact(Writing& out, const MetadataConstraint& constraint) {
  start_artefact(out, ArtefactClass::kMetadataConstraint, constraint);
  if (!out.v31()) out.xml.attribute("role", "Allowed");
  write_naming(out, constraint);
  write_attachment(out, constraint.attached_to, constraint.sources);
  write_release_calendar(out, constraint.release_calendar);
  for (const MetadataTargetRegion& region : constraint.regions) write_metadata_region(out, region);
  out.xml.end();
}

void write_artefact(Writing& out, const AttachmentConstraint& constraint) {
  start_artefact(out, ArtefactClass::kAttachmentConstraint, constraint);
  write_naming(out, constraint);
  write_attachment(out, constraint.attached_to, constraint.sources);
  for (const DataKeySet& set : constraint.key_sets) write_data_key_set(out, set);
  for (const MetadataKeySet& set : constraint.metadata_key_sets) write_metadata_key_set(out, set);
  out.xml.end();
}

bool is_availability(const DataConstraint& constraint) {
  constexpr ArtefactClass kOf[] = {ArtefactClass::kDataStructure, ArtefactClass::kDataflow,
                                   ArtefactClass::kProvisionAgreement};
  const auto& attached = constraint.attached_to;
  return constraint.role == DataConstraint::Role::kActual && attached.size() == 1 &&
         std::ranges::find(kOf, attached.front().artefact_class) != std::end(kOf) &&
         constraint.cube_regions.size() == 1 && constraint.key_sets.empty();
}

/// It has neither an identity of its own nor names.
void write_availability_constraint(Writing& out, const DataConstraint& constraint) {
  const Reference& of = constraint.attached_to.front();
  out.artefact = to_short(
      Reference{ArtefactClass::kDataConstraint, constraint.agency, constraint.id, constraint.version, ""});
  if (constraint.id != availability_id(of)) out.cannot_say("id " + constraint.id);
  if (!constraint.names.empty()) out.cannot_say("Name");
  const auto count = [&](std::string_view name, std::optional<uint64_t> value) {
    if (value) out.xml.attribute(name, std::to_string(*value));
  };
  out.xml.start("str:AvailabilityConstraint");
  count("seriesCount", constraint.series_count);
  count("obsCount", constraint.observation_count);
  write_annotations(out, constraint.annotations);
  write_attachment(out, constraint.attached_to, constraint.sources);
  write_cube_region(out, constraint.cube_regions.front());
  out.xml.end();
}

}  // namespace sdmx::structure
