// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_ml_constraint_parts.hpp"

#include <algorithm>

namespace sdmx::structure {

namespace {

TimeRange::Bound read_bound(pugi::xml_node node) {
  return {token_of(node), flag(node, "isInclusive").value_or(true)};
}

TimeRange read_time_range(pugi::xml_node node) {
  TimeRange range;
  range.valid_from = attribute(node, "validFrom");
  range.valid_to = attribute(node, "validTo");
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

DataKey read_data_key(pugi::xml_node node) {
  DataKey key;
  key.annotations = read_annotations(node);
  key.valid_from = attribute(node, "validFrom");
  key.valid_to = attribute(node, "validTo");
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "KeyValue" || name == "Component") key.values.push_back(read_member_selection(part));
  }
  return key;
}

/// A set of 2.1 states its provider and id; a metadata set of 3.0 is a URN as text.
SetReference read_set_reference(pugi::xml_node node, Reading& reading) {
  const pugi::xml_node provider = child(node, "DataProvider");
  if (!provider) return {Reference{}, token_of(node)};
  return {read_reference(provider, ArtefactClass::kDataProviderScheme, reading), token_of(child(node, "ID"))};
}

TargetSelection read_target_selection(pugi::xml_node node, Reading& reading) {
  TargetSelection selection;
  selection.component = attribute(node, "id");
  selection.include = flag(node, "include").value_or(true);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Value") selection.values.push_back(text_of(part));
    if (name == "DataSet") selection.data_sets.push_back(read_set_reference(part, reading));
    if (name == "DataKey") selection.data_keys.push_back(read_data_key(part));
    if (name == "Object") {
      selection.objects.push_back(read_reference(part, ArtefactClass::kDataflow, reading));
    }
    if (name == "TimeRange") selection.time_range = read_time_range(part);
  }
  return selection;
}

std::vector<TargetSelection> read_targets(pugi::xml_node node, Reading& reading) {
  std::vector<TargetSelection> targets;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "KeyValue") targets.push_back(read_target_selection(part, reading));
  }
  return targets;
}

}  // namespace

MemberSelection read_member_selection(pugi::xml_node node) {
  MemberSelection selection;
  selection.component = attribute(node, "id");
  selection.include = flag(node, "include").value_or(true);
  selection.remove_prefix = flag(node, "removePrefix").value_or(false);
  selection.valid_from = attribute(node, "validFrom");
  selection.valid_to = attribute(node, "validTo");
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "Value") selection.values.push_back(read_value(part));
    if (local_name(part) == "TimeRange") selection.time_range = read_time_range(part);
  }
  return selection;
}

DataKeySet read_data_key_set(pugi::xml_node node) {
  DataKeySet set;
  set.included = flag(node, "isIncluded").value_or(true);
  for (const pugi::xml_node key : node.children()) {
    if (local_name(key) == "Key") set.keys.push_back(read_data_key(key));
  }
  return set;
}

MetadataKeySet read_metadata_key_set(pugi::xml_node node, Reading& reading) {
  MetadataKeySet set;
  set.included = flag(node, "isIncluded").value_or(true);
  for (const pugi::xml_node key : node.children()) {
    if (local_name(key) != "Key") continue;
    set.keys.push_back(
        {attribute(key, "report"), attribute(key, "metadataTarget"), read_targets(key, reading)});
  }
  return set;
}

MetadataTargetRegion read_metadata_region(pugi::xml_node node, Reading& reading) {
  MetadataTargetRegion region;
  region.include = flag(node, "include").value_or(true);
  region.annotations = read_annotations(node);
  region.report = attribute(node, "report");
  region.metadata_target = attribute(node, "metadataTarget");
  region.valid_from = attribute(node, "validFrom");
  region.valid_to = attribute(node, "validTo");
  region.targets = read_targets(node, reading);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    // 2.1 calls it Attribute.
    if (name == "Component" || name == "Attribute") region.components.push_back(read_member_selection(part));
  }
  return region;
}

ReleaseCalendar read_release_calendar(pugi::xml_node node) {
  return {token_of(child(node, "Periodicity")), token_of(child(node, "Offset")),
          token_of(child(node, "Tolerance"))};
}

namespace {

struct Attachable {
  std::string_view element;
  ArtefactClass artefact_class;
};
constexpr Attachable kAttachable[] = {
    {"DataProvider", ArtefactClass::kDataProviderScheme},
    {"MetadataProvider", ArtefactClass::kMetadataProviderScheme},
    {"DataStructure", ArtefactClass::kDataStructure},
    {"MetadataStructure", ArtefactClass::kMetadataStructure},
    {"Dataflow", ArtefactClass::kDataflow},
    {"Metadataflow", ArtefactClass::kMetadataflow},
    {"ProvisionAgreement", ArtefactClass::kProvisionAgreement},
    {"MetadataProvisionAgreement", ArtefactClass::kMetadataProvisionAgreement},
};

void read_source(pugi::xml_node node, ConstraintSources& sources, Reading& reading) {
  const std::string_view name = local_name(node);
  if (name == "DataSet") {
    sources.data_sets.push_back(read_set_reference(node, reading));
  } else if (name == "MetadataSet") {
    sources.metadata_sets.push_back(read_set_reference(node, reading));
  } else if (name == "SimpleDataSource") {
    sources.simple.push_back(token_of(node));
  } else if (name == "QueryableDataSource") {
    sources.queryable.push_back({token_of(child(node, "DataURL")), token_of(child(node, "WSDLURL")),
                                 token_of(child(node, "WADLURL")),
                                 flag(node, "isRESTDatasource").value_or(false),
                                 flag(node, "isWebServiceDatasource").value_or(false)});
  }
}

}  // namespace

std::vector<Reference> read_attachment(pugi::xml_node node, ConstraintSources& sources, Reading& reading) {
  std::vector<Reference> attached;
  for (const pugi::xml_node part : node.children()) {
    const auto found = std::ranges::find(kAttachable, local_name(part), &Attachable::element);
    if (found == std::end(kAttachable)) {
      read_source(part, sources, reading);
    } else {
      attached.push_back(read_reference(part, found->artefact_class, reading));
    }
  }
  return attached;
}

}  // namespace sdmx::structure
