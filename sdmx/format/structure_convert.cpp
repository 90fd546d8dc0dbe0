// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_convert.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace sdmx::structure {

namespace {

/// What a part of an artefact of 2.1 is as an artefact of its own: it takes agency and version of the whole.
template <class Artefact>
Artefact independent(const Maintainable& whole, const Nameable& part, const std::string& id) {
  Artefact artefact;
  static_cast<Nameable&>(artefact) = part;
  artefact.id = id;
  artefact.agency = whole.agency;
  artefact.version = whole.version;
  artefact.is_final = whole.is_final;
  artefact.valid_from = whole.valid_from;
  artefact.valid_to = whole.valid_to;
  return artefact;
}

/// Tells of what is lost of one artefact.
struct Losses {
  std::string artefact;
  const LossSink& sink;

  void add(std::string what, const std::string& part = {}) const { sink({artefact, std::move(what), part}); }
};

std::string joined(const std::string& whole, const std::string& part) { return whole + '_' + part; }

/// 3.x has no aliases: the code list is named.
void resolve_aliases(std::vector<HierarchicalCode>& codes, const std::vector<IncludedCodelist>& lists) {
  for (HierarchicalCode& code : codes) {
    const auto found = std::ranges::find(lists, code.codelist_alias, &IncludedCodelist::alias);
    if (code.code.empty() && !code.codelist_alias.empty() && found != lists.end()) {
      code.code = found->codelist;
      code.code.item = code.code_id;
    }
    resolve_aliases(code.children, lists);
  }
}

/// In 3.x the ids of a hierarchy are unique in it, in 2.1 among siblings: a second one takes that of its
/// parent in front.
void make_unique(std::vector<HierarchicalCode>& codes, const std::string& parent,
                 std::set<std::string>& seen) {
  for (HierarchicalCode& code : codes) {
    const std::string prefix = (parent.empty() ? "0" : parent) + '_';
    while (!seen.insert(code.id).second) code.id.insert(0, prefix);
    make_unique(code.children, code.id, seen);
  }
}

void add_hierarchies(const HierarchicalCodelist& list, Structures& out) {
  for (const CodelistHierarchy& part : list.hierarchies) {
    Hierarchy hierarchy = independent<Hierarchy>(list, part, joined(list.id, part.id));
    hierarchy.has_formal_levels = part.has_formal_levels;
    hierarchy.levels = part.levels;
    hierarchy.codes = part.codes;
    resolve_aliases(hierarchy.codes, list.codelists);
    std::set<std::string> seen;
    make_unique(hierarchy.codes, "", seen);
    out.hierarchies.push_back(std::move(hierarchy));
  }
}

void collect_codelists(const std::vector<HierarchicalCode>& codes, std::vector<IncludedCodelist>& lists) {
  for (const HierarchicalCode& code : codes) {
    Reference list = code.code;
    list.item.clear();
    if (!list.empty() && std::ranges::find(lists, list, &IncludedCodelist::codelist) == lists.end()) {
      lists.push_back({"", list});
    }
    collect_codelists(code.children, lists);
  }
}

void add_hierarchical_codelist(const Hierarchy& hierarchy, Structures& out) {
  HierarchicalCodelist list;
  static_cast<Maintainable&>(list) = hierarchy;
  collect_codelists(hierarchy.codes, list.codelists);
  CodelistHierarchy& part = list.hierarchies.emplace_back();
  part.id = hierarchy.id;
  part.names = hierarchy.names;
  part.has_formal_levels = hierarchy.has_formal_levels;
  part.levels = hierarchy.levels;
  part.codes = hierarchy.codes;
  out.hierarchical_codelists.push_back(std::move(list));
}

RepresentationMap representation_map(const StructureSet& set, const ItemSchemeAssociation& part) {
  RepresentationMap map = independent<RepresentationMap>(set, part, joined(set.id, part.id));
  map.sources.push_back({part.source, std::nullopt});
  map.targets.push_back({part.target, std::nullopt});
  for (const ItemAssociation& item : part.items) {
    ValueMapping& mapping = map.mappings.emplace_back();
    mapping.annotations = item.annotations;
    mapping.sources.push_back({item.source, false, {}, {}});
    mapping.targets.push_back(item.target);
  }
  return map;
}

ItemSchemeMap item_scheme_map(const StructureSet& set, const ItemSchemeAssociation& part) {
  using Kind = ItemSchemeAssociation::Kind;
  ItemSchemeMap map = independent<ItemSchemeMap>(set, part, joined(set.id, part.id));
  map.artefact_class = part.kind == Kind::kConcept        ? ArtefactClass::kConceptSchemeMap
                       : part.kind == Kind::kCategory     ? ArtefactClass::kCategorySchemeMap
                       : part.kind == Kind::kOrganisation ? ArtefactClass::kOrganisationSchemeMap
                                                          : ArtefactClass::kReportingTaxonomyMap;
  map.source = part.source;
  map.target = part.target;
  for (const ItemAssociation& item : part.items) {
    map.items.push_back({item.annotations, {item.source, false, {}, {}}, item.target, "", ""});
  }
  return map;
}

void add_item_schemes(const Losses& lost, const StructureSet& set, Structures& converted) {
  using Kind = ItemSchemeAssociation::Kind;
  for (const ItemSchemeAssociation& part : set.item_schemes) {
    if (part.kind == Kind::kHybridCodelist) {
      lost.add("HybridCodelistMap", part.id);
    } else if (part.kind == Kind::kCodelist) {
      converted.representation_maps.push_back(representation_map(set, part));
    } else {
      converted.item_scheme_maps.push_back(item_scheme_map(set, part));
    }
  }
}

/// The values of one component, as a map of its own.
Reference add_value_map(const StructureMap& map, const ComponentAssociation& component,
                        Structures& converted) {
  RepresentationMap values = independent<RepresentationMap>(map, map, joined(map.id, component.source.id));
  values.annotations.clear();
  values.sources.push_back({std::nullopt, TextType::kString});
  values.targets.push_back({std::nullopt, TextType::kString});
  for (const ComponentPair& pair : component.values) {
    ValueMapping& mapping = values.mappings.emplace_back();
    mapping.sources.push_back({pair.source, false, {}, {}});
    mapping.targets.push_back(pair.target);
  }
  converted.representation_maps.push_back(std::move(values));
  return reference_to(converted.representation_maps.back());
}

void add_structure_map(const Losses& lost, const StructureSet& set, const StructureAssociation& part,
                       Structures& converted) {
  StructureMap map = independent<StructureMap>(set, part, joined(set.id, part.id));
  map.source = part.source;
  map.target = part.target;
  if (part.is_extension) lost.add("isExtension", part.id);
  for (const ComponentAssociation& component : part.components) {
    ComponentMap& one = map.component_maps.emplace_back();
    one.annotations = component.annotations;
    one.sources = {component.source.id};
    one.targets = {component.target.id};
    if (component.to_format) lost.add("ToTextFormat", component.source.id);
    if (!component.values.empty()) one.representation_map = add_value_map(map, component, converted);
    if (component.codelist_map.empty()) continue;
    one.representation_map = Reference{ArtefactClass::kRepresentationMap, set.agency,
                                       joined(set.id, component.codelist_map), set.version, ""};
  }
  converted.structure_maps.push_back(std::move(map));
}

void add_maps(const StructureSet& set, const LossSink& sink, Structures& converted) {
  const Losses lost{to_short(reference_to(set)), sink};
  for (const Reference& related : set.related_structures) lost.add("RelatedStructure " + to_short(related));
  add_item_schemes(lost, set, converted);
  for (const StructureAssociation& part : set.structures) add_structure_map(lost, set, part, converted);
}

}  // namespace

