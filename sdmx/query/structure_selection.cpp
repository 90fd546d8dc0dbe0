// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/structure_selection.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "sdmx/query/artefact_parts.hpp"
#include "sdmx/model/artefact_lists.hpp"
#include "sdmx/query/structure_graph.hpp"
#include "sdmx/query/used_items.hpp"

namespace sdmx {

namespace {

bool is_among(const IdList& ids, const std::string& id) {
  return ids.empty() || std::ranges::find(ids, id) != ids.end();
}

using Nodes = std::vector<StructureGraph::Node>;

/// Numbers of the nodes that classes, agencies, ids and versions name, ascending.
std::vector<size_t> matching_nodes(const Nodes& nodes, const std::vector<ArtefactClass>& classes,
                                   const ArtefactQuery& query) {
  // Versions are compared among the artefacts of one identity.
  std::map<std::tuple<ArtefactClass, std::string, std::string>, std::vector<size_t>> families;
  for (size_t i = 0; i < nodes.size(); ++i) {
    const Reference& reference = nodes[i].reference;
    const bool wanted =
        classes.empty() || std::ranges::find(classes, reference.artefact_class) != classes.end();
    if (!wanted || !is_among(query.agencies, reference.agency) || !is_among(query.ids, reference.id))
      continue;
    families[{reference.artefact_class, reference.agency, reference.id}].push_back(i);
  }
  const IdList expressions = query.versions.empty() ? IdList{"latest"} : query.versions;
  std::vector<size_t> matching;
  for (const auto& [identity, family] : families) {
    std::vector<std::string_view> versions;
    for (const size_t number : family) versions.push_back(nodes[number].reference.version.text());
    for (const std::string& expression : expressions) {
      for (const size_t i : matching_versions(expression, versions)) matching.push_back(family[i]);
    }
  }
  std::ranges::sort(matching);
  matching.erase(std::unique(matching.begin(), matching.end()), matching.end());
  return matching;
}

bool has_role(const StructureGraph::Node& node, ConstraintRole role) {
  if (role == ConstraintRole::kAny) return true;
  const auto own = static_cast<const DataConstraint*>(node.artefact)->role;
  return (own == DataConstraint::Role::kActual) == (role == ConstraintRole::kActual);
}

/// True when the artefact has one of the items asked for.
bool has_an_item(const StructureGraph::Node& node, const IdList& items) {
  if (items.empty()) return true;
  bool found = false;
  visit_typed(*node.artefact, node.reference.artefact_class,
              [&](auto artefact) { found = pick_items(artefact, items); });
  return found;
}

struct Selection {
  std::vector<size_t> asked;
  std::vector<bool> referenced;
};

Selection select_nodes(StructureGraph& graph, const StructureQuery& query) {
  Selection selection;
  for (const size_t number : matching_nodes(graph.nodes(), query.classes, query.artefacts)) {
    const auto& node = graph.nodes()[number];
    if (has_role(node, query.constraint_role) && has_an_item(node, query.items))
      selection.asked.push_back(number);
  }
  selection.referenced = graph.references(selection.asked, query);
  return selection;
}

/// What detail= says of an artefact.
enum class Shape : uint8_t { kFull, kStub, kCompleteStub, kPartial };

Shape shape_of_asked(StructureDetail detail) {
  if (detail == StructureDetail::kAllStubs) return Shape::kStub;
  return detail == StructureDetail::kAllCompleteStubs ? Shape::kCompleteStub : Shape::kFull;
}

Shape shape_of_referenced(StructureDetail detail) {
  if (detail == StructureDetail::kReferenceStubs) return Shape::kStub;
  if (detail == StructureDetail::kReferenceCompleteStubs) return Shape::kCompleteStub;
  return detail == StructureDetail::kReferencePartial ? Shape::kPartial : shape_of_asked(detail);
}

/// Copies the selected artefacts in the order of the set.
class AnswerBuilder {
 public:
  AnswerBuilder(const Structures& all, const StructureQuery& query, const Nodes& nodes)
      : query_(query), nodes_(nodes), used_(all) {}

  Structures build(const Selection& selection) {
    std::vector<bool> asked(nodes_.size());
    for (const size_t number : selection.asked) asked[number] = true;
    if (query_.detail == StructureDetail::kReferencePartial) gather(selection, asked);
    for (size_t i = 0; i < nodes_.size(); ++i) {
      if (asked[i]) add(nodes_[i], shape_of_asked(query_.detail), query_.items);
      if (selection.referenced[i]) add(nodes_[i], shape_of_referenced(query_.detail), {});
    }
    return std::move(answer_);
  }

 private:
  void gather(const Selection& selection, const std::vector<bool>& asked) {
    for (const size_t number : selection.asked) used_.add_asked(nodes_[number].reference);
    for (size_t i = 0; i < nodes_.size(); ++i) {
      if (asked[i] || selection.referenced[i]) {
        used_.add_answered(nodes_[i].reference.artefact_class, *nodes_[i].artefact);
      }
    }
  }

  void add(const StructureGraph::Node& node, Shape shape, const IdList& items) {
    const ArtefactClass artefact_class = node.reference.artefact_class;
    visit_typed(*node.artefact, artefact_class, [&](const auto& artefact) {
      if (shape == Shape::kStub) return add_to(answer_, stub_of(artefact, StubKind::kNames));
      if (shape == Shape::kCompleteStub) return add_to(answer_, stub_of(artefact, StubKind::kComplete));
      auto copy = artefact;
      if (!items.empty()) pick_items(copy, items);
      if (shape == Shape::kPartial) {
        if (const auto used = used_.of(artefact_class, artefact)) keep_used(copy, *used);
      }
      add_to(answer_, std::move(copy));
    });
  }

  const StructureQuery& query_;
  const Nodes& nodes_;
  UsedItems used_;
  Structures answer_;
};

}  // namespace

std::vector<Reference> matching_artefacts(const Structures& all, const std::vector<ArtefactClass>& classes,
                                          const ArtefactQuery& query) {
  const StructureGraph graph(all);
  std::vector<Reference> references;
  for (const size_t number : matching_nodes(graph.nodes(), classes, query)) {
    references.push_back(graph.nodes()[number].reference);
  }
  return references;
}

Structures select_structures(const Structures& all, const StructureQuery& query) {
  StructureGraph graph(all);
  const Selection selection = select_nodes(graph, query);
  return AnswerBuilder(all, query, graph.nodes()).build(selection);
}

}  // namespace sdmx
