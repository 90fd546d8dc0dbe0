// SPDX-License-Identifier: Apache-2.0
// Data structure definitions, dataflows and provision agreements. SDMX 3.1 Information Model 5, 2.1 Section
// 3A.
#include <algorithm>

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

/// What a component of each kind is called where 2.1 leaves the id out, and what its representation falls
/// back to.
struct ComponentDefaults {
  std::string_view id;  ///< empty: the id of its concept
  RepresentationDefaults representation;
};

void read_component(pugi::xml_node node, DsdComponent& out, const ComponentDefaults& defaults,
                    Reading& reading) {
  read_identifiable(node, out);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "ConceptIdentity") {
      out.concept_identity = read_reference(part, ArtefactClass::kConceptScheme, reading);
    } else if (name == "ConceptRole") {
      out.concept_roles.push_back(read_reference(part, ArtefactClass::kConceptScheme, reading));
    } else if (name == "LocalRepresentation") {
      out.local_representation = read_representation(part, defaults.representation, reading);
    }
  }
  if (out.id.empty()) out.id = defaults.id;
  // 2.1: a component without an id takes that of its concept.
  if (out.id.empty()) out.id = out.concept_identity.item;
}

/// 2.1 says mandatory with an upper case letter and "Conditional" for optional.
Usage read_usage(pugi::xml_node node) {
  const std::string usage = attribute(node, "usage");
  const std::string status = attribute(node, "assignmentStatus");
  return usage == "mandatory" || status == "Mandatory" ? Usage::kMandatory : Usage::kOptional;
}

struct DimensionKind {
  std::string_view element;
  Dimension::Kind kind;
  ComponentDefaults defaults;
};
constexpr DimensionKind kDimensionKinds[] = {
    {"Dimension", Dimension::Kind::kDimension, {}},
    {"MeasureDimension",
     Dimension::Kind::kMeasureDimension,
     {"", {ArtefactClass::kConceptScheme, TextType::kString}}},
    {"TimeDimension",
     Dimension::Kind::kTimeDimension,
     {"TIME_PERIOD", {ArtefactClass::kCodelist, TextType::kObservationalTimePeriod}}},
};

struct PlacedDimension {
  Dimension dimension;
  std::optional<uint64_t> position;
};

/// Key order: the order of the message, unless all dimensions state a position; time comes last.
std::vector<Dimension> in_key_order(std::vector<PlacedDimension> placed) {
  const auto is_time = [](const PlacedDimension& one) {
    return one.dimension.kind == Dimension::Kind::kTimeDimension;
  };
  const auto time = std::stable_partition(placed.begin(), placed.end(), std::not_fn(is_time));
  if (std::all_of(placed.begin(), time, [](const auto& one) { return one.position.has_value(); })) {
    std::stable_sort(placed.begin(), time,
                     [](const auto& left, const auto& right) { return left.position < right.position; });
  }
  std::vector<Dimension> dimensions;
  for (PlacedDimension& one : placed) dimensions.push_back(std::move(one.dimension));
  return dimensions;
}

std::vector<Dimension> read_dimensions(pugi::xml_node list, UniqueIds& ids, Reading& reading) {
  std::vector<PlacedDimension> placed;
  for (const pugi::xml_node part : list.children()) {
    const auto kind = std::ranges::find(kDimensionKinds, local_name(part), &DimensionKind::element);
    if (kind == std::end(kDimensionKinds)) continue;
    PlacedDimension& one = placed.emplace_back();
    one.dimension.kind = kind->kind;
    one.position = count(part, "position");
    read_component(part, one.dimension, kind->defaults, reading);
    ids.add(one.dimension.id, part);
  }
  return in_key_order(std::move(placed));
}

void read_measures(pugi::xml_node list, DataStructure& dsd, UniqueIds& ids, Reading& reading) {
  for (const pugi::xml_node part : list.children()) {
    const std::string_view name = local_name(part);
    if (name != "Measure" && name != "PrimaryMeasure") continue;
    Measure& measure = dsd.measures.emplace_back();
    measure.primary = name == "PrimaryMeasure";
    measure.usage = read_usage(part);
    read_component(part, measure, {measure.primary ? "OBS_VALUE" : "", {}}, reading);
    ids.add(measure.id, part);
  }
}

AttributeRelationship read_relationship(pugi::xml_node node) {
  using Kind = AttributeRelationship::Kind;
  AttributeRelationship relationship;
  relationship.dimensions = read_local_references(node, "Dimension");
  relationship.attachment_groups = read_local_references(node, "AttachmentGroup");
  relationship.group = read_local_reference(child(node, "Group"));
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "Dimension" || !flag(part, "optional").value_or(false)) continue;
    relationship.optional_dimensions.push_back(read_local_reference(part));
  }
  if (!relationship.dimensions.empty()) {
    relationship.kind = Kind::kDimensions;
  } else if (!relationship.group.empty()) {
    relationship.kind = Kind::kGroup;
  } else if (child(node, "None") || child(node, "Dataflow")) {
    relationship.kind = Kind::kDataset;
  }
  return relationship;
}

