// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-ML structure reader share: elements by their local names, and the things that
/// occur everywhere (names, annotations, references, representations). Internal to the reader. 2.1 and 3.x
/// are read by the same functions: where they differ, both spellings are understood.

#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// What a reader of one artefact adds to.
struct Reading {
  Structures& structures;
  Report& report;
  std::set<std::string, std::less<>> passed_over;  ///< names of elements already reported as unknown
};

/// The name without its prefix; empty for anything that is no element.
std::string_view local_name(pugi::xml_node node);
/// The first child element of that local name, or an empty node.
pugi::xml_node child(pugi::xml_node node, std::string_view name);
/// All text directly in the element, CDATA sections included, as it stands.
std::string text_of(pugi::xml_node node);
/// The same without blanks at both ends: for ids, dates, URNs.
std::string token_of(pugi::xml_node node);
std::string attribute(pugi::xml_node node, const char* name);
/// xs:boolean; nothing where it is absent or neither true nor false.
std::optional<bool> flag(pugi::xml_node node, const char* name);
std::optional<uint64_t> count(pugi::xml_node node, const char* name);
std::optional<uint64_t> parse_count(std::string_view text);
Position position_of(pugi::xml_node node);
/// "bad-syntax": a component whose value is not written as the schema asks.
Finding bad_value(pugi::xml_node node, std::string_view component, std::string_view value);

/// Appends a text with its xml:lang.
void add_text(pugi::xml_node node, InternationalString& texts);
/// All child elements of that name as one text in several languages.
InternationalString read_texts(pugi::xml_node node, std::string_view name);
std::vector<Annotation> read_annotations(pugi::xml_node node);
/// Id, annotations, links.
void read_identifiable(pugi::xml_node node, Identifiable& out);
void read_nameable(pugi::xml_node node, Nameable& out);
void read_maintainable(pugi::xml_node node, Maintainable& out);
Contact read_contact(pugi::xml_node node);

/// A reference to an artefact: Ref or URN of 2.1, the URN as text of 3.x. The class is expected's unless the
/// reference says otherwise. An unreadable one is reported and empty.
Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading);
/// The same for a child element; nothing where it is absent.
std::optional<Reference> read_reference_child(pugi::xml_node node, std::string_view name,
                                              ArtefactClass expected, Reading& reading);
/// The id of something in the same artefact: a bare Ref of 2.1, text in 3.x.
std::string read_local_reference(pugi::xml_node node);
/// Those of all child elements of that name.
std::vector<std::string> read_local_references(pugi::xml_node node, std::string_view name);

/// LocalRepresentation or CoreRepresentation. The class is that of an enumeration that does not say its
/// class, the type that of a text format that states none.
struct RepresentationDefaults {
  ArtefactClass enumeration = ArtefactClass::kCodelist;
  TextType text_type = TextType::kString;
};
std::optional<Representation> read_representation(pugi::xml_node node, RepresentationDefaults defaults,
                                                  Reading& reading);

/// A text format alone, as a representation without enumeration.
Representation read_text_format(pugi::xml_node node, Reading& reading);

/// Nothing that people have made is nested deeper, and recursion needs an end whatever the bytes.
inline constexpr size_t kNestingLimit = 64;
/// False, and reported, where an element is nested too deep.
bool may_nest(pugi::xml_node node, size_t depth, Reading& reading);

/// Reports an element (or attribute value) that is not read here, once for each name.
void pass_over(pugi::xml_node node, Reading& reading);

/// Notes an id of a list and reports one that was there before (V-10, V-11).
class UniqueIds {
 public:
  UniqueIds(std::string_view finding, Reading& reading) : finding_(finding), reading_(reading) {}
  void add(const std::string& id, pugi::xml_node node);

 private:
  std::string_view finding_;
  Reading& reading_;
  std::set<std::string, std::less<>> seen_;
};

// One function per family of artefacts.
void read_organisation_scheme(pugi::xml_node node, Reading& reading);
void read_codelist(pugi::xml_node node, Reading& reading);
void read_concept_scheme(pugi::xml_node node, Reading& reading);
void read_category_scheme(pugi::xml_node node, Reading& reading);
void read_categorisation(pugi::xml_node node, Reading& reading);
void read_data_structure(pugi::xml_node node, Reading& reading);
void read_dataflow(pugi::xml_node node, Reading& reading);
void read_provision_agreement(pugi::xml_node node, Reading& reading);
void read_data_constraint(pugi::xml_node node, Reading& reading);
void read_metadata_constraint(pugi::xml_node node, Reading& reading);
void read_attachment_constraint(pugi::xml_node node, Reading& reading);
void read_value_list(pugi::xml_node node, Reading& reading);
void read_reporting_taxonomy(pugi::xml_node node, Reading& reading);
void read_metadata_structure(pugi::xml_node node, Reading& reading);
void read_metadataflow(pugi::xml_node node, Reading& reading);
void read_metadata_provision_agreement(pugi::xml_node node, Reading& reading);
/// Hierarchy of 3.x, an artefact of its own.
void read_hierarchy(pugi::xml_node node, Reading& reading);
void read_hierarchy_association(pugi::xml_node node, Reading& reading);
void read_hierarchical_codelist(pugi::xml_node node, Reading& reading);
void read_structure_map(pugi::xml_node node, Reading& reading);
void read_representation_map(pugi::xml_node node, Reading& reading);
void read_item_scheme_map(pugi::xml_node node, Reading& reading);
void read_structure_set(pugi::xml_node node, Reading& reading);
void read_process(pugi::xml_node node, Reading& reading);
void read_transformation_scheme(pugi::xml_node node, Reading& reading);
void read_ruleset_scheme(pugi::xml_node node, Reading& reading);
void read_user_defined_operator_scheme(pugi::xml_node node, Reading& reading);
void read_custom_type_scheme(pugi::xml_node node, Reading& reading);
void read_name_personalisation_scheme(pugi::xml_node node, Reading& reading);
void read_vtl_mapping_scheme(pugi::xml_node node, Reading& reading);

}  // namespace sdmx::structure