bool is_converted(InformationModel model, ArtefactClass artefact_class) {
  using enum ArtefactClass;
  if (model == InformationModel::k21) return artefact_class == kHierarchy;
  return artefact_class == kHierarchicalCodelist || artefact_class == kStructureSet;
}

Structures converted_for(InformationModel model, const Structures& structures, const LossSink& sink) {
  Structures converted;
  if (model == InformationModel::k21) {
    for (const Hierarchy& one : structures.hierarchies) add_hierarchical_codelist(one, converted);
    return converted;
  }
  for (const HierarchicalCodelist& list : structures.hierarchical_codelists) add_hierarchies(list, converted);
  for (const StructureSet& set : structures.structure_sets) add_maps(set, sink, converted);
  return converted;
}

std::vector<MetadataAttribute> attributes_of(const MetadataStructure& structure, const LossSink& sink) {
  const Losses lost{to_short(reference_to(structure)), sink};
  std::vector<MetadataAttribute> attributes = structure.attributes;
  for (const ReportStructure& report : structure.reports) {
    lost.add("ReportStructure " + report.id);
    for (const MetadataAttribute& one : report.attributes) {
      const bool known = std::ranges::find(attributes, one.id, &MetadataAttribute::id) != attributes.end();
      if (!known) attributes.push_back(one);
    }
  }
  for (const MetadataTarget& target : structure.targets) lost.add("MetadataTarget " + target.id);
  return attributes;
}

}  // namespace sdmx::structure