MetadataAttributeUsage read_metadata_usage(pugi::xml_node node) {
  MetadataAttributeUsage usage;
  read_identifiable(node, usage);
  usage.metadata_attribute = read_local_reference(child(node, "MetadataAttributeReference"));
  usage.relationship = read_relationship(child(node, "AttributeRelationship"));
  return usage;
}

void read_attributes(pugi::xml_node list, DataStructure& dsd, UniqueIds& ids, Reading& reading) {
  for (const pugi::xml_node part : list.children()) {
    const std::string_view name = local_name(part);
    if (name == "MetadataAttributeUsage") dsd.metadata_attributes.push_back(read_metadata_usage(part));
    if (name != "Attribute" && name != "ReportingYearStartDay") continue;
    const bool reporting_year = name == "ReportingYearStartDay";
    DataAttribute& out = dsd.attributes.emplace_back();
    out.usage = read_usage(part);
    out.relationship = read_relationship(child(part, "AttributeRelationship"));
    out.measures = read_local_references(child(part, "MeasureRelationship"), "Measure");
    read_component(part, out,
                   {reporting_year ? "REPORTING_YEAR_START_DAY" : "",
                    {ArtefactClass::kCodelist, reporting_year ? TextType::kMonthDay : TextType::kString}},
                   reading);
    ids.add(out.id, part);
  }
}

GroupDimensions read_group(pugi::xml_node node, Reading& reading) {
  GroupDimensions group;
  read_identifiable(node, group);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "GroupDimension") {
      group.dimensions.push_back(read_local_reference(child(part, "DimensionReference")));
    } else if (local_name(part) == "AttachmentConstraint") {
      group.attachment_constraint = read_reference(part, ArtefactClass::kAttachmentConstraint, reading);
    }
  }
  return group;
}

/// What is said of a list of components; its id is fixed.
Identifiable read_descriptor(pugi::xml_node list) {
  Identifiable descriptor;
  read_identifiable(list, descriptor);
  descriptor.id.clear();
  return descriptor;
}

}  // namespace

void read_data_structure(pugi::xml_node node, Reading& reading) {
  DataStructure dsd;
  read_maintainable(node, dsd);
  dsd.evolving = flag(node, "evolvingStructure").value_or(false);
  if (const auto metadata = child(node, "Metadata")) {
    dsd.metadata_structure = read_reference(metadata, ArtefactClass::kMetadataStructure, reading);
  }
  const pugi::xml_node components = child(node, "DataStructureComponents");
  // Components and groups of a structure share their ids (V-11).
  UniqueIds ids("duplicate-component", reading);
  dsd.dimensions = read_dimensions(child(components, "DimensionList"), ids, reading);
  dsd.dimension_descriptor = read_descriptor(child(components, "DimensionList"));
  read_measures(child(components, "MeasureList"), dsd, ids, reading);
  dsd.measure_descriptor = read_descriptor(child(components, "MeasureList"));
  read_attributes(child(components, "AttributeList"), dsd, ids, reading);
  dsd.attribute_descriptor = read_descriptor(child(components, "AttributeList"));
  for (const pugi::xml_node part : components.children()) {
    if (local_name(part) != "Group") continue;
    dsd.groups.push_back(read_group(part, reading));
    ids.add(dsd.groups.back().id, part);
  }
  reading.structures.data_structures.push_back(std::move(dsd));
}

void read_dataflow(pugi::xml_node node, Reading& reading) {
  Dataflow dataflow;
  read_maintainable(node, dataflow);
  if (const auto structure = child(node, "Structure")) {
    dataflow.structure = read_reference(structure, ArtefactClass::kDataStructure, reading);
  }
  dataflow.dimension_constraint = read_local_references(child(node, "DimensionConstraint"), "Dimension");
  reading.structures.dataflows.push_back(std::move(dataflow));
}

void read_provision_agreement(pugi::xml_node node, Reading& reading) {
  ProvisionAgreement agreement;
  read_maintainable(node, agreement);
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Dataflow" || name == "StructureUsage") {
      agreement.dataflow = read_reference(part, ArtefactClass::kDataflow, reading);
    } else if (name == "DataProvider") {
      agreement.data_provider = read_reference(part, ArtefactClass::kDataProviderScheme, reading);
    }
  }
  reading.structures.provision_agreements.push_back(std::move(agreement));
}

}  // namespace sdmx::structure
