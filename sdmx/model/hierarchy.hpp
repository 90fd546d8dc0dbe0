// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Hierarchies of codes of many code lists. SDMX 3.1 Information Model 8; HierarchicalCodelist of 2.1 holds
/// several of them.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/representation.hpp"

namespace sdmx {

struct HierarchicalCode : Identifiable {
  Reference code;                                ///< empty where 2.1 names it by the alias of its code list
  std::string codelist_alias, code_id, version;  ///< 2.1
  std::string level;
  std::string valid_from, valid_to;
  std::vector<HierarchicalCode> children;
  bool operator==(const HierarchicalCode&) const = default;
};
struct HierarchyLevel : Nameable {
  std::optional<Representation> coding_format;
  bool operator==(const HierarchyLevel&) const = default;
};

struct Hierarchy : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kHierarchy;
  bool has_formal_levels = false;
  std::vector<HierarchyLevel> levels;  ///< from the top; each is nested in the one before
  std::vector<HierarchicalCode> codes;
  bool operator==(const Hierarchy&) const = default;
};
/// Says where a hierarchy is used in place of a code list.
struct HierarchyAssociation : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kHierarchyAssociation;
  Reference hierarchy;
  Reference linked_object;
  std::optional<Reference> context_object;
  bool operator==(const HierarchyAssociation&) const = default;
};

struct IncludedCodelist {
  std::string alias;
  Reference codelist;
  bool operator==(const IncludedCodelist&) const = default;
};
/// One hierarchy of a HierarchicalCodelist.
struct CodelistHierarchy : Nameable {
  bool has_formal_levels = false;
  std::vector<HierarchyLevel> levels;
  std::vector<HierarchicalCode> codes;
  bool operator==(const CodelistHierarchy&) const = default;
};
struct HierarchicalCodelist : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kHierarchicalCodelist;
  std::vector<IncludedCodelist> codelists;
  std::vector<CodelistHierarchy> hierarchies;
  bool operator==(const HierarchicalCodelist&) const = default;
};

}  // namespace sdmx
