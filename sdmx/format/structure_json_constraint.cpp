// SPDX-License-Identifier: Apache-2.0
// Constraints in SDMX-JSON 2.0.
#include <algorithm>

#include "sdmx/format/structure_json_emit.hpp"
#include "sdmx/format/structure_metrics.hpp"

namespace sdmx::structure {

void write_queryable_sources(JsonWriting& out, const std::vector<QueryableSource>& sources) {
  write_objects(out, "queryableDataSources", sources, [&](const QueryableSource& source) {
    write_flag(out, "isRESTDatasource", source.is_rest);
    write_flag(out, "isWebServiceDatasource", source.is_web_service);
    out.json.member("dataURL", source.data_url);
    out.json.member_if("wsdlURL", source.wsdl_url);
    out.json.member_if("wadlURL", source.wadl_url);
  });
}

void write_release_calendar(JsonWriting& out, const std::optional<ReleaseCalendar>& calendar) {
  if (!calendar) return;
  if (out.v21()) return out.cannot_say("ReleaseCalendar");
  out.json.key("releaseCalendar");
  out.json.begin_object();
  out.json.member("periodicity", calendar->periodicity);
  out.json.member("offset", calendar->offset);
  out.json.member("tolerance", calendar->tolerance);
  out.json.end_object();
}

namespace {

/// What of the sources has a place: in 2.0 simple ones where nothing else is attached, queryable ones beside
/// artefacts; in 2.1 none.
ConstraintSources possible_sources(JsonWriting& out, const ConstraintSources& sources,
                                   const std::vector<Reference>& attached_to) {
  ConstraintSources possible;
  if (!sources.data_sets.empty() || !sources.metadata_sets.empty()) out.cannot_say("DataSet");
  const bool provider = !attached_to.empty() && !attached_to.front().item.empty();
  const bool simple = !out.v21() && attached_to.empty();
  const bool queryable = !out.v21() && !attached_to.empty() && !provider;
  if (simple) possible.simple = sources.simple;
  if (queryable) possible.queryable = sources.queryable;
  if (!simple && !sources.simple.empty()) out.cannot_say("SimpleDataSource");
  if (!queryable && !sources.queryable.empty()) out.cannot_say("QueryableDataSource");
  return possible;
}

void write_simple_sources(JsonWriting& out, const std::vector<std::string>& sources) {
  if (sources.empty()) return;
  out.json.key("constraintAttachment");
  out.json.begin_object();
  write_strings(out, "simpleDataSources", sources);
  out.json.end_object();
}

/// All attachments are of one class, and a data provider is alone.
void write_attachment(JsonWriting& out, const std::vector<Reference>& attached_to,
                      const ConstraintSources& all_sources) {
  const ConstraintSources sources = possible_sources(out, all_sources, attached_to);
  if (attached_to.empty()) return write_simple_sources(out, sources.simple);
  const Reference& first = attached_to.front();
  const bool of_metadata = first.artefact_class == ArtefactClass::kMetadataProviderScheme;
  const bool provider = of_metadata || first.artefact_class == ArtefactClass::kDataProviderScheme;
  std::vector<std::string> urns;
  for (const Reference& reference : attached_to) {
    const bool fits = reference.artefact_class == first.artefact_class && (!provider || urns.empty());
    fits ? urns.push_back(to_urn(reference)) : out.cannot_say(to_urn(reference));
  }
  const auto found = std::ranges::find(kAttachable, first.artefact_class, &Attachable::artefact_class);
  if (!provider && found == std::end(kAttachable)) return out.cannot_say(urns.front());
  out.json.key("constraintAttachment");
  out.json.begin_object();
  const std::string_view provider_name = of_metadata ? "metadataProvider" : "dataProvider";
  provider ? out.json.member(provider_name, urns.front()) : write_strings(out, found->name, urns);
  write_queryable_sources(out, sources.queryable);
  out.json.end_object();
}

/// When a part of a constraint is valid: periods of any length.
void write_periods(JsonWriting& out, const std::string& from, const std::string& to) {
  out.json.member_if("validFrom", json::standard_period(from));
  out.json.member_if("validTo", json::standard_period(to));
}

/// In 2.1 a range has a validity of its own.
void write_range_validity(JsonWriting& out, const TimeRange& range) {
  if (out.v21()) return write_periods(out, range.valid_from, range.valid_to);
  if (!range.valid_from.empty()) out.cannot_say("TimeRange/@validFrom " + range.valid_from);
  if (!range.valid_to.empty()) out.cannot_say("TimeRange/@validTo " + range.valid_to);
}

void write_bound(JsonWriting& out, std::string_view name, const TimeRange::Bound& bound) {
  out.json.key(name);
  out.json.begin_object();
  out.json.member("period", json::standard_period(bound.period));
  write_flag(out, "isInclusive", bound.inclusive);
  out.json.end_object();
}

}  // namespace

void write_time_range(JsonWriting& out, const TimeRange& range) {
  out.json.key("timeRange");
  out.json.begin_object();
  if (range.start && range.end) {
    write_bound(out, "startPeriod", *range.start);
    write_bound(out, "endPeriod", *range.end);
  } else if (range.before || range.end) {
    // A start needs its end and the other way round; alone they are "after" and "before".
    write_bound(out, "beforePeriod", range.before ? *range.before : *range.end);
  } else {
    write_bound(out, "afterPeriod", range.after ? *range.after : range.start.value_or(TimeRange::Bound{}));
  }
  write_range_validity(out, range);
  out.json.end_object();
}

namespace {

void write_value(JsonWriting& out, const SelectedValue& value) {
  out.json.member("value", value.value);
  if (value.cascade == "excluderoot") out.json.member("cascadeValues", value.cascade);
  if (value.cascade == "true") write_flag(out, "cascadeValues", true);
  out.json.member_if("lang", value.language);
  write_periods(out, value.valid_from, value.valid_to);
}

void write_selection(JsonWriting& out, const MemberSelection& selection) {
  out.json.member("id", selection.component);
  if (!selection.include) write_flag(out, "include", false);
  if (selection.remove_prefix) write_flag(out, "removePrefix", true);
  write_periods(out, selection.valid_from, selection.valid_to);
  write_objects(out, "values", selection.values,
                [&](const SelectedValue& value) { write_value(out, value); });
  if (selection.time_range && selection.values.empty()) write_time_range(out, *selection.time_range);
}

void write_cube_region(JsonWriting& out, const CubeRegion& region) {
  write_annotations(out, region.annotations);
  write_flag(out, "include", region.include);
  const auto write = [&](const MemberSelection& selection) { write_selection(out, selection); };
  write_objects(out, "keyValues", region.keys, write);
  write_objects(out, "components", region.components, write);
}

bool is_position(const MemberSelection& selection) {
  return selection.include && selection.values.size() == 1 && selection.values.front().language.empty();
}

void write_key(JsonWriting& out, const DataKey& key) {
  write_annotations(out, key.annotations);
  std::vector<MemberSelection> positions, components;
  for (const MemberSelection& selection : key.values) {
    (is_position(selection) ? positions : components).push_back(selection);
  }
  write_objects(out, "keyValues", positions, [&](const MemberSelection& position) {
    out.json.member("id", position.component);
    if (position.remove_prefix) write_flag(out, "removePrefix", true);
    out.json.member("value", position.values.front().value);
  });
  write_objects(out, "components", components,
                [&](const MemberSelection& one) { write_selection(out, one); });
  write_periods(out, key.valid_from, key.valid_to);
}

void write_key_set(JsonWriting& out, const DataKeySet& set) {
  write_flag(out, "isIncluded", set.included);
  write_objects(out, "keys", set.keys, [&](const auto& key) { write_key(out, key); });
}

/// One region of what is included and one of what is excluded.
std::vector<CubeRegion> possible_regions(JsonWriting& out, const std::vector<CubeRegion>& regions) {
  std::vector<CubeRegion> possible;
  for (const CubeRegion& region : regions) {
    const bool before = std::ranges::any_of(
        possible, [&](const CubeRegion& other) { return other.include == region.include; });
    before ? out.cannot_say("CubeRegion") : possible.push_back(region);
  }
  return possible;
}

}  // namespace

void write_json_data_constraint(JsonWriting& out, const DataConstraint& constraint) {
  DataConstraint artefact = constraint;
  artefact.annotations = annotations_with_metrics(constraint);
  write_artefact(out, ArtefactClass::kDataConstraint, artefact);
  // 3.1 has no role: what is available is no constraint there.
  const bool actual = constraint.role == DataConstraint::Role::kActual;
  if (!out.v21()) out.json.member("role", actual ? "Actual" : "Allowed");
  if (out.v21() && actual) out.cannot_say("role Actual");
  write_attachment(out, constraint.attached_to, constraint.sources);
  write_release_calendar(out, constraint.release_calendar);
  if (constraint.reference_period) out.cannot_say("ReferencePeriod");
  if (!constraint.metadata_key_sets.empty()) out.cannot_say("MetadataKeySet");
  if (!constraint.metadata_regions.empty()) out.cannot_say("MetadataTargetRegion");
  write_objects(out, "dataKeySets", constraint.key_sets,
                [&](const DataKeySet& set) { write_key_set(out, set); });
  write_objects(out, "cubeRegions", possible_regions(out, constraint.cube_regions),
                [&](const CubeRegion& region) { write_cube_region(out, region); });
}

/// 3.1: what data there are. It is about one artefact.
void write_json_availability(JsonWriting& out, const DataConstraint& constraint) {
  out.artefact = to_short(reference_to(constraint));
  if (constraint.id != availability_id(constraint.attached_to.front())) {
    out.cannot_say("id " + constraint.id);
  }
  if (!constraint.names.empty()) out.cannot_say("Name");
  write_annotations(out, constraint.annotations);
  if (!constraint.attached_to.empty()) {
    const Reference& about = constraint.attached_to.front();
    const auto found = std::ranges::find(kAttachable, about.artefact_class, &Attachable::artefact_class);
    out.json.key("constraintAttachment");
    out.json.begin_object();
    if (found != std::end(kAttachable)) {
      std::string_view name = found->name;
      name.remove_suffix(1);
      out.json.member(name, to_urn(about));
    }
    out.json.end_object();
  }
  if (!constraint.cube_regions.empty()) {
    out.json.key("cubeRegion");
    out.json.begin_object();
    write_cube_region(out, constraint.cube_regions.front());
    out.json.end_object();
  }
  const auto write_count = [&](std::string_view name, const std::optional<uint64_t>& count) {
    if (!count) return;
    out.json.key(name);
    out.json.number(*count);
  };
  write_count("seriesCount", constraint.series_count);
  write_count("obsCount", constraint.observation_count);
}

void write_json_metadata_constraint(JsonWriting& out, const MetadataConstraint& constraint) {
  write_artefact(out, ArtefactClass::kMetadataConstraint, constraint);
  write_attachment(out, constraint.attached_to, constraint.sources);
  write_release_calendar(out, constraint.release_calendar);
  write_objects(out, "metadataTargetRegions", constraint.regions, [&](const MetadataTargetRegion& region) {
    write_flag(out, "include", region.include);
    write_objects(out, "components", region.components,
                  [&](const MemberSelection& selection) { write_selection(out, selection); });
    write_periods(out, region.valid_from, region.valid_to);
  });
}

}  // namespace sdmx::structure
