// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-JSON structure reader share. Internal to the reader.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/format/json_nodes.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// One message being read.
struct JsonReading {
  Structures& structures;
  Report& report;
};

/// The artefact that a member names by its URN; what is no URN is reported.
Reference read_urn(const JsonValue& object, std::string_view member, JsonReading& reading);
Reference parse_reference(const JsonValue& urn, JsonReading& reading);
std::vector<Reference> read_urns(const JsonValue& object, std::string_view member, JsonReading& reading);
std::optional<Reference> read_urn_if(const JsonValue& object, std::string_view member, JsonReading& reading);

std::optional<uint64_t> read_count(const JsonValue& object, std::string_view member);
/// The last part of a URN where the member is one, as 1.0 names components; else the text.
std::string read_component_id(const JsonValue& value);
std::vector<std::string> read_component_ids(const JsonValue& object, std::string_view member);

/// id, annotations, links.
void read_identity(const JsonValue& object, Identifiable& identifiable, JsonReading& reading);
/// The same, names and descriptions.
void read_naming(const JsonValue& object, Nameable& nameable, JsonReading& reading);
/// What every artefact has.
void read_artefact(const JsonValue& object, Maintainable& artefact, JsonReading& reading);

Representation read_representation(const JsonValue& object, JsonReading& reading);
std::optional<Representation> read_representation_if(const JsonValue& object, std::string_view member,
                                                     JsonReading& reading);
/// A text format as the representation that it is.
Representation read_format(const JsonValue& format);
TimeRange read_time_range(const JsonValue& range);

// One artefact of each family.
void read_json_organisations(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_codelist(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_value_list(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_concepts(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_categories(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_categorisation(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_taxonomy(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_hierarchy(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_hierarchy_association(const JsonValue& object, ArtefactClass artefact_class,
                                     JsonReading& reading);
void read_json_hierarchical_codelist(const JsonValue& object, ArtefactClass artefact_class,
                                     JsonReading& reading);
void read_json_data_structure(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_metadata_structure(const JsonValue& object, ArtefactClass artefact_class,
                                  JsonReading& reading);
void read_json_flow(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_agreement(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_data_constraint(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_availability(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_metadata_constraint(const JsonValue& object, ArtefactClass artefact_class,
                                   JsonReading& reading);
void read_json_process(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_structure_set(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_structure_map(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_representation_map(const JsonValue& object, ArtefactClass artefact_class,
                                  JsonReading& reading);
void read_json_item_scheme_map(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);
void read_json_vtl_scheme(const JsonValue& object, ArtefactClass artefact_class, JsonReading& reading);

}  // namespace sdmx::structure
