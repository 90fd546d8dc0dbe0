// SPDX-License-Identifier: Apache-2.0
/// Metadata structure definitions of SDMX-ML 2.0, read as those of 2.1: target identifiers become targets.

#include <algorithm>

#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::attribute;
using structure::child;
using structure::local_name;
using structure::token_of;

namespace {

constexpr size_t kDepth = 64;

struct ObjectClass {
  std::string_view legacy, later;
};
// What 2.1 calls otherwise.
constexpr ObjectClass kObjectClasses[] = {
    {"KeyFamily", "DataStructure"},
    {"KeyDescriptor", "DimensionDescriptor"},
    {"GroupKeyDescriptor", "GroupDimensionDescriptor"},
    {"Component", "Dimension"},
    {"Measure", "PrimaryMeasure"},
    {"DataFlow", "Dataflow"},
    {"MetadataFlow", "Metadataflow"},
    {"FullTargetIdentifier", "MetadataTarget"},
    {"PartialTargetIdentifier", "MetadataTarget"},
    {"OrganisationScheme", "OrganisationUnitScheme"},
};

std::string later_class(const std::string& legacy) {
  const auto found = std::ranges::find(kObjectClasses, legacy, &ObjectClass::legacy);
  return found == std::end(kObjectClasses) ? legacy : std::string(found->later);
}

struct SchemeType {
  std::string_view name;
  ArtefactClass artefact_class;
};
constexpr SchemeType kSchemeTypes[] = {
    {"Codelist", ArtefactClass::kCodelist},
    {"Concept", ArtefactClass::kConceptScheme},
    {"Category", ArtefactClass::kCategoryScheme},
    {"Organisation", ArtefactClass::kOrganisationUnitScheme},
};

/// A scheme that is kept elsewhere is no artefact: then any reference will do.
Representation representation_of_target(pugi::xml_node scheme) {
  Representation representation;
  representation.text_type = TextType::kIdentifiableReference;
  const std::string type = attribute(scheme, "representationSchemeType");
  const auto known = std::ranges::find(kSchemeTypes, type, &SchemeType::name);
  if (known == std::end(kSchemeTypes)) return representation;
  Reference& reference = representation.enumeration.emplace();
  reference.artefact_class = known->artefact_class;
  reference.agency = attribute(scheme, "representationSchemeAgency");
  reference.id = attribute(scheme, "representationScheme");
  representation.text_type.reset();
  return representation;
}

TargetObject read_object(pugi::xml_node node) {
  TargetObject object;
  object.id = attribute(node, "id");
  object.annotations = structure::read_annotations(node);
  const std::string object_class = token_of(child(node, "TargetObjectClass"));
  if (object_class == "DataSet" || object_class == "XSDataSet") object.kind = TargetObject::Kind::kDataSet;
  if (object.kind == TargetObject::Kind::kIdentifiableObject) object.object_type = later_class(object_class);
  object.local_representation = representation_of_target(child(node, "RepresentationScheme"));
  return object;
}

MetadataTarget read_full_target(pugi::xml_node node) {
  MetadataTarget target;
  target.id = attribute(node, "id");
  target.annotations = structure::read_annotations(node);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "IdentifierComponent") target.objects.push_back(read_object(part));
  }
  return target;
}

/// A partial target has some of the components of the full one.
MetadataTarget read_partial_target(pugi::xml_node node, const std::vector<MetadataTarget>& targets) {
  MetadataTarget target;
  target.id = attribute(node, "id");
  target.annotations = structure::read_annotations(node);
  if (targets.empty()) return target;
  const std::vector<TargetObject>& full = targets.front().objects;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "IdentifierComponentRef") continue;
    const auto object = std::ranges::find(full, token_of(part), &TargetObject::id);
    if (object != full.end()) target.objects.push_back(*object);
  }
  return target;
}

class AttributeReader {
 public:
  AttributeReader(const std::string& agency, Reading& reading) : agency_(agency), reading_(reading) {}

  std::vector<MetadataAttribute> read(pugi::xml_node parent, size_t depth) {
    std::vector<MetadataAttribute> attributes;
    for (const pugi::xml_node part : parent.children()) {
      if (local_name(part) != "MetadataAttribute") continue;
      if (depth == 0) {
        reading_.report.add(
            make_finding("limit-passed", structure::position_of(part), {"depth", std::to_string(kDepth)}));
        break;
      }
      attributes.push_back(read_one(part));
      attributes.back().children = read(part, depth - 1);
    }
    return attributes;
  }

 private:
  MetadataAttribute read_one(pugi::xml_node node) {
    MetadataAttribute out;
    out.annotations = structure::read_annotations(node);
    out.concept_identity = concept_of(node, agency_, reading_);
    out.id = out.concept_identity.item;
    out.min_occurs = attribute(node, "usageStatus") == "Mandatory" ? 1 : 0;
    out.local_representation = read_text_format(child(node, "TextFormat"), reading_);
    const std::string scheme = attribute(node, "representationScheme");
    if (scheme.empty()) return out;
    const std::string stated = attribute(node, "representationSchemeAgency");
    out.local_representation.emplace().enumeration =
        codelist_named(scheme, stated.empty() ? agency_ : stated, "", reading_);
    return out;
  }

  const std::string& agency_;
  Reading& reading_;
};

void read_targets(pugi::xml_node node, MetadataStructure& structure) {
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == "FullTargetIdentifier") structure.targets.push_back(read_full_target(part));
  }
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "PartialTargetIdentifier") continue;
    structure.targets.push_back(read_partial_target(part, structure.targets));
  }
}

}  // namespace

void read_metadata_structure(pugi::xml_node node, Reading& reading) {
  MetadataStructure structure;
  read_identity(node, structure);
  read_targets(child(node, "TargetIdentifiers"), structure);
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "ReportStructure") continue;
    ReportStructure& report = structure.reports.emplace_back();
    report.id = attribute(part, "id");
    report.annotations = structure::read_annotations(part);
    report.targets.push_back(attribute(part, "target"));
    report.attributes = AttributeReader(structure.agency, reading).read(part, kDepth);
  }
  reading.add(reading.message.structures.metadata_structures, std::move(structure));
}

}  // namespace sdmx::ml20
