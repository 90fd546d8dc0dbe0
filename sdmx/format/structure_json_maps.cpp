// SPDX-License-Identifier: Apache-2.0
// Maps and the schemes of VTL in SDMX-JSON 2.x.

#include "sdmx/format/structure_json_emit.hpp"

namespace sdmx::structure {

namespace {

void write_urns(JsonWriting& out, std::string_view name, const std::vector<Reference>& references) {
  std::vector<std::string> urns;
  for (const Reference& reference : references) urns.push_back(to_urn(reference));
  write_strings(out, name, urns);
}

void write_urn_if(JsonWriting& out, std::string_view name, const Reference& reference) {
  if (!reference.empty()) write_urn(out, name, reference);
}

void write_urn_if(JsonWriting& out, std::string_view name, const std::optional<Reference>& reference) {
  if (reference) write_urn_if(out, name, *reference);
}

void write_date_map(JsonWriting& out, const DateMap& map) {
  write_identity(out, map);
  write_objects(out, "mappedComponents", map.components, [&](const ComponentPair& pair) {
    out.json.member("source", pair.source);
    out.json.member("target", pair.target);
  });
  out.json.member_if("frequencyDimension", map.frequency_dimension);
  write_strings(out, "mappedFrequencies", map.mapped_frequencies);
  out.json.member_if("targetFrequencyID", map.target_frequency);
  out.json.member_if("resolvePeriod", map.resolve_period);
}

void write_mapped(JsonWriting& out, const MappedValue& value) {
  out.json.member("value", value.value);
  if (value.is_regex) write_flag(out, "isRegEx", true);
  const auto write_index = [&](std::string_view name, const std::optional<int64_t>& index) {
    if (!index) return;
    out.json.key(name);
    out.json.literal(std::to_string(*index));
  };
  write_index("startIndex", value.start_index);
  write_index("endIndex", value.end_index);
}

void write_ends(JsonWriting& out, std::string_view name, const std::vector<MapEnd>& ends) {
  write_objects(out, name, ends, [&](const MapEnd& end) {
    write_urn_if(out, "codelist", end.codelist);
    if (end.data_type) out.json.member("dataType", to_string(*end.data_type));
  });
}

}  // namespace

void write_json_structure_map(JsonWriting& out, const StructureMap& map) {
  write_artefact(out, ArtefactClass::kStructureMap, map);
  write_urn_if(out, "source", map.source);
  write_urn_if(out, "target", map.target);
  write_objects(out, "epochMaps", map.epoch_maps, [&](const EpochMap& one) {
    write_date_map(out, one);
    out.json.member("basePeriod", one.base_period);
    out.json.member("epochPeriod", one.epoch_period);
  });
  write_objects(out, "datePatternMaps", map.date_pattern_maps, [&](const DatePatternMap& one) {
    write_date_map(out, one);
    out.json.member("sourcePattern", one.source_pattern);
    out.json.member("locale", one.locale);
  });
  write_objects(out, "frequencyFormatMappings", map.frequency_formats, [&](const FrequencyFormat& one) {
    write_identity(out, one);
    out.json.member("frequencyId", one.frequency_id);
    out.json.member("datePattern", one.date_pattern);
  });
  write_objects(out, "componentMaps", map.component_maps, [&](const ComponentMap& one) {
    write_annotations(out, one.annotations);
    write_strings(out, "source", one.sources);
    write_strings(out, "target", one.targets);
    write_urn_if(out, "representationMap", one.representation_map);
  });
  write_objects(out, "fixedValueMaps", map.fixed_value_maps, [&](const FixedValueMap& one) {
    write_annotations(out, one.annotations);
    out.json.member(one.side == FixedValueMap::Side::kSource ? "source" : "target", one.component);
    write_strings(out, "values", one.values);
  });
}

void write_json_representation_map(JsonWriting& out, const RepresentationMap& map) {
  write_artefact(out, ArtefactClass::kRepresentationMap, map);
  write_ends(out, "source", map.sources);
  write_ends(out, "target", map.targets);
  write_objects(out, "representationMappings", map.mappings, [&](const ValueMapping& one) {
    write_annotations(out, one.annotations);
    write_objects(out, "sourceValues", one.sources,
                  [&](const MappedValue& value) { write_mapped(out, value); });
    write_strings(out, "targetValues", one.targets);
    write_validity(out, one.valid_from, one.valid_to);
  });
}

void write_json_item_scheme_map(JsonWriting& out, const ItemSchemeMap& map) {
  write_artefact(out, map.artefact_class, map);
  write_urn_if(out, "source", map.source);
  write_urn_if(out, "target", map.target);
  write_objects(out, "itemMaps", map.items, [&](const ItemMapping& one) {
    write_annotations(out, one.annotations);
    out.json.key("sourceValue");
    out.json.begin_object();
    write_mapped(out, one.source);
    out.json.end_object();
    out.json.member_if("targetValue", one.target);
    write_validity(out, one.valid_from, one.valid_to);
  });
}

void write_json_transformations(JsonWriting& out, const TransformationScheme& scheme) {
  write_artefact(out, ArtefactClass::kTransformationScheme, scheme);
  out.json.member_if("vtlVersion", scheme.vtl_version);
  write_objects(out, "transformations", scheme.items, [&](const Transformation& one) {
    write_naming(out, one);
    out.json.member("expression", one.expression);
    out.json.member("result", one.result);
    write_flag(out, "isPersistent", one.is_persistent);
  });
  write_urn_if(out, "vtlMappingScheme", scheme.vtl_mapping_scheme);
  write_urn_if(out, "namePersonalisationScheme", scheme.name_personalisation_scheme);
  write_urn_if(out, "customTypeScheme", scheme.custom_type_scheme);
  write_urns(out, "rulesetSchemes", scheme.ruleset_schemes);
  write_urns(out, "userDefinedOperatorSchemes", scheme.operator_schemes);
}

void write_json_rulesets(JsonWriting& out, const RulesetScheme& scheme) {
  write_artefact(out, ArtefactClass::kRulesetScheme, scheme);
  out.json.member_if("vtlVersion", scheme.vtl_version);
  write_objects(out, "rulesets", scheme.items, [&](const Ruleset& one) {
    write_naming(out, one);
    out.json.member("rulesetDefinition", one.definition);
    out.json.member("rulesetType", one.type);
    out.json.member("rulesetScope", one.scope);
  });
  write_urn_if(out, "vtlMappingScheme", scheme.vtl_mapping_scheme);
}

void write_json_operators(JsonWriting& out, const UserDefinedOperatorScheme& scheme) {
  write_artefact(out, ArtefactClass::kUserDefinedOperatorScheme, scheme);
  out.json.member_if("vtlVersion", scheme.vtl_version);
  write_objects(out, "userDefinedOperators", scheme.items, [&](const UserDefinedOperator& one) {
    write_naming(out, one);
    out.json.member("operatorDefinition", one.definition);
  });
  write_urn_if(out, "vtlMappingScheme", scheme.vtl_mapping_scheme);
  write_urns(out, "rulesetSchemes", scheme.ruleset_schemes);
}

void write_json_custom_types(JsonWriting& out, const CustomTypeScheme& scheme) {
  write_artefact(out, ArtefactClass::kCustomTypeScheme, scheme);
  out.json.member_if("vtlVersion", scheme.vtl_version);
  write_objects(out, "customTypes", scheme.items, [&](const CustomType& one) {
    write_naming(out, one);
    out.json.member("vtlScalarType", one.vtl_scalar_type);
    out.json.member("dataType", one.data_type);
    out.json.member_if("vtlLiteralFormat", one.vtl_literal_format);
    out.json.member_if("outputFormat", one.output_format);
    out.json.member_if("nullValue", one.null_value);
  });
}

void write_json_personalisations(JsonWriting& out, const NamePersonalisationScheme& scheme) {
  write_artefact(out, ArtefactClass::kNamePersonalisationScheme, scheme);
  out.json.member_if("vtlVersion", scheme.vtl_version);
  write_objects(out, "namePersonalisations", scheme.items, [&](const NamePersonalisation& one) {
    write_naming(out, one);
    out.json.member("vtlDefaultName", one.default_name);
    out.json.member("personalisedName", one.personalised_name);
    out.json.member("vtlArtefact", one.vtl_artefact);
  });
}

namespace {

/// One direction of a mapping: where it is, and its sub space or super space.
struct ConversionNames {
  std::string_view member, space;
};

void write_conversion(JsonWriting& out, ConversionNames names,
                      const std::optional<VtlConversion>& conversion) {
  if (!conversion) return;
  out.json.key(names.member);
  out.json.begin_object();
  out.json.member_if("method", conversion->method);
  if (!conversion->keys.empty()) {
    out.json.key(names.space);
    out.json.begin_object();
    write_strings(out, "keys", conversion->keys);
    out.json.end_object();
  }
  out.json.end_object();
}

}  // namespace

void write_json_vtl_mappings(JsonWriting& out, const VtlMappingScheme& scheme) {
  constexpr std::string_view kMembers[] = {"dataflow", "genericDataflow", "codelist", "concept"};
  write_artefact(out, ArtefactClass::kVtlMappingScheme, scheme);
  write_objects(out, "vtlMappings", scheme.items, [&](const VtlMapping& one) {
    write_naming(out, one);
    out.json.member("alias", one.alias);
    const std::string_view member = kMembers[static_cast<size_t>(one.kind)];
    if (one.kind == VtlMapping::Kind::kGenericDataflow) {
      out.json.key(member);
      out.json.begin_object();
      out.json.end_object();
    } else {
      write_urn_if(out, member, one.mapped);
    }
    write_conversion(out, {"toVtlMapping", "toVtlSubSpace"}, one.to_vtl);
    write_conversion(out, {"fromVtlMapping", "fromVtlSuperSpace"}, one.from_vtl);
  });
}

}  // namespace sdmx::structure
