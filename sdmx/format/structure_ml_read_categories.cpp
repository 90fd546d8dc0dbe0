// SPDX-License-Identifier: Apache-2.0
// Categories, categorisations and reporting taxonomies. SDMX 3.1 Information Model 4.5, 4.6.
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

std::vector<Category> read_categories(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<Category> categories;
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node part : parent.children()) {
    if (local_name(part) != "Category") continue;
    if (!may_nest(part, depth, reading)) break;
    Category& category = categories.emplace_back();
    read_nameable(part, category);
    ids.add(category.id, part);
    category.children = read_categories(part, depth + 1, reading);
  }
  return categories;
}

}  // namespace

void read_category_scheme(pugi::xml_node node, Reading& reading) {
  CategoryScheme scheme;
  read_maintainable(node, scheme);
  scheme.items = read_categories(node, 0, reading);
  reading.structures.category_schemes.push_back(std::move(scheme));
}

void read_categorisation(pugi::xml_node node, Reading& reading) {
  Categorisation categorisation;
  read_maintainable(node, categorisation);
  if (const auto source = child(node, "Source")) {
    categorisation.source = read_reference(source, ArtefactClass::kDataflow, reading);
  }
  if (const auto target = child(node, "Target")) {
    categorisation.target = read_reference(target, ArtefactClass::kCategoryScheme, reading);
  }
  reading.structures.categorisations.push_back(std::move(categorisation));
}

namespace {

std::vector<ReportingCategory> read_reporting_categories(pugi::xml_node parent, size_t depth,
                                                         Reading& reading) {
  std::vector<ReportingCategory> categories;
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != "ReportingCategory") continue;
    if (!may_nest(node, depth, reading)) break;
    ReportingCategory& category = categories.emplace_back();
    read_nameable(node, category);
    ids.add(category.id, node);
    category.children = read_reporting_categories(node, depth + 1, reading);
    for (const pugi::xml_node part : node.children()) {
      const std::string_view name = local_name(part);
      if (name == "StructuralMetadata") {
        category.structural_metadata.push_back(read_reference(part, ArtefactClass::kDataStructure, reading));
      } else if (name == "ProvisioningMetadata") {
        category.provisioning_metadata.push_back(read_reference(part, ArtefactClass::kDataflow, reading));
      }
    }
  }
  return categories;
}

}  // namespace

void read_reporting_taxonomy(pugi::xml_node node, Reading& reading) {
  ReportingTaxonomy taxonomy;
  read_maintainable(node, taxonomy);
  taxonomy.items = read_reporting_categories(node, 0, reading);
  reading.structures.reporting_taxonomies.push_back(std::move(taxonomy));
}

}  // namespace sdmx::structure
