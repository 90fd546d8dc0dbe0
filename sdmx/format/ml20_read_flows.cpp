// SPDX-License-Identifier: Apache-2.0
/// Dataflows, metadataflows, and the categories and taxonomies of SDMX-ML 2.0 that name them.

#include <algorithm>

#include "sdmx/format/ml20_structure_nodes.hpp"

namespace sdmx::ml20 {

using structure::child;
using structure::local_name;

namespace {

// Nothing that people have made is nested deeper, and recursion needs an end whatever the bytes.
constexpr size_t kDepth = 64;

constexpr ReferenceNames kCategoryNames{ArtefactClass::kCategoryScheme, "CategorySchemeAgencyID",
                                        "CategorySchemeID", "CategorySchemeVersion"};

/// The categories that a flow says it is in.
template <class Flow>
void categorise_flow(pugi::xml_node node, const Flow& flow, Reading& reading) {
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "CategoryRef") continue;
    Reference category = read_reference(part, kCategoryNames);
    if (category.item.empty()) category.item = category_path(child(part, "CategoryID"));
    categorise(reference_to(flow), category, flow.names, reading);
  }
}

std::optional<Reference> flow_of(pugi::xml_node node) {
  const std::string_view name = local_name(node);
  if (name == "DataflowRef") return read_reference(node, kDataflowNames);
  if (name == "MetadataflowRef") return read_reference(node, kMetadataflowNames);
  return std::nullopt;
}

}  // namespace

void read_dataflow(pugi::xml_node node, Reading& reading) {
  Dataflow flow;
  read_identity(node, flow);
  flow.structure = read_reference(child(node, "KeyFamilyRef"), kKeyFamilyNames);
  categorise_flow(node, flow, reading);
  reading.add(reading.message.structures.dataflows, std::move(flow));
}

void read_metadataflow(pugi::xml_node node, Reading& reading) {
  Metadataflow flow;
  read_identity(node, flow);
  flow.structure = read_reference(child(node, "MetadataStructureRef"), kMetadataStructureNames);
  categorise_flow(node, flow, reading);
  reading.add(reading.message.structures.metadataflows, std::move(flow));
}

void categorise(const Reference& flow, const Reference& category, const InternationalString& names,
                Reading& reading) {
  if (flow.empty() || category.empty() || category.item.empty()) return;
  Categorisation made;
  made.id = flow.id + '_' + category.id + '_' + category.item;
  std::ranges::replace(made.id, '.', '_');
  made.agency = flow.agency;
  made.names = names;
  if (made.names.empty()) made.names.set("en", flow.id);
  made.source = flow;
  made.target = category;
  if (!reading.categorised.insert(made.agency + ':' + made.id).second) return;
  reading.message.structures.categorisations.push_back(std::move(made));
}

namespace {

class CategoryReader {
 public:
  CategoryReader(const Reference& scheme, Reading& reading) : scheme_(scheme), reading_(reading) {}

  std::vector<Category> read(pugi::xml_node parent, const std::string& path, size_t depth) {
    std::vector<Category> categories;
    structure::UniqueIds ids("duplicate-artefact", reading_.common);
    for (const pugi::xml_node part : parent.children()) {
      if (local_name(part) != "Category") continue;
      if (depth == 0) {
        reading_.report.add(
            make_finding("limit-passed", structure::position_of(part), {"depth", std::to_string(kDepth)}));
        break;
      }
      Category& category = categories.emplace_back();
      structure::read_nameable(part, category);
      ids.add(category.id, part);
      const std::string own = path.empty() ? category.id : path + '.' + category.id;
      categorise_flows(part, category, own);
      category.children = read(part, own, depth - 1);
    }
    return categories;
  }

 private:
  void categorise_flows(pugi::xml_node node, const Category& category, const std::string& path) {
    Reference target = scheme_;
    target.item = path;
    for (const pugi::xml_node part : node.children()) {
      if (const auto flow = flow_of(part)) categorise(*flow, target, category.names, reading_);
    }
  }

  const Reference& scheme_;
  Reading& reading_;
};

}  // namespace

void read_category_scheme(pugi::xml_node node, Reading& reading) {
  CategoryScheme scheme;
  read_identity(node, scheme);
  const Reference self = reference_to(scheme);
  scheme.items = CategoryReader(self, reading).read(node, "", kDepth);
  reading.add(reading.message.structures.category_schemes, std::move(scheme));
}

namespace {

std::vector<ReportingCategory> read_reporting(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<ReportingCategory> categories;
  for (const pugi::xml_node part : parent.children()) {
    if (local_name(part) != "Category") continue;
    if (depth == 0) {
      reading.report.add(
          make_finding("limit-passed", structure::position_of(part), {"depth", std::to_string(kDepth)}));
      break;
    }
    ReportingCategory& category = categories.emplace_back();
    structure::read_nameable(part, category);
    for (const pugi::xml_node inner : part.children()) {
      const auto flow = flow_of(inner);
      if (flow && !flow->empty()) category.provisioning_metadata.push_back(*flow);
    }
    category.children = read_reporting(part, depth - 1, reading);
  }
  return categories;
}

}  // namespace

/// Flows of the taxonomy itself have no place in later versions.
void read_reporting_taxonomy(pugi::xml_node node, Reading& reading) {
  ReportingTaxonomy taxonomy;
  read_identity(node, taxonomy);
  taxonomy.items = read_reporting(node, kDepth, reading);
  for (const pugi::xml_node part : node.children()) {
    if (flow_of(part)) structure::pass_over(part, reading.common);
  }
  reading.add(reading.message.structures.reporting_taxonomies, std::move(taxonomy));
}

}  // namespace sdmx::ml20
