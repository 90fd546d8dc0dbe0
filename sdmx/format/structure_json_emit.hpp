// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What all parts of the SDMX-JSON structure writer share. Internal to the writer.
/// No array is ever empty, and name stands beside names: readers in use ask for both.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/io/json_writer.hpp"
#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// One message being written.
struct JsonWriting {
  JsonWriter& json;
  Report& report;
  std::string artefact;  ///< short name of the artefact being written, for findings

  /// Reports what SDMX-JSON 2.0 has no words for; the rest is written.
  void cannot_say(std::string_view what, std::string_view component = {});
};

/// An array of objects, left out when there are none. write writes the members of one object.
template <typename Items, typename Write>
void write_objects(JsonWriting& out, std::string_view name, const Items& items, Write write) {
  if (items.empty()) return;
  out.json.key(name);
  out.json.begin_array();
  for (const auto& item : items) {
    out.json.begin_object();
    write(item);
    out.json.end_object();
  }
  out.json.end_array();
}
/// An array of strings, left out when there are none.
void write_strings(JsonWriting& out, std::string_view name, const std::vector<std::string>& values);
void write_flag(JsonWriting& out, std::string_view name, bool value);

/// The best match and all languages: name and names, text and texts.
struct TextNames {
  std::string_view one, all;
};
void write_texts(JsonWriting& out, TextNames names, const InternationalString& texts);
void write_annotations(JsonWriting& out, const std::vector<Annotation>& annotations);
/// id, annotations, name, description.
void write_naming(JsonWriting& out, const Nameable& nameable);
/// The members that every artefact has, and Writing::artefact.
void write_artefact(JsonWriting& out, ArtefactClass artefact_class, const Maintainable& artefact);
void write_contacts(JsonWriting& out, const std::vector<Contact>& contacts);
void write_urn(JsonWriting& out, std::string_view name, const Reference& reference);

/// Which text formats the schema admits in a place.
enum class JsonFormatPlace : uint8_t { kDimension, kTimeDimension, kComponent };
void write_representation(JsonWriting& out, std::string_view name, const Representation& representation,
                          JsonFormatPlace place, std::string_view component);

// The members of one artefact of each family.
void write_json_organisation_scheme(JsonWriting& out, const OrganisationScheme& scheme);
void write_json_codelist(JsonWriting& out, const Codelist& codelist);
void write_json_concept_scheme(JsonWriting& out, const ConceptScheme& scheme);
void write_json_category_scheme(JsonWriting& out, const CategoryScheme& scheme);
void write_json_categorisation(JsonWriting& out, const Categorisation& categorisation);
void write_json_data_structure(JsonWriting& out, const DataStructure& dsd);
void write_json_dataflow(JsonWriting& out, const Dataflow& dataflow);
void write_json_provision_agreement(JsonWriting& out, const ProvisionAgreement& agreement);
void write_json_data_constraint(JsonWriting& out, const DataConstraint& constraint);

}  // namespace sdmx::structure
