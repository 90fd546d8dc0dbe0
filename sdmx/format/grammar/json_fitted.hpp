// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Makes a written SDMX-JSON message one that its schema allows: what the version cannot hold is taken out.

#include "sdmx/format/grammar/fitted.hpp"
#include "sdmx/format/grammar/json_checker.hpp"

namespace sdmx {

/// The message without the members and items that the schema does not allow as they are, and without what is
/// not complete without them, up to whole artefacts. Of the same text comes the same text. Each thing taken
/// out is told of once; a message that is allowed stays as it is. What cannot be taken out, because there is
/// no message without it, is told of and stays.
std::string fitted_json(std::string message, const JsonSchemaName& schema,
                        const std::function<void(const Misfit&)>& sink);

/// Writes a bounded message through: what it says, fitted, goes to the output, and each misfit is reported as
/// "not-in-target-format".
void write_fitted_json(const JsonSchemaName& schema, Output& output, Report& report,
                       const std::function<void(Output&)>& write);

}  // namespace sdmx
