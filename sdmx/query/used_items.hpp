// SPDX-License-Identifier: Apache-2.0
#pragma once
/// detail=referencepartial: which items of referenced schemes an answer uses. REST 2.2 structures.md, its
/// table.

#include <map>
#include <optional>

#include "sdmx/model/schema.hpp"
#include "sdmx/query/artefact_parts.hpp"

namespace sdmx {

/// Gathers over an answer; schemes that nothing in it speaks of stay whole.
class UsedItems {
 public:
  explicit UsedItems(const Structures& all) : all_(all) {}

  /// An artefact that was asked for: a structure, dataflow or agreement says which codes its constraints
  /// allow.
  void add_asked(const Reference& reference);
  /// An artefact of the answer: concepts of structures, providers of agreements and constraints, categories
  /// and sources of categorisations, and its agency.
  void add_answered(ArtefactClass artefact_class, const Maintainable& artefact);

  /// The items that are used of a scheme; nothing where all stay.
  std::optional<ItemIds> of(ArtefactClass artefact_class, const Maintainable& scheme) const;

 private:
  void add_items(const Reference& reference);
  void add_codes(const SchemaComponent& component);
  ItemIds agencies_of(const Maintainable& scheme) const;

  const Structures& all_;
  std::map<const Maintainable*, ItemIds> items_;
  std::set<const Maintainable*> whole_;
  ItemIds agencies_;
};

}  // namespace sdmx
