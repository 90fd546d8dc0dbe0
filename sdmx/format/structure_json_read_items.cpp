// SPDX-License-Identifier: Apache-2.0
// Item schemes in SDMX-JSON: organisations, code and value lists, concepts, categories, hierarchies.

#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx::structure {

void read_json_organisations(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  constexpr std::string_view kItems[] = {"agencies", "dataProviders", "dataConsumers", "metadataProviders",
                                         "organisationUnits"};
  OrganisationScheme scheme;
  scheme.artefact_class = artefact_class;
  read_artefact(object, scheme, reading);
  for (const std::string_view member : kItems) {
    for (const JsonValue& item : object.children_of(member)) {
      Organisation& one = scheme.items.emplace_back();
      read_naming(item, one, reading);
      if (const JsonValue* parent = item.find("parent")) one.parent = read_component_id(*parent);
      one.contacts = json::read_contacts(item);
    }
  }
  reading.structures.organisation_schemes.push_back(std::move(scheme));
}

namespace {

CodeSelection read_selection(const JsonValue& object, bool include) {
  CodeSelection selection;
  selection.include = include;
  for (const JsonValue& item : object.children_of("memberValues")) {
    auto& member = selection.members.emplace_back();
    member.value = item.is_object() ? std::string(item.text_of("value")) : item.text;
    member.cascade = item.text_of("cascadeValues");
  }
  for (const JsonValue& item : object.children_of("wildcardedMemberValues")) {
    selection.members.emplace_back().value = item.text;
  }
  return selection;
}

CodelistExtension read_extension(const JsonValue& object, JsonReading& reading) {
  CodelistExtension extension;
  extension.codelist = read_urn(object, "codelist", reading);
  extension.prefix = object.text_of("prefix");
  if (const JsonValue* some = object.find("inclusiveCodeSelection")) {
    extension.selection = read_selection(*some, true);
  }
  if (const JsonValue* some = object.find("exclusiveCodeSelection")) {
    extension.selection = read_selection(*some, false);
  }
  return extension;
}

}  // namespace

void read_json_codelist(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading) {
  Codelist codelist;
  codelist.artefact_class = artefact_class;
  read_artefact(object, codelist, reading);
  for (const std::string_view member : {"codes", "geoFeatureSetCodes", "geoGridCodes"}) {
    for (const JsonValue& item : object.children_of(member)) {
      CodeItem& code = codelist.items.emplace_back();
      read_naming(item, code, reading);
      if (const JsonValue* parent = item.find("parent")) code.parent = read_component_id(*parent);
      code.valid_from = item.text_of("validFrom");
      code.valid_to = item.text_of("validTo");
      code.geography = item.text_of(member == "geoGridCodes" ? "geoCell" : "value");
    }
  }
  for (const JsonValue& item : object.children_of("codelistExtensions")) {
    codelist.extensions.push_back(read_extension(item, reading));
  }
  codelist.grid_definition = object.text_of("gridDefinition");
  reading.structures.codelists.push_back(std::move(codelist));
}

void read_json_value_list(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  ValueList list;
  read_artefact(object, list, reading);
  for (const JsonValue& item : object.children_of("valueItems")) {
    read_naming(item, list.items.emplace_back(), reading);
  }
  reading.structures.value_lists.push_back(std::move(list));
}

namespace {

/// A URN in 1.0.
Reference read_iso(const JsonValue& iso, JsonReading& reading) {
  Reference reference;
  reference.artefact_class = ArtefactClass::kConceptScheme;
  if (iso.is_scalar()) {
    const Reference stated = parse_reference(iso, reading);
    reference.agency = stated.agency;
    reference.id = stated.id;
    reference.item = stated.item;
  } else {
    reference.agency = iso.text_of("conceptAgency");
    reference.id = iso.text_of("conceptSchemeID");
    reference.item = iso.text_of("conceptID");
  }
  return reference;
}

}  // namespace

void read_json_concepts(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  ConceptScheme scheme;
  read_artefact(object, scheme, reading);
  for (const JsonValue& item : object.children_of("concepts")) {
    Concept& one = scheme.items.emplace_back();
    read_naming(item, one, reading);
    if (const JsonValue* parent = item.find("parent")) one.parent = read_component_id(*parent);
    one.core_representation = read_representation_if(item, "coreRepresentation", reading);
    if (const JsonValue* iso = item.find("isoConceptReference")) one.iso_concept = read_iso(*iso, reading);
  }
  reading.structures.concept_schemes.push_back(std::move(scheme));
}

