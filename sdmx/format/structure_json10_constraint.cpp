// SPDX-License-Identifier: Apache-2.0
// Constraints in SDMX-JSON 1.0.
#include <algorithm>

#include "sdmx/format/structure_json_emit.hpp"
#include "sdmx/format/structure_metrics.hpp"

namespace sdmx::structure {

namespace {

/// 2.1 has no metadata provision agreements.
bool is_attachable(const Reference& reference) {
  return reference.artefact_class != ArtefactClass::kMetadataProvisionAgreement &&
         std::ranges::find(kAttachable, reference.artefact_class, &Attachable::artefact_class) !=
             std::end(kAttachable);
}

void write_data_sets(JsonWriting& out, const std::vector<SetReference>& sets) {
  const auto write = [&](const SetReference& set) {
    write_urn(out, "dataProvider", set.provider);
    out.json.member("id", set.id);
  };
  write_objects(out, "dataSets", sets, write);
}

void write_sources(JsonWriting& out, const ConstraintSources& sources) {
  if (!sources.simple.empty()) out.json.member("simpleDataSource", sources.simple.front());
  for (size_t i = 1; i < sources.simple.size(); ++i) out.cannot_say(sources.simple[i]);
  write_queryable_sources(out, sources.queryable);
}

void write_attached(JsonWriting& out, const std::vector<Reference>& attached_to) {
  for (const Attachable& attachable : kAttachable) {
    std::vector<std::string> urns;
    for (const Reference& reference : attached_to) {
      const bool here = reference.artefact_class == attachable.artefact_class && is_attachable(reference);
      if (here) urns.push_back(to_urn(reference));
    }
    write_strings(out, attachable.name, urns);
  }
  size_t providers = 0;
  for (const Reference& reference : attached_to) {
    if (is_attachable(reference)) continue;
    const bool provider = reference.artefact_class == ArtefactClass::kDataProviderScheme && providers++ == 0;
    provider ? write_urn(out, "dataProvider", reference) : out.cannot_say(to_urn(reference));
  }
}

void write_attachment(JsonWriting& out, const DataConstraint& constraint) {
  const ConstraintSources& sources = constraint.sources;
  for (const SetReference& set : sources.data_sets) out.cannot_say("dataSet", set.id);
  for (const SetReference& set : sources.metadata_sets) out.cannot_say("metadataSet", set.id);
  if (constraint.attached_to.empty() && sources.simple.empty() && sources.queryable.empty()) return;
  out.json.key("constraintAttachment");
  out.json.begin_object();
  write_attached(out, constraint.attached_to);
  write_sources(out, sources);
  out.json.end_object();
}

/// Without those that are excluded in a region of what is included, and the other way round.
std::vector<MemberSelection> possible(JsonWriting& out, const std::vector<MemberSelection>& all) {
  std::vector<MemberSelection> selections;
  for (const MemberSelection& one : all) {
    one.include ? selections.push_back(one) : out.cannot_say("include", one.component);
  }
  return selections;
}

/// What values have in 3.x only.
void check_selection(JsonWriting& out, const MemberSelection& selection) {
  if (selection.remove_prefix) out.cannot_say("removePrefix", selection.component);
  for (const SelectedValue& value : selection.values) {
    if (value.cascade == "excluderoot") out.cannot_say("cascadeValues " + value.value, selection.component);
    if (!value.language.empty()) out.cannot_say("lang " + value.language, selection.component);
    if (!value.valid_from.empty() || !value.valid_to.empty()) {
      out.cannot_say("validFrom, validTo", selection.component);
    }
  }
}

void write_selection(JsonWriting& out, const MemberSelection& selection) {
  check_selection(out, selection);
  std::vector<std::string> values, cascading;
  for (const SelectedValue& value : selection.values) {
    values.push_back(value.value);
    if (value.cascade == "true") cascading.push_back(value.value);
  }
  out.json.member("id", selection.component);
  write_strings(out, "values", values);
  write_strings(out, "cascadeValues", cascading);
  if (selection.time_range) write_time_range(out, *selection.time_range);
}

void write_region(JsonWriting& out, const CubeRegion& region) {
  const auto write = [&](const MemberSelection& selection) { write_selection(out, selection); };
  write_flag(out, "isIncluded", region.include);
  write_objects(out, "keyValues", possible(out, region.keys), write);
  write_objects(out, "attributes", possible(out, region.components), write);
  if (!region.annotations.empty()) out.cannot_say("annotations");
}

void write_key(JsonWriting& out, const DataKey& key) {
  if (!key.valid_from.empty() || !key.valid_to.empty()) out.cannot_say("validFrom, validTo");
  write_objects(out, "keyValues", possible(out, key.values), [&](const MemberSelection& position) {
    check_selection(out, position);
    out.json.member("id", position.component);
    out.json.member("value", position.values.empty() ? std::string() : position.values.front().value);
    if (position.values.size() > 1) out.cannot_say("value", position.component);
  });
}

void write_key_sets(JsonWriting& out, const std::vector<DataKeySet>& all) {
  std::vector<DataKeySet> sets;
  for (const DataKeySet& set : all) {
    // There must be keys.
    set.keys.empty() ? out.cannot_say("dataKeySets") : sets.push_back(set);
  }
  write_objects(out, "dataKeySets", sets, [&](const DataKeySet& set) {
    write_flag(out, "isIncluded", set.included);
    write_objects(out, "keys", set.keys, [&](const DataKey& key) { write_key(out, key); });
  });
}

void write_periods(JsonWriting& out, const DataConstraint& constraint) {
  write_release_calendar(out, constraint.release_calendar);
  if (const auto& period = constraint.reference_period) {
    out.json.key("referencePeriod");
    out.json.begin_object();
    out.json.member("startTime", period->start);
    out.json.member("endTime", period->end);
    out.json.end_object();
  }
}

}  // namespace

void write_json10_content_constraint(JsonWriting& out, const DataConstraint& constraint) {
  DataConstraint artefact = constraint;
  artefact.annotations = annotations_with_metrics(constraint);
  write_artefact(out, ArtefactClass::kDataConstraint, artefact);
  out.json.member("type", constraint.role == DataConstraint::Role::kActual ? "Actual" : "Allowed");
  write_attachment(out, constraint);
  write_objects(out, "cubeRegions", constraint.cube_regions,
                [&](const CubeRegion& region) { write_region(out, region); });
  write_key_sets(out, constraint.key_sets);
  write_periods(out, constraint);
  if (!constraint.metadata_key_sets.empty()) out.cannot_say("metadataKeySets");
  if (!constraint.metadata_regions.empty()) out.cannot_say("metadataTargetRegions");
}

void write_json10_attachment_constraint(JsonWriting& out, const AttachmentConstraint& constraint) {
  write_artefact(out, ArtefactClass::kAttachmentConstraint, constraint);
  const ConstraintSources& sources = constraint.sources;
  for (const SetReference& set : sources.metadata_sets) out.cannot_say("metadataSet", set.id);
  if (!sources.queryable.empty()) out.cannot_say("queryableDataSources");
  out.json.key("constraintAttachment");
  out.json.begin_object();
  write_attached(out, constraint.attached_to);
  write_data_sets(out, sources.data_sets);
  write_strings(out, "simpleDataSources", sources.simple);
  out.json.end_object();
  write_key_sets(out, constraint.key_sets);
  if (!constraint.metadata_key_sets.empty()) out.cannot_say("metadataKeySets");
}

}  // namespace sdmx::structure
