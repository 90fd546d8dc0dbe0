// SPDX-License-Identifier: Apache-2.0
// The schemes of VTL in SDMX-JSON 2.x.

#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx::structure {

namespace {

void read_transformations(const JsonValue& object, JsonReading& reading) {
  TransformationScheme scheme;
  read_artefact(object, scheme, reading);
  scheme.vtl_version = object.text_of("vtlVersion");
  for (const JsonValue& item : object.children_of("transformations")) {
    Transformation& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.expression = item.text_of("expression");
    one.result = item.text_of("result");
    one.is_persistent = json::is_true(item, "isPersistent");
  }
  scheme.vtl_mapping_scheme = read_urn_if(object, "vtlMappingScheme", reading);
  scheme.name_personalisation_scheme = read_urn_if(object, "namePersonalisationScheme", reading);
  scheme.custom_type_scheme = read_urn_if(object, "customTypeScheme", reading);
  scheme.ruleset_schemes = read_urns(object, "rulesetSchemes", reading);
  scheme.operator_schemes = read_urns(object, "userDefinedOperatorSchemes", reading);
  reading.structures.transformation_schemes.push_back(std::move(scheme));
}

void read_rulesets(const JsonValue& object, JsonReading& reading) {
  RulesetScheme scheme;
  read_artefact(object, scheme, reading);
  scheme.vtl_version = object.text_of("vtlVersion");
  for (const JsonValue& item : object.children_of("rulesets")) {
    Ruleset& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.type = item.text_of("rulesetType");
    one.scope = item.text_of("rulesetScope");
    one.definition = item.text_of("rulesetDefinition");
  }
  scheme.vtl_mapping_scheme = read_urn_if(object, "vtlMappingScheme", reading);
  reading.structures.ruleset_schemes.push_back(std::move(scheme));
}

void read_operators(const JsonValue& object, JsonReading& reading) {
  UserDefinedOperatorScheme scheme;
  read_artefact(object, scheme, reading);
  scheme.vtl_version = object.text_of("vtlVersion");
  for (const JsonValue& item : object.children_of("userDefinedOperators")) {
    UserDefinedOperator& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.definition = item.text_of("operatorDefinition");
  }
  scheme.vtl_mapping_scheme = read_urn_if(object, "vtlMappingScheme", reading);
  scheme.ruleset_schemes = read_urns(object, "rulesetSchemes", reading);
  reading.structures.user_defined_operator_schemes.push_back(std::move(scheme));
}

void read_custom_types(const JsonValue& object, JsonReading& reading) {
  CustomTypeScheme scheme;
  read_artefact(object, scheme, reading);
  scheme.vtl_version = object.text_of("vtlVersion");
  for (const JsonValue& item : object.children_of("customTypes")) {
    CustomType& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.vtl_scalar_type = item.text_of("vtlScalarType");
    one.data_type = item.text_of("dataType");
    one.vtl_literal_format = item.text_of("vtlLiteralFormat");
    one.output_format = item.text_of("outputFormat");
    one.null_value = item.text_of("nullValue");
  }
  reading.structures.custom_type_schemes.push_back(std::move(scheme));
}

void read_personalisations(const JsonValue& object, JsonReading& reading) {
  NamePersonalisationScheme scheme;
  read_artefact(object, scheme, reading);
  scheme.vtl_version = object.text_of("vtlVersion");
  for (const JsonValue& item : object.children_of("namePersonalisations")) {
    NamePersonalisation& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.vtl_artefact = item.text_of("vtlArtefact");
    one.default_name = item.text_of("vtlDefaultName");
    one.personalised_name = item.text_of("personalisedName");
  }
  reading.structures.name_personalisation_schemes.push_back(std::move(scheme));
}

std::optional<VtlConversion> read_conversion(const JsonValue& item, std::string_view member,
                                             std::string_view space) {
  const JsonValue* found = item.find(member);
  if (!found) return std::nullopt;
  VtlConversion conversion;
  conversion.method = found->text_of("method");
  if (const JsonValue* keys = found->find(space)) conversion.keys = json::read_strings(*keys, "keys");
  return conversion;
}

struct MappingKind {
  std::string_view member;
  VtlMapping::Kind kind;
};
constexpr MappingKind kMappingKinds[] = {
    {"dataflow", VtlMapping::Kind::kDataflow},
    {"genericDataflow", VtlMapping::Kind::kGenericDataflow},
    {"codelist", VtlMapping::Kind::kCodelist},
    {"concept", VtlMapping::Kind::kConcept},
};

void read_mappings(const JsonValue& object, JsonReading& reading) {
  VtlMappingScheme scheme;
  read_artefact(object, scheme, reading);
  for (const JsonValue& item : object.children_of("vtlMappings")) {
    VtlMapping& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    one.alias = item.text_of("alias");
    for (const MappingKind& kind : kMappingKinds) {
      if (!item.find(kind.member)) continue;
      one.kind = kind.kind;
      one.mapped = read_urn(item, kind.member, reading);
    }
    one.to_vtl = read_conversion(item, "toVtlMapping", "toVtlSubSpace");
    one.from_vtl = read_conversion(item, "fromVtlMapping", "fromVtlSuperSpace");
  }
  reading.structures.vtl_mapping_schemes.push_back(std::move(scheme));
}

}  // namespace

void read_json_vtl_scheme(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  switch (artefact_class) {
    case ArtefactClass::kTransformationScheme:
      return read_transformations(object, reading);
    case ArtefactClass::kRulesetScheme:
      return read_rulesets(object, reading);
    case ArtefactClass::kUserDefinedOperatorScheme:
      return read_operators(object, reading);
    case ArtefactClass::kCustomTypeScheme:
      return read_custom_types(object, reading);
    case ArtefactClass::kNamePersonalisationScheme:
      return read_personalisations(object, reading);
    default:
      return read_mappings(object, reading);
  }
}

}  // namespace sdmx::structure
