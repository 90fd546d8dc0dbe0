// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_json_reader.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/structure_json_nodes.hpp"

namespace sdmx {

namespace {

using structure::JsonReading;
using Token = JsonScanner::Token;

constexpr uint64_t kTreeBytes = uint64_t{1} << 30;  // of one collection
constexpr size_t kQuotedCharacters = 80;

/// A member of data, and what reads one of its items.
struct Collection {
  std::string_view name;
  ArtefactClass artefact_class;
  void (*read)(const JsonValue&, ArtefactClass, JsonReading&);
};
constexpr Collection kCollections[] = {
    {"agencySchemes", ArtefactClass::kAgencyScheme, structure::read_json_organisations},
    {"dataProviderSchemes", ArtefactClass::kDataProviderScheme, structure::read_json_organisations},
    {"dataConsumerSchemes", ArtefactClass::kDataConsumerScheme, structure::read_json_organisations},
    {"metadataProviderSchemes", ArtefactClass::kMetadataProviderScheme, structure::read_json_organisations},
    {"organisationUnitSchemes", ArtefactClass::kOrganisationUnitScheme, structure::read_json_organisations},
    {"codelists", ArtefactClass::kCodelist, structure::read_json_codelist},
    {"geographicCodelists", ArtefactClass::kGeoRefCodelist, structure::read_json_codelist},
    {"geoGridCodelists", ArtefactClass::kGeoGridCodelist, structure::read_json_codelist},
    {"valueLists", ArtefactClass::kValueList, structure::read_json_value_list},
    {"valuelists", ArtefactClass::kValueList, structure::read_json_value_list},
    {"hierarchies", ArtefactClass::kHierarchy, structure::read_json_hierarchy},
    {"hierarchyAssociations", ArtefactClass::kHierarchyAssociation,
     structure::read_json_hierarchy_association},
    {"hierarchicalCodelists", ArtefactClass::kHierarchicalCodelist,
     structure::read_json_hierarchical_codelist},
    {"conceptSchemes", ArtefactClass::kConceptScheme, structure::read_json_concepts},
    {"dataStructures", ArtefactClass::kDataStructure, structure::read_json_data_structure},
    {"metadataStructures", ArtefactClass::kMetadataStructure, structure::read_json_metadata_structure},
    {"dataflows", ArtefactClass::kDataflow, structure::read_json_flow},
    {"metadataflows", ArtefactClass::kMetadataflow, structure::read_json_flow},
    {"provisionAgreements", ArtefactClass::kProvisionAgreement, structure::read_json_agreement},
    {"metadataProvisionAgreements", ArtefactClass::kMetadataProvisionAgreement,
     structure::read_json_agreement},
    {"dataConstraints", ArtefactClass::kDataConstraint, structure::read_json_data_constraint},
    {"contentConstraints", ArtefactClass::kDataConstraint, structure::read_json_data_constraint},
    {"attachmentConstraints", ArtefactClass::kAttachmentConstraint, structure::read_json_data_constraint},
    {"availabilityConstraints", ArtefactClass::kDataConstraint, structure::read_json_availability},
    {"metadataConstraints", ArtefactClass::kMetadataConstraint, structure::read_json_metadata_constraint},
    {"categorySchemes", ArtefactClass::kCategoryScheme, structure::read_json_categories},
    {"categorisations", ArtefactClass::kCategorisation, structure::read_json_categorisation},
    {"reportingTaxonomies", ArtefactClass::kReportingTaxonomy, structure::read_json_taxonomy},
    {"processes", ArtefactClass::kProcess, structure::read_json_process},
    {"structureMaps", ArtefactClass::kStructureMap, structure::read_json_structure_map},
    {"representationMaps", ArtefactClass::kRepresentationMap, structure::read_json_representation_map},
    {"conceptSchemeMaps", ArtefactClass::kConceptSchemeMap, structure::read_json_item_scheme_map},
    {"categorySchemeMaps", ArtefactClass::kCategorySchemeMap, structure::read_json_item_scheme_map},
    {"organisationSchemeMaps", ArtefactClass::kOrganisationSchemeMap, structure::read_json_item_scheme_map},
    {"reportingTaxonomyMaps", ArtefactClass::kReportingTaxonomyMap, structure::read_json_item_scheme_map},
    {"transformationSchemes", ArtefactClass::kTransformationScheme, structure::read_json_vtl_scheme},
    {"rulesetSchemes", ArtefactClass::kRulesetScheme, structure::read_json_vtl_scheme},
    {"userDefinedOperatorSchemes", ArtefactClass::kUserDefinedOperatorScheme,
     structure::read_json_vtl_scheme},
    {"customTypeSchemes", ArtefactClass::kCustomTypeScheme, structure::read_json_vtl_scheme},
    {"namePersonalisationSchemes", ArtefactClass::kNamePersonalisationScheme,
     structure::read_json_vtl_scheme},
    {"vtlMappingSchemes", ArtefactClass::kVtlMappingScheme, structure::read_json_vtl_scheme},
};

class MessageReader {
 public:
  MessageReader(Input& input, Report& report)
      : report_(report), scanner_(input, {}, [this](Finding finding) { report_.add(std::move(finding)); }) {}

