// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which format a REST query is answered in. SDMX REST 1.5 4_6_conneg, 2.2 content_negotiation.md.

#include <string>
#include <string_view>

#include "sdmx/format/format.hpp"
#include "sdmx/query/query.hpp"

namespace gateway::http {

/// What can be asked for; a schema query is answered with a structure message, not (yet) with an XSD.
enum class Wanted : uint8_t { kData, kStructure, kSchema };

struct Chosen {
  const sdmx::Format* format = nullptr;
  std::string content_type;  ///< the type that was asked for, its version included
  sdmx::CsvOptions csv;      ///< what its parameters ask of SDMX-CSV
};

/// Throws Error(kNotBuilt) where only formats of the standard are asked for that are not written here, and a
/// 406
/// ("no-acceptable-type") for types that the standard does not know. An empty header or */* takes the first
/// of the root's.
Chosen choose_format(Wanted wanted, sdmx::RestVersion root, const std::string& accept);

/// What format= means, as an Accept header: "jsondata", "csv;version=2.0"; a media type stays one.
std::string accept_of_override(std::string_view format);

}  // namespace gateway::http
