// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Code lists with their extensions, geographic code lists, value lists. SDMX 3.1 Information Model 4.3,
/// Technical Notes 5 and 8.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct CodeSelection {  ///< of a codelist extension; SDMX 3.1 Technical Notes 5
  bool include = true;
  struct Member {
    std::string value;    ///< may hold %
    std::string cascade;  ///< "true", "false", "excluderoot" or empty
    bool operator==(const Member&) const = default;
  };
  std::vector<Member> members;
  bool operator==(const CodeSelection&) const = default;
};
struct CodelistExtension {
  Reference codelist;
  std::string prefix;
  std::optional<CodeSelection> selection;
  bool operator==(const CodelistExtension&) const = default;
};
struct CodeItem : Nameable {
  std::string parent;  ///< id of the parent code, or empty
  std::string valid_from, valid_to;
  std::string geography;  ///< value of a code of a geographic code list, cell of a code of a grid
  bool operator==(const CodeItem&) const = default;
};
/// A code list, or a geographic one (GeoRefCodelist, GeoGridCodelist): artefact_class says which.
struct Codelist : Maintainable {
  static constexpr ArtefactClass kFirstClass = ArtefactClass::kCodelist;
  static constexpr ArtefactClass kLastClass = ArtefactClass::kGeoGridCodelist;
  ArtefactClass artefact_class = ArtefactClass::kCodelist;
  std::vector<CodelistExtension> extensions;
  std::vector<CodeItem> items;
  std::string grid_definition;  ///< of a GeoGridCodelist
  bool operator==(const Codelist&) const = default;
};

/// An item of a value list; its id may hold any characters.
struct ValueItem : Nameable {
  bool operator==(const ValueItem&) const = default;
};
struct ValueList : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kValueList;
  std::vector<ValueItem> items;
  bool operator==(const ValueList&) const = default;
};

}  // namespace sdmx
