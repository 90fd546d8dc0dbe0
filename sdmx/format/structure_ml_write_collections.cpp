// SPDX-License-Identifier: Apache-2.0
// Which collection an artefact goes to, and in which order the versions want them.
#include <algorithm>

#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/model/artefact_lists.hpp"

namespace sdmx::structure {

namespace {

using enum ArtefactClass;

struct Collection {
  std::string_view element;
  ArtefactClass first, last;  ///< the classes in it, as ArtefactClass orders them
};

/// In the order that SDMXStructure.xsd of 2.1 prescribes.
constexpr Collection kCollectionsOf21[] = {
    {"str:OrganisationSchemes", kAgencyScheme, kOrganisationUnitScheme},
    {"str:Dataflows", kDataflow, kDataflow},
    {"str:Metadataflows", kMetadataflow, kMetadataflow},
    {"str:CategorySchemes", kCategoryScheme, kCategoryScheme},
    {"str:Categorisations", kCategorisation, kCategorisation},
    {"str:Codelists", kCodelist, kCodelist},
    {"str:HierarchicalCodelists", kHierarchicalCodelist, kHierarchicalCodelist},
    {"str:Concepts", kConceptScheme, kConceptScheme},
    {"str:MetadataStructures", kMetadataStructure, kMetadataStructure},
    {"str:DataStructures", kDataStructure, kDataStructure},
    {"str:StructureSets", kStructureSet, kStructureSet},
    {"str:ReportingTaxonomies", kReportingTaxonomy, kReportingTaxonomy},
    {"str:Processes", kProcess, kProcess},
    {"str:Constraints", kDataConstraint, kDataConstraint},
    {"str:Constraints", kAttachmentConstraint, kAttachmentConstraint},
    {"str:ProvisionAgreements", kProvisionAgreement, kProvisionAgreement},
    {"str:CustomTypes", kCustomTypeScheme, kCustomTypeScheme},
    {"str:VtlMappings", kVtlMappingScheme, kVtlMappingScheme},
    {"str:NamePersonalisations", kNamePersonalisationScheme, kNamePersonalisationScheme},
    {"str:Rulesets", kRulesetScheme, kRulesetScheme},
    {"str:Transformations", kTransformationScheme, kTransformationScheme},
    {"str:UserDefinedOperators", kUserDefinedOperatorScheme, kUserDefinedOperatorScheme},
};

/// Artefacts go to the collection that is open; it is opened by the first and closed by the last of them.
class OpenCollection {
 public:
  explicit OpenCollection(Writing& out) : out_(out) {}
  ~OpenCollection() { close(); }
  OpenCollection(const OpenCollection&) = delete;
  OpenCollection& operator=(const OpenCollection&) = delete;

  void move_to(std::string_view element) {
    if (element == element_) return;
    close();
    element_ = element;
    out_.xml.start(element);
  }

 private:
  void close() {
    if (!element_.empty()) out_.xml.end();
    element_.clear();
  }

  Writing& out_;
  std::string element_;
};

bool is_within(ArtefactClass artefact_class, const Collection& collection) {
  return artefact_class >= collection.first && artefact_class <= collection.last;
}

/// 3.1 says apart what there is.
bool goes_apart(const Writing& out, const Maintainable& artefact, ArtefactClass artefact_class) {
  return out.v31() && artefact_class == kDataConstraint &&
         is_availability(static_cast<const DataConstraint&>(artefact));
}

struct Listed {
  ArtefactClass artefact_class;
  const Maintainable* artefact;
};

void list(const Structures& structures, std::vector<Listed>& all) {
  structures.for_each([&](const Reference& reference, const Maintainable& artefact) {
    all.push_back({reference.artefact_class, &artefact});
  });
}

void write(Writing& out, const Listed& one) {
  visit_typed(*one.artefact, one.artefact_class,
              [&](const auto& artefact) { write_artefact(out, artefact); });
}

void report_unknown_classes(Writing& out, const std::vector<Listed>& all) {
  for (const Listed& one : all) {
    if (has_class(out, one.artefact_class) || is_converted(out.model(), one.artefact_class)) continue;
    out.artefact = to_short(reference_to(one.artefact_class, *one.artefact));
    out.cannot_say(names_of(one.artefact_class).element);
  }
}

void write_of_21(Writing& out, const std::vector<Listed>& all) {
  OpenCollection open(out);
  for (const Collection& collection : kCollectionsOf21) {
    for (const Listed& one : all) {
      if (!is_within(one.artefact_class, collection) || !has_class(out, one.artefact_class)) continue;
      open.move_to(collection.element);
      write(out, one);
    }
  }
}

/// In the order of ArtefactClass; 3.x admits any.
void write_of_3x(Writing& out, const std::vector<Listed>& all) {
  OpenCollection open(out);
  for (const Listed& one : all) {
    if (!has_class(out, one.artefact_class) || goes_apart(out, *one.artefact, one.artefact_class)) continue;
    open.move_to("str:" + std::string(names_of(one.artefact_class).collection));
    write(out, one);
  }
  for (const Listed& one : all) {
    if (!goes_apart(out, *one.artefact, one.artefact_class)) continue;
    open.move_to("str:AvailabilityConstraints");
    write_availability_constraint(out, static_cast<const DataConstraint&>(*one.artefact));
  }
}

}  // namespace

void write_collections(Writing& out, const Structures& structures) {
  const Structures converted = converted_for(out.model(), structures, out.losses());
  std::vector<Listed> all;
  list(structures, all);
  list(converted, all);
  std::ranges::stable_sort(all, {}, &Listed::artefact_class);
  report_unknown_classes(out, all);
  out.v21() ? write_of_21(out, all) : write_of_3x(out, all);
}

}  // namespace sdmx::structure
