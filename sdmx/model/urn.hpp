// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Identification: classes of artefacts, versions with their wildcards, references and URNs.
/// SDMX 3.1 Section 5 (registry) 6.2, Technical Notes 13; standard grammar in IDType, NCNameIDType,
/// VersionType.

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sdmx {

/// Classes of maintainable artefacts, in the order in which a structure message lists them.
enum class ArtefactClass : uint8_t {
  kAgencyScheme,
  kDataProviderScheme,
  kDataConsumerScheme,
  kMetadataProviderScheme,
  kOrganisationUnitScheme,
  kCodelist,
  kGeoRefCodelist,
  kGeoGridCodelist,
  kValueList,
  kHierarchy,
  kHierarchyAssociation,
  kConceptScheme,
  kDataStructure,
  kMetadataStructure,
  kDataflow,
  kMetadataflow,
  kProvisionAgreement,
  kMetadataProvisionAgreement,
  kDataConstraint,
  kMetadataConstraint,
  kCategoryScheme,
  kCategorisation,
  kReportingTaxonomy,
  kProcess,
  kStructureMap,
  kRepresentationMap,
  kConceptSchemeMap,
  kCategorySchemeMap,
  kOrganisationSchemeMap,
  kReportingTaxonomyMap,
  kTransformationScheme,
  kRulesetScheme,
  kUserDefinedOperatorScheme,
  kCustomTypeScheme,
  kNamePersonalisationScheme,
  kVtlMappingScheme,
  kStructureSet,          ///< 2.1 only
  kHierarchicalCodelist,  ///< 2.1 only
  kAttachmentConstraint,  ///< 2.1 only
};

/// How a class is called in each place: one row per class.
struct ArtefactClassNames {
  ArtefactClass artefact_class;
  std::string_view package;      ///< of the URN: "codelist"
  std::string_view urn_class;    ///< of the URN: "Codelist"; 2.1 ContentConstraint is read as DataConstraint
  std::string_view item_class;   ///< of the URN of an item: "Code"; empty where there are no items
  std::string_view resource;     ///< of REST 2.x: "codelist"
  std::string_view resource_v1;  ///< of REST 1.5: "codelist", "contentconstraint"
  std::string_view collection;   ///< element that holds them in a structure message 3.x, "Codelists"
  std::string_view element;      ///< their element, "Codelist"
  std::string_view json;         ///< member of SDMX-JSON data, "codelists"
};

std::span<const ArtefactClassNames> artefact_classes();
const ArtefactClassNames& names_of(ArtefactClass artefact_class);

/// A version or a version expression, as written. Comparison follows TN31/13: numbers numerically, an
/// extension before the version without it; "1.0" and "1.0.0" differ as versions of artefacts.
class Version {
 public:
  Version() = default;
  explicit Version(std::string text) : text_(std::move(text)) {}

  const std::string& text() const { return text_; }
  bool is_wildcard() const;  ///< holds *, + or ~, or is "latest" or "all"
  bool is_semantic() const;  ///< X.Y.Z[-EXT]
  bool is_draft() const;     ///< has an extension, or is 0.y.z
  bool operator==(const Version&) const = default;

 private:
  std::string text_ = "1.0";
};

/// True for a legal version of an artefact: 2.1 [0-9]+(\.[0-9]+)*, 3.x legacy or semantic.
bool is_version(std::string_view text);
/// Precedence of two plain versions.
std::strong_ordering compare_versions(std::string_view left, std::string_view right);
/// The versions among candidates that an expression asks for: exact, "latest" and "+" (latest stable; a
/// two-part version counts as stable), "~" (latest, drafts too), "*" and "all", partial wildcards (2.3+,
/// 2+.0.1, 1.~), lists with ",". Returns indexes into candidates, in ascending precedence. REST 2.2
/// querying_versions.
std::vector<size_t> matching_versions(std::string_view expression,
                                      std::span<const std::string_view> candidates);

bool is_id(std::string_view text);         ///< IDType
bool is_ncname_id(std::string_view text);  ///< NCNameIDType, without dots

/// Names an artefact, or an item or component in it. The only way artefacts name each other.
struct Reference {
  ArtefactClass artefact_class = ArtefactClass::kDataStructure;
  std::string agency;
  std::string id;
  Version version;
  std::string item;  ///< id of an item or component, nested ones with dots; empty for the artefact itself
  std::string item_class = {};  ///< "DataAttribute", where it is not the item class of the table

  bool empty() const { return id.empty(); }
  bool operator==(const Reference&) const = default;
};

/// "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_FREQ(2.0)", with the item's class and ".A" where
/// there is one.
std::string to_urn(const Reference& reference);
/// The same as SDMX 2.1 spells it: a DataConstraint is a ContentConstraint there.
std::string to_urn_of_21(const Reference& reference);
/// "EECA:DF_T03(1.0)", the short form of CSV and of sentences.
std::string to_short(const Reference& reference);
/// Nothing when the text is no URN of a known class.
std::optional<Reference> parse_urn(std::string_view urn);
/// Reads "AGENCY:ID(VERSION)"; the version may be absent and is then "latest".
std::optional<Reference> parse_short(std::string_view text, ArtefactClass artefact_class);

}  // namespace sdmx
