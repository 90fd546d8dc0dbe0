// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_emit_constraint.hpp"

#include <algorithm>

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
    {ArtefactClass::kMetadataProviderScheme, "str:MetadataProvider"},
    {ArtefactClass::kDataStructure, "str:DataStructure"},
    {ArtefactClass::kMetadataStructure, "str:MetadataStructure"},
    {ArtefactClass::kDataflow, "str:Dataflow"},
    {ArtefactClass::kMetadataflow, "str:Metadataflow"},
    {ArtefactClass::kProvisionAgreement, "str:ProvisionAgreement"},
    {ArtefactClass::kMetadataProvisionAgreement, "str:MetadataProvisionAgreement"},
};

bool is_provider(ArtefactClass artefact_class) {
  return artefact_class == ArtefactClass::kDataProviderScheme ||
         artefact_class == ArtefactClass::kMetadataProviderScheme;
}

/// All artefacts are of one class, and a provider is alone: so the schemas of all versions.
void write_attached(Writing& out, const Attachable& kind, const std::vector<Reference>& attached_to) {
  for (const Reference& reference : attached_to) {
    const bool fits = reference.artefact_class == kind.artefact_class &&
                      (!is_provider(kind.artefact_class) || &reference == &attached_to.front());
    fits ? write_reference(out, kind.element, reference) : out.cannot_say(to_urn(reference));
  }
}

void write_set(Writing& out, std::string_view element, const SetReference& set) {
  if (out.v21() == set.provider.empty()) return out.cannot_say(element);
  out.xml.start(element);
  if (out.v21()) {
    write_reference(out, "com:DataProvider", set.provider);
    out.xml.element("com:ID", set.id);
  } else {
    out.xml.text(set.id);
  }
  out.xml.end();
}

void write_queryable(Writing& out, const QueryableSource& source) {
  out.xml.start("str:QueryableDataSource");
  out.xml.attribute("isRESTDatasource", source.is_rest ? "true" : "false");
  out.xml.attribute("isWebServiceDatasource", source.is_web_service ? "true" : "false");
  out.xml.element("com:DataURL", source.data_url);
  if (!source.wsdl_url.empty()) out.xml.element("com:WSDLURL", source.wsdl_url);
  if (!source.wadl_url.empty()) out.xml.element("com:WADLURL", source.wadl_url);
  out.xml.end();
}

/// What is attached to where there is no artefact: one kind only.
void write_sources(Writing& out, const ConstraintSources& sources) {
  for (const SetReference& set : sources.data_sets) write_set(out, "str:DataSet", set);
  if (!sources.data_sets.empty()) return;
  for (const SetReference& set : sources.metadata_sets) write_set(out, "str:MetadataSet", set);
  if (!sources.metadata_sets.empty()) return;
  for (const std::string& source : sources.simple) out.xml.element("str:SimpleDataSource", source);
}

void write_validity(Writing& out, std::string_view from, std::string_view to, std::string_view component) {
  if (out.v21()) {
    if (!from.empty() || !to.empty()) out.cannot_say("validFrom, validTo", component);
    return;
  }
  out.xml.attribute_if("validFrom", from);
  out.xml.attribute_if("validTo", to);
}

void write_bound(Writing& out, std::string_view name, const TimeRange::Bound& bound) {
  out.xml.start(part(out, name));
  out.xml.attribute("isInclusive", bound.inclusive ? "true" : "false");
  out.xml.text(bound.period);
  out.xml.end();
}

