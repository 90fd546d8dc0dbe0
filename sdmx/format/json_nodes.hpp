// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the messages of SDMX-JSON have in common: localised texts, annotations, links, meta, errors.
/// SDMX-JSON 1.0, 2.0 and 2.1 field guides; "header" of the drafts before them. Internal to the JSON readers.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "sdmx/base/finding.hpp"
#include "sdmx/io/json_tree.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::json {

/// Relation of a link to where more is said of an artefact or a part of one: its uri.
inline constexpr std::string_view kDescribedBy = "describedby";

using FindingSink = std::function<void(Finding)>;

/// A localised text: all languages, or the best match alone, whose language is then not stated.
struct TextMembers {
  std::string_view one, all;
};
InternationalString read_texts(const JsonValue& object, TextMembers members);

Annotation read_annotation(const JsonValue& object);
std::vector<Annotation> read_annotations(const JsonValue& object);
std::vector<Contact> read_contacts(const JsonValue& object);
std::vector<std::string> read_strings(const JsonValue& object, std::string_view member);
bool is_true(const JsonValue& object, std::string_view member);

/// The first link that names a data structure, a dataflow or a provision agreement.
Reference reference_of_links(const JsonValue& object);

/// meta, or header of the drafts. Reports what must be there and is not.
Header read_header(const JsonValue& meta, const FindingSink& sink);
/// errors, as the footer that they are.
Footer read_errors(const JsonValue& errors);

/// Reports a member that must be there, at the object that lacks it.
void report_missing(const JsonValue& object, std::string_view member, const FindingSink& sink);
void report_wrong_type(Position position, std::string_view member, std::string_view expected,
                       const FindingSink& sink);

}  // namespace sdmx::json
