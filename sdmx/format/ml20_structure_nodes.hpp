// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-ML 2.0 structure reader share: how 1.0 and 2.0 identify artefacts, refer to
/// them, and say what a component holds. SDMX-ML 2.0, SDMXStructure.xsd. Internal to the reader.

#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/format/format.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::ml20 {

/// The scheme that holds the concepts of an agency that stand in no scheme.
inline constexpr const char* kStandAloneConcepts = "STANDALONE_CONCEPT_SCHEME";

using Identity = std::pair<std::string, std::string>;  ///< agency, id

/// What a message declares, so that references without a version or a scheme find it.
struct Declared {
  std::map<Identity, std::string> codelists;                            ///< version
  std::map<std::string, std::set<std::string>> codelist_agencies;       ///< by id
  std::map<Identity, std::string> concept_schemes;                      ///< version
  std::map<std::string, std::vector<Reference>, std::less<>> concepts;  ///< by id: in which schemes
};

/// What a reader of one artefact adds to.
struct Reading {
  StructureMessage& message;
  Report& report;
  Declared declared = {};
  structure::Reading common{message.structures, report, {}};
  std::set<std::string> categorised = {};  ///< ids of categorisations that were made
  std::set<Identity> stand_alone = {};     ///< concepts that were read

  /// Notes an artefact of the message as read.
  template <class Artefact>
  void add(std::deque<Artefact>& artefacts, Artefact artefact) {
    artefacts.push_back(std::move(artefact));
    message.in_order.push_back(reference_to(artefacts.back()));
  }
};

/// The agency that an artefact or an item states: agencyID, agency in 1.0.
std::string agency_of(pugi::xml_node node);
/// Id, names, agency, version and validity of an artefact.
void read_identity(pugi::xml_node node, Maintainable& out);

/// How one kind of reference calls its parts.
struct ReferenceNames {
  ArtefactClass artefact_class;
  std::string_view agency, id, version;
};
/// A reference to an artefact: by a URN, or by elements of these names. Empty where it states neither.
Reference read_reference(pugi::xml_node node, const ReferenceNames& names);

inline constexpr ReferenceNames kKeyFamilyNames{ArtefactClass::kDataStructure, "KeyFamilyAgencyID",
                                                "KeyFamilyID", "Version"};
inline constexpr ReferenceNames kMetadataStructureNames{
    ArtefactClass::kMetadataStructure, "MetadataStructureAgencyID", "MetadataStructureID", "Version"};
inline constexpr ReferenceNames kDataflowNames{ArtefactClass::kDataflow, "AgencyID", "DataflowID", "Version"};
inline constexpr ReferenceNames kMetadataflowNames{ArtefactClass::kMetadataflow, "AgencyID", "MetadataflowID",
                                                   "Version"};
inline constexpr ReferenceNames kCodelistNames{ArtefactClass::kCodelist, "AgencyID", "CodelistID", "Version"};
inline constexpr ReferenceNames kHierarchicalCodelistNames{ArtefactClass::kHierarchicalCodelist, "AgencyID",
                                                           "HierarchicalCodelistID", "Version"};
inline constexpr ReferenceNames kConceptSchemeNames{ArtefactClass::kConceptScheme, "AgencyID",
                                                    "ConceptSchemeID", "Version"};
inline constexpr ReferenceNames kCategorySchemeNames{ArtefactClass::kCategoryScheme, "AgencyID",
                                                     "CategorySchemeID", "Version"};
inline constexpr ReferenceNames kOrganisationSchemeNames{ArtefactClass::kOrganisationUnitScheme, "AgencyID",
                                                         "OrganisationSchemeID", "Version"};

/// The concept of a component; what is not stated is that of the artefact around it, or of the message.
Reference concept_of(pugi::xml_node node, const std::string& agency, const Reading& reading);
/// A code list by its id; the agency falls back to that of the artefact around it. Where the message has none
/// of that agency, but one of another, that is meant: Eurostat's own messages name it ESTAT here and EUROSTAT
/// there.
Reference codelist_named(const std::string& id, const std::string& agency, const std::string& version,
                         const Reading& reading);
/// What a component holds: its code list or its text format; nothing where it says neither.
std::optional<Representation> representation_of(pugi::xml_node node, const std::string& agency,
                                                Reading& reading);
std::optional<Representation> read_text_format(pugi::xml_node node, Reading& reading);

/// The path of a category, its ids from the top with dots.
std::string category_path(pugi::xml_node category_id);

/// Reports a text that is not what it has to be.
void report_syntax(pugi::xml_node node, const std::string& text, Reading& reading);

// One function per class of artefacts.
void read_organisation_scheme(pugi::xml_node node, Reading& reading);
void read_dataflow(pugi::xml_node node, Reading& reading);
void read_metadataflow(pugi::xml_node node, Reading& reading);
void read_category_scheme(pugi::xml_node node, Reading& reading);
void read_codelist(pugi::xml_node node, Reading& reading);
void read_hierarchical_codelist(pugi::xml_node node, Reading& reading);
void read_concept_scheme(pugi::xml_node node, Reading& reading);
void read_stand_alone_concept(pugi::xml_node node, Reading& reading);
void read_agency(pugi::xml_node node, Reading& reading);
void read_metadata_structure(pugi::xml_node node, Reading& reading);
void read_key_family(pugi::xml_node node, Reading& reading);
void read_structure_set(pugi::xml_node node, Reading& reading);
void read_reporting_taxonomy(pugi::xml_node node, Reading& reading);
void read_process(pugi::xml_node node, Reading& reading);

/// Notes that a flow is in a category: 2.0 says so in the one or in the other, 2.1 in an artefact of its own.
void categorise(const Reference& flow, const Reference& category, const InternationalString& names,
                Reading& reading);

}  // namespace sdmx::ml20
