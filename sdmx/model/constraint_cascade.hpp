// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Narrows the components of a schema by constraints. SDMX 3.1 Technical Notes 9. Inside model only.

#include <functional>
#include <unordered_map>
#include <vector>

#include "sdmx/model/code_choice.hpp"
#include "sdmx/model/codelist_resolver.hpp"
#include "sdmx/model/schema.hpp"

namespace sdmx {

/// What constraints narrow.
struct Constrained {
  std::vector<SchemaComponent>& components;
  std::vector<SchemaKeySet>& key_sets;
};

/// Every constraint narrows what those before it left: whatever a lower level allows beyond a higher one is
/// dropped, which is why the order of levels does not matter. Selected values are taken whatever their own
/// validity says: data of every period pass here.
class ConstraintCascade {
 public:
  ConstraintCascade(Constrained constrained, const CodelistResolver& codelists);

  /// Narrows by one constraint. Views in the components point into it from then on.
  void apply(const DataConstraint& constraint);

 private:
  using Selections = std::vector<const MemberSelection*>;
  using Key = std::unordered_map<std::string, std::unordered_set<std::string>>;

  SchemaComponent* find(const std::string& id);
  const CodeTree& tree_of(const Codelist& codelist);
  CodeSet selected(SchemaComponent& component, const MemberSelection& selection);
  CodeSet selected_codes(SchemaComponent& component, const MemberSelection& selection);
  Selections known_selections(const CubeRegion& region);
  void narrow(const MemberSelection& selection, bool include);
  void narrow_time(SchemaComponent& component, const TimeRange& range, bool include);
  void exclude(const CubeRegion& region);
  void add_key(const Selections& selections, SchemaKeySet& set);
  void add_key_sets(const DataConstraint& constraint);

  Constrained constrained_;
  const CodelistResolver& codelists_;
  std::unordered_map<std::string, size_t> index_;
  std::unordered_map<const Codelist*, CodeTree> trees_;
};

}  // namespace sdmx
