// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Parts of the header and the footer that all SDMX-ML messages 2.1 and 3.x write the same way. Internal to
/// the writers of SDMX-ML.

#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::ml {

/// ID, Test, Prepared, Sender and receivers, at most that many of them. The header's element is open.
void write_header_start(structure::Writing& out, const Header& header, size_t max_receivers);
void write_party(structure::Writing& out, std::string_view element, const Party& party);
void write_footer(structure::Writing& out, const Footer& footer);
/// Neither 2.1 nor 3.0 has Merge. 3.1 takes Append for another word for it, and both only add: Replace would
/// delete what is not stated.
std::string_view action_name(structure::MlVersion version, Action action);

}  // namespace sdmx::ml
