// SPDX-License-Identifier: Apache-2.0
// Constraints: ContentConstraint of 2.1, DataConstraint of 3.x, AvailabilityConstraint of 3.1. SDMX 3.1
// Technical Notes 9 and 10.
#include <algorithm>

#include "sdmx/format/structure_metrics.hpp"
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

// 2.1 has the parts of regions and keys in another namespace than 3.0.
std::string part(const Writing& out, std::string_view name) {
  return (out.v21() ? "com:" : "str:") + std::string(name);
}

struct Attachable {
  ArtefactClass artefact_class;
  std::string_view element;
};
constexpr Attachable kAttachable[] = {
    {ArtefactClass::kDataProviderScheme, "str:DataProvider"},
    {ArtefactClass::kDataStructure, "str:DataStructure"},
    {ArtefactClass::kDataflow, "str:Dataflow"},
    {ArtefactClass::kProvisionAgreement, "str:ProvisionAgreement"},
};

/// All attachments are of one class, and a data provider is alone: so the schemas of both versions.
void write_attachment(Writing& out, const std::vector<Reference>& attached_to) {
  if (attached_to.empty()) return;
  const ArtefactClass artefact_class = attached_to.front().artefact_class;
  const auto found = std::ranges::find(kAttachable, artefact_class, &Attachable::artefact_class);
  if (found == std::end(kAttachable)) return out.cannot_say(to_urn(attached_to.front()));
  const bool alone = artefact_class == ArtefactClass::kDataProviderScheme;
  out.xml.start("str:ConstraintAttachment");
  for (const Reference& reference : attached_to) {
    const bool fits =
        reference.artefact_class == artefact_class && (!alone || &reference == &attached_to.front());
    fits ? write_reference(out, found->element, reference) : out.cannot_say(to_urn(reference));
  }
  out.xml.end();
}

void write_bound(Writing& out, std::string_view name, const TimeRange::Bound& bound) {
  out.xml.start(part(out, name));
  out.xml.attribute("isInclusive", bound.inclusive ? "true" : "false");
  out.xml.text(bound.period);
  out.xml.end();
}

void write_time_range(Writing& out, const TimeRange& range) {
  out.xml.start(part(out, "TimeRange"));
  if (range.start && range.end) {
    write_bound(out, "StartPeriod", *range.start);
    write_bound(out, "EndPeriod", *range.end);
  } else if (range.before || range.end) {
    // A start needs its end and the other way round; alone they are "after" and "before".
    write_bound(out, "BeforePeriod", range.before ? *range.before : *range.end);
  } else {
    write_bound(out, "AfterPeriod", range.after ? *range.after : range.start.value_or(TimeRange::Bound{}));
  }
  out.xml.end();
}

/// Where a value stands: only members of a cube region cascade, only values of components have a language.
enum class ValuePlace { kKey, kRegionKey, kComponent };

void write_value(Writing& out, const SelectedValue& value, ValuePlace place, std::string_view component) {
  const bool cascades = place != ValuePlace::kKey && (!out.v21() || value.cascade != "excluderoot");
  const bool has_validity = !out.v21() && place == ValuePlace::kRegionKey;
  const bool has_language = !out.v21() && place == ValuePlace::kComponent;
  const auto attribute = [&](bool possible, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    possible ? out.xml.attribute(name, text) : out.cannot_say(name, component);
  };
  out.xml.start(part(out, "Value"));
  attribute(cascades, "cascadeValues", value.cascade);
  attribute(has_language, "xml:lang", value.language);
  attribute(has_validity, "validFrom", value.valid_from);
  attribute(has_validity, "validTo", value.valid_to);
  if (out.v21() && value.value.find('%') != std::string::npos) out.cannot_say(value.value, component);
  out.xml.text(value.value);
  out.xml.end();
}

