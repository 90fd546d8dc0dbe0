// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/structure_graph.hpp"

#include <algorithm>

namespace sdmx {

namespace {

void unite(std::vector<bool>& set, const std::vector<bool>& other) {
  for (size_t i = 0; i < set.size(); ++i) set[i] = set[i] || other[i];
}

std::vector<size_t> numbers_of(const std::vector<bool>& set) {
  std::vector<size_t> numbers;
  for (size_t i = 0; i < set.size(); ++i) {
    if (set[i]) numbers.push_back(i);
  }
  return numbers;
}

}  // namespace

StructureGraph::StructureGraph(const Structures& structures) : structures_(structures) {
  structures.for_each([this](const Reference& reference, const Maintainable& artefact) {
    nodes_.push_back({reference, &artefact});
  });
}

void StructureGraph::link() {
  std::unordered_map<const Maintainable*, size_t> number_of;
  for (size_t i = 0; i < nodes_.size(); ++i) number_of.emplace(nodes_[i].artefact, i);
  children_.resize(nodes_.size());
  parents_.resize(nodes_.size());
  for (size_t i = 0; i < nodes_.size(); ++i) {
    for (const Reference& child : references_of(nodes_[i].reference, structures_)) {
      const auto found = number_of.find(structures_.find(child));
      if (found == number_of.end()) continue;
      children_[i].push_back(found->second);
      parents_[found->second].push_back(i);
    }
  }
}

std::vector<bool> StructureGraph::reach(const Numbers& starts, const std::vector<Numbers>& edges,
                                        Depth depth) const {
  std::vector<bool> reached(nodes_.size());
  Numbers front = starts;
  while (!front.empty()) {
    Numbers next;
    for (const size_t from : front) {
      for (const size_t to : edges[from]) {
        if (reached[to]) continue;
        reached[to] = true;
        next.push_back(to);
      }
    }
    if (depth == Depth::kOneLevel) break;
    front = std::move(next);
  }
  return reached;
}

std::vector<bool> StructureGraph::references(const Numbers& artefacts, const StructureQuery& query) {
  std::vector<bool> result(nodes_.size());
  const ReferencesKind kind = query.references;
  if (kind == ReferencesKind::kNone) return result;
  if (children_.empty()) link();
  const bool specific = kind == ReferencesKind::kSpecific;
  const bool siblings = kind == ReferencesKind::kParentsAndSiblings || kind == ReferencesKind::kAll;
  if (kind == ReferencesKind::kChildren) result = reach(artefacts, children_, Depth::kOneLevel);
  if (kind == ReferencesKind::kDescendants || kind == ReferencesKind::kAll || specific) {
    result = reach(artefacts, children_, Depth::kAllLevels);
  }
  if (kind == ReferencesKind::kParents || siblings) {
    const auto parents = reach(artefacts, parents_, Depth::kOneLevel);
    unite(result, parents);
    if (siblings) unite(result, reach(numbers_of(parents), children_, Depth::kOneLevel));
  }
  if (kind == ReferencesKind::kAncestors || specific)
    unite(result, reach(artefacts, parents_, Depth::kAllLevels));
  for (const size_t artefact : artefacts) result[artefact] = false;
  for (size_t i = 0; specific && i < nodes_.size(); ++i) {
    const auto wanted = std::ranges::find(query.specific, nodes_[i].reference.artefact_class);
    result[i] = result[i] && wanted != query.specific.end();
  }
  return result;
}

}  // namespace sdmx
