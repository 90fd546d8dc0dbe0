// SPDX-License-Identifier: Apache-2.0
// Categories, categorisations and reporting taxonomies.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

void write_category(Writing& out, const Category& category) {
  out.xml.start("str:Category");
  write_identifiable_attributes(out, category);
  write_naming(out, category);
  for (const Category& child : category.children) write_category(out, child);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const CategoryScheme& scheme) {
  start_artefact(out, ArtefactClass::kCategoryScheme, scheme);
  write_naming(out, scheme);
  for (const Category& item : scheme.items) write_category(out, item);
  out.xml.end();
}

namespace {

bool can_refer_to(const Writing& out, const Reference& reference) {
  const bool has_items = !names_of(reference.artefact_class).item_class.empty();
  return has_class(out, reference.artefact_class) && (!out.v21() || reference.item.empty() || has_items);
}

}  // namespace

void write_artefact(Writing& out, const Categorisation& categorisation) {
  start_artefact(out, ArtefactClass::kCategorisation, categorisation);
  write_naming(out, categorisation);
  // Both or none: a stub has neither.
  if (!categorisation.source.empty() && !categorisation.target.empty()) {
    if (can_refer_to(out, categorisation.source)) {
      write_reference(out, "str:Source", categorisation.source);
      write_reference(out, "str:Target", categorisation.target);
    } else {
      out.cannot_say(to_urn(categorisation.source));
    }
  }
  out.xml.end();
}

namespace {

void write_reporting_category(Writing& out, const ReportingCategory& category) {
  out.xml.start("str:ReportingCategory");
  write_identifiable_attributes(out, category);
  write_naming(out, category);
  for (const ReportingCategory& child : category.children) write_reporting_category(out, child);
  write_references(out, "str:StructuralMetadata", category.structural_metadata);
  // One or the other: so the schemas.
  if (category.structural_metadata.empty()) {
    write_references(out, "str:ProvisioningMetadata", category.provisioning_metadata);
  } else if (!category.provisioning_metadata.empty()) {
    out.cannot_say("ProvisioningMetadata", category.id);
  }
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const ReportingTaxonomy& taxonomy) {
  start_artefact(out, ArtefactClass::kReportingTaxonomy, taxonomy);
  write_naming(out, taxonomy);
  for (const ReportingCategory& item : taxonomy.items) write_reporting_category(out, item);
  out.xml.end();
}

}  // namespace sdmx::structure
