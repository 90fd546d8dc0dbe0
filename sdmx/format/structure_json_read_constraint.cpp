// SPDX-License-Identifier: Apache-2.0
// Constraints in SDMX-JSON.

#include <algorithm>
#include <iterator>

#include "sdmx/format/structure_json_nodes.hpp"
#include "sdmx/format/structure_metrics.hpp"

namespace sdmx::structure {

namespace {

bool is_not_false(const JsonValue& object, std::string_view member) {
  return object.text_of(member) != "false";
}

SelectedValue read_value(const JsonValue& item) {
  SelectedValue value;
  value.value = item.is_object() ? std::string(item.text_of("value")) : item.text;
  value.cascade = item.text_of("cascadeValues");
  value.language = item.text_of("lang");
  value.valid_from = item.text_of("validFrom");
  value.valid_to = item.text_of("validTo");
  return value;
}

MemberSelection read_selection(const JsonValue& object) {
  MemberSelection selection;
  selection.component = object.text_of("id");
  selection.include = is_not_false(object, "include");
  selection.remove_prefix = json::is_true(object, "removePrefix");
  for (const JsonValue& item : object.children_of("values")) selection.values.push_back(read_value(item));
  if (const JsonValue* value = object.find("value")) selection.values.push_back(read_value(*value));
  // 1.0 lists the values that take their children with them.
  for (const JsonValue& item : object.children_of("cascadeValues")) {
    for (SelectedValue& value : selection.values) {
      if (value.value == item.text) value.cascade = "true";
    }
  }
  if (const JsonValue* range = object.find("timeRange")) selection.time_range = read_time_range(*range);
  selection.valid_from = object.text_of("validFrom");
  selection.valid_to = object.text_of("validTo");
  return selection;
}

std::vector<MemberSelection> read_selections(const JsonValue& object, std::string_view member) {
  std::vector<MemberSelection> selections;
  for (const JsonValue& item : object.children_of(member)) selections.push_back(read_selection(item));
  return selections;
}

CubeRegion read_cube_region(const JsonValue& object) {
  CubeRegion region;
  // isIncluded and attributes in 1.0.
  region.include = is_not_false(object, "include") && is_not_false(object, "isIncluded");
  region.annotations = json::read_annotations(object);
  region.keys = read_selections(object, "keyValues");
  region.components = read_selections(object, "components");
  for (MemberSelection& one : read_selections(object, "attributes"))
    region.components.push_back(std::move(one));
  return region;
}

DataKeySet read_key_set(const JsonValue& object) {
  DataKeySet set;
  set.included = is_not_false(object, "isIncluded");
  for (const JsonValue& item : object.children_of("keys")) {
    DataKey& key = set.keys.emplace_back();
    key.values = read_selections(item, "keyValues");
    for (MemberSelection& one : read_selections(item, "components")) key.values.push_back(std::move(one));
    key.annotations = json::read_annotations(item);
    key.valid_from = item.text_of("validFrom");
    key.valid_to = item.text_of("validTo");
  }
  return set;
}

/// A provider, or what an availability is about.
bool is_single_attachment(std::string_view name) {
  return name.ends_with("Provider") || name == "dataStructure" || name == "dataflow" ||
         name == "provisionAgreement";
}

std::vector<Reference> read_attachment(const JsonValue& object, JsonReading& reading) {
  const JsonValue* attachment = object.find("constraintAttachment");
  std::vector<Reference> attached;
  if (!attachment) return attached;
  for (const JsonValue& member : attachment->children) {
    const bool urns =
        member.is_array() && !member.name.ends_with("Sources") && !member.name.ends_with("Sets");
    if (urns) std::ranges::move(read_urns(*attachment, member.name, reading), std::back_inserter(attached));
    // Any other text may be a member that the message adds.
    const bool urn = member.kind == JsonValue::Kind::kString && is_single_attachment(member.name);
    if (urn) attached.push_back(parse_reference(member, reading));
  }
  std::erase_if(attached, [](const Reference& reference) { return reference.empty(); });
  return attached;
}

void read_sources(const JsonValue& object, ConstraintSources& sources) {
  const JsonValue* attachment = object.find("constraintAttachment");
  if (!attachment) return;
  if (const JsonValue* simple = attachment->find("simpleDataSource")) sources.simple.push_back(simple->text);
  for (const std::string& simple : json::read_strings(*attachment, "simpleDataSources")) {
    sources.simple.push_back(simple);
  }
  for (const JsonValue& item : attachment->children_of("queryableDataSources")) {
    QueryableSource& source = sources.queryable.emplace_back();
    source.data_url = item.text_of("dataURL");
    source.wsdl_url = item.text_of("wsdlURL");
    source.wadl_url = item.text_of("wadlURL");
    source.is_rest = json::is_true(item, "isRESTDatasource");
    source.is_web_service = json::is_true(item, "isWebServiceDatasource");
  }
}

std::optional<ReleaseCalendar> read_calendar(const JsonValue& object) {
  const JsonValue* calendar = object.find("releaseCalendar");
  if (!calendar) return std::nullopt;
  return ReleaseCalendar{std::string(calendar->text_of("periodicity")),
                         std::string(calendar->text_of("offset")),
                         std::string(calendar->text_of("tolerance"))};
}

}  // namespace

/// A data constraint, a content constraint of 1.0, or the availability of 2.1.
void read_json_data_constraint(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  if (artefact_class == ArtefactClass::kAttachmentConstraint) {
    AttachmentConstraint constraint;
    read_artefact(object, constraint, reading);
    constraint.attached_to = read_attachment(object, reading);
    for (const JsonValue& item : object.children_of("dataKeySets")) {
      constraint.key_sets.push_back(read_key_set(item));
    }
    read_sources(object, constraint.sources);
    reading.structures.attachment_constraints.push_back(std::move(constraint));
    return;
  }
  DataConstraint constraint;
  read_artefact(object, constraint, reading);
  const bool actual = object.text_of("role") == "Actual" || object.text_of("type") == "Actual";
  constraint.role = actual ? DataConstraint::Role::kActual : DataConstraint::Role::kAllowed;
  take_metrics(constraint);
  constraint.attached_to = read_attachment(object, reading);
  for (const JsonValue& item : object.children_of("cubeRegions")) {
    constraint.cube_regions.push_back(read_cube_region(item));
  }
  for (const JsonValue& item : object.children_of("dataKeySets")) {
    constraint.key_sets.push_back(read_key_set(item));
  }
  read_sources(object, constraint.sources);
  constraint.release_calendar = read_calendar(object);
  if (const JsonValue* period = object.find("referencePeriod")) {
    constraint.reference_period =
        ReferencePeriod{std::string(period->text_of("startTime")), std::string(period->text_of("endTime"))};
  }
  reading.structures.data_constraints.push_back(std::move(constraint));
}

/// It is no artefact, and is kept as the actual constraint of 2.1 that it replaces.
void read_json_availability(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  DataConstraint constraint;
  constraint.role = DataConstraint::Role::kActual;
  constraint.annotations = json::read_annotations(object);
  constraint.attached_to = read_attachment(object, reading);
  if (const JsonValue* region = object.find("cubeRegion")) {
    constraint.cube_regions.push_back(read_cube_region(*region));
  }
  constraint.series_count = read_count(object, "seriesCount");
  constraint.observation_count = read_count(object, "obsCount");
  if (!constraint.attached_to.empty()) {
    const Reference& of = constraint.attached_to.front();
    constraint.id = availability_id(of);
    constraint.agency = of.agency;
    constraint.version = of.version;
  }
  reading.structures.data_constraints.push_back(std::move(constraint));
}

void read_json_metadata_constraint(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  MetadataConstraint constraint;
  read_artefact(object, constraint, reading);
  constraint.attached_to = read_attachment(object, reading);
  for (const JsonValue& item : object.children_of("metadataTargetRegions")) {
    MetadataTargetRegion& region = constraint.regions.emplace_back();
    region.include = is_not_false(item, "include");
    region.annotations = json::read_annotations(item);
    region.components = read_selections(item, "components");
    region.valid_from = item.text_of("validFrom");
    region.valid_to = item.text_of("validTo");
  }
  read_sources(object, constraint.sources);
  constraint.release_calendar = read_calendar(object);
  reading.structures.metadata_constraints.push_back(std::move(constraint));
}

}  // namespace sdmx::structure
