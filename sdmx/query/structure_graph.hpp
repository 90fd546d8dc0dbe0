// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Who refers to whom within a set, for references= of structure queries.

#include <unordered_map>
#include <vector>

#include "sdmx/model/structures.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {

/// Artefacts are numbered in the order of Structures::for_each().
class StructureGraph {
 public:
  explicit StructureGraph(const Structures& structures);

  struct Node {
    Reference reference;
    const Maintainable* artefact = nullptr;
  };
  const std::vector<Node>& nodes() const { return nodes_; }

  /// What references= adds to these artefacts; true for each node added, never for the artefacts themselves.
  std::vector<bool> references(const std::vector<size_t>& artefacts, const StructureQuery& query);

 private:
  using Numbers = std::vector<size_t>;
  enum class Depth { kOneLevel, kAllLevels };
  /// True for all that can be reached over these edges from the starts, the starts left out unless reached
  /// again.
  std::vector<bool> reach(const Numbers& starts, const std::vector<Numbers>& edges, Depth depth) const;
  void link();

  const Structures& structures_;
  std::vector<Node> nodes_;
  std::vector<Numbers> children_, parents_;
};

}  // namespace sdmx