void write_selection(Writing& out, std::string_view name, const MemberSelection& selection,
                     ValuePlace place) {
  const bool empty = selection.values.empty() && !selection.time_range;
  if (empty && place != ValuePlace::kComponent) return out.cannot_say("KeyValue", selection.component);
  out.xml.start(part(out, name));
  out.xml.attribute("id", selection.component);
  if (!selection.include) out.xml.attribute("include", "false");
  if (selection.remove_prefix) {
    out.v21() ? out.cannot_say("removePrefix", selection.component)
              : out.xml.attribute("removePrefix", "true");
  }
  for (const SelectedValue& value : selection.values) write_value(out, value, place, selection.component);
  if (selection.time_range && selection.values.empty()) write_time_range(out, *selection.time_range);
  out.xml.end();
}

void write_cube_region(Writing& out, const CubeRegion& region) {
  out.xml.start("str:CubeRegion");
  out.xml.attribute("include", region.include ? "true" : "false");
  for (const MemberSelection& key : region.keys)
    write_selection(out, "KeyValue", key, ValuePlace::kRegionKey);
  for (const MemberSelection& component : region.components) {
    write_selection(out, out.v21() ? "Attribute" : "Component", component, ValuePlace::kComponent);
  }
  out.xml.end();
}

/// A position of a key: one included value. Anything more is a component, which only 3.x has in keys.
bool is_position(const MemberSelection& selection) {
  return selection.include && selection.values.size() == 1 && selection.values.front().language.empty();
}

bool can_write_key(const Writing& out, const DataKey& key) {
  return !out.v21() || (!key.values.empty() && std::ranges::all_of(key.values, is_position));
}

void write_key(Writing& out, const DataKey& key) {
  out.xml.start("str:Key");
  for (const MemberSelection& selection : key.values) {
    if (is_position(selection)) write_selection(out, "KeyValue", selection, ValuePlace::kKey);
  }
  for (const MemberSelection& selection : key.values) {
    if (!is_position(selection)) write_selection(out, "Component", selection, ValuePlace::kComponent);
  }
  out.xml.end();
}

void write_key_set(Writing& out, const DataKeySet& set) {
  const auto possible = [&](const DataKey& key) { return can_write_key(out, key); };
  // A key that loses a part would be another key: it is left out whole.
  if (!std::ranges::all_of(set.keys, possible)) out.cannot_say("Key");
  if (std::ranges::none_of(set.keys, possible)) return;
  out.xml.start("str:DataKeySet");
  out.xml.attribute("isIncluded", set.included ? "true" : "false");
  for (const DataKey& key : set.keys) {
    if (possible(key)) write_key(out, key);
  }
  out.xml.end();
}

/// 3.x admits one region of what is included and one of what is excluded.
void write_cube_regions(Writing& out, const std::vector<CubeRegion>& regions) {
  bool written[2] = {false, false};
  for (const CubeRegion& region : regions) {
    bool& before = written[region.include ? 1 : 0];
    !before || out.v21() ? write_cube_region(out, region) : out.cannot_say("CubeRegion");
    before = true;
  }
}

}  // namespace

void write_data_constraint(Writing& out, const DataConstraint& constraint) {
  start_artefact(out, ArtefactClass::kDataConstraint, constraint);
  const bool actual = constraint.role == DataConstraint::Role::kActual;
  if (!out.v31()) out.xml.attribute(out.v21() ? "type" : "role", actual ? "Actual" : "Allowed");
  // 3.1 has no role; what there is it says as AvailabilityConstraint, of one region and one artefact.
  if (out.v31() && actual) out.cannot_say("role Actual");
  Nameable naming = constraint;
  naming.annotations = annotations_with_metrics(constraint);
  write_naming(out, naming);
  write_attachment(out, constraint.attached_to);
  for (const DataKeySet& set : constraint.key_sets) write_key_set(out, set);
  write_cube_regions(out, constraint.cube_regions);
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
  write_attachment(out, constraint.attached_to);
  write_cube_region(out, constraint.cube_regions.front());
  out.xml.end();
}

}  // namespace sdmx::structure
