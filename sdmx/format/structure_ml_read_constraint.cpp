// SPDX-License-Identifier: Apache-2.0
// Constraints on data: ContentConstraint of 2.1, DataConstraint of 3.x, AvailabilityConstraint of 3.1.
// SDMX 3.1 Technical Notes 9.
#include <algorithm>

#include "sdmx/format/structure_metrics.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

TimeRange::Bound read_bound(pugi::xml_node node) {
  return {token_of(node), flag(node, "isInclusive").value_or(true)};
}

TimeRange read_time_range(pugi::xml_node node) {
  TimeRange range;
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "BeforePeriod") range.before = read_bound(part);
    if (name == "AfterPeriod") range.after = read_bound(part);
    if (name == "StartPeriod") range.start = read_bound(part);
    if (name == "EndPeriod") range.end = read_bound(part);
  }
  return range;
}

SelectedValue read_value(pugi::xml_node node) {
  SelectedValue value;
  value.value = text_of(node);
  value.cascade = attribute(node, "cascadeValues");
  value.language = attribute(node, "xml:lang");
  value.valid_from = attribute(node, "validFrom");
  value.valid_to = attribute(node, "validTo");
  return value;
}

MemberSelection read_selection(pugi::xml_node node) {
  MemberSelection selection;
  selection.component = attribute(node, "id");
  selection.include = flag(node, "include").value_or(true);
  selection.remove_prefix = flag(node, "removePrefix").value_or(false);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Value") selection.values.push_back(read_value(part));
    if (local_name(part) == "TimeRange") selection.time_range = read_time_range(part);
  }
  return selection;
}

CubeRegion read_cube_region(pugi::xml_node node) {
  CubeRegion region;
  region.include = flag(node, "include").value_or(true);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "KeyValue") region.keys.push_back(read_selection(part));
    // 2.1 calls it Attribute.
    if (name == "Component" || name == "Attribute") region.components.push_back(read_selection(part));
  }
  return region;
}

DataKeySet read_key_set(pugi::xml_node node) {
  DataKeySet set;
  set.included = flag(node, "isIncluded").value_or(true);
  for (const pugi::xml_node key : node.children()) {
    if (local_name(key) != "Key") continue;
    std::vector<MemberSelection>& positions = set.keys.emplace_back().values;
    for (const pugi::xml_node part : key.children()) {
      const std::string_view name = local_name(part);
      if (name == "KeyValue" || name == "Component") positions.push_back(read_selection(part));
    }
  }
  return set;
}

struct Attachable {
  std::string_view element;
  ArtefactClass artefact_class;
};
constexpr Attachable kAttachable[] = {
    {"DataProvider", ArtefactClass::kDataProviderScheme},
    {"DataStructure", ArtefactClass::kDataStructure},
    {"Dataflow", ArtefactClass::kDataflow},
    {"ProvisionAgreement", ArtefactClass::kProvisionAgreement},
};

std::vector<Reference> read_attachment(pugi::xml_node node, Reading& reading) {
  std::vector<Reference> attached;
  for (const pugi::xml_node part : node.children()) {
    const auto found = std::ranges::find(kAttachable, local_name(part), &Attachable::element);
    if (found == std::end(kAttachable)) {
      pass_over(part, reading);
    } else {
      attached.push_back(read_reference(part, found->artefact_class, reading));
    }
  }
  return attached;
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
    if (name == "ConstraintAttachment") constraint.attached_to = read_attachment(part, reading);
    if (name == "CubeRegion") constraint.cube_regions.push_back(read_cube_region(part));
    if (name == "DataKeySet") constraint.key_sets.push_back(read_key_set(part));
    if (name == "ReleaseCalendar" || name == "ReferencePeriod" || name == "MetadataTargetRegion") {
      pass_over(part, reading);
    }
  }
  if (is_availability_element(node)) name_availability(node, constraint);
  reading.structures.data_constraints.push_back(std::move(constraint));
}

}  // namespace sdmx::structure
