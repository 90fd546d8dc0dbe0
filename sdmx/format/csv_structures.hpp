// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The structures that the lines of an SDMX-CSV text name. Other formats list them in the header, and writers
/// of these need them before the first line.

#include <optional>
#include <vector>

#include "sdmx/format/csv_header.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/model/urn.hpp"

namespace sdmx {

/// The structure of a line by its cells; of 1.0, which has no word for the class, a dataflow. Nothing where
/// the word or the id are none. A label behind the id, ": Name", is passed over.
std::optional<Reference> csv_structure(std::string_view word, std::string_view id);

/// Looks through the whole input for lines that begin otherwise than those before, and rewinds it. Looks at
/// beginnings only: where the first columns are not those of the standard, or lines end otherwise than with
/// LF, structures are missed. Never more than a thousand.
std::vector<Reference> csv_structures(Input& input, const CsvHeader& header);

}  // namespace sdmx
