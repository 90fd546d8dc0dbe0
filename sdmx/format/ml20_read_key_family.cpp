// SPDX-License-Identifier: Apache-2.0
/// Key families of SDMX-ML 2.0: the data structure definitions of later versions.

#include <algorithm>
#include <unordered_map>

#include "sdmx/format/ml20_names.hpp"
#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::attribute;
using structure::child;
using structure::local_name;
using structure::token_of;

namespace {

// The ids that 2.1 fixes, whatever the concepts are called.
constexpr const char* kTimePeriod = "TIME_PERIOD";
constexpr const char* kObservationValue = "OBS_VALUE";

bool is_time(TextType type) {
  return type >= TextType::kObservationalTimePeriod && type <= TextType::kTimeRange;
}

class KeyFamilyReader {
 public:
  explicit KeyFamilyReader(Reading& reading)
      : reading_(reading), ids_("duplicate-component", reading.common) {}

  DataStructure read(pugi::xml_node node) {
    read_identity(node, dsd_);
    const pugi::xml_node components = child(node, "Components");
    for (const pugi::xml_node part : components.children()) read_key(part);
    std::ranges::stable_partition(dsd_.dimensions, [](const Dimension& dimension) {
      return dimension.kind != Dimension::Kind::kTimeDimension;
    });
    for (const pugi::xml_node part : components.children()) read_group(part);
    for (const pugi::xml_node part : components.children()) read_other(part);
    return std::move(dsd_);
  }

 private:
  void read_key(pugi::xml_node part) {
    const std::string_view name = local_name(part);
    if (name != "Dimension" && name != "TimeDimension") return;
    const bool time = name == "TimeDimension";
    Dimension& dimension = dsd_.dimensions.emplace_back();
    if (time) dimension.kind = Dimension::Kind::kTimeDimension;
    read_component(part, dimension, time ? kTimePeriod : "");
    if (time) fix_time(dimension);
  }

  /// A component is called like its concept, unless later versions fix its id.
  void read_component(pugi::xml_node part, DsdComponent& out, const char* fixed_id) {
    out.annotations = structure::read_annotations(part);
    out.concept_identity = concept_of(part, dsd_.agency, reading_);
    out.local_representation = representation_of(part, dsd_.agency, reading_);
    const std::string& called = out.concept_identity.item;
    out.id = *fixed_id == 0 ? called : fixed_id;
    component_of_[called] = out.id;
    ids_.add(out.id, part);
  }

  /// The time dimension is not coded, and holds time.
  static void fix_time(Dimension& time) {
    auto& representation = time.local_representation;
    if (!representation) return;
    representation->enumeration.reset();
    if (!representation->text_type || !is_time(*representation->text_type)) {
      representation->text_type = TextType::kObservationalTimePeriod;
    }
  }

  std::string component(const std::string& called) const {
    const auto found = component_of_.find(called);
    return found == component_of_.end() ? called : found->second;
  }

  void read_group(pugi::xml_node part) {
    if (local_name(part) != "Group") return;
    GroupDimensions& group = dsd_.groups.emplace_back();
    group.id = attribute(part, "id");
    group.annotations = structure::read_annotations(part);
    ids_.add(group.id, part);
    for (const pugi::xml_node member : part.children()) {
      const std::string_view name = local_name(member);
      if (name == "DimensionRef") group.dimensions.push_back(component(token_of(member)));
      if (name != "AttachmentConstraintRef") continue;
      Reference& constraint = group.attachment_constraint.emplace();
      constraint.artefact_class = ArtefactClass::kAttachmentConstraint;
      constraint.agency = dsd_.agency;
      constraint.id = token_of(member);
    }
  }

  void read_other(pugi::xml_node part) {
    const std::string_view name = local_name(part);
    if (name == "PrimaryMeasure") {
      Measure& measure = dsd_.measures.emplace_back();
      measure.primary = true;
      read_component(part, measure, kObservationValue);
    } else if (name == "CrossSectionalMeasure") {
      keep_cross_sectional(part);
    } else if (name == "Attribute") {
      DataAttribute& out = dsd_.attributes.emplace_back();
      if (attribute(part, "assignmentStatus") == "Mandatory") out.usage = Usage::kMandatory;
      read_component(part, out, "");
      out.relationship = relationship_of(part);
    } else if (name != "Dimension" && name != "TimeDimension" && name != "Group") {
      structure::pass_over(part, reading_.common);
    }
  }

  /// Later versions have no cross-sectional measures. What they stand for is kept as an annotation.
  void keep_cross_sectional(pugi::xml_node part) {
    Annotation annotation;
    annotation.id = concept_of(part, dsd_.agency, reading_).item;
    annotation.title = attribute(part, "measureDimension");
    annotation.type = kCrossSectionalMeasure;
    annotation.text.set("en", attribute(part, "code"));
    dsd_.annotations.push_back(std::move(annotation));
  }

  AttributeRelationship relationship_of(pugi::xml_node part) const {
    using Kind = AttributeRelationship::Kind;
    const std::string level = attribute(part, "attachmentLevel");
    AttributeRelationship relationship;
    if (level == "Observation") return relationship;
    relationship.kind = Kind::kDataset;
    if (level == "DataSet") return relationship;
    if (level == "Group") take_groups(part, relationship);
    if (relationship.kind == Kind::kGroup || !relationship.dimensions.empty()) return relationship;
    for (const Dimension& dimension : dsd_.dimensions) {
      if (dimension.kind != Dimension::Kind::kTimeDimension) relationship.dimensions.push_back(dimension.id);
    }
    if (!relationship.dimensions.empty()) relationship.kind = Kind::kDimensions;
    return relationship;
  }

  /// One group, or several: then it is the dimensions of all of them.
  void take_groups(pugi::xml_node part, AttributeRelationship& relationship) const {
    std::vector<std::string> groups;
    for (const pugi::xml_node member : part.children()) {
      if (local_name(member) == "AttachmentGroup") groups.push_back(token_of(member));
    }
    if (groups.empty() && dsd_.groups.size() == 1) groups.push_back(dsd_.groups.front().id);
    if (groups.size() == 1) {
      relationship.kind = AttributeRelationship::Kind::kGroup;
      relationship.group = groups.front();
      return;
    }
    for (const std::string& id : groups) add_dimensions(id, relationship.dimensions);
    if (relationship.dimensions.empty()) return;
    relationship.kind = AttributeRelationship::Kind::kDimensions;
    relationship.attachment_groups = std::move(groups);
  }

  void add_dimensions(const std::string& group_id, std::vector<std::string>& dimensions) const {
    const auto group = std::ranges::find(dsd_.groups, group_id, &GroupDimensions::id);
    if (group == dsd_.groups.end()) return;
    for (const std::string& id : group->dimensions) {
      if (std::ranges::find(dimensions, id) == dimensions.end()) dimensions.push_back(id);
    }
  }

  Reading& reading_;
  structure::UniqueIds ids_;
  DataStructure dsd_;
  std::unordered_map<std::string, std::string> component_of_;  ///< ids by concept
};

}  // namespace

void read_key_family(pugi::xml_node node, Reading& reading) {
  reading.add(reading.message.structures.data_structures, KeyFamilyReader(reading).read(node));
}

}  // namespace sdmx::ml20
