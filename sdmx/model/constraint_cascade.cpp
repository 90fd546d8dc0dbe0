// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/constraint_cascade.hpp"

#include <algorithm>

namespace sdmx {

namespace {

void intersect(std::optional<CodeSet>& allowed, CodeSet values) {
  if (allowed) std::erase_if(values, [&](std::string_view value) { return !allowed->contains(value); });
  allowed = std::move(values);
}

CodeSet complement(const CodeSet& all, const CodeSet& excluded) {
  CodeSet rest;
  for (const std::string_view code : all) {
    if (!excluded.contains(code)) rest.insert(code);
  }
  return rest;
}

std::optional<TimeRange::Bound> opposite(const std::optional<TimeRange::Bound>& bound) {
  if (!bound) return std::nullopt;
  return TimeRange::Bound{bound->period, !bound->inclusive};
}

/// The periods outside a range.
TimeRange outside(const TimeRange& range) {
  TimeRange rest;
  rest.before = opposite(range.start ? range.start : range.after);
  rest.after = opposite(range.end ? range.end : range.before);
  return rest;
}

bool is_included(const CubeRegion& region) { return region.include; }

}  // namespace

ConstraintCascade::ConstraintCascade(Constrained constrained, const CodelistResolver& codelists)
    : constrained_(constrained), codelists_(codelists) {
  for (size_t i = 0; i < constrained.components.size(); ++i) index_.emplace(constrained.components[i].id, i);
}

void ConstraintCascade::apply(const DataConstraint& constraint) {
  const auto included = std::ranges::count_if(constraint.cube_regions, is_included);
  SchemaKeySet alternatives;
  for (const CubeRegion& region : constraint.cube_regions) {
    if (!region.include) {
      exclude(region);
    } else if (included > 1) {
      add_key(known_selections(region), alternatives);  // several regions: a key lies in any of them
    } else {
      for (const MemberSelection* selection : known_selections(region))
        narrow(*selection, selection->include);
    }
  }
  if (!alternatives.keys.empty()) constrained_.key_sets.push_back(std::move(alternatives));
  add_key_sets(constraint);
}

SchemaComponent* ConstraintCascade::find(const std::string& id) {
  const auto found = index_.find(id);
  return found == index_.end() ? nullptr : &constrained_.components[found->second];
}

const CodeTree& ConstraintCascade::tree_of(const Codelist& codelist) {
  return trees_.try_emplace(&codelist, codelist).first->second;
}

ConstraintCascade::Selections ConstraintCascade::known_selections(const CubeRegion& region) {
  Selections known;
  for (const auto* selections : {&region.keys, &region.components}) {
    for (const MemberSelection& selection : *selections) {
      const bool says_something = !selection.values.empty() || selection.time_range;
      if (says_something && find(selection.component) != nullptr) known.push_back(&selection);
    }
  }
  return known;
}

CodeSet ConstraintCascade::selected(SchemaComponent& component, const MemberSelection& selection) {
  if (component.codelist != nullptr) return selected_codes(component, selection);
  CodeSet values;  // a % in the value of an uncoded component is just that
  for (const SelectedValue& value : selection.values) values.insert(value.value);
  return values;
}

CodeSet ConstraintCascade::selected_codes(SchemaComponent& component, const MemberSelection& selection) {
  CodeChoice choice(component.codes, tree_of(*component.codelist));
  for (const SelectedValue& value : selection.values) choice.add(value.value, value.cascade);
  if (!selection.remove_prefix) return choice.chosen();
  CodeSet values;
  for (const std::string_view code : choice.chosen()) {
    values.insert(code.substr(codelists_.prefix_length(*component.codelist, code)));
  }
  // Data are written without the prefix, so what is left of these codes are codes now.
  component.codes.insert(values.begin(), values.end());
  return values;
}

void ConstraintCascade::narrow(const MemberSelection& selection, bool include) {
  SchemaComponent& component = *find(selection.component);
  if (selection.time_range) {
    narrow_time(component, *selection.time_range, include);
    return;
  }
  CodeSet values = selected(component, selection);
  if (include) {
    intersect(component.allowed, std::move(values));
  } else if (component.codelist != nullptr) {
    intersect(component.allowed, complement(component.codes, values));
  } else {
    SchemaKeySet excluded;  // all values but these cannot be listed
    excluded.included = false;
    add_key({&selection}, excluded);
    constrained_.key_sets.push_back(std::move(excluded));
  }
}

void ConstraintCascade::narrow_time(SchemaComponent& component, const TimeRange& range, bool include) {
  if (component.role == Role::kTimeDimension)
    component.time_ranges.push_back(include ? range : outside(range));
}

/// An excluded region of one component takes values away; one of several takes away only where all of them
/// meet.
void ConstraintCascade::exclude(const CubeRegion& region) {
  const Selections selections = known_selections(region);
  if (selections.empty()) return;
  if (selections.size() == 1) {
    narrow(*selections.front(), !selections.front()->include);
    return;
  }
  SchemaKeySet excluded;
  excluded.included = false;
  add_key(selections, excluded);
  constrained_.key_sets.push_back(std::move(excluded));
}

void ConstraintCascade::add_key(const Selections& selections, SchemaKeySet& set) {
  Key& key = set.keys.emplace_back();
  std::optional<TimeRange>& period = set.time_ranges.emplace_back();
  for (const MemberSelection* selection : selections) {
    SchemaComponent& component = *find(selection->component);
    if (selection->time_range) {
      period = selection->include ? *selection->time_range : outside(*selection->time_range);
      continue;
    }
    CodeSet values = selected(component, *selection);
    if (!selection->include && component.codelist != nullptr) values = complement(component.codes, values);
    auto& stated = key[selection->component];
    for (const std::string_view value : values) stated.emplace(value);
  }
}

void ConstraintCascade::add_key_sets(const DataConstraint& constraint) {
  SchemaKeySet included, excluded;
  excluded.included = false;
  for (const DataKeySet& keys : constraint.key_sets) {
    for (const DataKey& key : keys.keys) {
      Selections selections;
      for (const MemberSelection& selection : key.values) {
        if (find(selection.component) != nullptr) selections.push_back(&selection);
      }
      add_key(selections, keys.included ? included : excluded);
    }
  }
  for (SchemaKeySet* set : {&included, &excluded}) {
    if (!set->keys.empty()) constrained_.key_sets.push_back(std::move(*set));
  }
}

}  // namespace sdmx
