// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the readers of SDMX-ML reference metadata share. Internal to the reader.

#include <pugixml.hpp>
#include <set>
#include <string>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx::metadata {

struct Reading {
  const Header& header;
  Report& report;
  std::set<std::string, std::less<>> passed_over;  ///< names of elements already reported as unknown
};

/// An element that is not known here, reported once for each name.
void pass_over(pugi::xml_node node, Reading& reading);
/// "bad-syntax" at the element.
void report_syntax(pugi::xml_node node, const std::string& found, Reading& reading);
/// An attribute by its local name: structure-specific messages of 2.1 qualify theirs.
std::string local_attribute(pugi::xml_node node, std::string_view name);
Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading);
/// The URN that a reference states, or that its Ref amounts to; also of what the model has no class for.
std::string urn_of(pugi::xml_node node);

/// The attributes among the children; 2.1 puts them into an AttributeSet.
std::vector<ReportedAttribute> read_attributes(pugi::xml_node parent, Reading& reading);
/// The same where each attribute has an element of its own.
std::vector<ReportedAttribute> read_specific_attributes(pugi::xml_node parent, Reading& reading);
/// A Report of 2.1, generic or structure-specific.
MetadataReport read_report(pugi::xml_node node, Reading& reading);

/// One MetadataSet, by the variant of its message.
MetadataSet read_set_of_20(pugi::xml_node node, Reading& reading);
MetadataSet read_set_of_21(pugi::xml_node node, Reading& reading);
MetadataSet read_set_of_3x(pugi::xml_node node, Reading& reading);
MetadataSet read_specific_set_of_20(pugi::xml_node node, Reading& reading);
/// Dates, period and action, as attributes of the set in all versions.
void read_set_attributes(pugi::xml_node node, MetadataSet& set, Reading& reading);

}  // namespace sdmx::metadata
