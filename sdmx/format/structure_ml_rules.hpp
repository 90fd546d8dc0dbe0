// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the schemas of SDMX-ML ask of the elements of a structure message, as far as it can be said in one
/// table: which elements there are, what they must state, how ids are written. V-02, V-10; SDMXStructure*.xsd
/// of 2.1, 3.0 and 3.1.

#include <functional>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "sdmx/base/report.hpp"

namespace sdmx::structure {

/// Reports what an artefact and everything in it lacks or has too much: "mandatory-missing", "bad-syntax",
/// "element-unknown" (once for each name), each at its element.
class ElementChecks {
 public:
  /// The element Structures, whose namespace says the version.
  ElementChecks(pugi::xml_node structures, Report& report);
  /// What stands in Structures itself.
  void check_collections(pugi::xml_node structures);
  void check(pugi::xml_node artefact);
  bool of_21() const;

 private:
  void check_element(pugi::xml_node node);
  void check_namespace(pugi::xml_node node);
  void check_name(pugi::xml_node node);

  Report& report_;
  unsigned version_;
  std::set<std::string, std::less<>> reported_;  ///< names reported already
  std::set<std::string, std::less<>> prefixes_;  ///< looked for already
};

}  // namespace sdmx::structure
