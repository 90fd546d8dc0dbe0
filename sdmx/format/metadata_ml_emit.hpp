// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the writers of SDMX-ML reference metadata share. Internal to them.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx::metadata {

/// A structure that sets belong to, as the header names it.
struct HeaderEntry {
  Reference structure;
  std::string id;      ///< structureID
  std::string prefix;  ///< of its namespace in a structure-specific message
  std::string namespace_uri;
};

/// The structure of a set: 2.1 knows but one.
const Reference* structure_of(const MetadataSet& set);

/// What the attribute states, as elements: texts, else XHTML, else Values of 3.x. 2.1 has the value as an
/// XML attribute already.
void write_texts_of(structure::Writing& out, const ReportedAttribute& attribute);

/// The reports of a set, in the generic form of 2.1.
void write_generic_report(structure::Writing& out, const MetadataReport& report);
/// The same in the form specific to a structure, whose types have that prefix.
void write_specific_report(structure::Writing& out, const MetadataReport& report, const std::string& prefix);
void write_attributes_of_3x(structure::Writing& out, const std::vector<ReportedAttribute>& attributes);

}  // namespace sdmx::metadata
