// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_statements.hpp"

#include <algorithm>

namespace gateway {

namespace {

using Kind = sdmx::AttributeRelationship::Kind;

class StatementPlan {
 public:
  StatementPlan(const TableTerms& terms, const std::vector<TableObservation>& observations)
      : terms_(terms), schema_(terms.schema()) {
    varies_.assign(terms.components().size(), false);
    for (const TableObservation& observation : observations) {
      for (size_t at = 0; at < varies_.size(); ++at) {
        if (observation.codes[at] != terms.whole_table()[at]) varies_[at] = true;
      }
    }
  }

  TableStatements make() {
    for (const sdmx::SchemaComponent& component : schema_.components()) place(component);
    return std::move(plan_);
  }

 private:
  void place(const sdmx::SchemaComponent& component) {
    const uint16_t at = terms_.index(component.id);
    if (component.role == sdmx::Role::kDimension && schema_.has_time_dimension()) {
      plan_.key.push_back(at);
    } else if (component.role != sdmx::Role::kAttribute || varies_[at]) {
      plan_.row.push_back(at);
    } else if (terms_.whole_table()[at] != sdmx::kNotStated) {
      place_attribute(component, {at, terms_.whole_table()[at]});
    }
  }

  void place_attribute(const sdmx::SchemaComponent& component, Sayings::value_type saying) {
    const sdmx::AttributeRelationship& relationship = component.relationship;
    if (relationship.kind == Kind::kDataset) {
      plan_.dataset.push_back(saying);
    } else if (relationship.kind == Kind::kGroup && state_for_group(relationship.group, saying)) {
      return;
    } else if (relationship.kind != Kind::kObservation && schema_.has_time_dimension() &&
               !needs_time(relationship)) {
      plan_.series.push_back(saying);
    } else {
      plan_.row.push_back(saying.first);
    }
  }

  bool needs_time(const sdmx::AttributeRelationship& relationship) const {
    return std::ranges::any_of(relationship.dimensions, [&](const std::string& id) {
      return static_cast<int>(terms_.index(id)) == terms_.time();
    });
  }

  /// False where the group's key is not the same for the whole table.
  bool state_for_group(const std::string& id, Sayings::value_type saying) {
    auto statement = std::ranges::find(plan_.groups, id, &GroupStatement::group);
    if (statement == plan_.groups.end()) {
      const sdmx::GroupDimensions* group = schema_.group(id);
      if (!group) return false;
      GroupStatement made{id, {}, {}};
      for (const std::string& dimension : group->dimensions) {
        const uint16_t at = terms_.index(dimension);
        if (varies_[at] || terms_.whole_table()[at] == sdmx::kNotStated) return false;
        made.key.emplace_back(at, terms_.whole_table()[at]);
      }
      statement = plan_.groups.insert(plan_.groups.end(), std::move(made));
    }
    statement->attributes.push_back(saying);
    return true;
  }

  const TableTerms& terms_;
  const sdmx::Schema& schema_;
  std::vector<bool> varies_;
  TableStatements plan_;
};

}  // namespace

TableStatements plan_statements(const TableTerms& terms, const std::vector<TableObservation>& observations) {
  return StatementPlan(terms, observations).make();
}

}  // namespace gateway
