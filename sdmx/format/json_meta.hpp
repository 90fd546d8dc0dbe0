// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The head of every SDMX-JSON message that is written. Internal to the JSON writers.

#include <string>
#include <string_view>

#include "sdmx/io/json_writer.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::json {

enum class JsonVersion : uint8_t { k10, k20, k21 };
std::string_view name_of(JsonVersion version);    ///< "SDMX-JSON 2.1"
std::string_view number_of(JsonVersion version);  ///< "2.1"

/// A date or time as RFC 3339 wants it (format date-time of the JSON schemas): with a time of day and a zone,
/// UTC where none is told. Other text stays as it is.
std::string with_time_zone(std::string_view text);
/// The same of a time; a date, a month or a year stays as it is.
std::string standard_period(std::string_view text);

/// Writes $schema, where the version has it, and meta: the first members of a message. kind is "data",
/// "structure" or "metadata".
void write_meta(JsonWriter& json, const Header& header, JsonVersion version, std::string_view kind);
/// Writes the member errors, left out when there are none.
void write_errors(JsonWriter& json, const Footer& footer);
/// The best match and all languages: name and names.
void write_texts(JsonWriter& json, std::string_view one, std::string_view all,
                 const InternationalString& texts);
/// All languages alone: descriptions.
void write_all_texts(JsonWriter& json, std::string_view all, const InternationalString& texts);

}  // namespace sdmx::json
