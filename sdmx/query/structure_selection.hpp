// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Answers structure queries from a set of artefacts. REST 1.5 docs 4_3, REST 2.2 structures.md.

#include <vector>

#include "sdmx/model/structures.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {

/// The artefacts of those classes (none: of any class) that agencies, ids and versions name, in the order of
/// the set.
std::vector<Reference> matching_artefacts(const Structures& all, const std::vector<ArtefactClass>& classes,
                                          const ArtefactQuery& query);

/// What the query asks for: the matching artefacts, what references= adds, both reduced to what detail= and
/// items say. Empty: nothing found. A concrete type in references= takes what refers to the artefact and what
/// it refers to, at any level. Stubs are marked as external. Code list extensions stay as they are: raw is
/// full here.
Structures select_structures(const Structures& all, const StructureQuery& query);

}  // namespace sdmx
