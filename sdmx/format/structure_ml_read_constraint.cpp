// SPDX-License-Identifier: Apache-2.0
// Constraints on data: ContentConstraint of 2.1, DataConstraint of 3.x, AvailabilityConstraint of 3.1.
// SDMX 3.1 Technical Notes 9.
#include "sdmx/format/structure_metrics.hpp"
#include "sdmx/format/structure_ml_constraint_parts.hpp"

namespace sdmx::structure {

namespace {

CubeRegion read_cube_region(pugi::xml_node node) {
  CubeRegion region;
  region.include = flag(node, "include").value_or(true);
  region.annotations = read_annotations(node);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "KeyValue") region.keys.push_back(read_member_selection(part));
    // 2.1 calls it Attribute.
    if (name == "Component" || name == "Attribute") region.components.push_back(read_member_selection(part));
  }
  return region;
}

bool is_availability_element(pugi::xml_node node) { return local_name(node) == "AvailabilityConstraint"; }

/// 2.1 calls the attribute type and has Actual as its default; 3.1 has it no more, availability is a class of
/// its own.
DataConstraint::Role read_role(pugi::xml_node node) {
  if (is_availability_element(node)) return DataConstraint::Role::kActual;
  const bool content_constraint = local_name(node) == "ContentConstraint";
  const std::string role = attribute(node, content_constraint ? "type" : "role");
  const bool actual = role.empty() ? content_constraint : role == "Actual";
  return actual ? DataConstraint::Role::kActual : DataConstraint::Role::kAllowed;
}

/// 3.1 gives it no identity: it takes that of the artefact whose data it describes.
void name_availability(pugi::xml_node node, DataConstraint& constraint) {
  constraint.series_count = count(node, "seriesCount");
  constraint.observation_count = count(node, "obsCount");
  if (constraint.attached_to.empty()) return;
  const Reference& of = constraint.attached_to.front();
  constraint.id = availability_id(of);
  constraint.agency = of.agency;
  constraint.version = of.version;
}

}  // namespace

void read_data_constraint(pugi::xml_node node, Reading& reading) {
  DataConstraint constraint;
  read_maintainable(node, constraint);
  constraint.role = read_role(node);
  take_metrics(constraint);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ConstraintAttachment") {
      constraint.attached_to = read_attachment(part, constraint.sources, reading);
    }
    if (name == "CubeRegion") constraint.cube_regions.push_back(read_cube_region(part));
    if (name == "DataKeySet") constraint.key_sets.push_back(read_data_key_set(part));
    if (name == "MetadataKeySet") {
      constraint.metadata_key_sets.push_back(read_metadata_key_set(part, reading));
    }
    if (name == "MetadataTargetRegion") {
      constraint.metadata_regions.push_back(read_metadata_region(part, reading));
    }
    if (name == "ReleaseCalendar") constraint.release_calendar = read_release_calendar(part);
    if (name == "ReferencePeriod") {
      constraint.reference_period = {attribute(part, "startTime"), attribute(part, "endTime")};
    }
  }
  if (is_availability_element(node)) name_availability(node, constraint);
  reading.structures.data_constraints.push_back(std::move(constraint));
}

void read_metadata_constraint(pugi::xml_node node, Reading& reading) {
  MetadataConstraint constraint;
  read_maintainable(node, constraint);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ConstraintAttachment") {
      constraint.attached_to = read_attachment(part, constraint.sources, reading);
    }
    if (name == "MetadataTargetRegion") constraint.regions.push_back(read_metadata_region(part, reading));
    if (name == "ReleaseCalendar") constraint.release_calendar = read_release_calendar(part);
  }
  reading.structures.metadata_constraints.push_back(std::move(constraint));
}

void read_attachment_constraint(pugi::xml_node node, Reading& reading) {
  AttachmentConstraint constraint;
  read_maintainable(node, constraint);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ConstraintAttachment") {
      constraint.attached_to = read_attachment(part, constraint.sources, reading);
    }
    if (name == "DataKeySet") constraint.key_sets.push_back(read_data_key_set(part));
    if (name == "MetadataKeySet") {
      constraint.metadata_key_sets.push_back(read_metadata_key_set(part, reading));
    }
  }
  reading.structures.attachment_constraints.push_back(std::move(constraint));
}

}  // namespace sdmx::structure
