// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Artefacts with less in them: stubs, and item schemes with some of their items. REST 2.2 structures.md.

#include <set>
#include <string>
#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx {

using ItemIds = std::set<std::string, std::less<>>;

/// kNames: identification and names; kComplete: descriptions, annotations and isFinal too.
enum class StubKind : uint8_t { kNames, kComplete };

template <class Artefact>
Artefact stub_of(const Artefact& full, StubKind kind) {
  Artefact stub;
  static_cast<Maintainable&>(stub) = full;
  if constexpr (requires { full.role; }) stub.role = full.role;
  if constexpr (requires { Artefact::kFirstClass; }) stub.artefact_class = full.artefact_class;
  stub.is_external = true;
  stub.is_partial = false;
  if (kind == StubKind::kComplete) return stub;
  stub.descriptions = {};
  stub.annotations.clear();
  stub.valid_from.clear();
  stub.valid_to.clear();
  stub.is_final.reset();
  return stub;
}

/// The scheme with those items only, in the order asked for; nested items ("A.A1", categories) come with
/// their ancestors and without their children. False, the scheme untouched, when it has none of them or is no
/// item scheme.
bool pick_items(Codelist& scheme, const std::vector<std::string>& items);
bool pick_items(ConceptScheme& scheme, const std::vector<std::string>& items);
bool pick_items(OrganisationScheme& scheme, const std::vector<std::string>& items);
bool pick_items(CategoryScheme& scheme, const std::vector<std::string>& items);
inline bool pick_items(Maintainable&, const std::vector<std::string>&) { return false; }

/// Takes away what is not used, in the order of the scheme; parents of what is used stay. Partial where
/// something went.
void keep_used(Codelist& scheme, const ItemIds& used);
void keep_used(ConceptScheme& scheme, const ItemIds& used);
void keep_used(OrganisationScheme& scheme, const ItemIds& used);
void keep_used(CategoryScheme& scheme, const ItemIds& used);
inline void keep_used(Maintainable&, const ItemIds&) {}

}  // namespace sdmx