void write_time_range(Writing& out, const TimeRange& range) {
  out.xml.start(part(out, "TimeRange"));
  write_validity(out, range.valid_from, range.valid_to, "TimeRange");
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

void write_value(Writing& out, const SelectedValue& value, ValuePlace place, std::string_view component) {
  const bool cascades = place != ValuePlace::kKey && (!out.v21() || value.cascade != "excluderoot");
  const bool has_validity =
      !out.v21() && (place == ValuePlace::kRegionKey || place == ValuePlace::kComponent);
  const bool has_language =
      !out.v21() && (place == ValuePlace::kComponent || place == ValuePlace::kKeyComponent);
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

}  // namespace

void write_selection(Writing& out, std::string_view name, const MemberSelection& selection,
                     ValuePlace place) {
  const bool empty = selection.values.empty() && !selection.time_range;
  const bool key = place == ValuePlace::kKey || place == ValuePlace::kRegionKey;
  if (empty && key) return out.cannot_say("KeyValue", selection.component);
  out.xml.start(part(out, name));
  out.xml.attribute("id", selection.component);
  if (!selection.include) out.xml.attribute("include", "false");
  if (selection.remove_prefix) {
    out.v21() ? out.cannot_say("removePrefix", selection.component)
              : out.xml.attribute("removePrefix", "true");
  }
  if (place == ValuePlace::kRegionKey) {
    write_validity(out, selection.valid_from, selection.valid_to, selection.component);
  }
  for (const SelectedValue& value : selection.values) write_value(out, value, place, selection.component);
  if (selection.time_range && selection.values.empty()) write_time_range(out, *selection.time_range);
  out.xml.end();
}

void write_region_annotations(Writing& out, const std::vector<Annotation>& annotations) {
  if (!out.v21()) return write_annotations(out, annotations);
  if (!annotations.empty()) out.cannot_say("Annotations of a region");
}

void write_cube_region(Writing& out, const CubeRegion& region) {
  out.xml.start("str:CubeRegion");
  out.xml.attribute("include", region.include ? "true" : "false");
  write_region_annotations(out, region.annotations);
  for (const MemberSelection& key : region.keys)
    write_selection(out, "KeyValue", key, ValuePlace::kRegionKey);
  for (const MemberSelection& component : region.components) {
    write_selection(out, out.v21() ? "Attribute" : "Component", component, ValuePlace::kComponent);
  }
  out.xml.end();
}

namespace {

/// A position of a key: one included value. Anything more is a component, which only 3.x has in keys.
bool is_position(const MemberSelection& selection) {
  return selection.include && selection.values.size() == 1 && selection.values.front().language.empty();
}

bool can_write_key(const Writing& out, const DataKey& key) {
  return !out.v21() || (!key.values.empty() && std::ranges::all_of(key.values, is_position));
}

void write_key(Writing& out, const DataKey& key) {
  out.xml.start("str:Key");
  write_validity(out, key.valid_from, key.valid_to, "Key");
  write_region_annotations(out, key.annotations);
  for (const MemberSelection& selection : key.values) {
    if (is_position(selection)) write_selection(out, "KeyValue", selection, ValuePlace::kKey);
  }
  for (const MemberSelection& selection : key.values) {
    if (!is_position(selection)) write_selection(out, "Component", selection, ValuePlace::kKeyComponent);
  }
  out.xml.end();
}

}  // namespace

void write_data_key_set(Writing& out, const DataKeySet& set) {
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

namespace {

/// What 2.1 names by its provider has no words in 3.x: a set of data none, one of metadata those of a URN.
bool can_say(Writing& out, const ConstraintSources& sources) {
  if (out.v21()) return sources != ConstraintSources{};
  const auto of_21 = [](const SetReference& set) { return !set.provider.empty(); };
  const bool lost = !sources.data_sets.empty() || std::ranges::any_of(sources.metadata_sets, of_21);
  if (lost) out.cannot_say("DataSet, MetadataSet");
  return !lost && !out.v31() && (!sources.simple.empty() || !sources.metadata_sets.empty());
}

}  // namespace

void write_attachment(Writing& out, const std::vector<Reference>& attached_to,
                      const ConstraintSources& sources) {
  const auto found = attached_to.empty() ? std::end(kAttachable)
                                         : std::ranges::find(kAttachable, attached_to.front().artefact_class,
                                                             &Attachable::artefact_class);
  if (out.v31() && sources != ConstraintSources{}) out.cannot_say("DataSource");
  if (attached_to.empty() && !can_say(out, sources)) return;
  if (!attached_to.empty() && (found == std::end(kAttachable) || !has_class(out, found->artefact_class))) {
    return out.cannot_say(to_urn(attached_to.front()));
  }
  out.xml.start("str:ConstraintAttachment");
  if (attached_to.empty()) write_sources(out, sources);
  if (!attached_to.empty()) write_attached(out, *found, attached_to);
  if (!out.v31()) {
    for (const QueryableSource& source : sources.queryable) write_queryable(out, source);
  }
  out.xml.end();
}

void write_release_calendar(Writing& out, const std::optional<ReleaseCalendar>& calendar) {
  if (!calendar) return;
  if (out.v31()) return out.cannot_say("ReleaseCalendar");
  out.xml.start("str:ReleaseCalendar");
  out.xml.element("str:Periodicity", calendar->periodicity);
  out.xml.element("str:Offset", calendar->offset);
  out.xml.element("str:Tolerance", calendar->tolerance);
  out.xml.end();
}

namespace {

void write_target_selection(Writing& out, const TargetSelection& selection) {
  out.xml.start("com:KeyValue");
  out.xml.attribute("id", selection.component);
  if (!selection.include) out.xml.attribute("include", "false");
  for (const std::string& value : selection.values) out.xml.element("com:Value", value);
  for (const SetReference& set : selection.data_sets) write_set(out, "com:DataSet", set);
  for (const DataKey& key : selection.data_keys) {
    out.xml.start("com:DataKey");
    for (const MemberSelection& one : key.values) write_selection(out, "KeyValue", one, ValuePlace::kKey);
    out.xml.end();
  }
  for (const Reference& object : selection.objects) write_reference(out, "com:Object", object);
  if (selection.time_range) write_time_range(out, *selection.time_range);
  out.xml.end();
}

}  // namespace

void write_metadata_key_set(Writing& out, const MetadataKeySet& set) {
  if (!out.v21()) return out.cannot_say("MetadataKeySet");
  out.xml.start("str:MetadataKeySet");
  out.xml.attribute("isIncluded", set.included ? "true" : "false");
  for (const MetadataKey& key : set.keys) {
    out.xml.start("str:Key");
    out.xml.attribute("report", key.report);
    out.xml.attribute("metadataTarget", key.metadata_target);
    for (const TargetSelection& value : key.values) write_target_selection(out, value);
    out.xml.end();
  }
  out.xml.end();
}

void write_metadata_region(Writing& out, const MetadataTargetRegion& region) {
  out.xml.start("str:MetadataTargetRegion");
  out.xml.attribute("include", region.include ? "true" : "false");
  write_validity(out, region.valid_from, region.valid_to, "MetadataTargetRegion");
  if (out.v21()) {
    out.xml.attribute("report", region.report);
    out.xml.attribute("metadataTarget", region.metadata_target);
    for (const TargetSelection& target : region.targets) write_target_selection(out, target);
  } else if (!region.targets.empty() || !region.report.empty()) {
    out.cannot_say("report " + region.report);
  }
  for (const MemberSelection& component : region.components) {
    write_selection(out, out.v21() ? "Attribute" : "Component", component, ValuePlace::kComponent);
  }
  out.xml.end();
}

}  // namespace sdmx::structure
