// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Categories, what is put under them, and reporting taxonomies. SDMX 3.1 Information Model 4.5, 4.6.

#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct Category : Nameable {
  std::vector<Category> children;
  bool operator==(const Category&) const = default;
};
struct CategoryScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCategoryScheme;
  std::vector<Category> items;
  bool operator==(const CategoryScheme&) const = default;
};
struct Categorisation : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCategorisation;
  Reference source;
  Reference target;  ///< a category; item holds its dotted path
  bool operator==(const Categorisation&) const = default;
};

struct ReportingCategory : Nameable {
  std::vector<ReportingCategory> children;
  std::vector<Reference> structural_metadata;    ///< data or metadata structures
  std::vector<Reference> provisioning_metadata;  ///< dataflows, metadataflows, agreements
  bool operator==(const ReportingCategory&) const = default;
};
struct ReportingTaxonomy : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kReportingTaxonomy;
  std::vector<ReportingCategory> items;
  bool operator==(const ReportingTaxonomy&) const = default;
};

}  // namespace sdmx
