// SPDX-License-Identifier: Apache-2.0
// Representations: what the schemas of 2.1 and 3.0 admit in each place. SDMXStructureBase.xsd of both
// versions.
#include "sdmx/format/structure_facets.hpp"
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

bool can_say(const Writing& out, FormatKind kind, TextType type) {
  return admits(kind, type) && !(out.v21() && type == TextType::kGeospatialInformation);
}

/// One text format being written.
struct Format {
  Writing& out;
  FormatKind kind;
  std::string_view component;

  void facet(const char* name, std::string_view value) const {
    if (admits_facet(kind, name)) {
      out.xml.attribute(name, value);
    } else {
      out.cannot_say(name, component);
    }
  }
};

void write_facets(const Format& format, const Facets& facets) {
  for (const TextFacet& facet : kTextFacets) {
    if (const std::string& value = facets.*facet.member; !value.empty()) format.facet(facet.name, value);
  }
  for (const CountFacet& facet : kCountFacets) {
    const auto& value = facets.*facet.member;
    if (!value) continue;
    // xs:positiveInteger: 0 is no legal value, of decimals neither.
    *value > 0 ? format.facet(facet.name, std::to_string(*value))
               : format.out.cannot_say(facet.name, format.component);
  }
  for (const FlagFacet& facet : kFlagFacets) {
    const auto& value = facets.*facet.member;
    // Where a facet has no place, false says nothing.
    if (value && (*value || admits_facet(format.kind, facet.name))) {
      format.facet(facet.name, *value ? "true" : "false");
    }
  }
}

/// Formats of enumerations have none, nor has 2.1.
void write_sentinel(const Format& format, const SentinelValue& value) {
  if (format.out.v21() || format.kind == FormatKind::kCoded) {
    return format.out.cannot_say("SentinelValue " + value.value, format.component);
  }
  format.out.xml.start("str:SentinelValue");
  format.out.xml.attribute("value", value.value);
  write_texts(format.out, "com:Name", value.names);
  write_texts(format.out, "com:Description", value.descriptions);
  format.out.xml.end();
}

void write_format(const Format& format, std::string_view element, const Representation& representation) {
  format.out.xml.start(element);
  if (const auto type = representation.text_type) {
    if (can_say(format.out, format.kind, *type)) {
      format.out.xml.attribute("textType", to_string(*type));
    } else {
      format.out.cannot_say("textType " + std::string(to_string(*type)), format.component);
    }
  }
  write_facets(format, representation.facets);
  for (const SentinelValue& value : representation.sentinel_values) write_sentinel(format, value);
  format.out.xml.end();
}

FormatKind kind_of(const Writing& out, FormatPlace place) {
  switch (place) {
    case FormatPlace::kTime:
      return FormatKind::kTime;
    case FormatPlace::kSimple:
      return FormatKind::kSimple;
    case FormatPlace::kComponent:
      return out.v21() ? FormatKind::kSimple : FormatKind::kBasic;
    case FormatPlace::kConcept:
    case FormatPlace::kMetadataAttribute:
      return FormatKind::kBasic;
    case FormatPlace::kTarget:
      return FormatKind::kTarget;
  }
  return FormatKind::kSimple;
}

bool can_enumerate(const Writing& out, FormatPlace place, ArtefactClass artefact_class) {
  if (place == FormatPlace::kTime) return false;
  if (place == FormatPlace::kTarget) return true;
  if (artefact_class == ArtefactClass::kCodelist) return true;
  if (artefact_class <= ArtefactClass::kGeoGridCodelist && artefact_class > ArtefactClass::kCodelist) {
    return !out.v21();
  }
  return artefact_class == ArtefactClass::kValueList && !out.v21() && place != FormatPlace::kSimple;
}

void write_occurrences(Writing& out, const Representation& representation, FormatPlace place,
                       std::string_view component) {
  const bool possible = !out.v21() && (place == FormatPlace::kComponent || place == FormatPlace::kConcept);
  if (!possible) {
    if (representation.is_array()) out.cannot_say("maxOccurs", component);
    return;
  }
  if (representation.min_occurs) out.xml.attribute("minOccurs", std::to_string(*representation.min_occurs));
  if (representation.unbounded) {
    out.xml.attribute("maxOccurs", "unbounded");
  } else if (representation.max_occurs) {
    out.xml.attribute("maxOccurs", std::to_string(*representation.max_occurs));
  }
}

}  // namespace

void write_text_format(Writing& out, std::string_view element, const Representation& representation,
                       std::string_view component) {
  write_format({out, FormatKind::kBasic, component}, element, representation);
}

void write_representation(Writing& out, std::string_view element, const Representation& representation,
                          FormatPlace place, std::string_view component) {
  out.xml.start(element);
  write_occurrences(out, representation, place, component);
  const auto& enumeration = representation.enumeration;
  if (enumeration && can_enumerate(out, place, enumeration->artefact_class)) {
    write_reference(out, "str:Enumeration", *enumeration);
    if (representation.text_type || representation.facets != Facets{} ||
        !representation.sentinel_values.empty()) {
      write_format({out, FormatKind::kCoded, component}, "str:EnumerationFormat", representation);
    }
  } else {
    if (enumeration) out.cannot_say(to_urn(*enumeration), component);
    write_format({out, kind_of(out, place), component}, "str:TextFormat", representation);
  }
  out.xml.end();
}

}  // namespace sdmx::structure