  StructureMessage read() {
    const Token first = scanner_.next();
    if (first != Token::kObject) wrong_type("message", "object");
    read_members(first);
    scanner_.next();  // nothing may follow
    if (!has_header_) report_.add(make_finding("member-missing", Position{0}, {"meta"}));
    return std::move(message_);
  }

 private:
  void wrong_type(std::string_view member, std::string_view expected) {
    report_.add(
        make_finding("member-wrong-type", scanner_.position(), {std::string(member), std::string(expected)}));
  }

  JsonValue read_tree(std::string_view name, Token first) {
    JsonValue tree;
    const Position position = scanner_.position();
    if (!read_json_tree(scanner_, first, tree, kTreeBytes)) {
      report_.add(make_finding("limit-passed", position, {std::string(name), std::to_string(kTreeBytes)}));
    }
    return tree;
  }

  void read_members(Token object) {
    if (object != Token::kObject) return scanner_.skip_value(object);
    while (scanner_.next() == Token::kName) {
      const std::string name(scanner_.text());
      read_member(name, scanner_.next());
    }
  }

  void read_member(std::string_view name, Token value) {
    const auto collection = std::ranges::find(kCollections, name, &Collection::name);
    if (name == "data" && value == Token::kObject) {
      read_members(value);
    } else if (name == "meta" || name == "header") {
      message_.header = json::read_header(read_tree(name, value),
                                          [this](Finding finding) { report_.add(std::move(finding)); });
      has_header_ = true;
    } else if (collection != std::end(kCollections)) {
      read_collection(*collection, value);
    } else {
      const bool known =
          name == "errors" || name == "$schema" || name.starts_with("x-") || value == Token::kNull;
      if (!known) {
        const std::string quoted = shorten(name, kQuotedCharacters);
        Finding finding = make_finding("element-unknown", scanner_.position(), {quoted});
        finding.value = quoted;
        report_.add(std::move(finding));
      }
      scanner_.skip_value(value);
    }
  }

  /// One artefact after the other, so that no more than one is held as a tree.
  void read_collection(const Collection& collection, Token first) {
    if (first != Token::kArray) {
      if (first != Token::kNull) wrong_type(collection.name, "array");
      return scanner_.skip_value(first);
    }
    for (Token item = scanner_.next(); item != Token::kArrayEnd && item != Token::kDone;
         item = scanner_.next()) {
      if (item != Token::kObject) {
        wrong_type(collection.name, "object");
        scanner_.skip_value(item);
        continue;
      }
      const JsonValue tree = read_tree(collection.name, item);
      JsonReading reading{message_.structures, report_};
      collection.read(tree, collection.artefact_class, reading);
      note(tree, collection.artefact_class);
    }
  }

  void note(const JsonValue& artefact, ArtefactClass artefact_class) {
    if (!artefact.find("id")) return;
    Reference reference;
    reference.artefact_class = artefact_class;
    reference.agency = artefact.text_of("agencyID");
    reference.id = artefact.text_of("id");
    if (const JsonValue* version = artefact.find("version")) reference.version = Version(version->text);
    message_.in_order.push_back(std::move(reference));
  }

  Report& report_;
  JsonScanner scanner_;
  StructureMessage message_;
  bool has_header_ = false;
};

}  // namespace

StructureMessage read_json_structures(Input& input, Report& report) {
  return MessageReader(input, report).read();
}

}  // namespace sdmx
