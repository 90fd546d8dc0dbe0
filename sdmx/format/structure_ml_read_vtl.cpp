// SPDX-License-Identifier: Apache-2.0
// The schemes of the Validation and Transformation Language. SDMX 3.1 Information Model 14.
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

/// Reads the items of that name, each by read(node, item).
template <class Item, class Read>
void read_items(pugi::xml_node scheme, std::string_view element, std::vector<Item>& items, Reading& reading,
                Read read) {
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node node : scheme.children()) {
    if (local_name(node) != element) continue;
    Item& item = items.emplace_back();
    read_nameable(node, item);
    ids.add(item.id, node);
    read(node, item);
  }
}

std::vector<Reference> read_references(pugi::xml_node node, std::string_view name, ArtefactClass expected,
                                       Reading& reading) {
  std::vector<Reference> references;
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) == name) references.push_back(read_reference(part, expected, reading));
  }
  return references;
}

std::optional<Reference> read_mapping_scheme(pugi::xml_node node, Reading& reading) {
  return read_reference_child(node, "VtlMappingScheme", ArtefactClass::kVtlMappingScheme, reading);
}

}  // namespace

void read_transformation_scheme(pugi::xml_node node, Reading& reading) {
  TransformationScheme scheme;
  read_maintainable(node, scheme);
  scheme.vtl_version = attribute(node, "vtlVersion");
  read_items(node, "Transformation", scheme.items, reading, [](pugi::xml_node part, Transformation& item) {
    item.is_persistent = flag(part, "isPersistent").value_or(false);
    item.expression = text_of(child(part, "Expression"));
    item.result = text_of(child(part, "Result"));
  });
  scheme.vtl_mapping_scheme = read_mapping_scheme(node, reading);
  scheme.name_personalisation_scheme = read_reference_child(
      node, "NamePersonalisationScheme", ArtefactClass::kNamePersonalisationScheme, reading);
  scheme.custom_type_scheme =
      read_reference_child(node, "CustomTypeScheme", ArtefactClass::kCustomTypeScheme, reading);
  scheme.ruleset_schemes = read_references(node, "RulesetScheme", ArtefactClass::kRulesetScheme, reading);
  scheme.operator_schemes =
      read_references(node, "UserDefinedOperatorScheme", ArtefactClass::kUserDefinedOperatorScheme, reading);
  reading.structures.transformation_schemes.push_back(std::move(scheme));
}

void read_ruleset_scheme(pugi::xml_node node, Reading& reading) {
  RulesetScheme scheme;
  read_maintainable(node, scheme);
  scheme.vtl_version = attribute(node, "vtlVersion");
  read_items(node, "Ruleset", scheme.items, reading, [](pugi::xml_node part, Ruleset& item) {
    item.type = attribute(part, "rulesetType");
    item.scope = attribute(part, "rulesetScope");
    item.definition = text_of(child(part, "RulesetDefinition"));
  });
  scheme.vtl_mapping_scheme = read_mapping_scheme(node, reading);
  reading.structures.ruleset_schemes.push_back(std::move(scheme));
}

void read_user_defined_operator_scheme(pugi::xml_node node, Reading& reading) {
  UserDefinedOperatorScheme scheme;
  read_maintainable(node, scheme);
  scheme.vtl_version = attribute(node, "vtlVersion");
  read_items(node, "UserDefinedOperator", scheme.items, reading,
             [](pugi::xml_node part, UserDefinedOperator& item) {
               item.definition = text_of(child(part, "OperatorDefinition"));
             });
  scheme.vtl_mapping_scheme = read_mapping_scheme(node, reading);
  scheme.ruleset_schemes = read_references(node, "RulesetScheme", ArtefactClass::kRulesetScheme, reading);
  reading.structures.user_defined_operator_schemes.push_back(std::move(scheme));
}

void read_custom_type_scheme(pugi::xml_node node, Reading& reading) {
  CustomTypeScheme scheme;
  read_maintainable(node, scheme);
  scheme.vtl_version = attribute(node, "vtlVersion");
  read_items(node, "CustomType", scheme.items, reading, [](pugi::xml_node part, CustomType& item) {
    item.vtl_scalar_type = text_of(child(part, "VtlScalarType"));
    item.data_type = text_of(child(part, "DataType"));
    item.vtl_literal_format = text_of(child(part, "VtlLiteralFormat"));
    item.output_format = text_of(child(part, "OutputFormat"));
    item.null_value = text_of(child(part, "NullValue"));
  });
  reading.structures.custom_type_schemes.push_back(std::move(scheme));
}

void read_name_personalisation_scheme(pugi::xml_node node, Reading& reading) {
  NamePersonalisationScheme scheme;
  read_maintainable(node, scheme);
  scheme.vtl_version = attribute(node, "vtlVersion");
  read_items(node, "NamePersonalisation", scheme.items, reading,
             [](pugi::xml_node part, NamePersonalisation& item) {
               item.vtl_artefact = attribute(part, "vtlArtefact");
               item.default_name = text_of(child(part, "VtlDefaultName"));
               item.personalised_name = text_of(child(part, "PersonalisedName"));
             });
  reading.structures.name_personalisation_schemes.push_back(std::move(scheme));
}

namespace {

std::optional<VtlConversion> read_conversion(pugi::xml_node node) {
  if (!node) return std::nullopt;
  VtlConversion conversion;
  conversion.method = attribute(node, "method");
  for (const pugi::xml_node space : node.children()) {
    for (const pugi::xml_node key : space.children()) {
      if (local_name(key) == "Key") conversion.keys.push_back(token_of(key));
    }
  }
  return conversion;
}

void read_mapping(pugi::xml_node node, VtlMapping& mapping, Reading& reading) {
  mapping.alias = attribute(node, "alias");
  mapping.to_vtl = read_conversion(child(node, "ToVtlMapping"));
  mapping.from_vtl = read_conversion(child(node, "FromVtlMapping"));
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "Dataflow") {
      mapping.mapped = read_reference(part, ArtefactClass::kDataflow, reading);
    } else if (name == "GenericDataflow") {
      mapping.kind = VtlMapping::Kind::kGenericDataflow;
    } else if (name == "Codelist") {
      mapping.kind = VtlMapping::Kind::kCodelist;
      mapping.mapped = read_reference(part, ArtefactClass::kCodelist, reading);
    } else if (name == "Concept" || name == "ConceptScheme") {
      mapping.kind = VtlMapping::Kind::kConcept;
      mapping.mapped = read_reference(part, ArtefactClass::kConceptScheme, reading);
    }
  }
}

}  // namespace

void read_vtl_mapping_scheme(pugi::xml_node node, Reading& reading) {
  VtlMappingScheme scheme;
  read_maintainable(node, scheme);
  read_items(node, "VtlMapping", scheme.items, reading,
             [&](pugi::xml_node part, VtlMapping& item) { read_mapping(part, item, reading); });
  reading.structures.vtl_mapping_schemes.push_back(std::move(scheme));
}

}  // namespace sdmx::structure
