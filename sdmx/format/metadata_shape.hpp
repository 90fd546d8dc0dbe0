// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Metadata sets in the shape of another version: reports of 2.1, or one maintainable set with targets for
/// each report as in 3.x. What the shape has no place for is reported. Internal to the writers.

#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx::metadata {

/// What cannot be said is told of a target with that name.
struct ShapeReport {
  std::string_view target;
  Report& report;

  /// "not-in-target-format"
  void cannot_say(const MetadataSet& set, std::string_view what);
};

/// XHTML where nothing says whether a text is: what is XML from its first character to its last.
bool is_xhtml(std::string_view text);

/// Each target becomes a report of its own: in 2.1 what a report names is one object from several sides.
MetadataSet with_reports(const MetadataSet& set, ShapeReport& report);
/// One set for each report.
std::vector<MetadataSet> with_targets(const MetadataSet& set, ShapeReport& report);

}  // namespace sdmx::metadata
