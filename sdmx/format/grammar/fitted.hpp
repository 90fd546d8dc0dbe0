// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Makes a written SDMX-ML message one that its schema allows: what the version cannot hold is taken out.

#include <functional>
#include <string>

#include "sdmx/base/report.hpp"
#include "sdmx/io/output.hpp"

namespace sdmx {

/// What was taken out of a message.
struct Misfit {
  std::string artefact;  ///< "agency:id(version)" of the artefact it stood in; empty for the artefact itself
  std::string what;      ///< "Code A", "Parent 1", "Name/@lang x"
};

/// Reports a misfit as "not-in-target-format" of the target.
void report_misfit(std::string_view target, const Misfit& misfit, Report& report);

/// The message without the attributes and elements that the schema of its version does not allow as they are,
/// and without what is not complete without them, up to whole artefacts. Of the same text comes the same
/// text. Each thing taken out is told of once; a message that is allowed stays as it is.
std::string fitted(std::string message, const std::function<void(const Misfit&)>& sink);

/// Writes a bounded message through: what it says, fitted, goes to the output, and each misfit is reported as
/// "not-in-target-format" of the target.
void write_fitted(std::string_view target, Output& output, Report& report,
                  const std::function<void(Output&)>& write);

}  // namespace sdmx
