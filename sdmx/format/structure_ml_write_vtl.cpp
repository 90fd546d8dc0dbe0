// SPDX-License-Identifier: Apache-2.0
// The schemes of the Validation and Transformation Language.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

template <class Scheme>
void start_scheme(Writing& out, const Scheme& scheme) {
  start_artefact(out, scheme.artefact_class, scheme);
  out.xml.attribute("vtlVersion", scheme.vtl_version);
  write_naming(out, scheme);
}

/// Opens an item; what it holds beside its names follows.
void start_item(Writing& out, std::string_view element, const Nameable& item) {
  out.xml.start(element);
  write_identifiable_attributes(out, item);
}

}  // namespace

void write_artefact(Writing& out, const TransformationScheme& scheme) {
  start_scheme(out, scheme);
  for (const Transformation& item : scheme.items) {
    start_item(out, "str:Transformation", item);
    out.xml.attribute("isPersistent", item.is_persistent ? "true" : "false");
    write_naming(out, item);
    out.xml.element("str:Expression", item.expression);
    out.xml.element("str:Result", item.result);
    out.xml.end();
  }
  write_reference_if(out, "str:VtlMappingScheme", scheme.vtl_mapping_scheme);
  write_reference_if(out, "str:NamePersonalisationScheme", scheme.name_personalisation_scheme);
  write_reference_if(out, "str:CustomTypeScheme", scheme.custom_type_scheme);
  write_references(out, "str:RulesetScheme", scheme.ruleset_schemes);
  write_references(out, "str:UserDefinedOperatorScheme", scheme.operator_schemes);
  out.xml.end();
}

void write_artefact(Writing& out, const RulesetScheme& scheme) {
  start_scheme(out, scheme);
  for (const Ruleset& item : scheme.items) {
    start_item(out, "str:Ruleset", item);
    out.xml.attribute("rulesetType", item.type);
    out.xml.attribute("rulesetScope", item.scope);
    write_naming(out, item);
    out.xml.element("str:RulesetDefinition", item.definition);
    out.xml.end();
  }
  write_reference_if(out, "str:VtlMappingScheme", scheme.vtl_mapping_scheme);
  out.xml.end();
}

void write_artefact(Writing& out, const UserDefinedOperatorScheme& scheme) {
  start_scheme(out, scheme);
  for (const UserDefinedOperator& item : scheme.items) {
    start_item(out, "str:UserDefinedOperator", item);
    write_naming(out, item);
    out.xml.element("str:OperatorDefinition", item.definition);
    out.xml.end();
  }
  write_reference_if(out, "str:VtlMappingScheme", scheme.vtl_mapping_scheme);
  write_references(out, "str:RulesetScheme", scheme.ruleset_schemes);
  out.xml.end();
}

void write_artefact(Writing& out, const CustomTypeScheme& scheme) {
  const auto element_if = [&](std::string_view name, const std::string& text) {
    if (!text.empty()) out.xml.element(name, text);
  };
  start_scheme(out, scheme);
  for (const CustomType& item : scheme.items) {
    start_item(out, "str:CustomType", item);
    write_naming(out, item);
    out.xml.element("str:VtlScalarType", item.vtl_scalar_type);
    out.xml.element("str:DataType", item.data_type);
    element_if("str:VtlLiteralFormat", item.vtl_literal_format);
    element_if("str:OutputFormat", item.output_format);
    element_if("str:NullValue", item.null_value);
    out.xml.end();
  }
  out.xml.end();
}

void write_artefact(Writing& out, const NamePersonalisationScheme& scheme) {
  start_scheme(out, scheme);
  for (const NamePersonalisation& item : scheme.items) {
    start_item(out, "str:NamePersonalisation", item);
    out.xml.attribute("vtlArtefact", item.vtl_artefact);
    write_naming(out, item);
    out.xml.element("str:VtlDefaultName", item.default_name);
    out.xml.element("str:PersonalisedName", item.personalised_name);
    out.xml.end();
  }
  out.xml.end();
}

namespace {

struct ConversionElements {
  std::string_view conversion, space;
};

void write_conversion(Writing& out, ConversionElements elements,
                      const std::optional<VtlConversion>& conversion) {
  if (!conversion) return;
  out.xml.start(elements.conversion);
  out.xml.attribute_if("method", conversion->method);
  if (!conversion->keys.empty()) {
    out.xml.start(elements.space);
    for (const std::string& key : conversion->keys) out.xml.element("str:Key", key);
    out.xml.end();
  }
  out.xml.end();
}

void write_mapped(Writing& out, const VtlMapping& item) {
  using Kind = VtlMapping::Kind;
  if (item.kind == Kind::kCodelist) return write_reference(out, "str:Codelist", item.mapped);
  if (item.kind == Kind::kConcept) {
    // A concept scheme as a whole only in 2.1.
    const bool scheme = item.mapped.item.empty();
    if (scheme && !out.v21()) out.cannot_say("ConceptScheme", item.id);
    return write_reference(out, scheme ? "str:ConceptScheme" : "str:Concept", item.mapped);
  }
  if (item.kind == Kind::kGenericDataflow) {
    out.xml.element("str:GenericDataflow", "");
  } else {
    write_reference(out, "str:Dataflow", item.mapped);
  }
  write_conversion(out, {"str:ToVtlMapping", "str:ToVtlSubSpace"}, item.to_vtl);
  write_conversion(out, {"str:FromVtlMapping", "str:FromVtlSuperSpace"}, item.from_vtl);
}

}  // namespace

void write_artefact(Writing& out, const VtlMappingScheme& scheme) {
  start_artefact(out, ArtefactClass::kVtlMappingScheme, scheme);
  write_naming(out, scheme);
  for (const VtlMapping& item : scheme.items) {
    start_item(out, "str:VtlMapping", item);
    out.xml.attribute("alias", item.alias);
    write_naming(out, item);
    write_mapped(out, item);
    out.xml.end();
  }
  out.xml.end();
}

}  // namespace sdmx::structure