namespace {

/// The scanner bounds the depth.
void read_categories(const JsonValue& object, std::vector<Category>& categories, JsonReading& reading) {
  for (const JsonValue& item : object.children_of("categories")) {
    Category& category = categories.emplace_back();
    read_naming(item, category, reading);
    read_categories(item, category.children, reading);
  }
}

void read_reporting_categories(const JsonValue& object, std::vector<ReportingCategory>& categories,
                               JsonReading& reading) {
  for (const JsonValue& item : object.children_of("reportingCategories")) {
    ReportingCategory& category = categories.emplace_back();
    read_naming(item, category, reading);
    category.structural_metadata = read_urns(item, "structuralMetadata", reading);
    category.provisioning_metadata = read_urns(item, "provisioningMetadata", reading);
    read_reporting_categories(item, category.children, reading);
  }
}

}  // namespace

void read_json_categories(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  CategoryScheme scheme;
  read_artefact(object, scheme, reading);
  read_categories(object, scheme.items, reading);
  reading.structures.category_schemes.push_back(std::move(scheme));
}

void read_json_categorisation(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  Categorisation categorisation;
  read_artefact(object, categorisation, reading);
  categorisation.source = read_urn(object, "source", reading);
  categorisation.target = read_urn(object, "target", reading);
  reading.structures.categorisations.push_back(std::move(categorisation));
}

void read_json_taxonomy(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  ReportingTaxonomy taxonomy;
  read_artefact(object, taxonomy, reading);
  read_reporting_categories(object, taxonomy.items, reading);
  reading.structures.reporting_taxonomies.push_back(std::move(taxonomy));
}

namespace {

void read_levels(const JsonValue& object, std::vector<HierarchyLevel>& levels, JsonReading& reading) {
  for (const JsonValue* level = object.find("level"); level && level->is_object();
       level = level->find("level")) {
    HierarchyLevel& one = levels.emplace_back();
    read_naming(*level, one, reading);
    if (const JsonValue* format = level->find("codingFormat")) one.coding_format = read_format(*format);
  }
}

void read_codes(const JsonValue& object, std::vector<HierarchicalCode>& codes, JsonReading& reading) {
  for (const JsonValue& item : object.children_of("hierarchicalCodes")) {
    HierarchicalCode& code = codes.emplace_back();
    read_identity(item, code, reading);
    code.code = read_urn(item, "code", reading);
    code.codelist_alias = item.text_of("codelistAliasRef");
    code.code_id = item.text_of("codeID");
    code.version = item.text_of("version");
    if (const JsonValue* level = item.find("level")) code.level = read_component_id(*level);
    code.valid_from = item.text_of("validFrom");
    code.valid_to = item.text_of("validTo");
    read_codes(item, code.children, reading);
  }
}

/// Where hierarchies are parts of a code list, the URN of a level names its hierarchy first.
void name_levels(std::vector<HierarchicalCode>& codes, const std::string& hierarchy) {
  for (HierarchicalCode& code : codes) {
    if (code.level.starts_with(hierarchy + '.')) code.level.erase(0, hierarchy.size() + 1);
    name_levels(code.children, hierarchy);
  }
}

}  // namespace

void read_json_hierarchy(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  Hierarchy hierarchy;
  read_artefact(object, hierarchy, reading);
  hierarchy.has_formal_levels = json::is_true(object, "hasFormalLevels");
  read_levels(object, hierarchy.levels, reading);
  read_codes(object, hierarchy.codes, reading);
  reading.structures.hierarchies.push_back(std::move(hierarchy));
}

void read_json_hierarchy_association(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  HierarchyAssociation association;
  read_artefact(object, association, reading);
  association.hierarchy = read_urn(object, "linkedHierarchy", reading);
  association.linked_object = read_urn(object, "linkedObject", reading);
  association.context_object = read_urn_if(object, "contextObject", reading);
  reading.structures.hierarchy_associations.push_back(std::move(association));
}

void read_json_hierarchical_codelist(const JsonValue& object, ArtefactClass, JsonReading& reading) {
  HierarchicalCodelist list;
  read_artefact(object, list, reading);
  for (const JsonValue& item : object.children_of("includedCodelists")) {
    IncludedCodelist& included = list.codelists.emplace_back();
    included.alias = item.name.empty() ? std::string(item.text_of("alias")) : item.name;
    included.codelist =
        item.is_object() ? read_urn(item, "codelist", reading) : parse_reference(item, reading);
  }
  for (const JsonValue& item : object.children_of("hierarchies")) {
    CodelistHierarchy& hierarchy = list.hierarchies.emplace_back();
    read_naming(item, hierarchy, reading);
    hierarchy.has_formal_levels = json::is_true(item, "leveled");
    read_levels(item, hierarchy.levels, reading);
    read_codes(item, hierarchy.codes, reading);
    name_levels(hierarchy.codes, hierarchy.id);
  }
  reading.structures.hierarchical_codelists.push_back(std::move(list));
}

}  // namespace sdmx::structure
